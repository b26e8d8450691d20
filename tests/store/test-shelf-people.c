/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-room.h"

static QwClient *
make_client (const char *name)
{
  g_autoptr (QwParty) party = qw_party_new ();

  g_free (party->name);
  party->name = g_strdup (name);
  g_free (party->address);
  party->address = g_strdup ("1 Example Street\nExample Town");
  return qw_client_new (party);
}

static char *
save_client (LibraryRoom *self, const QwClient *client)
{
  g_autoptr (GError) error = NULL;
  char *id = qw_shelf_save_client (self->shelf, client, &error);

  g_assert_no_error (error);
  return id;
}

static char *
list_clients (LibraryRoom *self, const char *search)
{
  g_autoptr (GPtrArray) clients = qw_shelf_list_clients (self->shelf, search, NULL);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < clients->len; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "," : "",
                            ((const QwClient *) g_ptr_array_index (clients, i))->party->name);
  return g_string_free (names, FALSE);
}

static const char *const searches[][2] = {
  { "", "Émile & Söhne,Example Bakery,Example Bookshop" },
  { "exa", "Example Bakery,Example Bookshop" },
  { "BOOK", "Example Bookshop" },
  { "sohne", "Émile & Söhne" },
  { "shop", "" },
};

static void
test_clients (void)
{
  static const char *const names[] = { "Example Bookshop", "Émile & Söhne", "Example Bakery" };
  g_auto (LibraryRoom) self = { { NULL } };

  library_room_set_up (&self);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (QwClient) client = make_client (names[i]);

      g_free (save_client (&self, client));
    }
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autofree char *found = list_clients (&self, searches[i][0]);

      g_assert_cmpstr (found, ==, searches[i][1]);
    }
}

static void
test_client_round_trip (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwClient) client = make_client ("Example Bookshop");
  g_autoptr (GPtrArray) clients = NULL;
  g_autofree char *id = NULL;
  const QwClient *found = NULL;

  library_room_set_up (&self);
  client->currency = g_strdup ("EUR");
  client->language = g_strdup ("de");
  client->tax = qw_quote_tax_new ("VAT", 190000);
  client->valid_days = 14;
  client->terms = g_strdup ("Payment within 14 days.");
  client->party->logo = g_bytes_new_static ("\x89PNG\0", 5);
  client->party->extra = json_object_new ();
  json_object_set_string_member (client->party->extra, "fax", "none");
  id = save_client (&self, client);

  clients = qw_shelf_list_clients (self.shelf, NULL, NULL);
  g_assert_cmpuint (clients->len, ==, 1);
  found = g_ptr_array_index (clients, 0);
  g_assert_cmpstr (found->party->id, ==, id);
  g_assert_cmpstr (found->party->address, ==, "1 Example Street\nExample Town");
  g_assert_true (g_bytes_equal (found->party->logo, client->party->logo));
  g_assert_cmpstr (json_object_get_string_member (found->party->extra, "fax"), ==, "none");
  g_assert_cmpstr (found->currency, ==, "EUR");
  g_assert_cmpstr (found->language, ==, "de");
  g_assert_cmpstr (found->tax->title, ==, "VAT");
  g_assert_cmpint (found->tax->percent, ==, 190000);
  g_assert_cmpuint (found->valid_days, ==, 14);
  g_assert_cmpstr (found->terms, ==, "Payment within 14 days.");
}

static void
test_client_deleted (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwClient) client = make_client ("Example Bookshop");
  g_autoptr (QwClient) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;
  g_autofree char *same = NULL;
  g_autofree char *gone = NULL;
  g_autofree char *back = NULL;

  library_room_set_up (&self);
  id = save_client (&self, client);
  g_assert_true (qw_shelf_delete_client (self.shelf, id, NULL));
  gone = list_clients (&self, NULL);
  g_assert_cmpstr (gone, ==, "");
  again = make_client ("Example Bookshop");
  again->party->id = g_strdup (id);
  same = save_client (&self, again);
  g_assert_cmpstr (same, ==, id);
  back = list_clients (&self, NULL);
  g_assert_cmpstr (back, ==, "Example Bookshop");
  g_assert_false (qw_shelf_delete_client (self.shelf, "nobody", &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_NOT_FOUND);
}

