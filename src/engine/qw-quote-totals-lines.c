/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-totals-private.h"

#include "qw-money.h"

static gint64
get_quantity (const QwQuoteLine *line)
{
  gboolean is_many = line->kind == QW_QUOTE_LINE_HOURLY || line->kind == QW_QUOTE_LINE_UNIT;

  return is_many ? line->quantity : QW_DECIMAL_SCALE;
}

static gboolean
multiply (const QwQuoteLine *line, gint64 price, gint64 *amount, GError **error)
{
  return qw_money_multiply (price, get_quantity (line), QW_DECIMAL_SCALE, amount, error);
}

static gboolean
take_percent (const QwQuoteLine *line, gint64 from, gint64 *amount, GError **error)
{
  if (line->percent < 0 || line->percent > QW_PERCENT_WHOLE)
    {
      g_autofree char *found = qw_money_to_string (line->percent, 4);

      g_set_error (error, QW_ERROR, QW_ERROR_LIMIT, "found %s percent, allowed: 0 to 100", found);
      return FALSE;
    }

  return qw_money_multiply (from, line->percent, QW_PERCENT_WHOLE, amount, error);
}

static gboolean
measure_plain (QwLineTotal *total, GError **error)
{
  const QwQuoteLine *line = total->line;
  gint64 part;

  return multiply (line, line->price, &total->full, error) &&
         take_percent (line, total->full, &part, error) &&
         qw_money_subtract (total->full, part, &total->amount, error) &&
         qw_money_subtract (total->amount, line->off, &total->amount, error);
}

static QwQuoteSums *
get_base (QwQuoteTally *self, const QwQuoteLine *line)
{
  return line->whole ? &self->whole : &self->section;
}

static gboolean
measure_discount (QwQuoteTally *self, QwLineTotal *total, GError **error)
{
  const QwQuoteLine *line = total->line;
  gint64 from = MAX (get_base (self, line)->periods[line->period], 0);
  gint64 taken;

  return take_percent (line, from, &taken, error) &&
         qw_money_add (taken, line->price, &taken, error) &&
         qw_money_add (taken, line->off, &taken, error) &&
         qw_money_subtract (0, taken, &total->amount, error);
}

/* How much of what a discount takes off a place is taken off the section that it stands in. */
static gboolean
find_inside (QwQuoteTally *self,
             const QwQuotePlace *place,
             gint64 amount,
             gint64 *inside,
             GError **error)
{
  gint64 whole = qw_quote_sums_get_slots (&self->whole, place->period, place->tax)[place->slot];
  gint64 section = qw_quote_sums_get_slots (&self->section, place->period, place->tax)[place->slot];

  *inside = 0;
  if (whole <= 0 || section <= 0)
    return TRUE;

  return qw_money_multiply (amount, MIN (section, whole), whole, inside, error);
}

static gboolean
add (QwQuoteTally *self,
     const QwQuoteLine *line,
     const QwQuotePlace *place,
     gint64 amount,
     GError **error)
{
  gint64 inside = amount;

  if (line->kind == QW_QUOTE_LINE_DISCOUNT && line->whole &&
      !find_inside (self, place, amount, &inside, error))
    return FALSE;

  return qw_quote_sums_add (&self->whole, place, amount, error) &&
         qw_quote_sums_add (&self->section, place, inside, error);
}

static gboolean
spread_over_slots (QwQuoteTally *self,
                   const QwQuoteLine *line,
                   guint tax,
                   gint64 amount,
                   GError **error)
{
  const gint64 *slots = qw_quote_sums_get_slots (get_base (self, line), line->period, tax);
  gint64 parts[QW_QUOTE_MAX_SLOTS];

  if (!qw_quote_split (amount, slots, self->n_slots, parts))
    g_return_val_if_reached (FALSE);
  for (guint i = 0; i < self->n_slots; i++)
    {
      QwQuotePlace place = { line->period, tax, i };

      if (parts[i] != 0 && !add (self, line, &place, parts[i], error))
        return FALSE;
    }

  return TRUE;
}

