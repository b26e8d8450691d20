/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-pages.h"

G_BEGIN_DECLS

/** QwPaperSheet: one page on white paper, whatever the theme; each part of it is drawn when it comes into sight. */
#define QW_TYPE_PAPER_SHEET (qw_paper_sheet_get_type ())
G_DECLARE_FINAL_TYPE (QwPaperSheet, qw_paper_sheet, QW, PAPER_SHEET, GtkWidget)

GtkWidget *qw_paper_sheet_new (void);

/** qw_paper_sheet_set_page: @pages: (nullable): has to live as long as it is shown. */
void qw_paper_sheet_set_page (QwPaperSheet *self, QwPages *pages, guint page);
/** qw_paper_sheet_set_scale: pixels of the widget per point. */
void qw_paper_sheet_set_scale (QwPaperSheet *self, double scale);
/** qw_paper_sheet_set_sight: what of its height is in sight, in pixels from its top. */
void qw_paper_sheet_set_sight (QwPaperSheet *self, double from, double to);

G_END_DECLS
