/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-risk-section.h"

G_BEGIN_DECLS

/** QwRiskScore: the score with its band, range and scale, what it rests on, and a what-if beside it. */
#define QW_TYPE_RISK_SCORE (qw_risk_score_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskScore, qw_risk_score, QW, RISK_SCORE, QwRiskSection)

G_END_DECLS
