/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pdf-scan.h"

#include <string.h>

#define MOST_DEPTH 64

static gboolean
is_space (char c)
{
  return c == '\0' || c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
}

static gboolean
is_delimiter (char c)
{
  return c != '\0' && strchr ("()<>[]{}/%", c) != NULL;
}

static void
skip_space (QwPdfScan *self)
{
  while (self->at < self->end && (is_space (*self->at) || *self->at == '%'))
    {
      if (*self->at++ != '%')
        continue;
      while (self->at < self->end && *self->at != '\n' && *self->at != '\r')
        self->at++;
    }
}

/* Up to the bracket that closes it; brackets inside are in pairs. */
static QwPdfToken
read_string (QwPdfScan *self)
{
  QwPdfToken token = { QW_PDF_STRING, ++self->at, 0 };
  guint depth = 1;

  for (; self->at < self->end && depth > 0; self->at++)
    if (*self->at == '\\' && self->at + 1 < self->end)
      self->at++;
    else if (*self->at == '(')
      depth++;
    else if (*self->at == ')')
      depth--;
  token.length = (gsize) (self->at - token.text) - (depth == 0 ? 1 : 0);
  return token;
}

static QwPdfToken
read_hex (QwPdfScan *self)
{
  QwPdfToken token = { QW_PDF_HEX, ++self->at, 0 };

  while (self->at < self->end && *self->at != '>')
    self->at++;
  token.length = (gsize) (self->at - token.text);
  if (self->at < self->end)
    self->at++;
  return token;
}

static QwPdfToken
read_bracket (QwPdfScan *self, QwPdfTokenKind kind, gsize length)
{
  QwPdfToken token = { kind, self->at, length };

  self->at += length;
  return token;
}

static QwPdfToken
read_word (QwPdfScan *self, gboolean name)
{
  QwPdfToken token = { QW_PDF_NAME, self->at, 0 };

  while (self->at < self->end && !is_space (*self->at) && !is_delimiter (*self->at))
    self->at++;
  token.length = (gsize) (self->at - token.text);
  if (name)
    return token;
  /* A bracket that belongs to nothing is a word of its own, or the scan would stand still. */
  if (token.length == 0)
    token.length = 1, self->at++;
  token.kind = g_ascii_isdigit (*token.text) || strchr ("+-.", *token.text) ? QW_PDF_NUMBER
                                                                            : QW_PDF_WORD;
  return token;
}

QwPdfToken
qw_pdf_scan_next (QwPdfScan *self)
{
  char c;
  gboolean pair;

  skip_space (self);
  if (self->at >= self->end)
    return (QwPdfToken){ QW_PDF_END, self->end, 0 };
  c = *self->at;
  pair = self->at + 1 < self->end && self->at[1] == c;
  if (c == '(')
    return read_string (self);
  if (c == '[')
    return read_bracket (self, QW_PDF_OPEN_ARRAY, 1);
  if (c == ']')
    return read_bracket (self, QW_PDF_CLOSE_ARRAY, 1);
  if (c == '<')
    return pair ? read_bracket (self, QW_PDF_OPEN_DICT, 2) : read_hex (self);
  if (c == '>' && pair)
    return read_bracket (self, QW_PDF_CLOSE_DICT, 2);
  if (c == '/')
    {
      self->at++;
      return read_word (self, TRUE);
    }
  return read_word (self, FALSE);
}

/* "7 0 R" is one value. */
static void
skip_reference (QwPdfScan *self)
{
  QwPdfScan ahead = *self;
  QwPdfToken generation = qw_pdf_scan_next (&ahead);
  QwPdfToken word = qw_pdf_scan_next (&ahead);

  if (generation.kind == QW_PDF_NUMBER && qw_pdf_token_is (&word, QW_PDF_WORD, "R"))
    *self = ahead;
}

gboolean
qw_pdf_scan_value (QwPdfScan *self, QwPdfScan *value)
{
  guint depth = 0;

  skip_space (self);
  value->at = self->at;
  do
    {
      QwPdfToken token = qw_pdf_scan_next (self);

      if (token.kind == QW_PDF_END)
        return FALSE;
      if (token.kind == QW_PDF_OPEN_ARRAY || token.kind == QW_PDF_OPEN_DICT)
        depth++;
      else if (token.kind == QW_PDF_CLOSE_ARRAY || token.kind == QW_PDF_CLOSE_DICT)
        {
          if (depth == 0)
            return FALSE;
          depth--;
        }
      else if (token.kind == QW_PDF_NUMBER && depth == 0)
        skip_reference (self);
    }
  while (depth > 0 && depth < MOST_DEPTH);
  value->end = self->at;
  return depth == 0;
}

