/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-check.h"
#include "qw-desk-look.h"
#include "qw-question.h"
#include "qw-quote-editor.h"
#include "qw-quote-view.h"
#include "qw-share.h"
#include "quote-stage.h"

#include <string.h>

static QwDesk *
get_desk (QuoteStage *stage)
{
  return qw_quote_book_get_desk (stage->book);
}

static void
type (QuoteStage *stage, const char *field, const char *text)
{
  qw_part_item_type (qw_desk_get_form (get_desk (stage)), field, text);
  quote_stage_settle (stage);
}

/* A draft with nothing to say about it. */
static void
create (QuoteStage *stage)
{
  quote_stage_create (stage, "Example Bookshop");
  type (stage, "issuer.name", "Example Studio");
  type (stage, "issuer.tax_id", "XX 123");
  type (stage, "terms", "Payable within 30 days.");
}

static void
act (QuoteStage *stage, const char *action)
{
  gtk_widget_activate_action (quote_stage_page (stage), action, NULL);
  quote_stage_settle (stage);
}

static QwQuestion *
find_question (void)
{
  GListModel *windows = gtk_window_get_toplevels ();
  QwQuestion *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (QW_IS_QUESTION (window))
        {
          g_assert_null (found);
          found = QW_QUESTION (window);
        }
    }
  return found;
}

static gboolean
is_button (GtkWidget *widget, gpointer label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_visible (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static GtkWidget *
find_button (const char *label)
{
  QwQuestion *question = find_question ();

  return question != NULL ? qw_find (GTK_WIDGET (question), is_button, (gpointer) label) : NULL;
}

static void
click (QuoteStage *stage, const char *label)
{
  GtkWidget *button = find_button (label);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  quote_stage_settle (stage);
}

#define NOTHING "what was copied before"

static void
clear_clipboard (QuoteStage *stage)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (quote_stage_page (stage)), NOTHING);
  quote_stage_settle (stage);
}

static char *
read_clipboard (QuoteStage *stage)
{
  GdkContentProvider *content = gdk_clipboard_get_content (
      gtk_widget_get_clipboard (quote_stage_page (stage)));
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, G_TYPE_STRING);
  if (content == NULL || !gdk_content_provider_get_value (content, &value, NULL))
    return NULL;
  return g_value_dup_string (&value);
}

static void
assert_copied (QuoteStage *stage, const char *expected)
{
  g_autofree char *text = read_clipboard (stage);

  if (expected == NULL)
    g_assert_cmpstr (text, ==, NOTHING);
  else
    g_assert_nonnull (text != NULL ? strstr (text, expected) : NULL);
}

static void
test_copy (QuoteStage *stage, gconstpointer data)
{
  g_autoptr (GdkContentFormats) formats = NULL;

  create (stage);
  clear_clipboard (stage);
  act (stage, "share.copy");
  g_assert_null (find_question ());
  assert_copied (stage, "Example Bookshop");
  formats = gdk_content_provider_ref_formats (
      gdk_clipboard_get_content (gtk_widget_get_clipboard (quote_stage_page (stage))));
  g_assert_true (gdk_content_formats_contain_mime_type (formats, "text/html"));
}

/* Errors stop. */
static void
test_error (QuoteStage *stage, gconstpointer data)
{
  create (stage);
  qw_part_item_type (qw_desk_get_form (get_desk (stage)), "title", "A\u202etitle");
  quote_stage_settle (stage);
  clear_clipboard (stage);
  act (stage, "share.copy");
  g_assert_nonnull (find_question ());
  g_assert_cmpuint (qw_check_names (GTK_WIDGET (find_question ())), >, 1);
  g_assert_null (find_button ("Go On"));
  assert_copied (stage, NULL);
  /* What mends it goes on with what was asked for. */
  click (stage, "Remove Them");
  g_assert_null (find_question ());
  g_assert_cmpstr (quote_stage_quote (stage)->texts[QW_QUOTE_TITLE], ==, "Atitle");
  assert_copied (stage, "Atitle");
}

