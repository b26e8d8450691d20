/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * QwPair:
 *
 * Words at the start and an amount at the end of one row. Where there is little
 * room the words wrap before the amount does; a GtkBox would share the want.
 * Properties: start and end (widgets).
 */
#define QW_TYPE_PAIR (qw_pair_get_type ())
G_DECLARE_FINAL_TYPE (QwPair, qw_pair, QW, PAIR, GtkWidget)

/** qw_pair_end_width: the width of the end of a pair of @width pixels. */
int qw_pair_end_width (int width, int minimum, int natural);

G_END_DECLS