static void
test_business (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwClient) business = make_client ("Example Studio");
  g_autoptr (QwClient) empty = NULL;
  g_autoptr (QwClient) found = NULL;
  g_autofree char *clients = NULL;

  library_room_set_up (&self);
  empty = qw_shelf_load_business (self.shelf, NULL);
  g_assert_cmpstr (empty->party->name, ==, "");
  for (guint i = 0; i < 2; i++)
    g_assert_true (qw_shelf_save_business (self.shelf, business, NULL));
  library_room_reopen (&self);
  found = qw_shelf_load_business (self.shelf, NULL);
  g_assert_cmpstr (found->party->name, ==, "Example Studio");
  clients = list_clients (&self, NULL);
  g_assert_cmpstr (clients, ==, "");
}

static void
test_snippets (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwSnippet) snippet = qw_snippet_new (QW_SNIPPET_TERMS, "Usual", "Half at once.");
  g_autoptr (GPtrArray) terms = NULL;
  g_autoptr (GPtrArray) scopes = NULL;
  g_autoptr (GPtrArray) none = NULL;
  const QwSnippet *found = NULL;

  library_room_set_up (&self);
  snippet->id = qw_shelf_save_snippet (self.shelf, snippet, NULL);
  g_free (snippet->text);
  snippet->text = g_strdup ("All at once.");
  g_free (qw_shelf_save_snippet (self.shelf, snippet, NULL));
  terms = qw_shelf_list_snippets (self.shelf, QW_SNIPPET_TERMS, NULL);
  scopes = qw_shelf_list_snippets (self.shelf, QW_SNIPPET_SCOPE, NULL);
  g_assert_cmpuint (terms->len, ==, 1);
  g_assert_cmpuint (scopes->len, ==, 0);
  found = g_ptr_array_index (terms, 0);
  g_assert_cmpstr (found->text, ==, "All at once.");
  g_assert_true (qw_shelf_delete_snippet (self.shelf, snippet->id, NULL));
  none = qw_shelf_list_snippets (self.shelf, QW_SNIPPET_TERMS, NULL);
  g_assert_cmpuint (none->len, ==, 0);
}

/* The client of the quote that it was made from is not in it. */
static void
test_templates (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) started = NULL;
  g_autoptr (QwQuote) found = NULL;
  g_autoptr (GPtrArray) templates = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *id = NULL;

  library_room_set_up (&self);
  quote = library_room_quote (&self, "Example Bookshop", "Shop", 100);
  id = qw_shelf_save_template (self.shelf, NULL, "Small shop", quote, &error);
  g_assert_no_error (error);
  templates = qw_shelf_list_templates (self.shelf, NULL);
  g_assert_cmpuint (templates->len, ==, 1);
  g_assert_cmpstr (((const QwTemplate *) g_ptr_array_index (templates, 0))->title, ==,
                   "Small shop");

  started = qw_shelf_start (self.shelf, id, WHEN, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (started->texts[QW_QUOTE_TITLE], ==, "Shop");
  g_assert_cmpstr (started->client->name, ==, "");
  g_assert_cmpstr (started->created, ==, TODAY);
  found = library_room_load (&self, started->id);
  g_assert_true (qw_quote_equal (found, started));
  library_room_assert_whole (&self);

  g_assert_true (qw_shelf_delete_template (self.shelf, id, NULL));
  g_assert_null (qw_shelf_start (self.shelf, id, WHEN, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_NOT_FOUND);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shelf/clients", test_clients);
  g_test_add_func ("/shelf/clients/round-trip", test_client_round_trip);
  g_test_add_func ("/shelf/clients/deleted", test_client_deleted);
  g_test_add_func ("/shelf/business", test_business);
  g_test_add_func ("/shelf/snippets", test_snippets);
  g_test_add_func ("/shelf/templates", test_templates);
  return g_test_run ();
}
