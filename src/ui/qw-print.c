/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-print.h"

static void
begin_cb (GtkPrintOperation *operation, GtkPrintContext *context, QwPages *pages)
{
  gtk_print_operation_set_n_pages (operation, (int) qw_pages_get_count (pages));
}

/* On its own paper a page has its own size; on any other it is shrunk, never enlarged, and stands in the middle. */
static void
draw_cb (GtkPrintOperation *operation, GtkPrintContext *context, int page, QwPages *pages)
{
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double width = gtk_print_context_get_width (context);
  double height = gtk_print_context_get_height (context);
  double page_width = qw_pages_get_width (pages);
  double page_height = qw_pages_get_height (pages, (guint) page);
  double scale = MIN (1, MIN (width / page_width, height / page_height));

  cairo_save (cr);
  cairo_translate (cr, (width - page_width * scale) / 2, (height - page_height * scale) / 2);
  cairo_scale (cr, scale, scale);
  qw_pages_draw (pages, (guint) page, cr);
  cairo_restore (cr);
}

/* The margins are part of the pages. */
static GtkPageSetup *
create_setup (QwPages *pages)
{
  GtkPageSetup *setup = gtk_page_setup_new ();
  gboolean letter = qw_pages_get_width (pages) > qw_paper_new (QW_PAPER_A4).width;
  g_autoptr (GtkPaperSize)
      size = gtk_paper_size_new (letter ? GTK_PAPER_NAME_LETTER : GTK_PAPER_NAME_A4);

  gtk_page_setup_set_paper_size (setup, size);
  gtk_page_setup_set_top_margin (setup, 0, GTK_UNIT_POINTS);
  gtk_page_setup_set_bottom_margin (setup, 0, GTK_UNIT_POINTS);
  gtk_page_setup_set_left_margin (setup, 0, GTK_UNIT_POINTS);
  gtk_page_setup_set_right_margin (setup, 0, GTK_UNIT_POINTS);
  return setup;
}

static void
free_pages (gpointer pages, GClosure *closure)
{
  qw_pages_free (pages);
}

GtkPrintOperation *
qw_print_new (QwPages *pages, const char *title)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = create_setup (pages);

  gtk_print_operation_set_job_name (operation, title);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_cb), pages);
  g_signal_connect_data (operation, "draw-page", G_CALLBACK (draw_cb), pages, free_pages, 0);
  return operation;
}
