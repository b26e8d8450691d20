/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution.h"
#include "qw-distribution-moments.h"

#include <math.h>

/* Lines alone, and what carries the spread. */

static void
assert_near (double found, double expected, double tolerance)
{
  if (!(fabs (found - expected) <= tolerance * fabs (expected)))
    g_error ("%.17g is not %.17g", found, expected);
}

static void
assert_range (const QwRange *found, const QwRange *expected, double tolerance)
{
  assert_near (found->low, expected->low, tolerance);
  assert_near (found->typical, expected->typical, tolerance);
  assert_near (found->high, expected->high, tolerance);
}

/* clang-format off */
#define KNOWN(x)       { (x), (x), (x) }
#define LINE           { 8, 16, 40 }
#define BUILD          { QW_PART_BUILD, 9, LINE }
#define KNOWN_BUILD    { QW_PART_BUILD, 9, KNOWN (20) }
#define SHARE          { QW_PART_SHARE, 13, { 0.05, 0.15, 0.3 } }
/* clang-format on */

typedef struct
{
  const char *name;
  QwRange assistance;
  QwRange rate;
  QwTerm terms[3];
  gsize n_terms;
  gsize index;
  QwRange price;
  double tolerance;
} LineCase;

/* clang-format off */
static const LineCase line_cases[] = {
  { "own-rate", KNOWN (1), KNOWN (80), { BUILD }, 1, 0, { 800, 1600, 4000 }, 0 },
  { "known-assistance", KNOWN (0.5), KNOWN (80), { { QW_PART_CODING, 9, LINE } }, 1, 0, { 400, 800,
    2000 }, 0 },
  { "assistance-is-for-coding", { 0.5, 0.7, 1 }, KNOWN (80), { BUILD }, 1, 0, { 800, 1600, 4000 },
    0 },
  { "among-others", KNOWN (1), KNOWN (80), { BUILD, { QW_PART_REST, 11, LINE }, SHARE }, 3, 1,
    { 800, 1600, 4000 }, 0 },
  { "known-line-market", KNOWN (1), { 40, 80, 160 }, { KNOWN_BUILD }, 1, 0, { 1000, 2000, 4000 },
    1e-12 },
  { "known-line-assisted", { 0.5, 0.8, 1 }, KNOWN (80), { { QW_PART_CODING, 9, KNOWN (10) } }, 1,
    0, { 500, 800, 1000 }, 1e-12 },
  { "share-of-known-build", KNOWN (1), KNOWN (80), { KNOWN_BUILD, SHARE }, 2, 1, { 100, 300, 600 },
    1e-12 },
  { "known-share-of-line", KNOWN (1), KNOWN (80), { BUILD, { QW_PART_SHARE, 13, KNOWN (0.25) } },
    2, 1, { 200, 400, 1000 }, 1e-12 },
  { "known-share-of-assisted", { 0.5, 0.8, 1 }, KNOWN (80), { { QW_PART_CODING, 9, KNOWN (10) },
    { QW_PART_SHARE, 13, KNOWN (0.5) } }, 2, 1, { 250, 400, 500 }, 1e-12 },
  /* symmetric log-normals of slope ln 2: √2 and √3 times it */
  { "line-and-market", KNOWN (1), { 40, 80, 160 }, { { QW_PART_REST, 9, { 8, 16, 32 } } }, 1, 0,
    { 1600 * 0.37521422724648, 1600, 1600 * 2.6651441426902 }, 2e-4 },
  { "line-and-assistance", { 0.5, 1, 2 }, KNOWN (80), { { QW_PART_CODING, 9, { 8, 16, 32 } } }, 1,
    0, { 1600 * 0.37521422724648, 1600, 1600 * 2.6651441426902 }, 2e-4 },
  { "assistance-and-market", { 0.5, 1, 2 }, { 40, 80, 160 }, { { QW_PART_CODING, 9, KNOWN (20) } },
    1, 0, { 2000 * 0.37521422724648, 2000, 2000 * 2.6651441426902 }, 2e-4 },
  { "all-three", { 0.5, 1, 2 }, { 40, 80, 160 }, { { QW_PART_CODING, 9, { 8, 16, 32 } } }, 1, 0,
    { 1600 * 0.30102348231639, 1600, 1600 * 3.3219973346236 }, 3e-4 },
  { "share-and-line", KNOWN (1), KNOWN (80), { { QW_PART_BUILD, 9, { 8, 16, 32 } },
    { QW_PART_SHARE, 13, { 0.1, 0.2, 0.4 } } }, 2, 1, { 320 * 0.37521422724648, 320,
    320 * 2.6651441426902 }, 4e-3 },
};
/* clang-format on */

