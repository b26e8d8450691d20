/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-paper.h"
#include "qw-table.h"

G_BEGIN_DECLS

typedef struct _QwFlow QwFlow;

/**
 * QwFurnish:
 * @flow: has qw_flow_new_furniture() for the row
 * @page: from 1
 *
 * Returns: (transfer full) (nullable): what stands above or below the content of a page, or nothing. It has the
 *   same height on every page it stands on.
 */
typedef QwRow *(*QwFurnish) (QwFlow *flow, guint page, guint n_pages, gpointer data);

/**
 * QwFlow:
 *
 * A document that is being written: rows below each other, of one column or of a table's. It knows
 * nothing of pages; qw_pages_new() breaks it into them.
 */
struct _QwFlow
{
  QwLettering *lettering;
  QwPaper paper;
  QwTable *prose;
  QwTable *current;
  GPtrArray *tables;
  GPtrArray *rows;
  gsize kept_from;
  QwFurnish head;
  QwFurnish foot;
  gpointer furnish_data;
};

QwFlow *qw_flow_new (QwLettering *lettering, const QwPaper *paper) G_GNUC_WARN_UNUSED_RESULT;
void qw_flow_free (QwFlow *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwFlow, qw_flow_free)

/** qw_flow_begin_table: (transfer none): rows that are added from now on are of a new table. */
QwTable *qw_flow_begin_table (QwFlow *self, const QwColumn *columns, guint n_columns);
void qw_flow_end_table (QwFlow *self);

/** qw_flow_add_row: (transfer none): an empty row of the table, or of one column over the page outside tables. */
QwRow *qw_flow_add_row (QwFlow *self);
/** qw_flow_add_text: (transfer none): a row of one text over all columns, @above points below the one before. */
QwRow *qw_flow_add_text (QwFlow *self, QwLetter letter, double above, const char *text);
/** qw_flow_add_paint: (transfer none): a row of one drawing. */
QwRow *qw_flow_add_paint (QwFlow *self,
                          double above,
                          double height,
                          QwPaint paint,
                          gpointer data,
                          GDestroyNotify destroy);

/** qw_flow_keep_from_here: rows from here to qw_flow_keep_to_here() stand on one page if one has room for them. */
void qw_flow_keep_from_here (QwFlow *self);
void qw_flow_keep_to_here (QwFlow *self);

/** qw_flow_set_furniture: (nullable) each: what stands above and below the content; @data has to outlive the pages' making. */
void qw_flow_set_furniture (QwFlow *self, QwFurnish head, QwFurnish foot, gpointer data);
/** qw_flow_new_furniture: (transfer full): a row of @columns over the width of the page. */
QwRow *qw_flow_new_furniture (QwFlow *self, const QwColumn *columns, guint n_columns)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
