/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwResultPane: what it should cost, why, and how sure that is. Property session. */
#define QW_TYPE_RESULT_PANE (qw_result_pane_get_type ())
G_DECLARE_FINAL_TYPE (QwResultPane, qw_result_pane, QW, RESULT_PANE, QwSection)
/** qw_result_pane_toggle_table: the figures of the chart as a table. */
void qw_result_pane_toggle_table (QwResultPane *self);

G_END_DECLS
