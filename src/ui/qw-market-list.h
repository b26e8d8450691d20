/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwMarketList: what sellers publish for such a project, beside the typical price. */
#define QW_TYPE_MARKET_LIST (qw_market_list_get_type ())
G_DECLARE_FINAL_TYPE (QwMarketList, qw_market_list, QW, MARKET_LIST, QwSection)

G_END_DECLS
