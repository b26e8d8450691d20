/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-skill-item.h"

G_BEGIN_DECLS

/** QwRiskSkillRow: a skill: what it is, and how a freelancer would start with it. Property item. */
#define QW_TYPE_RISK_SKILL_ROW (qw_risk_skill_row_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskSkillRow, qw_risk_skill_row, QW, RISK_SKILL_ROW, GtkListBoxRow)

GtkWidget *qw_risk_skill_row_new (QwSkillItem *item);

G_END_DECLS
