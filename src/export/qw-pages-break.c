/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pages-private.h"

/* Lines of a text that stand together before and after a break. */
#define LEAST_LINES 2

/* What a sum of heights may miss the page by. */
#define SLACK 1e-6

/*
 * begin: where the content of the page begins, below repeated heads
 * table: of the row that was placed last
 * carried: its sum so far
 */
typedef struct
{
  QwPages *pages;
  QwFlow *flow;
  QwSheet *page;
  double begin;
  double y;
  double bottom;
  QwTable *table;
  const char *carried;
} Breaker;

static void
start_page (Breaker *self)
{
  const QwPaper *paper = &self->flow->paper;
  guint number = self->pages->pages->len + 1;

  self->page = qw_pages_add_sheet (self->pages);
  self->begin = paper->top + qw_pages_measure_head (self->pages, number);
  self->bottom = paper->height - paper->bottom - qw_pages_measure_foot (self->pages, number);
  self->y = self->begin;
}

static gboolean
is_fresh (const Breaker *self)
{
  return self->y <= self->begin;
}

static double
get_space_above (const Breaker *self, const QwRow *row)
{
  return is_fresh (self) ? 0 : row->style.above;
}

static QwPiece *
place_part (Breaker *self, QwRow *row, const guint *from, const guint *to)
{
  QwPiece *piece = qw_sheet_add_piece (self->page, row, self->y, from, to);

  self->y += piece->height;
  return piece;
}

static double
measure_row (const QwRow *row, guint most_lines)
{
  g_autofree guint *from = g_new0 (guint, row->cells->len + 1);
  g_autofree guint *to = g_new0 (guint, row->cells->len + 1);

  qw_row_count_lines (row, to);
  for (guint i = 0; i < row->cells->len; i++)
    if (to[i] > most_lines + 1)
      to[i] = most_lines;
  return qw_row_get_height (row, from, to);
}

static void
repeat_row (Breaker *self, QwRow *row)
{
  g_autofree guint *from = g_new0 (guint, row->cells->len + 1);
  g_autofree guint *to = g_new0 (guint, row->cells->len + 1);

  qw_row_count_lines (row, to);
  place_part (self, row, from, to)->repeated = TRUE;
}

static void
repeat_carried (Breaker *self, gboolean forward)
{
  QwRow *row = qw_table_new_carry_row (self->table, self->carried, forward);

  repeat_row (self, qw_pages_take_loose (self->pages, row));
}

static double
measure_heads (const QwTable *table)
{
  double height = 0;

  for (guint i = 0; i < table->rows->len; i++)
    if (((QwRow *) table->rows->pdata[i])->style.head)
      height += measure_row (table->rows->pdata[i], G_MAXUINT - 1);
  return height;
}

/* A head that takes half the page would leave no room for what it heads. */
static void
repeat_heads (Breaker *self)
{
  if (measure_heads (self->table) > (self->bottom - self->begin) / 2)
    return;
  for (guint i = 0; i < self->table->rows->len; i++)
    if (((QwRow *) self->table->rows->pdata[i])->style.head)
      repeat_row (self, self->table->rows->pdata[i]);
}

static void
turn_page (Breaker *self, const QwRow *next)
{
  gboolean goes_on = self->table == next->table && !next->style.head;
  gboolean carries = goes_on && self->table->forward != NULL && self->carried != NULL;

  if (carries)
    repeat_carried (self, TRUE);
  start_page (self);
  if (goes_on)
    repeat_heads (self);
  if (carries)
    repeat_carried (self, FALSE);
  self->begin = self->y;
}

static gboolean
is_last_of_table (const QwRow *row)
{
  return row->table->rows->pdata[row->table->rows->len - 1] == row;
}

static void
measure_carry (Breaker *self, QwTable *table, const char *carried)
{
  QwRow *carry = qw_pages_take_loose (self->pages, qw_table_new_carry_row (table, carried, TRUE));

  table->carry_height = measure_row (carry, G_MAXUINT - 1);
}

/* What has to stay free below @row for the sum that is carried, if the page ends there. */
static double
measure_reserve (Breaker *self, const QwRow *row)
{
  QwTable *table = row->table;
  const char *carried = row->carried;

  if (carried == NULL && self->table == table)
    carried = self->carried;
  if (table->forward == NULL || carried == NULL)
    return 0;
  /* One is as high as the other: a line. */
  if (table->carry_height <= 0)
    measure_carry (self, table, carried);
  return table->carry_height;
}

