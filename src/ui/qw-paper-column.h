/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-pages.h"

G_BEGIN_DECLS

/** QW_PAPER_LEAST_ZOOM: and the most; 1 is the size of the printed page. */
#define QW_PAPER_LEAST_ZOOM 0.25
#define QW_PAPER_MOST_ZOOM  5.0

/** QwPaperColumn: pages below each other, as wide as there is room for or of a size of their own. */
#define QW_TYPE_PAPER_COLUMN (qw_paper_column_get_type ())
G_DECLARE_FINAL_TYPE (QwPaperColumn, qw_paper_column, QW, PAPER_COLUMN, GtkWidget)

/** qw_paper_column_set_pages: @pages: (transfer full) (nullable) */
void qw_paper_column_set_pages (QwPaperColumn *self, QwPages *pages);
/** qw_paper_column_set_zoom: 0 fits the width. */
void qw_paper_column_set_zoom (QwPaperColumn *self, double zoom);
/** qw_paper_column_get_zoom: what is shown, also where it fits the width. */
double qw_paper_column_get_zoom (QwPaperColumn *self);
/** qw_paper_column_get_fits: whether it fits the width. */
gboolean qw_paper_column_get_fits (QwPaperColumn *self);
/** qw_paper_column_set_sight: what of its height is in sight, in pixels from its top; nothing else is drawn. */
void qw_paper_column_set_sight (QwPaperColumn *self, double from, double to);
/** qw_paper_column_find_page: the page in the middle of what is in sight, from 0. */
guint qw_paper_column_find_page (QwPaperColumn *self);
guint qw_paper_column_count_pages (QwPaperColumn *self);

G_END_DECLS
