/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-preflight.h"

G_BEGIN_DECLS

/**
 * qw_preflight_add_leaks:
 * @bytes: what would leave the house, of any format; the words of a PDF are read from its drawing
 * @findings: (element-type QwFinding)
 *
 * Looks for what no client may see: sentences of the notes and reasons (of at least eight letters and digits in a row), and
 * what lines cost, together and in all, and the margin, as an amount with the currency's digits from 10 major units
 * on. What the client is shown anyway is no leak. It is a second net under code that never writes these, and has holes: a
 * sentence that is broken in other places, or that a PDF has in Arabic letters, which it joins, slips through.
 */
void qw_preflight_add_leaks (QwQuote *quote, GBytes *bytes, GPtrArray *findings);

G_END_DECLS
