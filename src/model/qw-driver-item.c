/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-driver-item.h"

#include "qw-format.h"
#include "qw-money.h"

#include <glib/gi18n-lib.h>
#include <math.h>

enum
{
  PROP_0,
  PROP_LOW_VALUE,
  PROP_TYPICAL_VALUE,
  PROP_HIGH_VALUE,
  PROP_MINIMUM,
  PROP_MAXIMUM,
  PROP_ID,
  PROP_SUMMARY,
  N_PROPS
};

#define N_VALUES (PROP_MAXIMUM - PROP_LOW_VALUE + 1)

struct _QwDriverItem
{
  QwFigureItem parent_instance;
  double values[N_VALUES]; /* in the order of the properties */
  char *id;
  char *summary;
};

G_DEFINE_FINAL_TYPE (QwDriverItem, qw_driver_item, QW_TYPE_FIGURE_ITEM)

static GParamSpec *properties[N_PROPS];

static void
set_value (QwDriverItem *self, guint prop, double value)
{
  if (self->values[prop - PROP_LOW_VALUE] == value)
    return;
  self->values[prop - PROP_LOW_VALUE] = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

/* Takes @text over. */
static void
set_text (QwDriverItem *self, guint prop, char **place, char *text)
{
  if (g_strcmp0 (*place, text) == 0)
    {
      g_free (text);
      return;
    }
  g_free (*place);
  *place = text;
  g_object_notify_by_pspec (G_OBJECT (self), properties[prop]);
}

static char *
format_share (double share)
{
  int percent = (int) round (share * 100);

  if (percent < 1)
    /* xgettext:no-c-format */
    /* xgettext:no-c-format */
    return g_strdup (_ ("under 1 % of the spread"));
  /* Translators: a part of how uncertain the price is. */
  return g_strdup_printf (_ ("%d %% of the spread"), percent);
}

static char *
format_summary (QwEstimate *estimate, const QwDriver *driver, const char *share)
{
  g_autofree char *low = qw_format_amount (estimate->currency, driver->low);
  g_autofree char *high = qw_format_amount (estimate->currency, driver->high);

  /* Translators: two prices and "40 % of the spread". */
  return g_strdup_printf (_ ("From %s to %s, %s"), low, high, share);
}

static void
set_values (QwDriverItem *self, QwEstimate *estimate, const QwDriver *driver)
{
  guint digits = estimate->currency->digits;
  gint64 minimum = estimate->price.typical;
  gint64 maximum = estimate->price.typical;

  for (guint i = 0; i < estimate->drivers->len; i++)
    {
      const QwDriver *other = g_ptr_array_index (estimate->drivers, i);

      minimum = MIN (minimum, MIN (other->low, other->high));
      maximum = MAX (maximum, MAX (other->low, other->high));
    }
  set_value (self, PROP_LOW_VALUE, qw_money_to_double (MIN (driver->low, driver->high), digits));
  set_value (self, PROP_TYPICAL_VALUE, qw_money_to_double (estimate->price.typical, digits));
  set_value (self, PROP_HIGH_VALUE, qw_money_to_double (MAX (driver->low, driver->high), digits));
  set_value (self, PROP_MINIMUM, qw_money_to_double (minimum, digits));
  set_value (self, PROP_MAXIMUM, qw_money_to_double (maximum, digits));
}

/* The rate is no entry of the tables, so their translations do not hold it. */
static const char *
say_question (const QwDriver *driver)
{
  if (g_str_equal (driver->id, "rate"))
    return _ ("Whose rate applies: your own, or which region, seniority and seller of the market?");
  return qw_format_table_text (driver->question);
}

static const char *
say_title (const QwDriver *driver)
{
  return g_str_equal (driver->id, "rate") ? _ ("Rate per Hour")
                                          : qw_format_table_text (driver->title);
}

static void
qw_driver_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwEstimate *estimate = value;
  QwDriverItem *self = QW_DRIVER_ITEM (item);
  const QwDriver *driver = g_ptr_array_index (estimate->drivers, index);

  text->title = g_strdup (say_title (driver));
  text->detail = g_strdup (say_question (driver));
  text->figure = qw_format_amount_range (estimate->currency, driver->low, driver->high);
  text->note = format_share (driver->share_of_spread);
  set_values (self, estimate, driver);
  set_text (self, PROP_ID, &self->id, g_strdup (driver->id));
  set_text (self, PROP_SUMMARY, &self->summary, format_summary (estimate, driver, text->note));
}

static void
qw_driver_item_finalize (GObject *object)
{
  QwDriverItem *self = QW_DRIVER_ITEM (object);

  g_free (self->id);
  g_free (self->summary);
  G_OBJECT_CLASS (qw_driver_item_parent_class)->finalize (object);
}

static void
qw_driver_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwDriverItem *self = QW_DRIVER_ITEM (object);

  switch (id)
    {
    case PROP_LOW_VALUE:
    case PROP_TYPICAL_VALUE:
    case PROP_HIGH_VALUE:
    case PROP_MINIMUM:
    case PROP_MAXIMUM:
      g_value_set_double (value, self->values[id - PROP_LOW_VALUE]);
      break;
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->summary);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_driver_item_class_init (QwDriverItemClass *klass)
{
  static const char *const values[N_VALUES] = { "low-value", "typical-value", "high-value",
                                                "minimum", "maximum" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  QW_FIGURE_ITEM_CLASS (klass)->write = qw_driver_item_write;
  object_class->finalize = qw_driver_item_finalize;
  object_class->get_property = qw_driver_item_get_property;

  for (guint i = 0; i < N_VALUES; i++)
    properties[PROP_LOW_VALUE + i] = g_param_spec_double (values[i], NULL, NULL, -G_MAXDOUBLE,
                                                          G_MAXDOUBLE, 0, flags);
  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_driver_item_init (QwDriverItem *self)
{
}

void
qw_driver_items_update (GListStore *store, QwEstimate *estimate)
{
  qw_figure_items_update (store, estimate, NULL, estimate->drivers->len);
}
