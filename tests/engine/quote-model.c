/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-model.h"
#include "quote-fractions.h"

#include <string.h>

/** Shares: how a line's amount, or a sum of them, is spread over taxes and who pays. */
typedef struct
{
  Wide of[SKETCH_TAXES][SKETCH_PARTS + 1];
} Shares;

/** Work: @shares of each line that is counted, and what of them falls on the section that it stands in. */
typedef struct
{
  const QuoteSketch *sketch;
  ModelTotals *totals;
  Shares shares[SKETCH_LINES];
  Shares inside[SKETCH_LINES];
} Work;

static guint
at_least_one (guint n)
{
  return MAX (n, 1);
}

static gboolean
is_counted (const QuoteSketch *sketch, guint index)
{
  const LineSketch *line = &sketch->lines[index];
  int stands = -1;

  if (line->optional && !line->chosen)
    return FALSE;
  if (line->choice == 0)
    return TRUE;

  for (guint i = sketch->n_lines; i-- > 0;)
    if (sketch->lines[i].choice == line->choice && sketch->lines[i].chosen)
      stands = (int) i;
  for (guint i = 0; stands < 0; i++)
    if (sketch->lines[i].choice == line->choice)
      stands = (int) i;

  return stands == (int) index;
}

static gboolean
is_base (const Work *work, guint discount, guint other)
{
  const LineSketch *line = &work->sketch->lines[discount];
  const LineSketch *before = &work->sketch->lines[other];

  return work->totals->counted[other] && before->period == line->period;
}

static Shares
add_whole (const Work *work, guint discount)
{
  Shares base = { 0 };

  for (guint i = 0; i < discount; i++)
    for (guint t = 0; is_base (work, discount, i) && t < SKETCH_TAXES; t++)
      for (guint p = 0; p <= SKETCH_PARTS; p++)
        base.of[t][p] += work->shares[i].of[t][p];

  return base;
}

static Shares
add_section (const Work *work, guint discount)
{
  const LineSketch *lines = work->sketch->lines;
  Shares base = { 0 };

  for (guint i = 0; i < discount; i++)
    for (guint t = 0; is_base (work, discount, i) && t < SKETCH_TAXES; t++)
      for (guint p = 0; lines[i].section == lines[discount].section && p <= SKETCH_PARTS; p++)
        base.of[t][p] += work->inside[i].of[t][p];

  return base;
}

static Wide
add_row (const Shares *shares, guint tax)
{
  Wide sum = 0;

  for (guint p = 0; p <= SKETCH_PARTS; p++)
    sum += shares->of[tax][p];

  return sum;
}

static guint
get_payer (const QuoteSketch *sketch, const LineSketch *line)
{
  gboolean is_paid = line->part > 0 && sketch->parts[line->part - 1].kind == QW_PORTION_LINES;

  return is_paid ? line->part : 0;
}

/* Of what is taken off the whole, the section bears its part of each sum. */
static void
fill_inside (Work *work, guint index)
{
  const LineSketch *line = &work->sketch->lines[index];
  Shares whole = add_whole (work, index), section = add_section (work, index);

  work->inside[index] = work->shares[index];
  if (!line->whole)
    return;
  for (guint t = 0; t < SKETCH_TAXES; t++)
    for (guint p = 0; p <= SKETCH_PARTS; p++)
      {
        Wide all = whole.of[t][p], part = section.of[t][p];
        Wide *inside = &work->inside[index].of[t][p];

        *inside = all > 0 && part > 0 ? nearest (*inside * MIN (part, all), all) : 0;
      }
}

