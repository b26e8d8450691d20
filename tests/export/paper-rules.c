/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-rules.h"

#include <string.h>

/* Points that sums of heights may miss each other by. */
#define SLACK 0.01

static GPtrArray *
get_pieces (QwPages *pages, guint page)
{
  return ((QwSheet *) pages->pages->pdata[page])->pieces;
}

/* Pieces of @row in the order of the pages, without repeated ones. */
static GPtrArray *
collect_pieces (QwPages *pages, const QwRow *row)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < pages->pages->len; i++)
    for (guint j = 0; j < get_pieces (pages, i)->len; j++)
      {
        QwPiece *piece = get_pieces (pages, i)->pdata[j];

        if (piece->row == row && !piece->repeated)
          g_ptr_array_add (found, piece);
      }
  return found;
}

static void
check_row_whole (QwPages *pages, const QwRow *row)
{
  g_autoptr (GPtrArray) pieces = collect_pieces (pages, row);
  g_autofree guint *at = g_new0 (guint, row->cells->len);
  g_autofree guint *all = g_new0 (guint, row->cells->len);

  qw_row_count_lines (row, all);
  g_assert_cmpuint (pieces->len, >, 0);
  for (guint i = 0; i < pieces->len; i++)
    {
      const QwPiece *piece = pieces->pdata[i];

      g_assert_cmpmem (piece->from, row->cells->len * sizeof (guint), at,
                       row->cells->len * sizeof (guint));
      memcpy (at, piece->to, row->cells->len * sizeof (guint));
    }
  g_assert_cmpmem (at, row->cells->len * sizeof (guint), all, row->cells->len * sizeof (guint));
}

void
paper_check_whole (QwPages *pages)
{
  for (guint i = 0; i < pages->flow->rows->len; i++)
    check_row_whole (pages, pages->flow->rows->pdata[i]);
}

static void
check_line (const QwCell *cell, const QwTextLine *line)
{
  g_assert_cmpfloat (line->left, >=, -SLACK);
  g_assert_cmpfloat (line->left + line->width, <=, cell->width + SLACK);
}

static void
check_columns (QwPages *pages, const QwPiece *piece)
{
  double width = qw_paper_get_body_width (&pages->flow->paper);

  for (guint i = 0; i < piece->row->cells->len; i++)
    {
      const QwCell *cell = piece->row->cells->pdata[i];

      g_assert_cmpfloat (cell->left, >=, -SLACK);
      g_assert_cmpfloat (cell->left + cell->width, <=, width + SLACK);
      for (guint j = piece->from[i]; cell->text != NULL && j < piece->to[i]; j++)
        check_line (cell, &cell->text->lines[j]);
    }
}

void
paper_check_places (QwPages *pages)
{
  const QwPaper *paper = &pages->flow->paper;

  for (guint i = 0; i < pages->pages->len; i++)
    {
      double below = paper->top;

      for (guint j = 0; j < get_pieces (pages, i)->len; j++)
        {
          const QwPiece *piece = get_pieces (pages, i)->pdata[j];

          g_assert_cmpfloat (piece->top, >=, below - SLACK);
          below = piece->top + piece->height;
          check_columns (pages, piece);
        }
      g_assert_cmpfloat (below, <=, qw_pages_get_height (pages, i) - paper->bottom + SLACK);
    }
}

void
paper_check_ink (QwPages *pages)
{
  for (guint i = 0; i < pages->pages->len; i++)
    {
      cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
      cairo_t *cr = cairo_create (surface);
      double x, y, width, height;

      qw_pages_draw (pages, i, cr);
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
      g_assert_cmpfloat (x, >=, 0);
      g_assert_cmpfloat (y, >=, 0);
      g_assert_cmpfloat (x + width, <=, qw_pages_get_width (pages));
      g_assert_cmpfloat (y + height, <=, qw_pages_get_height (pages, i));
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

static guint
find_page (QwPages *pages, const QwPiece *piece)
{
  for (guint i = 0; i < pages->pages->len; i++)
    if (g_ptr_array_find (get_pieces (pages, i), piece, NULL))
      return i;
  g_assert_not_reached ();
}

void
paper_check_kept (QwPages *pages)
{
  GPtrArray *rows = pages->flow->rows;

  for (guint i = 0; i + 1 < rows->len; i++)
    {
      const QwRow *row = rows->pdata[i];
      g_autoptr (GPtrArray) pieces = collect_pieces (pages, row);
      g_autoptr (GPtrArray) next = collect_pieces (pages, rows->pdata[i + 1]);

      if (row->style.keep || row->style.head)
        g_assert_cmpuint (find_page (pages, pieces->pdata[pieces->len - 1]), ==,
                          find_page (pages, next->pdata[0]));
    }
}

void
paper_check_rules (QwPages *pages)
{
  paper_check_whole (pages);
  paper_check_places (pages);
  paper_check_ink (pages);
  paper_check_kept (pages);
}

char *
paper_read (QwPages *pages)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < pages->flow->rows->len; i++)
    {
      const QwRow *row = pages->flow->rows->pdata[i];

      for (guint j = 0; j < row->cells->len; j++)
        {
          const QwCell *cell = row->cells->pdata[j];

          if (cell->text != NULL)
            g_string_append_printf (text, "%s\n", pango_layout_get_text (cell->text->layout));
        }
    }
  return g_string_free (text, FALSE);
}
