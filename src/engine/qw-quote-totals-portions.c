/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-totals-private.h"

#include <string.h>

#include "qw-money.h"

/** Dues: what each part gets, the deposit first. */
typedef struct
{
  QwQuoteTally *tally;
  gint64 total;
  guint n_parts;
  gint64 parts[QW_QUOTE_MAX_MILESTONES + 1];
} Dues;

static const QwPortion *
get_portion (const Dues *self, guint part)
{
  return qw_quote_get_portion (self->tally->quote, part);
}

static gboolean
fail (guint part, const char *what, const char *found, const char *allowed, GError **error)
{
  g_autofree char *place = qw_quote_describe_portion (part);

  g_set_error (error, QW_ERROR, QW_ERROR_LIMIT, "%s%s: found %s, allowed: %s", place, what, found,
               allowed);

  return FALSE;
}

static gboolean
check_part (const Dues *self, guint part, GError **error)
{
  const QwPortion *portion = get_portion (self, part);
  guint digits = self->tally->quote->digits;
  g_autofree char *amount = qw_money_to_string (portion->amount, digits);
  g_autofree char *percent = qw_money_to_string (portion->percent, 4);
  g_autofree char *total = qw_money_to_string (self->total, digits);

  if (portion->kind == QW_PORTION_AMOUNT && portion->amount < 0)
    return fail (part, ".amount", amount, "0 and more", error);
  if (portion->kind == QW_PORTION_PERCENT &&
      (portion->percent < 0 || portion->percent > QW_PERCENT_WHOLE))
    return fail (part, ".percent", percent, "0 to 100", error);
  if (portion->kind != QW_PORTION_NONE && self->total < 0)
    return fail (part, "", total, "parts of a total of 0 and more", error);

  return TRUE;
}

static gboolean
check_parts (const Dues *self, GError **error)
{
  for (guint i = 0; i < self->n_parts; i++)
    if (!check_part (self, i, error))
      return FALSE;

  return TRUE;
}

/* Sums below 0 are credits: where they prevail, they are what is paid back to each. */
static gboolean
add_slots (gint64 *dues,
           gint64 amount,
           const gint64 *sums,
           gboolean is_credit,
           guint n,
           GError **error)
{
  gint64 weights[QW_QUOTE_MAX_SLOTS] = { 0 };
  gint64 parts[QW_QUOTE_MAX_SLOTS] = { 0 };

  for (guint i = 0; i < n; i++)
    weights[i] = is_credit && sums[i] > G_MININT64 ? -sums[i] : sums[i];
  if (!qw_quote_split (amount, weights, n, parts))
    parts[0] = amount;
  for (guint i = 0; i < n; i++)
    if (!qw_money_add (dues[i], parts[i], &dues[i], error))
      return FALSE;

  return TRUE;
}

/* Each slot's part of every taxed sum, and then of the rounding. */
static gboolean
add_shares (const Dues *self, const QwQuoteTotals *totals, gint64 *dues, GError **error)
{
  const QwPeriodTotal *period = &totals->periods[QW_PERIOD_ONCE];
  const QwQuoteTally *tally = self->tally;
  gint64 before[QW_QUOTE_MAX_SLOTS];
  guint row = 0;

  for (guint i = 0; i < tally->quote->taxes->len; i++)
    if (tally->taxed[QW_PERIOD_ONCE][i])
      {
        const gint64 *sums = qw_quote_sums_get_slots (&tally->whole, QW_PERIOD_ONCE, i);
        gint64 gross = ((const QwTaxTotal *) period->taxes->pdata[row++])->gross;

        if (!add_slots (dues, gross, sums, gross < 0, tally->n_slots, error))
          return FALSE;
      }
  memcpy (before, dues, sizeof before);

  return add_slots (dues, period->rounding, before, FALSE, tally->n_slots, error);
}

