/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwTypePicker: the project types as cards, and what the chosen one holds. Property session. */
#define QW_TYPE_TYPE_PICKER (qw_type_picker_get_type ())
G_DECLARE_FINAL_TYPE (QwTypePicker, qw_type_picker, QW, TYPE_PICKER, QwSection)
/** qw_type_picker_get_chosen: (transfer none) (nullable): the card of the chosen type. */
GtkWidget *qw_type_picker_get_chosen (QwTypePicker *self);

G_END_DECLS
