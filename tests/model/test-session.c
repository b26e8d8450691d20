/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-watch.h"
#include "qw-type-item.h"

/* What follows from one pick, and what is said of it. */
typedef struct
{
  const char *name;
  const char *before;
  const char *feature;
  guint quantity;
  const char *after; /* or NULL if it is refused */
  const char *notice;
} PickCase;

static const PickCase picks[] = {
  { "tick", "\"project\": \"site\"", "language", 1,
    "\"project\": \"site\", \"features\": { \"language\": 1 }" },
  { "share-line", "\"project\": \"site\"", "testing", 1,
    "\"project\": \"site\", \"features\": { \"testing\": 1 }" },
  { "untick", "\"project\": \"site\", \"features\": { \"language\": 2, \"light\": 1 }", "language",
    0, "\"project\": \"site\", \"features\": { \"light\": 1 }" },
  { "more", "\"project\": \"site\", \"features\": { \"language\": 2 }", "language", 5,
    "\"project\": \"site\", \"features\": { \"language\": 5 }" },
  { "more-than-included", "\"project\": \"site\"", "page", 3,
    "\"project\": \"site\", \"features\": { \"page\": 3 }" },
  { "needs-one", "\"project\": \"shop\"", "reviews", 1,
    "\"project\": \"shop\", \"features\": { \"checkout\": 1, \"reviews\": 1 }",
    "Reviews needs Checkout" },
  { "needs-two", "\"project\": \"other\"", "reviews", 1,
    "\"project\": \"other\", \"features\": { \"catalogue\": 1, \"checkout\": 1, \"reviews\": 1 }",
    "Reviews needs Catalogue, Checkout" },
  { "needs-one-of", "\"project\": \"site\"", "payments", 1,
    "\"project\": \"site\", \"features\": { \"accounts\": 1, \"payments\": 1 }",
    "Payments needs Accounts" },
  { "has-one-of", "\"project\": \"shop\", \"features\": { \"checkout\": 1 }", "payments", 1,
    "\"project\": \"shop\", \"features\": { \"checkout\": 1, \"payments\": 1 }" },
  { "takes-along",
    "\"project\": \"site\", \"features\": { \"catalogue\": 1, \"checkout\": 1, \"reviews\": 1 }",
    "catalogue", 0, "\"project\": \"site\"", "Taken out with Catalogue: Checkout, Reviews" },
  { "excluded-by-picked", "\"project\": \"site\", \"features\": { \"light\": 1 }", "dark", 1, NULL,
    "Dark theme does not go together with Light <theme>" },
  { "excluded-by-included", "\"project\": \"shop\"", "light", 1, NULL,
    "Light <theme> does not go together with Dark theme" },
};

static void
test_pick (gconstpointer data)
{
  const PickCase *row = data;
  g_auto (ModelWatch) watch = { NULL };
  guint changes = row->after != NULL ? 1 : 0;

  model_watch_set_up (&watch, row->before);
  qw_session_pick (watch.session, row->feature, row->quantity);
  model_watch_assert_said (&watch, row->notice);
  model_watch_assert_shows (&watch, row->after != NULL ? row->after : row->before);
  g_assert_cmpuint (model_watch_count (&watch, "brief"), ==, changes);
  g_assert_cmpuint (model_watch_count (&watch, "estimate"), ==, changes);
  g_assert_cmpint (model_watch_can (&watch, "can-undo"), ==, row->after != NULL);
  g_assert_false (model_watch_can (&watch, "can-redo"));
}

/* Every pick is one step: back and forth again, with the same figures and no further notice. */
static void
test_undo_pick (gconstpointer data)
{
  const PickCase *row = data;
  g_auto (ModelWatch) watch = { NULL };

  model_watch_set_up (&watch, row->before);
  qw_session_pick (watch.session, row->feature, row->quantity);
  model_watch_forget (&watch);

  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, row->before);
  g_assert_false (model_watch_can (&watch, "can-undo"));
  g_assert_cmpint (model_watch_can (&watch, "can-redo"), ==, row->after != NULL);

  qw_session_redo (watch.session);
  model_watch_assert_shows (&watch, row->after != NULL ? row->after : row->before);
  g_assert_cmpint (model_watch_can (&watch, "can-undo"), ==, row->after != NULL);
  g_assert_false (model_watch_can (&watch, "can-redo"));
  g_assert_cmpuint (model_watch_count (&watch, "brief"), ==, row->after != NULL ? 2 : 0);
  model_watch_assert_said (&watch, NULL);
}

/* Another project type: what it makes impossible goes, with a word. */
typedef struct
{
  const char *name;
  const char *before;
  const char *project;
  const char *after;
  const char *notice;
} ProjectCase;

