/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pages-private.h"

static void
free_piece (QwPiece *piece)
{
  g_free (piece->from);
  g_free (piece->to);
  g_free (piece);
}

static void
free_page (QwSheet *page)
{
  g_ptr_array_unref (page->pieces);
  g_free (page);
}

QwPages *
qw_pages_new (QwFlow *flow)
{
  QwPages *self = g_new0 (QwPages, 1);

  self->flow = flow;
  self->loose = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_row_free);
  self->pages = g_ptr_array_new_with_free_func ((GDestroyNotify) free_page);
  qw_pages_break (self);
  qw_pages_furnish (self);
  return self;
}

void
qw_pages_free (QwPages *self)
{
  g_ptr_array_unref (self->pages);
  g_ptr_array_unref (self->loose);
  qw_flow_free (self->flow);
  g_free (self);
}

QwSheet *
qw_pages_add_sheet (QwPages *self)
{
  QwSheet *page = g_new0 (QwSheet, 1);

  page->pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) free_piece);
  g_ptr_array_add (self->pages, page);
  return page;
}

QwRow *
qw_pages_take_loose (QwPages *self, QwRow *row)
{
  g_ptr_array_add (self->loose, row);
  return row;
}

QwPiece *
qw_sheet_add_piece (QwSheet *self, QwRow *row, double top, const guint *from, const guint *to)
{
  QwPiece *piece = g_new0 (QwPiece, 1);

  piece->row = row;
  piece->top = top;
  piece->height = qw_row_get_height (row, from, to);
  piece->from = g_memdup2 (from, row->cells->len * sizeof *from);
  piece->to = g_memdup2 (to, row->cells->len * sizeof *to);
  g_ptr_array_add (self->pieces, piece);
  self->content_end = MAX (self->content_end, top + piece->height);
  return piece;
}

guint
qw_pages_get_count (QwPages *self)
{
  return self->pages->len;
}

double
qw_pages_get_width (QwPages *self)
{
  return self->flow->paper.width;
}

double
qw_pages_get_height (QwPages *self, guint page)
{
  const QwPaper *paper = &self->flow->paper;

  g_return_val_if_fail (page < self->pages->len, 0);

  if (paper->height < QW_PAPER_ENDLESS)
    return paper->height;
  return ((QwSheet *) self->pages->pdata[page])->content_end + paper->bottom;
}

static void
add_missing (GPtrArray *missing, const QwRow *row)
{
  for (guint i = 0; i < row->cells->len; i++)
    {
      const QwCell *cell = row->cells->pdata[i];

      if (cell->text != NULL && pango_layout_get_unknown_glyphs_count (cell->text->layout) > 0)
        g_ptr_array_add (missing, g_strdup (pango_layout_get_text (cell->text->layout)));
    }
}

GStrv
qw_pages_list_missing (QwPages *self)
{
  GPtrArray *missing = g_ptr_array_new ();

  for (guint i = 0; i < self->flow->rows->len; i++)
    add_missing (missing, self->flow->rows->pdata[i]);
  g_ptr_array_add (missing, NULL);
  return (GStrv) g_ptr_array_free (missing, FALSE);
}

static void
read_cell (GString *text, const QwTextBlock *block, guint from, guint to)
{
  const char *all = pango_layout_get_text (block->layout);

  for (guint i = from; i < to && i < block->n_lines; i++)
    {
      const PangoLayoutLine *line = block->lines[i].line;

      if (line->length > 0)
        g_string_append_printf (text, "%.*s ", line->length, all + line->start_index);
    }
}

char *
qw_pages_read (QwPages *self, guint page)
{
  g_autoptr (GString) text = g_string_new (NULL);
  GPtrArray *pieces;

  g_return_val_if_fail (page < self->pages->len, NULL);

  pieces = ((QwSheet *) self->pages->pdata[page])->pieces;
  for (guint i = 0; i < pieces->len; i++)
    {
      const QwPiece *piece = pieces->pdata[i];

      for (guint j = 0; j < piece->row->cells->len; j++)
        {
          const QwCell *cell = piece->row->cells->pdata[j];

          if (cell->text != NULL)
            read_cell (text, cell->text, piece->from[j], piece->to[j]);
        }
      g_string_append_c (text, '\n');
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* The table that a piece is of, or NULL where there is none to tell. */
static const QwTable *
get_told_table (const QwPiece *piece)
{
  return piece->repeated || piece->row->table->prose ? NULL : piece->row->table;
}

static const QwTable *
turn_table (cairo_t *cr, const QwTable *open, const QwTable *next)
{
  if (open != next && open != NULL)
    cairo_tag_end (cr, "Table");
  if (open != next && next != NULL)
    cairo_tag_begin (cr, "Table", NULL);
  return next;
}

void
qw_pages_draw (QwPages *self, guint page, cairo_t *cr)
{
  const QwTable *open = NULL;
  GPtrArray *pieces;

  g_return_if_fail (page < self->pages->len);

  pieces = ((QwSheet *) self->pages->pdata[page])->pieces;
  for (guint i = 0; i < pieces->len; i++)
    {
      const QwPiece *piece = pieces->pdata[i];

      open = turn_table (cr, open, get_told_table (piece));
      qw_row_draw (piece->row, cr, self->flow->paper.side, piece->top, piece->from, piece->to,
                   !piece->repeated);
    }
  turn_table (cr, open, NULL);
}
