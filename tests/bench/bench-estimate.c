/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The median times, in milliseconds, of what an estimate asks of the distribution: a name and a figure a line. */

#include "qw-distribution.h"
#include "repeat.h"

#include <math.h>

#define N_LINES 40
#define REPEATS 200

static QwTerm terms[N_LINES + 1];
static QwModel model = {
  .correlation = 0.3,
  .assistance = { 0.75, 0.9, 1.2 },
  .rate = { 50, 85, 150 },
  .deadline_factor = 1,
  .terms = terms,
  .n_terms = N_LINES,
};
static QwDistribution *whole;
static volatile double sink;

static void
fill_terms (void)
{
  for (guint i = 0; i <= N_LINES; i++)
    terms[i] = (QwTerm){ i % 2 == 0 ? QW_PART_CODING : QW_PART_BUILD,
                         qw_stream_catalog (i),
                         { 4.0 + i, 9.0 + i, 20.0 + 2 * i } };
}

static void
find_quantiles (void)
{
  g_autoptr (QwDistribution) distribution = qw_distribution_new (&model);

  for (int p = 5; p <= 95; p += 5)
    sink = qw_distribution_hours (distribution, p / 100.0) +
           qw_distribution_price (distribution, p / 100.0);
}

static void
add_line (void)
{
  sink = qw_distribution_typical_with (whole, &terms[N_LINES], 1, NULL);
}

static void
hold_line (void)
{
  sink = qw_distribution_typical_at (whole, 7, QW_Z90);
}

static void
price_lines (void)
{
  QwRange range;

  for (gsize i = 0; i < N_LINES; i++)
    qw_distribution_line_price (whole, i, &range);
}

static void
rank_causes (void)
{
  double shares[N_LINES + QW_N_CAUSES];

  qw_distribution_spread (whole, shares);
}

static void
time_all (const char *rate)
{
  struct
  {
    const char *name;
    void (*call) (void);
  } calls[] = { { "quantiles", find_quantiles },
                { "added-line", add_line },
                { "held-line", hold_line },
                { "line-prices", price_lines },
                { "spread", rank_causes } };

  whole = qw_distribution_new (&model);
  for (gsize i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *name = g_strconcat (calls[i].name, "-", rate, NULL);

      repeat_print_median (name, REPEATS, 10, calls[i].call);
    }
  g_clear_pointer (&whole, qw_distribution_unref);
}

/* What Squiggle is asked for: independent log-normals by P10 and P90, and nothing else. */
static void
time_sum (void)
{
  model.correlation = 0;
  model.assistance = QW_RANGE_CONSTANT (1);
  for (guint i = 0; i < N_LINES; i++)
    terms[i].range = (QwRange){ 4.0 + i, sqrt ((4.0 + i) * (20.0 + 2 * i)), 20.0 + 2 * i };
  repeat_print_median ("sum", REPEATS, 10, find_quantiles);
}

int
main (void)
{
  fill_terms ();
  time_all ("market");
  model.rate = QW_RANGE_CONSTANT (85);
  time_all ("own");
  time_sum ();
  return 0;
}
