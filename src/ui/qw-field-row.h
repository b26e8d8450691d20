/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-form-field.h"

G_BEGIN_DECLS

/** QwFieldRow: a #QwFormField as a row of a boxed list. */
#define QW_TYPE_FIELD_ROW (qw_field_row_get_type ())
G_DECLARE_FINAL_TYPE (QwFieldRow, qw_field_row, QW, FIELD_ROW, AdwEntryRow)

G_END_DECLS
