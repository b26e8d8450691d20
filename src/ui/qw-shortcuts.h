/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** qw_shortcuts_set: gives every command its keys. */
void qw_shortcuts_set (GtkApplication *application);

G_END_DECLS
