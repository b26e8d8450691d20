/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-stage.h"

#include "qw-quote-item.h"
#include "qw-quotes-page.h"

static void
wanted_cb (QuoteStage *self)
{
  self->library = qw_library_new (self->room.folder, self->stage.catalog);
  self->book = qw_quote_book_new (self->stage.catalog, self->library);
  g_object_set (self->stage.window, "book", self->book, NULL);
}

static void
open_stage (QuoteStage *self)
{
  qw_stage_set_up (&self->stage, NULL);
  g_signal_connect_swapped (self->stage.window, "book-wanted", G_CALLBACK (wanted_cb), self);
  gtk_widget_activate_action (quote_stage_root (self), "win.show-page", "s", "quotes");
  quote_stage_settle (self);
}

static void
close_stage (QuoteStage *self)
{
  QwLibrary *library = self->library;
  QwQuoteBook *book = self->book;

  qw_quote_book_flush (book);
  quote_stage_settle (self);
  self->library = NULL;
  self->book = NULL;
  qw_stage_tear_down (&self->stage, NULL);
  /* What was asked of the library's thread keeps both until it is answered. */
  for (guint i = 0; i < 3; i++)
    {
      qw_library_flush (library);
      qw_wait_idle ();
    }
  g_assert_finalize_object (book);
  g_assert_finalize_object (library);
}

void
quote_stage_set_up (QuoteStage *self, gconstpointer data)
{
  store_room_set_up (&self->room);
  open_stage (self);
}

void
quote_stage_tear_down (QuoteStage *self, gconstpointer data)
{
  close_stage (self);
  store_room_clear (&self->room);
}

void
quote_stage_restart (QuoteStage *self)
{
  close_stage (self);
  open_stage (self);
}

GtkWidget *
quote_stage_root (QuoteStage *self)
{
  return qw_stage_root (&self->stage);
}

GtkWidget *
quote_stage_page (QuoteStage *self)
{
  return qw_stage_find (&self->stage, QW_TYPE_QUOTES_PAGE);
}

QwQuote *
quote_stage_quote (QuoteStage *self)
{
  return qw_desk_get_quote (qw_quote_book_get_desk (self->book));
}

static gboolean
is_idle (gpointer data)
{
  QuoteStage *self = data;
  gboolean busy = FALSE;

  if (self->book != NULL)
    g_object_get (self->book, "busy", &busy, NULL);
  return !busy && (self->library == NULL || qw_library_get_saved (self->library));
}

/* What has been saved is listed anew, on the library's thread. */
void
quote_stage_settle (QuoteStage *self)
{
  for (guint i = 0; i < 2; i++)
    {
      store_room_await (is_idle, self);
      if (self->library != NULL)
        qw_library_flush (self->library);
      qw_wait_frames (quote_stage_root (self), 6);
    }
}

void
quote_stage_act (QuoteStage *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (quote_stage_root (self), action, NULL));
  quote_stage_settle (self);
}

void
quote_stage_create (QuoteStage *self, const char *client)
{
  gtk_widget_activate_action (quote_stage_root (self), "win.show-page", "s", "estimate");
  quote_stage_act (self, "win.create-quote");
  qw_part_item_type (qw_desk_get_form (qw_quote_book_get_desk (self->book)), "client.name", client);
  quote_stage_settle (self);
}

char *
quote_stage_list (QuoteStage *self)
{
  GListModel *quotes = qw_quote_book_get_quotes (self->book);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (quotes); i++)
    {
      g_autoptr (QwQuoteItem) item = g_list_model_get_item (quotes, i);
      g_autofree char *state = NULL;

      g_object_get (item, "state-words", &state, NULL);
      g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "",
                              qw_quote_item_get_row (item)->client, state);
    }
  return g_string_free (text, FALSE);
}

char *
quote_stage_state (QuoteStage *self)
{
  char *state = NULL;

  g_object_get (qw_quote_book_get_desk (self->book), "state", &state, NULL);
  return state;
}

static gboolean
is_toast (GtkWidget *widget, gpointer data)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), "AdwToastWidget");
}

char *
quote_stage_toast (QuoteStage *self)
{
  GtkWidget *toast = qw_find (quote_stage_root (self), is_toast, NULL);

  return toast != NULL ? qw_stage_read (toast) : NULL;
}
