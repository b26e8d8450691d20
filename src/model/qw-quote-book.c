/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-book-private.h"

#include "qw-refusal.h"

#include <glib/gi18n-lib.h>

enum
{
  PROP_0,
  PROP_LIBRARY,
  PROP_DESK,
  PROP_QUOTES,
  PROP_FILTER,
  PROP_SORT,
  PROP_SEARCH,
  PROP_SELECTED,
  PROP_FOUND,
  PROP_NOTHING,
  PROP_TOTALS,
  PROP_EXPIRING,
  PROP_WON_LOST,
  PROP_BUSY,
  PROP_CAN_TAKE_BACK,
  PROP_ASKS_OUTCOME,
  N_PROPS
};

enum
{
  NOTICE,
  OPENED,
  FILE_USED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwQuoteBook, qw_quote_book, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static char *
say_found (QwQuoteBook *self)
{
  g_autofree char *number = NULL;

  if (!self->listed)
    return NULL;
  number = g_strdup_printf ("%'u", self->n_found);
  /* Translators: %s is a number */
  return g_strdup_printf (ngettext ("%s quote", "%s quotes", self->n_found), number);
}

static gboolean
has_text (const char *text)
{
  return text != NULL && text[0] != '\0';
}

static const char *
say_nothing (QwQuoteBook *self)
{
  if (self->problem != NULL)
    return self->problem;
  if (!self->listed || self->n_found > 0)
    return NULL;
  if (has_text (self->search))
    return _ ("No quote has these words");
  if (qw_selector_get_selected (self->filter) > 0)
    return _ ("No quote of this kind");
  return _ ("No quotes yet. Make one from the estimate.");
}

static void
save_cb (QwQuoteBook *self, QwQuote *quote)
{
  qw_library_save (self->library, quote);
}

static void
library_changed_cb (QwQuoteBook *self)
{
  if (!self->opened)
    return;
  qw_quote_book_list (self);
  qw_quote_book_sum (self);
}

static void
set_search (QwQuoteBook *self, const char *search)
{
  if (g_strcmp0 (self->search, search) == 0)
    return;

  g_free (self->search);
  self->search = g_strdup (search);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SEARCH]);
  if (self->opened)
    qw_quote_book_list (self);
}

static void
qw_quote_book_dispose (GObject *object)
{
  QwQuoteBook *self = QW_QUOTE_BOOK (object);

  g_cancellable_cancel (self->listing);
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->listing);
  g_clear_object (&self->loading);
  g_clear_object (&self->desk);
  g_clear_object (&self->library);
  g_clear_object (&self->quotes);
  g_clear_object (&self->filter);
  g_clear_object (&self->sort);
  g_clear_pointer (&self->catalog, qw_catalog_unref);
  G_OBJECT_CLASS (qw_quote_book_parent_class)->dispose (object);
}

static void
qw_quote_book_finalize (GObject *object)
{
  QwQuoteBook *self = QW_QUOTE_BOOK (object);

  g_free (self->search);
  g_free (self->selected);
  g_free (self->problem);
  g_free (self->totals);
  g_free (self->expiring);
  g_free (self->won_lost);
  g_free (self->take_back_id);
  G_OBJECT_CLASS (qw_quote_book_parent_class)->finalize (object);
}

static gboolean
asks_outcome (QwQuoteBook *self)
{
  QwQuote *quote = self->desk != NULL ? qw_desk_get_quote (self->desk) : NULL;

  return quote != NULL && qw_quote_outcome_is_due (quote);
}

