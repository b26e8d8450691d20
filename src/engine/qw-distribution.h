/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-range.h"

G_BEGIN_DECLS

/* The distribution of the sum (hours) and of its price, by deterministic points. */

/** QW_POINTS: how many points stand for the distribution; the bench has a build with as many as its peers draw. */
#ifndef QW_POINTS
#define QW_POINTS 32768
#endif

/* Streams that belong to no line. Lines of the catalog and own lines come after; see qw_stream_own(). */
enum
{
  QW_STREAM_COMMON,     /* the factor that all lines share */
  QW_STREAM_ASSISTANCE, /* the AI-assistance factor */
  QW_STREAM_RATE,
  QW_STREAM_BASE,
  QW_STREAM_DESIGN,
  QW_N_RESERVED_STREAMS = 8,
};

/** qw_stream_own: the stream of the user's own line @number (from 1). */
guint qw_stream_own (guint number);
/** qw_stream_catalog: the stream of the feature that stands at @position among the catalog's ids in order. */
guint qw_stream_catalog (guint position);

typedef enum
{
  QW_PART_CODING, /* build hours that AI assistance speaks to */
  QW_PART_BUILD,  /* other build hours */
  QW_PART_REST,   /* hours that no share line is taken of */
  QW_PART_SHARE,  /* @range is a fraction of the build hours, and its score is independent */
} QwPart;

/** QwTerm: one line as the distribution sees it. @stream is its own and nobody else's. */
typedef struct
{
  QwPart part;
  guint stream;
  QwRange range;
} QwTerm;

/**
 * QwModel:
 * @correlation: ρ of the lines, 0 to 1
 * @assistance: factor on the coding hours
 * @rate: price of an hour, independent of the hours
 * @deadline_factor: constant factor on the price
 * @typical_hours: what all hours are scaled to have as their median; 0 if they stay as they come
 *
 * hours = Σ lines + Σ shares · build, price = hours · rate · deadline_factor.
 */
typedef struct
{
  double correlation;
  QwRange assistance;
  QwRange rate;
  double deadline_factor;
  const QwTerm *terms;
  gsize n_terms;
  double typical_hours;
} QwModel;

/**
 * QwDistribution:
 *
 * An immutable reference-counted result: the hours and the price as quantile functions.
 */
typedef struct _QwDistribution QwDistribution;

QwDistribution *qw_distribution_new (const QwModel *model) G_GNUC_WARN_UNUSED_RESULT;
QwDistribution *qw_distribution_ref (QwDistribution *self);
void qw_distribution_unref (QwDistribution *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwDistribution, qw_distribution_unref)

/** qw_distribution_scale: what the hours of all lines were multiplied by for @typical_hours; 1 without. */
double qw_distribution_scale (const QwDistribution *self);
/** qw_distribution_hours: the hours that a share @p of such jobs stays under, 0.01 ≤ p ≤ 0.99. */
double qw_distribution_hours (QwDistribution *self, double p);
/** qw_distribution_price: the same of the price, in major units. */
double qw_distribution_price (QwDistribution *self, double p);
/** qw_distribution_covers: the chance, 0 to 1, that @price (major units) covers the work. */
double qw_distribution_covers (QwDistribution *self, double price);
/** qw_distribution_price_density: @n heights of the price's density at even steps from @from to @to, for drawing. */
void qw_distribution_price_density (QwDistribution *self,
                                    double from,
                                    double to,
                                    double *heights,
                                    gsize n);

/**
 * qw_distribution_line_price:
 * @range: (out): P10, P50, P90 of the price of term @index alone, in major units
 */
void qw_distribution_line_price (QwDistribution *self, gsize index, QwRange *range);

/**
 * qw_distribution_line_hours:
 * @range: (out): P10, P50, P90 of the hours of term @index alone, after assistance; of a share term those of
 *   its fraction times the build hours
 */
void qw_distribution_line_hours (QwDistribution *self, gsize index, QwRange *range);

/**
 * qw_distribution_typical_with:
 * @self: the terms that stay
 * @added: (array length=n_added): terms that come on top
 * @hours: (out) (optional): the median hours
 *
 * Returns: the median price of the model with the added terms, to the same figure as a
 * whole new distribution gives; far cheaper for many alternatives beside one model.
 * The scale stays as it is
 */
double qw_distribution_typical_with (QwDistribution *self,
                                     const QwTerm *added,
                                     gsize n_added,
                                     double *hours);

/**
 * qw_distribution_typical_without:
 * @index: a term
 * @hours: (out) (optional): the median hours
 *
 * Returns: the median price without that term, to the same figure as a whole new distribution gives; the
 *   scale stays as it is
 */
double qw_distribution_typical_without (QwDistribution *self, gsize index, double *hours);

/**
 * QwCause:
 * @QW_CAUSE_COMMON: the factor that all lines share, whose weight the clarity of the brief sets
 * @QW_CAUSE_ASSISTANCE: the AI-assistance factor
 * @QW_CAUSE_RATE: the market's rate
 *
 * What moves the price beside the terms. Where terms and causes are numbered together, the terms come first.
 */
typedef enum
{
  QW_CAUSE_COMMON,
  QW_CAUSE_ASSISTANCE,
  QW_CAUSE_RATE,
} QwCause;

/** QW_N_CAUSES: of %QwCause. */
#define QW_N_CAUSES 3

/**
 * qw_distribution_spread:
 * @shares: (out caller-allocates): of each term, then of each %QwCause; their sum is 1, or 0 if the price is known
 *
 * The part of the variance of the price that each carries alone: the first-order indices
 * Var (E [price | one]) / Var (price) of I. M. Sobol', "Sensitivity estimates for nonlinear mathematical
 * models", Math. Modelling and Computational Experiment 1 (1993) 407-414, each from closed forms of the
 * split log-normal, and scaled to sum to 1. A line's own part is what is left of it once
 * the common factor is known; what moves all lines at once stands under %QW_CAUSE_COMMON.
 */
void qw_distribution_spread (QwDistribution *self, double *shares);

/**
 * qw_distribution_typical_at:
 * @cause: the index of a term, or the number of terms plus a %QwCause
 * @z: the standard normal score that it is held at; -%QW_Z90 is its low, %QW_Z90 its high
 *
 * Returns: the median price when that one is known and everything else is as uncertain as before
 */
double qw_distribution_typical_at (QwDistribution *self, gsize cause, double z);

G_END_DECLS
