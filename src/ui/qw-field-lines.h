/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-form-field.h"

G_BEGIN_DECLS

/** QwFieldLines: a #QwFormField that names lines of the quote: a button that opens a list to tick. */
#define QW_TYPE_FIELD_LINES (qw_field_lines_get_type ())
G_DECLARE_FINAL_TYPE (QwFieldLines, qw_field_lines, QW, FIELD_LINES, GtkBox)

/** qw_field_lines_set_rows: sections and lines as the desk has them. */
void qw_field_lines_set_rows (QwFieldLines *self, GListModel *rows);

G_END_DECLS
