/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-risk-share.h"

G_BEGIN_DECLS

/** QwRiskResult: the score and all that explains it. */
#define QW_TYPE_RISK_RESULT (qw_risk_result_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskResult, qw_risk_result, QW, RISK_RESULT, QwRiskSection)

/** qw_risk_result_toggle_table: opens or closes the table of the history, with the focus on it. */
void qw_risk_result_toggle_table (QwRiskResult *self);
/** qw_risk_result_get_share: (transfer none) (nullable): %NULL until it is built, a few frames after the page */
QwRiskShare *qw_risk_result_get_share (QwRiskResult *self);

G_END_DECLS
