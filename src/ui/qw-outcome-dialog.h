/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-book.h"

#include <adwaita.h>

G_BEGIN_DECLS

/** QwOutcomeDialog: what the quote on the desk took, asked for when it is done; also what was said before, to be changed. */
#define QW_TYPE_OUTCOME_DIALOG (qw_outcome_dialog_get_type ())
G_DECLARE_FINAL_TYPE (QwOutcomeDialog, qw_outcome_dialog, QW, OUTCOME_DIALOG, AdwWindow)

/** qw_outcome_dialog_new: (nullable): %NULL if there is no quote on the desk. */
GtkWindow *qw_outcome_dialog_new (GtkWindow *parent, QwQuoteBook *book);

G_END_DECLS
