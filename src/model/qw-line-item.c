/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-line-item.h"

#include "qw-format.h"
#include "qw-locale.h"
#include "qw-money.h"

#include <glib/gi18n-lib.h>

struct _QwLineItem
{
  GObject parent_instance;
  QwEstimate *estimate;
  const QwLine *line;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_HOURS,
  PROP_LOW,
  PROP_TYPICAL,
  PROP_HIGH,
  PROP_RANGE,
  PROP_LOW_VALUE,
  PROP_TYPICAL_VALUE,
  PROP_HIGH_VALUE,
  PROP_CONFIDENCE,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwLineItem, qw_line_item, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static char *
format_title (QwLineItem *self)
{
  const char *text = qw_format_table_text (self->line->title);
  g_autofree char *title = NULL;

  if (self->line->quantity <= 1)
    return g_strdup (text);
  title = qw_locale_isolate (text);
  /* Translators: a line of the estimate with how many of it, "Several languages × 2". */
  return g_strdup_printf (_ ("%s × %u"), title, self->line->quantity);
}

static char *
format_amount (QwLineItem *self, gint64 minor)
{
  return qw_format_amount (self->estimate->currency, minor);
}

static char *
format_range (QwLineItem *self)
{
  return qw_format_amount_range (self->estimate->currency, self->line->price.low,
                                 self->line->price.high);
}

static double
to_major (QwLineItem *self, gint64 minor)
{
  return qw_money_to_double (minor, self->estimate->currency->digits);
}

static const char *
get_confidence (QwLineItem *self)
{
  return self->line->provenance != NULL ? qw_format_confidence (self->line->provenance->confidence)
                                        : _ ("Your own figure");
}

static void
qw_line_item_finalize (GObject *object)
{
  QwLineItem *self = QW_LINE_ITEM (object);

  qw_estimate_unref (self->estimate);
  G_OBJECT_CLASS (qw_line_item_parent_class)->finalize (object);
}

static void
qw_line_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwLineItem *self = QW_LINE_ITEM (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->line->id);
      break;
    case PROP_TITLE:
      g_value_take_string (value, format_title (self));
      break;
    case PROP_HOURS:
      g_value_take_string (value, qw_format_hours_range (&self->line->hours));
      break;
    case PROP_LOW:
      g_value_take_string (value, format_amount (self, self->line->price.low));
      break;
    case PROP_TYPICAL:
      g_value_take_string (value, format_amount (self, self->line->price.typical));
      break;
    case PROP_HIGH:
      g_value_take_string (value, format_amount (self, self->line->price.high));
      break;
    case PROP_RANGE:
      g_value_take_string (value, format_range (self));
      break;
    case PROP_LOW_VALUE:
      g_value_set_double (value, to_major (self, self->line->price.low));
      break;
    case PROP_TYPICAL_VALUE:
      g_value_set_double (value, to_major (self, self->line->price.typical));
      break;
    case PROP_HIGH_VALUE:
      g_value_set_double (value, to_major (self, self->line->price.high));
      break;
    case PROP_CONFIDENCE:
      g_value_set_string (value, get_confidence (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_line_item_class_init (QwLineItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_line_item_finalize;
  object_class->get_property = qw_line_item_get_property;

  properties[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_HOURS] = g_param_spec_string ("hours", NULL, NULL, NULL, flags);
  properties[PROP_LOW] = g_param_spec_string ("low", NULL, NULL, NULL, flags);
  properties[PROP_TYPICAL] = g_param_spec_string ("typical", NULL, NULL, NULL, flags);
  properties[PROP_HIGH] = g_param_spec_string ("high", NULL, NULL, NULL, flags);
  properties[PROP_RANGE] = g_param_spec_string ("range", NULL, NULL, NULL, flags);
  properties[PROP_LOW_VALUE] = g_param_spec_double ("low-value", NULL, NULL, 0, G_MAXDOUBLE, 0,
                                                    flags);
  properties[PROP_TYPICAL_VALUE] = g_param_spec_double ("typical-value", NULL, NULL, 0, G_MAXDOUBLE,
                                                        0, flags);
  properties[PROP_HIGH_VALUE] = g_param_spec_double ("high-value", NULL, NULL, 0, G_MAXDOUBLE, 0,
                                                     flags);
  properties[PROP_CONFIDENCE] = g_param_spec_string ("confidence", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_line_item_init (QwLineItem *self)
{
}

QwLineItem *
qw_line_item_new (QwEstimate *estimate, guint index)
{
  QwLineItem *self = g_object_new (QW_TYPE_LINE_ITEM, NULL);

  self->estimate = qw_estimate_ref (estimate);
  self->line = g_ptr_array_index (estimate->lines, index);
  return self;
}

void
qw_line_item_update (QwLineItem *self, QwEstimate *estimate, guint index)
{
  g_return_if_fail (QW_IS_LINE_ITEM (self));

  qw_estimate_ref (estimate);
  qw_estimate_unref (self->estimate);
  self->estimate = estimate;
  self->line = g_ptr_array_index (estimate->lines, index);

  g_object_freeze_notify (G_OBJECT (self));
  for (guint i = PROP_TITLE; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_thaw_notify (G_OBJECT (self));
}

const char *
qw_line_item_get_id (QwLineItem *self)
{
  g_return_val_if_fail (QW_IS_LINE_ITEM (self), NULL);
  return self->line->id;
}

QwOrigin *
qw_line_item_get_origin (QwLineItem *self)
{
  g_return_val_if_fail (QW_IS_LINE_ITEM (self), NULL);
  return qw_origin_new_for_line (self->estimate, self->line);
}

static gboolean
has_line (QwEstimate *estimate, guint from, const char *id)
{
  for (guint i = from; i < estimate->lines->len; i++)
    if (g_str_equal (((const QwLine *) g_ptr_array_index (estimate->lines, i))->id, id))
      return TRUE;
  return FALSE;
}

/* Drops items at @position whose line is gone from what is still to come. */
static QwLineItem *
next_staying_item (GListStore *store, QwEstimate *estimate, guint position)
{
  g_autoptr (QwLineItem) item = NULL;

  while ((item = g_list_model_get_item (G_LIST_MODEL (store), position)) != NULL &&
         !has_line (estimate, position, qw_line_item_get_id (item)))
    {
      g_list_store_remove (store, position);
      g_clear_object (&item);
    }
  return g_steal_pointer (&item);
}

void
qw_line_items_update (GListStore *store, QwEstimate *estimate)
{
  guint n = estimate->lines->len;

  for (guint i = 0; i < n; i++)
    {
      const QwLine *line = g_ptr_array_index (estimate->lines, i);
      g_autoptr (QwLineItem) item = next_staying_item (store, estimate, i);

      if (item != NULL && g_str_equal (qw_line_item_get_id (item), line->id))
        {
          qw_line_item_update (item, estimate, i);
          continue;
        }
      g_clear_object (&item);
      item = qw_line_item_new (estimate, i);
      g_list_store_insert (store, i, item);
    }
  if (g_list_model_get_n_items (G_LIST_MODEL (store)) > n)
    g_list_store_splice (store, n, g_list_model_get_n_items (G_LIST_MODEL (store)) - n, NULL, 0);
}
