/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-form-field.h"

G_BEGIN_DECLS

/** QwFieldDrop: a #QwFormField with a word to choose, or another part of the quote, in little room. */
#define QW_TYPE_FIELD_DROP (qw_field_drop_get_type ())
G_DECLARE_FINAL_TYPE (QwFieldDrop, qw_field_drop, QW, FIELD_DROP, GtkBox)

/** qw_field_drop_set_parts: (nullable): what there is to choose from, for a field that names another part. */
void qw_field_drop_set_parts (QwFieldDrop *self, GListModel *parts);

G_END_DECLS
