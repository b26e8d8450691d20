/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-answers.h"

G_BEGIN_DECLS

/** QW_ANSWERS_FORMAT: of the document. */
#define QW_ANSWERS_FORMAT 1
/** QW_MAX_SHARE: percent of one share; all of a week that is a little over 100. */
#define QW_MAX_SHARE (QW_SHARES_TOTAL + QW_SHARES_SLACK)

/** QwAnswers: @shares: (element-type QwShareOf): of the week, in percent, none of them 0 */
struct _QwAnswers
{
  char *role;
  char *stack;
  char *ownership;
  GPtrArray *shares;
};

/** qw_answers_create: answers without any shares. */
QwAnswers *qw_answers_create (const char *role, const char *stack, const char *ownership)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_answers_copy: a copy that is not yet anybody else's and may be changed. */
QwAnswers *qw_answers_copy (QwAnswers *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_answers_put_share: sets a share of fresh answers; 0 takes it out. */
void qw_answers_put_share (QwAnswers *self, const char *kind, double percent);

G_END_DECLS
