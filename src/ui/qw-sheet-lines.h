/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-sheet.h"

G_BEGIN_DECLS

/** QwSheetLines: the sections and lines of a quote. */
#define QW_TYPE_SHEET_LINES (qw_sheet_lines_get_type ())
G_DECLARE_FINAL_TYPE (QwSheetLines, qw_sheet_lines, QW, SHEET_LINES, QwSheet)

/** qw_sheet_lines_focus: scrolls to the row at @position, or the last, and puts the focus on @field (nullable), or on its title. */
void qw_sheet_lines_focus (QwSheetLines *self, guint position, const char *field);

G_END_DECLS