static QwDistribution *
make (const LineCase *row)
{
  QwModel model = { .correlation = 0.2,
                    .assistance = row->assistance,
                    .rate = row->rate,
                    .deadline_factor = 1.25,
                    .terms = row->terms,
                    .n_terms = row->n_terms };

  return qw_distribution_new (&model);
}

static void
test_line_price (gconstpointer data)
{
  const LineCase *row = data;
  g_autoptr (QwDistribution) self = make (row);
  QwRange price;

  qw_distribution_line_price (self, row->index, &price);
  assert_range (&price, &row->price, row->tolerance);
}

/* With a known rate the hours are the price over it. */
static void
test_line_hours (gconstpointer data)
{
  const LineCase *row = data;
  g_autoptr (QwDistribution) self = make (row);
  QwRange hours, price;

  if (!qw_range_is_constant (&row->rate))
    return;
  qw_distribution_line_hours (self, row->index, &hours);
  qw_distribution_line_price (self, row->index, &price);
  price = qw_range_scale (&price, 1 / (1.25 * row->rate.typical));
  assert_range (&hours, &price, 1e-5);
}

typedef struct
{
  const char *name;
  double correlation;
  QwRange assistance;
  QwRange rate;
  QwTerm terms[3];
  gsize n_terms;
  double shares[6];
} SpreadCase;

/* Of a log-normal of slope s the parts are e^(ρ s²) - 1 and e^((1 - ρ) s²) - 1. */
#define SLOPE_SQUARED pow (log (2) / QW_Z90, 2)

/* clang-format off */
static const SpreadCase spread_cases[] = {
  { "nothing", 0.2, KNOWN (1), KNOWN (80), { KNOWN_BUILD }, 1, { 0, 0, 0, 0 } },
  { "rate-alone", 0.2, KNOWN (1), { 40, 75, 160 }, { KNOWN_BUILD }, 1, { 0, 0, 0, 1 } },
  { "line-alone", 0, KNOWN (1), KNOWN (80), { BUILD }, 1, { 1, 0, 0, 0 } },
  { "common-alone", 1, KNOWN (1), KNOWN (80), { BUILD }, 1, { 0, 1, 0, 0 } },
  { "assistance-alone", 0.2, { 0.5, 0.7, 1 }, KNOWN (80), { { QW_PART_CODING, 9, KNOWN (10) } }, 1,
    { 0, 0, 1, 0 } },
  { "assistance-of-nothing", 0.2, { 0.5, 0.7, 1 }, KNOWN (80), { BUILD, SHARE }, 0, { 0, 0, 0 } },
  { "share-alone", 0.2, KNOWN (1), KNOWN (80), { KNOWN_BUILD, SHARE }, 2, { 0, 1, 0, 0, 0 } },
  { "alike", 0, KNOWN (1), KNOWN (80), { BUILD, { QW_PART_REST, 11, LINE } }, 2, { 0.5, 0.5, 0, 0,
    0 } },
  { "twice-as-large", 0, KNOWN (1), KNOWN (80), { BUILD, { QW_PART_REST, 11, { 16, 32, 80 } } }, 2,
    { 0.2, 0.8, 0, 0, 0 } },
  { "half-common", 0.5, KNOWN (1), KNOWN (80), { { QW_PART_BUILD, 9, { 8, 16, 32 } } }, 1, { 0.5,
    0.5, 0, 0 } },
  { "rate-like-line", 0, KNOWN (1), { 40, 80, 160 }, { { QW_PART_BUILD, 9, { 8, 16, 32 } } }, 1,
    { 0.5, 0, 0, 0.5 } },
};
/* clang-format on */

