/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "desk-scene.h"
#include "fixture-tables.h"

#include "qw-preflight-list.h"
#include "qw-preflight-words.h"

#include <string.h>

#define AT_FIRST                                                                                   \
  "no-client client.name|no-issuer issuer.name|no-terms terms|no-title title|"                     \
  "no-title sections[0].title|no-title sections[1].title"

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static char *
describe (QwPreflightList *list)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autoptr (QwFindingItem) item = g_list_model_get_item (G_LIST_MODEL (list), i);
      const QwFinding *finding = qw_finding_item_get_finding (item);

      g_string_append_printf (text, "%s%s%s %s", i > 0 ? "|" : "",
                              qw_finding_code_to_string (finding->code),
                              qw_finding_item_is_error (item) ? "!" : "", finding->path);
    }
  return g_string_free (text, FALSE);
}

static void
assert_says (QwPreflightList *list, const char *expected)
{
  g_autofree char *found = describe (list);

  g_assert_cmpstr (found, ==, expected);
}

static QwPreflightList *
begin (DeskScene *scene)
{
  QwPreflightList *list;

  desk_scene_set_up (scene);
  qw_desk_set_today (scene->desk, "2026-11-23");
  list = qw_preflight_list_new (scene->desk);
  settle ();
  assert_says (list, AT_FIRST);
  return list;
}

static void
end (DeskScene *scene, QwPreflightList *list)
{
  g_assert_finalize_object (list);
  desk_scene_tear_down (scene);
}

static void
count_changes (guint *n, guint position, guint removed, guint added)
{
  (*n)++;
}

/* After an edit, when there is nothing else to do; what says the same stays as it is. */
static void
follows (void)
{
  DeskScene scene;
  QwPreflightList *list = begin (&scene);
  g_autoptr (QwFindingItem) before = g_list_model_get_item (G_LIST_MODEL (list), 3);
  g_autoptr (QwFindingItem) after = NULL;
  g_autoptr (QwPartItem) form = desk_scene_item (&scene, -1);
  guint n = 0;

  g_signal_connect_swapped (list, "items-changed", G_CALLBACK (count_changes), &n);
  qw_part_item_type (form, "client.name", "Example Bookshop");
  assert_says (list, AT_FIRST);
  g_assert_cmpuint (n, ==, 0);
  settle ();
  assert_says (list, strchr (AT_FIRST, '|') + 1);
  g_assert_cmpuint (n, ==, 1);
  after = g_list_model_get_item (G_LIST_MODEL (list), 2);
  g_assert_true (before == after);
  qw_part_item_type (form, "introduction", "Thank you.");
  settle ();
  g_assert_cmpuint (n, ==, 1);
  qw_desk_undo (scene.desk);
  qw_desk_undo (scene.desk);
  qw_preflight_list_refresh (list);
  assert_says (list, AT_FIRST);
  g_clear_object (&form);
  end (&scene, list);
}

static QwFindingItem *
find_item (QwPreflightList *list, QwFindingCode code)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (list)); i++)
    {
      g_autoptr (QwFindingItem) item = g_list_model_get_item (G_LIST_MODEL (list), i);

      if (qw_finding_item_get_finding (item)->code == code)
        return g_steal_pointer (&item);
    }
  g_assert_not_reached ();
}

static void
fixes (void)
{
  DeskScene scene;
  QwPreflightList *list = begin (&scene);
  g_autoptr (QwFindingItem) twice = NULL;
  g_autoptr (QwFindingItem) nameless = find_item (list, QW_FINDING_NO_CLIENT);
  g_autofree char *action = NULL;
  g_autofree char *rows = NULL;

  g_assert_false (qw_preflight_list_fix (list, nameless));
  qw_desk_duplicate_row (scene.desk, 1);
  settle ();
  twice = find_item (list, QW_FINDING_DUPLICATE);
  g_object_get (twice, "action", &action, NULL);
  g_assert_cmpstr (action, ==, "remove-line");
  g_assert_cmpstr (qw_finding_item_get_detail (twice), ==,
                   "“a” is like another line of its section.");
  g_assert_true (qw_preflight_list_fix (list, twice));
  settle ();
  assert_says (list, AT_FIRST);
  rows = desk_scene_rows (&scene);
  g_assert_cmpstr (rows, ==, "*ab*c");
  g_assert_false (qw_preflight_list_fix (list, twice));
  qw_desk_undo (scene.desk);
  g_free (rows);
  rows = desk_scene_rows (&scene);
  g_assert_cmpstr (rows, ==, "*aab*c");
  end (&scene, list);
}

