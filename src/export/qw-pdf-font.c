/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pdf-font.h"

#define MOST_CODES 65536

/* @width: bytes of a code. */
struct _QwPdfFont
{
  guint width;
  GHashTable *texts;
};

static guint
read_code (const guint8 *data, guint length)
{
  guint code = 0;

  for (guint i = 0; i < length && i < 4; i++)
    code = code << 8 | data[i];
  return code;
}

static guint
token_to_code (const QwPdfToken *token)
{
  g_autoptr (GByteArray) bytes = qw_pdf_token_to_bytes (token);

  return read_code (bytes->data, bytes->len);
}

/* UTF-16 without a mark; @offset is added to its last unit. */
static char *
read_text (const QwPdfToken *token, guint offset)
{
  g_autoptr (GByteArray) bytes = qw_pdf_token_to_bytes (token);
  char *text;

  if (bytes->len >= 2)
    {
      guint last = read_code (bytes->data + bytes->len - 2, 2) + offset;

      bytes->data[bytes->len - 2] = (guint8) (last >> 8);
      bytes->data[bytes->len - 1] = (guint8) last;
    }
  if (bytes->len == 0)
    return g_strdup ("");
  text = g_convert ((const char *) bytes->data, bytes->len, "UTF-8", "UTF-16BE", NULL, NULL, NULL);
  return text != NULL ? text : g_strdup ("\uFFFD");
}

static void
map_code (QwPdfFont *self, guint code, const QwPdfToken *text, guint offset)
{
  if (g_hash_table_size (self->texts) < MOST_CODES)
    g_hash_table_replace (self->texts, GUINT_TO_POINTER (code), read_text (text, offset));
}

static void
read_characters (QwPdfFont *self, QwPdfScan *scan)
{
  for (;;)
    {
      QwPdfToken code = qw_pdf_scan_next (scan);
      QwPdfToken text = { QW_PDF_END };

      if (code.kind != QW_PDF_HEX)
        return;
      text = qw_pdf_scan_next (scan);
      map_code (self, token_to_code (&code), &text, 0);
    }
}

static void
read_range (QwPdfFont *self, QwPdfScan *scan, guint from, guint to)
{
  QwPdfToken text = qw_pdf_scan_next (scan);

  if (text.kind == QW_PDF_OPEN_ARRAY)
    {
      for (guint code = from; (text = qw_pdf_scan_next (scan)).kind == QW_PDF_HEX; code++)
        map_code (self, code, &text, 0);
      return;
    }
  for (guint i = 0; i <= to - from && to >= from && i < MOST_CODES; i++)
    map_code (self, from + i, &text, i);
}

static void
read_ranges (QwPdfFont *self, QwPdfScan *scan)
{
  for (;;)
    {
      QwPdfToken from = qw_pdf_scan_next (scan);
      QwPdfToken to = { QW_PDF_END };

      if (from.kind != QW_PDF_HEX)
        return;
      to = qw_pdf_scan_next (scan);
      read_range (self, scan, token_to_code (&from), token_to_code (&to));
    }
}

static void
read_width (QwPdfFont *self, QwPdfScan *scan)
{
  QwPdfToken token = qw_pdf_scan_next (scan);
  g_autoptr (GByteArray) bytes = qw_pdf_token_to_bytes (&token);

  if (token.kind == QW_PDF_HEX && bytes->len >= 1 && bytes->len <= 4)
    self->width = bytes->len;
}

QwPdfFont *
qw_pdf_font_new (const GByteArray *map)
{
  QwPdfFont *self = g_new0 (QwPdfFont, 1);
  QwPdfScan scan;
  QwPdfToken token;

  self->width = 1;
  self->texts = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  if (map == NULL)
    return self;
  scan = (QwPdfScan){ (const char *) map->data, (const char *) map->data + map->len };
  while ((token = qw_pdf_scan_next (&scan)).kind != QW_PDF_END)
    if (qw_pdf_token_is (&token, QW_PDF_WORD, "begincodespacerange"))
      read_width (self, &scan);
    else if (qw_pdf_token_is (&token, QW_PDF_WORD, "beginbfchar"))
      read_characters (self, &scan);
    else if (qw_pdf_token_is (&token, QW_PDF_WORD, "beginbfrange"))
      read_ranges (self, &scan);
  return self;
}

void
qw_pdf_font_free (QwPdfFont *self)
{
  g_hash_table_unref (self->texts);
  g_free (self);
}

void
qw_pdf_font_append (QwPdfFont *self, const GByteArray *codes, GString *text)
{
  for (guint i = 0; i + self->width <= codes->len; i += self->width)
    {
      guint code = read_code (codes->data + i, self->width);
      const char *known = g_hash_table_lookup (self->texts, GUINT_TO_POINTER (code));

      if (known != NULL)
        g_string_append (text, known);
      else if (g_hash_table_size (self->texts) == 0 && code >= ' ')
        g_string_append_unichar (text, code);
      else
        g_string_append_unichar (text, 0xFFFD);
    }
}
