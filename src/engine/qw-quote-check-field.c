/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-check-private.h"

#include <string.h>

#include "qw-calendar.h"
#include "qw-message.h"
#include "qw-stamp.h"

/* Bytes of a file that a member takes beside its value, and a number; a byte of a text takes up to six as an escape. */
#define SIZE_OF_MEMBER 24
#define SIZE_OF_NUMBER 24
#define SIZE_OF_BYTE   6

typedef struct
{
  QwQuoteCheck *check;
  const QwQuotePath *path;
  const QwField *field;
} Place;

static void
append_path (GString *text, const QwQuotePath *path)
{
  if (path == NULL)
    return;

  append_path (text, path->above);
  g_string_append_printf (text, "%s%s", text->len > 0 ? "." : "", path->member);
  if (path->index >= 0)
    g_string_append_printf (text, "[%d]", path->index);
}

gboolean
qw_quote_check_fail (QwQuoteCheck *self,
                     const QwQuotePath *path,
                     const char *member,
                     QwError code,
                     const char *format,
                     ...)
{
  g_autoptr (GString) place = g_string_new (NULL);
  g_autofree char *what = NULL;
  va_list args;

  append_path (place, path);
  if (member != NULL)
    g_string_append_printf (place, "%s%s", place->len > 0 ? "." : "", member);
  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  qw_message_set_error (self->error, code, self->name, place->str, what);
  return FALSE;
}

static gboolean
fail_found (const Place *at, QwError code, const char *found, const char *allowed)
{
  g_autofree char *quoted = qw_message_quote (found);

  return qw_quote_check_fail (at->check, at->path, at->field->name, code, "found %s, allowed: %s",
                              quoted, allowed);
}

static gboolean
check_text (const Place *at, const char *text)
{
  gint64 max = MIN (at->field->max, QW_QUOTE_MAX_TEXT);
  gsize size = text != NULL ? strlen (text) : 0;

  at->check->size += SIZE_OF_BYTE * size;
  if (text == NULL && at->field->kind == QW_FIELD_TEXT)
    return qw_quote_check_fail (at->check, at->path, at->field->name, QW_ERROR_MISSING,
                                "found nothing, allowed: a text");
  if (size > 0 && !g_utf8_validate (text, (gssize) size, NULL))
    return fail_found (at, QW_ERROR_ENCODING, text, "UTF-8");
  if ((gint64) size > max && g_utf8_strlen (text, -1) > max)
    return qw_quote_check_fail (at->check, at->path, at->field->name, QW_ERROR_LIMIT,
                                "found %ld characters, allowed: up to %" G_GINT64_FORMAT,
                                g_utf8_strlen (text, -1), max);
  return TRUE;
}

static gboolean
check_id (const Place *at, const char *id)
{
  if (id == NULL)
    return TRUE;
  at->check->size += strlen (id);
  if (!qw_reader_is_id (id))
    return fail_found (at, QW_ERROR_LIMIT, id,
                       "an id of a-z, 0-9 and single hyphens, up to 64 long");
  return TRUE;
}

/* Numbers of ids go on from the highest. */
static gboolean
check_own_id (const Place *at, const char *id)
{
  if (id == NULL)
    return qw_quote_check_fail (at->check, at->path, at->field->name, QW_ERROR_MISSING,
                                "found nothing, allowed: an id");
  if (!check_id (at, id))
    return FALSE;
  if (qw_quote_id_number (id) > QW_QUOTE_MAX_PART)
    return fail_found (at, QW_ERROR_LIMIT, id, "an id with a number of up to 1000000000000");
  return TRUE;
}

static gboolean
check_number (const Place *at, gint64 value, guint digits)
{
  const QwField *field = at->field;
  g_autofree char *found = NULL;
  g_autofree char *min = NULL;
  g_autofree char *max = NULL;

  at->check->size += SIZE_OF_NUMBER;
  if (value >= field->min && value <= field->max)
    return TRUE;

  found = qw_money_to_string (value, digits);
  min = qw_money_to_string (field->min, digits);
  max = qw_money_to_string (field->max, digits);
  return qw_quote_check_fail (at->check, at->path, field->name, QW_ERROR_LIMIT,
                              "found %s, allowed: %s to %s", found, min, max);
}

