/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "qw-own-factor.h"

G_BEGIN_DECLS

/*
 * What the jobs that one has done say of the next one: by how much one's typical hours are usually missed (the factor),
 * and how much wider or narrower one's ranges should be (the spread). A chance, not a promise: few jobs say little, so both are
 * drawn towards 1 with the weight of two jobs.
 *
 * Each job counts by x = ln (actual / typical). The factor is exp (t) where 2 t is the sum over jobs of the weight
 * times x − t, cut to ±0.314: the mean of x drawn to 0, in which no job pulls harder than the cut (P. J. Huber, "Robust
 * Estimation of a Location Parameter", Annals of Mathematical Statistics 35 (1964) 73-101). A job's weight halves with each
 * half-life that lies between it and the newest.
 *
 * One job more, however wild, moves the factor of all by at most 17 %, the factor of a type by 5 % more, and the spread by at
 * most 20 %. Of a price that is learned for, this moves the typical by at most a quarter. Low and high move with the
 * typical, and with the spread by a power of it; see %QW_LEARNING_BOUND_OF_EDGES. From the third job on, that is: with
 * fewer there is no factor.
 */

/** QW_LEARNING_ENOUGH: with fewer jobs there is too little to adjust anything by. */
#define QW_LEARNING_ENOUGH 3
/** QW_LEARNING_ENOUGH_OF_TYPE: from so many jobs on a type has a factor of its own, drawn towards that of all. */
#define QW_LEARNING_ENOUGH_OF_TYPE 5
/** QW_LEARNING_MAX_JOBS: the newest that count; older ones would change nothing that can be seen. */
#define QW_LEARNING_MAX_JOBS 200
/** QW_LEARNING_BOUND: one job more moves a typical price by at most this, up or down. */
#define QW_LEARNING_BOUND 1.25
/**
 * QW_LEARNING_BOUND_OF_EDGES: and a low or a high one by at most this. Measured (1.54) over 20,000 simulated people and briefs of
 * the shipped tables, not a law: wider lines of one's own can go further.
 */
#define QW_LEARNING_BOUND_OF_EDGES 1.67
/** QW_LEARNING_BOUND_OF_FACTOR: of the factor of all jobs. */
#define QW_LEARNING_BOUND_OF_FACTOR 1.17
/** QW_LEARNING_BOUND_OF_TYPE: of what a type's factor is times that of all. */
#define QW_LEARNING_BOUND_OF_TYPE 1.05
/** QW_LEARNING_BOUND_OF_SPREAD: of the spread, by a job after all others. */
#define QW_LEARNING_BOUND_OF_SPREAD 1.2
/** QW_LEARNING_HALF_LIFE: the usual one, in years. */
#define QW_LEARNING_HALF_LIFE 2.0
/** QW_LEARNING_MIN_SPREAD: what the spread stays within. */
#define QW_LEARNING_MIN_SPREAD 0.7
#define QW_LEARNING_MAX_SPREAD 2.0

/**
 * QwPastJob:
 * @day: when it was done, as g_date_get_julian() counts
 * @hours: planned, over 0; low and high are 0 if only the typical hours are known
 * @actual: hours it took, over 0
 * @type: (nullable): its kind
 * @stated: what was promised, if that was adjusted by what was learned before; all 0 if it was @hours themselves. By it a
 *   job is held or not; learned from are @hours, or what was learned would wear off
 */
typedef struct
{
  guint32 day;
  QwRange hours;
  double actual;
  const char *type;
  QwRange stated;
} QwPastJob;

/** qw_past_job_get_stated: (transfer none): the range that was promised. */
const QwRange *qw_past_job_get_stated (const QwPastJob *self);

/** QwLearnedType: @jobs: how many of it there are; at least %QW_LEARNING_ENOUGH_OF_TYPE. */
typedef struct
{
  char *type;
  guint jobs;
  double factor;
} QwLearnedType;

/**
 * QwLearning:
 *
 * A reference-counted value; read its members, change none.
 *
 * @factor: of all jobs; 1 without any
 * @spread: 1 without ranges
 * @held: ranges that held the actual hours; eight of ten is what low and high promise
 * @of: how many jobs had a range
 * @before_each: (array length=jobs) (nullable): the factor that was known before each job, of its type if there was one
 * @types: (element-type QwLearnedType): by name
 * @outliers: (array length=n_outliers): indices of jobs that took over twice what the factor says, or under half of it
 */
typedef struct
{
  guint jobs;
  double factor;
  double spread;
  guint held;
  guint of;
  double *before_each;
  GPtrArray *types;
  guint *outliers;
  guint n_outliers;
} QwLearning;

#define QW_TYPE_LEARNING (qw_learning_get_type ())
GType qw_learning_get_type (void);

/**
 * qw_learning_new:
 * @jobs: (array length=n): in order of their days
 * @half_life: in years, over 0; infinite if all jobs count alike
 *
 * Takes time in proportion to the jobs.
 */
QwLearning *qw_learning_new (const QwPastJob *jobs, guint n, double half_life)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_learning_new_for_next: the same without @before_each, which takes most of the time. */
QwLearning *qw_learning_new_for_next (const QwPastJob *jobs, guint n, double half_life)
    G_GNUC_WARN_UNUSED_RESULT;
QwLearning *qw_learning_ref (QwLearning *self);
void qw_learning_unref (QwLearning *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwLearning, qw_learning_unref)

/**
 * qw_learning_get_factor:
 * @type: (nullable): the kind of the job to come
 * @jobs: (out) (optional): how many jobs it is from
 *
 * The factor of the type if it has one, else that of all.
 */
double qw_learning_get_factor (const QwLearning *self, const char *type, guint *jobs);

/** qw_learning_get_own_factor: what an estimate of a job of @type (nullable) is adjusted by; %FALSE from too few jobs. */
gboolean qw_learning_get_own_factor (const QwLearning *self, const char *type, QwOwnFactor *own);

/** qw_learning_adjust: @range times the factor, and widened by the spread. */
QwRange qw_learning_adjust (const QwLearning *self, const char *type, const QwRange *range);

G_END_DECLS
