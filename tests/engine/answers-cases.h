/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-answers.h"

G_BEGIN_DECLS

/** AnswersCase: answers for the small edition are refused with @code and @message (%NULL: any); ' stands for ". */
typedef struct
{
  const char *name;
  const char *json;
  QwError code;
  const char *message;
} AnswersCase;

extern const AnswersCase answers_cases[];
extern const gsize n_answers_cases;

/** BalanceCase: @shares of the shipped kinds with @kind moved to @percent while @locked stay; both as "crud 40 ui 60". */
typedef struct
{
  const char *name;
  const char *shares;
  const char *kind;
  double percent;
  const char *locked; /* with single spaces */
  const char *balanced;
} BalanceCase;

extern const BalanceCase balance_cases[];
extern const gsize n_balance_cases;

G_END_DECLS
