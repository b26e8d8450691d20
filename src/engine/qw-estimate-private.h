/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-estimate.h"

G_BEGIN_DECLS

/* What the files of the estimate share among themselves. */

/**
 * QwLineSet:
 * @lines: (element-type QwLine): in the order of an estimate
 * @terms: (element-type QwTerm): the same lines as the distribution sees them
 * @own: (nullable): by which hours are adjusted; shares follow as they are shares of hours
 */
typedef struct
{
  const QwOwnFactor *own;
  GPtrArray *lines;
  GArray *terms;
} QwLineSet;

/** qw_line_set_init: what a checked @brief asks for and nothing else. */
void qw_line_set_init (QwLineSet *self, QwCatalog *catalog, QwBrief *brief);
void qw_line_set_clear (QwLineSet *self);
/** qw_lines_copy: (transfer full) (element-type QwLine): a copy that may be changed. */
GPtrArray *qw_lines_copy (GPtrArray *lines) G_GNUC_WARN_UNUSED_RESULT;
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (QwLineSet, qw_line_set_clear)

/** qw_estimate_rate: the price of an hour in @currency by a checked brief. */
QwRange qw_estimate_rate (QwCatalog *catalog, QwBrief *brief, const QwCurrency *currency);

/** qw_estimate_model: correlation, factors and rate of a checked brief, over @terms, which must outlive the model. */
QwModel qw_estimate_model (QwCatalog *catalog, QwBrief *brief, GArray *terms);

/** qw_estimate_to_minor: an amount in major units of the estimate's currency. */
gboolean qw_estimate_to_minor (QwEstimate *self, double major, gint64 *minor, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
gboolean
qw_estimate_to_amounts (QwEstimate *self, const QwRange *major, QwAmounts *amounts, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_estimate_round_percent: a chance as it may be said: whole, in steps of 5 under 20 and over 80, never 0 or 100. */
guint qw_estimate_round_percent (double percent);

/* Each fills its part of a fresh estimate whose earlier parts are there. */
gboolean qw_estimate_fill_prices (QwEstimate *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
void qw_estimate_fill_weeks (QwEstimate *self);
gboolean qw_estimate_fill_fixed (QwEstimate *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_estimate_fill_market (QwEstimate *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_estimate_fill_running (QwEstimate *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_estimate_fill_drivers (QwEstimate *self, const QwModel *model, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_estimate_fill_exposure (QwEstimate *self);

G_END_DECLS
