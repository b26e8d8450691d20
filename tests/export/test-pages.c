/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-flow.h"
#include "paper-rules.h"

#include <string.h>

#define LOREM                                                                                      \
  "Words of a description that goes over more than one line where the column is narrow. "

static const PaperCase cases[] = {
  { "one line", 1 },
  { "no line", 0 },
  { "200 lines", 200 },
  { "200 lines with sums", 200, NULL, NULL, TRUE },
  { "200 lines with details", 200, NULL, LOREM LOREM, TRUE },
  { "200 lines from the right", 200, NULL, LOREM LOREM, TRUE, NULL, 0, TRUE },
  { "long titles", 40, LOREM LOREM, NULL, TRUE },
  { "prose", 3, NULL, NULL, FALSE, LOREM "|" LOREM LOREM "|" LOREM },
  { "line breaks", 5, "one\ntwo\n\nfour", "five\r\nsix\u2028seven", TRUE },
  { "scripts", 20, "שלום עולם", "नमस्ते دنیا 世界 \u202eabc", TRUE, "ありがとう|مرحبا", 0, TRUE },
  { "a page as low as a table", 12, NULL, NULL, TRUE, LOREM, 260 },
  { "what pretends to be markup", 3, "<b>&amp;%s%n</b>", "<span size=\"100pt\">", FALSE },
};

static void
test_rules (gconstpointer data)
{
  g_autoptr (QwPages) pages = paper_pages_new (data);

  paper_check_rules (pages);
}

/* A word of 10,000 letters in each place that takes text, and one of 100,000. */
static void
test_long_word (void)
{
  g_autofree char *word = paper_repeat ("unbroken", 1250);
  g_autofree char *longest = paper_repeat ("שלוםunbrok", 10000);
  const PaperCase places[] = {
    { "title", 2, word },
    { "detail", 2, NULL, word, TRUE },
    { "prose", 1, NULL, NULL, FALSE, word },
    { "from the right", 2, word, word, TRUE, word, 0, TRUE },
    { "longest", 1, NULL, longest, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (QwPages) pages = paper_pages_new (&places[i]);

      paper_check_whole (pages);
      paper_check_places (pages);
      paper_check_ink (pages);
      g_assert_cmpuint (qw_pages_get_count (pages), >, 1);
    }
}

/* Broken inside a word, and nothing put in: no hyphen comes with a copied address. */
static void
test_no_hyphen (void)
{
  g_autofree char *word = paper_repeat ("x", 500);
  PaperCase wanted = { "prose", 0, NULL, NULL, FALSE, word };
  g_autoptr (QwPages) pages = paper_pages_new (&wanted);
  const QwRow *row = pages->flow->rows->pdata[pages->flow->rows->len - 1];
  const QwTextBlock *text = ((const QwCell *) row->cells->pdata[0])->text;
  guint glyphs = 0;

  g_assert_cmpuint (text->n_lines, >, 1);
  for (guint i = 0; i < text->n_lines; i++)
    for (GSList *l = text->lines[i].line->runs; l != NULL; l = l->next)
      glyphs += (guint) ((PangoLayoutRun *) l->data)->glyphs->num_glyphs;
  g_assert_cmpuint (glyphs, ==, 500);
}

static GPtrArray *
get_pieces (QwPages *pages, guint page)
{
  return ((QwSheet *) pages->pages->pdata[page])->pieces;
}

static const QwPiece *
find_piece (QwPages *pages, guint page, const char *text)
{
  for (guint i = 0; i < get_pieces (pages, page)->len; i++)
    if (g_str_equal (paper_text (get_pieces (pages, page)->pdata[i], 0), text))
      return get_pieces (pages, page)->pdata[i];
  return NULL;
}

/* The last sum of a line that stands on @page. */
static const char *
get_last_sum (QwPages *pages, guint page)
{
  const char *sum = NULL;

  for (guint i = 0; i < get_pieces (pages, page)->len; i++)
    {
      const QwPiece *piece = get_pieces (pages, page)->pdata[i];

      if (!piece->repeated && piece->row->carried != NULL)
        sum = piece->row->carried;
    }
  return sum;
}

static void
test_heads (void)
{
  const PaperCase wanted = { "", 200 };
  g_autoptr (QwPages) pages = paper_pages_new (&wanted);

  g_assert_cmpuint (qw_pages_get_count (pages), >, 3);
  for (guint i = 1; i < qw_pages_get_count (pages); i++)
    {
      const QwPiece *first = get_pieces (pages, i)->pdata[0];

      g_assert_cmpstr (paper_text (first, 0), ==, "Description");
      g_assert_true (first->repeated);
    }
}

static void
test_carried (void)
{
  const PaperCase wanted = { "", 200, NULL, LOREM, TRUE };
  g_autoptr (QwPages) pages = paper_pages_new (&wanted);
  guint n = qw_pages_get_count (pages);

  for (guint i = 0; i + 1 < n; i++)
    {
      const QwPiece *forward = find_piece (pages, i, "Carried forward");
      const QwPiece *brought = find_piece (pages, i + 1, "Brought forward");

      g_assert_nonnull (forward);
      g_assert_nonnull (brought);
      g_assert_cmpstr (paper_text (forward, 1), ==, get_last_sum (pages, i));
      g_assert_cmpstr (paper_text (brought, 1), ==, get_last_sum (pages, i));
    }
  g_assert_null (find_piece (pages, 0, "Brought forward"));
  g_assert_null (find_piece (pages, n - 1, "Carried forward"));
}

static void
test_numbers (void)
{
  const PaperCase wanted = { "", 100 };
  g_autoptr (QwPages) pages = paper_pages_new (&wanted);
  guint n = qw_pages_get_count (pages);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *number = g_strdup_printf ("Page %u of %u", i + 1, n);
      const QwPiece *foot = find_piece (pages, i, "Example Bookshop");

      g_assert_nonnull (foot);
      g_assert_cmpstr (paper_text (foot, 1), ==, number);
    }
}

