/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-kernel.h"

#include <string.h>

/* 1.5 · 2²³: adding it rounds a float to a whole number. */
#define ROUND 12582912.0f
/* Powers of two beyond these would leave the floats. */
#define EXPONENT_LIMIT 90.0f

#define BIN_SHIFT 13
#define BIN_BASE  ((127 - QW_FIRST_OCTAVE) << 10)
#define BIN_LAST  65535

#if defined(__x86_64__) && defined(__GNUC__)
#define HAS_VARIANTS 1
#else
#define HAS_VARIANTS 0
#endif

#define INLINE static inline __attribute__ ((always_inline))

/* 2^t to 4 parts in a million, without a step where the whole part changes, and exactly 1 at 0. */
INLINE float
power (float t)
{
  float rounded, f, p;
  gint32 bits, whole;

  t = t < EXPONENT_LIMIT ? t : EXPONENT_LIMIT;
  t = t > -EXPONENT_LIMIT ? t : -EXPONENT_LIMIT;
  rounded = t + ROUND;
  f = t - (rounded - ROUND);
  p = 0.009671863f;
  p = p * f + 0.055964377f;
  p = p * f + 0.24022791f;
  p = p * f + 0.69311655f;
  p = p * f + 1.0f;

  memcpy (&whole, &rounded, sizeof whole);
  memcpy (&bits, &p, sizeof bits);
  bits = (gint32) ((guint32) bits + ((guint32) whole << 23));
  memcpy (&p, &bits, sizeof p);
  return p;
}

INLINE void
add_wave (double *restrict sums,
          const gint16 *restrict scores,
          const float *restrict common,
          const QwWave wave)
{
  float one = wave.typical < 0 ? -1.0f : 1.0f;

  for (gsize i = 0; i < QW_BLOCK; i++)
    {
      float z = wave.own * (float) scores[i] + common[i];
      float t = z * (z < 0 ? wave.below : wave.above);
      float x = wave.typical * power (t);

      sums[i] += (double) ((x + one) - one);
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
fill_bins (guint16 *restrict bins, const QwBlock *restrict block)
{
  for (gsize i = 0; i < QW_BLOCK; i++)
    {
      double build = block->factor[i] * block->sums[QW_PART_CODING][i] +
                     block->sums[QW_PART_BUILD][i];

      bins[i] = find_bin (build * (1 + block->sums[QW_PART_SHARE][i]) +
                          block->sums[QW_PART_REST][i]);
    }
}

#define DEFINE_VARIANT(name, attribute)                                                            \
  attribute static void add_##name (double *sums, const gint16 *scores, const float *common,       \
                                    const QwWave *wave)                                            \
  {                                                                                                \
    add_wave (sums, scores, common, *wave);                                                        \
  }                                                                                                \
  attribute static void bins_##name (guint16 *bins, const QwBlock *block)                          \
  {                                                                                                \
    fill_bins (bins, block);                                                                       \
  }

DEFINE_VARIANT (plain, )
#if HAS_VARIANTS
DEFINE_VARIANT (avx2, __attribute__ ((target ("avx2"))))
DEFINE_VARIANT (avx512, __attribute__ ((target ("avx512f,avx512bw,avx512dq,avx512vl"))))

#define CHOOSE(kernel, ...)                                                                        \
  G_STMT_START                                                                                     \
    {                                                                                              \
      if (__builtin_cpu_supports ("avx512f") && __builtin_cpu_supports ("avx512bw") &&             \
          __builtin_cpu_supports ("avx512dq") && __builtin_cpu_supports ("avx512vl"))              \
        kernel##_avx512 (__VA_ARGS__);                                                             \
      else if (__builtin_cpu_supports ("avx2"))                                                    \
        kernel##_avx2 (__VA_ARGS__);                                                               \
      else                                                                                         \
        kernel##_plain (__VA_ARGS__);                                                              \
    }                                                                                              \
  G_STMT_END
#else
#define CHOOSE(kernel, ...) kernel##_plain (__VA_ARGS__)
#endif

void
qw_kernel_add (double *sums, const QwWave *wave, const float *common, gsize from)
{
  CHOOSE (add, sums, wave->scores + from, common, wave);
}

void
qw_kernel_scale (float *out, const gint16 *scores, float weight, gsize from)
{
  for (gsize i = 0; i < QW_BLOCK; i++)
    out[i] = weight * (float) scores[from + i];
}

void
qw_kernel_bins (guint16 *bins, const QwBlock *block)
{
  CHOOSE (bins, bins, block);
}

void
qw_kernel_share_bins (guint16 *bins, const QwBlock *block)
{
  for (gsize i = 0; i < QW_BLOCK; i++)
    bins[i] = find_bin (
        (block->factor[i] * block->sums[QW_PART_CODING][i] + block->sums[QW_PART_BUILD][i]) *
        block->sums[QW_PART_SHARE][i]);
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
