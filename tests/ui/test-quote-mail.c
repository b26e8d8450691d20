/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pdf-text.h"
#include "qw-question.h"
#include "quote-stage.h"

#include <glib/gstdio.h>
#include <string.h>

/*
 * end: what the program for mail ends with, NULL where there is none
 * button: of the question
 * number: of the quote afterwards; on_paper: in the file that was attached
 */
typedef struct
{
  const char *name;
  const char *end;
  const char *button;
  QwQuoteState state;
  const char *number;
  const char *on_paper;
} Row;

static const Row rows[] = {
  { "mailed", "exit 0", "Mark as Sent", QW_QUOTE_SENT, "-001", "-001" },
  { "failed", "exit 1", "Mark as Sent", QW_QUOTE_DRAFT, NULL, "-001" },
  { "no-program", NULL, "Mark as Sent", QW_QUOTE_DRAFT, NULL, NULL },
  { "draft", "exit 0", "Mail Draft", QW_QUOTE_DRAFT, NULL, "Draft" },
};

static gboolean
is_button (GtkWidget *widget, gpointer label)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_get_visible (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static GtkWidget *
find_button (const char *label)
{
  GListModel *windows = gtk_window_get_toplevels ();
  GtkWidget *found = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (windows) && found == NULL; i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (QW_IS_QUESTION (window))
        found = qw_find (window, is_button, (gpointer) label);
    }
  return found;
}

static void
install_program (const char *folder, const char *end)
{
  g_autofree char *program = g_build_filename (folder, "xdg-email", NULL);
  g_autofree char *text = g_strdup_printf ("#!/bin/sh\ncp \"$7\" '%s/attached'\n%s\n", folder,
                                           end != NULL ? end : "");

  if (end == NULL)
    return;
  g_assert_true (g_file_set_contents (program, text, -1, NULL));
  g_chmod (program, 0755);
}

/* All words of the file that was attached. */
static char *
read_attached (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "attached", NULL);
  char *data;
  gsize size;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (QwPdfText) text = NULL;
  GString *words = g_string_new (NULL);

  if (g_file_get_contents (path, &data, &size, NULL))
    {
      bytes = g_bytes_new_take (data, size);
      text = qw_pdf_text_new (bytes);
      g_assert_nonnull (text);
      for (guint i = 0; i < text->pieces->len; i++)
        g_string_append_printf (words, "%s\n", ((QwPdfPiece *) text->pieces->pdata[i])->text);
    }
  return g_string_free (words, FALSE);
}

static void
create (QuoteStage *stage)
{
  quote_stage_create (stage, "Example Bookshop");
  qw_part_item_type (qw_desk_get_form (qw_quote_book_get_desk (stage->book)), "issuer.name",
                     "Example Studio");
  qw_part_item_type (qw_desk_get_form (qw_quote_book_get_desk (stage->book)), "terms", "Net 30.");
  quote_stage_settle (stage);
}

/* The question, and what comes of it. */
static void
mail (QuoteStage *stage, const char *button)
{
  gtk_widget_activate_action (quote_stage_page (stage), "share.mail", NULL);
  quote_stage_settle (stage);
  if (find_button ("Go On") != NULL)
    {
      g_signal_emit_by_name (find_button ("Go On"), "clicked");
      quote_stage_settle (stage);
    }
  g_assert_nonnull (find_button (button));
  g_signal_emit_by_name (find_button (button), "clicked");
  for (guint i = 0; i < 4; i++)
    {
      quote_stage_settle (stage);
      qw_wait_frames (quote_stage_root (stage), 10);
    }
}

static void
assert_number (QwQuote *quote, const char *end)
{
  if (end == NULL)
    g_assert_null (quote->number);
  else
    g_assert_true (g_str_has_suffix (quote->number, end));
}

static void
test_mail (QuoteStage *stage, gconstpointer data)
{
  const Row *row = data;
  g_autofree char *folder = g_dir_make_tmp ("qw-quote-mail-XXXXXX", NULL);
  g_autofree char *path = g_strdup (g_getenv ("PATH"));
  g_autofree char *with_ours = g_strdup_printf ("%s%s", folder,
                                                row->end != NULL ? ":/bin:/usr/bin" : "");
  g_autofree char *words = NULL;

  create (stage);
  install_program (folder, row->end);
  g_setenv ("PATH", with_ours, TRUE);
  mail (stage, row->button);
  g_setenv ("PATH", path, TRUE);

  g_assert_cmpint (quote_stage_quote (stage)->state, ==, row->state);
  assert_number (quote_stage_quote (stage), row->number);
  words = read_attached (folder);
  if (row->on_paper == NULL)
    g_assert_cmpstr (words, ==, "");
  else
    g_assert_nonnull (strstr (words, row->on_paper));
  /* The next one that is sent leaves no gap. */
  quote_stage_create (stage, "Example Bakery");
  quote_stage_act (stage, "win.send-quote");
  assert_number (quote_stage_quote (stage), row->number != NULL ? "-002" : "-001");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/quote-mail/", rows[i].name, NULL);

      g_test_add (path, QuoteStage, &rows[i], quote_stage_set_up, test_mail, quote_stage_tear_down);
    }
  return g_test_run ();
}
