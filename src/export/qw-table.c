/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-table.h"

/* What a column of text keeps when others want all the room. */
#define LEAST_REST 0.4

static void
free_cell (QwCell *cell)
{
  g_clear_pointer (&cell->text, qw_text_block_free);
  if (cell->destroy != NULL)
    cell->destroy (cell->data);
  g_free (cell);
}

QwTable *
qw_table_new (const QwLettering *lettering, const QwColumn *columns, guint n_columns)
{
  QwTable *self;

  g_return_val_if_fail (n_columns > 0 && n_columns <= QW_TABLE_MAX_COLUMNS, NULL);

  self = g_new0 (QwTable, 1);
  self->lettering = lettering;
  self->n_columns = n_columns;
  memcpy (self->columns, columns, n_columns * sizeof *columns);
  self->rows = g_ptr_array_new ();
  return self;
}

void
qw_table_free (QwTable *self)
{
  g_free (self->forward);
  g_free (self->brought);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

void
qw_table_set_carry (QwTable *self, guint column, const char *forward, const char *brought)
{
  g_return_if_fail (column > 0 && column < self->n_columns);

  self->carry_column = column;
  g_free (self->forward);
  self->forward = g_strdup (forward);
  g_free (self->brought);
  self->brought = g_strdup (brought);
}

QwRow *
qw_table_new_loose_row (QwTable *self)
{
  QwRow *row = g_new0 (QwRow, 1);

  row->table = self;
  row->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) free_cell);
  return row;
}

QwRow *
qw_table_add_row (QwTable *self)
{
  QwRow *row = qw_table_new_loose_row (self);

  g_ptr_array_add (self->rows, row);
  return row;
}

QwRow *
qw_table_new_carry_row (QwTable *self, const char *carried, gboolean forward)
{
  QwRow *row = qw_table_new_loose_row (self);
  QwTextBlock *label;

  row->style = (QwRowStyle){ .pad = 3,
                             .rule_above = forward ? QW_RULE_HAIR : QW_RULE_NONE,
                             .rule_below = forward ? QW_RULE_NONE : QW_RULE_HAIR };
  label = qw_row_put (row, 0, self->carry_column, QW_LETTER_NOTE,
                      forward ? self->forward : self->brought);
  label->align = QW_ALIGN_END;
  qw_row_put (row, self->carry_column, 1, QW_LETTER_NUMBER, carried);
  qw_row_set_columns (row);
  return row;
}

void
qw_row_free (QwRow *self)
{
  g_free (self->carried);
  g_ptr_array_unref (self->cells);
  g_free (self);
}

static double
measure_text (QwTable *self, QwLetter letter, const char *text)
{
  QwTextBlock *block = qw_text_block_new (self->lettering, letter, QW_ALIGN_START, text);
  double width = qw_text_block_measure (block);

  qw_text_block_free (block);
  return width;
}

static double
measure_cell (QwTable *self, const QwRow *row, const QwCell *cell)
{
  double width = cell->text != NULL ? qw_text_block_measure (cell->text) : cell->least_width;

  /* The sum may have more figures than any of its parts. */
  if (row->carried != NULL && cell->column == self->carry_column && self->forward != NULL)
    width = MAX (width, measure_text (self, QW_LETTER_NUMBER, row->carried));
  return width;
}

static double
measure_column (QwTable *self, guint column)
{
  double width = 0;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const QwRow *row = self->rows->pdata[i];

      for (guint j = 0; j < row->cells->len; j++)
        {
          const QwCell *cell = row->cells->pdata[j];

          if (cell->column == column && cell->span == 1)
            width = MAX (width, measure_cell (self, row, cell));
        }
    }
  return width;
}

/* Points and fitting columns; returns their sum, @shares what the rest is parted by. */
static double
settle_firm (QwTable *self, double *shares)
{
  double sum = 0;

  *shares = 0;
  for (guint i = 0; i < self->n_columns; i++)
    {
      double width = self->columns[i].width;

      if (width < 0)
        *shares -= width;
      self->widths[i] = width > 0 ? width : width < 0 ? 0 : measure_column (self, i);
      sum += self->widths[i];
    }
  return sum;
}

static void
settle_widths (QwTable *self)
{
  double shares;
  double room = self->width - (self->n_columns - 1) * QW_TABLE_GAP;
  double firm = settle_firm (self, &shares);
  double most = shares > 0 ? room * (1 - LEAST_REST) : room;
  double squeeze = firm > most ? most / firm : 1;

  for (guint i = 0; i < self->n_columns; i++)
    {
      double width = self->columns[i].width;

      self->widths[i] *= squeeze;
      if (width < 0)
        self->widths[i] = (room - firm * squeeze) * -width / shares;
    }
}

static void
settle_lefts (QwTable *self)
{
  double start = 0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      self->lefts[i] = qw_lettering_is_rtl (self->lettering) ? self->width - start - self->widths[i]
                                                             : start;
      start += self->widths[i] + QW_TABLE_GAP;
    }
}

void
qw_table_set_width (QwTable *self, double width)
{
  self->width = width;
  settle_widths (self);
  settle_lefts (self);
  for (guint i = 0; i < self->rows->len; i++)
    qw_row_set_columns (self->rows->pdata[i]);
}
