/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "quote-sketch.h"

G_BEGIN_DECLS

/**
 * TotalCase:
 * @amounts: of the lines
 * @net: of the one-time lines, as @tax and @total
 * @parts: what the deposit and the milestones get; looked at if the sketch has parts
 */
typedef struct
{
  const char *name;
  QuoteSketch sketch;
  gint64 amounts[SKETCH_LINES];
  gint64 net;
  gint64 tax;
  gint64 total;
  gint64 parts[SKETCH_PARTS];
  gint64 left;
} TotalCase;

/** RefusedCase: @message as far as it goes. */
typedef struct
{
  const char *name;
  QuoteSketch sketch;
  QwError code;
  const char *message;
} RefusedCase;

extern const TotalCase total_cases[];
extern const gsize n_total_cases;
extern const RefusedCase refused_cases[];
extern const gsize n_refused_cases;

G_END_DECLS
