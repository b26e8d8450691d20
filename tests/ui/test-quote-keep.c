/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "editor-stage.h"

#include "qw-check.h"
#include "qw-client-popover.h"
#include "qw-desk-people.h"
#include "qw-find.h"
#include "qw-logo-file.h"
#include "qw-preferences.h"
#include "qw-snippet-bar.h"

#include <glib/gstdio.h>

/* The editor with a library in a folder of its own. */
typedef struct
{
  EditorStage stage;
  char *folder;
  QwLibrary *library;
} KeepStage;

/* Rounds of the main loop, a few milliseconds each, that a thread gets to answer. */
#define PATIENCE 2000

static void
wait_for (gboolean (*is_so) (gpointer data), gpointer data)
{
  for (guint i = 0; i < PATIENCE && !is_so (data); i++)
    {
      g_usleep (2000);
      qw_wait_idle ();
    }
  g_assert_true (is_so (data));
}

static void
set_up (KeepStage *self, gconstpointer data)
{
  g_autoptr (GFile) folder = NULL;

  editor_stage_set_up (&self->stage, data);
  self->folder = g_dir_make_tmp ("quotes-XXXXXX", NULL);
  folder = g_file_new_for_path (self->folder);
  self->library = qw_library_new (folder, self->stage.catalog);
  g_object_set (self->stage.editor, "library", self->library, NULL);
}

static void
tear_down (KeepStage *self, gconstpointer data)
{
  g_autoptr (GDir) dir = NULL;
  const char *name = NULL;

  editor_stage_tear_down (&self->stage, data);
  qw_library_flush (self->library);
  g_assert_finalize_object (self->library);
  dir = g_dir_open (self->folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_unlink (path);
    }
  g_rmdir (self->folder);
  g_free (self->folder);
}

static gboolean
has_said (gpointer data)
{
  return ((KeepStage *) data)->stage.said != NULL;
}

static gboolean
is_button (GtkWidget *widget, gpointer label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_mapped (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static void
press (KeepStage *self, const char *label, const char *said)
{
  GtkWidget *button = qw_find (GTK_WIDGET (self->stage.editor), is_button, (gpointer) label);

  g_assert_nonnull (button);
  g_clear_pointer (&self->stage.said, g_free);
  g_signal_emit_by_name (button, "clicked");
  wait_for (has_said, self);
  g_assert_cmpstr (self->stage.said, ==, said);
}

static void
show_sheet (KeepStage *self, const char *name)
{
  qw_quote_editor_show_sheet (self->stage.editor, name);
  editor_stage_settle (&self->stage);
}

static GtkWidget *
get_sheet (KeepStage *self)
{
  GtkWidget *sheets = qw_find_type (GTK_WIDGET (self->stage.editor), ADW_TYPE_VIEW_STACK);

  return adw_view_stack_get_visible_child (ADW_VIEW_STACK (sheets));
}

static void
type_form (KeepStage *self, const char *field, const char *text)
{
  qw_part_item_type (qw_desk_get_form (self->stage.desk), field, text);
}

/* An empty quote in euros. */
static void
open_other (KeepStage *self)
{
  QwQuoteStart start = { .id = "other", .today = "2026-11-23" };
  g_autoptr (QwQuote)
      quote = qw_quote_new (qw_catalog_find_currency (self->stage.catalog, "EUR"), &start);

  qw_desk_open (self->stage.desk, quote);
  editor_stage_settle (&self->stage);
}

static gboolean
has_row (gpointer list)
{
  return GTK_IS_LIST_BOX_ROW (gtk_widget_get_first_child (list));
}

/* Opens the menu of kept things in @root, and takes the first. */
static void
choose_first (KeepStage *self, GtkWidget *button)
{
  GtkWidget *list = NULL;

  g_assert_true (GTK_IS_MENU_BUTTON (button));
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  list = qw_find_type (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))),
                       GTK_TYPE_LIST_BOX);
  wait_for (has_row, list);
  g_signal_emit_by_name (list, "row-activated", gtk_widget_get_first_child (list));
  editor_stage_settle (&self->stage);
}

