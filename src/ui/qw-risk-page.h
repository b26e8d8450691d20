/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-risk-section.h"

G_BEGIN_DECLS

/**
 * QwRiskPage:
 *
 * The four questions and beside them how exposed the answers are to AI, a #QwPage. Property outlook.
 */
#define QW_TYPE_RISK_PAGE (qw_risk_page_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskPage, qw_risk_page, QW, RISK_PAGE, QwRiskSection)

/** qw_risk_page_reveal: goes to the share of a kind of work, by its id. */
void qw_risk_page_reveal (QwRiskPage *self, const char *kind);

G_END_DECLS
