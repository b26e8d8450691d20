/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-life.h"

G_BEGIN_DECLS

/* How two revisions of a quote differ, as one would write it to the client. */

/** qw_change_words_title: "Added: Search", "Search: €800.00 instead of €900.00"; @currency: (nullable): amounts are left out without. */
char *qw_change_words_title (const QwChange *change, const QwCurrency *currency)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_change_words_amount: (nullable): what it adds to the total, "+ €500.00", "+ €20.00 a month". */
char *qw_change_words_amount (const QwChange *change, const QwCurrency *currency)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_change_words_sum: (nullable): what all @changes of @period add, in the same form; %NULL if that is nothing. */
char *qw_change_words_sum (GPtrArray *changes, QwPeriod period, const QwCurrency *currency)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_change_words_letter: all of it as one text, a line each, the sums at the end. */
char *qw_change_words_letter (GPtrArray *changes, const QwCurrency *currency)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
