/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote.h"

G_BEGIN_DECLS

/* What the application says of quotes, in the reader's language. */

/** qw_quote_words_state: (transfer none): "Draft", "Sent" … */
const char *qw_quote_words_state (QwQuoteState state);

/** qw_quote_words_kind: (transfer none): of a line: "Fixed price", "Hourly" … */
const char *qw_quote_words_kind (QwQuoteLineKind kind);

/** qw_quote_words_period: (transfer none): "Once", "Monthly", "Yearly". */
const char *qw_quote_words_period (QwPeriod period);

/** qw_quote_words_display: (transfer none): "Every line", "Section totals", "Total only". */
const char *qw_quote_words_display (QwDisplay display);

/** qw_quote_words_portion: (transfer none): "None", "Percent", "Amount", "Chosen lines", "The rest". */
const char *qw_quote_words_portion (QwPortionKind kind);

/** qw_quote_words_when: "23 Nov 2026, 14:05" of a time of a quote's history, in local time; as it stands if it is none. */
char *qw_quote_words_when (const char *when) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
