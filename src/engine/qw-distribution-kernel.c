/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-kernel.h"

#include "qw-log.h"

#include <math.h>
#include <string.h>

/* 1.5 · 2²³: adding it rounds a float to a whole number. */
#define ROUND 12582912.0f
/* Powers of two beyond these would leave the floats. */
#define EXPONENT_LIMIT 90.0f
/* Hours of the smallest narrow line. */
#define LEAST_NARROW 0.25

#define BIN_SHIFT 13
#define BIN_BASE  ((127 - QW_FIRST_OCTAVE) << 10)
#define BIN_LAST  65535

#if defined(__x86_64__) && defined(__GNUC__)
#define HAS_VARIANTS 1
#else
#define HAS_VARIANTS 0
#endif

#define INLINE static inline __attribute__ ((always_inline))

/* 2^t as a polynomial on |t| ≤ ½, to 8 parts in 100,000, right on the average and without a step at its ends. */
static const float series[] = { 0.05517097f, 0.2426111f, 0.69326117f, 0.9999281f };
#define N_SERIES 4

/* 2^t times the factor that is in @scaled already. */
INLINE float
raise_power (const float *scaled, float t, gboolean limited)
{
  float rounded, f, p;
  gint32 bits, whole;

  if (limited)
    {
      t = t < EXPONENT_LIMIT ? t : EXPONENT_LIMIT;
      t = t > -EXPONENT_LIMIT ? t : -EXPONENT_LIMIT;
    }
  rounded = t + ROUND;
  f = t - (rounded - ROUND);
  p = scaled[0];
  for (gsize k = 1; k < N_SERIES; k++)
    p = p * f + scaled[k];

  memcpy (&whole, &rounded, sizeof whole);
  memcpy (&bits, &p, sizeof bits);
  bits = (gint32) ((guint32) bits + ((guint32) whole << 23));
  memcpy (&p, &bits, sizeof p);
  return p;
}

INLINE void
start (double *restrict sums, const double *restrict points, double constant)
{
  if (points == NULL)
    for (gsize i = 0; i < QW_BLOCK; i++)
      sums[i] = constant;
  else
    for (gsize i = 0; i < QW_BLOCK; i++)
      sums[i] = points[i] + constant;
}

INLINE void
add_limited (double *restrict sums,
             const gint16 *restrict scores,
             const float *restrict common,
             const QwWave wave,
             gboolean limited)
{
  float scaled[N_SERIES];

  for (gsize k = 0; k < N_SERIES; k++)
    scaled[k] = wave.typical * series[k];
  for (gsize i = 0; i < QW_BLOCK; i++)
    {
      float z = (float) scores[i] + common[i];
      float t = z * (z < 0 ? wave.below : wave.above);

      sums[i] += (double) raise_power (scaled, t, limited);
    }
}

INLINE void
add_wave (double *sums, const gint16 *scores, const float *common, const QwWave *wave)
{
  if (wave->reach > EXPONENT_LIMIT)
    add_limited (sums, scores, common, *wave, TRUE);
  else
    add_limited (sums, scores, common, *wave, FALSE);
}

INLINE void
add_narrow_wave (gint32 *restrict counts,
                 const gint16 *restrict scores,
                 const float *restrict common,
                 const QwWave wave)
{
  float scaled[N_SERIES];

  for (gsize k = 0; k < N_SERIES; k++)
    scaled[k] = QW_UNIT * wave.typical * series[k];
  for (gsize i = 0; i < QW_BLOCK; i++)
    {
      float z = (float) scores[i] + common[i];
      float t = z * (z < 0 ? wave.below : wave.above);

      counts[i] += (gint32) raise_power (scaled, t, FALSE);
    }
}

INLINE void
flush (double *restrict sums, gint32 *restrict counts, int n)
{
  for (gsize i = 0; i < QW_BLOCK; i++)
    {
      sums[i] += (counts[i] + 0.5 * n) / QW_UNIT;
      counts[i] = 0;
    }
}

INLINE guint16
find_bin (double hours)
{
  float value = (float) hours;
  gint32 bits, bin;

  memcpy (&bits, &value, sizeof bits);
  bin = (bits >> BIN_SHIFT) - BIN_BASE;
  bin = bin < 0 ? 0 : bin;
  return (guint16) (bin > BIN_LAST ? BIN_LAST : bin);
}

INLINE void
fill_bins (guint16 *restrict bins, const QwBlock *block)
{
  const double *restrict coding = block->rows[QW_PART_CODING];
  const double *restrict build = block->rows[QW_PART_BUILD];
  const double *restrict rest = block->rows[QW_PART_REST];
  const double *restrict share = block->rows[QW_PART_SHARE];
  const double *restrict factor = block->rows[QW_ROW_FACTOR];

  for (gsize i = 0; i < QW_BLOCK; i++)
    bins[i] = find_bin ((factor[i] * coding[i] + build[i]) * (1 + share[i]) + rest[i]);
}

INLINE void
find_ends (const guint16 *bins, gsize n, guint *first, guint *last)
{
  guint16 low = G_MAXUINT16, high = 0;

  for (gsize i = 0; i < n; i++)
    {
      low = bins[i] < low ? bins[i] : low;
      high = bins[i] > high ? bins[i] : high;
    }
  *first = low;
  *last = high;
}

