/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-form-field.h"

G_BEGIN_DECLS

/** QwFieldArea: a #QwFormField for a text of several lines, or a list with a line each. Tab leaves it. */
#define QW_TYPE_FIELD_AREA (qw_field_area_get_type ())
G_DECLARE_FINAL_TYPE (QwFieldArea, qw_field_area, QW, FIELD_AREA, GtkBox)

G_END_DECLS
