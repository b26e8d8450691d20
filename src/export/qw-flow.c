/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-flow.h"

static const QwColumn whole_width = { QW_COLUMN_REST, QW_ALIGN_START };

static QwTable *
add_table (QwFlow *self, const QwColumn *columns, guint n_columns)
{
  QwTable *table = qw_table_new (self->lettering, columns, n_columns);

  g_ptr_array_add (self->tables, table);
  return table;
}

QwFlow *
qw_flow_new (QwLettering *lettering, const QwPaper *paper)
{
  QwFlow *self = g_new0 (QwFlow, 1);

  self->lettering = qw_lettering_ref (lettering);
  self->paper = *paper;
  self->tables = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_table_free);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_row_free);
  self->prose = add_table (self, &whole_width, 1);
  self->prose->prose = TRUE;
  self->current = self->prose;
  return self;
}

void
qw_flow_free (QwFlow *self)
{
  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->tables);
  qw_lettering_unref (self->lettering);
  g_free (self);
}

QwTable *
qw_flow_begin_table (QwFlow *self, const QwColumn *columns, guint n_columns)
{
  self->current = add_table (self, columns, n_columns);
  return self->current;
}

void
qw_flow_end_table (QwFlow *self)
{
  self->current = self->prose;
}

QwRow *
qw_flow_add_row (QwFlow *self)
{
  QwRow *row = qw_table_add_row (self->current);

  g_ptr_array_add (self->rows, row);
  return row;
}

QwRow *
qw_flow_add_text (QwFlow *self, QwLetter letter, double above, const char *text)
{
  QwRow *row = qw_flow_add_row (self);

  row->style.above = above;
  qw_row_put (row, 0, 0, letter, text);
  return row;
}

QwRow *
qw_flow_add_paint (QwFlow *self,
                   double above,
                   double height,
                   QwPaint paint,
                   gpointer data,
                   GDestroyNotify destroy)
{
  QwRow *row = qw_flow_add_row (self);

  row->style.above = above;
  qw_row_put_paint (row, 0, 0, 0, MIN (height, qw_paper_get_body_height (&self->paper) / 2), paint,
                    data, destroy);
  return row;
}

void
qw_flow_keep_from_here (QwFlow *self)
{
  self->kept_from = self->rows->len;
}

void
qw_flow_keep_to_here (QwFlow *self)
{
  for (gsize i = self->kept_from; i + 1 < self->rows->len; i++)
    ((QwRow *) self->rows->pdata[i])->style.keep = TRUE;
}

void
qw_flow_set_furniture (QwFlow *self, QwFurnish head, QwFurnish foot, gpointer data)
{
  self->head = head;
  self->foot = foot;
  self->furnish_data = data;
}

QwRow *
qw_flow_new_furniture (QwFlow *self, const QwColumn *columns, guint n_columns)
{
  QwTable *table = add_table (self, columns, n_columns);

  return qw_table_add_row (table);
}
