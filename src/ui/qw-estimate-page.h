/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/**
 * QwEstimatePage:
 *
 * The brief and beside it the estimate, a #QwPage. Property session. Action `page.reveal (s)`:
 * goes from a figure to what changes it, see qw_brief_pane_reveal().
 */
#define QW_TYPE_ESTIMATE_PAGE (qw_estimate_page_get_type ())
G_DECLARE_FINAL_TYPE (QwEstimatePage, qw_estimate_page, QW, ESTIMATE_PAGE, QwSection)

G_END_DECLS