static void
note_table (Breaker *self, const QwRow *row)
{
  if (self->table != row->table)
    self->carried = NULL;
  self->table = row->table;
  if (row->carried != NULL)
    self->carried = row->carried;
}

static gboolean
is_done (const QwRow *row, const guint *from, const guint *all)
{
  return memcmp (from, all, row->cells->len * sizeof *from) == 0;
}

/* A row that no page has room for is broken where it stands. */
static gboolean
stays_whole (const Breaker *self, const QwRow *row)
{
  return row->style.whole &&
         measure_row (row, G_MAXUINT - 1) <= qw_paper_get_body_height (&self->flow->paper) / 2;
}

/* The lines of @row that stand on this page, which has @room; FALSE if none do. */
static gboolean
choose_part (Breaker *self,
             const QwRow *row,
             const guint *from,
             const guint *all,
             double room,
             guint *to)
{
  double reserve = measure_reserve (self, row);
  gboolean fresh = is_fresh (self);

  if (qw_row_get_height (row, from, all) <= room - (is_last_of_table (row) ? 0 : reserve) + SLACK)
    {
      memcpy (to, all, row->cells->len * sizeof *to);
      return TRUE;
    }
  if (stays_whole (self, row) && !fresh)
    return FALSE;
  if (qw_row_fit (row, from, room - reserve, fresh ? 1 : LEAST_LINES, to))
    return TRUE;
  if (fresh)
    qw_row_force (row, from, to);
  return fresh;
}

static void
place_row (Breaker *self, QwRow *row)
{
  gsize n = row->cells->len;
  g_autofree guint *from = g_new0 (guint, n + 1);
  g_autofree guint *to = g_new0 (guint, n + 1);
  g_autofree guint *all = g_new0 (guint, n + 1);

  qw_row_count_lines (row, all);
  while (TRUE)
    {
      double above = get_space_above (self, row);
      double room = self->bottom - self->y - above;

      if (choose_part (self, row, from, all, room, to))
        {
          self->y += above;
          place_part (self, row, from, to);
          memcpy (from, to, n * sizeof *from);
          note_table (self, row);
        }
      if (is_done (row, from, all))
        return;
      turn_page (self, row);
    }
}

static QwRow *
get_row (const Breaker *self, guint i)
{
  return self->flow->rows->pdata[i];
}

/* The last of the rows that stand on the page of row @first. */
static guint
find_last_kept (const Breaker *self, guint first)
{
  guint last = first;

  while (last + 1 < self->flow->rows->len &&
         (get_row (self, last)->style.keep || get_row (self, last)->style.head))
    last++;
  return last;
}

/* Rows that are kept, the last of them at least with its first lines. */
static double
measure_kept (Breaker *self, guint first, guint last)
{
  const QwRow *end = get_row (self, last);
  double height = get_space_above (self, get_row (self, first));

  for (guint i = first; i < last; i++)
    height += measure_row (get_row (self, i), G_MAXUINT - 1) + get_row (self, i + 1)->style.above;
  height += measure_row (end, stays_whole (self, end) ? G_MAXUINT - 1 : LEAST_LINES);
  return height + (is_last_of_table (end) ? 0 : measure_reserve (self, end));
}

static void
place_kept (Breaker *self, guint first, guint last)
{
  double height = measure_kept (self, first, last);
  double most = qw_paper_get_body_height (&self->flow->paper);

  if (!is_fresh (self) && height > self->bottom - self->y + SLACK && height <= most)
    turn_page (self, get_row (self, first));
  for (guint i = first; i <= last; i++)
    place_row (self, get_row (self, i));
}

void
qw_pages_break (QwPages *self)
{
  Breaker breaker = { .pages = self, .flow = self->flow };
  double width = qw_paper_get_body_width (&self->flow->paper);
  guint first = 0;

  for (guint i = 0; i < self->flow->tables->len; i++)
    qw_table_set_width (self->flow->tables->pdata[i], width);
  start_page (&breaker);
  while (first < self->flow->rows->len)
    {
      guint last = find_last_kept (&breaker, first);

      place_kept (&breaker, first, last);
      first = last + 1;
    }
}
