/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"

G_BEGIN_DECLS

/** QW_BRIEF_FORMAT: of the document. */
#define QW_BRIEF_FORMAT 1
/** QW_MAX_OWN_LINES: lines of the user's own in a brief. */
#define QW_MAX_OWN_LINES  1000
#define QW_MIN_WEEK_HOURS 1
#define QW_MAX_WEEK_HOURS 168
#define QW_MIN_CONFIDENCE 50
#define QW_MAX_CONFIDENCE 95
/** QW_MAX_OWN_RATE: in major units of the currency, an hour. */
#define QW_MAX_OWN_RATE 1000000000
/** QW_MAX_OWN_PRICE: in major units of the currency. */
#define QW_MAX_OWN_PRICE G_GINT64_CONSTANT (1000000000000)
/** QW_MAX_ROUNDING: the largest of qw_rounding_steps(). */
#define QW_MAX_ROUNDING 500
/** QW_MAX_OWN_JOBS: that an own factor can be from. */
#define QW_MAX_OWN_JOBS 10000000

/**
 * QwBrief:
 * @features: (element-type QwPicked): sorted by id
 * @own_rate: (nullable): %NULL for the market's
 * @own_price: (nullable): %NULL for the price at the confidence
 * @region: kept beside an own rate, so that the market's comes back as it was
 */
struct _QwBrief
{
  char *catalog;
  char *project;
  GPtrArray *features;
  char *choices[QW_N_CONDITIONS];
  GPtrArray *own_lines;
  char *own_rate;
  char *region;
  char *seniority;
  char *seller;
  char *currency;
  double hours_per_week;
  guint confidence;
  char *own_price;
  guint rounding;
  gboolean has_own_factor;
  QwOwnFactor own_factor;
};

/** qw_brief_copy: a copy that is not yet anybody else's and may be changed. */
QwBrief *qw_brief_copy (QwBrief *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_brief_take_string: puts @value into @member of a fresh brief. */
void qw_brief_take_string (char **member, char *value);
/** qw_brief_put_feature: sets a quantity of a fresh brief; 0 takes it out. */
void qw_brief_put_feature (QwBrief *self, const char *feature, guint quantity);
/** qw_brief_has_same_work: whether both have the same lines and rate, whatever price is asked for them. */
gboolean qw_brief_has_same_work (QwBrief *a, QwBrief *b);
QwOwnLine *qw_own_line_copy (const QwOwnLine *line) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
