/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote.h"

G_BEGIN_DECLS

/**
 * QwQuotePlaceText:
 * @path: the member of the file, "sections[0].lines[2].title"
 * @part: (nullable): the id of the part that it belongs to
 * @title: (nullable): what that part is called
 * @text: what stands there
 */
typedef struct
{
  char *path;
  const char *part;
  const char *title;
  const char *text;
} QwQuotePlaceText;

/**
 * qw_quote_list_public_texts:
 *
 * Every text that a client may see and that is not empty, in the order of the file. Notes, reasons and all else
 * that is private are left out. It is valid as long as the quote is.
 *
 * Returns: (transfer full) (element-type QwQuotePlaceText)
 */
GPtrArray *qw_quote_list_public_texts (QwQuote *quote) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_without_marks: (transfer full): the same with qw_marks_remove() of every text that a client may see. */
QwQuote *qw_quote_without_marks (QwQuote *quote) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
