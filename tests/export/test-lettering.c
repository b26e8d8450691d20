/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-text-block.h"

static const struct
{
  const char *language;
  gboolean rtl;
} languages[] = {
  { "en", FALSE }, { "de-AT", FALSE }, { "hi", FALSE }, { "ja", FALSE },   { "ar", TRUE },
  { "he", TRUE },  { "he-IL", TRUE },  { "fa", TRUE },  { "ur-PK", TRUE }, { "nonsense", FALSE },
};

static void
test_languages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_test_message ("%s", languages[i].language);
      g_assert_cmpint (qw_lettering_language_is_rtl (languages[i].language), ==, languages[i].rtl);
    }
}

static void
test_texts (void)
{
  g_assert_false (qw_lettering_text_is_rtl ("Quote"));
  g_assert_true (qw_lettering_text_is_rtl ("12. הצעת מחיר for you"));
  g_assert_false (qw_lettering_text_is_rtl (""));
}

static double
measure (const QwLettering *lettering, QwLetter letter, const char *text)
{
  QwTextBlock *block = qw_text_block_new (lettering, letter, QW_ALIGN_START, text);
  double width = qw_text_block_measure (block);

  qw_text_block_free (block);
  return width;
}

/* Amounts stand below each other digit by digit. */
static void
test_figures (void)
{
  g_autoptr (QwLettering) lettering = qw_lettering_new (QW_DESIGN_PLAIN, "en", FALSE, NULL);

  g_assert_cmpfloat_with_epsilon (measure (lettering, QW_LETTER_NUMBER, "1111.11"),
                                  measure (lettering, QW_LETTER_NUMBER, "8888.88"), 0.01);
}

static double
place (gboolean rtl, QwAlign align, const char *text)
{
  g_autoptr (QwLettering) lettering = qw_lettering_new (QW_DESIGN_PLAIN, NULL, rtl, NULL);
  QwTextBlock *block = qw_text_block_new (lettering, QW_LETTER_BODY, align, text);
  double rest;

  qw_text_block_set_width (block, 200);
  rest = 200 - block->lines[0].width;
  g_assert_cmpfloat (rest, >, 20);
  rest = block->lines[0].left / rest;
  qw_text_block_free (block);
  return rest;
}

/* From 0 at the left to 1 at the right, for each script in each direction. */
static void
test_align (void)
{
  const char *const texts[] = { "Quote", "הצעת מחיר", "1,234.00" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_cmpfloat_with_epsilon (place (FALSE, QW_ALIGN_START, texts[i]), 0, 0.01);
      g_assert_cmpfloat_with_epsilon (place (FALSE, QW_ALIGN_END, texts[i]), 1, 0.01);
      g_assert_cmpfloat_with_epsilon (place (TRUE, QW_ALIGN_START, texts[i]), 1, 0.01);
      g_assert_cmpfloat_with_epsilon (place (TRUE, QW_ALIGN_END, texts[i]), 0, 0.01);
      g_assert_cmpfloat_with_epsilon (place (TRUE, QW_ALIGN_CENTRE, texts[i]), 0.5, 0.01);
    }
}

static void
test_one_line (void)
{
  g_autoptr (QwLettering) lettering = qw_lettering_new (QW_DESIGN_PLAIN, "en", FALSE, NULL);
  QwTextBlock *block = qw_text_block_new (lettering, QW_LETTER_NOTE, QW_ALIGN_START,
                                          "Many words of a name\nthat goes on and on");

  qw_text_block_set_one_line (block);
  qw_text_block_set_width (block, 60);
  g_assert_cmpuint (block->n_lines, ==, 1);
  g_assert_cmpfloat (block->lines[0].width, <=, 60);
  qw_text_block_free (block);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/lettering/languages", test_languages);
  g_test_add_func ("/export/lettering/texts", test_texts);
  g_test_add_func ("/export/lettering/figures", test_figures);
  g_test_add_func ("/export/lettering/align", test_align);
  g_test_add_func ("/export/lettering/one-line", test_one_line);
  return g_test_run ();
}
