/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-distribution.h"

G_BEGIN_DECLS

/* The hot loops, a block of points at a time. Float and double arithmetic in one fixed order, without
 * contraction: every build of them for whatever processor gives the same bits. */

#define QW_BLOCK 512

/** QW_LINE: bytes of a line of the cache: rows that begin with one are read and written faster. */
#define QW_LINE 64

/**
 * QwWave:
 * @scores: (array): of its own stream at all points
 * @below: base-2 logarithm per unit of its score, below 0
 * @above: the same above 0
 * @reach: the larger of the two at the last score there is
 * @typical: at score 0; negative takes the wave away again
 *
 * One uncertain quantity as the loops read it.
 */
typedef struct
{
  const gint16 *scores;
  float below;
  float above;
  float reach;
  float typical;
} QwWave;

/** qw_kernel_n_variants: builds of the loops that this processor can run; the last is the fastest. */
guint qw_kernel_n_variants (void);

/**
 * qw_kernel_add:
 * @variant: below qw_kernel_n_variants(); all give the same bits
 * @sums: (inout) (array fixed-size=512)
 * @wave: what to add
 * @common: (array fixed-size=512): what the common factor adds to each score, in units of the score
 * @from: first point of the block
 *
 * A wave is a float of 24 bits at each point, and a sum a double of 53: sums below 2¹² hours of waves
 * above 2⁻¹⁷ hours (0.03 seconds) are exact, in any order, and leave nothing behind when taken away.
 */
void
qw_kernel_add (guint variant, double *sums, const QwWave *wave, const float *common, gsize from);

/** QW_UNIT: parts of an hour that narrow waves are counted in. */
#define QW_UNIT 2048
/** QW_MOST_NARROW: narrow waves whose counts fit 32 bits together. */
#define QW_MOST_NARROW 16

/**
 * qw_wave_is_narrow:
 *
 * Whether the wave stays within what 32 bits can count, and is not so small that the unit shows. It depends
 * on the wave alone, so that a line adds the same whatever else there is.
 */
gboolean qw_wave_is_narrow (const QwWave *self);

/** qw_kernel_add_narrow: adds to @counts, of %QW_UNIT, half a unit less than the wave on the average. */
void qw_kernel_add_narrow (guint variant,
                           gint32 *counts,
                           const QwWave *wave,
                           const float *common,
                           gsize from);

/** qw_kernel_flush: moves @counts to @sums, with the halves of @n waves, and leaves 0. */
void qw_kernel_flush (guint variant, double *sums, gint32 *counts, int n);

/** qw_kernel_start: @constant plus, if there are any, the sums that stand at @points. */
void qw_kernel_start (guint variant, double *sums, const double *points, double constant);

/** qw_kernel_scale: the scores @scores times @weight. */
void qw_kernel_scale (float *out, const gint16 *scores, float weight, gsize from);

/** QW_ROW_FACTOR: beside the sums by %QwPart a block has a row of the assistance factor. */
#define QW_ROW_FACTOR 4
#define QW_N_ROWS     5

/** QwBlock: (element-type array): what the points of a block hold, row by row, each of %QW_BLOCK. */
typedef struct
{
  double *rows[QW_N_ROWS];
} QwBlock;

/** qw_kernel_ends: the least and the largest of @bins. */
void qw_kernel_ends (guint variant, const guint16 *bins, gsize n, guint *first, guint *last);

/** qw_kernel_dot: the sum of the products. */
guint64 qw_kernel_dot (const guint32 *a, const guint32 *b, gsize n);

/** QW_BINS_PER_OCTAVE: hours are told apart by their binary exponent and the first ten bits after it. */
#define QW_BINS_PER_OCTAVE 1024
/** QW_FIRST_OCTAVE: bins begin at 2 to the power of minus this. */
#define QW_FIRST_OCTAVE 24

/** qw_kernel_bins: the bin of (factor · coding + build) · (1 + share) + rest. */
void qw_kernel_bins (guint variant, guint16 *bins, const QwBlock *block);
/** qw_kernel_share_bins: the bin of (factor · coding + build) · share. */
void qw_kernel_share_bins (guint16 *bins, const QwBlock *block);

/** qw_bin_edge: the hours at the lower edge of a bin. */
double qw_bin_edge (guint bin);
/** qw_bin_find: the bin that holds @hours. */
guint qw_bin_find (double hours);

G_END_DECLS
