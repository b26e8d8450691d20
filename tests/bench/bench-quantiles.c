/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * quantiles < MODELS: each model as numbers apart by blanks: correlation, the assistance factor, the rate (three
 * figures each), the deadline factor, the number of terms, and for each its part (0 coding, 1 build, 2 rest,
 * 3 share), its stream and three figures. Prints P5 to P95 of the hours and of the price, one model a line.
 */

#include "qw-distribution.h"

#include <stdio.h>
#include <stdlib.h>

static double
read_number (void)
{
  double number;

  if (scanf ("%lf", &number) != 1)
    exit (1);
  return number;
}

static QwRange
read_range (void)
{
  double low = read_number (), typical = read_number (), high = read_number ();

  return (QwRange){ low, typical, high };
}

static void
print_quantiles (const QwModel *model)
{
  g_autoptr (QwDistribution) distribution = qw_distribution_new (model);

  for (int p = 5; p <= 95; p += 5)
    printf ("%.9g ", qw_distribution_hours (distribution, p / 100.0));
  for (int p = 5; p <= 95; p += 5)
    printf ("%.9g%c", qw_distribution_price (distribution, p / 100.0), p < 95 ? ' ' : '\n');
}

int
main (void)
{
  double correlation;

  while (scanf ("%lf", &correlation) == 1)
    {
      QwModel model = { .correlation = correlation };
      QwTerm *terms;

      model.assistance = read_range ();
      model.rate = read_range ();
      model.deadline_factor = read_number ();
      model.n_terms = (gsize) read_number ();
      model.terms = terms = g_new (QwTerm, model.n_terms);
      for (gsize i = 0; i < model.n_terms; i++)
        {
          terms[i].part = (QwPart) read_number ();
          terms[i].stream = (guint) read_number ();
          terms[i].range = read_range ();
        }
      print_quantiles (&model);
      g_free (terms);
    }
  return 0;
}