static const ProjectCase projects[] = {
  { "keeps", "\"project\": \"site\", \"features\": { \"language\": 2 }", "shop",
    "\"project\": \"shop\", \"features\": { \"language\": 2 }" },
  { "drops", "\"project\": \"site\", \"features\": { \"light\": 1 }", "shop",
    "\"project\": \"shop\"", "Taken out with Shop: Light <theme>" },
  { "drops-what-stood-on-included",
    "\"project\": \"shop\", \"features\": { \"checkout\": 1, \"reviews\": 1 }", "other",
    "\"project\": \"other\"", "Taken out with Other: Checkout, Reviews" },
  { "same", "\"project\": \"site\"", "site", "\"project\": \"site\"" },
};

static void
test_project (gconstpointer data)
{
  const ProjectCase *row = data;
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwTypeItem) type = NULL;

  model_watch_set_up (&watch, row->before);
  qw_session_choose_project (watch.session, row->project);
  model_watch_assert_said (&watch, row->notice);
  model_watch_assert_shows (&watch, row->after);
  g_object_get (watch.session, "type", &type, NULL);
  g_assert_cmpstr (qw_type_item_get_project_type (type)->id, ==, row->project);

  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, row->before);
}

static void
set_quantity (const ModelWatch *watch, const char *feature, guint quantity)
{
  g_autoptr (QwChoice) choice = model_watch_choice (watch, feature);

  g_object_set (choice, "quantity", quantity, NULL);
}

#define LANGUAGES(n) "\"project\": \"site\", \"features\": { \"language\": " #n " }"

/* Turning a quantity up is one step; the tick before it is another, and so is what comes after. */
static void
test_quantity_is_one_step (void)
{
  g_auto (ModelWatch) watch = { NULL };

  model_watch_set_up (&watch, "\"project\": \"site\"");
  qw_session_pick (watch.session, "language", 1);
  for (guint i = 2; i <= 5; i++)
    set_quantity (&watch, "language", i);
  model_watch_assert_shows (&watch, LANGUAGES (5));

  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, LANGUAGES (1));
  qw_session_redo (watch.session);
  model_watch_assert_shows (&watch, LANGUAGES (5));

  set_quantity (&watch, "language", 4);
  qw_session_pick (watch.session, "light", 1);
  set_quantity (&watch, "language", 3);
  set_quantity (&watch, "language", 2);
  set_quantity (&watch, "language", 0);
  qw_session_undo (watch.session);
  model_watch_assert_shows (
      &watch, "\"project\": \"site\", \"features\": { \"language\": 2, \"light\": 1 }");
  qw_session_undo (watch.session);
  model_watch_assert_shows (
      &watch, "\"project\": \"site\", \"features\": { \"language\": 4, \"light\": 1 }");
  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, LANGUAGES (4));
  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, LANGUAGES (5));
}

/* Up and down again is nothing to undo. */
static void
test_no_step_without_change (void)
{
  g_auto (ModelWatch) watch = { NULL };

  model_watch_set_up (&watch, LANGUAGES (2));
  set_quantity (&watch, "language", 3);
  set_quantity (&watch, "language", 2);
  g_assert_false (model_watch_can (&watch, "can-undo"));
  set_quantity (&watch, "language", 3);
  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, LANGUAGES (2));
}

static void
test_same_brief (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwBrief) same = NULL;

  model_watch_set_up (&watch, LANGUAGES (2));
  same = model_brief (watch.catalog, LANGUAGES (2));
  qw_session_set_brief (watch.session, same, NULL);
  g_assert_cmpuint (g_hash_table_size (watch.notified), ==, 0);
  g_assert_false (model_watch_can (&watch, "can-undo"));
}

/* A brief that cannot be estimated changes nothing and is said. */
static void
test_impossible_brief (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwBrief) impossible = NULL;

  model_watch_set_up (&watch, LANGUAGES (2));
  impossible = qw_brief_with_feature (qw_session_get_brief (watch.session), "language", 6);
  qw_session_set_brief (watch.session, impossible, NULL);
  model_watch_assert_said (&watch, "language");
  model_watch_assert_shows (&watch, LANGUAGES (2));
  g_assert_false (model_watch_can (&watch, "can-undo"));
}

static void
count_cb (QwSession *session, const char *text, guint *count)
{
  ++*count;
}

/* Undo would take back another edit where nothing was done: a refusal says so by its detail. */
static void
test_notice_details (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwBrief) impossible = NULL;
  guint done = 0, refused = 0;

  model_watch_set_up (&watch, LANGUAGES (2));
  g_signal_connect (watch.session, "notice::done", G_CALLBACK (count_cb), &done);
  g_signal_connect (watch.session, "notice::refused", G_CALLBACK (count_cb), &refused);
  impossible = qw_brief_with_feature (qw_session_get_brief (watch.session), "language", 6);
  qw_session_set_brief (watch.session, impossible, NULL);
  g_assert_cmpuint (refused, ==, 1);
  g_assert_cmpuint (done, ==, 0);

  qw_session_add_own_line (watch.session);
  qw_session_remove_own_line (watch.session, 0);
  g_assert_cmpuint (refused, ==, 1);
  g_assert_cmpuint (done, ==, 1);
}

