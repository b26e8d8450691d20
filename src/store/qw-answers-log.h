/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-diary.h"
#include "qw-keeper.h"

G_BEGIN_DECLS

/**
 * QwAnswersLog:
 *
 * What is kept of the answers about one's own work, in answers.json: see QwKeeper. Days are deleted by
 * saving a diary without them.
 */
#define QW_TYPE_ANSWERS_LOG (qw_answers_log_get_type ())
G_DECLARE_FINAL_TYPE (QwAnswersLog, qw_answers_log, QW, ANSWERS_LOG, QwKeeper)

/** qw_answers_log_new: @folder: made at the first write if it is missing */
QwAnswersLog *qw_answers_log_new (GFile *folder);

/** qw_answers_log_load_finish: (transfer full) (nullable): as qw_keeper_load_finish(). */
QwDiary *qw_answers_log_load_finish (QwAnswersLog *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_answers_log_save: @diary is what is to be kept now; an empty one keeps nothing of the person's. */
void qw_answers_log_save (QwAnswersLog *self, QwDiary *diary);

G_END_DECLS
