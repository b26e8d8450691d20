/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-choice.h"

#include "fixture-tables.h"
#include "model-watch.h"

/* What a feature says of itself in a brief. */
typedef struct
{
  const char *name;
  const char *brief;
  const char *feature;
  gboolean selected;
  guint quantity; /* as shown */
  guint included;
  gboolean settable;
  gboolean usual;
  const char *note;
} ShownCase;

static const ShownCase shown[] = {
  { "plain", "\"project\": \"site\"", "light", FALSE, 0, 0, TRUE, TRUE, NULL },
  { "picked", "\"project\": \"site\", \"features\": { \"light\": 1 }", "light", TRUE, 1, 0, TRUE,
    TRUE, NULL },
  { "not-usual", "\"project\": \"site\"", "accounts", FALSE, 0, 0, TRUE, FALSE, NULL },
  { "usual-as-it-is-picked", "\"project\": \"site\", \"features\": { \"accounts\": 1 }", "accounts",
    TRUE, 1, 0, TRUE, TRUE, NULL },
  { "included", "\"project\": \"shop\"", "catalogue", FALSE, 1, 1, FALSE, TRUE, NULL },
  { "included-some", "\"project\": \"site\"", "page", FALSE, 2, 2, TRUE, TRUE, NULL },
  { "more-than-included", "\"project\": \"site\", \"features\": { \"page\": 5 }", "page", TRUE, 5,
    2, TRUE, TRUE, NULL },
  { "picked-as-many-as-included", "\"project\": \"site\", \"features\": { \"page\": 2 }", "page",
    FALSE, 2, 2, TRUE, TRUE, NULL },
  { "needs", "\"project\": \"site\"", "checkout", FALSE, 0, 0, TRUE, FALSE, "Needs Catalogue" },
  { "needs-what-is-included", "\"project\": \"shop\"", "checkout", FALSE, 0, 0, TRUE, TRUE, NULL },
  { "needs-in-turn", "\"project\": \"site\"", "reviews", FALSE, 0, 0, TRUE, FALSE,
    "Needs Catalogue, Checkout" },
  { "needs-one-of", "\"project\": \"site\"", "payments", FALSE, 0, 0, TRUE, FALSE,
    "Needs Accounts" },
  { "has-one-of", "\"project\": \"shop\", \"features\": { \"checkout\": 1 }", "payments", FALSE, 0,
    0, TRUE, TRUE, NULL },
  { "excluded", "\"project\": \"site\", \"features\": { \"light\": 1 }", "dark", FALSE, 0, 0, TRUE,
    FALSE, "Not together with Light <theme>" },
  { "excluded-by-included", "\"project\": \"shop\"", "light", FALSE, 0, 0, TRUE, FALSE,
    "Not together with Dark theme" },
};

static QwChoice *
new_choice (QwCatalog *catalog, const char *feature, const char *members)
{
  g_autoptr (QwBrief) brief = model_brief (catalog, members);
  QwChoice *choice = qw_choice_new (catalog, qw_catalog_find_feature (catalog, feature), "Group");

  qw_choice_sync (choice, brief);
  return choice;
}

static void
test_shown (gconstpointer data)
{
  const ShownCase *row = data;
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  QwChoice *choice = new_choice (catalog, row->feature, row->brief);
  g_autofree char *note = NULL;
  gboolean selected = FALSE;
  gboolean settable = FALSE;
  guint quantity = 0;
  guint included = 0;

  g_object_get (choice, "selected", &selected, "quantity", &quantity, "included", &included,
                "settable", &settable, "note", &note, NULL);
  g_assert_cmpint (selected, ==, row->selected);
  g_assert_cmpuint (quantity, ==, row->quantity);
  g_assert_cmpuint (included, ==, row->included);
  g_assert_cmpint (settable, ==, row->settable);
  g_assert_cmpint (qw_choice_is_usual (choice), ==, row->usual);
  g_assert_cmpstr (note, ==, row->note);
  g_assert_cmpint (qw_choice_is_blocked (choice), ==,
                   note != NULL && g_str_has_prefix (note, "Not together"));
  g_assert_finalize_object (choice);
}

/* What a control writes, what is asked for, and whether the control hears that it did not get it. */
typedef struct
{
  const char *name;
  const char *brief;
  const char *feature;
  const char *property;
  guint written;
  int asked;         /* or -1 for nothing */
  gboolean answered; /* nobody grants it here */
} WishCase;

