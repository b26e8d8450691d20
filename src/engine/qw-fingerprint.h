/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote.h"

G_BEGIN_DECLS

/**
 * qw_quote_client_view:
 *
 * What the client sees of a quote as one text, the same in every version of the program. What is private (notes, costs,
 * margin, history, outcome, the brief and the estimate), what names parts inside the file (ids) and members that are not
 * known are not in it, nor are figures that the quote's #QwDisplay hides: nobody can find them by trying.
 *
 * Each item is `NAME:SIZE:BYTES` and a line feed: a name of a-z and hyphens, the number of bytes in decimal, and that many
 * bytes of UTF-8. Numbers are decimal, with a minus before what is below 0: amounts in minor units, quantities
 * and percents in 1/10000. Positions count from 1. An item whose text is empty or whose number is 0 is left out, but for those
 * that begin a part, marked *. In this order:
 *
 * - `view`: 1, the version of this form
 * - `number` (with the letter of the revision), `date` (issued, else created), `valid-days` (also 0), `language`, `currency`,
 *   `digits`, `display` (as the file says it), `inclusive` (1), `title`, `introduction`, `terms`
 * - of `issuer`, then `client`, `issuer-name` and so on: `name`, `contact`, `address`, `email`, `phone`, `tax-id`; then
 *   `issuer-bank`, and `issuer-logo`: the SHA-256 of the file in hexadecimal digits a-f
 * - `included`, `excluded` and `assumption`, each text of the list, also an empty one
 * - each tax: `tax`* (its title), `tax-percent`, `tax-note`
 * - each choose-one group: `choice`* (its title)
 * - each section: `section`* (its title), `section-detail`; unless the total alone is shown, `section-once`, `section-monthly`
 *   and `section-yearly`, its subtotals; then its lines
 * - each line: `line`* (its title), `line-kind`, `line-detail`, `line-optional` (1), `line-choice` (position of the group),
 *   `line-counted` (1), `line-period` (unless once); if every line is shown, `line-quantity`, `line-unit`, `line-price` (these
 *   three of hourly and unit lines alone), `line-regular` (the amount before discounts of the line; of a free line its price) and
 *   `line-tax` (position, of a line that names one); if every line is shown or the line is optional or in a
 *   group, `line-amount`
 * - each period with a line, or once if there is none: `total`* (its word in the file), `total-lines`, `total-net`, `total-rounding`,
 *   `total-amount`, and for each of its taxes `total-tax`* (position), `total-tax-net`, `total-tax-amount`
 * - `deposit`, `deposit-percent` (if it is one), each milestone: `milestone`* (its title), `milestone-due`,
 *   `milestone-percent` (if it is one), `milestone-amount`; `left`
 *
 * Returns: (transfer full) (nullable): %NULL if the totals cannot be had, see qw_quote_totals_new()
 */
char *qw_quote_client_view (QwQuote *quote) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_quote_fingerprint:
 *
 * The first 80 bits of the SHA-256 of qw_quote_client_view(), as four groups of four digits of Crockford's base 32
 * (0-9 and A-Z without I, L, O and U), highest bits first: "7K3D-93XM-0QFA-VTRB". Two quotes that a client
 * would read alike have the same one. It keeps nobody from making another quote and its own fingerprint: it tells whether a
 * paper is the one in the archive, no more.
 *
 * Returns: (transfer full) (nullable): %NULL if the totals cannot be had
 */
char *qw_quote_fingerprint (QwQuote *quote) G_GNUC_WARN_UNUSED_RESULT;

/** qw_fingerprint_is_valid: whether @text is of that form. */
gboolean qw_fingerprint_is_valid (const char *text);

G_END_DECLS