static void
test_spread (gconstpointer data)
{
  const SpreadCase *row = data;
  QwModel model = { row->correlation, row->assistance, row->rate, 1, row->terms, row->n_terms };
  g_autoptr (QwDistribution) self = qw_distribution_new (&model);
  double shares[6];

  qw_distribution_spread (self, shares);
  for (gsize i = 0; i < row->n_terms + QW_N_CAUSES; i++)
    g_assert_cmpfloat_with_epsilon (shares[i], row->shares[i], 1e-6);
}

static void
test_spread_of_common (void)
{
  QwTerm term = { QW_PART_BUILD, 9, { 8, 16, 32 } };
  QwModel model = { 0.2, QW_RANGE_CONSTANT (1), QW_RANGE_CONSTANT (80), 1, &term, 1 };
  g_autoptr (QwDistribution) self = qw_distribution_new (&model);
  double common = expm1 (0.2 * SLOPE_SQUARED), own = expm1 (0.8 * SLOPE_SQUARED), shares[4];

  qw_distribution_spread (self, shares);
  g_assert_cmpfloat_with_epsilon (shares[0], own / (own + common), 1e-6);
  g_assert_cmpfloat_with_epsilon (shares[1], common / (own + common), 1e-6);
}

static void
test_moments (void)
{
  QwRange range = { 8, 16, 32 }, skew = { 8, 16, 40 };

  assert_near (qw_moment (&range, 1), 16 * exp (SLOPE_SQUARED / 2), 1e-9);
  assert_near (qw_moment (&range, 2), 256 * exp (2 * SLOPE_SQUARED), 1e-9);
  assert_near (qw_conditional_mean (&skew, 0, 1), qw_moment (&skew, 1), 1e-12);
  assert_near (qw_conditional_mean (&skew, QW_Z90, 0), 40, 1e-12);
}

static void
test_held (void)
{
  QwTerm terms[] = { BUILD, { QW_PART_REST, 11, KNOWN (4) } };
  QwModel model = { 0.25, QW_RANGE_CONSTANT (1), { 40, 80, 160 }, 1, terms, 2 };
  g_autoptr (QwDistribution) market = qw_distribution_new (&model);
  g_autoptr (QwDistribution) own = NULL;

  assert_near (qw_distribution_typical_at (market, 2 + QW_CAUSE_RATE, QW_Z90), 20 * 160, 1e-12);
  assert_near (qw_distribution_typical_at (market, 0, QW_Z90), 44 * 80, 1e-12);

  model.rate = QW_RANGE_CONSTANT (80);
  own = qw_distribution_new (&model);
  assert_near (qw_distribution_typical_at (own, 0, -QW_Z90), 12 * 80, 1e-12);
  assert_near (qw_distribution_typical_at (own, 2 + QW_CAUSE_COMMON, 2 * QW_Z90), 44 * 80, 1e-12);
  assert_near (qw_distribution_typical_at (own, 2 + QW_CAUSE_RATE, 2), 20 * 80, 1e-12);
}

#define ADD_CASES(group, rows, test)                                                               \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)                                                  \
    {                                                                                              \
      g_autofree char *path = g_strconcat ("/distribution-lines/" group "/", rows[i].name, NULL);  \
                                                                                                   \
      g_test_add_data_func (path, &rows[i], test);                                                 \
    }

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_CASES ("price", line_cases, test_line_price)
  ADD_CASES ("hours", line_cases, test_line_hours)
  ADD_CASES ("spread", spread_cases, test_spread)
  g_test_add_func ("/distribution-lines/spread-of-common", test_spread_of_common);
  g_test_add_func ("/distribution-lines/moments", test_moments);
  g_test_add_func ("/distribution-lines/held", test_held);
  return g_test_run ();
}