static const WishCase wishes[] = {
  { "tick", "\"project\": \"site\"", "light", "selected", TRUE, 1, TRUE },
  { "tick-more-than-included", "\"project\": \"site\"", "page", "selected", TRUE, 3, TRUE },
  { "tick-all-included", "\"project\": \"shop\"", "catalogue", "selected", TRUE, -1, TRUE },
  { "tick-again", "\"project\": \"site\", \"features\": { \"light\": 1 }", "light", "selected",
    TRUE, -1, FALSE },
  { "untick", "\"project\": \"site\", \"features\": { \"light\": 1 }", "light", "selected", FALSE,
    0, TRUE },
  { "untick-more-than-included", "\"project\": \"site\", \"features\": { \"page\": 4 }", "page",
    "selected", FALSE, 0, TRUE },
  { "quantity", "\"project\": \"site\"", "language", "quantity", 3, 3, TRUE },
  { "quantity-none", "\"project\": \"site\", \"features\": { \"language\": 2 }", "language",
    "quantity", 0, 0, TRUE },
  { "quantity-same", "\"project\": \"site\", \"features\": { \"language\": 2 }", "language",
    "quantity", 2, -1, FALSE },
  { "quantity-included", "\"project\": \"site\", \"features\": { \"page\": 4 }", "page", "quantity",
    2, 0, TRUE },
  { "quantity-below-included", "\"project\": \"site\"", "page", "quantity", 1, -1, TRUE },
  { "quantity-too-many", "\"project\": \"site\"", "language", "quantity", 6, -1, TRUE },
};

static void
picked_cb (QwChoice *choice, guint quantity, int *asked)
{
  g_assert_cmpint (*asked, ==, -1);
  *asked = (int) quantity;
}

static void
count_cb (GObject *object, GParamSpec *pspec, guint *count)
{
  *count += 1;
}

static void
test_wish (gconstpointer data)
{
  const WishCase *row = data;
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  QwChoice *choice = new_choice (catalog, row->feature, row->brief);
  g_autofree char *detail = g_strconcat ("notify::", row->property, NULL);
  int asked = -1;
  guint answers = 0;

  g_signal_connect (choice, "picked", G_CALLBACK (picked_cb), &asked);
  g_signal_connect (choice, detail, G_CALLBACK (count_cb), &answers);
  g_object_set (choice, row->property, row->written, NULL);
  g_assert_cmpint (asked, ==, row->asked);
  g_assert_cmpuint (answers, ==, 0);
  model_settle ();
  g_assert_cmpuint (answers, ==, row->answered ? 1 : 0);
  g_assert_finalize_object (choice);
}

/* A wish may be pending when the choice goes. */
static void
test_goes_with_pending_answer (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  QwChoice *choice = new_choice (catalog, "light", "\"project\": \"site\"");

  g_object_set (choice, "selected", TRUE, NULL);
  g_assert_finalize_object (choice);
  model_settle ();
}

/* Only what changed is said, once. */
static void
test_sync_says_what_changed (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  QwChoice *choice = new_choice (catalog, "language", "\"project\": \"site\"");
  g_autoptr (QwBrief) same = model_brief (catalog, "\"project\": \"site\"");
  g_autoptr (QwBrief)
      more = model_brief (catalog, "\"project\": \"site\", \"features\": { \"language\": 2 }");
  g_autoptr (QwBrief) other = model_brief (catalog, "\"project\": \"shop\"");
  guint all = 0;
  guint selected = 0;
  guint offered = 0;

  g_signal_connect (choice, "notify", G_CALLBACK (count_cb), &all);
  g_signal_connect (choice, "notify::selected", G_CALLBACK (count_cb), &selected);
  g_signal_connect (choice, "notify::offered", G_CALLBACK (count_cb), &offered);
  qw_choice_sync (choice, same);
  g_assert_cmpuint (all, ==, 0);
  qw_choice_sync (choice, more);
  g_assert_cmpuint (selected, ==, 1);
  g_assert_cmpuint (offered, ==, 0);
  qw_choice_sync (choice, other);
  g_assert_cmpuint (selected, ==, 2);
  g_assert_cmpuint (offered, ==, 1);
  g_assert_finalize_object (choice);
}

typedef struct
{
  const char *name;
  const char *needle;
  gboolean matches;
} SearchCase;

static const SearchCase searches[] = {
  { "title", "light", TRUE },   { "no-markup", "<theme", TRUE },
  { "group", "group", TRUE },   { "summary", "for tests", TRUE },
  { "another", "dark", FALSE }, { "not-by-letter", "lig ht", FALSE },
  { "everything", "", TRUE },
};

static void
test_search (gconstpointer data)
{
  const SearchCase *row = data;
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  QwChoice *choice = new_choice (catalog, "light", "\"project\": \"site\"");

  g_assert_cmpint (qw_choice_matches (choice, row->needle), ==, row->matches);
  g_assert_finalize_object (choice);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  model_add_rows ("/choice/shown", shown, test_shown);
  model_add_rows ("/choice/wish", wishes, test_wish);
  g_test_add_func ("/choice/goes-with-pending-answer", test_goes_with_pending_answer);
  g_test_add_func ("/choice/sync-says-what-changed", test_sync_says_what_changed);
  model_add_rows ("/choice/search", searches, test_search);
  return g_test_run ();
}
