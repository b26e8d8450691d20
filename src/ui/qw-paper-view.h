/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-desk.h"

G_BEGIN_DECLS

/**
 * QwPaperView:
 *
 * The quote on the desk as the client gets it, page by page, by the code that draws its PDF; redrawn with the
 * next frame after an edit, or after a pause where there is much of it. Property desk (nullable); it may come
 * later. Actions, by keys and by buttons: paper.zoom-in, paper.zoom-out, paper.fit.
 */
#define QW_TYPE_PAPER_VIEW (qw_paper_view_get_type ())
G_DECLARE_FINAL_TYPE (QwPaperView, qw_paper_view, QW, PAPER_VIEW, AdwBin)

G_END_DECLS
