/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-preflight-list.h"

#include "qw-preflight-words.h"

#include <math.h>

/* Minor units for an hour that nobody earns. */
#define MAX_FLOOR 1e12

/* @search: (nullable): what others add; @pending: a look that is due. */
struct _QwPreflightList
{
  GObject parent_instance;
  QwDesk *desk;
  GPtrArray *items;
  gint64 floor;
  gint64 hours;
  QwPreflightSearch search;
  gpointer search_data;
  GDestroyNotify search_destroy;
  guint n_errors;
  guint pending;
};

enum
{
  PROP_0,
  PROP_N_ERRORS,
  PROP_N_WARNINGS,
  PROP_STOPS,
  PROP_SUMMARY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static GType
get_item_type (GListModel *model)
{
  return QW_TYPE_FINDING_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return QW_PREFLIGHT_LIST (model)->items->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  QwPreflightList *self = QW_PREFLIGHT_LIST (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
implement_list (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (QwPreflightList,
                               qw_preflight_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, implement_list))

static char *
find_today (QwPreflightList *self)
{
  g_autoptr (GDateTime) now = NULL;
  char *today = NULL;

  g_object_get (self->desk, "today", &today, NULL);
  if (today != NULL)
    return today;
  now = g_date_time_new_now_local ();
  return g_date_time_format (now, "%F");
}

/* The person's own, of the hours that the estimate inside the quote expects. */
static void
find_floor (QwPreflightList *self, QwQuote *quote, QwPreflight *preflight)
{
  double rate = 0;
  double minor;

  g_object_get (self->desk, "floor-rate", &rate, NULL);
  minor = rate * pow (10, quote->digits);
  preflight->hours = qw_quote_expected_hours (quote);
  preflight->floor = preflight->hours > 0 && minor < MAX_FLOOR ? (gint64) round (minor) : 0;
}

static GPtrArray *
look (QwPreflightList *self, QwQuote *quote)
{
  g_autofree char *today = find_today (self);
  QwCatalog *catalog = qw_desk_get_catalog (self->desk);
  QwPreflight preflight = { today, qw_catalog_get_edition (catalog), self->floor, self->hours };
  GPtrArray *findings;

  if (self->floor == 0)
    find_floor (self, quote, &preflight);
  findings = qw_quote_preflight (quote, &preflight);
  if (self->search != NULL)
    self->search (quote, findings, self->search_data);
  qw_findings_sort (findings);
  return findings;
}

static GPtrArray *
make_items (QwPreflightList *self)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  const QwCurrency *currency;

  if (self->desk == NULL || qw_desk_get_quote (self->desk) == NULL)
    return items;
  quote = qw_quote_ref (qw_desk_get_quote (self->desk));
  currency = qw_catalog_find_currency (qw_desk_get_catalog (self->desk), quote->currency);
  findings = look (self, quote);
  for (guint i = 0; i < findings->len; i++)
    g_ptr_array_add (items, qw_finding_item_new (findings->pdata[i], quote, currency));
  return items;
}

static void
count (QwPreflightList *self)
{
  self->n_errors = 0;
  for (guint i = 0; i < self->items->len; i++)
    if (qw_finding_item_is_error (self->items->pdata[i]))
      self->n_errors++;
}

/* What says the same at both ends stays, so that rows and the focus do. */
static void
replace (QwPreflightList *self, GPtrArray *items)
{
  g_autoptr (GPtrArray) before = self->items;
  guint least = MIN (before->len, items->len);
  guint head = 0;
  guint tail = 0;

  while (head < least && qw_finding_item_equal (before->pdata[head], items->pdata[head]))
    head++;
  while (tail < least - head && qw_finding_item_equal (before->pdata[before->len - 1 - tail],
                                                       items->pdata[items->len - 1 - tail]))
    tail++;
  for (guint i = 0; i < head; i++)
    g_set_object ((GObject **) &items->pdata[i], before->pdata[i]);
  for (guint i = 1; i <= tail; i++)
    g_set_object ((GObject **) &items->pdata[items->len - i], before->pdata[before->len - i]);
  self->items = items;
  count (self);
  if (before->len - head - tail == 0 && items->len - head - tail == 0)
    return;
  g_list_model_items_changed (G_LIST_MODEL (self), head, before->len - head - tail,
                              items->len - head - tail);
  for (guint i = PROP_N_ERRORS; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static gboolean
follow (gpointer data)
{
  QwPreflightList *self = data;

  self->pending = 0;
  replace (self, make_items (self));
  return G_SOURCE_REMOVE;
}

static void
ask (QwPreflightList *self)
{
  if (self->pending == 0)
    self->pending = g_idle_add_full (G_PRIORITY_LOW, follow, self, NULL);
}

static void
clear_search (QwPreflightList *self)
{
  if (self->search_destroy != NULL)
    self->search_destroy (self->search_data);
  self->search = NULL;
  self->search_data = NULL;
  self->search_destroy = NULL;
}

static void
qw_preflight_list_dispose (GObject *object)
{
  QwPreflightList *self = QW_PREFLIGHT_LIST (object);

  g_clear_handle_id (&self->pending, g_source_remove);
  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  g_clear_object (&self->desk);
  clear_search (self);
  g_ptr_array_set_size (self->items, 0);
  self->n_errors = 0;
  G_OBJECT_CLASS (qw_preflight_list_parent_class)->dispose (object);
}

static void
qw_preflight_list_finalize (GObject *object)
{
  g_ptr_array_unref (QW_PREFLIGHT_LIST (object)->items);
  G_OBJECT_CLASS (qw_preflight_list_parent_class)->finalize (object);
}

static void
qw_preflight_list_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwPreflightList *self = QW_PREFLIGHT_LIST (object);
  guint n_warnings = self->items->len - self->n_errors;

  switch (id)
    {
    case PROP_N_ERRORS:
      g_value_set_uint (value, self->n_errors);
      break;
    case PROP_N_WARNINGS:
      g_value_set_uint (value, n_warnings);
      break;
    case PROP_STOPS:
      g_value_set_boolean (value, self->n_errors > 0);
      break;
    case PROP_SUMMARY:
      g_value_take_string (value, qw_preflight_words_summary (self->n_errors, n_warnings));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_preflight_list_class_init (QwPreflightListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = qw_preflight_list_dispose;
  object_class->finalize = qw_preflight_list_finalize;
  object_class->get_property = qw_preflight_list_get_property;

  properties[PROP_N_ERRORS] = g_param_spec_uint ("n-errors", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_WARNINGS] = g_param_spec_uint ("n-warnings", NULL, NULL, 0, G_MAXUINT, 0,
                                                   flags);
  properties[PROP_STOPS] = g_param_spec_boolean ("stops", NULL, NULL, FALSE, flags);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_preflight_list_init (QwPreflightList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

QwPreflightList *
qw_preflight_list_new (QwDesk *desk)
{
  QwPreflightList *self;

  g_return_val_if_fail (QW_IS_DESK (desk), NULL);

  self = g_object_new (QW_TYPE_PREFLIGHT_LIST, NULL);
  self->desk = g_object_ref (desk);
  g_signal_connect_swapped (desk, "notify::quote", G_CALLBACK (ask), self);
  g_signal_connect_swapped (desk, "notify::today", G_CALLBACK (ask), self);
  g_signal_connect_swapped (desk, "notify::floor-rate", G_CALLBACK (ask), self);
  ask (self);
  return self;
}

void
qw_preflight_list_set_floor (QwPreflightList *self, gint64 floor, gint64 hours)
{
  g_return_if_fail (QW_IS_PREFLIGHT_LIST (self));
  g_return_if_fail (floor >= 0 && hours >= 0);

  if (self->floor == floor && self->hours == hours)
    return;
  self->floor = floor;
  self->hours = hours;
  ask (self);
}

void
qw_preflight_list_set_search (QwPreflightList *self,
                              QwPreflightSearch search,
                              gpointer data,
                              GDestroyNotify destroy)
{
  g_return_if_fail (QW_IS_PREFLIGHT_LIST (self));

  clear_search (self);
  self->search = search;
  self->search_data = data;
  self->search_destroy = destroy;
  ask (self);
}

void
qw_preflight_list_refresh (QwPreflightList *self)
{
  g_return_if_fail (QW_IS_PREFLIGHT_LIST (self));

  g_clear_handle_id (&self->pending, g_source_remove);
  follow (self);
}

guint
qw_preflight_list_get_n_errors (QwPreflightList *self)
{
  g_return_val_if_fail (QW_IS_PREFLIGHT_LIST (self), 0);
  return self->n_errors;
}

guint
qw_preflight_list_get_n_warnings (QwPreflightList *self)
{
  g_return_val_if_fail (QW_IS_PREFLIGHT_LIST (self), 0);
  return self->items->len - self->n_errors;
}

gboolean
qw_preflight_list_get_stops (QwPreflightList *self)
{
  return qw_preflight_list_get_n_errors (self) > 0;
}

gboolean
qw_preflight_list_fix (QwPreflightList *self, QwFindingItem *item)
{
  g_autofree char *today = NULL;
  g_autoptr (QwQuote) fixed = NULL;
  QwQuote *quote;

  g_return_val_if_fail (QW_IS_PREFLIGHT_LIST (self), FALSE);
  g_return_val_if_fail (QW_IS_FINDING_ITEM (item), FALSE);

  quote = qw_desk_get_quote (self->desk);
  today = find_today (self);
  fixed = quote != NULL ? qw_quote_fixed (quote, qw_finding_item_get_finding (item), today) : NULL;
  if (fixed == NULL)
    return FALSE;
  qw_desk_set_quote (self->desk, fixed, NULL);
  return TRUE;
}
