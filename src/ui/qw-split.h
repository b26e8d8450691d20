/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * QwSplit:
 *
 * Two panes side by side where there is room, else one of them above a bar
 * that leads to the other. What it looks like is a function of its width
 * alone. Properties: start, end and bar (widgets), head (a widget that stands
 * above the second pane where it is alone), start-maximum (how wide the first
 * pane gets at most), and show-end: which pane a narrow one shows.
 */
#define QW_TYPE_SPLIT (qw_split_get_type ())
G_DECLARE_FINAL_TYPE (QwSplit, qw_split, QW, SPLIT, GtkWidget)

/** qw_split_is_narrow: whether a split of @width pixels, whose panes need @start and @end, shows one pane. */
gboolean qw_split_is_narrow (int width, int start, int end);
/** qw_split_start_width: the width of the first of two panes. */
int qw_split_start_width (int width, int start, int end);

gboolean qw_split_get_show_end (QwSplit *self);
void qw_split_set_show_end (QwSplit *self, gboolean show_end);

G_END_DECLS
