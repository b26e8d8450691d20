/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-bar.h"

G_BEGIN_DECLS

/** QwPartBar: a thin bar from `minimum` to `high`, on a scale that ends at `maximum`. */
#define QW_TYPE_PART_BAR (qw_part_bar_get_type ())
G_DECLARE_FINAL_TYPE (QwPartBar, qw_part_bar, QW, PART_BAR, QwBar)

G_END_DECLS