/* Warnings are listed once and let through. */
static void
test_warning (QuoteStage *stage, gconstpointer data)
{
  create (stage);
  type (stage, "terms", "");
  clear_clipboard (stage);
  act (stage, "share.copy");
  g_assert_nonnull (find_question ());
  assert_copied (stage, NULL);
  click (stage, "Go On");
  g_assert_null (find_question ());
  assert_copied (stage, "Example Bookshop");

  clear_clipboard (stage);
  act (stage, "share.copy");
  g_assert_null (find_question ());
  assert_copied (stage, "Example Bookshop");
  type (stage, "client.name", "");
  act (stage, "share.copy");
  g_assert_nonnull (find_question ());
  gtk_window_close (GTK_WINDOW (find_question ()));
  quote_stage_settle (stage);
}

typedef struct
{
  const char *name;
  const char *field; /* that is emptied */
  const char *sheet;
} ShowCase;

static const ShowCase shown[] = {
  { "terms", "terms", "words" },
  { "client", "client.name", "client" },
  { "issuer", "issuer.name", "client" },
};

/* A finding leads to its field. */
static void
test_show (QuoteStage *stage, gconstpointer data)
{
  const ShowCase *row = data;
  GtkWidget *view;
  GtkWidget *sheets;

  create (stage);
  type (stage, row->field, "");
  act (stage, "share.copy");
  click (stage, "Go to It");
  g_assert_null (find_question ());
  view = qw_stage_find (&stage->stage, QW_TYPE_QUOTE_VIEW);
  g_assert_cmpint (qw_quote_view_get_side (QW_QUOTE_VIEW (view)), ==, QW_QUOTE_SIDE_EDIT);
  sheets = qw_find_type (qw_find_type (view, QW_TYPE_QUOTE_EDITOR), ADW_TYPE_VIEW_STACK);
  g_assert_cmpstr (adw_view_stack_get_visible_child_name (ADW_VIEW_STACK (sheets)), ==, row->sheet);
}

static void
test_design (QuoteStage *stage, gconstpointer data)
{
  QwColour accent;
  QwQuoteLook look;

  create (stage);
  gtk_widget_activate_action (quote_stage_page (stage), "share.design", "s", "classic #8a2432");
  look = qw_desk_look (get_desk (stage), &accent);
  g_assert_cmpint (look.design, ==, QW_DESIGN_CLASSIC);
  g_assert_true (look.accent == &accent);
  gtk_widget_activate_action (quote_stage_page (stage), "share.design", "s", "loud");
  look = qw_desk_look (get_desk (stage), &accent);
  g_assert_cmpint (look.design, ==, QW_DESIGN_CLASSIC);
  quote_stage_act (stage, "win.undo");
  look = qw_desk_look (get_desk (stage), &accent);
  g_assert_cmpint (look.design, ==, QW_DESIGN_PLAIN);
}

/* Written, or said why not; the quote is as it was. */
static void
test_write (QuoteStage *stage, gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("%PDF", 4);
  g_autoptr (GFile) there = g_file_new_build_filename (stage->room.path, "a.pdf", NULL);
  g_autoptr (GFile) gone = g_file_new_build_filename (stage->room.path, "gone", "a.pdf", NULL);
  g_autofree char *said = NULL;

  create (stage);
  qw_share_write (QW_PAGE (quote_stage_page (stage)), gone, bytes);
  quote_stage_settle (stage);
  said = quote_stage_toast (stage);
  g_assert_nonnull (strstr (said, "Choose another"));
  qw_share_write (QW_PAGE (quote_stage_page (stage)), there, bytes);
  quote_stage_settle (stage);
  g_assert_true (g_file_query_exists (there, NULL));
  g_assert_cmpint (quote_stage_quote (stage)->state, ==, QW_QUOTE_DRAFT);
}

static void
test_nothing (QuoteStage *stage, gconstpointer data)
{
  clear_clipboard (stage);
  g_assert_null (quote_stage_quote (stage));
  act (stage, "share.copy");
  act (stage, "share.mail");
  assert_copied (stage, NULL);
  g_assert_null (find_question ());
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(name, data, func)                                                                      \
  g_test_add ("/share/" name, QuoteStage, data, quote_stage_set_up, func, quote_stage_tear_down)
  ADD ("copy", NULL, test_copy);
  ADD ("error", NULL, test_error);
  ADD ("warning", NULL, test_warning);
  ADD ("design", NULL, test_design);
  ADD ("write", NULL, test_write);
  ADD ("nothing", NULL, test_nothing);
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    {
      g_autofree char *path = g_strconcat ("/share/show/", shown[i].name, NULL);

      g_test_add (path, QuoteStage, &shown[i], quote_stage_set_up, test_show,
                  quote_stage_tear_down);
    }
  return g_test_run ();
}
