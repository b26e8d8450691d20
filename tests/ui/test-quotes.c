/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-book-list.h"
#include "qw-check.h"
#include "qw-incoming.h"
#include "qw-quote-view.h"
#include "qw-split.h"
#include "quote-stage.h"

static QwQuoteSide
get_side (QuoteStage *stage)
{
  return qw_quote_view_get_side (QW_QUOTE_VIEW (qw_stage_find (&stage->stage, QW_TYPE_QUOTE_VIEW)));
}

static void
assert_state (QuoteStage *stage, const char *expected)
{
  g_autofree char *state = quote_stage_state (stage);

  g_assert_cmpstr (state, ==, expected);
}

static void
assert_list (QuoteStage *stage, const char *expected)
{
  g_autofree char *list = quote_stage_list (stage);

  g_assert_cmpstr (list, ==, expected);
}

static void
assert_said (QuoteStage *stage, const char *expected)
{
  g_autofree char *said = quote_stage_toast (stage);

  g_assert_nonnull (said);
  if (strstr (said, expected) == NULL)
    g_error ("“%s” is not in “%s”", expected, said);
}

static void
search (QuoteStage *stage, const char *text)
{
  GtkWidget *entry = qw_find_type (quote_stage_page (stage), GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "search-changed");
  quote_stage_settle (stage);
}

static GtkSingleSelection *
get_selection (QuoteStage *stage)
{
  GtkWidget *view = qw_find_styled (quote_stage_page (stage), "quotes");

  return GTK_SINGLE_SELECTION (gtk_list_view_get_model (GTK_LIST_VIEW (view)));
}

static void
count_signal (gpointer object, guint *count)
{
  ++*count;
}

/* What is not shown costs the start nothing. */
static void
test_built_when_shown (QwStage *stage, gconstpointer data)
{
  GtkWidget *root = qw_stage_root (stage);
  guint wanted = 0;

  g_signal_connect (root, "book-wanted", G_CALLBACK (count_signal), &wanted);
  g_assert_null (qw_find_type (root, QW_TYPE_BOOK_LIST));
  g_assert_cmpuint (wanted, ==, 0);
  gtk_widget_activate_action (root, "win.show-page", "s", "quotes");
  g_assert_cmpuint (wanted, ==, 1);
}

static void
test_empty (QuoteStage *stage, gconstpointer data)
{
  g_autofree char *read = qw_stage_read (quote_stage_page (stage));

  g_assert_nonnull (strstr (read, "No quotes yet"));
  g_assert_nonnull (strstr (read, "No Quote on Show"));
  g_assert_null (quote_stage_quote (stage));
}

static void
test_create (QuoteStage *stage, gconstpointer data)
{
  QwEstimate *estimate = qw_stage_estimate (&stage->stage);

  quote_stage_create (stage, "Kite & Co <b>");
  assert_list (stage, "Kite & Co <b> Draft");
  assert_state (stage, "Draft");
  g_assert_cmpint (get_side (stage), ==, QW_QUOTE_SIDE_EDIT);
  g_assert_cmpint (
      qw_desk_get_totals (qw_quote_book_get_desk (stage->book))->periods[QW_PERIOD_ONCE].total, ==,
      estimate->fixed.price);
  g_assert_cmpuint (gtk_single_selection_get_selected (get_selection (stage)), ==, 0);
}

/* What is done, what it is called then, and what is said of it. */
static const struct
{
  const char *action;
  const char *state;
  const char *said;
} steps[] = {
  { "win.send-quote", "Sent", "Marked as sent" },
  { "win.accept-quote", "Accepted", "Marked as accepted" },
  { "win.finish-quote", "Done", "Marked as done" },
  { "win.undo", "Accepted", NULL },
  { "win.step-back", "Sent", NULL },
  { "win.step-back", "Draft", NULL },
  { "win.send-quote", "Sent", "Marked as sent" },
  { "win.take-back", "Draft", NULL },
  { "win.send-quote", "Sent", "Marked as sent" },
  { "win.revise-quote", "Draft", NULL },
  { "win.send-quote", "Sent", "Marked as sent" },
  { "win.edit-quote", "Draft", NULL }, /* what was sent is revised */
  { "win.duplicate-quote", "Draft", "A copy" },
};

