/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-watch.h"

#include "qw-format.h"
#include "qw-line-item.h"
#include "qw-picking.h"
#include "qw-type-item.h"

static QwLineItem *
find_line (const ModelWatch *watch, const char *id)
{
  GListModel *lines = qw_session_get_lines (watch->session);

  for (guint i = 0; i < g_list_model_get_n_items (lines); i++)
    {
      g_autoptr (QwLineItem) item = g_list_model_get_item (lines, i);

      if (g_str_equal (qw_line_item_get_id (item), id))
        return g_steal_pointer (&item);
    }
  return NULL;
}

static void
assert_lines_of_estimate (const ModelWatch *watch)
{
  QwEstimate *estimate = qw_session_get_estimate (watch->session);
  GListModel *lines = qw_session_get_lines (watch->session);

  g_assert_cmpuint (g_list_model_get_n_items (lines), ==, estimate->lines->len);
  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const QwLine *line = g_ptr_array_index (estimate->lines, i);
      g_autoptr (QwLineItem) item = g_list_model_get_item (lines, i);
      double typical = 0;

      g_assert_cmpstr (qw_line_item_get_id (item), ==, line->id);
      g_object_get (item, "typical-value", &typical, NULL);
      g_assert_cmpfloat_with_epsilon (typical, (double) line->price.typical / 100, 1e-9);
    }
}

static void
count_cb (GListModel *model, guint position, guint removed, guint added, guint *count)
{
  *count += removed + added;
}

/* A line that stays keeps its item, so that what is open or focused there stays too. */
static void
test_lines_keep_items (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwLineItem) base = NULL;
  g_autoptr (QwLineItem) language = NULL;
  g_autoptr (QwLineItem) still_base = NULL;
  g_autoptr (QwLineItem) still_language = NULL;
  guint moved = 0;

  model_watch_set_up (&watch,
                      "\"project\": \"site\", \"features\": { \"language\": 1, \"light\": 1 }");
  base = find_line (&watch, "base");
  language = find_line (&watch, "language");
  g_signal_connect (qw_session_get_lines (watch.session), "items-changed", G_CALLBACK (count_cb),
                    &moved);

  qw_session_pick (watch.session, "checkout", 1);
  assert_lines_of_estimate (&watch);
  g_assert_cmpuint (moved, ==, 2);
  qw_session_pick (watch.session, "light", 0);
  assert_lines_of_estimate (&watch);
  g_assert_cmpuint (moved, ==, 3);
  qw_session_pick (watch.session, "language", 3);
  assert_lines_of_estimate (&watch);
  g_assert_cmpuint (moved, ==, 3);

  still_base = find_line (&watch, "base");
  still_language = find_line (&watch, "language");
  g_assert_true (still_base == base);
  g_assert_true (still_language == language);
}

static void
test_lines_follow_anything (void)
{
  static const char *const briefs[] = {
    "\"project\": \"other\"",
    "\"project\": \"site\"",
    "\"project\": \"other\", \"features\": { \"dark\": 1, \"meeting\": 1, \"testing\": 1 }",
    "\"project\": \"site\", \"features\": { \"testing\": 1 }, \"conditions\": { \"design\": "
    "\"custom\" }",
    "\"project\": \"shop\", \"features\": { \"accounts\": 1, \"meeting\": 1 }",
    "\"project\": \"other\", \"own\": [ { \"title\": \"A\", "
    "\"hours\": { \"low\": 1, \"typical\": 2, \"high\": 3 } } ]",
  };
  g_auto (ModelWatch) watch = { NULL };

  model_watch_set_up (&watch, briefs[0]);
  for (guint i = 0; i < G_N_ELEMENTS (briefs) * G_N_ELEMENTS (briefs); i++)
    {
      g_autoptr (QwBrief) from = model_brief (watch.catalog, briefs[i % G_N_ELEMENTS (briefs)]);
      g_autoptr (QwBrief) to = model_brief (watch.catalog, briefs[i / G_N_ELEMENTS (briefs)]);

      qw_session_set_brief (watch.session, from, NULL);
      assert_lines_of_estimate (&watch);
      qw_session_set_brief (watch.session, to, NULL);
      assert_lines_of_estimate (&watch);
    }
}

static void
test_line_words (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwLineItem) item = NULL;
  g_autofree char *title = NULL;
  g_autofree char *confidence = NULL;

  model_watch_set_up (&watch, "\"project\": \"site\", \"features\": { \"language\": 3 }");
  item = find_line (&watch, "language");
  g_object_get (item, "title", &title, "confidence", &confidence, NULL);
  g_assert_cmpstr (title, ==, "Language × 3");
  g_assert_cmpstr (confidence, ==, "Medium confidence");
}

