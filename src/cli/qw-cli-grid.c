/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-grid.h"

#include <stdarg.h>

#include "qw-cli-output.h"

#define GAP           2
#define LEAST_TO_WRAP 16

typedef enum
{
  ROW_CELLS,
  ROW_RULE,
  ROW_SECTION,
} RowKind;

typedef struct
{
  RowKind kind;
  GStrv cells;
} Row;

struct _QwCliGrid
{
  QwCliColumn *columns;
  guint n_columns;
  GArray *rows;
};

static void
clear_row (gpointer data)
{
  Row *row = data;

  g_strfreev (row->cells);
}

static void
widen (guint *widths, GStrv cells, guint n_columns)
{
  for (guint i = 0; i < n_columns; i++)
    widths[i] = MAX (widths[i], qw_cli_width (cells[i]));
}

static guint
sum_widths (const guint *widths, guint n_columns)
{
  guint sum = GAP * (n_columns - 1);

  for (guint i = 0; i < n_columns; i++)
    sum += widths[i];
  return sum;
}

static guint *
find_widest_flexible (const QwCliGrid *self, guint *widths)
{
  guint *widest = NULL;

  for (guint i = 0; i < self->n_columns; i++)
    if (self->columns[i].flexible && widths[i] > LEAST_TO_WRAP &&
        (widest == NULL || widths[i] > *widest))
      widest = &widths[i];
  return widest;
}

static void
shrink (const QwCliGrid *self, guint *widths)
{
  guint *widest;

  while (sum_widths (widths, self->n_columns) > QW_CLI_COLUMNS &&
         (widest = find_widest_flexible (self, widths)) != NULL)
    (*widest)--;
}

static guint *
measure (const QwCliGrid *self)
{
  guint *widths = g_new0 (guint, self->n_columns);

  for (guint i = 0; i < self->n_columns; i++)
    widths[i] = qw_cli_width (self->columns[i].heading);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = &g_array_index (self->rows, Row, i);

      if (row->kind == ROW_CELLS)
        widen (widths, row->cells, self->n_columns);
    }

  shrink (self, widths);
  return widths;
}

static void
append_spaces (GString *line, guint n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_c (line, ' ');
}

static void
append_cell (GString *line, const char *text, guint width, gboolean right)
{
  guint used = MIN (qw_cli_width (text), width);

  append_spaces (line, right ? width - used : 0);
  g_string_append (line, text);
  append_spaces (line, right ? 0 : width - used);
}

static void
put_line (GString *line)
{
  while (line->len > 0 && line->str[line->len - 1] == ' ')
    g_string_truncate (line, line->len - 1);
  g_string_append_c (line, '\n');
  qw_cli_put (line->str);
  g_string_truncate (line, 0);
}

static const char *
nth_line (GStrv lines, guint n)
{
  for (guint i = 0; lines[i] != NULL; i++)
    if (i == n)
      return lines[i];
  return "";
}

/* Figures stand on the first line of their row, whatever wraps beside them goes on below. */
static void
put_cells (const QwCliGrid *self, const guint *widths, GStrv cells)
{
  g_autoptr (GString) line = g_string_new (NULL);
  g_autoptr (GPtrArray) wrapped = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  guint height = 1;

  for (guint i = 0; i < self->n_columns; i++)
    {
      GStrv lines = qw_cli_wrap (cells[i], MAX (widths[i], 1));

      height = MAX (height, g_strv_length (lines));
      g_ptr_array_add (wrapped, lines);
    }

  for (guint n = 0; n < height; n++)
    {
      for (guint i = 0; i < self->n_columns; i++)
        {
          append_spaces (line, i == 0 ? 0 : GAP);
          append_cell (line, nth_line (wrapped->pdata[i], n), widths[i], self->columns[i].right);
        }
      put_line (line);
    }
}

static void
put_rule (guint width)
{
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; i < width; i++)
    g_string_append (line, "─");
  put_line (line);
}

static void
put_headings (const QwCliGrid *self, const guint *widths)
{
  g_autoptr (GStrvBuilder) headings = g_strv_builder_new ();
  g_auto (GStrv) cells = NULL;

  for (guint i = 0; i < self->n_columns; i++)
    g_strv_builder_add (headings, self->columns[i].heading);
  cells = g_strv_builder_end (headings);
  put_cells (self, widths, cells);
}

static void
add_row (QwCliGrid *self, RowKind kind, GStrv cells)
{
  Row row = { kind, cells };

  g_array_append_val (self->rows, row);
}

QwCliGrid *
qw_cli_grid_new (const QwCliColumn *columns, guint n_columns)
{
  QwCliGrid *self = g_new0 (QwCliGrid, 1);

  self->columns = g_memdup2 (columns, n_columns * sizeof *columns);
  self->n_columns = n_columns;
  self->rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (self->rows, clear_row);
  return self;
}

void
qw_cli_grid_free (QwCliGrid *self)
{
  g_array_unref (self->rows);
  g_free (self->columns);
  g_free (self);
}

void
qw_cli_grid_add (QwCliGrid *self, char *first, ...)
{
  GStrv cells = g_new0 (char *, self->n_columns + 1);
  va_list args;

  va_start (args, first);
  for (guint i = 0; i < self->n_columns; i++)
    {
      g_autofree char *text = i == 0 ? first : va_arg (args, char *);

      cells[i] = qw_cli_clean (text);
    }
  va_end (args);

  add_row (self, ROW_CELLS, cells);
}

void
qw_cli_grid_add_rule (QwCliGrid *self)
{
  add_row (self, ROW_RULE, NULL);
}

void
qw_cli_grid_add_section (QwCliGrid *self, const char *title)
{
  GStrv cells = g_new0 (char *, 2);

  cells[0] = qw_cli_clean (title);
  add_row (self, ROW_SECTION, cells);
}

void
qw_cli_grid_put (QwCliGrid *self)
{
  g_autofree guint *widths = measure (self);
  guint width = sum_widths (widths, self->n_columns);

  put_headings (self, widths);
  put_rule (width);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = &g_array_index (self->rows, Row, i);

      if (row->kind == ROW_CELLS)
        put_cells (self, widths, row->cells);
      else if (row->kind == ROW_RULE)
        put_rule (width);
      else
        {
          qw_cli_put (i == 0 ? "" : "\n");
          qw_cli_put (row->cells[0]);
          qw_cli_put ("\n");
        }
    }
}