static gboolean
check_word (const Place *at, guint word)
{
  at->check->size += SIZE_OF_NUMBER;
  if (word < g_strv_length ((GStrv) at->field->words))
    return TRUE;
  return qw_quote_check_fail (at->check, at->path, at->field->name, QW_ERROR_UNKNOWN,
                              "found %u, allowed: %u kinds", word,
                              g_strv_length ((GStrv) at->field->words));
}

static gboolean
check_date (const Place *at, const char *text)
{
  GDate date;

  at->check->size += SIZE_OF_NUMBER;
  if (text == NULL || qw_calendar_parse (text, &date))
    return TRUE;
  return fail_found (at, QW_ERROR_LIMIT, text, "a date such as \"2026-11-23\"");
}

static gboolean
check_time (const Place *at, const char *text)
{
  at->check->size += 2 * SIZE_OF_NUMBER;
  if (text != NULL && qw_stamp_is_valid (text))
    return TRUE;
  return fail_found (at, QW_ERROR_LIMIT, text != NULL ? text : "",
                     "a time such as \"2026-11-23T14:05:00+01:00\"");
}

static gboolean
check_strings (const Place *at, GStrv texts)
{
  guint n = texts != NULL ? g_strv_length (texts) : 0;

  at->check->values += n;
  if (n > at->field->max)
    return qw_quote_check_fail (at->check, at->path, at->field->name, QW_ERROR_LIMIT,
                                "found %u, allowed: up to %" G_GINT64_FORMAT, n, at->field->max);
  for (guint i = 0; i < n; i++)
    {
      QwQuotePath path = { at->path, at->field->name, (int) i };
      QwField element = { NULL, QW_FIELD_TEXT, .max = QW_QUOTE_MAX_TEXT };
      Place place = { at->check, &path, &element };

      at->check->size += SIZE_OF_MEMBER;
      if (at->field->kind == QW_FIELD_TEXTS ? !check_text (&place, texts[i])
                                            : !check_id (&place, texts[i]))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_logo (const Place *at, GBytes *logo)
{
  static const char png[] = "\x89PNG\r\n\x1a\n";
  static const char jpeg[] = "\xff\xd8\xff";
  gsize size = 0;
  const char *data = logo != NULL ? g_bytes_get_data (logo, &size) : NULL;

  if (logo == NULL)
    return TRUE;
  at->check->size += size / 3 * 4 + SIZE_OF_NUMBER;
  if ((gint64) size > at->field->max)
    return qw_quote_check_fail (at->check, at->path, at->field->name, QW_ERROR_LIMIT,
                                "found %" G_GSIZE_FORMAT " bytes, allowed: up to %" G_GINT64_FORMAT,
                                size, at->field->max);
  if ((size < strlen (png) || memcmp (data, png, strlen (png)) != 0) &&
      (size < strlen (jpeg) || memcmp (data, jpeg, strlen (jpeg)) != 0))
    return qw_quote_check_fail (at->check, at->path, at->field->name, QW_ERROR_LIMIT,
                                "found another kind of file, allowed: a PNG or JPEG file");
  return TRUE;
}

gboolean
qw_quote_check_field (QwQuoteCheck *self,
                      const QwQuotePath *path,
                      const QwField *field,
                      gconstpointer part)
{
  const Place at = { self, path, field };
  const char *member = G_STRUCT_MEMBER_P (part, field->offset);

  self->size += SIZE_OF_MEMBER;
  switch (field->kind)
    {
    case QW_FIELD_AMOUNT:
      return check_number (&at, *(const gint64 *) member, self->quote->digits);
    case QW_FIELD_DECIMAL:
      return check_number (&at, *(const gint64 *) member, QW_QUOTE_DECIMALS);
    case QW_FIELD_COUNT:
      return check_number (&at, *(const guint *) member, 0);
    case QW_FIELD_WORD:
      return check_word (&at, *(const guint *) member);
    case QW_FIELD_ID:
      return check_own_id (&at, *(char *const *) member);
    case QW_FIELD_REF:
      return check_id (&at, *(char *const *) member);
    case QW_FIELD_TEXT:
    case QW_FIELD_MAYBE:
      return check_text (&at, *(char *const *) member);
    case QW_FIELD_DATE:
      return check_date (&at, *(char *const *) member);
    case QW_FIELD_TIME:
      return check_time (&at, *(char *const *) member);
    case QW_FIELD_TEXTS:
    case QW_FIELD_REFS:
      return check_strings (&at, *(const GStrv *) member);
    case QW_FIELD_LOGO:
      return check_logo (&at, *(GBytes *const *) member);
    default:
      return TRUE;
    }
}
