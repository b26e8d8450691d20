/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-estimate.h"
#include "qw-money.h"

G_BEGIN_DECLS

/*
 * What people read, in the form of their locale. Amounts and dates may stand inside a sentence of any direction. Files,
 * entries and the command line's JSON never come here.
 */

/** qw_format_table_text: (transfer none): a title or sentence of the tables, in the reader's language. */
const char *qw_format_table_text (const char *text);

/** qw_format_feature_titles: the titles of features by their ids, in a row. */
char *qw_format_feature_titles (QwCatalog *catalog, GStrv ids) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_format_amount:
 * @minor: minor units of @currency
 *
 * Returns: (transfer full): whole major units with the symbol, "$8,800" or "−$20"; an estimate has no cents
 */
char *qw_format_amount (const QwCurrency *currency, gint64 minor) G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_amount_range: "$5,900 – $13,400". */
char *qw_format_amount_range (const QwCurrency *currency, gint64 low, gint64 high)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_price: a price that goes on paper, "$8,800" or "$8,800.50"; cents only where it has some. */
char *qw_format_price (const QwCurrency *currency, gint64 minor) G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_exact: an amount on paper, always with the currency's digits: "$8,800.00". */
char *qw_format_exact (const QwCurrency *currency, gint64 minor) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_format_about:
 * @minor: minor units of @currency, which need not be whole
 *
 * Returns: (transfer full): "about $3,200": two digits that count, for what is an estimate of an estimate
 */
char *qw_format_about (const QwCurrency *currency, double minor) G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_addition: "+ $720", "± $0"; with a sign that is not a colour. */
char *qw_format_addition (const QwCurrency *currency, gint64 minor) G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_difference: the same of a price on paper, "− $20" or "+ $0.11". */
char *qw_format_difference (const QwCurrency *currency, gint64 minor) G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_points: whole points of a score with their sign, "+ 38", "± 0". */
char *qw_format_points (int points) G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_rate: an amount per hour, with cents only where it has some. */
char *qw_format_rate (const QwCurrency *currency, double major) G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_number: at most one decimal under ten, none above. */
char *qw_format_number (double value) G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_hours: "142 hours". */
char *qw_format_hours (double hours) G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_hours_range: "90–260 h", for narrow places. */
char *qw_format_hours_range (const QwRange *hours) G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_date: "21 Dec 2026". */
char *qw_format_date (const GDate *date) G_GNUC_WARN_UNUSED_RESULT;

/** qw_format_confidence: "high confidence" and so on, as a whole phrase. */
const char *qw_format_confidence (QwConfidence confidence);

G_END_DECLS
