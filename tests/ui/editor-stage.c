/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "editor-stage.h"

#include "qw-find.h"
#include "qw-tables.h"

static void
said_cb (EditorStage *self, const char *text)
{
  g_free (self->said);
  self->said = g_strdup (text);
}

static void
add_line (QwDesk *desk, guint row, const char *title, const char *price)
{
  guint added = qw_desk_add_line (desk, row, QW_QUOTE_LINE_FIXED);
  g_autoptr (QwPartItem) item = g_list_model_get_item (qw_desk_get_rows (desk), added);

  qw_part_item_type (item, "title", title);
  qw_part_item_type (item, "price", price);
}

static QwQuote *
make_quote (QwCatalog *catalog)
{
  QwQuoteStart start = { .id = "first", .today = "2026-11-23" };

  return qw_quote_new (qw_catalog_find_currency (catalog, "USD"), &start);
}

void
editor_stage_fill (QwDesk *desk, guint n_lines)
{
  g_autoptr (QwQuote) quote = make_quote (qw_desk_get_catalog (desk));
  g_autoptr (QwQuoteSection) section = qw_quote_section_new ("All of it");
  g_autoptr (QwQuote) full = NULL;

  for (guint i = 0; i < n_lines; i++)
    {
      g_autofree char *title = g_strdup_printf ("Line %u", i + 1);
      QwQuoteLine *line = qw_quote_line_new (QW_QUOTE_LINE_FIXED, title);

      line->price = 100 * (i + 1);
      g_ptr_array_add (section->lines, line);
    }
  full = qw_quote_with_section (quote, 0, section);
  qw_desk_open (desk, full);
}

void
editor_stage_set_up (EditorStage *self, gconstpointer data)
{
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (GError) error = NULL;

  *self = (EditorStage){ .catalog = qw_tables_shipped_new (&error) };
  g_assert_no_error (error);
  self->desk = qw_desk_new (self->catalog);
  quote = make_quote (self->catalog);
  qw_desk_open (self->desk, quote);
  add_line (self->desk, 0, "a", "100.00");
  add_line (self->desk, 1, "b", "20.50");
  qw_desk_add_section (self->desk, 0);
  add_line (self->desk, 3, "c", "3.00");

  self->editor = g_object_new (QW_TYPE_QUOTE_EDITOR, "desk", self->desk, NULL);
  g_signal_connect_swapped (self->editor, "said", G_CALLBACK (said_cb), self);
  self->window = GTK_WINDOW (g_object_new (GTK_TYPE_WINDOW, "default-width", 600, "default-height",
                                           700, "child", self->editor, NULL));
  gtk_window_present (self->window);
  editor_stage_settle (self);
}

void
editor_stage_tear_down (EditorStage *self, gconstpointer data)
{
  gtk_window_destroy (self->window);
  qw_wait_idle ();
  g_assert_finalize_object (self->desk);
  qw_catalog_unref (self->catalog);
  g_free (self->said);
}

void
editor_stage_settle (EditorStage *self)
{
  qw_wait_idle ();
  qw_wait_frames (GTK_WIDGET (self->window), 6);
}

typedef struct
{
  guint position;
  QwSheetRow *row;
} Search;

static void
match_row (GtkWidget *widget, gpointer data)
{
  Search *search = data;

  if (QW_IS_SHEET_ROW (widget) && gtk_widget_get_mapped (widget) &&
      qw_sheet_row_get_position (QW_SHEET_ROW (widget)) == search->position)
    search->row = QW_SHEET_ROW (widget);
}

QwSheetRow *
editor_stage_row (EditorStage *self, guint position)
{
  Search search = { position, NULL };

  qw_find_each (GTK_WIDGET (self->editor), match_row, &search);
  return search.row;
}

GtkWidget *
editor_stage_control (GtkWidget *root, const char *field)
{
  QwFormField *found = qw_form_find (root, field);

  g_assert_nonnull (found);
  return QW_FORM_FIELD_GET_IFACE (found)->get_control != NULL
             ? QW_FORM_FIELD_GET_IFACE (found)->get_control (found)
             : GTK_WIDGET (found);
}

char *
editor_stage_rows (EditorStage *self)
{
  GString *spelt = g_string_new (NULL);
  GListModel *rows = qw_desk_get_rows (self->desk);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (QwPartItem) item = g_list_model_get_item (rows, i);
      g_autofree char *title = qw_part_item_get_text (item, "title");

      g_string_append (spelt, qw_part_item_get_kind (item) == QW_PART_SECTION ? "*" : title);
    }
  return g_string_free (spelt, FALSE);
}

char *
editor_stage_word (EditorStage *self, const char *property)
{
  char *text = NULL;

  g_object_get (self->desk, property, &text, NULL);
  return text;
}
