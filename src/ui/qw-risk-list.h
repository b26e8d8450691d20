/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-risk-section.h"

G_BEGIN_DECLS

/**
 * QwRiskList:
 *
 * One of the lists of an outlook with its heading, hidden while it is empty. Properties: list (the name of the
 * outlook's property), heading, detail and footnote (nullable), and limit: rows that are shown before a person
 * asks for all of them; 0 for all.
 */
#define QW_TYPE_RISK_LIST (qw_risk_list_get_type ())
G_DECLARE_FINAL_TYPE (QwRiskList, qw_risk_list, QW, RISK_LIST, QwRiskSection)

/** qw_risk_list_new: @outlook: @limit: see the properties */
GtkWidget *qw_risk_list_new (QwOutlook *outlook,
                             const char *list,
                             const char *heading,
                             const char *detail,
                             const char *footnote,
                             guint limit);

G_END_DECLS
