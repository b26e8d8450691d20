/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-document-style.h"
#include "qw-document-words.h"
#include "qw-flow.h"
#include "qw-quote-paper.h"
#include "qw-quote-totals.h"

G_BEGIN_DECLS

/** QwQuoteWriter: a quote that is being written on paper; @label: (nullable): its number. */
typedef struct
{
  QwFlow *flow;
  QwQuote *quote;
  QwQuoteTotals *totals;
  const QwQuoteLook *look;
  const QwDocumentStyle *style;
  QwDocumentWords *words;
  char *label;
} QwQuoteWriter;

/** qw_quote_writer_say: (transfer none): words in the language of the document. */
const char *qw_quote_writer_say (const QwQuoteWriter *self, const char *text) G_GNUC_FORMAT (2);
/** qw_quote_writer_say_with: (transfer full): @format in the language of the document, with one text in place of "%s". */
char *qw_quote_writer_say_with (const QwQuoteWriter *self, const char *format, const char *text)
    G_GNUC_WARN_UNUSED_RESULT G_GNUC_FORMAT (2);
/** qw_quote_writer_say_with_both: (transfer full): the same with two texts, in this order. */
char *qw_quote_writer_say_with_both (const QwQuoteWriter *self,
                                     const char *format,
                                     const char *first,
                                     const char *second)
    G_GNUC_WARN_UNUSED_RESULT G_GNUC_FORMAT (2);
/** qw_quote_writer_money: (transfer full): all digits, with the symbol. */
char *qw_quote_writer_money (const QwQuoteWriter *self, gint64 minor) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_writer_money_each: (transfer full): the same, "€25.00 a month" where it is. */
char *qw_quote_writer_money_each (const QwQuoteWriter *self, gint64 minor, QwPeriod period)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_writer_percent: (transfer full): "19 %". */
char *qw_quote_writer_percent (const QwQuoteWriter *self, gint64 percent) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_writer_date: (transfer full): of "2026-11-23". */
char *qw_quote_writer_date (const QwQuoteWriter *self, const char *date) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_writer_tax: (transfer full): "VAT 19 %". */
char *qw_quote_writer_tax (const QwQuoteWriter *self, const QwQuoteTax *tax)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_writer_is_choice: whether the client chooses the line. */
gboolean qw_quote_writer_is_choice (const QwQuoteLine *line);
/** qw_quote_writer_has_choices: whether the client chooses any. */
gboolean qw_quote_writer_has_choices (const QwQuoteWriter *self);
/** qw_quote_writer_find_choice: (nullable): the choose-one group of a line. */
const QwQuoteChoice *qw_quote_writer_find_choice (const QwQuoteWriter *self,
                                                  const QwQuoteLine *line);

/** qw_quote_writer_heading: begins a part; it stands on the page of what follows. */
void qw_quote_writer_heading (QwQuoteWriter *self, const char *text);

/* The parts, in the order of the paper. Each is left out where the quote has nothing for it. */
void qw_quote_writer_write_head (QwQuoteWriter *self);
void qw_quote_writer_write_lines (QwQuoteWriter *self);
void qw_quote_writer_write_totals (QwQuoteWriter *self);
void qw_quote_writer_write_options (QwQuoteWriter *self);
void qw_quote_writer_write_payment (QwQuoteWriter *self);
void qw_quote_writer_write_close (QwQuoteWriter *self);

G_END_DECLS
