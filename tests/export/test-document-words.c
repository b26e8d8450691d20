/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-document-words.h"

#include <string.h>

static const struct
{
  const char *language;
  const char *text;
  const char *said;
} cases[] = {
  { "de", "Total", "Gesamtbetrag" },
  { "de-AT", "Total", "Gesamtbetrag" },
  { "en", "Total", "Total" },
  { "EN-us", "Page %s of %s", "Page %s of %s" },
  { "ja", "Total", "合計" },
  { "pt-BR", "Section", "Seção" },
  { "pt-MZ", "Section", "Secção" },
  { "ar-EG", "Total", "الإجمالي" },
  { "tlh", "Total", "Total" },
  { "", "Total", "Total" },
  { "de", "Not in any list", "Not in any list" },
  { "../tables", "Total", "Total" },
  { "-", "Total", "Total" },
  { "de-", "Total", "Gesamtbetrag" },
};

static void
test_say (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (QwDocumentWords) words = qw_document_words_new (cases[i].language);

      g_assert_cmpstr (qw_document_words_say (words, cases[i].text), ==, cases[i].said);
    }
}

static void
test_list (void)
{
  g_auto (GStrv) list = qw_document_words_list ();

  g_assert_cmpuint (g_strv_length (list), >=, 11);
  g_assert_true (g_strv_contains ((const char *const *) list, "en"));
  g_assert_true (g_strv_contains ((const char *const *) list, "pt"));
  for (guint i = 1; list[i] != NULL; i++)
    g_assert_cmpint (strcmp (list[i - 1], list[i]), <, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/document-words/say", test_say);
  g_test_add_func ("/export/document-words/list", test_list);
  return g_test_run ();
}
