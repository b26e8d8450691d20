/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "model-watch.h"

#include "qw-comparison.h"

/* Two briefs of the invented tables, and which lines the comparison shows: "both", "first" or "last". */
typedef struct
{
  const char *name;
  const char *first;
  const char *last;
  const char *line;
  const char *where; /* or NULL if neither has it */
} Row;

static const Row rows[] = {
  { "same", "'project': 'site'", "'project': 'site'", "base", "both" },
  { "added", "'project': 'site'", "'project': 'site', 'features': { 'accounts': 1 }", "accounts",
    "last" },
  { "removed", "'project': 'site', 'features': { 'accounts': 1 }", "'project': 'site'", "accounts",
    "first" },
  { "neither", "'project': 'site'", "'project': 'shop'", "accounts", NULL },
  { "own line",
    "'project': 'other', 'own': [ { 'title': 'A', 'hours': { 'low': 1, 'typical': 2, 'high': 3 } } "
    "]",
    "'project': 'site'", "own-1", "first" },
};

static QwEstimate *
estimate (QwCatalog *catalog, const char *members)
{
  g_autofree char *quoted = g_strdelimit (g_strdup (members), "'", '"');
  g_autofree char *json = g_strdup_printf ("{ \"format\": 1, %s }", quoted);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (QwBrief) brief = qw_brief_parse (catalog, "brief.json", bytes, &error);
  QwEstimate *made = NULL;

  g_assert_no_error (error);
  made = qw_estimate_new (catalog, brief, &error);
  g_assert_no_error (error);
  return made;
}

static const QwComparedRow *
find_row (GPtrArray *compared, const char *id)
{
  for (guint i = 0; i < compared->len; i++)
    {
      const QwComparedRow *row = g_ptr_array_index (compared, i);

      if (g_str_equal (row->id, id))
        return row;
    }
  return NULL;
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwEstimate) first = estimate (catalog, row->first);
  g_autoptr (QwEstimate) last = estimate (catalog, row->last);
  QwEstimate *both[] = { first, last };
  g_autoptr (GPtrArray) compared = qw_comparison_new (both, 2);
  const QwComparedRow *found = find_row (compared, row->line);
  const QwComparedRow *typical = g_ptr_array_index (compared, compared->len - 2);

  g_assert_cmpint (typical->difference, ==, last->price.typical - first->price.typical);
  g_assert_true (typical->is_total);
  if (row->where == NULL)
    {
      g_assert_null (found);
      return;
    }
  g_assert_nonnull (found);
  g_assert_cmpint (found->present[0], ==, !g_str_equal (row->where, "last"));
  g_assert_cmpint (found->present[1], ==, !g_str_equal (row->where, "first"));
  g_assert_cmpint (found->difference, ==, found->amounts[1] - found->amounts[0]);
}

static void
test_currencies (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwEstimate) dollars = estimate (catalog, "'project': 'site', 'currency': 'USD'");
  g_autoptr (QwEstimate) euros = estimate (catalog, "'project': 'site', 'currency': 'EUR'");
  QwEstimate *same[] = { dollars, dollars };
  QwEstimate *mixed[] = { dollars, euros };

  g_assert_true (qw_comparison_same_currency (same, 2));
  g_assert_false (qw_comparison_same_currency (mixed, 2));
}

static void
test_pins_undo (void)
{
  g_auto (ModelWatch) watch = { NULL };

  model_watch_set_up (&watch, "\"project\": \"site\"");
  qw_session_pin (watch.session);
  qw_session_pick (watch.session, "accounts", 1);
  g_assert_cmpuint (qw_session_get_pins (watch.session)->len, ==, 1);
  qw_session_pin (watch.session);
  g_assert_cmpuint (qw_session_get_pins (watch.session)->len, ==, 2);
  qw_session_pin (watch.session);
  g_assert_cmpuint (qw_session_get_pins (watch.session)->len, ==, QW_MAX_PINS);

  qw_session_unpin (watch.session, 0);
  g_assert_cmpuint (qw_session_get_pins (watch.session)->len, ==, 1);
  g_assert_cmpuint (qw_brief_get_quantity (
                        g_ptr_array_index (qw_session_get_pins (watch.session), 0), "accounts"),
                    ==, 1);
  qw_session_undo (watch.session);
  g_assert_cmpuint (qw_session_get_pins (watch.session)->len, ==, 2);
  qw_session_undo (watch.session);
  qw_session_undo (watch.session);
  g_assert_cmpuint (qw_session_get_pins (watch.session)->len, ==, 1);
  g_assert_cmpuint (qw_brief_get_quantity (qw_session_get_brief (watch.session), "accounts"), ==,
                    0);
  qw_session_undo (watch.session);
  g_assert_cmpuint (qw_session_get_pins (watch.session)->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdelimit (g_strconcat ("/comparison/", rows[i].name, NULL), " ",
                                            '-');

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/comparison/currencies", test_currencies);
  g_test_add_func ("/comparison/pins-are-undoable", test_pins_undo);
  return g_test_run ();
}
