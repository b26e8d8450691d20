/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"

G_BEGIN_DECLS

/** BriefCase: a brief for the small edition is refused with @code and @message (%NULL: any); ' stands for ". */
typedef struct
{
  const char *name;
  const char *json;
  QwError code;
  const char *message;
} BriefCase;

extern const BriefCase brief_cases[];
extern const gsize n_brief_cases;

/** GoodCase: a brief that is read, and how it is written again. */
typedef struct
{
  const char *name;
  const char *json;
  const char *written;
} GoodCase;

extern const GoodCase good_cases[];
extern const gsize n_good_cases;

G_END_DECLS
