/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-bar.h"

G_BEGIN_DECLS

/**
 * QwSpreadBar:
 *
 * One row of a tornado: from low to high around the line of typical, on a scale from `minimum` to
 * `maximum`. The side below typical is hollow, the side above is solid. Rows of one scale and one
 * typical stack so that their lines are one.
 */
#define QW_TYPE_SPREAD_BAR (qw_spread_bar_get_type ())
G_DECLARE_FINAL_TYPE (QwSpreadBar, qw_spread_bar, QW, SPREAD_BAR, QwBar)

G_END_DECLS