/* The first column is the rightmost, and amounts stand at the left. */
static void
test_mirrored (void)
{
  const PaperCase wanted = { "", 3, "שלום", NULL, FALSE, NULL, 0, TRUE };
  g_autoptr (QwPages) pages = paper_pages_new (&wanted);
  double width = qw_paper_get_body_width (&pages->flow->paper);
  const QwPiece *line = get_pieces (pages, 0)->pdata[2];
  const QwCell *title = line->row->cells->pdata[0];
  const QwCell *amount = line->row->cells->pdata[2];

  g_assert_cmpfloat_with_epsilon (title->left + title->width, width, 0.01);
  g_assert_cmpfloat_with_epsilon (amount->left, 0, 0.01);
  g_assert_cmpfloat_with_epsilon (title->text->lines[0].left + title->text->lines[0].width,
                                  title->width, 0.01);
  g_assert_cmpfloat_with_epsilon (amount->text->lines[0].left, 0, 0.01);
}

/* Two lines at least stand before a break and after it. */
static void
test_orphans (void)
{
  g_autofree char *paragraph = paper_repeat (LOREM, 12);

  for (guint lines = 1; lines < 40; lines++)
    {
      PaperCase wanted = { "", lines, NULL, NULL, FALSE, paragraph };
      g_autoptr (QwPages) pages = paper_pages_new (&wanted);
      const QwRow *row = pages->flow->rows->pdata[pages->flow->rows->len - 1];

      paper_check_rules (pages);
      for (guint i = 0; i < qw_pages_get_count (pages); i++)
        for (guint j = 0; j < get_pieces (pages, i)->len; j++)
          {
            const QwPiece *piece = get_pieces (pages, i)->pdata[j];

            if (piece->row == row)
              g_assert_cmpuint (piece->to[0] - piece->from[0], >=, 2);
          }
    }
}

static void
test_endless (void)
{
  g_autoptr (QwLettering) lettering = qw_lettering_new (QW_DESIGN_PLAIN, "en", FALSE, NULL);
  QwPaper paper = qw_paper_endless (QW_PAPER_A4);
  QwFlow *flow = qw_flow_new (lettering, &paper);
  g_autoptr (QwPages) pages = NULL;

  for (guint i = 0; i < 500; i++)
    qw_flow_add_text (flow, QW_LETTER_BODY, 4, LOREM);
  pages = qw_pages_new (flow);
  g_assert_cmpuint (qw_pages_get_count (pages), ==, 1);
  g_assert_cmpfloat (qw_pages_get_height (pages, 0), >, 500 * 4);
  g_assert_cmpfloat (qw_pages_get_height (pages, 0), <, 500 * 40);
  paper_check_rules (pages);
}

/* What would be a box on the paper is known before. */
static void
test_missing (void)
{
  const PaperCase whole = { "", 2, "Product page", "Naïve words – €8", TRUE };
  const PaperCase lacking = { "", 1, "A \U0010fffd that nobody draws", NULL, FALSE, "Terms|\x01" };
  g_autoptr (QwPages) pages = paper_pages_new (&whole);
  g_autoptr (QwPages) other = paper_pages_new (&lacking);
  g_auto (GStrv) none = qw_pages_list_missing (pages);
  g_auto (GStrv) two = qw_pages_list_missing (other);

  g_assert_cmpuint (g_strv_length (none), ==, 0);
  g_assert_cmpuint (g_strv_length (two), ==, 2);
  g_assert_cmpstr (two[0], ==, lacking.title);
  g_assert_cmpstr (two[1], ==, "\x01");
}

static void
draw_nothing (cairo_t *cr, const QwLettering *lettering, double width, double height, gpointer data)
{
}

/* A drawing that no page has room for is held to half of one. */
static void
test_tall_drawing (void)
{
  const PaperCase wanted = { "", 30 };
  QwFlow *flow = paper_flow_new (&wanted);
  g_autoptr (QwPages) pages = NULL;

  qw_flow_add_paint (flow, 10, 5000, draw_nothing, NULL, NULL);
  pages = qw_pages_new (flow);
  paper_check_rules (pages);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/export/pages/rules/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_rules);
    }
  g_test_add_func ("/export/pages/long-word", test_long_word);
  g_test_add_func ("/export/pages/no-hyphen", test_no_hyphen);
  g_test_add_func ("/export/pages/heads", test_heads);
  g_test_add_func ("/export/pages/carried", test_carried);
  g_test_add_func ("/export/pages/numbers", test_numbers);
  g_test_add_func ("/export/pages/mirrored", test_mirrored);
  g_test_add_func ("/export/pages/orphans", test_orphans);
  g_test_add_func ("/export/pages/endless", test_endless);
  g_test_add_func ("/export/pages/missing", test_missing);
  g_test_add_func ("/export/pages/tall-drawing", test_tall_drawing);
  return g_test_run ();
}
