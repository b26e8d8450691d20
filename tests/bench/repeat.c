/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "repeat.h"

#include <stdio.h>
#include <stdlib.h>

#define MOST_REPEATS 999

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

void
repeat_print_median (const char *name, guint repeats, guint calls, void (*call) (void))
{
  double times[MOST_REPEATS];

  g_assert (repeats > 0 && repeats <= MOST_REPEATS);
  call ();
  for (guint i = 0; i < repeats; i++)
    {
      gint64 start = g_get_monotonic_time ();

      for (guint k = 0; k < calls; k++)
        call ();
      times[i] = (double) (g_get_monotonic_time () - start) / (1e3 * calls);
    }
  qsort (times, repeats, sizeof *times, compare);
  printf ("%s %.4f\n", name, times[repeats / 2]);
}
