/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-picking.h"
#include "tables.h"

#include <string.h>

/**
 * PickCase:
 * @project: of the small edition
 * @before: what is picked, by commas; none of them brings another
 * @quantity: 0 takes @feature out
 * @after: (nullable): what is picked then, sorted; %NULL if it cannot be
 */
typedef struct
{
  const char *name;
  const char *project;
  const char *before;
  const char *feature;
  guint quantity;
  const char *after;
  const char *added;
  const char *removed;
  const char *blocked_by;
} PickCase;

/* clang-format off */
static const PickCase pick_cases[] = {
  { "alone", "page", "", "auth", 1, "auth", "", "", NULL },
  { "with-requirement", "page", "", "social", 1, "auth,social", "auth", "", NULL },
  { "requirement-there", "page", "auth", "social", 1, "auth,social", "", "", NULL },
  { "requirement-included", "shop", "", "cart", 1, "cart", "", "", NULL },
  { "first-alternative", "page", "", "payments", 1, "auth,payments", "auth", "", NULL },
  { "alternative-there", "page", "catalogue,cart", "payments", 1, "cart,catalogue,payments", "", "", NULL },
  { "alternative-included", "shop", "", "payments", 1, "payments", "", "", NULL },
  { "excluded", "page", "slow", "fast", 1, NULL, "", "", "slow" },
  { "excluded-by-type", "quick-page", "", "slow", 1, NULL, "", "", "fast" },
  { "quantity", "page", "", "language", 7, "language*7", "", "", NULL },
  { "quantity-over", "page", "", "language", 99, "language*20", "", "", NULL },
  { "quantity-changed", "page", "language", "language", 3, "language*3", "", "", NULL },
  { "share", "page", "", "checks", 2, "checks*2", "", "", NULL },
  { "out", "page", "auth,language", "auth", 0, "language", "", "", NULL },
  { "out-not-there", "page", "language", "auth", 0, "language", "", "", NULL },
  { "out-with-dependant", "page", "auth,social,language", "auth", 0, "language", "", "social", NULL },
  { "out-with-chain", "page", "catalogue,cart,payments", "catalogue", 0, "", "", "cart,payments", NULL },
  { "out-other-alternative", "page", "auth,catalogue,cart,payments", "auth", 0, "cart,catalogue,payments", "", "", NULL },
  { "out-still-included", "shop", "cart,payments", "cart", 0, "payments", "", "", NULL },
};

static const PickCase project_cases[] = {
  { "keeps", "page", "auth,language", "shop", 0, "auth,language", "", "", NULL },
  { "same", "page", "auth,social", "page", 0, "auth,social", "", "", NULL },
  { "keeps-included", "page", "catalogue,cart", "shop", 0, "cart,catalogue", "", "", NULL },
  { "no-longer-included", "shop", "payments,auth,social", "page", 0, "auth,payments,social", "", "", NULL },
  { "requirement-gone", "shop", "payments,language", "page", 0, "language", "", "payments", NULL },
  { "excluded-by-new", "page", "slow,auth", "quick-page", 0, "auth", "", "slow", NULL },
};
/* clang-format on */

static QwBrief *
make_brief (const PickCase *row)
{
  QwBrief *brief = qw_brief_new (tables_mini (), row->project);
  g_auto (GStrv) ids = g_strsplit (row->before, ",", -1);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      QwBrief *next = qw_brief_with_feature (brief, ids[i], 1);

      qw_brief_unref (brief);
      brief = next;
    }
  return brief;
}

static char *
describe (QwBrief *brief)
{
  GPtrArray *features = qw_brief_get_features (brief);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < features->len; i++)
    {
      const QwPicked *picked = features->pdata[i];

      g_string_append_printf (text, "%s%s", i > 0 ? "," : "", picked->id);
      if (picked->quantity > 1)
        g_string_append_printf (text, "*%u", picked->quantity);
    }
  return g_string_free (text, FALSE);
}

static void
check_picking (const PickCase *row, QwPicking *picking)
{
  g_autofree char *added = g_strjoinv (",", picking->added);
  g_autofree char *removed = g_strjoinv (",", picking->removed);
  g_autofree char *after = picking->brief != NULL ? describe (picking->brief) : NULL;

  g_assert_cmpstr (after, ==, row->after);
  g_assert_cmpstr (added, ==, row->added);
  g_assert_cmpstr (removed, ==, row->removed);
  g_assert_cmpstr (picking->blocked_by, ==, row->blocked_by);
  if (picking->brief != NULL)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (qw_brief_check (picking->brief, tables_mini (), "after", &error));
      g_assert_no_error (error);
    }
}