static void
qw_quote_book_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwQuoteBook *self = QW_QUOTE_BOOK (object);

  switch (id)
    {
    case PROP_LIBRARY:
      g_value_set_object (value, self->library);
      break;
    case PROP_DESK:
      g_value_set_object (value, self->desk);
      break;
    case PROP_QUOTES:
      g_value_set_object (value, self->quotes);
      break;
    case PROP_FILTER:
      g_value_set_object (value, self->filter);
      break;
    case PROP_SORT:
      g_value_set_object (value, self->sort);
      break;
    case PROP_SEARCH:
      g_value_set_string (value, self->search);
      break;
    case PROP_SELECTED:
      g_value_set_string (value, self->selected);
      break;
    case PROP_FOUND:
      g_value_take_string (value, say_found (self));
      break;
    case PROP_NOTHING:
      g_value_set_string (value, say_nothing (self));
      break;
    case PROP_TOTALS:
      g_value_set_string (value, self->totals);
      break;
    case PROP_EXPIRING:
      g_value_set_string (value, self->expiring);
      break;
    case PROP_WON_LOST:
      g_value_set_string (value, self->won_lost);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->n_busy > 0);
      break;
    case PROP_CAN_TAKE_BACK:
      g_value_set_boolean (value, self->take_back != QW_TAKE_BACK_NOTHING);
      break;
    case PROP_ASKS_OUTCOME:
      g_value_set_boolean (value, asks_outcome (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_quote_book_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwQuoteBook *self = QW_QUOTE_BOOK (object);

  switch (id)
    {
    case PROP_SEARCH:
      set_search (self, g_value_get_string (value));
      break;
    case PROP_SELECTED:
      qw_quote_book_select (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_LIBRARY] = g_param_spec_object ("library", NULL, NULL, QW_TYPE_LIBRARY, readable);
  properties[PROP_DESK] = g_param_spec_object ("desk", NULL, NULL, QW_TYPE_DESK, readable);
  properties[PROP_QUOTES] = g_param_spec_object ("quotes", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  properties[PROP_FILTER] = g_param_spec_object ("filter", NULL, NULL, QW_TYPE_SELECTOR, readable);
  properties[PROP_SORT] = g_param_spec_object ("sort", NULL, NULL, QW_TYPE_SELECTOR, readable);
  properties[PROP_SEARCH] = g_param_spec_string ("search", NULL, NULL, NULL, writable);
  properties[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL, writable);
  properties[PROP_FOUND] = g_param_spec_string ("found", NULL, NULL, NULL, readable);
  properties[PROP_NOTHING] = g_param_spec_string ("nothing", NULL, NULL, NULL, readable);
  properties[PROP_TOTALS] = g_param_spec_string ("totals", NULL, NULL, NULL, readable);
  properties[PROP_EXPIRING] = g_param_spec_string ("expiring", NULL, NULL, NULL, readable);
  properties[PROP_WON_LOST] = g_param_spec_string ("won-lost", NULL, NULL, NULL, readable);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);
  properties[PROP_CAN_TAKE_BACK] = g_param_spec_boolean ("can-take-back", NULL, NULL, FALSE,
                                                         readable);
  properties[PROP_ASKS_OUTCOME] = g_param_spec_boolean ("asks-outcome", NULL, NULL, FALSE,
                                                        readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_quote_book_class_init (QwQuoteBookClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = qw_quote_book_dispose;
  object_class->finalize = qw_quote_book_finalize;
  object_class->get_property = qw_quote_book_get_property;
  object_class->set_property = qw_quote_book_set_property;
  install_properties (object_class);

  signals[NOTICE] = g_signal_new ("notice", QW_TYPE_QUOTE_BOOK,
                                  G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[OPENED] = g_signal_new ("opened", QW_TYPE_QUOTE_BOOK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
  signals[FILE_USED] = g_signal_new ("file-used", QW_TYPE_QUOTE_BOOK, G_SIGNAL_RUN_LAST, 0, NULL,
                                     NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);
}

static void
qw_quote_book_init (QwQuoteBook *self)
{
  self->quotes = g_list_store_new (QW_TYPE_QUOTE_ITEM);
  qw_quote_book_fill_selectors (self);
}

static void
say (QwQuoteBook *self, const char *detail, const char *text)
{
  g_signal_emit (self, signals[NOTICE], g_quark_from_string (detail), text);
}

void
qw_quote_book_tell_file (QwQuoteBook *self, GFile *file)
{
  g_signal_emit (self, signals[FILE_USED], 0, file);
}

void
qw_quote_book_say_done (QwQuoteBook *self, const char *text)
{
  say (self, "done", text);
}

void
qw_quote_book_say (QwQuoteBook *self, const char *text)
{
  say (self, "said", text);
}

void
qw_quote_book_refuse (QwQuoteBook *self, const GError *error)
{
  g_autofree char *said = qw_refusal_say (error);

  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    say (self, "refused", said);
}

void
qw_quote_book_busy (QwQuoteBook *self, int step)
{
  self->n_busy = (guint) ((int) self->n_busy + step);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

void
qw_quote_book_remember (QwQuoteBook *self, QwTakeBack what, const char *id)
{
  self->take_back = what;
  g_free (self->take_back_id);
  self->take_back_id = g_strdup (id);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_TAKE_BACK]);
}

void
qw_quote_book_put (QwQuoteBook *self, QwQuote *quote, gboolean created)
{
  g_autofree char *today = qw_quote_book_today ();

  g_free (self->selected);
  self->selected = quote != NULL ? g_strdup (quote->id) : NULL;
  qw_desk_set_today (self->desk, today);
  qw_desk_open (self->desk, quote);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ASKS_OUTCOME]);
  if (created)
    g_signal_emit (self, signals[OPENED], 0);
}

void
qw_quote_book_notify_list (QwQuoteBook *self)
{
  for (guint i = PROP_FOUND; i <= PROP_WON_LOST; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

char *
qw_quote_book_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return g_date_time_format (now, "%Y-%m-%d");
}

QwQuoteBook *
qw_quote_book_new (QwCatalog *catalog, QwLibrary *library)
{
  QwQuoteBook *self;

  g_return_val_if_fail (catalog != NULL && QW_IS_LIBRARY (library), NULL);
  self = g_object_new (QW_TYPE_QUOTE_BOOK, NULL);
  self->catalog = qw_catalog_ref (catalog);
  self->library = g_object_ref (library);
  self->desk = qw_desk_new (catalog);
  g_signal_connect_object (self->desk, "save", G_CALLBACK (save_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "changed", G_CALLBACK (library_changed_cb), self,
                           G_CONNECT_SWAPPED);
  return self;
}

QwLibrary *
qw_quote_book_get_library (QwQuoteBook *self)
{
  g_return_val_if_fail (QW_IS_QUOTE_BOOK (self), NULL);
  return self->library;
}

QwDesk *
qw_quote_book_get_desk (QwQuoteBook *self)
{
  g_return_val_if_fail (QW_IS_QUOTE_BOOK (self), NULL);
  return self->desk;
}

GListModel *
qw_quote_book_get_quotes (QwQuoteBook *self)
{
  g_return_val_if_fail (QW_IS_QUOTE_BOOK (self), NULL);
  return G_LIST_MODEL (self->quotes);
}

void
qw_quote_book_flush (QwQuoteBook *self)
{
  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  qw_library_flush (self->library);
}
