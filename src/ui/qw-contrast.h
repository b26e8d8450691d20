/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * qw_contrast_follow:
 *
 * Adds the styles for high contrast to the default display while the desktop asks for it.
 * Called once, after `adw_init()`.
 *
 * The oldest libadwaita would load a `style-hc.css` by itself, and the newest warns of one and
 * asks for media queries, which the oldest GTK cannot read.
 */
void qw_contrast_follow (void);

G_END_DECLS
