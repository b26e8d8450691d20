/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-sheet.h"

G_BEGIN_DECLS

/** QwSheetPayment: what is to be paid when: currency, taxes, rounding, deposit, milestones, and what is left for oneself. */
#define QW_TYPE_SHEET_PAYMENT (qw_sheet_payment_get_type ())
G_DECLARE_FINAL_TYPE (QwSheetPayment, qw_sheet_payment, QW, SHEET_PAYMENT, QwSheet)

G_END_DECLS
