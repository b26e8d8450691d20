/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-past.h"

#include "qw-quote-item.h"

struct _QwQuotePast
{
  GObject parent_instance;
  QwQuoteBook *book;
  GListStore *revisions;
  QwQuote *quote; /* what all of this is about */
  QwQuote *previous;
  GPtrArray *changes;
  GCancellable *cancellable;
  guint look_id;
};

enum
{
  PROP_0,
  PROP_REVISIONS,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwQuotePast, qw_quote_past, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint changed_signal;

static void
compare (QwQuotePast *self)
{
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  if (self->quote != NULL && self->previous != NULL)
    self->changes = qw_quote_changes (self->previous, self->quote, NULL);
  g_signal_emit (self, changed_signal, 0);
}

static void
previous_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwQuotePast) self = user_data;
  g_autoptr (QwQuote) quote = qw_library_load_finish (QW_LIBRARY (source), result, NULL);

  /* One that is gone for good is no trouble: there is nothing to compare with. */
  if (quote == NULL || self->quote == NULL || g_strcmp0 (self->quote->previous, quote->id) != 0)
    return;
  g_clear_pointer (&self->previous, qw_quote_unref);
  self->previous = g_steal_pointer (&quote);
  compare (self);
}

static void
revisions_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwQuotePast) self = user_data;
  g_autoptr (GPtrArray) rows = qw_library_list_revisions_finish (QW_LIBRARY (source), result, NULL);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  if (rows == NULL || self->quote == NULL)
    return;
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (items,
                     qw_quote_item_new (qw_desk_get_catalog (qw_quote_book_get_desk (self->book)),
                                        rows->pdata[i]));
  g_list_store_splice (self->revisions, 0,
                       g_list_model_get_n_items (G_LIST_MODEL (self->revisions)), items->pdata,
                       items->len);
  g_signal_emit (self, changed_signal, 0);
}

static void
ask (QwQuotePast *self)
{
  QwLibrary *library = qw_quote_book_get_library (self->book);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  if (self->previous != NULL && g_strcmp0 (self->quote->previous, self->previous->id) != 0)
    g_clear_pointer (&self->previous, qw_quote_unref);
  if (self->previous == NULL && self->quote->previous != NULL)
    qw_library_load_async (library, self->quote->previous, self->cancellable, previous_cb,
                           g_object_ref (self));
  qw_library_list_revisions_async (library, self->quote->id, self->cancellable, revisions_cb,
                                   g_object_ref (self));
}

static gboolean
is_alone (QwQuote *quote)
{
  return quote->previous == NULL && quote->number == NULL;
}

static void
forget (QwQuotePast *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_pointer (&self->previous, qw_quote_unref);
  g_list_store_remove_all (self->revisions);
}

static gboolean
look_cb (gpointer user_data)
{
  QwQuotePast *self = user_data;
  g_autoptr (QwQuote) before = g_steal_pointer (&self->quote);
  QwQuote *quote = qw_desk_get_quote (qw_quote_book_get_desk (self->book));

  self->look_id = 0;
  self->quote = quote != NULL ? qw_quote_ref (quote) : NULL;
  if (quote == NULL || is_alone (quote))
    forget (self);
  else if (before == NULL || !g_str_equal (before->id, quote->id) || before->state != quote->state)
    ask (self);
  compare (self);
  return G_SOURCE_REMOVE;
}

/* A moment later: with every letter that is typed it is another quote. */
static void
look (QwQuotePast *self)
{
  if (self->look_id == 0)
    self->look_id = g_idle_add (look_cb, self);
}

static void
qw_quote_past_dispose (GObject *object)
{
  QwQuotePast *self = QW_QUOTE_PAST (object);

  g_clear_handle_id (&self->look_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->book);
  g_clear_object (&self->revisions);
  g_clear_pointer (&self->quote, qw_quote_unref);
  g_clear_pointer (&self->previous, qw_quote_unref);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  G_OBJECT_CLASS (qw_quote_past_parent_class)->dispose (object);
}

static void
qw_quote_past_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_REVISIONS:
      g_value_set_object (value, QW_QUOTE_PAST (object)->revisions);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_quote_past_class_init (QwQuotePastClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = qw_quote_past_dispose;
  object_class->get_property = qw_quote_past_get_property;

  properties[PROP_REVISIONS] = g_param_spec_object ("revisions", NULL, NULL, G_TYPE_LIST_MODEL,
                                                    G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  changed_signal = g_signal_new ("changed", QW_TYPE_QUOTE_PAST, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
qw_quote_past_init (QwQuotePast *self)
{
  self->revisions = g_list_store_new (QW_TYPE_QUOTE_ITEM);
}

QwQuotePast *
qw_quote_past_new (QwQuoteBook *book)
{
  QwQuotePast *self;

  g_return_val_if_fail (QW_IS_QUOTE_BOOK (book), NULL);
  self = g_object_new (QW_TYPE_QUOTE_PAST, NULL);
  self->book = g_object_ref (book);
  g_signal_connect_object (qw_quote_book_get_desk (book), "notify::quote", G_CALLBACK (look), self,
                           G_CONNECT_SWAPPED);
  look (self);
  return self;
}

GListModel *
qw_quote_past_get_revisions (QwQuotePast *self)
{
  g_return_val_if_fail (QW_IS_QUOTE_PAST (self), NULL);
  return G_LIST_MODEL (self->revisions);
}

QwQuote *
qw_quote_past_get_previous (QwQuotePast *self)
{
  g_return_val_if_fail (QW_IS_QUOTE_PAST (self), NULL);
  return self->previous;
}

GPtrArray *
qw_quote_past_get_changes (QwQuotePast *self)
{
  g_return_val_if_fail (QW_IS_QUOTE_PAST (self), NULL);
  return self->changes;
}
