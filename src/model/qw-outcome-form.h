/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-outcome-line.h"
#include "qw-quote-outcome.h"
#include "qw-selector.h"

G_BEGIN_DECLS

/**
 * QwOutcomeForm:
 *
 * What a done quote took, as it is asked for. Properties, writable: hours (a double; while only lines are filled in, their
 * sum), spent (in major units), note. A QwSelector: reason. Readable: title (of the quote), planned ("90–260 hours planned",
 * "" if nothing was), currency (its code), digits; lines (a GListModel of QwOutcomeLine); verdict ("12 % over the typical hours",
 * "" before hours are said); valid: hours are said.
 */
#define QW_TYPE_OUTCOME_FORM (qw_outcome_form_get_type ())
G_DECLARE_FINAL_TYPE (QwOutcomeForm, qw_outcome_form, QW, OUTCOME_FORM, GObject)

/** qw_outcome_form_new: with what @quote says already, if it does. */
QwOutcomeForm *qw_outcome_form_new (QwQuote *quote);

GListModel *qw_outcome_form_get_lines (QwOutcomeForm *self);
/** qw_outcome_form_get_outcome: (transfer full): for qw_quote_book_set_outcome(); without hours it says that one was asked. */
QwQuoteOutcome *qw_outcome_form_get_outcome (QwOutcomeForm *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
