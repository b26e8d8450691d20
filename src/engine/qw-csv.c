/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-csv.h"

#include <string.h>

#include "qw-message.h"

#define MARK "\xef\xbb\xbf"

/** Scan: where in the text it is; @fields: of the row that is being read. */
typedef struct
{
  const char *name;
  const char *at;
  const char *end;
  guint line;
  char separator;
  GPtrArray *fields;
  GError **error;
} Scan;

static gboolean
fail (const Scan *self, QwError code, const char *what)
{
  g_autofree char *place = g_strdup_printf ("line %u", self->line);

  qw_message_set_error (self->error, code, self->name, place, what);

  return FALSE;
}

static gboolean
is_at_end_of_line (const Scan *self)
{
  return self->at == self->end || *self->at == '\n' ||
         (*self->at == '\r' && self->at + 1 < self->end && self->at[1] == '\n');
}

static gboolean
is_at_end_of_field (const Scan *self)
{
  return is_at_end_of_line (self) || *self->at == self->separator;
}

static char *
read_plain (Scan *self)
{
  const char *start = self->at;

  for (; !is_at_end_of_field (self); self->at++)
    if (*self->at == '"' || *self->at == '\r')
      {
        fail (
            self, QW_ERROR_SYNTAX,
            *self->at == '"'
                ? "found a quote inside a field, allowed: around the whole of it, and doubled in it"
                : "found a carriage return alone, allowed: lines that end in CRLF or LF");
        return NULL;
      }

  return g_strndup (start, (gsize) (self->at - start));
}

/* After the first quote, up to and with the last. */
static char *
read_quoted (Scan *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  while (self->at < self->end)
    {
      char c = *self->at++;

      if (c == '"' && (self->at == self->end || *self->at != '"'))
        return g_string_free (g_steal_pointer (&text), FALSE);
      if (c == '"')
        self->at++;
      self->line += c == '\n';
      g_string_append_c (text, c);
    }

  fail (self, QW_ERROR_SYNTAX, "found the end of the file inside quotes, allowed: a closing quote");

  return NULL;
}

static gboolean
read_field (Scan *self)
{
  gboolean is_quoted = self->at < self->end && *self->at == '"';
  char *field;

  if (self->fields->len == QW_CSV_MAX_COLUMNS)
    return fail (self, QW_ERROR_LIMIT, "found more than 256 columns, allowed: up to 256");
  self->at += is_quoted;
  field = is_quoted ? read_quoted (self) : read_plain (self);
  if (field == NULL)
    return FALSE;

  g_ptr_array_add (self->fields, field);

  return is_at_end_of_field (self) ||
         fail (self, QW_ERROR_SYNTAX,
               self->separator == ','
                   ? "found text after a closing quote, allowed: a comma or the line's end"
                   : "found text after a closing quote, allowed: a separator or the line's end");
}

static void
pass_line_end (Scan *self)
{
  if (self->at == self->end)
    return;

  self->at += *self->at == '\r' ? 2 : 1;
  self->line++;
}

static gboolean
read_row (Scan *self)
{
  while (read_field (self))
    {
      if (is_at_end_of_line (self))
        return TRUE;
      self->at++;
    }

  return FALSE;
}

static GStrv
take_row (Scan *self)
{
  g_ptr_array_add (self->fields, NULL);

  return (GStrv) g_ptr_array_steal (self->fields, NULL);
}

static gboolean
read_rows (Scan *self, GPtrArray *rows)
{
  while (self->at < self->end)
    {
      if (!is_at_end_of_line (self))
        {
          if (!read_row (self))
            return FALSE;
          g_ptr_array_add (rows, take_row (self));
        }
      pass_line_end (self);
    }

  return TRUE;
}

static gboolean
check_text (Scan *self)
{
  const char *wrong;
  gsize size = (gsize) (self->end - self->at);

  if (size == 0 || g_utf8_validate_len (self->at, size, &wrong))
    return TRUE;

  for (const char *c = self->at; c < wrong; c++)
    self->line += *c == '\n';
  if (*wrong == '\0')
    return fail (self, QW_ERROR_ENCODING, "found a zero byte, allowed: UTF-8 text");

  return fail (self, QW_ERROR_ENCODING, "found bytes that are no UTF-8, allowed: UTF-8 text");
}

QwCsv *
qw_csv_parse (const char *name, GBytes *bytes, GError **error)
{
  return qw_csv_parse_separated (name, bytes, ',', error);
}

char
qw_csv_guess_separator (GBytes *bytes)
{
  static const char separators[] = { ',', ';', '\t' };
  guint counts[G_N_ELEMENTS (separators)] = { 0 };
  guint best = 0;
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i < size && text[i] != '\n'; i++)
    for (guint j = 0; j < G_N_ELEMENTS (separators); j++)
      counts[j] += text[i] == separators[j];
  for (guint j = 1; j < G_N_ELEMENTS (separators); j++)
    if (counts[j] > counts[best])
      best = j;

  return separators[best];
}

QwCsv *
qw_csv_parse_separated (const char *name, GBytes *bytes, char separator, GError **error)
{
  g_autoptr (QwCsv) self = g_new0 (QwCsv, 1);
  g_autoptr (GPtrArray) fields = g_ptr_array_new_with_free_func (g_free);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  /* Of no bytes there is no address to count from. */
  const char *text = data != NULL ? data : "";
  Scan scan = { name, text, text + size, 1, separator, fields, error };

  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  if (size >= strlen (MARK) && memcmp (text, MARK, strlen (MARK)) == 0)
    scan.at += strlen (MARK);
  if (!check_text (&scan) || !read_rows (&scan, self->rows))
    return NULL;

  return g_steal_pointer (&self);
}

void
qw_csv_free (QwCsv *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_free (self);
}
