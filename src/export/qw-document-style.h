/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog-entries.h"
#include "qw-money.h"

G_BEGIN_DECLS

/**
 * QwDocumentStyle:
 * @numbers: decimal mark and groups of digits
 * @symbol_after: the currency stands after the amount
 * @date: as qw_document_style_format_date() reads it
 *
 * How a language writes amounts and dates in a document, whatever the locale of the machine is. Figures are those that
 * are common in business letters there.
 */
typedef struct
{
  const char *language;
  QwNumberStyle numbers;
  gboolean symbol_after;
  const char *date;
} QwDocumentStyle;

/** qw_document_style_find: (transfer none): for "de-AT" that of "de-AT", else of "de", else one with dates as 2026-11-23. */
const QwDocumentStyle *qw_document_style_find (const char *language);

/**
 * qw_document_style_format_money:
 * @currency: (nullable): its symbol; %NULL writes @code
 *
 * Returns: (transfer full): all digits of the currency, "€1,200.00" or "1.200,00 €"; a minus stands first
 */
char *qw_document_style_format_money (const QwDocumentStyle *self,
                                      const QwCurrency *currency,
                                      const char *code,
                                      guint digits,
                                      gint64 minor) G_GNUC_WARN_UNUSED_RESULT;

/** qw_document_style_format_decimal: a quantity or a percent in 1/10000, without zeros at its end: "2.25". */
char *qw_document_style_format_decimal (const QwDocumentStyle *self, gint64 value)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_document_style_format_date: of "2026-11-23", or @date as it is if it is none. */
char *qw_document_style_format_date (const QwDocumentStyle *self, const char *date)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
