/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-item.h"

#include "qw-format.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Kinds of work that a row has room for. */
#define MOST_KINDS 2

struct _QwExposureItem
{
  QwFigureItem parent_instance;
  char *kind;
};

enum
{
  PROP_0,
  PROP_KIND,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwExposureItem, qw_exposure_item, QW_TYPE_FIGURE_ITEM)

static GParamSpec *properties[N_PROPS];

static const QwLine *
get_line (QwEstimate *estimate, guint index)
{
  return g_ptr_array_index (estimate->lines, index);
}

static double
get_routine_amount (const QwLine *line)
{
  return line->routine * (double) line->price.typical;
}

static gint
compare_shares (gconstpointer a, gconstpointer b)
{
  const QwShareOf *first = *(const QwShareOf *const *) a;
  const QwShareOf *second = *(const QwShareOf *const *) b;

  return (second->amount > first->amount) - (second->amount < first->amount);
}

/* The largest first. */
static GPtrArray *
sort_kinds (const QwLine *line)
{
  GPtrArray *kinds = g_ptr_array_new ();

  /* A copy of the array would free what the catalog owns. */
  g_ptr_array_extend (kinds, line->kinds, NULL, NULL);
  g_ptr_array_sort (kinds, compare_shares);
  return kinds;
}

static const QwWorkKind *
get_kind (QwEstimate *estimate, GPtrArray *kinds, guint index)
{
  const QwShareOf *share = g_ptr_array_index (kinds, index);

  return qw_catalog_find_work_kind (estimate->catalog, share->id);
}

static char *
name_kinds (QwEstimate *estimate, const QwLine *line)
{
  g_autoptr (GPtrArray) kinds = sort_kinds (line);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MIN (kinds->len, MOST_KINDS); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " · " : "",
                            qw_format_table_text (get_kind (estimate, kinds, i)->title));
  return g_string_free (text, FALSE);
}

static char *
explain_kinds (QwEstimate *estimate, GPtrArray *kinds)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < kinds->len; i++)
    {
      const QwShareOf *share = g_ptr_array_index (kinds, i);
      const QwWorkKind *kind = get_kind (estimate, kinds, i);

      if (i > 0)
        g_string_append_c (text, '\n');
      /* Translators: a part of the hours, a kind of work, and what of that kind counts as routine. */
      g_string_append_printf (text, _ ("%.0f %% %s: %.0f %% of it counts"), share->amount * 100,
                              qw_format_table_text (kind->title), qw_work_kind_weigh (kind) * 100);
    }
  return g_string_free (text, FALSE);
}

static GPtrArray *
collect_sources (QwEstimate *estimate, GPtrArray *kinds)
{
  GPtrArray *all = g_ptr_array_new ();

  for (guint i = 0; i < kinds->len; i++)
    {
      GPtrArray *sources = get_kind (estimate, kinds, i)->provenance.sources;

      for (guint j = 0; j < sources->len; j++)
        if (!g_ptr_array_find (all, g_ptr_array_index (sources, j), NULL))
          g_ptr_array_add (all, g_ptr_array_index (sources, j));
    }
  return all;
}

static void
say_kind (QwExposureItem *self, QwEstimate *estimate, const QwLine *line)
{
  g_autoptr (GPtrArray) kinds = sort_kinds (line);
  const char *kind = kinds->len > 0 ? get_kind (estimate, kinds, 0)->id : NULL;

  if (g_strcmp0 (self->kind, kind) == 0)
    return;
  g_free (self->kind);
  self->kind = g_strdup (kind);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_KIND]);
}

static void
qw_exposure_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwEstimate *estimate = value;
  const QwLine *line = get_line (estimate, index);

  text->title = g_strdup (qw_format_table_text (line->title));
  text->detail = name_kinds (estimate, line);
  text->figure = qw_format_about (estimate->currency, get_routine_amount (line));
  /* Translators: a part of the price of one line. */
  text->note = g_strdup_printf (_ ("%.0f %% of its price"), line->routine * 100);
  say_kind (QW_EXPOSURE_ITEM (item), estimate, line);
}

static QwOrigin *
qw_exposure_item_get_origin (QwFigureItem *item, gpointer value, guint index)
{
  QwEstimate *estimate = value;
  const QwLine *line = get_line (estimate, index);
  g_autoptr (GPtrArray) kinds = sort_kinds (line);
  g_autoptr (GPtrArray) sources = collect_sources (estimate, kinds);
  g_autofree char *explanation = explain_kinds (estimate, kinds);

  return qw_origin_new_for_exposure (estimate, line, explanation, sources);
}

static void
qw_exposure_item_finalize (GObject *object)
{
  g_free (QW_EXPOSURE_ITEM (object)->kind);
  G_OBJECT_CLASS (qw_exposure_item_parent_class)->finalize (object);
}

static void
qw_exposure_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_KIND:
      g_value_set_string (value, QW_EXPOSURE_ITEM (object)->kind);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_exposure_item_class_init (QwExposureItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  QwFigureItemClass *item_class = QW_FIGURE_ITEM_CLASS (klass);

  object_class->finalize = qw_exposure_item_finalize;
  object_class->get_property = qw_exposure_item_get_property;
  item_class->write = qw_exposure_item_write;
  item_class->get_origin = qw_exposure_item_get_origin;

  properties[PROP_KIND] = g_param_spec_string ("kind", NULL, NULL, NULL,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_exposure_item_init (QwExposureItem *self)
{
}

static gint
compare_lines (gconstpointer a, gconstpointer b, gpointer estimate)
{
  double first = get_routine_amount (get_line (estimate, *(const guint *) a));
  double second = get_routine_amount (get_line (estimate, *(const guint *) b));

  return (second > first) - (second < first);
}

void
qw_exposure_items_update (GListStore *store, QwEstimate *estimate, guint most)
{
  g_autoptr (GArray) order = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < estimate->lines->len; i++)
    if (get_line (estimate, i)->routine > 0)
      g_array_append_val (order, i);
  g_array_sort_with_data (order, compare_lines, estimate);
  qw_figure_items_update (store, estimate, (const guint *) (gpointer) order->data,
                          MIN (order->len, most));
}

/* The part of the typical price that lines of known kinds of work make, 0 to 1. */
static double
get_known_part (QwEstimate *estimate)
{
  double known = 0;
  double all = 0;

  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const QwLine *line = get_line (estimate, i);

      all += (double) line->price.typical;
      if (line->kinds != NULL)
        known += (double) line->price.typical;
    }
  return all > 0 ? known / all : 0;
}

char *
qw_exposure_say (QwEstimate *estimate)
{
  double known = get_known_part (estimate);
  double percent = round (estimate->routine * 100);
  g_autofree char *amount = qw_format_about (
      estimate->currency, estimate->routine * known * (double) estimate->price.typical);

  if (known <= 0)
    return g_strdup (_ ("No line here is of a kind of work that was rated or measured."));
  if (known < 1)
    /* Translators: percent, and an amount such as "about ,000". */
    return g_strdup_printf (
        _ ("%.0f %% of the typical price without your own lines, %s, is routine work of "
           "kinds "
           "that AI is rated and measured to do. Of your own lines nobody has said what kind of "
           "work they are."),
        percent, amount);
  /* Translators: percent, and an amount such as "about ,000". */
  return g_strdup_printf (_ ("%.0f %% of the typical price, %s, is routine work of kinds that "
                             "AI is rated and measured to do."),
                          percent, amount);
}
