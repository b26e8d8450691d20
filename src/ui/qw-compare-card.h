/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwCompareCard: pinned estimates beside the current one, line by line. Property session. */
#define QW_TYPE_COMPARE_CARD (qw_compare_card_get_type ())
G_DECLARE_FINAL_TYPE (QwCompareCard, qw_compare_card, QW, COMPARE_CARD, QwSection)

G_END_DECLS
