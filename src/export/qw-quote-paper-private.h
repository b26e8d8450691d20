/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-flow.h"
#include "qw-quote-paper.h"
#include "qw-quote-voice.h"

G_BEGIN_DECLS

/** QwQuoteWriter: a quote that is being written on paper; @fingerprint stands at the foot of each page. */
typedef struct
{
  QwFlow *flow;
  QwQuote *quote;
  QwQuoteTotals *totals;
  const QwQuoteVoice *voice;
  const char *fingerprint;
} QwQuoteWriter;

/** qw_quote_writer_heading: begins a part; it stands on the page of what follows. */
void qw_quote_writer_heading (QwQuoteWriter *self, const char *text);

/* The parts, in the order of the paper. Each is left out where the quote has nothing for it. */
void qw_quote_writer_write_head (QwQuoteWriter *self);
/** qw_quote_writer_write_offers: whole jobs beside each other; where there is no room, below each other. */
void qw_quote_writer_write_offers (QwQuoteWriter *self);
void qw_quote_writer_write_lines (QwQuoteWriter *self);
void qw_quote_writer_write_totals (QwQuoteWriter *self);
void qw_quote_writer_write_options (QwQuoteWriter *self);
void qw_quote_writer_write_payment (QwQuoteWriter *self);
void qw_quote_writer_write_close (QwQuoteWriter *self);

G_END_DECLS
