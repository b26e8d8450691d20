/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "qw-quote-look.h"
#include "qw-quote.h"

G_BEGIN_DECLS

/** QwQuoteFormat: what a client can get a quote as. */
typedef enum
{
  QW_QUOTE_FORMAT_PDF,
  QW_QUOTE_FORMAT_HTML,
  QW_QUOTE_FORMAT_MARKDOWN,
  QW_QUOTE_FORMAT_TEXT,
  QW_QUOTE_FORMAT_CSV,
  QW_QUOTE_FORMAT_JSON,
  QW_QUOTE_FORMAT_UBL,
} QwQuoteFormat;
#define QW_N_QUOTE_FORMATS 7

/** qw_quote_format_to_string: "pdf", "html", "md", "txt", "csv", "json" or "xml" (UBL), which is also what file names end in. */
const char *qw_quote_format_to_string (QwQuoteFormat format);
/** qw_quote_format_parse: @format: (out); %FALSE if @name is none of them. */
gboolean qw_quote_format_parse (const char *name, QwQuoteFormat *format);
/** qw_quote_format_get_media_type: "text/html", as mails and the clipboard call it. */
const char *qw_quote_format_get_media_type (QwQuoteFormat format);

/**
 * qw_quote_format_export:
 *
 * The quote as the client gets it, at its own display level and in its own language: the same bytes each time. Notes, costs, margin,
 * brief, estimate, history and outcome are in none of the formats.
 *
 * Returns: (transfer full): a whole file, or %NULL with a %QW_ERROR if the totals of the quote cannot be had, or with a
 *   %QW_EXPORT_ERROR
 */
GBytes *qw_quote_format_export (QwQuoteFormat format,
                                QwQuote *quote,
                                const QwQuoteLook *look,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
