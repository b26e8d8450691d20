/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-log.h"

#include <math.h>

#define LOG2_E 1.4426950408889634
#define LN_2   0.69314718055994531

/* 1 / k! from k = 12 down */
static const double series[] = {
  1 / 479001600.0, 1 / 39916800.0, 1 / 3628800.0, 1 / 362880.0, 1 / 40320.0, 1 / 5040.0, 1 / 720.0,
  1 / 120.0,       1 / 24.0,       1 / 6.0,       0.5,          1,           1
};

double
qw_log2 (double x)
{
  int exponent;
  double m = frexp (x, &exponent);
  double s, square, sum;

  if (m < 0.70710678118654752)
    {
      m *= 2;
      exponent--;
    }

  /* ln m = 2 artanh s: the series of Gregory, with |s| < 0.172 */
  s = (m - 1) / (m + 1);
  square = s * s;
  sum = 1.0 / 23;
  for (int k = 21; k > 0; k -= 2)
    sum = sum * square + 1.0 / k;
  return exponent + 2 * s * sum * LOG2_E;
}

double
qw_exp2 (double x)
{
  double whole, f, sum = 1 / 6227020800.0;

  if (x < -1022)
    return 0;

  x = MIN (x, 1023);
  whole = floor (x + 0.5);
  f = (x - whole) * LN_2;
  for (gsize i = 0; i < G_N_ELEMENTS (series); i++)
    sum = sum * f + series[i];
  return ldexp (sum, (int) whole);
}