gboolean
qw_pdf_scan_find (QwPdfScan dict, const char *key, QwPdfScan *value)
{
  QwPdfToken token = qw_pdf_scan_next (&dict);

  if (token.kind != QW_PDF_OPEN_DICT)
    return FALSE;
  for (;;)
    {
      token = qw_pdf_scan_next (&dict);
      if (token.kind != QW_PDF_NAME || !qw_pdf_scan_value (&dict, value))
        return FALSE;
      if (qw_pdf_token_is (&token, QW_PDF_NAME, key))
        return TRUE;
    }
}

gboolean
qw_pdf_token_is (const QwPdfToken *self, QwPdfTokenKind kind, const char *text)
{
  return self->kind == kind && self->length == strlen (text) &&
         memcmp (self->text, text, self->length) == 0;
}

double
qw_pdf_token_to_number (const QwPdfToken *self)
{
  char text[32];

  if (self->kind != QW_PDF_NUMBER || self->length >= sizeof text)
    return 0;
  memcpy (text, self->text, self->length);
  text[self->length] = '\0';
  return CLAMP (g_ascii_strtod (text, NULL), -1e9, 1e9);
}

static GByteArray *
read_hex_bytes (const QwPdfToken *self)
{
  GByteArray *bytes = g_byte_array_new ();
  guint8 byte = 0;
  gboolean half = FALSE;

  for (gsize i = 0; i < self->length; i++)
    {
      int digit = g_ascii_xdigit_value (self->text[i]);

      if (digit < 0)
        continue;
      byte = (guint8) (byte << 4 | digit);
      if (half)
        g_byte_array_append (bytes, &byte, 1);
      half = !half;
    }
  if (half)
    {
      byte = (guint8) (byte << 4);
      g_byte_array_append (bytes, &byte, 1);
    }
  return bytes;
}

/* What stands after a backslash; steps over it. */
static gboolean
read_escape (const QwPdfToken *self, gsize *at, guint8 *byte)
{
  static const char letters[] = "nrtbf";
  static const char meant[] = "\n\r\t\b\f";
  char c = self->text[*at];
  const char *letter = c != '\0' ? strchr (letters, c) : NULL;
  guint value = 0;

  if (c == '\n')
    return FALSE;
  if (letter != NULL)
    *byte = (guint8) meant[letter - letters];
  else if (c < '0' || c > '7')
    *byte = (guint8) c;
  else
    {
      for (guint n = 0;
           n < 3 && *at < self->length && self->text[*at] >= '0' && self->text[*at] <= '7'; n++)
        value = value * 8 + (guint) (self->text[(*at)++] - '0');
      (*at)--;
      *byte = (guint8) value;
    }
  return TRUE;
}

GByteArray *
qw_pdf_token_to_bytes (const QwPdfToken *self)
{
  GByteArray *bytes;

  if (self->kind == QW_PDF_HEX)
    return read_hex_bytes (self);
  bytes = g_byte_array_new ();
  for (gsize i = 0; self->kind == QW_PDF_STRING && i < self->length; i++)
    {
      guint8 byte = (guint8) self->text[i];

      if (byte != '\\' || ++i >= self->length || read_escape (self, &i, &byte))
        g_byte_array_append (bytes, &byte, 1);
    }
  return bytes;
}

char *
qw_pdf_bytes_to_text (const GByteArray *bytes)
{
  const char *from = "ISO-8859-1";
  gsize skip = 0;
  char *text;

  if (bytes->len >= 2 && bytes->data[0] == 0xFE && bytes->data[1] == 0xFF)
    {
      from = "UTF-16BE";
      skip = 2;
    }
  if (bytes->len == skip)
    return g_strdup ("");
  text = g_convert ((const char *) bytes->data + skip, (gssize) (bytes->len - skip), "UTF-8", from,
                    NULL, NULL, NULL);
  return text != NULL ? text : g_strdup ("");
}
