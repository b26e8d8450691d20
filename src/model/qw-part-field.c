/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-part-field.h"

#include "qw-locale.h"
#include "qw-part-contents.h"
#include "qw-typed.h"

#include <glib/gi18n-lib.h>
#include <stdio.h>

#define DECIMAL_DIGITS 4 /* of QW_DECIMAL_SCALE */
#define DATE_LENGTH    11

/* For typing: no groups, which would stand in the way of the cursor. */
static char *
write_number (gint64 value, guint digits, gboolean trimmed)
{
  QwNumberStyle style = qw_locale_get ().numbers;
  guint shown = digits;

  while (trimmed && shown > 0 && value % 10 == 0)
    {
      value /= 10;
      shown--;
    }
  style.group = "";
  return qw_money_format (value, shown, shown, &style);
}

static guint
count_digits (const QwField *field, guint digits)
{
  if (field->kind == QW_FIELD_AMOUNT)
    return digits;
  return field->kind == QW_FIELD_DECIMAL ? DECIMAL_DIGITS : 0;
}

static gint64
get_number (const QwField *field, gconstpointer place)
{
  return field->kind == QW_FIELD_COUNT ? *(const guint *) place : *(const gint64 *) place;
}

static gboolean *
get_flag (const QwField *field, gpointer place)
{
  return (gboolean *) ((char *) place - field->offset + field->flag);
}

static char *
number_to_text (const QwField *field, gpointer place, guint digits)
{
  if (field->flag != 0 && !*get_flag (field, place))
    return g_strdup ("");
  return write_number (get_number (field, place), count_digits (field, digits),
                       field->kind != QW_FIELD_AMOUNT);
}

static char *
explain_limits (const QwField *field, gint64 value, guint digits)
{
  guint own_digits = count_digits (field, digits);
  gint64 limit = value < field->min ? field->min : field->max;
  g_autofree char *text = write_number (limit, own_digits, TRUE);

  if (value < field->min)
    /* Translators: a number */
    return g_strdup_printf (_ ("Not below %s"), text);
  /* Translators: a number */
  return g_strdup_printf (_ ("Not above %s"), text);
}

static void
set_number (const QwField *field, gpointer place, gint64 value, gboolean there)
{
  if (field->kind == QW_FIELD_COUNT)
    *(guint *) place = (guint) value;
  else
    *(gint64 *) place = value;
  if (field->flag != 0)
    *get_flag (field, place) = there;
}

static char *
type_number (const QwField *field, gpointer place, const char *text, guint digits)
{
  QwNumberStyle style = qw_locale_get ().numbers;
  guint own_digits = count_digits (field, digits);
  gint64 value;
  QwTypedFault fault = qw_typed_parse (text, &style, own_digits, &value);

  if (fault == QW_TYPED_EMPTY)
    set_number (field, place, field->flag != 0 ? 0 : field->usual, FALSE);
  else if (fault != QW_TYPED_GOOD)
    return qw_typed_explain (fault, own_digits);
  else if (value < field->min || value > field->max)
    return explain_limits (field, value, digits);
  else
    set_number (field, place, value, TRUE);
  return NULL;
}

static void
take_text (gpointer place, char *text)
{
  g_free (*(char **) place);
  *(char **) place = text;
}

static char *
type_text (const QwField *field, gpointer place, const char *text)
{
  if (g_utf8_strlen (text, -1) > field->max)
    return g_strdup_printf (
        ngettext ("At most %lu character", "At most %lu characters", (gulong) field->max),
        (gulong) field->max);
  take_text (place, field->kind == QW_FIELD_MAYBE && text[0] == '\0' ? NULL : g_strdup (text));
  return NULL;
}

/* A day as files write it, or as the locale does. */
static gboolean
parse_date (const char *text, char written[DATE_LENGTH])
{
  GDate date;
  guint year, month, day;
  char end;

  g_date_clear (&date, 1);
  if (sscanf (text, "%4u-%2u-%2u%c", &year, &month, &day, &end) == 3)
    {
      if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
        return FALSE;
      g_date_set_dmy (&date, (GDateDay) day, (GDateMonth) month, (GDateYear) year);
    }
  else
    g_date_set_parse (&date, text);
  return g_date_valid (&date) &&
         g_snprintf (written, DATE_LENGTH, "%04u-%02u-%02u", g_date_get_year (&date),
                     g_date_get_month (&date), g_date_get_day (&date)) == DATE_LENGTH - 1;
}

static char *
type_date (gpointer place, const char *text)
{
  char written[DATE_LENGTH];

  if (text[0] == '\0')
    take_text (place, NULL);
  else if (parse_date (text, written))
    take_text (place, g_strdup (written));
  else
    return g_strdup (_ ("Not a date: write it as 2026-12-24"));
  return NULL;
}

