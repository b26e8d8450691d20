/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-desk-private.h"

#include <glib/gi18n-lib.h>

enum
{
  PROP_0,
  PROP_QUOTE,
  PROP_FORM,
  PROP_EDITABLE,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_PROBLEM,
  PROP_TODAY,
  PROP_FLOOR_RATE,
  PROP_CURRENCY,
  PROP_LIST, /* and the others after it */
  PROP_WORD = PROP_LIST + QW_N_DESK_LISTS
};

enum
{
  NOTICE,
  SAVE,
  N_SIGNALS
};

/* What is said of the quote, each a property of its own. */
static const struct
{
  const char *name;
  char *(*say) (QwDesk *self);
} words[] = {
  { "label", qw_desk_word_label },   { "state", qw_desk_word_state },
  { "title", qw_desk_word_title },   { "total", qw_desk_word_total },
  { "tax", qw_desk_word_tax },       { "monthly", qw_desk_word_monthly },
  { "yearly", qw_desk_word_yearly }, { "deposit", qw_desk_word_deposit },
  { "left", qw_desk_word_left },     { "cost", qw_desk_word_cost },
  { "margin", qw_desk_word_margin },
};

#define N_PROPS (PROP_WORD + G_N_ELEMENTS (words))

G_DEFINE_FINAL_TYPE (QwDesk, qw_desk, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static const char *const list_names[QW_N_DESK_LISTS] = { "rows", "taxes", "choices", "milestones" };

static gboolean
is_editable (QwDesk *self)
{
  return self->quote != NULL && !qw_quote_is_frozen (self->quote);
}

/* Everything that shows the quote follows it; nothing here may ask for another. */
static void
follow (QwDesk *self)
{
  self->following = TRUE;
  qw_desk_sync_lists (self);
  if (self->quote != NULL)
    qw_selector_select (self->currency, self->quote->currency);
  self->following = FALSE;

  for (guint i = PROP_QUOTE; i < N_PROPS; i++)
    if (i != PROP_TODAY && i != PROP_FLOOR_RATE && i != PROP_CURRENCY &&
        (i < PROP_LIST || i >= PROP_WORD))
      g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

/* Takes @totals over. */
static void
put (QwDesk *self, QwQuote *quote, QwQuoteTotals *totals, char *problem)
{
  QwQuote *before = self->quote;

  self->quote = quote != NULL ? qw_quote_ref (quote) : NULL;
  g_clear_pointer (&before, qw_quote_unref);
  g_clear_pointer (&self->totals, qw_quote_totals_free);
  self->totals = totals;
  g_free (self->problem);
  self->problem = problem;
  follow (self);
}

static QwHistory *
new_history (void)
{
  return qw_history_new ((GBoxedCopyFunc) qw_quote_ref, (GDestroyNotify) qw_quote_unref,
                         (GEqualFunc) qw_quote_equal);
}

/* %FALSE if it cannot stand on the desk: what does not fit could not be read back. */
static gboolean
take (QwDesk *self, QwQuote *quote, GError **error)
{
  g_autoptr (GError) why = NULL;
  QwQuoteTotals *totals = qw_quote_totals_new (quote, &why);

  if (g_error_matches (why, QW_ERROR, QW_ERROR_OVERFLOW))
    {
      g_propagate_error (error, g_steal_pointer (&why));
      return FALSE;
    }
  put (self, quote, totals,
       totals == NULL ? g_strdup (_ ("The deposit and milestones are more than there is to pay"))
                      : NULL);
  return TRUE;
}

static void
travel (QwDesk *self, QwHistoryWay way)
{
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) left = NULL;

  if (!is_editable (self) || qw_history_peek (self->history, way) == NULL)
    return;
  quote = qw_quote_ref (qw_history_peek (self->history, way));
  left = qw_quote_ref (self->quote);
  if (!take (self, quote, NULL))
    return;
  qw_history_step (self->history, way, left);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_REDO]);
  g_signal_emit (self, signals[SAVE], 0, self->quote);
}

