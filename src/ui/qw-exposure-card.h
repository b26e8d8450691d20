/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwExposureCard: which amounts a client could challenge with "AI can do that"; for the freelancer's eyes. */
#define QW_TYPE_EXPOSURE_CARD (qw_exposure_card_get_type ())
G_DECLARE_FINAL_TYPE (QwExposureCard, qw_exposure_card, QW, EXPOSURE_CARD, QwSection)

G_END_DECLS