static void
test_client (KeepStage *self, gconstpointer data)
{
  QwQuote *quote = NULL;

  show_sheet (self, "client");
  press (self, "Keep This Client", "A client is kept by name: type one first");
  type_form (self, "client.name", "Example Bookshop");
  type_form (self, "language", "fr");
  type_form (self, "valid_days", "14");
  press (self, "Keep This Client", "The client is kept");
  g_assert_nonnull (qw_desk_get_quote (self->stage.desk)->client->id);

  open_other (self);
  choose_first (self, qw_find_type (get_sheet (self), GTK_TYPE_MENU_BUTTON));
  quote = qw_desk_get_quote (self->stage.desk);
  g_assert_cmpstr (quote->client->name, ==, "Example Bookshop");
  g_assert_cmpstr (quote->texts[QW_QUOTE_LANGUAGE], ==, "fr");
  g_assert_cmpstr (quote->currency, ==, "USD");
  g_assert_cmpuint (quote->valid_days, ==, 14);
  /* All of it is one step. */
  qw_desk_undo (self->stage.desk);
  quote = qw_desk_get_quote (self->stage.desk);
  g_assert_cmpstr (quote->client->name, ==, "");
  g_assert_cmpstr (quote->currency, ==, "EUR");
}

/* A currency does not follow where it would change what figures mean. */
static void
test_currency_stays (KeepStage *self, gconstpointer data)
{
  g_autoptr (QwParty) party = qw_party_new ();
  g_autoptr (QwClient) client = qw_client_new (party);

  client->currency = g_strdup ("EUR");
  qw_desk_take_client (self->stage.desk, client);
  g_assert_cmpstr (qw_desk_get_quote (self->stage.desk)->currency, ==, "USD");
}

static void
business_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(QwClient **) user_data = qw_library_load_business_finish (QW_LIBRARY (source), result, NULL);
}

static gboolean
is_there (gpointer place)
{
  return *(gpointer *) place != NULL;
}

static void
test_business (KeepStage *self, gconstpointer data)
{
  QwClient *business = NULL;

  show_sheet (self, "client");
  type_form (self, "issuer.name", "Kite Studio");
  type_form (self, "terms", "Payable in 14 days.");
  press (self, "Keep as My Business", "New quotes begin with this business");
  qw_library_load_business_async (self->library, NULL, business_cb, &business);
  wait_for (is_there, &business);
  g_assert_cmpstr (business->party->name, ==, "Kite Studio");
  g_assert_cmpstr (business->terms, ==, "Payable in 14 days.");
  qw_client_free (business);
}

static void
test_snippet (KeepStage *self, gconstpointer data)
{
  show_sheet (self, "words");
  press (self, "Keep", "There is no text to keep yet");
  type_form (self, "introduction", "Thank you for asking.");
  press (self, "Keep", "Kept for other quotes");

  open_other (self);
  type_form (self, "introduction", "Hello,");
  choose_first (self,
                qw_find_type (qw_find_type (GTK_WIDGET (self->stage.editor), QW_TYPE_SNIPPET_BAR),
                              GTK_TYPE_MENU_BUTTON));
  g_assert_cmpstr (qw_desk_get_quote (self->stage.desk)->texts[QW_QUOTE_INTRODUCTION], ==,
                   "Hello,\nThank you for asking.");
}

/* What is typed as a pattern, and what the next number is said to be; NULL: it is refused. */
static const struct
{
  const char *pattern;
  const char *next;
} patterns[] = {
  { "K{n:4}", "K0001" },
  { "K{year", NULL },
  { "no number", NULL },
  { "{n}/X", "1/X" },
};

typedef struct
{
  QwLibrary *library;
  QwNumbering *found;
  const char *pattern;
  gboolean asked;
} Wait;

static void
numbering_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  Wait *wait = user_data;

  g_clear_pointer (&wait->found, qw_numbering_free);
  wait->found = qw_library_load_numbering_finish (QW_LIBRARY (source), result, NULL);
  wait->asked = FALSE;
}