static char *
type_texts (const QwField *field, gpointer place, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  gint64 n = 0;

  for (char **line = lines; *line != NULL; line++)
    if (g_strstrip (*line)[0] != '\0')
      {
        g_strv_builder_add (builder, *line);
        n++;
      }
  if (n > field->max)
    return g_strdup_printf (ngettext ("At most %lu line", "At most %lu lines", (gulong) field->max),
                            (gulong) field->max);
  g_strfreev (*(GStrv *) place);
  *(GStrv *) place = g_strv_builder_end (builder);
  return NULL;
}

static char *
type_contents (const QwField *field, gpointer place, const char *text)
{
  g_autoptr (GPtrArray) contents = qw_part_contents_parse (text);

  if ((gint64) contents->len > field->max)
    return g_strdup_printf (ngettext ("At most %lu line", "At most %lu lines", (gulong) field->max),
                            (gulong) field->max);
  g_ptr_array_unref (*(GPtrArray **) place);
  *(GPtrArray **) place = g_steal_pointer (&contents);
  return NULL;
}

/* A part of its own that the part may be without. */
static gboolean
is_apart (const QwField *inside)
{
  return inside != NULL && (inside->kind == QW_FIELD_PART || inside->kind == QW_FIELD_MAYBE_PART);
}

static const QwField *
find_field (const QwShape *shape, const char *name, gsize length)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (strlen (shape->fields[i].name) == length &&
        strncmp (shape->fields[i].name, name, length) == 0)
      return &shape->fields[i];
  return NULL;
}

gboolean
qw_part_field_find (const QwShape *shape, const char *path, QwPartField *found)
{
  const char *point = strchr (path, '.');

  found->inside = NULL;
  if (point != NULL)
    {
      found->inside = find_field (shape, path, (gsize) (point - path));
      if (found->inside == NULL || found->inside->shape == NULL)
        return FALSE;
      shape = found->inside->shape;
      path = point + 1;
    }
  found->field = find_field (shape, path, strlen (path));
  return found->field != NULL;
}

gpointer
qw_part_field_place (const QwPartField *self, gpointer part)
{
  if (is_apart (self->inside))
    part = qw_shape_at (gpointer, part, self->inside->offset);
  else if (self->inside != NULL)
    part = G_STRUCT_MEMBER_P (part, self->inside->offset);
  return part != NULL ? G_STRUCT_MEMBER_P (part, self->field->offset) : NULL;
}

gpointer
qw_part_field_copy (const QwPartField *self, const QwShape *shape, gconstpointer part)
{
  gpointer copy = qw_shape_copy (shape, part);

  if (is_apart (self->inside))
    {
      gpointer *place = &qw_shape_at (gpointer, copy, self->inside->offset);
      gpointer shared = *place;

      *place = shared != NULL ? qw_shape_copy (self->inside->shape, shared)
                              : qw_shape_new (self->inside->shape);
      if (shared != NULL)
        self->inside->shape->unref (shared);
    }
  return copy;
}

char *
qw_part_field_to_text (const QwPartField *self, gconstpointer part, guint digits)
{
  gpointer place = qw_part_field_place (self, (gpointer) part);
  const char *text;

  if (place == NULL)
    return g_strdup ("");
  switch (self->field->kind)
    {
    case QW_FIELD_AMOUNT:
    case QW_FIELD_DECIMAL:
    case QW_FIELD_COUNT:
      return number_to_text (self->field, place, digits);
    case QW_FIELD_TEXTS:
      return g_strjoinv ("\n", *(GStrv *) place);
    case QW_FIELD_TEXT:
    case QW_FIELD_MAYBE:
    case QW_FIELD_DATE:
    case QW_FIELD_ID:
    case QW_FIELD_REF:
      text = *(char **) place;
      return g_strdup (text != NULL ? text : "");
    case QW_FIELD_PARTS:
      if (self->field->shape == &qw_quote_content_shape)
        return qw_part_contents_to_text (*(GPtrArray **) place);
      return g_strdup ("");
    default:
      return g_strdup ("");
    }
}

char *
qw_part_field_type (const QwPartField *self, gpointer part, const char *text, guint digits)
{
  gpointer place = qw_part_field_place (self, part);

  switch (self->field->kind)
    {
    case QW_FIELD_AMOUNT:
    case QW_FIELD_DECIMAL:
    case QW_FIELD_COUNT:
      return type_number (self->field, place, text, digits);
    case QW_FIELD_TEXT:
    case QW_FIELD_MAYBE:
      return type_text (self->field, place, text);
    case QW_FIELD_REF:
      take_text (place, text[0] != '\0' ? g_strdup (text) : NULL);
      return NULL;
    case QW_FIELD_DATE:
      return type_date (place, text);
    case QW_FIELD_TEXTS:
      return type_texts (self->field, place, text);
    case QW_FIELD_PARTS:
      g_return_val_if_fail (self->field->shape == &qw_quote_content_shape, NULL);
      return type_contents (self->field, place, text);
    default:
      g_return_val_if_reached (NULL);
    }
}
