/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "qw-range.h"

G_BEGIN_DECLS

/* What a catalog holds. All of it is owned by the catalog and never changes. */

typedef enum
{
  QW_CONFIDENCE_LOW,
  QW_CONFIDENCE_MEDIUM,
  QW_CONFIDENCE_HIGH,
} QwConfidence;

/** qw_confidence_to_string: "low", "medium" or "high", as files say it. */
const char *qw_confidence_to_string (QwConfidence confidence);

/**
 * QwSource:
 * @url: (nullable): %NULL where the exact address was not kept
 * @published: (nullable): a date or a year as the publisher gives it
 */
typedef struct
{
  char *id;
  char *publisher;
  char *title;
  char *url;
  char *published;
} QwSource;

/**
 * QwProvenance:
 * @inferred: no source states the figure directly
 * @basis: (nullable): how the figure follows from its sources
 * @sources: (element-type QwSource): at least one
 */
typedef struct
{
  QwConfidence confidence;
  gboolean inferred;
  char *basis;
  GPtrArray *sources;
} QwProvenance;

/** QwShareOf: an id with a weight or a quantity: kinds of work, included features. */
typedef struct
{
  char *id;
  double amount;
} QwShareOf;

/** QwPublishedPrice: what sellers of one kind publish for a project type, in US dollars. */
typedef struct
{
  char *seller;
  double low;
  double high;
  guint observations;
  QwProvenance provenance;
} QwPublishedPrice;

/**
 * QwProjectType:
 * @short_title: the title where there is little room
 * @common: among those that are asked for most, shown first
 * @has_base: %FALSE for "other": no hours of its own
 * @hours: base work, in hours of a mid-level freelancer
 * @includes: (array zero-terminated=1): what it contains, for a client to read
 * @excludes: (array zero-terminated=1): what it never contains
 * @kinds: (element-type QwShareOf): split of the hours over kinds of work, sums to 1
 * @included: (element-type QwShareOf): features that the base hours hold, with quantity
 * @offered: (array zero-terminated=1): feature ids, likeliest first
 * @prices: (element-type QwPublishedPrice)
 */
typedef struct
{
  char *id;
  char *title;
  char *short_title;
  char *summary;
  char *icon;
  gboolean common;
  gboolean has_base;
  QwRange hours;
  char *assumption;
  char *question;
  GStrv includes;
  GStrv excludes;
  GPtrArray *kinds;
  GPtrArray *included;
  GStrv offered;
  GPtrArray *prices;
  QwProvenance provenance;
} QwProjectType;

typedef struct
{
  char *id;
  char *title;
} QwGroup;

/**
 * QwFeature:
 * @is_share: a share line: @amount is a fraction of the build hours, else hours per unit
 * @unit_one: (nullable): "language"; %NULL if it cannot be counted
 * @unit_other: (nullable): "languages"
 * @max: the largest quantity, 1 without a unit
 * @stream: number of its own stream of draws, fixed by its id
 * @coding: AI assistance speaks to these hours
 * @build: share lines are taken of these hours
 * @requires: (array zero-terminated=1): features that must all be there
 * @requires_any: (element-type GStrv): of each list, one must be there
 * @excludes: (array zero-terminated=1): features that must not be there
 */
typedef struct
{
  char *id;
  char *group;
  char *title;
  char *summary;
  char *unit_one;
  char *unit_other;
  guint max;
  gboolean is_share;
  QwRange amount;
  guint stream;
  gboolean coding;
  gboolean build;
  char *assumption;
  char *question;
  GStrv requires;
  GPtrArray *requires_any;
  GStrv excludes;
  GPtrArray *kinds;
  QwProvenance provenance;
} QwFeature;

/**
 * QwConditionLine:
 * @of_base: hours as fractions of the typical base hours of the project type
 *
 * A line that a choice of a condition adds.
 */
typedef struct
{
  char *title;
  QwRange of_base;
  gboolean coding;
  gboolean build;
  char *assumption;
  GPtrArray *kinds;
} QwConditionLine;

/**
 * QwConditionChoice:
 * @factor: on the price (deadline), else 1
 * @correlation: between lines (clarity), else 0
 * @hours_factor: on coding hours (AI assistance), else constant 1
 * @line: (nullable): the line that it adds (design level)
 */
typedef struct
{
  char *id;
  char *title;
  char *summary;
  char *question;
  double factor;
  double correlation;
  QwRange hours_factor;
  QwConditionLine *line;
  QwProvenance provenance;
} QwConditionChoice;

typedef enum
{
  QW_CONDITION_DESIGN,
  QW_CONDITION_DEADLINE,
  QW_CONDITION_CLARITY,
  QW_CONDITION_ASSISTANCE,
} QwConditionKind;
#define QW_N_CONDITIONS 4

/** qw_condition_kind_to_string: "design", "deadline", "clarity", "assistance". */
const char *qw_condition_kind_to_string (QwConditionKind kind);

/** QwCondition: @choices: (element-type QwConditionChoice) */
typedef struct
{
  char *id;
  QwConditionKind kind;
  char *title;
  char *default_choice;
  GPtrArray *choices;
} QwCondition;

