/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "outlook-watch.h"

#include "qw-figure-item.h"
#include "qw-source-item.h"
#include "qw-tables.h"

static void
set_up (OutlookWatch *watch)
{
  g_autoptr (GError) error = NULL;
  QwCatalog *catalog = qw_tables_shipped_new (&error);

  g_assert_no_error (error);
  outlook_watch_set_up (watch, catalog, NULL);
}

/* A source that a reader can find: what it is, who published it and when, and where, or that the address was not kept. */
static void
assert_source_resolves (QwSourceItem *source)
{
  g_autofree char *title = NULL;
  g_autofree char *detail = NULL;
  g_autofree char *uri = NULL;
  gboolean linked, unlinked;

  g_object_get (source, "title", &title, "detail", &detail, "uri", &uri, "linked", &linked,
                "unlinked", &unlinked, NULL);
  g_assert_true (title != NULL && title[0] != '\0');
  g_assert_true (detail != NULL && detail[0] != '\0');
  g_assert_true (linked != unlinked);
  g_assert_cmpint (linked, ==, g_str_has_prefix (uri, "http"));
}

/* Takes @origin over. */
static void
assert_resolves (QwOrigin *origin, const char *of)
{
  g_autoptr (QwOrigin) owned = origin;
  g_autoptr (GListModel) sources = NULL;
  g_autofree char *title = NULL;
  guint n;

  if (origin == NULL)
    g_error ("%s does not say where it comes from", of);
  g_object_get (origin, "title", &title, "sources", &sources, NULL);
  g_assert_true (title != NULL && title[0] != '\0');
  n = g_list_model_get_n_items (sources);
  if (n == 0)
    g_error ("%s has no source", of);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (QwSourceItem) source = g_list_model_get_item (sources, i);

      assert_source_resolves (source);
    }
}

static guint
assert_list_resolves (GListModel *list)
{
  guint n = g_list_model_get_n_items (list);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (QwFigureItem) item = g_list_model_get_item (list, i);
      g_autofree char *title = NULL;

      g_object_get (item, "title", &title, NULL);
      g_assert_true (title != NULL && title[0] != '\0');
      assert_resolves (qw_figure_item_get_origin (item), title);
    }
  return n;
}

static void
assert_shares_resolve (const OutlookWatch *watch)
{
  GListModel *shares = qw_outlook_get_shares (watch->outlook);

  for (guint i = 0; i < g_list_model_get_n_items (shares); i++)
    {
      g_autoptr (QwShareItem) item = g_list_model_get_item (shares, i);

      assert_resolves (qw_share_item_get_origin (item), qw_share_item_get_kind (item)->id);
    }
}

/* Everything that is on screen in one state of the page. */
static void
assert_all_resolve (const OutlookWatch *watch)
{
  QwOutlook *outlook = watch->outlook;

  g_assert_nonnull (qw_outlook_get_exposure (outlook));
  assert_resolves (qw_outlook_get_origin (outlook), "the score");
  assert_resolves (qw_outlook_get_start_origin (outlook), "the start");
  assert_shares_resolve (watch);
  g_assert_cmpuint (assert_list_resolves (qw_outlook_get_contributions (outlook)), >, 0);
  g_assert_cmpuint (assert_list_resolves (qw_outlook_get_modifiers (outlook)), >=, 3);
  g_assert_cmpuint (assert_list_resolves (qw_outlook_get_lenses (outlook)), ==, QW_N_LENSES);
  assert_list_resolves (qw_outlook_get_moves (outlook));
  g_assert_cmpuint (assert_list_resolves (qw_outlook_get_skills (outlook)), >, 0);
  g_assert_cmpuint (assert_list_resolves (qw_outlook_get_facts (outlook)), >, 0);
  assert_list_resolves (qw_outlook_get_entries (outlook));
}

/* Each move as a what-if, and taken back. */
static void
try_all (const OutlookWatch *watch)
{
  guint n = g_list_model_get_n_items (qw_outlook_get_moves (watch->outlook));

  for (guint i = 0; i < n; i++)
    {
      qw_outlook_try (watch->outlook, i);
      assert_all_resolve (watch);
      qw_outlook_try (watch->outlook, 0);
    }
}

/* The week that the role begins with, under every technology and every step of who decides. */
static void
test_every_answer (gconstpointer data)
{
  const char *role = data;
  g_auto (OutlookWatch) watch = { NULL };
  GPtrArray *stacks, *steps;

  set_up (&watch);
  stacks = qw_catalog_get_stacks (watch.catalog);
  steps = qw_catalog_get_ownership (watch.catalog);
  outlook_watch_choose (&watch, "role", role);
  for (guint i = 0; i < stacks->len; i++)
    for (guint j = 0; j < steps->len; j++)
      {
        outlook_watch_choose (&watch, "stack", ((const QwStack *) stacks->pdata[i])->id);
        outlook_watch_choose (&watch, "ownership", ((const QwOwnership *) steps->pdata[j])->id);
        assert_all_resolve (&watch);
        if (i == 0)
          try_all (&watch);
      }
}

/* A week of one kind of work: what is nowhere among the starts. */
static void
test_one_kind (void)
{
  g_auto (OutlookWatch) watch = { NULL };
  GPtrArray *kinds;

  set_up (&watch);
  kinds = qw_catalog_get_work_kinds (watch.catalog);
  for (guint i = 0; i < kinds->len; i++)
    {
      const QwWorkKind *kind = kinds->pdata[i];

      outlook_watch_move (&watch, kind->id, 100);
      g_assert_cmpfloat (qw_answers_get_share (qw_outlook_get_answers (watch.outlook), kind->id),
                         ==, 100);
      assert_all_resolve (&watch);
      try_all (&watch);
    }
}

/* Held at 100: what that takes says where it comes from too. */
static void
test_held (void)
{
  g_auto (OutlookWatch) watch = { NULL };

  set_up (&watch);
  outlook_watch_do (&watch,
                    "role frontend, stack web-mainstream, ownership junior-spec, maint 100");
  g_assert_cmpuint (g_list_model_get_n_items (qw_outlook_get_modifiers (watch.outlook)), ==, 4);
  assert_all_resolve (&watch);
}

/* Days that were kept. */
static void
test_entries (void)
{
  g_auto (OutlookWatch) watch = { NULL };

  set_up (&watch);
  outlook_watch_do (&watch, "crud 40, on 2026-12-01, crud 50, on 2027-01-01, arch 20");
  g_assert_cmpuint (assert_list_resolves (qw_outlook_get_entries (watch.outlook)), ==, 3);
  assert_all_resolve (&watch);
}

int
main (int argc, char *argv[])
{
  g_autoptr (QwCatalog) catalog = qw_tables_shipped_new (NULL);
  GPtrArray *roles = qw_catalog_get_roles (catalog);

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < roles->len; i++)
    {
      const QwRole *role = roles->pdata[i];
      g_autofree char *path = g_strconcat ("/outlook-origins/every-answer/", role->id, NULL);

      g_test_add_data_func (path, role->id, test_every_answer);
    }
  g_test_add_func ("/outlook-origins/one-kind", test_one_kind);
  g_test_add_func ("/outlook-origins/held", test_held);
  g_test_add_func ("/outlook-origins/entries", test_entries);
  return g_test_run ();
}
