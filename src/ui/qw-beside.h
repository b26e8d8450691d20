/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** QwBeside: widgets that share the width of a row, or lie below each other where they do not fit. Property spacing. */
#define QW_TYPE_BESIDE (qw_beside_get_type ())
G_DECLARE_FINAL_TYPE (QwBeside, qw_beside, QW, BESIDE, GtkWidget)

G_END_DECLS