static void
test_steps (QuoteStage *stage, gconstpointer data)
{
  quote_stage_create (stage, "Example Bookshop");
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_test_message ("%s", steps[i].action);
      quote_stage_act (stage, steps[i].action);
      assert_state (stage, steps[i].state);
      if (steps[i].said != NULL)
        assert_said (stage, steps[i].said);
    }
}

static void
test_number_stays (QuoteStage *stage, gconstpointer data)
{
  g_autofree char *number = NULL;

  quote_stage_create (stage, "Example Bookshop");
  quote_stage_act (stage, "win.send-quote");
  number = g_strdup (quote_stage_quote (stage)->number);
  g_assert_nonnull (number);
  quote_stage_act (stage, "win.revise-quote");
  g_assert_cmpuint (quote_stage_quote (stage)->revision, ==, 1);
  quote_stage_act (stage, "win.send-quote");
  g_assert_cmpstr (quote_stage_quote (stage)->number, ==, number);
  assert_list (stage, "Example Bookshop Sent");
}

static void
test_decline_with_reason (QuoteStage *stage, gconstpointer data)
{
  GtkWidget *popover;

  quote_stage_create (stage, "Example Bookshop");
  quote_stage_act (stage, "win.send-quote");
  quote_stage_act (stage, "win.decline-quote");
  popover = qw_find_type (quote_stage_page (stage), g_type_from_name ("QwDeclinePopover"));
  g_assert_true (gtk_widget_get_mapped (popover));
  gtk_editable_set_text (GTK_EDITABLE (qw_find_type (popover, GTK_TYPE_ENTRY)), " Moved away ");
  g_signal_emit_by_name (qw_find_type (popover, GTK_TYPE_ENTRY), "activate");
  quote_stage_settle (stage);
  assert_state (stage, "Declined");
  g_assert_cmpstr (((QwQuoteEvent *) quote_stage_quote (stage)->history->pdata[1])->reason, ==,
                   "Moved away");
  quote_stage_act (stage, "win.show-history");
  g_assert_nonnull (qw_find_label (quote_stage_page (stage), "Moved away"));
}

static void
test_delete_and_undo (QuoteStage *stage, gconstpointer data)
{
  g_autofree char *list = NULL;

  quote_stage_create (stage, "First");
  quote_stage_create (stage, "Second");
  quote_stage_act (stage, "win.delete-quote");
  assert_list (stage, "First Draft");
  assert_said (stage, "deleted");
  g_assert_null (quote_stage_quote (stage));

  /* Another quote that is edited meanwhile keeps its edit. */
  gtk_single_selection_set_selected (get_selection (stage), 0);
  quote_stage_settle (stage);
  qw_part_item_type (qw_desk_get_form (qw_quote_book_get_desk (stage->book)), "client.name",
                     "First of all");
  quote_stage_settle (stage);
  gtk_widget_activate_action (quote_stage_root (stage), "win.take-back-on", "s", "quotes");
  quote_stage_settle (stage);
  g_assert_cmpstr (quote_stage_quote (stage)->client->name, ==, "Second");
  list = quote_stage_list (stage);
  g_assert_nonnull (strstr (list, "First of all Draft"));
  g_assert_nonnull (strstr (list, "Second Draft"));
}

static const struct
{
  const char *text;
  const char *found;
} searches[] = {
  { "alp", "Alpine Tours Draft" },
  { "BAKERY", "Bakery Draft" },
  { "store bak", "Bakery Draft" },
  { "zzz", "" },
  { "", "Bakery Draft, Alpine Tours Draft" },
};

static void
test_search (QuoteStage *stage, gconstpointer data)
{
  quote_stage_create (stage, "Alpine Tours");
  quote_stage_create (stage, "Bakery");
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      search (stage, searches[i].text);
      assert_list (stage, searches[i].found);
      /* What is not found stays on the desk. */
      g_assert_cmpstr (quote_stage_quote (stage)->client->name, ==, "Bakery");
    }
  g_assert_cmpuint (gtk_single_selection_get_selected (get_selection (stage)), ==, 0);
}

