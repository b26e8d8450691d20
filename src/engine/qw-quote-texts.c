/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-texts.h"

#include "qw-marks.h"
#include "qw-quote-private.h"

/* Whose texts are listed: where it is, its id and what it is called. */
typedef struct
{
  GPtrArray *texts;
  const char *path;
  const char *part;
  const char *title;
} Place;

static void list_part (const Place *at, const QwShape *shape, gconstpointer part);

static void
free_text (QwQuotePlaceText *text)
{
  g_free (text->path);
  g_free (text);
}

/* What no client sees, and what is no text for anybody. */
static gboolean
is_private (const QwShape *shape, const QwField *field)
{
  static const char *const names[] = { "notes", "language", "currency", "history", NULL };

  return shape == &qw_quote_shape && g_strv_contains (names, field->name);
}

static void
add_text (const Place *at, const char *member, int index, const char *text)
{
  QwQuotePlaceText *place;
  GString *path;

  if (text == NULL || text[0] == '\0')
    return;
  path = g_string_new (at->path);
  g_string_append_printf (path, "%s%s", path->len > 0 ? "." : "", member);
  if (index >= 0)
    g_string_append_printf (path, "[%d]", index);
  place = g_new0 (QwQuotePlaceText, 1);
  place->path = g_string_free (path, FALSE);
  place->part = at->part;
  place->title = at->title;
  place->text = text;
  g_ptr_array_add (at->texts, place);
}

static void
list_inside (const Place *at, const QwField *field, int index, gconstpointer part)
{
  g_autofree char *place = index >= 0 ? g_strdup_printf ("%s[%d]", field->name, index)
                                      : g_strdup (field->name);
  g_autofree char *path = at->path[0] != '\0' ? g_strconcat (at->path, ".", place, NULL)
                                              : g_strdup (place);
  Place inside = { at->texts, path, at->part, at->title };

  list_part (&inside, field->shape, part);
}

static void
list_field (const Place *at, const QwField *field, gconstpointer part)
{
  gpointer member = G_STRUCT_MEMBER_P (part, field->offset);
  GPtrArray *parts;
  GStrv texts;

  switch (field->kind)
    {
    case QW_FIELD_TEXT:
    case QW_FIELD_MAYBE:
      add_text (at, field->name, -1, *(char *const *) member);
      break;
    case QW_FIELD_TEXTS:
      texts = *(const GStrv *) member;
      for (int i = 0; texts != NULL && texts[i] != NULL; i++)
        add_text (at, field->name, i, texts[i]);
      break;
    case QW_FIELD_PART:
    case QW_FIELD_MAYBE_PART:
      if (*(gconstpointer *) member != NULL)
        list_inside (at, field, -1, *(gconstpointer *) member);
      break;
    case QW_FIELD_PARTS:
      parts = *(GPtrArray *const *) member;
      for (guint i = 0; i < parts->len; i++)
        list_inside (at, field, (int) i, parts->pdata[i]);
      break;
    default:
      break;
    }
}

static void
list_part (const Place *at, const QwShape *shape, gconstpointer part)
{
  Place place = *at;

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const QwField *field = &shape->fields[i];

      if (field->kind == QW_FIELD_ID)
        place.part = qw_shape_at (char *, part, field->offset);
      else if (field->kind == QW_FIELD_TEXT && shape != &qw_quote_shape &&
               (g_str_equal (field->name, "title") || g_str_equal (field->name, "name")))
        place.title = qw_shape_at (char *, part, field->offset);
    }
  for (guint i = 0; i < shape->n_fields; i++)
    if (!is_private (shape, &shape->fields[i]))
      list_field (&place, &shape->fields[i], part);
}

GPtrArray *
qw_quote_list_public_texts (QwQuote *quote)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func ((GDestroyNotify) free_text);
  const Place place = { texts, "", NULL, NULL };

  g_return_val_if_fail (quote != NULL, texts);

  list_part (&place, &qw_quote_shape, quote);
  return texts;
}

static void
clean_text (char **text)
{
  char *clean = *text != NULL ? qw_marks_remove (*text) : NULL;

  g_free (*text);
  *text = clean;
}

static void clean_part (const QwShape *shape, gpointer part);

static gpointer
copy_clean (const QwShape *shape, gconstpointer part)
{
  gpointer copy = qw_shape_copy (shape, part);

  clean_part (shape, copy);
  return copy;
}

static void
clean_field (const QwField *field, gpointer member)
{
  GPtrArray **parts = member;
  gpointer *inside = member;
  GPtrArray *clean;
  gpointer copy;

  switch (field->kind)
    {
    case QW_FIELD_TEXT:
      clean_text (member);
      break;
    case QW_FIELD_MAYBE:
      clean_text (member);
      if (*inside != NULL && *(const char *) *inside == '\0')
        g_clear_pointer (inside, g_free);
      break;
    case QW_FIELD_TEXTS:
      for (char **text = *(GStrv *) member; text != NULL && *text != NULL; text++)
        clean_text (text);
      break;
    case QW_FIELD_PART:
    case QW_FIELD_MAYBE_PART:
      if (*inside == NULL)
        break;
      copy = copy_clean (field->shape, *inside);
      field->shape->unref (*inside);
      *inside = copy;
      break;
    case QW_FIELD_PARTS:
      clean = qw_parts_new (field->shape);
      for (guint i = 0; i < (*parts)->len; i++)
        g_ptr_array_add (clean, copy_clean (field->shape, (*parts)->pdata[i]));
      g_ptr_array_unref (*parts);
      *parts = clean;
      break;
    default:
      break;
    }
}

/* @part is a copy that is nobody else's yet; what it shares with others is copied. */
static void
clean_part (const QwShape *shape, gpointer part)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (!is_private (shape, &shape->fields[i]))
      clean_field (&shape->fields[i], G_STRUCT_MEMBER_P (part, shape->fields[i].offset));
}

QwQuote *
qw_quote_without_marks (QwQuote *quote)
{
  QwQuote *copy;

  g_return_val_if_fail (quote != NULL, NULL);

  copy = qw_quote_copy (quote);
  clean_part (&qw_quote_shape, copy);
  return copy;
}
