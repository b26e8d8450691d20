/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-bar.h"

G_BEGIN_DECLS

/**
 * QwRangeBar:
 *
 * A thin bar for one line: low to high on a scale from 0 to `maximum`, with a tick at typical.
 */
#define QW_TYPE_RANGE_BAR (qw_range_bar_get_type ())
G_DECLARE_FINAL_TYPE (QwRangeBar, qw_range_bar, QW, RANGE_BAR, QwBar)

G_END_DECLS