static gint64
take_off (Work *work, guint index)
{
  const LineSketch *line = &work->sketch->lines[index];
  Shares base = line->whole ? add_whole (work, index) : add_section (work, index);
  Wide sums[SKETCH_TAXES], parts[SKETCH_TAXES], slots[SKETCH_PARTS + 1];
  Wide from = 0, amount;

  for (guint t = 0; t < SKETCH_TAXES; t++)
    from += sums[t] = add_row (&base, t);
  amount = -(nearest ((from > 0 ? from : 0) * line->percent, 1000000) + line->price + line->off);
  if (!work->totals->counted[index])
    return (gint64) amount;

  work->totals->is_odd |= -amount > from;
  if (!hand_out_positive (amount, sums, SKETCH_TAXES, parts))
    work->shares[index].of[line->tax][get_payer (work->sketch, line)] = amount;
  else
    for (guint t = 0; t < SKETCH_TAXES; t++)
      if (parts[t] != 0 && hand_out_positive (parts[t], base.of[t], SKETCH_PARTS + 1, slots))
        memcpy (work->shares[index].of[t], slots, sizeof slots);
  fill_inside (work, index);

  return (gint64) amount;
}

static gint64
price (Work *work, guint index)
{
  const LineSketch *line = &work->sketch->lines[index];
  gboolean is_one = line->kind == QW_QUOTE_LINE_FIXED;
  Wide full = nearest ((Wide) line->price * (is_one ? 10000 : line->quantity), 10000);
  Wide amount = full - nearest (full * line->percent, 1000000) - line->off;

  if (line->kind == QW_QUOTE_LINE_FREE)
    amount = 0;
  work->totals->is_odd |= amount < 0;
  if (work->totals->counted[index])
    work->shares[index].of[line->tax][get_payer (work->sketch, line)] = amount;
  work->inside[index] = work->shares[index];

  return (gint64) amount;
}

static void
add_cost (Work *work, const LineSketch *line)
{
  gboolean is_many = line->kind == QW_QUOTE_LINE_HOURLY || line->kind == QW_QUOTE_LINE_UNIT;

  if (line->has_cost && line->period == QW_PERIOD_ONCE && line->kind != QW_QUOTE_LINE_DISCOUNT)
    work->totals->cost += (gint64) nearest ((Wide) line->cost * (is_many ? line->quantity : 10000),
                                            10000);
}

static void
fill_lines (Work *work)
{
  ModelTotals *totals = work->totals;

  for (guint i = 0; i < work->sketch->n_lines; i++)
    {
      const LineSketch *line = &work->sketch->lines[i];

      totals->counted[i] = is_counted (work->sketch, i);
      totals->amounts[i] = line->kind == QW_QUOTE_LINE_DISCOUNT ? take_off (work, i)
                                                                : price (work, i);
      if (!totals->counted[i])
        continue;
      totals->lines[line->period] += totals->amounts[i];
      add_cost (work, line);
    }
}

static Shares
add_period (const Work *work, QwPeriod period)
{
  Shares all = { 0 };

  for (guint i = 0; i < work->sketch->n_lines; i++)
    for (guint t = 0; work->sketch->lines[i].period == period && t < SKETCH_TAXES; t++)
      for (guint p = 0; p <= SKETCH_PARTS; p++)
        all.of[t][p] += work->shares[i].of[t][p];

  return all;
}

static void
fill_taxes (Work *work, QwPeriod period)
{
  Shares all = add_period (work, period);
  ModelTotals *totals = work->totals;

  for (guint t = 0; t < at_least_one (work->sketch->n_taxes); t++)
    {
      Wide sum = add_row (&all, t);
      Wide percent = work->sketch->taxes[t];
      Wide net = work->sketch->inclusive ? nearest (sum * 1000000, 1000000 + percent) : sum;
      Wide tax = work->sketch->inclusive ? sum - net : nearest (sum * percent, 1000000);

      totals->is_odd |= sum < 0;
      totals->nets[period][t] = (gint64) net;
      totals->taxes[period][t] = (gint64) tax;
      totals->totals[period] += (gint64) (net + tax);
    }
}

static void
round_total (Work *work)
{
  gint64 *total = &work->totals->totals[QW_PERIOD_ONCE];
  gint64 step = work->sketch->rounding, exact = *total;

  if (step == 0)
    return;
  *total = (gint64) nearest (exact, step) * step;
  if (*total == 0 && exact != 0)
    *total = exact > 0 ? step : -step;
  work->totals->rounding = *total - exact;
}

