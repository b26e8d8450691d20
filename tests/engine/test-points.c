/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-kernel.h"
#include "qw-distribution-points.h"

#include "qw-normal.h"

#include <math.h>
#include <string.h>

/* A reserved one, the last ones that have a place in the net, that are kept, and others. */
static const guint streams[] = { 0, 1, 3, 8, 100, 255, 256, 511, 512, 9999, 12345 };

static int
compare_scores (gconstpointer a, gconstpointer b)
{
  return *(const gint16 *) a - *(const gint16 *) b;
}

/* Each slice of equal chance holds one point, so that a line alone is exact. */
static void
test_slices (gconstpointer data)
{
  guint stream = *(const guint *) data;
  gint16 *sorted;
  QwScores scores;

  qw_scores_init (&scores, stream, 0);
  sorted = g_memdup2 (scores.values, QW_POINTS * sizeof (gint16));
  qsort (sorted, QW_POINTS, sizeof (gint16), compare_scores);
  for (guint rank = 0; rank < QW_POINTS; rank++)
    {
      double score = QW_SCORE_SCALE * qw_normal_quantile ((rank + 0.5) / QW_POINTS);

      g_assert_cmpfloat_with_epsilon (sorted[rank], score, 0.501);
    }
  g_free (sorted);
  qw_scores_clear (&scores);
}

static double
correlate (guint a, guint b)
{
  QwScores one, other;
  double sum = 0;

  qw_scores_init (&one, a, 0);
  qw_scores_init (&other, b, 0);
  for (guint i = 0; i < QW_POINTS; i++)
    sum += one.values[i] * other.values[i];
  qw_scores_clear (&one);
  qw_scores_clear (&other);
  return sum / QW_POINTS / QW_SCORE_SCALE / QW_SCORE_SCALE;
}

/* A turn holds the same scores, and no two turns of a stream agree. */
static void
test_turns (void)
{
  const guint turning[] = { QW_STREAM_BASE, QW_STREAM_ASSISTANCE, qw_stream_own (1) };

  for (gsize i = 0; i < G_N_ELEMENTS (turning); i++)
    {
      QwScores scores[QW_TURNS];

      g_assert_true (qw_stream_turns (turning[i]));
      for (guint turn = 0; turn < QW_TURNS; turn++)
        qw_scores_init (&scores[turn], turning[i], turn);
      for (guint point = 0; point < QW_POINTS; point++)
        {
          guint quarters = 0;

          for (guint turn = 0; turn < QW_TURNS; turn++)
            {
              double z = scores[turn].values[point] / (double) QW_SCORE_SCALE;
              double quarter = 4 * qw_normal_cdf (z);

              /* a score is rounded: next to an edge it tells nothing */
              if (fabs (quarter - rint (quarter)) < 1e-3)
                quarters = 15;
              else
                quarters |= 1u << (guint) quarter;
            }
          g_assert_cmpuint (quarters, ==, 15);
        }
    }
  g_assert_false (qw_stream_turns (QW_STREAM_COMMON));
  g_assert_false (qw_stream_turns (qw_stream_catalog (0)));
}

/* Five standard deviations of what independent draws would show. */
static void
test_independent (gconstpointer data)
{
  guint stream = *(const guint *) data;

  for (gsize i = 0; i < G_N_ELEMENTS (streams); i++)
    if (streams[i] != stream)
      g_assert_cmpfloat (fabs (correlate (stream, streams[i])), <, 5 / sqrt (QW_POINTS));
}

static void
test_net_uncorrelated (void)
{
  for (guint a = 0; a < 40; a++)
    for (guint b = 0; b < a; b++)
      g_assert_cmpfloat (fabs (correlate (a, b)), <, 0.004);
}

static void
test_distinct (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < QW_N_RESERVED_STREAMS; i++)
    g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (i)));
  for (guint i = 0; i < 5000; i++)
    g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (qw_stream_catalog (i))));
  for (guint i = 1; i <= 1000; i++)
    g_assert_true (g_hash_table_add (seen, GUINT_TO_POINTER (qw_stream_own (i))));
}

typedef struct
{
  const char *name;
  QwWave wave;
} WaveCase;

static const WaveCase waves[] = {
  { "usual", { NULL, 5e-5f, 9e-5f, 4, 16 } },   { "steep", { NULL, 4e-3f, 4e-3f, 186, 1 } },
  { "flat-below", { NULL, 0, 1e-4f, 5, 7 } },   { "taken-away", { NULL, 5e-5f, 9e-5f, 4, -16 } },
  { "tiny", { NULL, 1e-4f, 2e-4f, 9, 1e-6f } }, { "large", { NULL, 1e-4f, 2e-4f, 9, 1e6f } },
};

