/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * qw_spin_set_up:
 *
 * @spin reads numbers as people type them, "1.200,50" and "1,200.50" alike, and digits of any script; scrolling over it
 * scrolls the page.
 */
void qw_spin_set_up (GtkSpinButton *spin);

G_END_DECLS
