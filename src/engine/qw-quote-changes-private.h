/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-life.h"
#include "qw-quote-private.h"
#include "qw-quote-totals.h"

G_BEGIN_DECLS

/** QwRevisions: two revisions with their totals, and the changes from one to the other. */
typedef struct
{
  QwQuote *before;
  QwQuote *after;
  QwQuoteTotals *totals_before;
  QwQuoteTotals *totals_after;
  GPtrArray *changes;
} QwRevisions;

/** qw_revisions_add: (transfer none): one more change, of no amount yet. */
QwChange *
qw_revisions_add (QwRevisions *self, QwChangeKind kind, const char *title, QwPeriod period);

/** qw_shape_differ: whether one of @members (%NULL-terminated) is not the same in both parts. */
gboolean qw_shape_differ (const QwShape *shape,
                          gconstpointer a,
                          gconstpointer b,
                          const char *const *members);

/* Each adds the changes of one thing beside the lines. */
void qw_revisions_compare_sections (QwRevisions *self);
gboolean qw_revisions_compare_taxes (QwRevisions *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_revisions_compare_rounding (QwRevisions *self, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_revisions_compare_terms (QwRevisions *self);

G_END_DECLS
