/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-book-private.h"

#include "qw-quote-words.h"
#include "qw-refusal.h"

#include <glib/gi18n-lib.h>

/* Rows that are asked for at a time: some screens full; a list makes a widget for each of the first 200. */
#define PART 60

#define EXPIRING "expiring"
#define DELETED  "deleted"

static const struct
{
  const char *id;
  const char *title;
  QwQuoteSort sort;
  gboolean descending;
} sorts[] = {
  { "updated", N_ ("Last changed"), QW_QUOTE_SORT_UPDATED, TRUE },
  { "number", N_ ("Number"), QW_QUOTE_SORT_NUMBER, TRUE },
  { "client", N_ ("Client"), QW_QUOTE_SORT_CLIENT, FALSE },
  { "total", N_ ("Largest total"), QW_QUOTE_SORT_TOTAL, TRUE },
  { "valid-until", N_ ("Soonest last day"), QW_QUOTE_SORT_VALID_UNTIL, FALSE },
};

static void
add_option (QwSelector *selector, const char *id, const char *title)
{
  qw_selector_add (selector, qw_option_new (id, title, NULL));
}

void
qw_quote_book_fill_selectors (QwQuoteBook *self)
{
  self->filter = qw_selector_new (_ ("Show"));
  add_option (self->filter, "all", _ ("All"));
  for (QwQuoteState state = 0; state < QW_N_QUOTE_STATES; state++)
    add_option (self->filter, qw_quote_state_to_string (state), qw_quote_words_state (state));
  add_option (self->filter, EXPIRING, _ ("Expires this week"));
  add_option (self->filter, DELETED, _ ("Deleted"));

  self->sort = qw_selector_new (_ ("Sort by"));
  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    add_option (self->sort, sorts[i].id, _ (sorts[i].title));
  g_signal_connect_object (self->filter, "notify::selected", G_CALLBACK (qw_quote_book_list), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sort, "notify::selected", G_CALLBACK (qw_quote_book_list), self,
                           G_CONNECT_SWAPPED);
}

static guint
find_states (const char *filter)
{
  for (QwQuoteState state = 0; state < QW_N_QUOTE_STATES; state++)
    if (g_strcmp0 (filter, qw_quote_state_to_string (state)) == 0)
      return QW_QUOTE_STATE_BIT (state);
  return 0;
}

/* The last day of the seven that begin today. */
static char *
find_end_of_week (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) then = g_date_time_add_days (now, 6);

  return g_date_time_format (then, "%Y-%m-%d");
}

static void
ask (QwQuoteBook *self, guint offset, guint limit, GAsyncReadyCallback callback)
{
  const char *filter = qw_selector_get_id (self->filter);
  guint sort = MIN (qw_selector_get_selected (self->sort), G_N_ELEMENTS (sorts) - 1);
  g_autofree char *week = g_strcmp0 (filter, EXPIRING) == 0 ? find_end_of_week () : NULL;
  QwQuoteQuery query = {
    .search = self->search,
    .states = find_states (filter),
    .expires_by = week,
    .deleted = g_strcmp0 (filter, DELETED) == 0,
    .sort = sorts[sort].sort,
    .descending = sorts[sort].descending,
    .offset = offset,
    .limit = limit,
  };

  g_cancellable_cancel (self->listing);
  g_clear_object (&self->listing);
  self->listing = g_cancellable_new ();
  qw_library_list_async (self->library, &query, self->listing, callback, g_object_ref (self));
}

static gboolean
shows (QwQuoteBook *self, guint position, const QwQuoteRow *row)
{
  g_autoptr (QwQuoteItem) item = g_list_model_get_item (G_LIST_MODEL (self->quotes), position);

  return g_str_equal (qw_quote_item_get_row (item)->id, row->id);
}

static void
splice (QwQuoteBook *self, guint position, guint n_gone, GPtrArray *rows, guint first, guint n)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = first; i < first + n; i++)
    g_ptr_array_add (items, qw_quote_item_new (self->catalog, rows->pdata[i]));
  if (n_gone > 0 || n > 0)
    g_list_store_splice (self->quotes, position, n_gone, items->pdata, n);
}

/* Rows that stay keep their items, so that the list keeps its place and the keyboard its row. */
static void
show_rows (QwQuoteBook *self, GPtrArray *rows)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->quotes));
  guint first = 0;
  guint last = 0; /* counted from the end */

  while (first < MIN (n, rows->len) && shows (self, first, rows->pdata[first]))
    first++;
  while (last < MIN (n, rows->len) - first &&
         shows (self, n - 1 - last, rows->pdata[rows->len - 1 - last]))
    last++;
  splice (self, first, n - first - last, rows, first, rows->len - first - last);

  for (guint i = 0; i < rows->len; i++)
    {
      g_autoptr (QwQuoteItem) item = g_list_model_get_item (G_LIST_MODEL (self->quotes), i);

      qw_quote_item_sync (item, rows->pdata[i]);
    }
}

/* Being cancelled is no trouble: another list is on its way. */
static void
fail (QwQuoteBook *self, const GError *error)
{
  qw_quote_book_refuse (self, error);
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  g_free (self->problem);
  self->problem = qw_refusal_say (error);
  qw_quote_book_notify_list (self);
}

static void
listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwQuoteBook) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuotePage) page = qw_library_list_finish (QW_LIBRARY (source), result, &error);

  if (self->library == NULL)
    return;
  if (page == NULL)
    {
      fail (self, error);
      return;
    }
  g_clear_pointer (&self->problem, g_free);
  self->n_found = page->n_found;
  self->listed = TRUE;
  show_rows (self, page->rows);
  qw_quote_book_notify_list (self);
}

static void
more_listed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwQuoteBook) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuotePage) page = qw_library_list_finish (QW_LIBRARY (source), result, &error);

  if (self->library == NULL)
    return;
  if (page == NULL)
    qw_quote_book_refuse (self, error);
  else
    splice (self, g_list_model_get_n_items (G_LIST_MODEL (self->quotes)), 0, page->rows, 0,
            page->rows->len);
}

void
qw_quote_book_list (QwQuoteBook *self)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->quotes));

  if (!self->opened)
    return;
  /* What it sums to is the same whatever is looked for, and would keep the next letter waiting. */
  ask (self, 0, MAX (n, PART), listed_cb);
}

void
qw_quote_book_load_more (QwQuoteBook *self)
{
  guint n;

  g_return_if_fail (QW_IS_QUOTE_BOOK (self));
  n = g_list_model_get_n_items (G_LIST_MODEL (self->quotes));
  if (self->listed && n < self->n_found)
    ask (self, n, PART, more_listed_cb);
}