static void
test_selection (QuoteStage *stage, gconstpointer data)
{
  quote_stage_create (stage, "One");
  quote_stage_create (stage, "Two");
  quote_stage_create (stage, "Three");
  assert_list (stage, "Three Draft, Two Draft, One Draft");
  gtk_single_selection_set_selected (get_selection (stage), 2);
  quote_stage_settle (stage);
  g_assert_cmpstr (quote_stage_quote (stage)->client->name, ==, "One");
  g_assert_cmpint (get_side (stage), ==, QW_QUOTE_SIDE_PAPER);

  /* It moves to the top and stays the one. */
  quote_stage_act (stage, "win.send-quote");
  assert_list (stage, "One Sent, Three Draft, Two Draft");
  g_assert_cmpuint (gtk_single_selection_get_selected (get_selection (stage)), ==, 0);
}

static void
test_restart (QuoteStage *stage, gconstpointer data)
{
  quote_stage_create (stage, "Example Bookshop");
  quote_stage_act (stage, "win.send-quote");
  quote_stage_act (stage, "win.revise-quote");
  quote_stage_restart (stage);
  search (stage, "bookshop");
  assert_list (stage, "Example Bookshop Draft, Example Bookshop Sent");
  gtk_single_selection_set_selected (get_selection (stage), 0);
  quote_stage_settle (stage);
  g_assert_cmpuint (quote_stage_quote (stage)->revision, ==, 1);
}

static void
test_narrow (QuoteStage *stage, gconstpointer data)
{
  GtkWidget *split = qw_find_type (quote_stage_page (stage), QW_TYPE_SPLIT);
  GtkWidget *list = qw_find_type (split, QW_TYPE_BOOK_LIST);
  GtkWidget *view = qw_find_type (split, QW_TYPE_QUOTE_VIEW);
  g_autoptr (GtkWidget) head = NULL;

  g_object_get (split, "head", &head, NULL);
  quote_stage_create (stage, "Example Bookshop");
  gtk_widget_allocate (split, 360, 600, -1, NULL);
  g_assert_false (gtk_widget_get_child_visible (list));
  g_assert_true (gtk_widget_get_child_visible (view));
  g_assert_true (gtk_widget_get_child_visible (head));
  g_signal_emit_by_name (head, "clicked");
  gtk_widget_allocate (split, 360, 600, -1, NULL);
  g_assert_true (gtk_widget_get_child_visible (list));
  g_assert_false (gtk_widget_get_child_visible (view));
  g_assert_false (gtk_widget_get_child_visible (head));
  gtk_widget_allocate (split, 1000, 600, -1, NULL);
  g_assert_true (gtk_widget_get_child_visible (list));
  g_assert_true (gtk_widget_get_child_visible (view));
  g_assert_false (gtk_widget_get_child_visible (head));
}

static void
test_fits_360_pixels (QuoteStage *stage, gconstpointer data)
{
  int width = 0;

  quote_stage_create (stage, "Example Bookshop");
  quote_stage_act (stage, "win.send-quote");
  gtk_widget_measure (quote_stage_root (stage), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL,
                      NULL);
  g_assert_cmpint (width, <=, 360);
}

