/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-risk-section.h"

G_BEGIN_DECLS

/** QwRiskShare: copies the result as text and saves it as PDF or PNG, with no more than the person chose. */
#define QW_TYPE_RISK_SHARE (qw_risk_share_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskShare, qw_risk_share, QW, RISK_SHARE, QwRiskSection)
/* What the buttons do, for the menu and the shortcuts. Nothing is done where there is no score. */
void qw_risk_share_copy (QwRiskShare *self);
void qw_risk_share_save_pdf (QwRiskShare *self);
void qw_risk_share_save_picture (QwRiskShare *self);

/** qw_risk_share_write: writes @bytes to @file without waiting for it, and says how that went. */
void qw_risk_share_write (QwRiskShare *self, GFile *file, GBytes *bytes);

G_END_DECLS