/* A discount of nothing, such as one above all lines, stands under its own tax. */
static gboolean
spread (QwQuoteTally *self, const QwQuoteLine *line, gint64 amount, GError **error)
{
  const gint64 *taxes = qw_quote_sums_get_taxes (get_base (self, line), line->period);
  gint64 parts[QW_QUOTE_MAX_TAXES];
  QwQuotePlace own;

  if (!qw_quote_split (amount, taxes, self->quote->taxes->len, parts))
    {
      if (!qw_quote_tally_find (self, line, &own, error))
        return FALSE;
      self->taxed[own.period][own.tax] = TRUE;
      return add (self, line, &own, amount, error);
    }

  for (guint i = 0; i < self->quote->taxes->len; i++)
    if (parts[i] != 0 && !spread_over_slots (self, line, i, parts[i], error))
      return FALSE;

  return TRUE;
}

static gboolean
add_plain (QwQuoteTally *self, QwLineTotal *total, GError **error)
{
  QwQuotePlace place;

  if (!qw_quote_tally_find (self, total->line, &place, error))
    return FALSE;

  self->taxed[place.period][place.tax] = TRUE;

  return add (self, total->line, &place, total->amount, error);
}

static gboolean
measure (QwQuoteTally *self, QwLineTotal *total, GError **error)
{
  if (total->line->kind == QW_QUOTE_LINE_FREE)
    return TRUE;
  if (total->line->kind == QW_QUOTE_LINE_DISCOUNT)
    return measure_discount (self, total, error);

  return measure_plain (total, error);
}

static gboolean
add_line (QwQuoteTally *self, QwLineTotal *total, GError **error)
{
  if (!measure (self, total, error))
    return FALSE;
  if (!total->counted)
    return TRUE;

  self->used[total->line->period] = TRUE;
  if (total->line->kind == QW_QUOTE_LINE_FREE)
    return TRUE;
  if (total->line->kind == QW_QUOTE_LINE_DISCOUNT)
    return spread (self, total->line, total->amount, error);

  return add_plain (self, total, error);
}

static gboolean
add_cost (QwQuoteTotals *totals, const QwQuoteLine *line, GError **error)
{
  gint64 cost;

  if (!line->has_cost || line->period != QW_PERIOD_ONCE || line->kind == QW_QUOTE_LINE_DISCOUNT)
    return TRUE;

  totals->has_cost = TRUE;

  return multiply (line, line->cost, &cost, error) &&
         qw_money_add (totals->cost, cost, &totals->cost, error);
}

static gboolean
add_to_section (QwQuoteTotals *totals, QwSectionTotal *section, QwLineTotal *total, GError **error)
{
  gint64 *subtotal = &section->subtotal[total->line->period];

  return !total->counted || (qw_money_add (*subtotal, total->amount, subtotal, error) &&
                             add_cost (totals, total->line, error));
}

static gboolean
add_section (QwQuoteTally *self, QwQuoteTotals *totals, guint index, GError **error)
{
  const QwQuoteSection *section = self->quote->sections->pdata[index];
  QwSectionTotal *sum = g_new0 (QwSectionTotal, 1);

  sum->section = section;
  g_ptr_array_add (totals->sections, sum);
  qw_quote_sums_empty (&self->section);
  for (guint i = 0; i < section->lines->len; i++)
    {
      QwLineTotal *total = g_new0 (QwLineTotal, 1);

      total->line = section->lines->pdata[i];
      total->section = index;
      total->counted = qw_quote_tally_is_counted (self, total->line);
      g_ptr_array_add (totals->lines, total);
      if (!add_line (self, total, error) || !add_to_section (totals, sum, total, error))
        {
          g_prefix_error (error, "sections[%u].lines[%u]: ", index, i);
          return FALSE;
        }
    }

  return TRUE;
}

gboolean
qw_quote_tally_add_up (QwQuoteTally *self, QwQuoteTotals *totals, GError **error)
{
  for (guint i = 0; i < self->quote->sections->len; i++)
    if (!add_section (self, totals, i, error))
      return FALSE;

  return TRUE;
}
