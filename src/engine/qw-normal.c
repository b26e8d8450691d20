/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-normal.h"

#include <math.h>

/* Coefficients from the highest power down. */
static const double centre_above[] = { 2.5090809287301226727e+3, 3.3430575583588128105e+4,
                                       6.7265770927008700853e+4, 4.5921953931549871457e+4,
                                       1.3731693765509461125e+4, 1.9715909503065514427e+3,
                                       1.3314166789178437745e+2, 3.3871328727963666080e+0 };
static const double centre_below[] = { 5.2264952788528545610e+3, 2.8729085735721942674e+4,
                                       3.9307895800092710610e+4, 2.1213794301586595867e+4,
                                       5.3941960214247511077e+3, 6.8718700749205790830e+2,
                                       4.2313330701600911252e+1, 1.0 };
static const double near_above[] = { 7.74545014278341407640e-4, 2.27238449892691845833e-2,
                                     2.41780725177450611770e-1, 1.27045825245236838258e+0,
                                     3.64784832476320460504e+0, 5.76949722146069140550e+0,
                                     4.63033784615654529590e+0, 1.42343711074968357734e+0 };
static const double near_below[] = { 1.05075007164441684324e-9, 5.47593808499534494600e-4,
                                     1.51986665636164571966e-2, 1.48103976427480074590e-1,
                                     6.89767334985100004550e-1, 1.67638483018380384940e+0,
                                     2.05319162663775882187e+0, 1.0 };
static const double far_above[] = { 2.01033439929228813265e-7, 2.71155556874348757815e-5,
                                    1.24266094738807843860e-3, 2.65321895265761230930e-2,
                                    2.96560571828504891230e-1, 1.78482653991729133580e+0,
                                    5.46378491116411436990e+0, 6.65790464350110377720e+0 };
static const double far_below[] = { 2.04426310338993978564e-15, 1.42151175831644588870e-7,
                                    1.84631831751005468180e-5,  7.86869131145613259100e-4,
                                    1.48753612908506148525e-2,  1.36929880922735805310e-1,
                                    5.99832206555887937690e-1,  1.0 };

/* Of the area between 0 and z, of the tail beyond it, and of the far tail's correction in 1 / z². */
static const double area_above[] = { 0.065682337918207449113, 2.2352520354606839287,
                                     161.02823106855587881, 1067.6894854603709582,
                                     18154.981253343561249 };
static const double area_below[] = { 1.0, 47.20258190468824187, 976.09855173777669322,
                                     10260.932208618978205, 45507.789335026729956 };
static const double tail_above[] = { 1.0765576773720192317e-8, 0.39894151208813466764,
                                     8.8831497943883759412,    93.506656132177855979,
                                     597.27027639480026226,    2494.5375852903726711,
                                     6848.1904505362823326,    11602.651437647350124,
                                     9842.7148383839780218 };
static const double tail_below[] = { 1.0,
                                     22.266688044328115691,
                                     235.38790178262499861,
                                     1519.377599407554805,
                                     6485.558298266760755,
                                     18615.571640885098091,
                                     34900.952721145977266,
                                     38912.003286093271411,
                                     19685.429676859990727 };
static const double limit_above[] = { 0.02307344176494017303,  0.21589853405795699,
                                      0.1274011611602473639,   0.022235277870649807,
                                      0.001421619193227893466, 2.9112874951168792e-5 };
static const double limit_below[] = { 1.0,
                                      1.28426009614491121,
                                      0.468238212480865118,
                                      0.0659881378689285515,
                                      0.00378239633202758244,
                                      7.29751555083966205e-5 };

static double
evaluate (const double *coefficients, gsize n, double x)
{
  double value = coefficients[0];

  for (gsize i = 1; i < n; i++)
    value = value * x + coefficients[i];

  return value;
}

#define RATIO(name, x)                                                                             \
  (evaluate (name##_above, G_N_ELEMENTS (name##_above), (x)) /                                     \
   evaluate (name##_below, G_N_ELEMENTS (name##_below), (x)))

double
qw_normal_quantile (double p)
{
  double q = p - 0.5;
  double tail = q < 0 ? p : 1 - p;
  double r, score;

  if (fabs (q) <= 0.425)
    return q * RATIO (centre, 0.180625 - q * q);
  if (!(tail > 0))
    return q < 0 ? -INFINITY : INFINITY;

  r = sqrt (-log (tail));
  score = r <= 5 ? RATIO (near, r - 1.6) : RATIO (far, r - 5);

  return q < 0 ? -score : score;
}

/* exp (-y² / 2), with y split so that the square of its larger part is exact. */
static double
evaluate_bell (double y)
{
  double coarse = trunc (y * 16) / 16;
  double rest = (y - coarse) * (y + coarse);

  return exp (-coarse * coarse / 2) * exp (-rest / 2);
}

/* The share beyond y > 0.67. */
static double
evaluate_tail (double y)
{
  const double one_by_root_two_pi = 0.398942280401432677939946;
  double x;

  if (y <= 5.656854249492380195)
    return evaluate_bell (y) * RATIO (tail, y);
  if (y > 38.5)
    return 0;

  x = 1 / (y * y);

  return evaluate_bell (y) * (one_by_root_two_pi - x * RATIO (limit, x)) / y;
}

double
qw_normal_cdf (double z)
{
  double y = fabs (z);

  if (y <= 0.67448975)
    return 0.5 + z * RATIO (area, y * y);

  return z < 0 ? evaluate_tail (y) : 1 - evaluate_tail (y);
}
