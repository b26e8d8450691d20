/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-comparison.h"

#include "qw-format.h"

#include <glib/gi18n-lib.h>

static void
free_row (QwComparedRow *row)
{
  g_free (row->id);
  g_free (row->title);
  g_free (row);
}

static const QwLine *
find_line (QwEstimate *estimate, const char *id)
{
  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const QwLine *line = g_ptr_array_index (estimate->lines, i);

      if (g_str_equal (line->id, id))
        return line;
    }
  return NULL;
}

static gboolean
has_row (GPtrArray *rows, const char *id)
{
  for (guint i = 0; i < rows->len; i++)
    if (g_str_equal (((QwComparedRow *) g_ptr_array_index (rows, i))->id, id))
      return TRUE;
  return FALSE;
}

static QwComparedRow *
add_row (GPtrArray *rows, const char *id, const char *title)
{
  QwComparedRow *row = g_new0 (QwComparedRow, 1);

  row->id = g_strdup (id);
  row->title = g_strdup (title);
  g_ptr_array_add (rows, row);
  return row;
}

static void
add_line (GPtrArray *rows, const QwLine *line, QwEstimate *const *estimates, guint n)
{
  QwComparedRow *row = add_row (rows, line->id, qw_format_table_text (line->title));

  for (guint i = 0; i < n; i++)
    {
      const QwLine *found = find_line (estimates[i], line->id);

      row->present[i] = found != NULL;
      row->amounts[i] = found != NULL ? found->price.typical : 0;
    }
  row->difference = row->amounts[n - 1] - row->amounts[0];
}

static void
add_lines_of (GPtrArray *rows, QwEstimate *estimate, QwEstimate *const *estimates, guint n)
{
  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const QwLine *line = g_ptr_array_index (estimate->lines, i);

      if (!has_row (rows, line->id))
        add_line (rows, line, estimates, n);
    }
}

static void
add_total (GPtrArray *rows, const char *title, gsize offset, QwEstimate *const *estimates, guint n)
{
  QwComparedRow *row = add_row (rows, title, title);

  row->is_total = TRUE;
  for (guint i = 0; i < n; i++)
    {
      row->present[i] = TRUE;
      row->amounts[i] = G_STRUCT_MEMBER (gint64, &estimates[i]->price, offset);
    }
  row->difference = row->amounts[n - 1] - row->amounts[0];
}

GPtrArray *
qw_comparison_new (QwEstimate *const *estimates, guint n)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) free_row);

  g_return_val_if_fail (n >= 2 && n <= QW_MAX_COMPARED, rows);
  add_lines_of (rows, estimates[n - 1], estimates, n);
  for (guint i = 0; i + 1 < n; i++)
    add_lines_of (rows, estimates[i], estimates, n);

  add_total (rows, _ ("Low"), G_STRUCT_OFFSET (QwAmounts, low), estimates, n);
  add_total (rows, _ ("Typical"), G_STRUCT_OFFSET (QwAmounts, typical), estimates, n);
  add_total (rows, _ ("High"), G_STRUCT_OFFSET (QwAmounts, high), estimates, n);
  return rows;
}

gboolean
qw_comparison_same_currency (QwEstimate *const *estimates, guint n)
{
  for (guint i = 1; i < n; i++)
    if (!g_str_equal (estimates[i]->currency->code, estimates[0]->currency->code))
      return FALSE;
  return TRUE;
}
