/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-distribution-moments.h"

#include "qw-log.h"
#include "qw-normal.h"

#define LN_2   0.69314718055994531
#define LOG2_E 1.4426950408889634

/* Of the weight 2 φ(z) on z > 0, by the Stieltjes procedure. */
static const double half_scores[QW_N_NODES / 2] = {
  0.054784546486812559, 0.28034422704827233, 0.65789372155832693, 1.1552171571890197,
  1.7459050837494352,   2.4137770915224257,  3.1536115170359049,  3.9726726169761366,
  4.8986553539800575,   6.0179903793663669,
};
static const double half_weights[QW_N_NODES / 2] = {
  0.11120413371403381,    0.23546798299041283,    0.28440987422618108,   0.22419127012770729,
  0.10967667531721939,    0.030493788508870696,   0.0042930873721375683, 0.00025827046828751668,
  4.9031965444377577e-06, 1.4079206040240348e-08,
};

static double
get_slope (double low, double high)
{
  return low == high ? 0 : (qw_log2 (high) - qw_log2 (low)) / QW_Z90;
}

QwSlopes
qw_slopes (const QwRange *range)
{
  return (QwSlopes){ get_slope (range->low, range->typical),
                     get_slope (range->typical, range->high) };
}

double
qw_slopes_at (const QwSlopes *self, double z)
{
  return z * (z < 0 ? self->below : self->above);
}

double
qw_slopes_value (const QwSlopes *self, double typical, double z)
{
  return typical * qw_exp2 (qw_slopes_at (self, z));
}

void
qw_nodes_fill (QwNode *nodes)
{
  const int half = QW_N_NODES / 2;

  for (int i = 0; i < half; i++)
    {
      nodes[half - 1 - i] = (QwNode){ -half_scores[i], half_weights[i] / 2 };
      nodes[half + i] = (QwNode){ half_scores[i], half_weights[i] / 2 };
    }
}

/* The integral of exp (slope · z) over the part z < 0 of a normal score: complete the square. */
static double
integrate_below (double slope, double given, double spread)
{
  double shift = given + slope * spread * spread;

  return qw_exp2 ((slope * given + slope * slope * spread * spread / 2) * LOG2_E) *
         qw_normal_cdf (-shift / spread);
}

double
qw_slopes_mean (const QwSlopes *self, double typical, double given, double spread)
{
  if (typical == 0 || spread <= 0)
    return qw_slopes_value (self, typical, given);

  return typical * (integrate_below (self->below * LN_2, given, spread) +
                    integrate_below (-self->above * LN_2, -given, spread));
}

double
qw_conditional_mean (const QwRange *range, double given, double spread)
{
  QwSlopes slopes = qw_slopes (range);

  return qw_slopes_mean (&slopes, range->typical, given, spread);
}

double
qw_moment (const QwRange *range, double power)
{
  QwSlopes slopes = qw_slopes (range);
  double typical = range->typical == 0 ? 0 : qw_exp2 (power * qw_log2 (range->typical));

  return typical * (integrate_below (power * slopes.below * LN_2, 0, 1) +
                    integrate_below (-power * slopes.above * LN_2, 0, 1));
}
