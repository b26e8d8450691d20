/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-form-field.h"

G_BEGIN_DECLS

/** QwFieldEntry: a #QwFormField with an entry: what it asks for above it, what is wrong below. Properties compact (what it asks for is only said where nothing is typed) and width in characters. */
#define QW_TYPE_FIELD_ENTRY (qw_field_entry_get_type ())
G_DECLARE_FINAL_TYPE (QwFieldEntry, qw_field_entry, QW, FIELD_ENTRY, GtkBox)

/** qw_field_entry_get_entry: what has the focus. */
GtkWidget *qw_field_entry_get_entry (QwFieldEntry *self);

G_END_DECLS
