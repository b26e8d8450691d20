/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-format.h"

#include <string.h>

#include "qw-quote-client.h"
#include "qw-quote-csv.h"
#include "qw-quote-document.h"
#include "qw-quote-paper.h"
#include "qw-quote-ubl.h"

static const struct
{
  const char *name;
  const char *media_type;
} formats[QW_N_QUOTE_FORMATS] = {
  [QW_QUOTE_FORMAT_PDF] = { "pdf", "application/pdf" },
  [QW_QUOTE_FORMAT_HTML] = { "html", "text/html" },
  [QW_QUOTE_FORMAT_MARKDOWN] = { "md", "text/markdown" },
  [QW_QUOTE_FORMAT_TEXT] = { "txt", "text/plain" },
  [QW_QUOTE_FORMAT_CSV] = { "csv", "text/csv" },
  [QW_QUOTE_FORMAT_JSON] = { "json", "application/json" },
  [QW_QUOTE_FORMAT_UBL] = { "xml", "application/xml" },
};

const char *
qw_quote_format_to_string (QwQuoteFormat format)
{
  g_return_val_if_fail (format < QW_N_QUOTE_FORMATS, NULL);

  return formats[format].name;
}

gboolean
qw_quote_format_parse (const char *name, QwQuoteFormat *format)
{
  for (guint i = 0; i < QW_N_QUOTE_FORMATS; i++)
    if (g_str_equal (formats[i].name, name))
      {
        *format = (QwQuoteFormat) i;
        return TRUE;
      }
  return FALSE;
}

const char *
qw_quote_format_get_media_type (QwQuoteFormat format)
{
  g_return_val_if_fail (format < QW_N_QUOTE_FORMATS, NULL);

  return formats[format].media_type;
}

static char *
write_document (QwQuoteFormat format, QwQuote *quote, const QwQuoteLook *look, GError **error)
{
  g_autoptr (QwDocument) document = qw_quote_document_new (quote, look, error);

  if (document == NULL)
    return NULL;
  if (format == QW_QUOTE_FORMAT_HTML)
    return qw_document_to_html (document);
  return format == QW_QUOTE_FORMAT_MARKDOWN ? qw_document_to_markdown (document)
                                            : qw_document_to_text (document);
}

GBytes *
qw_quote_format_export (QwQuoteFormat format,
                        QwQuote *quote,
                        const QwQuoteLook *look,
                        GError **error)
{
  char *text;

  switch (format)
    {
    case QW_QUOTE_FORMAT_PDF:
      return qw_quote_paper_to_pdf (quote, look, error);
    case QW_QUOTE_FORMAT_CSV:
      text = qw_quote_to_csv (quote, look, error);
      break;
    case QW_QUOTE_FORMAT_JSON:
      text = qw_quote_client_to_text (quote, look, error);
      break;
    case QW_QUOTE_FORMAT_UBL:
      text = qw_quote_to_ubl (quote, look, error);
      break;
    case QW_QUOTE_FORMAT_HTML:
    case QW_QUOTE_FORMAT_MARKDOWN:
    case QW_QUOTE_FORMAT_TEXT:
    default:
      text = write_document (format, quote, look, error);
    }
  return text != NULL ? g_bytes_new_take (text, strlen (text)) : NULL;
}
