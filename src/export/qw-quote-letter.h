/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-look.h"
#include "qw-quote.h"

G_BEGIN_DECLS

/**
 * QwQuoteLetter:
 * @address: (nullable): the client's, if it has the form of one
 * @subject: one line
 *
 * The short letter that goes with a quote, in the language of the quote.
 */
typedef struct
{
  char *address;
  char *subject;
  char *body;
} QwQuoteLetter;

/** qw_quote_letter_new: (transfer full): %NULL with a %QW_ERROR if the totals of the quote cannot be had. */
QwQuoteLetter *qw_quote_letter_new (QwQuote *quote, const QwQuoteLook *look, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_quote_letter_free (QwQuoteLetter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuoteLetter, qw_quote_letter_free)

G_END_DECLS