/* Whatever the processor, the same bits. */
static void
test_variants (gconstpointer data)
{
  QwWave wave = ((const WaveCase *) data)->wave;
  double sums[QW_BLOCK], others[QW_BLOCK];
  float common[QW_BLOCK];
  QwScores scores;

  qw_scores_init (&scores, QW_STREAM_COMMON, 0);
  qw_kernel_scale (common, scores.values, 0.5f, QW_BLOCK);
  wave.scores = scores.values;
  qw_kernel_start (0, sums, NULL, 100);
  qw_kernel_add (0, sums, &wave, common, 0);
  for (guint i = 0; i < QW_BLOCK; i++)
    g_assert_true (isfinite (sums[i]) && (sums[i] >= 100) == (wave.typical > 0));

  for (guint variant = 1; variant < qw_kernel_n_variants (); variant++)
    {
      qw_kernel_start (variant, others, NULL, 100);
      qw_kernel_add (variant, others, &wave, common, 0);
      g_assert_cmpmem (sums, sizeof sums, others, sizeof others);
    }
  qw_scores_clear (&scores);
}

/* A narrow wave counts the same in 32 bits, up to its unit, and leaves nothing behind. */
static void
test_narrow (gconstpointer data)
{
  QwWave wave = ((const WaveCase *) data)->wave;
  double sums[QW_BLOCK], others[QW_BLOCK];
  gint32 counts[QW_BLOCK] = { 0 };
  float common[QW_BLOCK];
  QwScores scores;

  if (!qw_wave_is_narrow (&wave))
    return;
  qw_scores_init (&scores, QW_STREAM_COMMON, 0);
  qw_kernel_scale (common, scores.values, 0.5f, QW_BLOCK);
  wave.scores = scores.values;
  qw_kernel_start (0, sums, NULL, 100);
  qw_kernel_add (0, sums, &wave, common, 0);

  for (guint variant = 0; variant < qw_kernel_n_variants (); variant++)
    {
      qw_kernel_start (variant, others, NULL, 100);
      qw_kernel_add_narrow (variant, counts, &wave, common, 0);
      qw_kernel_flush (variant, others, counts, wave.typical > 0 ? 1 : -1);
      for (guint i = 0; i < QW_BLOCK; i++)
        g_assert_cmpfloat_with_epsilon (others[i], sums[i], 0.51 / QW_UNIT);

      wave.typical = -wave.typical;
      qw_kernel_add_narrow (variant, counts, &wave, common, 0);
      qw_kernel_flush (variant, others, counts, wave.typical > 0 ? 1 : -1);
      wave.typical = -wave.typical;
      for (guint i = 0; i < QW_BLOCK; i++)
        g_assert_true (others[i] == 100);
    }
}

/* The loops' power of two against the library's. */
static void
test_power (void)
{
  static const float none[QW_BLOCK];
  QwWave wave = { NULL, 0.7f / QW_SCORE_SCALE, 1.3f / QW_SCORE_SCALE, 8, 16 };
  double sums[QW_BLOCK];
  QwScores scores;

  qw_scores_init (&scores, QW_STREAM_COMMON, 0);
  wave.scores = scores.values;
  qw_kernel_start (0, sums, NULL, 0);
  qw_kernel_add (0, sums, &wave, none, 0);
  for (guint i = 0; i < QW_BLOCK; i++)
    {
      double z = scores.values[i] / (double) QW_SCORE_SCALE;
      double expected = 16 * exp2 (z * (z < 0 ? 0.7 : 1.3));

      g_assert_cmpfloat_with_epsilon (sums[i] / expected, 1, 1e-4);
    }
  qw_scores_clear (&scores);
}

static void
test_bins (void)
{
  guint before = 0;

  for (guint bin = 1; bin < 60000; bin++)
    {
      double edge = qw_bin_edge (bin);

      g_assert_cmpuint (qw_bin_find (edge), ==, bin);
      g_assert_cmpuint (qw_bin_find (edge * (1 - 1e-6)), ==, before);
      before = bin;
    }
  g_assert_cmpuint (qw_bin_find (0), ==, 0);
  g_assert_cmpuint (qw_bin_find (1e300), ==, 65535);
}

static void
add_streams (const char *name, GTestDataFunc test)
{
  for (gsize i = 0; i < G_N_ELEMENTS (streams); i++)
    {
      g_autofree char *path = g_strdup_printf ("/points/%s/%u", name, streams[i]);

      g_test_add_data_func (path, &streams[i], test);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_streams ("slices", test_slices);
  add_streams ("independent", test_independent);
  g_test_add_func ("/points/net-uncorrelated", test_net_uncorrelated);
  g_test_add_func ("/points/turns", test_turns);
  g_test_add_func ("/points/distinct", test_distinct);
  for (gsize i = 0; i < G_N_ELEMENTS (waves); i++)
    {
      g_autofree char *path = g_strconcat ("/points/variants/", waves[i].name, NULL);

      g_autofree char *narrow_path = g_strconcat ("/points/narrow/", waves[i].name, NULL);

      g_test_add_data_func (path, &waves[i], test_variants);
      g_test_add_data_func (narrow_path, &waves[i], test_narrow);
    }
  g_test_add_func ("/points/power", test_power);
  g_test_add_func ("/points/bins", test_bins);
  return g_test_run ();
}
