/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-form-field.h"

G_BEGIN_DECLS

/** QwLanguageRow: a #QwFormField for the language of a document, as a row of a boxed list. */
#define QW_TYPE_LANGUAGE_ROW (qw_language_row_get_type ())
G_DECLARE_FINAL_TYPE (QwLanguageRow, qw_language_row, QW, LANGUAGE_ROW, AdwComboRow)

G_END_DECLS