/* At each step, as each has its own buttons. */
static void
test_fits_large_letters (QuoteStage *stage, gconstpointer data)
{
  GtkSettings *settings = gtk_settings_get_default ();
  static const char *const turns[] = { "win.edit-quote", "win.send-quote", "win.show-history",
                                       "win.accept-quote" };

  quote_stage_create (stage, "Example Bookshop of the Longwindedlynamedtown");
  g_object_set (settings, "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (turns); i++)
    {
      int width = 0;

      quote_stage_act (stage, turns[i]);
      gtk_widget_measure (quote_stage_page (stage), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL,
                          NULL, NULL);
      g_test_message ("%s: %d pixels", turns[i], width);
      g_assert_cmpint (width, <=, 360);
    }
  gtk_settings_reset_property (settings, "gtk-xft-dpi");
}

static void
test_names (QuoteStage *stage, gconstpointer data)
{
  quote_stage_create (stage, "Example Bookshop");
  quote_stage_act (stage, "win.send-quote");
  quote_stage_act (stage, "win.show-history");
  g_assert_cmpuint (qw_check_names (quote_stage_page (stage)), >, 8);
}

static void
test_export_and_import (QuoteStage *stage, gconstpointer data)
{
  g_autoptr (GFile) file = store_room_file (&stage->room, "bookshop.quote");
  g_autofree char *uri = g_file_get_uri (file);

  quote_stage_create (stage, "Example Bookshop");
  qw_quote_book_export (stage->book, file);
  quote_stage_settle (stage);
  g_assert_true (gtk_recent_manager_has_item (gtk_recent_manager_get_default (), uri));
  g_assert_true (store_room_has (&stage->room, "bookshop.quote"));
  quote_stage_act (stage, "win.delete-quote");
  qw_window_open_files (stage->stage.window, &file, 1);
  quote_stage_settle (stage);
  g_assert_cmpstr (quote_stage_quote (stage)->client->name, ==, "Example Bookshop");
  qw_window_open_files (stage->stage.window, &file, 1);
  quote_stage_settle (stage);
  assert_list (stage, "Example Bookshop Draft");
}

/* How many files of which kind, how many are opened, and whether something is said. */
static const struct
{
  const char *name;
  const char *uri;
  guint n;
  guint taken;
  gboolean refused;
} incoming[] = {
  { "/quotes/incoming/file", "file:///srv/a.quote", 1, 1, FALSE },
  { "/quotes/incoming/twenty", "file:///srv/a.quote", 20, 20, FALSE },
  { "/quotes/incoming/too-many", "file:///srv/a.quote", 21, 0, TRUE },
  { "/quotes/incoming/http", "http://example.org/a.quote", 1, 0, TRUE },
  { "/quotes/incoming/https", "https://example.org/a.quote", 3, 0, TRUE },
  { "/quotes/incoming/nothing", "file:///srv/a.quote", 0, 0, FALSE },
};

static void
test_incoming (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GPtrArray) files = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) taken = NULL;
  g_autofree char *refused = NULL;

  for (guint k = 0; k < incoming[i].n; k++)
    g_ptr_array_add (files, g_file_new_for_uri (incoming[i].uri));
  taken = qw_incoming_sort ((GFile *const *) files->pdata, files->len, &refused);
  g_assert_cmpuint (taken->len, ==, incoming[i].taken);
  g_assert_cmpint (refused != NULL, ==, incoming[i].refused);
}

static const struct
{
  const char *name;
  void (*test) (QuoteStage *stage, gconstpointer data);
} tests[] = {
  { "/quotes/empty", test_empty },
  { "/quotes/create", test_create },
  { "/quotes/steps", test_steps },
  { "/quotes/number-stays-with-revisions", test_number_stays },
  { "/quotes/decline-with-reason", test_decline_with_reason },
  { "/quotes/delete-and-undo", test_delete_and_undo },
  { "/quotes/search", test_search },
  { "/quotes/selection", test_selection },
  { "/quotes/restart-finds-it", test_restart },
  { "/quotes/narrow", test_narrow },
  { "/quotes/fits-360-pixels", test_fits_360_pixels },
  { "/quotes/fits-large-letters", test_fits_large_letters },
  { "/quotes/every-control-has-a-name", test_names },
  { "/quotes/export-and-import", test_export_and_import },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/quotes/built-when-shown", QwStage, NULL, qw_stage_set_up, test_built_when_shown,
              qw_stage_tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, QuoteStage, NULL, quote_stage_set_up, tests[i].test,
                quote_stage_tear_down);
  for (guint i = 0; i < G_N_ELEMENTS (incoming); i++)
    g_test_add_data_func (incoming[i].name, GUINT_TO_POINTER (i), test_incoming);
  return g_test_run ();
}
