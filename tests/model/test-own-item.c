/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-own-item.h"

#include "model-watch.h"

static const QwOwnLine first = { (char *) "CRM link", { 2, 4, 8 }, TRUE };
static const QwOwnLine other = { (char *) "Old data", { 3, 5, 9 }, FALSE };

static void
count_cb (GObject *object, GParamSpec *pspec, guint *count)
{
  *count += 1;
}

static void
edited_cb (QwOwnItem *item, guint *count)
{
  *count += 1;
}

static void
assert_line (QwOwnItem *item, const QwOwnLine *line)
{
  const QwOwnLine *typed = qw_own_item_get_line (item);

  g_assert_cmpstr (typed->title, ==, line->title);
  g_assert_cmpfloat (typed->hours.low, ==, line->hours.low);
  g_assert_cmpfloat (typed->hours.typical, ==, line->hours.typical);
  g_assert_cmpfloat (typed->hours.high, ==, line->hours.high);
  g_assert_cmpint (typed->coding, ==, line->coding);
}

/* One property that is written, whether it counts, and what is said if it does not. */
typedef struct
{
  const char *name;
  const char *property;
  const char *title;
  double hours;
  const char *error; /* or NULL if it counts */
} TypedCase;

static const TypedCase typed[] = {
  { "title", "title", "CRM", .error = NULL },
  { "markup", "title", "<b>&", .error = NULL },
  { "no-title", "title", "", .error = "Give this line a title" },
  { "blank", "title", "\u00a0 ", .error = "Give this line a title" },
  { "low", "low", .hours = 3 },
  { "low-as-typical", "low", .hours = 4 },
  { "low-above", "low", .hours = 4.5, .error = "Low is above typical" },
  { "low-zero", "low", .hours = 0, .error = "Low must be above 0 hours" },
  { "typical", "typical", .hours = 8 },
  { "typical-above", "typical", .hours = 9, .error = "Typical is above high" },
  { "typical-below", "typical", .hours = 1, .error = "Low is above typical" },
  { "high", "high", .hours = 100000 },
  { "high-below", "high", .hours = 3, .error = "Typical is above high" },
};

static void
type_in (QwOwnItem *item, const TypedCase *row)
{
  if (row->title != NULL)
    g_object_set (item, row->property, row->title, NULL);
  else
    g_object_set (item, row->property, row->hours, NULL);
}

static void
test_typed (gconstpointer data)
{
  const TypedCase *row = data;
  QwOwnItem *item = qw_own_item_new (&first);
  g_autofree char *detail = g_strconcat ("notify::", row->property, NULL);
  g_autofree char *error = NULL;
  guint edited = 0;
  guint notified = 0;

  g_signal_connect (item, "edited", G_CALLBACK (edited_cb), &edited);
  g_signal_connect (item, detail, G_CALLBACK (count_cb), &notified);
  type_in (item, row);
  type_in (item, row);
  g_object_get (item, "error", &error, NULL);
  g_assert_cmpstr (error, ==, row->error);
  g_assert_cmpint (qw_own_item_is_valid (item), ==, row->error == NULL);
  g_assert_cmpuint (edited, ==, row->error == NULL ? 1 : 0);
  g_assert_cmpuint (notified, ==, 1);
  g_assert_true (qw_own_item_holds (item, &first));
  g_assert_finalize_object (item);
}

/* What the brief says again leaves what is typed; what it says anew takes its place, without a word. */
static void
test_sync (void)
{
  QwOwnItem *item = qw_own_item_new (&first);
  const QwOwnLine wrong = { first.title, { 7, 4, 8 }, TRUE };
  guint edited = 0;
  guint errors = 0;

  g_signal_connect (item, "edited", G_CALLBACK (edited_cb), &edited);
  g_object_set (item, "low", 7.0, NULL);
  qw_own_item_sync (item, &first);
  assert_line (item, &wrong);
  g_assert_true (qw_own_item_holds (item, &first));

  g_signal_connect (item, "notify::error", G_CALLBACK (count_cb), &errors);
  qw_own_item_sync (item, &other);
  assert_line (item, &other);
  g_assert_true (qw_own_item_holds (item, &other));
  g_assert_true (qw_own_item_is_valid (item));
  g_assert_cmpuint (errors, >, 0);
  g_assert_cmpuint (edited, ==, 0);

  g_object_set (item, "high", 10.0, NULL);
  g_assert_cmpuint (edited, ==, 1);
  g_assert_finalize_object (item);
}

/* What a file may say can be shown and edited. */
static void
test_limits (void)
{
  static const char *const names[] = { "low", "typical", "high" };
  GObjectClass *klass = g_type_class_ref (QW_TYPE_OWN_ITEM);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      GParamSpec *spec = g_object_class_find_property (klass, names[i]);

      g_assert_cmpfloat (G_PARAM_SPEC_DOUBLE (spec)->maximum, ==, QW_RANGE_MAX);
    }
  g_type_class_unref (klass);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  model_add_rows ("/own-item/typed", typed, test_typed);
  g_test_add_func ("/own-item/sync", test_sync);
  g_test_add_func ("/own-item/limits", test_limits);
  return g_test_run ();
}
