/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-answers.h"

G_BEGIN_DECLS

/**
 * QwDay:
 * @date: "2026-11-23"
 *
 * The answers of one day, the last ones that were given on it.
 */
typedef struct
{
  char *date;
  QwAnswers *answers;
} QwDay;

/**
 * QwDiary:
 *
 * What is kept of a person's answers: those of now, if there are any, and those of earlier days, one a
 * day at most. An immutable reference-counted value.
 */
typedef struct _QwDiary QwDiary;

#define QW_TYPE_DIARY (qw_diary_get_type ())
GType qw_diary_get_type (void);

/** qw_diary_new: empty: no answers, no days. */
QwDiary *qw_diary_new (void) G_GNUC_WARN_UNUSED_RESULT;
QwDiary *qw_diary_ref (QwDiary *self);
void qw_diary_unref (QwDiary *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwDiary, qw_diary_unref)

gboolean qw_diary_equal (QwDiary *a, QwDiary *b);

/** qw_diary_get_answers: (transfer none) (nullable): those of now. */
QwAnswers *qw_diary_get_answers (QwDiary *self);
/** qw_diary_get_days: (transfer none) (element-type QwDay): oldest first */
GPtrArray *qw_diary_get_days (QwDiary *self);

/** qw_diary_is_date: whether @text is a day of the calendar as "2026-11-23", and nothing else. */
gboolean qw_diary_is_date (const char *text);

/** qw_diary_with_answers: (transfer full): @answers: (nullable): those of now; the days stay */
QwDiary *qw_diary_with_answers (QwDiary *self, QwAnswers *answers) G_GNUC_WARN_UNUSED_RESULT;
/** qw_diary_with_day: (transfer full): @answers as those of @date, in the place of what the day had. */
QwDiary *qw_diary_with_day (QwDiary *self, const char *date, QwAnswers *answers)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_diary_without_day: (transfer full): a date that it does not have changes nothing. */
QwDiary *qw_diary_without_day (QwDiary *self, const char *date) G_GNUC_WARN_UNUSED_RESULT;
/** qw_diary_without_days: (transfer full): the answers of now alone. */
QwDiary *qw_diary_without_days (QwDiary *self) G_GNUC_WARN_UNUSED_RESULT;

/** qw_diary_parse: reads and checks a diary (`format` 1); (transfer full). */
QwDiary *qw_diary_parse (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_diary_to_json: (transfer full): as qw_diary_parse() reads it. */
JsonNode *qw_diary_to_json (QwDiary *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
