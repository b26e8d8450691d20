/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-form-field.h"

G_BEGIN_DECLS

/** QwFieldCombo: a #QwFormField with a word to choose, or another part of the quote, as a row of a boxed list. */
#define QW_TYPE_FIELD_COMBO (qw_field_combo_get_type ())
G_DECLARE_FINAL_TYPE (QwFieldCombo, qw_field_combo, QW, FIELD_COMBO, AdwComboRow)

/** qw_field_combo_set_parts: (nullable): what there is to choose from, for a field that names another part. */
void qw_field_combo_set_parts (QwFieldCombo *self, GListModel *parts);

G_END_DECLS
