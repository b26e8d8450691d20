/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwPriceCard: the one price: its confidence, what an hour of it earns, rounding, or a price of one's own. */
#define QW_TYPE_PRICE_CARD (qw_price_card_get_type ())
G_DECLARE_FINAL_TYPE (QwPriceCard, qw_price_card, QW, PRICE_CARD, QwSection)

G_END_DECLS
