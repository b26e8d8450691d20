/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** QwWrap: widgets in a row that goes on below where it has no room, like words. Property spacing. */
#define QW_TYPE_WRAP (qw_wrap_get_type ())
G_DECLARE_FINAL_TYPE (QwWrap, qw_wrap, QW, WRAP, GtkWidget)

G_END_DECLS
