/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** QwCliColumn: @heading: already translated; @flexible: wraps where the terminal is too narrow */
typedef struct
{
  const char *heading;
  gboolean right;
  gboolean flexible;
} QwCliColumn;

/** QwCliGrid: rows and columns of text for a terminal. */
typedef struct _QwCliGrid QwCliGrid;

QwCliGrid *qw_cli_grid_new (const QwCliColumn *columns, guint n_columns) G_GNUC_WARN_UNUSED_RESULT;
void qw_cli_grid_free (QwCliGrid *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwCliGrid, qw_cli_grid_free)

/** qw_cli_grid_add: a row: as many strings as there are columns, each freed by the grid. */
void qw_cli_grid_add (QwCliGrid *self, char *first, ...);

/** qw_cli_grid_add_rule: a line across all columns. */
void qw_cli_grid_add_rule (QwCliGrid *self);

/** qw_cli_grid_add_section: @title alone on a line, over the rows that follow. */
void qw_cli_grid_add_section (QwCliGrid *self, const char *title);

/** qw_cli_grid_put: writes it to standard output, at most %QW_CLI_COLUMNS wide where the figures allow. */
void qw_cli_grid_put (QwCliGrid *self);

G_END_DECLS