#define DEFINE_VARIANT(name, attribute)                                                            \
  attribute static void start_##name (double *sums, const double *points, double constant)         \
  {                                                                                                \
    start (sums, points, constant);                                                                \
  }                                                                                                \
  attribute static void add_##name (double *sums, const gint16 *scores, const float *common,       \
                                    const QwWave *wave)                                            \
  {                                                                                                \
    add_wave (sums, scores, common, wave);                                                         \
  }                                                                                                \
  attribute static void narrow_##name (gint32 *counts, const gint16 *scores, const float *common,  \
                                       const QwWave *wave)                                         \
  {                                                                                                \
    add_narrow_wave (counts, scores, common, *wave);                                               \
  }                                                                                                \
  attribute static void flush_##name (double *sums, gint32 *counts, int n)                         \
  {                                                                                                \
    flush (sums, counts, n);                                                                       \
  }                                                                                                \
  attribute static void bins_##name (guint16 *bins, const QwBlock *block)                          \
  {                                                                                                \
    fill_bins (bins, block);                                                                       \
  }                                                                                                \
  attribute static void ends_##name (const guint16 *bins, gsize n, guint *first, guint *last)      \
  {                                                                                                \
    find_ends (bins, n, first, last);                                                              \
  }

/* From the plainest on. */
typedef struct
{
  void (*start) (double *, const double *, double);
  void (*add) (double *, const gint16 *, const float *, const QwWave *);
  void (*narrow) (gint32 *, const gint16 *, const float *, const QwWave *);
  void (*flush) (double *, gint32 *, int);
  void (*bins) (guint16 *, const QwBlock *);
  void (*ends) (const guint16 *, gsize, guint *, guint *);
} Variant;

DEFINE_VARIANT (plain, )
#if HAS_VARIANTS
DEFINE_VARIANT (avx2, __attribute__ ((target ("avx2"))))
DEFINE_VARIANT (avx512, __attribute__ ((target ("avx512f,avx512bw,avx512dq,avx512vl"))))

static const Variant variants[] = {
  { start_plain, add_plain, narrow_plain, flush_plain, bins_plain, ends_plain },
  { start_avx2, add_avx2, narrow_avx2, flush_avx2, bins_avx2, ends_avx2 },
  { start_avx512, add_avx512, narrow_avx512, flush_avx512, bins_avx512, ends_avx512 }
};

guint
qw_kernel_n_variants (void)
{
  if (!__builtin_cpu_supports ("avx2"))
    return 1;
  if (__builtin_cpu_supports ("avx512f") && __builtin_cpu_supports ("avx512bw") &&
      __builtin_cpu_supports ("avx512dq") && __builtin_cpu_supports ("avx512vl"))
    return 3;
  return 2;
}
#else
static const Variant variants[] = { { start_plain, add_plain, narrow_plain, flush_plain, bins_plain,
                                      ends_plain } };

guint
qw_kernel_n_variants (void)
{
  return 1;
}
#endif

void
qw_kernel_add (guint variant, double *sums, const QwWave *wave, const float *common, gsize from)
{
  variants[variant].add (sums, wave->scores + from, common, wave);
}

void
qw_kernel_scale (float *out, const gint16 *scores, float weight, gsize from)
{
  for (gsize i = 0; i < QW_BLOCK; i++)
    out[i] = weight * (float) scores[from + i];
}

gboolean
qw_wave_is_narrow (const QwWave *self)
{
  double typical = fabs (self->typical);
  double largest = typical * qw_exp2 (self->reach);

  return typical >= LEAST_NARROW && largest * QW_UNIT * QW_MOST_NARROW < G_MAXINT32;
}

void
qw_kernel_add_narrow (guint variant,
                      gint32 *counts,
                      const QwWave *wave,
                      const float *common,
                      gsize from)
{
  variants[variant].narrow (counts, wave->scores + from, common, wave);
}

void
qw_kernel_flush (guint variant, double *sums, gint32 *counts, int n)
{
  variants[variant].flush (sums, counts, n);
}

void
qw_kernel_start (guint variant, double *sums, const double *points, double constant)
{
  variants[variant].start (sums, points, constant);
}

void
qw_kernel_ends (guint variant, const guint16 *bins, gsize n, guint *first, guint *last)
{
  variants[variant].ends (bins, n, first, last);
}

guint64
qw_kernel_dot (const guint32 *a, const guint32 *b, gsize n)
{
  guint64 sum = 0;

  for (gsize i = 0; i < n; i++)
    sum += (guint64) a[i] * b[i];
  return sum;
}

void
qw_kernel_bins (guint variant, guint16 *bins, const QwBlock *block)
{
  variants[variant].bins (bins, block);
}

void
qw_kernel_share_bins (guint16 *bins, const QwBlock *block)
{
  for (gsize i = 0; i < QW_BLOCK; i++)
    bins[i] = find_bin ((block->rows[QW_ROW_FACTOR][i] * block->rows[QW_PART_CODING][i] +
                         block->rows[QW_PART_BUILD][i]) *
                        block->rows[QW_PART_SHARE][i]);
}

double
qw_bin_edge (guint bin)
{
  gint32 bits = (gint32) (bin + BIN_BASE) << BIN_SHIFT;
  float value;

  memcpy (&value, &bits, sizeof value);
  return value;
}

guint
qw_bin_find (double hours)
{
  return find_bin (hours);
}
