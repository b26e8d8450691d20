/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "qw-answers.h"
#include "qw-estimate.h"
#include "qw-quote-paper.h"

#include <gio/gio.h>
#include <string.h>

/*
 * fuzz-seeds FOLDER   writes FOLDER/NAME/... for each fuzz-NAME that needs files which the program itself makes
 */

static QwCatalog *catalog;

static void
write_seed (const char *folder, const char *name, const char *file, GBytes *bytes)
{
  g_autofree char *place = g_build_filename (folder, name, NULL);
  g_autofree char *path = g_build_filename (place, file, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (place, 0700), ==, 0);
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes),
                       &error);
  g_assert_no_error (error);
}

/* A table after the byte that says which one it is. */
static void
write_tables (const char *folder)
{
  const char *const *names = qw_catalog_table_names ();

  for (guint8 i = 0; names[i] != NULL; i++)
    {
      g_autoptr (GBytes) table = fixture_table (names[i]);
      g_autoptr (GByteArray) seed = g_byte_array_new ();
      g_autoptr (GBytes) bytes = NULL;

      g_byte_array_append (seed, &i, 1);
      g_byte_array_append (seed, g_bytes_get_data (table, NULL), (guint) g_bytes_get_size (table));
      bytes = g_byte_array_free_to_bytes (g_steal_pointer (&seed));
      write_seed (folder, "tables", names[i], bytes);
      write_seed (folder, "gate", names[i], table);
    }
}

static QwBrief *
make_brief (void)
{
  const QwOwnLine line = { (char *) "Example line", { 1, 2, 3 }, TRUE };
  g_autoptr (QwBrief) plain = qw_brief_new (catalog, "site");
  g_autoptr (QwBrief) with_line = qw_brief_with_own_line (plain, 0, &line);
  g_autoptr (QwBrief) with_rate = qw_brief_with_own_rate (with_line, "85.00");
  g_autoptr (QwBrief) with_price = qw_brief_with_own_price (with_rate, "9800.00");

  return qw_brief_with_feature (with_price, "page", 4);
}

static void
write_quote (const char *folder, QwQuote *quote, const char *name)
{
  const QwQuoteLook look = { .design = QW_DESIGN_PLAIN };
  g_autofree char *paper = g_strconcat (name, ".pdf", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = qw_quote_to_bytes (quote);
  g_autoptr (GBytes) pdf = qw_quote_paper_to_pdf (quote, &look, &error);

  g_assert_no_error (error);
  write_seed (folder, "quote", name, bytes);
  write_seed (folder, "import", name, bytes);
  write_seed (folder, "pdf", name, bytes);
  write_seed (folder, "pdf", paper, pdf);
}

static void
write_quotes (const char *folder, QwBrief *brief)
{
  const QwQuoteStart start = { .id = "6f1c3b1e-0000-4000-8000-000000000001",
                               .today = "2026-11-23" };
  g_autoptr (GError) error = NULL;
  g_autoptr (QwEstimate) estimate = qw_estimate_new (catalog, brief, &error);
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) empty = qw_quote_new (qw_catalog_find_currency (catalog, "EUR"), &start);

  g_assert_no_error (error);
  quote = qw_quote_new_from_estimate (estimate, &start);
  write_quote (folder, quote, "estimated");
  write_quote (folder, empty, "empty");
}

static void
write_json (const char *folder, const char *name, JsonNode *node)
{
  g_autofree char *text = json_to_string (node, TRUE);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  write_seed (folder, name, "usual.json", bytes);
}

int
main (int argc, char *argv[])
{
  g_autoptr (QwBrief) brief = NULL;
  g_autoptr (QwAnswers) answers = NULL;
  g_autoptr (JsonNode) brief_node = NULL;
  g_autoptr (JsonNode) answers_node = NULL;

  g_test_init (&argc, &argv, NULL);
  if (argc != 2)
    return 2;
  catalog = fixture_catalog_new ();
  brief = make_brief ();
  answers = qw_answers_new (catalog, NULL);
  brief_node = qw_brief_to_json (brief);
  answers_node = qw_answers_to_json (answers);
  write_json (argv[1], "brief", brief_node);
  write_json (argv[1], "answers", answers_node);
  write_tables (argv[1]);
  write_quotes (argv[1], brief);
  qw_catalog_unref (catalog);
  return 0;
}