static void
find_leak (QwQuote *quote, GPtrArray *findings, gpointer data)
{
  qw_findings_add (findings, QW_FINDING_NO_GLYPH, QW_SEVERITY_ERROR, "title")->text = g_strdup (
      data);
}

static void
assert_counts (QwPreflightList *list, guint n_errors, guint n_warnings, const char *summary)
{
  g_autofree char *said = NULL;
  guint errors;
  guint warnings;
  gboolean stops;

  g_object_get (list, "n-errors", &errors, "n-warnings", &warnings, "stops", &stops, "summary",
                &said, NULL);
  g_assert_cmpuint (errors, ==, n_errors);
  g_assert_cmpuint (warnings, ==, n_warnings);
  g_assert_cmpint (stops, ==, n_errors > 0);
  g_assert_cmpint (qw_preflight_list_get_stops (list), ==, n_errors > 0);
  g_assert_cmpstr (said, ==, summary);
}

/* What others find stands with the rest, and errors come first. */
static void
asks_others (void)
{
  DeskScene scene;
  QwPreflightList *list = begin (&scene);

  assert_counts (list, 0, 6, "6 warnings");
  qw_preflight_list_set_search (list, find_leak, g_strdup ("字"), g_free);
  qw_preflight_list_set_floor (list, 10000, 2 * QW_DECIMAL_SCALE);
  settle ();
  assert_says (list, "no-glyph! title|under-floor sections|" AT_FIRST);
  assert_counts (list, 1, 7, "1 error, 7 warnings");
  qw_preflight_list_set_search (list, NULL, NULL, NULL);
  qw_preflight_list_set_floor (list, 0, 0);
  settle ();
  assert_says (list, AT_FIRST);
  qw_desk_open (scene.desk, NULL);
  settle ();
  assert_counts (list, 0, 0, "Nothing to put right");
  end (&scene, list);
}

/* The quote on the desk, with an estimate of 1000 hours inside. */
static QwQuote *
with_estimate (QwDesk *desk, const char *currency)
{
  g_autoptr (JsonNode) node = qw_quote_to_json (qw_desk_get_quote (desk));
  g_autofree char *text = g_strdup_printf (
      "{ \"currency\": \"%s\", \"hours\": { \"typical\": 1000 } }", currency);
  g_autoptr (GError) error = NULL;
  QwQuote *quote;

  json_object_set_member (json_node_get_object (node), "estimate", json_from_string (text, NULL));
  quote = qw_quote_read (qw_desk_get_catalog (desk), "q", node, &error);
  g_assert_no_error (error);
  return quote;
}

/* The person's own floor counts for the hours of the estimate, where both are in one currency; told once. */
static void
asks_for_the_floor (void)
{
  DeskScene scene;
  QwPreflightList *list = begin (&scene);
  g_autofree char *own = g_strdup (qw_desk_get_quote (scene.desk)->currency);
  const char *const currencies[] = { own, "XXX" };

  g_object_set (scene.desk, "floor-rate", 80.0, NULL);
  settle ();
  assert_says (list, AT_FIRST);
  for (guint i = 0; i < G_N_ELEMENTS (currencies); i++)
    {
      g_autoptr (QwQuote) quote = with_estimate (scene.desk, currencies[i]);

      qw_desk_open (scene.desk, quote);
      settle ();
      g_assert_cmpint (qw_quote_expected_hours (quote), ==, i == 0 ? 1000 * QW_DECIMAL_SCALE : 0);
      assert_says (list, i == 0 ? "under-floor sections|" AT_FIRST : AT_FIRST);
    }
  g_object_set (scene.desk, "floor-rate", 0.0, NULL);
  settle ();
  assert_says (list, AT_FIRST);
  end (&scene, list);
}

/* What is said of a finding. */
typedef struct
{
  QwFindingCode code;
  const char *path;
  const char *title;
  const char *text;
  const char *detail;
} Words;

