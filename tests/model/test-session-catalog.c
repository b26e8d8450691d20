/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "model-watch.h"

#define LANGUAGE(max)                                                                              \
  "\"features\": [ { \"id\": \"language\", \"group\": \"pages\", \"title\": \"Tongue\", "          \
  "\"summary\": \"S\", \"unit\": { \"one\": \"tongue\", \"other\": \"tongues\" }, \"max\": " max   \
  ", \"coding\": true, \"build\": true, \"kinds\": { \"code\": 1 }, "                              \
  "\"hours\": { \"low\": 50, \"typical\": 60, \"high\": 70 }, " FIXTURE_PROVENANCE " } ]"

#define LANGUAGES(n) "\"project\": \"site\", \"features\": { \"language\": " #n " }"

/* The small tables with another feature "language". */
static QwCatalog *
other_tables (const ModelWatch *watch, const char *members)
{
  g_autofree char *json = fixture_table_json (members);

  return fixture_catalog_extend (watch->catalog, "features.json", json);
}

/* The tables of the user's own come while the page is in use: brief and steps of undo stay. */
static void
test_keeps_brief (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwCatalog) other = NULL;
  g_autoptr (QwChoice) choice = NULL;
  g_autofree char *title = NULL;
  gint64 before = 0;

  model_watch_set_up (&watch, LANGUAGES (1));
  other = other_tables (&watch, LANGUAGE ("9"));
  qw_session_pick (watch.session, "language", 2);
  before = model_watch_typical (&watch);
  model_watch_forget (&watch);

  qw_session_set_catalog (watch.session, other);
  g_assert_true (qw_session_get_catalog (watch.session) == other);
  model_watch_assert_shows (&watch, LANGUAGES (2));
  model_watch_assert_said (&watch, NULL);
  g_assert_cmpint (model_watch_typical (&watch), >, before);
  g_assert_cmpuint (model_watch_count (&watch, "catalog"), ==, 1);
  g_assert_cmpuint (model_watch_count (&watch, "estimate"), ==, 1);
  choice = model_watch_choice (&watch, "language");
  g_object_get (choice, "title", &title, NULL);
  g_assert_cmpstr (title, ==, "Tongue");
  g_assert_true (qw_choice_get_selected (choice));

  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, LANGUAGES (1));
  g_assert_false (model_watch_can (&watch, "can-undo"));
}

static void
test_refused (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwCatalog) other = NULL;

  model_watch_set_up (&watch, LANGUAGES (3));
  other = other_tables (&watch, LANGUAGE ("2"));
  qw_session_set_catalog (watch.session, other);
  g_assert_true (qw_session_get_catalog (watch.session) == watch.catalog);
  model_watch_assert_said (&watch, "language");
  model_watch_assert_shows (&watch, LANGUAGES (3));
}

/* A step back to a brief that the new tables cannot price is no step: the next one is taken. */
static void
test_impossible_steps (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwCatalog) other = NULL;

  model_watch_set_up (&watch, "\"project\": \"site\"");
  qw_session_pick (watch.session, "language", 1);
  qw_session_pick (watch.session, "light", 1);
  qw_session_pick (watch.session, "language", 4);
  qw_session_pick (watch.session, "light", 0);
  qw_session_pick (watch.session, "language", 1);
  other = other_tables (&watch, LANGUAGE ("2"));
  qw_session_set_catalog (watch.session, other);

  qw_session_undo (watch.session);
  model_watch_assert_shows (
      &watch, "\"project\": \"site\", \"features\": { \"language\": 1, \"light\": 1 }");
  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, LANGUAGES (1));
  qw_session_redo (watch.session);
  qw_session_redo (watch.session);
  model_watch_assert_shows (&watch, LANGUAGES (1));
  g_assert_false (model_watch_can (&watch, "can-redo"));
}

/* A control of the page before may still speak through its old selector. */
static void
test_old_selector (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwCatalog) other = NULL;
  g_autoptr (QwSelector) old = NULL;
  g_autoptr (QwSelector) new = NULL;

  model_watch_set_up (&watch, LANGUAGES (1));
  old = model_watch_selector (&watch, "deadline");
  other = other_tables (&watch, LANGUAGE ("2"));
  qw_session_set_catalog (watch.session, other);
  new = model_watch_selector (&watch, "deadline");
  g_assert_true (old != new);
  g_object_set (old, "selected", 1, NULL);
  model_watch_assert_shows (&watch, LANGUAGES (1));
  g_object_set (new, "selected", 1, NULL);
  g_assert_cmpstr (
      qw_brief_get_choice (qw_session_get_brief (watch.session), QW_CONDITION_DEADLINE), ==,
      "rush");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-catalog/keeps-brief", test_keeps_brief);
  g_test_add_func ("/session-catalog/refused", test_refused);
  g_test_add_func ("/session-catalog/impossible-steps", test_impossible_steps);
  g_test_add_func ("/session-catalog/old-selector", test_old_selector);
  return g_test_run ();
}
