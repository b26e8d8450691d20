/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwTimeCard: how many weeks the hours take, and the dates they end on. */
#define QW_TYPE_TIME_CARD (qw_time_card_get_type ())
G_DECLARE_FINAL_TYPE (QwTimeCard, qw_time_card, QW, TIME_CARD, QwSection)

G_END_DECLS
