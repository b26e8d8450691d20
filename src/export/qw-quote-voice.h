/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-document-style.h"
#include "qw-document-words.h"
#include "qw-quote-look.h"
#include "qw-quote-totals.h"

G_BEGIN_DECLS

/**
 * QwQuoteVoice:
 * @language: that of the quote, else that of the look; may be ""
 * @rtl: whether the language runs from right to left
 * @label: (nullable): the quote's number
 *
 * How a quote speaks to the client in every form of it: words, amounts and dates in the language of the document.
 */
typedef struct
{
  QwQuote *quote;
  QwQuoteTotals *totals;
  const QwQuoteLook *look;
  const QwDocumentStyle *style;
  QwDocumentWords *words;
  const char *language;
  gboolean rtl;
  char *label;
} QwQuoteVoice;

/**
 * qw_quote_voice_init:
 * @self: (out caller-allocates): needs @quote and @look as long as it is used
 *
 * Returns: %FALSE with a %QW_ERROR if the totals cannot be had
 */
gboolean
qw_quote_voice_init (QwQuoteVoice *self, QwQuote *quote, const QwQuoteLook *look, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_quote_voice_clear (QwQuoteVoice *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (QwQuoteVoice, qw_quote_voice_clear)

/** qw_quote_say: (transfer none): words in the language of the document. */
const char *qw_quote_say (const QwQuoteVoice *self, const char *text) G_GNUC_FORMAT (2);
/** qw_quote_say_with: (transfer full): @format in the language of the document, with one text in place of "%s". */
char *qw_quote_say_with (const QwQuoteVoice *self, const char *format, const char *text)
    G_GNUC_WARN_UNUSED_RESULT G_GNUC_FORMAT (2);
/** qw_quote_say_both: (transfer full): the same with two texts, in this order. */
char *qw_quote_say_both (const QwQuoteVoice *self,
                         const char *format,
                         const char *first,
                         const char *second) G_GNUC_WARN_UNUSED_RESULT G_GNUC_FORMAT (2);
/** qw_quote_say_money: (transfer full): all digits, with the symbol. */
char *qw_quote_say_money (const QwQuoteVoice *self, gint64 minor) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_say_money_each: (transfer full): the same, "€25.00 a month" where it is. */
char *qw_quote_say_money_each (const QwQuoteVoice *self, gint64 minor, QwPeriod period)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_say_percent: (transfer full): "19 %". */
char *qw_quote_say_percent (const QwQuoteVoice *self, gint64 percent) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_say_date: (transfer full): of "2026-11-23". */
char *qw_quote_say_date (const QwQuoteVoice *self, const char *date) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_say_tax: (transfer full): "VAT 19 %". */
char *qw_quote_say_tax (const QwQuoteVoice *self, const QwQuoteTax *tax) G_GNUC_WARN_UNUSED_RESULT;

/* What is said of the parts of a quote. */

/** qw_quote_say_title: (transfer none): its title, or "Quote". */
const char *qw_quote_say_title (const QwQuoteVoice *self);
/** qw_quote_say_party: (transfer full): lines of everything that is known of a party but its name. */
char *qw_quote_say_party (const QwQuoteVoice *self, const QwParty *party) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_find_date: (transfer none) (nullable): the document's own date, "2026-11-23". */
const char *qw_quote_find_date (const QwQuote *quote);
/** qw_quote_say_valid_until: (transfer full) (nullable): the last day. */
char *qw_quote_say_valid_until (const QwQuoteVoice *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_say_amount: (transfer full): of a line, "Free" where it is. */
char *qw_quote_say_amount (const QwQuoteVoice *self, const QwLineTotal *total)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_say_quantity: (transfer full): "2.25 h". */
char *qw_quote_say_quantity (const QwQuoteVoice *self, const QwQuoteLine *line)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_say_notes: (transfer full): lines of what stands below the title of a line. */
char *qw_quote_say_notes (const QwQuoteVoice *self, const QwLineTotal *total)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_say_option: (transfer full): what the client chooses, with its group. */
char *qw_quote_say_option (const QwQuoteVoice *self, const QwQuoteLine *line)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_say_total_with: (transfer full) (nullable): the total if a line is taken; none for what is paid again and again. */
char *qw_quote_say_total_with (const QwQuoteVoice *self, const QwQuoteLine *line)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_say_part: (transfer full): "Deposit (40 %)", of a part of the total. */
char *qw_quote_say_part (const QwQuoteVoice *self, const char *title, const QwPortion *portion)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_say_tax_total: (transfer full): "VAT 19 % on €1,000.00", or "of which VAT 19 %". */
char *qw_quote_say_tax_total (const QwQuoteVoice *self, const QwTaxTotal *total)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_name_total: (transfer none): "Total each month". */
const char *qw_quote_name_total (const QwQuoteVoice *self, QwPeriod period);

/* What a quote has. */

/** QW_QUOTE_MOST_TOTALS: choices up to which the total with each is told: each takes the time of adding up the quote. */
#define QW_QUOTE_MOST_TOTALS 100

/** qw_quote_is_choice: whether the client chooses the line. */
gboolean qw_quote_is_choice (const QwQuoteLine *line);
/** qw_quote_count_choices: how many lines the client chooses. */
guint qw_quote_count_choices (const QwQuoteVoice *self);
/** qw_quote_count_options: how many of them are no packages, whose prices and totals stand beside each other. */
guint qw_quote_count_options (const QwQuoteVoice *self);
/** qw_quote_is_offer_alone: whether all lines of a section are packages, and there are some. */
gboolean qw_quote_is_offer_alone (const QwQuoteSection *section);
/** qw_quote_has_plain_lines: whether there is anything to be told in a table of lines. */
gboolean qw_quote_has_plain_lines (const QwQuoteVoice *self);
/** qw_quote_find_choice: (nullable): the choose-one group of a line. */
const QwQuoteChoice *qw_quote_find_choice (const QwQuoteVoice *self, const QwQuoteLine *line);
/** qw_quote_has_subtotal: whether a section's sum says more than its lines do: it has several, and is not alone. */
gboolean qw_quote_has_subtotal (const QwQuoteVoice *self, const QwQuoteSection *section);
/** qw_quote_stands_for: (nullable): the only line of a section without a title, plain enough to speak for it. */
const QwQuoteLine *qw_quote_stands_for (const QwQuoteSection *section);
/** qw_quote_is_counted_out: whether a line has a quantity. */
gboolean qw_quote_is_counted_out (const QwQuoteLine *line);
/** qw_quote_has_quantities: whether any line has. */
gboolean qw_quote_has_quantities (const QwQuoteVoice *self);
/** qw_quote_has_taxes: whether there is more than a tax of nothing, which says something only beside others. */
gboolean qw_quote_has_taxes (const QwPeriodTotal *total);

G_END_DECLS
