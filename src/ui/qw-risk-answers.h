/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-risk-section.h"

G_BEGIN_DECLS

/** QwRiskAnswers: the four questions: role, technology, who decides, and the week. */
#define QW_TYPE_RISK_ANSWERS (qw_risk_answers_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskAnswers, qw_risk_answers, QW, RISK_ANSWERS, QwRiskSection)

/** qw_risk_answers_reveal: scrolls to the share of a kind of work and puts the focus on it. */
void qw_risk_answers_reveal (QwRiskAnswers *self, const char *kind);

G_END_DECLS