static void
test_pick (gconstpointer data)
{
  const PickCase *row = data;
  g_autoptr (QwBrief) brief = make_brief (row);
  g_autoptr (QwPicking)
      picking = qw_picking_new (tables_mini (), brief, row->feature, row->quantity);

  check_picking (row, picking);
}

static void
test_change_project (gconstpointer data)
{
  const PickCase *row = data;
  g_autoptr (QwBrief) brief = make_brief (row);
  g_autoptr (QwPicking) picking = qw_picking_change_project (tables_mini (), brief, row->feature);

  check_picking (row, picking);
}

/* The first alternative is in the way of something else that has to come, so the second one is taken. */
static void
test_second_alternative (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCatalog)
      catalog = tables_edit ("features.json", "'requires': [], 'requires_any': [['auth', 'cart']]",
                             "'requires': ['slow'], 'requires_any': [['fast', 'cart']]", &error);
  g_autoptr (QwBrief) brief = qw_brief_new (catalog, "page");
  g_autoptr (QwPicking) picking = qw_picking_new (catalog, brief, "payments", 1);
  g_autofree char *added = g_strjoinv (",", picking->added);

  g_assert_no_error (error);
  g_assert_cmpstr (added, ==, "cart,catalogue,slow");
  g_assert_null (picking->blocked_by);
}

static const char *
choose_feature (QwCatalog *catalog)
{
  GPtrArray *features = qw_catalog_get_features (catalog);

  return ((QwFeature *) features->pdata[g_test_rand_int_range (0, (int) features->len)])->id;
}

static const char *
choose_project (QwCatalog *catalog)
{
  GPtrArray *types = qw_catalog_get_project_types (catalog);

  return ((QwProjectType *) types->pdata[g_test_rand_int_range (0, (int) types->len)])->id;
}

static QwPicking *
pick_anything (QwCatalog *catalog, QwBrief *brief)
{
  if (g_test_rand_int_range (0, 20) == 0)
    return qw_picking_change_project (catalog, brief, choose_project (catalog));

  return qw_picking_new (catalog, brief, choose_feature (catalog),
                         (guint) g_test_rand_int_range (0, 4));
}

/* Whatever is ticked, in whatever order, the result can be estimated. */
static void
test_random_picks (void)
{
  QwCatalog *catalog = tables_shipped ();
  g_autoptr (QwBrief) brief = qw_brief_new (catalog, "small-store");
  guint blocked = 0;
  guint most = 0;

  for (int i = 0; i < 20000; i++)
    {
      g_autoptr (QwPicking) picking = pick_anything (catalog, brief);
      g_autoptr (GError) error = NULL;

      g_assert_true ((picking->brief == NULL) == (picking->blocked_by != NULL));
      blocked += picking->brief == NULL ? 1 : 0;
      if (picking->brief == NULL)
        continue;
      g_assert_true (qw_brief_check (picking->brief, catalog, "brief", &error));
      g_assert_no_error (error);
      qw_brief_unref (brief);
      brief = g_steal_pointer (&picking->brief);
      most = MAX (most, qw_brief_get_features (brief)->len);
    }
  g_assert_cmpuint (blocked, >, 0);
  g_assert_cmpuint (most, >, 20);
}

/* Every feature can be picked with every type, unless what the type includes excludes it. */
static void
test_every_pick (void)
{
  QwCatalog *catalog = tables_shipped ();
  GPtrArray *types = qw_catalog_get_project_types (catalog);
  GPtrArray *features = qw_catalog_get_features (catalog);

  for (guint t = 0; t < types->len; t++)
    for (guint f = 0; f < features->len; f++)
      {
        const QwFeature *feature = features->pdata[f];
        g_autoptr (QwBrief) brief = qw_brief_new (catalog, ((QwProjectType *) types->pdata[t])->id);
        g_autoptr (QwPicking) picking = qw_picking_new (catalog, brief, feature->id, feature->max);

        if (picking->brief == NULL)
          g_assert_cmpuint (qw_catalog_included_quantity (catalog, qw_brief_get_project (brief),
                                                          picking->blocked_by),
                            >, 0);
        else
          g_assert_cmpuint (qw_brief_get_quantity (picking->brief, feature->id), ==, feature->max);
      }
}

static void
add_cases (const char *folder, const PickCase *rows, gsize n, GTestDataFunc test)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *path = g_strconcat (folder, rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  add_cases ("/picking/feature/", pick_cases, G_N_ELEMENTS (pick_cases), test_pick);
  add_cases ("/picking/project/", project_cases, G_N_ELEMENTS (project_cases), test_change_project);
  g_test_add_func ("/picking/second-alternative", test_second_alternative);
  g_test_add_func ("/picking/random", test_random_picks);
  g_test_add_func ("/picking/every", test_every_pick);
  status = g_test_run ();
  tables_free ();
  return status;
}