static const Words words[] = {
  { QW_FINDING_TOTALS, "", NULL, NULL, NULL },
  { QW_FINDING_PORTIONS, "deposit", NULL, NULL, NULL },
  { QW_FINDING_REST, "milestones", NULL, NULL,
    "$12.50 is in neither the deposit nor a milestone." },
  { QW_FINDING_NO_LINES, "sections", NULL, NULL, NULL },
  { QW_FINDING_ZERO, "sections", NULL, NULL, "The total is $12.50." },
  { QW_FINDING_NO_DATE, "created", NULL, NULL, NULL },
  { QW_FINDING_PAST_DATE, "created", NULL, "2026-10-01", "It was valid until 1 Oct 2026." },
  { QW_FINDING_PAST_DUE, "milestones[0].due", "Launch", "2026-10-01",
    "“Launch” is due on 1 Oct 2026." },
  { QW_FINDING_NO_CLIENT, "client.name", NULL, NULL, NULL },
  { QW_FINDING_NO_ISSUER, "issuer.name", NULL, NULL, NULL },
  { QW_FINDING_NO_TAX_ID, "issuer.tax_id", NULL, NULL, NULL },
  { QW_FINDING_NO_TERMS, "terms", NULL, NULL, NULL },
  { QW_FINDING_TWICE, "sections[0].lines[0]", "Logo", NULL,
    "“Logo” is in the total, and so is another line for the same." },
  { QW_FINDING_DUPLICATE, "sections[0].lines[0]", "50 % <b>%s", NULL,
    "“50 % <b>%s” is like another line of its section." },
  { QW_FINDING_NO_TITLE, "sections[0].lines[0].title", "", NULL, "A line" },
  { QW_FINDING_NO_TITLE, "sections[0].title", NULL, NULL, "A section" },
  { QW_FINDING_NO_TITLE, "title", NULL, NULL, "Title of the quote" },
  { QW_FINDING_NO_TITLE, "milestones[1].title", NULL, NULL, "A milestone" },
  { QW_FINDING_UNDER_FLOOR, "sections", NULL, NULL,
    "$12.50 for the work; your floor comes to $99.00." },
  { QW_FINDING_OVERRIDE, "client.name", "a\u202Eb", "U+202E", "“ab”: U+202E" },
  { QW_FINDING_INVISIBLE, "included[0]", NULL, "U+200B", "What is included: U+200B" },
  { QW_FINDING_OLD_EDITION, "estimate", NULL, "2025", "It was made with the tables of 2025." },
  { QW_FINDING_PRIVATE_TEXT, "introduction", NULL, "ask for more", "Introduction: “ask for more”" },
  { QW_FINDING_NO_GLYPH, "title", NULL, "字 (U+5B57)", "Title of the quote: 字 (U+5B57)" },
  { QW_FINDING_LEAK, "notes", NULL, "ask for more", "Notes: ask for more" },
};

static void
says (gconstpointer data)
{
  const Words *row = data;
  g_autoptr (QwQuote) quote = desk_scene_quote ("first");
  g_autoptr (GPtrArray) findings = qw_findings_new ();
  QwFinding *finding = qw_findings_add (findings, row->code, QW_SEVERITY_WARNING, row->path);
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autofree char *detail = NULL;

  finding->title = g_strdup (row->title);
  finding->text = g_strdup (row->text);
  finding->amount = 1250;
  finding->allowed = 9900;
  detail = qw_preflight_words_detail (finding, quote, qw_catalog_find_currency (catalog, "USD"));
  g_assert_cmpuint (strlen (qw_preflight_words_title (row->code)), >, 5);
  g_assert_cmpuint (strlen (detail), >, 5);
  if (row->detail != NULL)
    g_assert_cmpstr (detail, ==, row->detail);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/preflight-list/follows", follows);
  g_test_add_func ("/preflight-list/fixes", fixes);
  g_test_add_func ("/preflight-list/asks-others", asks_others);
  g_test_add_func ("/preflight-list/floor", asks_for_the_floor);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *path = g_strdup_printf ("/preflight-list/says/%s/%u",
                                               qw_finding_code_to_string (words[i].code), i);

      g_test_add_data_func (path, &words[i], says);
    }
  return g_test_run ();
}
