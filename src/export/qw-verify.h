/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-export-error.h"
#include "qw-quote-look.h"
#include "qw-quote.h"

G_BEGIN_DECLS

/* Whether a file that comes back is what stands in one's own archive. That is all it proves: not who wrote it, nor when, nor that
 * the archive is right. */

/**
 * QwVerifyResult:
 * @QW_VERIFY_SAME: a `.quote` that says all that the archive's does; a PDF that is the archive's byte for byte
 * @QW_VERIFY_SAME_TO_READ: what a client reads is the same. Of a `.quote`, notes, costs or its state differ; a PDF was
 *   written with another look, other fonts or another program: pictures and what is laid over its words are not
 *   compared, so it is to be looked at
 * @QW_VERIFY_CHANGED: a client reads something else
 */
typedef enum
{
  QW_VERIFY_SAME,
  QW_VERIFY_SAME_TO_READ,
  QW_VERIFY_CHANGED,
} QwVerifyResult;

/**
 * QwDifference:
 * @page: of a PDF, from 1; else 0
 * @path: (nullable): of a `.quote`: the member, "sections[0].lines[2].price"
 * @title: (nullable): what the line is called, or the last words before it that are the same
 * @archived: (nullable): what the archive has; %NULL for nothing
 * @found: (nullable): what the file has
 */
typedef struct
{
  guint page;
  char *path;
  char *title;
  char *archived;
  char *found;
} QwDifference;

/** QwVerification: @differences: (element-type QwDifference): empty if it is the same. */
typedef struct
{
  QwVerifyResult result;
  GPtrArray *differences;
} QwVerification;

/**
 * qw_verify_bytes:
 * @name: what messages call the file
 * @bytes: a `.quote` or a PDF that was exported
 * @archived: what it is compared with
 * @look: how it was exported: of quotes in a currency with a symbol, @currency; the rest is found out or does not matter
 *   for words
 *
 * A PDF is not believed what it says of itself: the words that it draws are compared with those of @archived drawn anew.
 *
 * Returns: (transfer full): %NULL with a %QW_ERROR if the quote cannot be read or drawn, or %QW_EXPORT_ERROR_DOCUMENT if
 *   @bytes are neither
 */
QwVerification *qw_verify_bytes (const char *name,
                                 GBytes *bytes,
                                 QwCatalog *catalog,
                                 QwQuote *archived,
                                 const QwQuoteLook *look,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_verify_find_name:
 *
 * What the archive may know the quote in @bytes by: the id of a `.quote`, the number that the title of a PDF begins with.
 *
 * Returns: (transfer full): %NULL with an error as qw_verify_bytes() has it, or %QW_EXPORT_ERROR_DOCUMENT if a PDF names no
 *   number, as that of a draft
 */
char *qw_verify_find_name (const char *name, GBytes *bytes, QwCatalog *catalog, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

void qw_verification_free (QwVerification *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwVerification, qw_verification_free)

G_END_DECLS