/** QwRegion: @rate is US dollars an hour of a mid-level freelancer. */
typedef struct
{
  char *id;
  char *title;
  QwRange rate;
  QwProvenance provenance;
} QwRegion;

/** QwRateFactor: a seniority or a seller; @factor multiplies the region's rate. */
typedef struct
{
  char *id;
  char *title;
  QwRange factor;
  QwProvenance provenance;
} QwRateFactor;

/** QwPractice: what quotes usually say (deposit, validity, revision rounds); @amount in @unit. */
typedef struct
{
  char *id;
  char *title;
  char *unit;
  QwRange amount;
  QwProvenance provenance;
} QwPractice;

typedef enum
{
  QW_PERIOD_ONCE,
  QW_PERIOD_MONTHLY,
  QW_PERIOD_YEARLY,
} QwPeriod;

/** qw_period_to_string: "once", "monthly", "yearly". */
const char *qw_period_to_string (QwPeriod period);

/** QwRunningCost: @amount in US dollars; @applies: (array zero-terminated=1): project type ids */
typedef struct
{
  char *id;
  char *title;
  QwPeriod period;
  QwRange amount;
  GStrv applies;
  QwProvenance provenance;
} QwRunningCost;

/** QwCurrency: @per_usd is an approximate dated rate; @sources: (element-type QwSource) */
typedef struct
{
  char *code;
  char *name;
  char *symbol;
  guint digits;
  gboolean symbol_after;
  double per_usd;
  GPtrArray *sources;
} QwCurrency;

typedef enum
{
  QW_LENS_RATING,
  QW_LENS_USE,
  QW_LENS_SUCCESS,
} QwLensKind;
#define QW_N_LENSES 3

/** qw_lens_kind_to_string: "rating", "use", "success". */
const char *qw_lens_kind_to_string (QwLensKind kind);

/** QwTier: what a figure of the exposure model rests on, strongest first. */
typedef enum
{
  QW_TIER_MEASURED,
  QW_TIER_PUBLISHED_ESTIMATE,
  QW_TIER_JUDGEMENT,
  QW_TIER_REFERENCE,
} QwTier;

/** qw_tier_to_string: "measured", "published-estimate", "judgement", "reference", as files say it. */
const char *qw_tier_to_string (QwTier tier);

/**
 * QwWorkKind:
 * @examples: what belongs to it
 * @rating: see @success
 * @use: see @success
 * @success: each lens 0 to 1
 * @lens_tiers: what each lens rests on
 * @skills: (array zero-terminated=1): ids of the skills to learn next, likeliest first
 *
 * A kind of work of the exposure model.
 */
typedef struct
{
  char *id;
  char *title;
  char *examples;
  QwTier tier;
  double rating;
  double use;
  double success;
  QwTier lens_tiers[QW_N_LENSES];
  GStrv skills;
  QwProvenance provenance;
} QwWorkKind;

/** QwLens: one of the three ways of looking at how exposed a kind of work is. */
typedef struct
{
  char *id;
  char *title;
  char *summary;
  QwProvenance provenance;
} QwLens;

/** QwBand: scores of at least @from and less than @to (the last one up to 100) go by its @title. */
typedef struct
{
  char *id;
  char *title;
  double from;
  double to;
} QwBand;

/**
 * QwRole:
 * @points: what it adds to each lens, of any sign
 * @ownership: id of the step of ownership of its start
 * @week: (element-type QwShareOf): a start for the shares of its week, percents that sum to 100
 */
typedef struct
{
  char *id;
  char *title;
  double points;
  QwTier tier;
  char *ownership;
  GPtrArray *week;
  QwProvenance provenance;
} QwRole;

/** QwStack: the main technology; @points: what it adds to each lens, of any sign. */
typedef struct
{
  char *id;
  char *title;
  double points;
  QwTier tier;
  QwProvenance provenance;
} QwStack;

/** QwOwnership: a step from building to clear tickets to answering for systems; @factor multiplies the lenses. */
typedef struct
{
  char *id;
  char *title;
  double factor;
  QwTier tier;
  QwProvenance provenance;
} QwOwnership;

/**
 * QwSkill:
 * @summary: what it is
 * @start: how a freelancer would start with it
 * @kinds: (array zero-terminated=1): kinds of work that it leads to
 */
typedef struct
{
  char *id;
  char *title;
  char *summary;
  char *start;
  GStrv kinds;
  QwProvenance provenance;
} QwSkill;

/**
 * QwFact:
 * @kinds: (array zero-terminated=1): kinds of work that it is about; none if it is about the whole
 * @sources: (element-type QwSource)
 *
 * What the evidence says beside the score: limits, contrary evidence, where it contradicts the article.
 */
typedef struct
{
  char *id;
  char *text;
  GStrv kinds;
  GPtrArray *sources;
} QwFact;

/** qw_work_kind_weigh: what of the work counts as routine, 0 to 1: the mean of the three lenses, as no study says which of them tells most. */
double qw_work_kind_weigh (const QwWorkKind *kind);

G_END_DECLS
