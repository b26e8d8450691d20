/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"

G_BEGIN_DECLS

/** TableCase: the small edition with @find of @file replaced is refused with @code and @message; ' stands for ". */
typedef struct
{
  const char *name;
  const char *file;
  const char *find;
  const char *replacement;
  QwError code;
  const char *message;
} TableCase;

extern const TableCase table_cases[];
extern const gsize n_table_cases;

/** ExtendCase: a table of the user's own over the small edition is refused. */
typedef struct
{
  const char *name;
  const char *file;
  const char *json;
  QwError code;
  const char *message;
} ExtendCase;

extern const ExtendCase extend_cases[];
extern const gsize n_extend_cases;

G_END_DECLS