static gboolean
fill_lines (Dues *self, const QwQuoteTotals *totals, GError **error)
{
  gint64 dues[QW_QUOTE_MAX_SLOTS] = { 0 };
  guint slot = 1;

  if (self->tally->n_slots == 1)
    return TRUE;
  if (!add_shares (self, totals, dues, error))
    {
      g_prefix_error (error, "portions: ");
      return FALSE;
    }
  for (guint i = 0; i < self->n_parts; i++)
    if (get_portion (self, i)->kind == QW_PORTION_LINES)
      self->parts[i] = dues[slot++];

  return TRUE;
}

/* All percents at once, with what they leave of the whole, so that parts of 100 % sum to the total. */
static gboolean
fill_percents (Dues *self, GError **error)
{
  gint64 weights[QW_QUOTE_MAX_MILESTONES + 2] = { 0 };
  gint64 parts[QW_QUOTE_MAX_MILESTONES + 2];
  gint64 left = QW_PERCENT_WHOLE;

  for (guint i = 0; i < self->n_parts; i++)
    if (get_portion (self, i)->kind == QW_PORTION_PERCENT)
      {
        weights[i] = get_portion (self, i)->percent;
        left -= weights[i];
        if (left < 0)
          {
            g_autofree char *found = qw_money_to_string (QW_PERCENT_WHOLE - left, 4);

            return fail (i, ".percent", found, "100 in all", error);
          }
      }

  weights[self->n_parts] = left;
  qw_money_split (self->total, weights, self->n_parts + 1, parts);
  for (guint i = 0; i < self->n_parts; i++)
    if (get_portion (self, i)->kind == QW_PORTION_PERCENT)
      self->parts[i] = parts[i];

  return TRUE;
}

static void
fill_amounts (Dues *self)
{
  for (guint i = 0; i < self->n_parts; i++)
    if (get_portion (self, i)->kind == QW_PORTION_AMOUNT)
      self->parts[i] = get_portion (self, i)->amount;
}

static gboolean
subtract_parts (const Dues *self, gint64 *left, GError **error)
{
  *left = self->total;
  for (guint i = 0; i < self->n_parts; i++)
    if (!qw_money_subtract (*left, self->parts[i], left, NULL) || (*left < 0 && self->parts[i] > 0))
      {
        g_autofree char *total = qw_money_to_string (self->total, self->tally->quote->digits);
        g_autofree char *found = qw_money_to_string (self->parts[i], self->tally->quote->digits);
        g_autofree char *allowed = g_strdup_printf ("%s in all portions", total);

        return fail (i, "", found, allowed, error);
      }

  return TRUE;
}

static void
fill_rests (Dues *self, gint64 *left)
{
  static const gint64 equal[QW_QUOTE_MAX_MILESTONES + 1];
  gint64 rests[QW_QUOTE_MAX_MILESTONES + 1];
  guint n = 0;

  for (guint i = 0; i < self->n_parts; i++)
    n += get_portion (self, i)->kind == QW_PORTION_REST;
  if (n == 0)
    return;

  qw_money_split (*left, equal, n, rests);
  for (guint i = 0, next = 0; i < self->n_parts; i++)
    if (get_portion (self, i)->kind == QW_PORTION_REST)
      self->parts[i] = rests[next++];
  *left = 0;
}

gboolean
qw_quote_tally_fill_portions (QwQuoteTally *self, QwQuoteTotals *totals, GError **error)
{
  Dues dues = { .tally = self,
                .total = totals->periods[QW_PERIOD_ONCE].total,
                .n_parts = self->quote->milestones->len + 1 };

  fill_amounts (&dues);
  if (!check_parts (&dues, error) || !fill_lines (&dues, totals, error) ||
      !fill_percents (&dues, error) || !subtract_parts (&dues, &totals->left, error))
    return FALSE;

  fill_rests (&dues, &totals->left);
  totals->deposit = dues.parts[0];
  totals->n_milestones = dues.n_parts - 1;
  totals->milestones = g_memdup2 (&dues.parts[1], totals->n_milestones * sizeof (gint64));

  return TRUE;
}
