/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-preflight.h"

G_BEGIN_DECLS

/* What is found before a quote leaves the house, in the reader's language. Texts of the quote come without what nobody sees. */

/** qw_preflight_words_title: (transfer none): what is wrong: "There is no tax ID". */
const char *qw_preflight_words_title (QwFindingCode code);

/** qw_preflight_words_detail: (transfer full): where, and what of it; @currency: (nullable): the quote's, else its code stands. */
char *qw_preflight_words_detail (const QwFinding *finding,
                                 QwQuote *quote,
                                 const QwCurrency *currency) G_GNUC_WARN_UNUSED_RESULT;

/** qw_preflight_words_severity: (transfer none): "Error" or "Warning". */
const char *qw_preflight_words_severity (QwSeverity severity);

/** qw_preflight_words_fix: (transfer none): what a button says that puts it right. */
const char *qw_preflight_words_fix (QwFix fix);

/** qw_preflight_words_summary: (transfer full): "2 errors, 1 warning". */
char *qw_preflight_words_summary (guint n_errors, guint n_warnings) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
