/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-preflight.h"
#include "qw-quote-totals.h"

G_BEGIN_DECLS

/** QwInspection: @totals: (nullable): %NULL if they cannot be had, portions or not. */
typedef struct
{
  QwQuote *quote;
  const QwPreflight *preflight;
  QwQuoteTotals *totals;
  GPtrArray *findings;
} QwInspection;

/* Each looks at one thing. */
void qw_inspection_look_at_sums (QwInspection *self);
void qw_inspection_look_at_dates (QwInspection *self);
void qw_inspection_look_at_lines (QwInspection *self);
void qw_inspection_look_at_titles (QwInspection *self);
void qw_inspection_look_at_texts (QwInspection *self);

/** qw_text_is_blank: whether there is nothing to read; @text: (nullable). */
gboolean qw_text_is_blank (const char *text);
/** qw_text_fold: (transfer full): @text without the difference of cases, each run of spaces being one. */
char *qw_text_fold (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
