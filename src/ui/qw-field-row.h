/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-form-field.h"

G_BEGIN_DECLS

/** QwFieldRow: a #QwFormField as a row of a boxed list. */
#define QW_TYPE_FIELD_ROW (qw_field_row_get_type ())
G_DECLARE_FINAL_TYPE (QwFieldRow, qw_field_row, QW, FIELD_ROW, AdwEntryRow)

/**
 * qw_field_row_tell_focus:
 * @row: an entry row that has its title and is not shown yet
 *
 * Makes what is typed into a control of its own to other programs, named by the title, so that they are
 * told when it has the focus.
 */
void qw_field_row_tell_focus (AdwEntryRow *row);

G_END_DECLS
