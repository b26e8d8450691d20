/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pages-private.h"

/* Points between the content and what stands above or below it. */
#define GAP 12

/* The room of a page's number before their number is known. */
#define MANY_PAGES 9999

static QwRow *
new_furniture (QwPages *self, QwFurnish furnish, guint page, guint n_pages)
{
  QwFlow *flow = self->flow;
  QwRow *row = furnish != NULL ? furnish (flow, page, n_pages, flow->furnish_data) : NULL;

  if (row == NULL)
    return NULL;
  qw_table_set_width (row->table, qw_paper_get_body_width (&flow->paper));
  qw_row_set_columns (row);
  return qw_pages_take_loose (self, row);
}

static double
measure (const QwRow *row)
{
  g_autofree guint *from = g_new0 (guint, row->cells->len + 1);
  g_autofree guint *to = g_new0 (guint, row->cells->len + 1);

  qw_row_count_lines (row, to);
  return qw_row_get_height (row, from, to);
}

static double
measure_furniture (QwPages *self, QwFurnish furnish, guint page)
{
  QwRow *row = new_furniture (self, furnish, page, MANY_PAGES);

  return row != NULL ? measure (row) + GAP : 0;
}

double
qw_pages_measure_head (QwPages *self, guint page)
{
  return measure_furniture (self, self->flow->head, page);
}

double
qw_pages_measure_foot (QwPages *self, guint page)
{
  return measure_furniture (self, self->flow->foot, page);
}

static QwPiece *
place (QwSheet *page, QwRow *row, double top)
{
  g_autofree guint *from = g_new0 (guint, row->cells->len + 1);
  g_autofree guint *to = g_new0 (guint, row->cells->len + 1);
  QwPiece *piece;

  qw_row_count_lines (row, to);
  piece = qw_sheet_add_piece (page, row, top, from, to);
  piece->repeated = TRUE;
  return piece;
}

/* Pieces stand in the order that they are read in. */
static void
place_first (QwSheet *page, QwRow *row, double top)
{
  QwPiece *piece = place (page, row, top);
  guint last = page->pieces->len - 1;

  memmove (page->pieces->pdata + 1, page->pieces->pdata, last * sizeof (gpointer));
  page->pieces->pdata[0] = piece;
}

static double
get_foot_top (QwPages *self, const QwSheet *page, const QwRow *foot)
{
  const QwPaper *paper = &self->flow->paper;

  if (paper->height >= QW_PAPER_ENDLESS)
    return page->content_end + GAP;
  return paper->height - paper->bottom - measure (foot);
}

void
qw_pages_furnish (QwPages *self)
{
  for (guint i = 0; i < self->pages->len; i++)
    {
      QwSheet *page = self->pages->pdata[i];
      QwRow *head = new_furniture (self, self->flow->head, i + 1, self->pages->len);
      QwRow *foot = new_furniture (self, self->flow->foot, i + 1, self->pages->len);

      if (head != NULL)
        place_first (page, head, self->flow->paper.top);
      if (foot != NULL)
        place (page, foot, get_foot_top (self, page, foot));
    }
}
