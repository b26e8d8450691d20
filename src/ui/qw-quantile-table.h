/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwQuantileTable: the figures of the distribution chart as a table, made when it is opened. */
#define QW_TYPE_QUANTILE_TABLE (qw_quantile_table_get_type ())
G_DECLARE_FINAL_TYPE (QwQuantileTable, qw_quantile_table, QW, QUANTILE_TABLE, QwSection)

/** qw_quantile_table_toggle: opens or closes the table, with the focus on it. */
void qw_quantile_table_toggle (QwQuantileTable *self);

G_END_DECLS
