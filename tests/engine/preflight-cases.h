/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-preflight.h"

G_BEGIN_DECLS

/** PREFLIGHT_TODAY: the day of all cases. */
#define PREFLIGHT_TODAY "2026-11-23"

/**
 * PreflightCase:
 * @find: (nullable): what is replaced, with @put, in a quote of which nothing is to be said; without it @put is the whole
 *   quote, or there is no change
 * @floor: minor units for an hour
 * @hours: whole
 * @found: what is to be said then, "code path", errors with a "!"; "" for nothing
 */
typedef struct
{
  const char *name;
  const char *find;
  const char *put;
  gint64 floor;
  gint64 hours;
  const char *found;
} PreflightCase;

extern const PreflightCase preflight_defects[];
extern const guint preflight_n_defects;
extern const PreflightCase preflight_clean[];
extern const guint preflight_n_clean;

/** preflight_quote: (transfer full): the quote of a case. */
QwQuote *preflight_quote (const PreflightCase *row);
/** preflight_describe: (transfer full): findings as cases say them. */
char *preflight_describe (GPtrArray *findings);

G_END_DECLS
