/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-pdf-text.h"
#include "qw-verify.h"

G_BEGIN_DECLS

/** qw_verification_add: (transfer none): one more; the texts are copied. */
QwDifference *qw_verification_add (QwVerification *self,
                                   const char *title,
                                   const char *archived,
                                   const char *found);

/** qw_verification_compare_documents: every member of two `.quote` files, parts with the same id with each other. */
void qw_verification_compare_documents (QwVerification *self, QwQuote *archived, QwQuote *found);

/** qw_verification_compare_texts: the words that two PDFs draw, in their order; how they are spaced and broken does not matter. */
void qw_verification_compare_texts (QwVerification *self, QwPdfText *archived, QwPdfText *found);

G_END_DECLS
