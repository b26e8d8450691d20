/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-document.h"
#include "qw-quote-voice.h"

G_BEGIN_DECLS

/* The parts of a quote in the order of its paper, put at the end of @document. Each is left out where the quote has nothing for it. */

void qw_quote_voice_add_head (const QwQuoteVoice *self, QwDocument *document);
void qw_quote_voice_add_offers (const QwQuoteVoice *self, QwDocument *document);
void qw_quote_voice_add_lines (const QwQuoteVoice *self, QwDocument *document);
void qw_quote_voice_add_totals (const QwQuoteVoice *self, QwDocument *document);
void qw_quote_voice_add_options (const QwQuoteVoice *self, QwDocument *document);
void qw_quote_voice_add_payment (const QwQuoteVoice *self, QwDocument *document);
void qw_quote_voice_add_close (const QwQuoteVoice *self, QwDocument *document);

G_END_DECLS
