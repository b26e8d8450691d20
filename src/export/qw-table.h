/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-row.h"

G_BEGIN_DECLS

/** QW_TABLE_GAP: points between columns. */
#define QW_TABLE_GAP 12
/** QW_TABLE_MAX_COLUMNS: columns that a page has room for. */
#define QW_TABLE_MAX_COLUMNS 12

/**
 * QwTable:
 * @prose: it is no table to whoever reads the document by its structure
 * @forward: (nullable): "Carried forward", for tables whose rows carry a sum
 * @brought: (nullable): "Brought forward"
 * @carry_column: where the sum stands
 * @carry_height: of a row with the sum, 0 until it is measured
 * @rows: (element-type QwRow): not owned
 * @lefts: from the left of the table, whatever the direction
 *
 * Rows that share columns. In a document from right to left the first column is the rightmost.
 */
struct _QwTable
{
  const QwLettering *lettering;
  gboolean prose;
  QwColumn columns[QW_TABLE_MAX_COLUMNS];
  guint n_columns;
  char *forward;
  char *brought;
  guint carry_column;
  double carry_height;
  GPtrArray *rows;
  double width;
  double lefts[QW_TABLE_MAX_COLUMNS];
  double widths[QW_TABLE_MAX_COLUMNS];
};

QwTable *qw_table_new (const QwLettering *lettering, const QwColumn *columns, guint n_columns)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_table_free (QwTable *self);

/** qw_table_set_carry: shows the sum so far where a page ends inside the table. */
void qw_table_set_carry (QwTable *self, guint column, const char *forward, const char *brought);

/** qw_table_add_row: (transfer full): a new row at its end. */
QwRow *qw_table_add_row (QwTable *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_table_new_loose_row: (transfer full): a row of its columns that is not among its rows. */
QwRow *qw_table_new_loose_row (QwTable *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_table_new_carry_row: (transfer full): a loose row that says what is carried @forward, or brought. */
QwRow *qw_table_new_carry_row (QwTable *self, const char *carried, gboolean forward)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_row_free (QwRow *self);

/** qw_table_set_width: settles the columns, from their widest texts, and all rows. */
void qw_table_set_width (QwTable *self, double width);

G_END_DECLS
