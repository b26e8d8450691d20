/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"
#include "qw-distribution.h"

G_BEGIN_DECLS

typedef enum
{
  QW_LINE_BASE,
  QW_LINE_FEATURE,
  QW_LINE_OWN,
  QW_LINE_CONDITION,
  QW_LINE_SHARE,
} QwLineKind;

/** qw_line_kind_to_string: "base", "feature", "own", "condition", "share". */
const char *qw_line_kind_to_string (QwLineKind kind);

/** QwAmounts: low, typical and high of a price in minor units. */
typedef struct
{
  gint64 low;
  gint64 typical;
  gint64 high;
} QwAmounts;

/**
 * QwLine:
 * @hours: the catalog's range times the quantity, as one's own factor has it, before assistance; of a share line the
 *   quantiles of its hours
 * @share: of a share line: its range of fractions times the quantity
 * @price: quantiles of the line alone
 * @fixed: its part of the fixed price, in minor units; all parts sum to the price before rounding
 * @feature: (nullable): the catalog's entry of a feature or share line
 * @provenance: (nullable): %NULL for an own line
 * @assumption: (nullable)
 * @question: (nullable)
 * @kinds: (nullable) (element-type QwShareOf): split of its hours over kinds of work; %NULL for an own line
 * @routine: the part of the line's hours, 0 to 1, that is work of kinds which AI is rated and measured to do:
 *   the sum over its kinds of share × weight, the weight being the mean of the kind's three lenses
 *   (rating, use, success). An estimate of exposure, not a measurement; 0 where the kinds are unknown
 */
typedef struct
{
  char *id;
  QwLineKind kind;
  char *title;
  guint quantity;
  gboolean coding;
  gboolean build;
  QwRange hours;
  QwRange share;
  QwAmounts price;
  gint64 fixed;
  const QwFeature *feature;
  const QwProvenance *provenance;
  const char *assumption;
  const char *question;
  GPtrArray *kinds;
  double routine;
} QwLine;

/** QwVerdict: where the typical price lies against what is published; never "right". */
typedef enum
{
  QW_VERDICT_BELOW,
  QW_VERDICT_INSIDE,
  QW_VERDICT_ABOVE,
} QwVerdict;

/** qw_verdict_to_string: "below", "inside", "above". */
const char *qw_verdict_to_string (QwVerdict verdict);

typedef struct
{
  const QwPublishedPrice *published;
  gint64 low;
  gint64 high;
  QwVerdict verdict;
} QwMarket;

/**
 * QwDriver:
 * @id: a line's id, or "rate", "assistance", "clarity"
 * @share_of_spread: part of the variance of the price that it carries, see qw_distribution_spread(); all of them sum to 1
 * @low: the typical price with this one known to be at its low; of small drivers to about 1 %, see qw_tornado()
 * @high: the same at its high
 */
typedef struct
{
  char *id;
  char *title;
  double share_of_spread;
  gint64 low;
  gint64 high;
  const char *question;
} QwDriver;

/** QW_N_QUANTILES: p = 5, 10, 15 … 95. */
#define QW_N_QUANTILES 19

/**
 * QwFixed:
 * @own: the price is the user's own, and the confidence follows from it
 * @confidence: percent, 50 to 95 as it was asked for; of an own price what it covers, 5 to 95
 * @price: the one price, in minor units
 * @exact: the price before rounding, which the lines sum to; an own price is not rounded
 * @rounding: @price − @exact
 * @contingency: @price − the typical price; negative under that
 * @covers: percent of such jobs that the price covers, in steps of 5 near the ends
 * @per_hour_typical: what an hour earns at the typical hours, in minor units
 * @per_hour_high: what an hour earns at the high hours, in minor units
 */
typedef struct
{
  gboolean own;
  guint confidence;
  gint64 price;
  gint64 exact;
  gint64 rounding;
  gint64 contingency;
  guint covers;
  gint64 per_hour_typical;
  gint64 per_hour_high;
} QwFixed;

