/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-form-field.h"

G_BEGIN_DECLS

/** QwFieldCheck: a #QwFormField that is on or off, in little room. */
#define QW_TYPE_FIELD_CHECK (qw_field_check_get_type ())
G_DECLARE_FINAL_TYPE (QwFieldCheck, qw_field_check, QW, FIELD_CHECK, GtkCheckButton)

G_END_DECLS