static void
qw_desk_dispose (GObject *object)
{
  QwDesk *self = QW_DESK (object);

  for (guint i = 0; i < QW_N_DESK_LISTS; i++)
    g_clear_object (&self->lists[i]);
  g_clear_object (&self->form);
  g_clear_object (&self->currency);
  g_clear_pointer (&self->totals, qw_quote_totals_free);
  g_clear_pointer (&self->quote, qw_quote_unref);
  g_clear_pointer (&self->history, qw_history_free);
  g_clear_pointer (&self->catalog, qw_catalog_unref);
  g_clear_pointer (&self->problem, g_free);
  g_clear_pointer (&self->today, g_free);
  G_OBJECT_CLASS (qw_desk_parent_class)->dispose (object);
}

static void
qw_desk_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwDesk *self = QW_DESK (object);

  switch (id)
    {
    case PROP_QUOTE:
      g_value_set_boxed (value, self->quote);
      break;
    case PROP_FORM:
      g_value_set_object (value, self->form);
      break;
    case PROP_EDITABLE:
      g_value_set_boolean (value, is_editable (self));
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, is_editable (self) && qw_history_can_undo (self->history));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, is_editable (self) && qw_history_can_redo (self->history));
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, self->problem);
      break;
    case PROP_TODAY:
      g_value_set_string (value, self->today);
      break;
    case PROP_FLOOR_RATE:
      g_value_set_double (value, self->floor_rate);
      break;
    case PROP_CURRENCY:
      g_value_set_object (value, self->currency);
      break;
    default:
      if (id >= PROP_LIST && id < PROP_WORD)
        g_value_set_object (value, self->lists[id - PROP_LIST]);
      else if (id >= PROP_WORD && id < N_PROPS)
        g_value_take_string (value, words[id - PROP_WORD].say (self));
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_desk_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TODAY)
    qw_desk_set_today (QW_DESK (object), g_value_get_string (value));
  else if (id == PROP_FLOOR_RATE)
    QW_DESK (object)->floor_rate = g_value_get_double (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  properties[PROP_QUOTE] = g_param_spec_boxed ("quote", NULL, NULL, QW_TYPE_QUOTE, readable);
  properties[PROP_FORM] = g_param_spec_object ("form", NULL, NULL, QW_TYPE_PART_ITEM, readable);
  properties[PROP_EDITABLE] = g_param_spec_boolean ("editable", NULL, NULL, FALSE, readable);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, readable);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, readable);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, readable);
  properties[PROP_TODAY] = g_param_spec_string (
      "today", NULL, NULL, NULL,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_FLOOR_RATE] = g_param_spec_double ("floor-rate", NULL, NULL, 0, G_MAXDOUBLE, 0,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CURRENCY] = g_param_spec_object ("currency", NULL, NULL, QW_TYPE_SELECTOR,
                                                   readable);
  for (guint i = 0; i < QW_N_DESK_LISTS; i++)
    properties[PROP_LIST + i] = g_param_spec_object (list_names[i], NULL, NULL, G_TYPE_LIST_MODEL,
                                                     readable);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    properties[PROP_WORD + i] = g_param_spec_string (words[i].name, NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_desk_class_init (QwDeskClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = qw_desk_dispose;
  object_class->get_property = qw_desk_get_property;
  object_class->set_property = qw_desk_set_property;
  install_properties (object_class);

  signals[NOTICE] = g_signal_new ("notice", QW_TYPE_DESK, G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SAVE] = g_signal_new ("save", QW_TYPE_DESK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                G_TYPE_NONE, 1, QW_TYPE_QUOTE);
}

static void
qw_desk_init (QwDesk *self)
{
  self->history = new_history ();
  for (guint i = 0; i < QW_N_DESK_LISTS; i++)
    self->lists[i] = g_list_store_new (QW_TYPE_PART_ITEM);
}

void
qw_desk_say (QwDesk *self, const char *text)
{
  g_signal_emit (self, signals[NOTICE], g_quark_from_static_string ("done"), text);
}

void
qw_desk_refuse (QwDesk *self, const char *text)
{
  g_signal_emit (self, signals[NOTICE], g_quark_from_static_string ("refused"), text);
}

QwDesk *
qw_desk_new (QwCatalog *catalog)
{
  QwDesk *self;

  g_return_val_if_fail (catalog != NULL, NULL);
  self = g_object_new (QW_TYPE_DESK, NULL);
  self->catalog = qw_catalog_ref (catalog);
  qw_desk_fill_currencies (self);
  return self;
}

QwCatalog *
qw_desk_get_catalog (QwDesk *self)
{
  g_return_val_if_fail (QW_IS_DESK (self), NULL);
  return self->catalog;
}

QwQuote *
qw_desk_get_quote (QwDesk *self)
{
  g_return_val_if_fail (QW_IS_DESK (self), NULL);
  return self->quote;
}

QwQuoteTotals *
qw_desk_get_totals (QwDesk *self)
{
  g_return_val_if_fail (QW_IS_DESK (self), NULL);
  return self->totals;
}

QwPartItem *
qw_desk_get_form (QwDesk *self)
{
  g_return_val_if_fail (QW_IS_DESK (self), NULL);
  return self->form;
}

static GListModel *
get_list (QwDesk *self, QwDeskList list)
{
  g_return_val_if_fail (QW_IS_DESK (self), NULL);
  return G_LIST_MODEL (self->lists[list]);
}

GListModel *
qw_desk_get_rows (QwDesk *self)
{
  return get_list (self, QW_DESK_ROWS);
}

GListModel *
qw_desk_get_taxes (QwDesk *self)
{
  return get_list (self, QW_DESK_TAXES);
}

GListModel *
qw_desk_get_choices (QwDesk *self)
{
  return get_list (self, QW_DESK_CHOICES);
}

GListModel *
qw_desk_get_milestones (QwDesk *self)
{
  return get_list (self, QW_DESK_MILESTONES);
}

static gboolean
is_same_draft (QwDesk *self, QwQuote *quote)
{
  return is_editable (self) && quote != NULL && g_str_equal (self->quote->id, quote->id) &&
         !qw_quote_is_frozen (quote);
}

void
qw_desk_open (QwDesk *self, QwQuote *quote)
{
  g_autoptr (GError) error = NULL;

  g_return_if_fail (QW_IS_DESK (self));
  if (!is_same_draft (self, quote))
    {
      qw_history_free (self->history);
      self->history = new_history ();
    }
  if (quote == NULL)
    put (self, NULL, NULL, NULL);
  else if (!take (self, quote, &error))
    put (self, quote, NULL, g_strdup (_ ("The amounts of this quote are too large to be summed")));
}

gboolean
qw_desk_try_quote (QwDesk *self, QwQuote *quote, const char *field, char **why)
{
  g_autoptr (QwQuote) before = NULL;
  g_autoptr (GError) error = NULL;

  if (!is_editable (self))
    {
      *why = g_strdup (_ ("A quote that was sent stays as it is"));
      return FALSE;
    }
  if (qw_quote_equal (self->quote, quote))
    return TRUE;

  before = qw_quote_ref (self->quote);
  if (!take (self, quote, &error))
    {
      *why = g_strdup (_ ("The sum would be too large"));
      return FALSE;
    }
  qw_history_push (self->history, before, self->quote, field);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_UNDO]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_REDO]);
  g_signal_emit (self, signals[SAVE], 0, self->quote);
  return TRUE;
}

void
qw_desk_set_quote (QwDesk *self, QwQuote *quote, const char *field)
{
  g_autofree char *why = NULL;

  g_return_if_fail (QW_IS_DESK (self) && quote != NULL);
  if (!qw_desk_try_quote (self, quote, field, &why))
    qw_desk_refuse (self, why);
}

void
qw_desk_undo (QwDesk *self)
{
  g_return_if_fail (QW_IS_DESK (self));
  travel (self, QW_HISTORY_UNDO);
}

void
qw_desk_redo (QwDesk *self)
{
  g_return_if_fail (QW_IS_DESK (self));
  travel (self, QW_HISTORY_REDO);
}

void
qw_desk_set_today (QwDesk *self, const char *today)
{
  g_return_if_fail (QW_IS_DESK (self));
  if (g_strcmp0 (self->today, today) == 0)
    return;

  g_free (self->today);
  self->today = g_strdup (today);
  for (guint i = PROP_WORD; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TODAY]);
}
