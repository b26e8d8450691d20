/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words of PDF's own language, in bytes that may hold anything. */

typedef enum
{
  QW_PDF_END,
  QW_PDF_NUMBER,
  QW_PDF_NAME,
  QW_PDF_STRING,
  QW_PDF_HEX,
  QW_PDF_OPEN_ARRAY,
  QW_PDF_CLOSE_ARRAY,
  QW_PDF_OPEN_DICT,
  QW_PDF_CLOSE_DICT,
  QW_PDF_WORD,
} QwPdfTokenKind;

/** QwPdfToken: @text: without the brackets of a string and the slash of a name. */
typedef struct
{
  QwPdfTokenKind kind;
  const char *text;
  gsize length;
} QwPdfToken;

/** QwPdfScan: what is still to be read. */
typedef struct
{
  const char *at;
  const char *end;
} QwPdfScan;

QwPdfToken qw_pdf_scan_next (QwPdfScan *self);
/** qw_pdf_scan_value: steps over a whole value, a reference or brackets too; @value: (out): what it was. %FALSE at the end or where there is none. */
gboolean qw_pdf_scan_value (QwPdfScan *self, QwPdfScan *value);
/** qw_pdf_scan_find: the value of @key in the dictionary that @dict begins with. */
gboolean qw_pdf_scan_find (QwPdfScan dict, const char *key, QwPdfScan *value);

gboolean qw_pdf_token_is (const QwPdfToken *self, QwPdfTokenKind kind, const char *text);
/** qw_pdf_token_to_number: 0 for what is none, and for what is absurd. */
double qw_pdf_token_to_number (const QwPdfToken *self);
/** qw_pdf_token_to_bytes: (transfer full): what a string of either kind stands for. */
GByteArray *qw_pdf_token_to_bytes (const QwPdfToken *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_pdf_bytes_to_text: (transfer full): a text string: UTF-16 with its mark, else one byte a character. */
char *qw_pdf_bytes_to_text (const GByteArray *bytes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