/* What each payer of chosen lines owes: of every taxed sum, and then of the rounding. */
static void
fill_owed (const Work *work, Wide *owed)
{
  Shares all = add_period (work, QW_PERIOD_ONCE);
  Wide parts[SKETCH_PARTS + 1];

  for (guint t = 0; t < SKETCH_TAXES; t++)
    {
      Wide gross = work->totals->nets[0][t] + work->totals->taxes[0][t];

      for (guint p = 0; gross < 0 && p <= SKETCH_PARTS; p++)
        all.of[t][p] = -all.of[t][p];
      if (!hand_out_positive (gross, all.of[t], SKETCH_PARTS + 1, parts))
        owed[0] += gross;
      else
        for (guint p = 0; p <= SKETCH_PARTS; p++)
          owed[p] += parts[p];
    }
  if (hand_out_positive (work->totals->rounding, owed, SKETCH_PARTS + 1, parts))
    for (guint p = 0; p <= SKETCH_PARTS; p++)
      owed[p] += parts[p];
}

static void
fill_percents (const Work *work, Wide *parts)
{
  const PortionSketch *portions = work->sketch->parts;
  Wide weights[SKETCH_PARTS + 1] = { 0 };
  Wide shares[SKETCH_PARTS + 1];

  weights[SKETCH_PARTS] = 1000000;
  for (guint i = 0; i < SKETCH_PARTS; i++)
    if (portions[i].kind == QW_PORTION_PERCENT)
      {
        weights[i] = portions[i].percent;
        weights[SKETCH_PARTS] -= weights[i];
      }
  if (weights[SKETCH_PARTS] < 0)
    {
      work->totals->is_over = TRUE;
      return;
    }

  hand_out (work->totals->totals[0], weights, SKETCH_PARTS + 1, shares);
  for (guint i = 0; i < SKETCH_PARTS; i++)
    if (portions[i].kind == QW_PORTION_PERCENT)
      parts[i] = shares[i];
}

static void
fill_rests (const Work *work, Wide *parts, Wide *left)
{
  Wide n = 0, given = 0;

  for (guint i = 0; i < SKETCH_PARTS; i++)
    n += work->sketch->parts[i].kind == QW_PORTION_REST;
  for (guint i = 0; i < SKETCH_PARTS; i++)
    if (work->sketch->parts[i].kind == QW_PORTION_REST)
      {
        parts[i] = *left / n + (given < *left % n ? 1 : 0);
        given++;
      }
  if (n > 0)
    *left = 0;
}

static void
fill_parts (Work *work)
{
  Wide owed[SKETCH_PARTS + 1] = { 0 }, parts[SKETCH_PARTS] = { 0 };
  Wide left = work->totals->totals[0];

  fill_owed (work, owed);
  for (guint i = 0; i < SKETCH_PARTS; i++)
    {
      const PortionSketch *portion = &work->sketch->parts[i];

      if (portion->kind == QW_PORTION_AMOUNT)
        parts[i] = portion->amount;
      if (portion->kind == QW_PORTION_LINES)
        parts[i] = owed[i + 1];
      work->totals->is_over |= portion->kind != QW_PORTION_NONE && left < 0;
    }
  fill_percents (work, parts);
  for (guint i = 0; i < SKETCH_PARTS; i++)
    {
      left -= parts[i];
      work->totals->is_over |= left < 0 && parts[i] > 0;
    }
  if (work->totals->is_over)
    return;

  fill_rests (work, parts, &left);
  for (guint i = 0; i < SKETCH_PARTS; i++)
    work->totals->parts[i] = (gint64) parts[i];
  work->totals->left = (gint64) left;
}

void
model_add_up (ModelTotals *self, const QuoteSketch *sketch)
{
  Work work = { .sketch = sketch, .totals = self };

  memset (self, 0, sizeof *self);
  fill_lines (&work);
  for (guint i = 0; i < QW_N_PERIODS; i++)
    fill_taxes (&work, i);
  round_total (&work);
  fill_parts (&work);
}