static gboolean
is_kept (gpointer data)
{
  Wait *wait = data;

  if (wait->found != NULL && g_str_equal (wait->found->pattern, wait->pattern) && !wait->asked)
    return TRUE;
  if (!wait->asked)
    {
      wait->asked = TRUE;
      qw_library_load_numbering_async (wait->library, NULL, NULL, numbering_cb, wait);
    }
  return FALSE;
}

static gboolean
is_loaded (gpointer row)
{
  return gtk_editable_get_text (GTK_EDITABLE (row))[0] != '\0';
}

static void
test_preferences (KeepStage *self, gconstpointer data)
{
  QwPreferences *window = qw_preferences_new (self->stage.window, self->library, NULL);
  GtkWidget *row = qw_find_type (GTK_WIDGET (window), ADW_TYPE_ENTRY_ROW);
  Wait wait = { .library = self->library };

  gtk_window_present (GTK_WINDOW (window));
  wait_for (is_loaded, row);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (row)), ==, "Q-{year}-{n:3}");
  /* Without the year, two years would give the same number. */
  gtk_editable_set_text (GTK_EDITABLE (row), "K{n:4}");
  g_assert_true (gtk_widget_has_css_class (row, "error"));
  gtk_switch_set_active (GTK_SWITCH (qw_find_type (GTK_WIDGET (window), GTK_TYPE_SWITCH)), FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (row), patterns[i].pattern);
      qw_wait_frames (GTK_WIDGET (window), 2);
      g_assert_true (gtk_widget_has_css_class (row, "error") == (patterns[i].next == NULL));
      if (patterns[i].next != NULL)
        g_assert_nonnull (qw_find_label (GTK_WIDGET (window), patterns[i].next));
    }
  g_assert_cmpuint (qw_check_names (GTK_WIDGET (window)), >, 4);
  /* What was typed last is kept, though the window is closed at once. */
  gtk_window_destroy (GTK_WINDOW (window));
  wait.pattern = "{n}/X";
  wait_for (is_kept, &wait);
  qw_numbering_free (wait.found);
}

static cairo_status_t
append (void *bytes, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static GBytes *
make_png (int width, int height)
{
  cairo_surface_t *picture = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  GByteArray *bytes = g_byte_array_new ();

  g_assert_cmpint (cairo_surface_write_to_png_stream (picture, append, bytes), ==,
                   CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (picture);
  return g_byte_array_free_to_bytes (bytes);
}

static void
check_logo (GBytes *bytes, const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) logo = qw_logo_file_check (bytes, &error);

  g_bytes_unref (bytes);
  g_assert_cmpstr (error != NULL ? error->message : NULL, ==, message);
  g_assert_true ((logo != NULL) == (message == NULL));
}

static void
test_logos (void)
{
  g_autoptr (GBytes) png = make_png (40, 30);
  guint8 *large = g_malloc0 (QW_QUOTE_MAX_LOGO + 1);

  check_logo (g_bytes_ref (png), NULL);
  check_logo (g_bytes_new_static ("", 0), "A logo is a PNG or JPEG picture");
  check_logo (g_bytes_new_static ("<svg/>", 6), "A logo is a PNG or JPEG picture");
  check_logo (g_bytes_new_from_bytes (png, 0, 60), "The picture is damaged");
  check_logo (g_bytes_new_take (large, QW_QUOTE_MAX_LOGO + 1), "A logo is at most 1 MiB");
  check_logo (make_png (4001, 4000), "A logo is at most 16 million pixels");
}

typedef void (*Test) (KeepStage *stage, gconstpointer data);

static const struct
{
  const char *name;
  Test test;
} tests[] = {
  { "/quote-keep/client", test_client },
  { "/quote-keep/currency-stays", test_currency_stays },
  { "/quote-keep/business", test_business },
  { "/quote-keep/snippet", test_snippet },
  { "/quote-keep/preferences", test_preferences },
};

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/quote-keep/logos", test_logos);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, KeepStage, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
