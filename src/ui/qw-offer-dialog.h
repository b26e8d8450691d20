/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * QwOfferDialog:
 *
 * Asks what the columns of an offer are called, and activates `win.create-offer` with the names.
 */
#define QW_TYPE_OFFER_DIALOG (qw_offer_dialog_get_type ())
G_DECLARE_FINAL_TYPE (QwOfferDialog, qw_offer_dialog, QW, OFFER_DIALOG, AdwWindow)

/** qw_offer_dialog_new: @from: whose window gets the answer; @estimates: (element-type QwEstimate): a column each, up to three */
QwOfferDialog *qw_offer_dialog_new (GtkWidget *from, GPtrArray *estimates);

G_END_DECLS
