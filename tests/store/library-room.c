/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-room.h"

#include "fixture-tables.h"

void
library_room_set_up (LibraryRoom *self)
{
  store_room_set_up (&self->room);
  self->catalog = fixture_catalog_new ();
  self->shelf = qw_shelf_new (self->room.folder, self->catalog, TRUE);
}

void
library_room_clear (LibraryRoom *self)
{
  g_clear_pointer (&self->shelf, qw_shelf_free);
  g_clear_pointer (&self->catalog, qw_catalog_unref);
  store_room_clear (&self->room);
}

void
library_room_reopen (LibraryRoom *self)
{
  g_clear_pointer (&self->shelf, qw_shelf_free);
  self->shelf = qw_shelf_new (self->room.folder, self->catalog, TRUE);
}

static QwQuote *
with_line (QwQuote *quote, gint64 price)
{
  g_autoptr (QwQuote) owned = quote;
  g_autoptr (QwQuoteLine) line = qw_quote_line_new (QW_QUOTE_LINE_FIXED, "Work");

  line->price = price;
  return qw_quote_with_line (owned, 0, 0, line);
}

QwQuote *
library_room_edit (QwQuote *quote, const char *title)
{
  return qw_quote_with_text (quote, QW_QUOTE_TITLE, title);
}

QwQuote *
library_room_quote (LibraryRoom *self, const char *client, const char *title, gint64 price)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autoptr (QwParty) party = qw_party_new ();
  const QwQuoteStart start = { .id = id, .today = TODAY, .client = party };
  g_autoptr (QwQuote) empty = NULL;
  g_autoptr (QwQuote) quote = NULL;

  g_free (party->name);
  party->name = g_strdup (client);
  empty = qw_quote_new (qw_catalog_find_currency (self->catalog, "EUR"), &start);
  quote = with_line (g_steal_pointer (&empty), price);
  return library_room_edit (quote, title);
}

void
library_room_save (LibraryRoom *self, QwQuote *quote)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (qw_shelf_save (self->shelf, &quote, 1, &error));
  g_assert_no_error (error);
}

char *
library_room_add (LibraryRoom *self, const char *client, const char *title, gint64 price)
{
  g_autoptr (QwQuote) quote = library_room_quote (self, client, title, price);

  library_room_save (self, quote);
  return g_strdup (quote->id);
}

QwQuote *
library_room_load (LibraryRoom *self, const char *id)
{
  g_autoptr (GError) error = NULL;
  QwQuote *quote = qw_shelf_load (self->shelf, id, &error);

  g_assert_no_error (error);
  return quote;
}

char *
library_room_send (LibraryRoom *self, const char *id, const char *when)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) sent = qw_shelf_send (self->shelf, id, when, &error);

  g_assert_no_error (error);
  return g_strdup (sent->number);
}

void
library_room_step (LibraryRoom *self, const char *id, QwQuoteState state, const char *reason)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) stepped = qw_shelf_step (self->shelf, id, state, WHEN, reason, &error);

  g_assert_no_error (error);
  g_assert_cmpint (stepped->state, ==, state);
}

char *
library_room_list (LibraryRoom *self, const QwQuoteQuery *query)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuotePage) page = qw_shelf_list (self->shelf, query, &error);
  GString *titles = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < page->rows->len; i++)
    {
      const QwQuoteRow *row = g_ptr_array_index (page->rows, i);

      g_string_append_printf (titles, "%s%s", i > 0 ? "," : "", row->title);
    }
  return g_string_free (titles, FALSE);
}

void
library_room_assert_whole (LibraryRoom *self)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) faults = qw_shelf_verify (self->shelf, &error);

  g_assert_no_error (error);
  for (guint i = 0; faults[i] != NULL; i++)
    g_test_message ("%s", faults[i]);
  g_assert_cmpuint (g_strv_length (faults), ==, 0);
}
