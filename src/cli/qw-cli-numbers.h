/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"
#include "qw-estimate.h"

G_BEGIN_DECLS

/* Numbers as the reader's locale writes them, for text output only. All strings are (transfer full). */

/** qw_cli_number: @value with @decimals digits after the decimal mark, at most 4. */
char *qw_cli_number (double value, guint decimals) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_hours: hours or weeks, whole from ten upwards, else to a tenth. */
char *qw_cli_hours (double hours) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_percent: a fraction as whole percents, "15 %". */
char *qw_cli_percent (double fraction) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_amount: whole from ten upwards, without a symbol. */
char *qw_cli_amount (gint64 minor, const QwCurrency *currency) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_money: the same with the symbol where the currency has it. */
char *qw_cli_money (gint64 minor, const QwCurrency *currency) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_money_exact: with all digits of the currency. */
char *qw_cli_money_exact (gint64 minor, const QwCurrency *currency) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_rate: an amount an hour, in major units, with the symbol; whole where it is. */
char *qw_cli_rate (double rate, const QwCurrency *currency) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_confidence: "high", "medium", "low" in the reader's words, with "inferred" where it is; "" without provenance. */
char *qw_cli_confidence (const QwProvenance *provenance) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_count_sources: how many sources stand behind it; "" without provenance. */
char *qw_cli_count_sources (const QwProvenance *provenance) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_translate: (transfer none): a text of the tables in the reader's words. */
const char *qw_cli_translate (const char *text);

G_END_DECLS
