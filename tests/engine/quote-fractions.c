/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-fractions.h"

static Wide
size (Wide x)
{
  return x < 0 ? -x : x;
}

Wide
nearest (Wide numerator, Wide denominator)
{
  Wide whole = numerator / denominator;
  Wide away = whole + (numerator < 0 ? -1 : 1);
  Wide to_whole = size (numerator - whole * denominator);
  Wide to_away = size (away * denominator - numerator);

  return to_away <= to_whole ? away : whole;
}

/* Each gets the whole part of its fraction; then whoever is furthest from it gets the next unit. */
void
hand_out (Wide amount, const Wide *weights, guint n, Wide *parts)
{
  Wide sum = 0, left = size (amount);
  gboolean done[32] = { FALSE };

  for (guint i = 0; i < n; i++)
    sum += weights[i];
  for (guint i = 0; i < n; i++)
    {
      parts[i] = size (amount) * weights[i] / sum;
      left -= parts[i];
    }
  for (; left > 0; left--)
    {
      int best = -1;

      for (guint i = 0; i < n; i++)
        {
          Wide missing = size (amount) * weights[i] - parts[i] * sum;

          if (!done[i] && (best < 0 || missing > size (amount) * weights[best] - parts[best] * sum))
            best = (int) i;
        }
      done[best] = TRUE;
      parts[best]++;
    }
  for (guint i = 0; i < n; i++)
    parts[i] = amount < 0 ? -parts[i] : parts[i];
}

gboolean
hand_out_positive (Wide amount, const Wide *sums, guint n, Wide *parts)
{
  Wide weights[32];
  gboolean is_any = FALSE;

  for (guint i = 0; i < n; i++)
    {
      weights[i] = sums[i] > 0 ? sums[i] : 0;
      is_any |= sums[i] > 0;
    }
  if (is_any)
    hand_out (amount, weights, n, parts);

  return is_any;
}