/**
 * QwEstimate:
 *
 * What a brief should cost by a catalog: an immutable reference-counted value. Read its members; change none.
 *
 * @quantile_hours: at p = 5, 10 … 95
 * @quantile_price: the same in minor units
 * @lines: (element-type QwLine): base, condition lines, features by catalog order, own lines, share lines
 * @market: (element-type QwMarket)
 * @drivers: (element-type QwDriver): largest share first
 * @running: totals by %QwPeriod, in minor units; never added together
 * @running_costs: (element-type QwRunningCost): those that apply
 * @weeks: hours ÷ hours per week
 * @hours_before: what @hours would be without one's own factor; the same if the brief has none. Times the factor they are
 *   the typical hours, whatever the spread: wider lines lean further up, and would lift their sum, so all are scaled down by that
 * @plain: (nullable): the distribution without one's own factor, if that has a spread
 * @routine: part of the typical price that is routine work, 0 to 1: the lines' @routine weighted by their typical
 *   prices. Own lines, of which nobody has said what kind of work they are, are left out
 */
typedef struct
{
  QwCatalog *catalog;
  QwBrief *brief;
  const QwProjectType *project;
  const QwCurrency *currency;
  double correlation;
  double deadline_factor;
  QwRange rate;
  QwRange assistance;
  QwRange hours;
  QwRange hours_before;
  QwAmounts price;
  double quantile_hours[QW_N_QUANTILES];
  gint64 quantile_price[QW_N_QUANTILES];
  GPtrArray *lines;
  QwFixed fixed;
  GPtrArray *market;
  GPtrArray *drivers;
  QwAmounts running[3];
  GPtrArray *running_costs;
  QwRange weeks;
  double routine;
  QwDistribution *distribution;
  QwDistribution *plain;
} QwEstimate;

#define QW_TYPE_ESTIMATE (qw_estimate_get_type ())
GType qw_estimate_get_type (void);

/**
 * qw_estimate_new:
 *
 * The pricing engine: the same catalog and brief give the same figures on every machine and every run.
 * A brief with no line at all (project "other", nothing picked) is an estimate of 0.
 *
 * Returns: (transfer full): the estimate, or %NULL with a %QW_ERROR (qw_brief_check(), or an amount that overflows)
 */
QwEstimate *qw_estimate_new (QwCatalog *catalog, QwBrief *brief, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_estimate_with_brief:
 * @brief: another brief, for the same catalog
 *
 * The same as qw_estimate_new(), byte for byte. While only the confidence, the own price, the rounding or
 * the hours per week differ, nothing is computed anew, and both have one @distribution.
 *
 * Returns: (transfer full): the estimate, or %NULL with a %QW_ERROR
 */
QwEstimate *qw_estimate_with_brief (QwEstimate *self, QwBrief *brief, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
QwEstimate *qw_estimate_ref (QwEstimate *self);
void qw_estimate_unref (QwEstimate *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwEstimate, qw_estimate_unref)

/** qw_estimate_covers: percent of such jobs, 0 to 100, that @price (minor units) covers. */
double qw_estimate_covers (QwEstimate *self, gint64 price);

/** qw_estimate_price_at: the price that covers a share @p of such jobs, in minor units. */
gint64 qw_estimate_price_at (QwEstimate *self, double p);

/**
 * qw_estimate_addition:
 * @feature: a feature of the catalog
 * @quantity: its quantity after the pick
 *
 * What picking @feature, with all that has to be picked with it, adds to the typical price; of a
 * picked one what it adds now. Exactly the difference that the tick will show.
 *
 * Returns: minor units; 0 for what the type includes
 */
gint64 qw_estimate_addition (QwEstimate *self, const char *feature, guint quantity);

/** qw_estimate_to_json: (transfer full): the document of the command line, `format` 1. */
JsonNode *qw_estimate_to_json (QwEstimate *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
