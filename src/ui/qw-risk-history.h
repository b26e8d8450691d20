/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-risk-section.h"

G_BEGIN_DECLS

/** QwRiskHistory: the scores of the days that answers were given on, as a chart and as a table; all of it deletable. */
#define QW_TYPE_RISK_HISTORY (qw_risk_history_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskHistory, qw_risk_history, QW, RISK_HISTORY, QwRiskSection)
/** qw_risk_history_toggle: opens or closes the table, with the focus on it. */
void qw_risk_history_toggle (QwRiskHistory *self);

G_END_DECLS
