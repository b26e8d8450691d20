/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-diary.h"

#include "qw-calendar.h"
#include "qw-gate.h"
#include "qw-json.h"
#include "qw-reader.h"

#define FORMAT 1

struct _QwDiary
{
  gatomicrefcount ref_count;
  QwAnswers *answers;
  GPtrArray *days;
};

G_DEFINE_BOXED_TYPE (QwDiary, qw_diary, qw_diary_ref, qw_diary_unref)

static QwDay *
new_day (const char *date, QwAnswers *answers)
{
  QwDay *day = g_atomic_rc_box_new (QwDay);

  day->date = g_strdup (date);
  day->answers = qw_answers_ref (answers);
  return day;
}

static void
clear_day (QwDay *day)
{
  g_free (day->date);
  qw_answers_unref (day->answers);
}

static void
release_day (QwDay *day)
{
  g_atomic_rc_box_release_full (day, (GDestroyNotify) clear_day);
}

/* Undo keeps many diaries that differ in one day: they share the others. */
static QwDiary *
copy (QwDiary *self)
{
  QwDiary *other = qw_diary_new ();

  if (self->answers != NULL)
    other->answers = qw_answers_ref (self->answers);
  for (guint i = 0; i < self->days->len; i++)
    g_ptr_array_add (other->days, g_atomic_rc_box_acquire (self->days->pdata[i]));
  return other;
}

/* Dates of this form are in the order of their letters. */
static guint
find_place (QwDiary *self, const char *date, gboolean *found)
{
  guint place = self->days->len;

  while (place > 0 && strcmp (((const QwDay *) self->days->pdata[place - 1])->date, date) >= 0)
    place--;
  *found = place < self->days->len &&
           g_str_equal (((const QwDay *) self->days->pdata[place])->date, date);
  return place;
}

static void
put_day (QwDiary *self, const char *date, QwAnswers *answers)
{
  gboolean found;
  guint place = find_place (self, date, &found);

  if (found)
    g_ptr_array_remove_index (self->days, place);
  g_ptr_array_insert (self->days, (int) place, new_day (date, answers));
}

QwDiary *
qw_diary_new (void)
{
  QwDiary *self = g_new0 (QwDiary, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->days = g_ptr_array_new_with_free_func ((GDestroyNotify) release_day);
  return self;
}

QwDiary *
qw_diary_ref (QwDiary *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
qw_diary_unref (QwDiary *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  g_clear_pointer (&self->answers, qw_answers_unref);
  g_ptr_array_unref (self->days);
  g_free (self);
}

static gboolean
is_same (QwAnswers *a, QwAnswers *b)
{
  return a == b || (a != NULL && b != NULL && qw_answers_equal (a, b));
}

gboolean
qw_diary_equal (QwDiary *a, QwDiary *b)
{
  if (!is_same (a->answers, b->answers) || a->days->len != b->days->len)
    return FALSE;
  for (guint i = 0; i < a->days->len; i++)
    {
      const QwDay *first = a->days->pdata[i];
      const QwDay *second = b->days->pdata[i];

      if (first != second &&
          (!g_str_equal (first->date, second->date) || !is_same (first->answers, second->answers)))
        return FALSE;
    }
  return TRUE;
}

QwAnswers *
qw_diary_get_answers (QwDiary *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->answers;
}

GPtrArray *
qw_diary_get_days (QwDiary *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->days;
}

gboolean
qw_diary_is_date (const char *text)
{
  GDate date;

  return qw_calendar_parse (text, &date);
}

QwDiary *
qw_diary_with_answers (QwDiary *self, QwAnswers *answers)
{
  QwDiary *other = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  other = copy (self);
  g_clear_pointer (&other->answers, qw_answers_unref);
  if (answers != NULL)
    other->answers = qw_answers_ref (answers);
  return other;
}

QwDiary *
qw_diary_with_day (QwDiary *self, const char *date, QwAnswers *answers)
{
  QwDiary *other = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (qw_diary_is_date (date), NULL);

  other = copy (self);
  put_day (other, date, answers);
  return other;
}

QwDiary *
qw_diary_without_day (QwDiary *self, const char *date)
{
  QwDiary *other = NULL;
  gboolean found;
  guint place;

  g_return_val_if_fail (self != NULL, NULL);

  other = copy (self);
  place = find_place (other, date, &found);
  if (found)
    g_ptr_array_remove_index (other->days, place);
  return other;
}

QwDiary *
qw_diary_without_days (QwDiary *self)
{
  g_autoptr (QwDiary) empty = qw_diary_new ();

  g_return_val_if_fail (self != NULL, NULL);
  return qw_diary_with_answers (empty, self->answers);
}

static QwAnswers *
read_answers (QwCatalog *catalog, const QwReader *at)
{
  QwReader answers = qw_reader_object (at, "answers");
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;

  if (qw_reader_has_failed (at))
    return NULL;
  path = qw_reader_path (&answers, NULL);
  name = g_strdup_printf ("%s: %s", at->name, path);
  return qw_answers_read (catalog, name, answers.node, at->problem);
}

static void
read_day (QwCatalog *catalog, const QwReader *at, QwDiary *diary)
{
  g_autofree char *date = qw_reader_string (at, "date");
  g_autofree char *quoted = qw_reader_quote (date);
  g_autoptr (QwAnswers) answers = NULL;
  gboolean found = FALSE;

  find_place (diary, date, &found);
  if (!qw_diary_is_date (date))
    qw_reader_fail (at, "date", QW_ERROR_LIMIT, "found %s, allowed: a date such as \"2026-11-23\"",
                    quoted);
  else if (found)
    qw_reader_fail (at, "date", QW_ERROR_DUPLICATE, "%s stands twice", quoted);
  answers = read_answers (catalog, at);
  if (answers != NULL)
    put_day (diary, date, answers);
}

static void
read_diary (QwCatalog *catalog, const QwReader *root, QwDiary *diary)
{
  QwReader days;

  qw_reader_format (root, "format", FORMAT);
  if (qw_reader_has (root, "answers"))
    diary->answers = read_answers (catalog, root);
  days = qw_reader_optional_array (root, "days");
  for (guint i = 0; i < qw_reader_length (&days); i++)
    {
      QwReader day = qw_reader_element (&days, i);

      read_day (catalog, &day, diary);
    }
}

QwDiary *
qw_diary_parse (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (QwDiary) diary = NULL;
  QwReader root;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  node = qw_gate_parse (name, bytes, error);
  if (node == NULL)
    return NULL;

  diary = qw_diary_new ();
  root = qw_reader_root (name, node, &problem);
  read_diary (catalog, &root, diary);
  if (problem == NULL)
    return g_steal_pointer (&diary);
  g_propagate_error (error, g_steal_pointer (&problem));
  return NULL;
}

static void
add_answers (JsonBuilder *builder, QwAnswers *answers)
{
  json_builder_set_member_name (builder, "answers");
  json_builder_add_value (builder, qw_answers_to_json (answers));
}

JsonNode *
qw_diary_to_json (QwDiary *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  g_return_val_if_fail (self != NULL, NULL);

  json_builder_begin_object (builder);
  qw_json_add_int (builder, "format", FORMAT);
  if (self->answers != NULL)
    add_answers (builder, self->answers);
  json_builder_set_member_name (builder, "days");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->days->len; i++)
    {
      const QwDay *day = self->days->pdata[i];

      json_builder_begin_object (builder);
      qw_json_add_string (builder, "date", day->date);
      add_answers (builder, day->answers);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