/* Briefs on which every feature is tried. */
static const char *const grounds[][2] = {
  { "site", "\"project\": \"site\"" },
  { "other", "\"project\": \"other\"" },
  { "shop",
    "\"project\": \"shop\", \"features\": { \"checkout\": 1, \"reviews\": 1, \"language\": 3 }" },
  { "conditions",
    "\"project\": \"site\", \"features\": { \"light\": 1, \"page\": 5, \"testing\": 1 }, "
    "\"conditions\": { \"deadline\": \"rush\", \"clarity\": \"vague\", \"assistance\": \"some\" }, "
    "\"currency\": \"EUR\"" },
  { "own-rate", "\"project\": \"shop\", \"rate\": { \"own\": \"7100\" }, \"currency\": \"JPY\"" },
};

/* The difference in the typical price that the next tick of @feature makes; of a picked one, what it adds now. */
static char *
expected_addition (QwCatalog *catalog, QwEstimate *estimate, const char *feature)
{
  guint quantity = qw_brief_get_quantity (estimate->brief, feature);
  guint included = qw_catalog_included_quantity (catalog, estimate->project->id, feature);
  gboolean picked = quantity > included;
  g_autoptr (QwPicking)
      picking = picked ? NULL : qw_picking_new (catalog, estimate->brief, feature, included + 1);
  g_autoptr (QwBrief) brief = picked ? qw_brief_with_feature (estimate->brief, feature, 0)
                                     : g_steal_pointer (&picking->brief);
  g_autoptr (QwEstimate) other = brief != NULL ? qw_estimate_new (catalog, brief, NULL) : NULL;
  gint64 difference = 0;

  if (other != NULL)
    difference = other->price.typical - estimate->price.typical;
  return qw_format_addition (estimate->currency, picked ? -difference : difference);
}

/* A picked feature that another one needs cannot go alone: what it adds is not a difference of two briefs. */
static gboolean
can_go_alone (QwCatalog *catalog, QwEstimate *estimate, const char *feature)
{
  g_autoptr (QwPicking) picking = qw_picking_new (catalog, estimate->brief, feature, 0);

  return picking->removed[0] == NULL;
}

static void
test_additions (gconstpointer data)
{
  const char *const *row = data;
  g_auto (ModelWatch) watch = { NULL };
  GListModel *features = NULL;
  QwEstimate *estimate = NULL;

  model_watch_set_up (&watch, row[1]);
  features = qw_session_get_features (watch.session);
  estimate = qw_session_get_estimate (watch.session);
  for (guint i = 0; i < g_list_model_get_n_items (features); i++)
    {
      g_autoptr (QwChoice) choice = g_list_model_get_item (features, i);
      const QwFeature *feature = qw_choice_get_feature (choice);
      g_autofree char *expected = NULL;
      g_autofree char *addition = NULL;

      g_object_get (choice, "addition", &addition, NULL);
      if (qw_choice_get_included (choice) >= feature->max || qw_choice_is_blocked (choice))
        {
          g_assert_null (addition);
          continue;
        }
      if (!can_go_alone (watch.catalog, estimate, feature->id))
        continue;
      expected = expected_addition (watch.catalog, estimate, feature->id);
      g_test_message ("%s: %s, expected %s", feature->id, addition, expected);
      g_assert_cmpstr (addition, ==, expected);
    }
}

static void
test_types (void)
{
  g_auto (ModelWatch) watch = { NULL };
  GListModel *types = NULL;
  guint selected = 0;

  model_watch_set_up (&watch, "\"project\": \"shop\"");
  types = qw_session_get_types (watch.session);
  g_assert_cmpuint (g_list_model_get_n_items (types), ==, 3);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (QwTypeItem) item = g_list_model_get_item (types, i);

      if (qw_type_item_get_selected (item))
        g_assert_cmpstr (qw_type_item_get_project_type (item)->id, ==, "shop");
      selected += (guint) qw_type_item_get_selected (item);
    }
  g_assert_cmpuint (selected, ==, 1);
}

/* Features stand by group, in the order of the groups and then of the tables. */
static void
test_features (void)
{
  static const char *const ids[] = { "catalogue", "checkout", "accounts", "payments",
                                     "reviews",   "page",     "language", "light",
                                     "dark",      "meeting",  "testing" };
  g_auto (ModelWatch) watch = { NULL };
  GListModel *features = NULL;

  model_watch_set_up (&watch, "\"project\": \"shop\"");
  features = qw_session_get_features (watch.session);
  g_assert_cmpuint (g_list_model_get_n_items (features), ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (QwChoice) choice = g_list_model_get_item (features, i);

      g_assert_cmpstr (qw_choice_get_feature (choice)->id, ==, ids[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-lists/lines-keep-items", test_lines_keep_items);
  g_test_add_func ("/session-lists/lines-follow-anything", test_lines_follow_anything);
  g_test_add_func ("/session-lists/line-words", test_line_words);
  model_add_rows ("/session-lists/additions", grounds, test_additions);
  g_test_add_func ("/session-lists/types", test_types);
  g_test_add_func ("/session-lists/features", test_features);
  return g_test_run ();
}