static void
edit_at_random (const ModelWatch *watch)
{
  static const char *const types[] = { "site", "shop", "other" };
  static const char *const names[] = { "design", "deadline",  "clarity", "assistance",
                                       "region", "seniority", "seller",  "currency" };
  GListModel *features = qw_session_get_features (watch->session);
  guint n = (guint) g_test_rand_int_range (0, (gint32) g_list_model_get_n_items (features));
  g_autoptr (QwChoice) choice = g_list_model_get_item (features, n);
  g_autoptr (QwSelector) selector = model_watch_selector (watch, names[n % 8]);

  switch (g_test_rand_int_range (0, 6))
    {
    case 0:
      qw_session_choose_project (watch->session, types[g_test_rand_int_range (0, 3)]);
      break;
    case 1:
      g_object_set (selector, "selected", (guint) g_test_rand_int_range (0, 4), NULL);
      break;
    case 2:
      qw_session_add_own_line (watch->session);
      break;
    case 3:
      g_object_set (watch->session, "has-own-rate", (gboolean) g_test_rand_int_range (0, 2), NULL);
      break;
    default:
      g_object_set (choice, "quantity", (guint) g_test_rand_int_range (0, 4), NULL);
    }
}

static void
assert_steps (const ModelWatch *watch, GPtrArray *estimates, void (*move) (QwSession *))
{
  for (guint i = 0; i < estimates->len; i++)
    {
      QwEstimate *estimate = g_ptr_array_index (estimates, i);

      move (watch->session);
      g_assert_true (qw_brief_equal (qw_session_get_brief (watch->session), estimate->brief));
      model_assert_same_estimate (qw_session_get_estimate (watch->session), estimate);
    }
}

/* The estimates on the way back, the nearest first. */
static GPtrArray *
list_steps (const ModelWatch *watch, const char *can, void (*move) (QwSession *))
{
  GPtrArray *estimates = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_estimate_unref);

  while (model_watch_can (watch, can))
    {
      move (watch->session);
      g_ptr_array_add (estimates, qw_estimate_ref (qw_session_get_estimate (watch->session)));
    }
  return estimates;
}

/* Any number of edits, all the way back, forth and back again, are the same briefs and figures. */
static void
test_undo_everything (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (GPtrArray) back = NULL;
  g_autoptr (GPtrArray) forth = NULL;

  model_watch_set_up (&watch, "\"project\": \"site\"");
  for (guint i = 0; i < 100; i++)
    edit_at_random (&watch);

  back = list_steps (&watch, "can-undo", qw_session_undo);
  g_assert_cmpuint (back->len, >, 20);
  model_watch_assert_shows (&watch, "\"project\": \"site\"");
  forth = list_steps (&watch, "can-redo", qw_session_redo);
  g_assert_cmpuint (forth->len, ==, back->len);
  assert_steps (&watch, back, qw_session_undo);
  assert_steps (&watch, forth, qw_session_redo);
}

static void
test_start_over (void)
{
  g_auto (ModelWatch) watch = { NULL };
  const char *before =
      "\"project\": \"shop\", \"features\": { \"checkout\": 1, \"language\": 2 }, "
      "\"conditions\": { \"design\": \"custom\", \"deadline\": \"rush\", \"clarity\": \"vague\" }, "
      "\"own\": [ { \"title\": \"A\", \"hours\": { \"low\": 1, \"typical\": 2, \"high\": 3 } }, "
      "{ \"title\": \"B\", \"hours\": { \"low\": 1, \"typical\": 2, \"high\": 3 } } ], "
      "\"rate\": { \"own\": \"90.00\" }, \"currency\": \"EUR\", \"hours_per_week\": 30";

  model_watch_set_up (&watch, before);
  qw_session_start_over (watch.session);
  model_watch_assert_shows (&watch, "\"project\": \"shop\", \"rate\": { \"own\": \"90.00\" }, "
                                    "\"currency\": \"EUR\", \"hours_per_week\": 30");
  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, before);
  g_assert_false (model_watch_can (&watch, "can-undo"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  model_add_rows ("/session/pick", picks, test_pick);
  model_add_rows ("/session/undo-pick", picks, test_undo_pick);
  model_add_rows ("/session/project", projects, test_project);
  g_test_add_func ("/session/quantity-is-one-step", test_quantity_is_one_step);
  g_test_add_func ("/session/no-step-without-change", test_no_step_without_change);
  g_test_add_func ("/session/same-brief", test_same_brief);
  g_test_add_func ("/session/impossible-brief", test_impossible_brief);
  g_test_add_func ("/session/notice-details", test_notice_details);
  g_test_add_func ("/session/undo-everything", test_undo_everything);
  g_test_add_func ("/session/start-over", test_start_over);
  return g_test_run ();
}
