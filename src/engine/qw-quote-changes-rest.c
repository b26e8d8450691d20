/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-changes-private.h"

#include "qw-money.h"

static gboolean
add_amounts (QwRevisions *self,
             QwChangeKind kind,
             const char *title,
             QwPeriod period,
             gint64 before,
             gint64 after,
             GError **error)
{
  QwChange *change = qw_revisions_add (self, kind, title, period);

  change->before = before;
  change->after = after;
  return qw_money_subtract (after, before, &change->amount, error);
}

/* What a tax adds to the lines: nothing where they hold it. */
static gint64
find_tax (QwQuoteTotals *totals, QwPeriod period, const char *id)
{
  GPtrArray *taxes = totals->periods[period].taxes;

  for (guint i = 0; i < taxes->len && !totals->quote->inclusive; i++)
    {
      const QwTaxTotal *tax = taxes->pdata[i];

      if (g_str_equal (tax->tax->id, id))
        return tax->amount;
    }
  return 0;
}

static gboolean
compare_tax (QwRevisions *self, const QwQuoteTax *tax, GError **error)
{
  for (int i = 0; i < QW_N_PERIODS; i++)
    {
      QwPeriod period = (QwPeriod) i;
      gint64 before = find_tax (self->totals_before, period, tax->id);
      gint64 after = find_tax (self->totals_after, period, tax->id);

      if (before != after &&
          !add_amounts (self, QW_CHANGE_TAX, tax->title, period, before, after, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_tax (QwQuote *quote, const char *id)
{
  for (guint i = 0; i < quote->taxes->len; i++)
    if (g_str_equal (((QwQuoteTax *) quote->taxes->pdata[i])->id, id))
      return TRUE;
  return FALSE;
}

gboolean
qw_revisions_compare_taxes (QwRevisions *self, GError **error)
{
  GPtrArray *now = self->after->taxes;
  GPtrArray *then = self->before->taxes;

  for (guint i = 0; i < now->len; i++)
    if (!compare_tax (self, now->pdata[i], error))
      return FALSE;
  for (guint i = 0; i < then->len; i++)
    if (!has_tax (self->after, ((QwQuoteTax *) then->pdata[i])->id) &&
        !compare_tax (self, then->pdata[i], error))
      return FALSE;
  return TRUE;
}

gboolean
qw_revisions_compare_rounding (QwRevisions *self, GError **error)
{
  for (int i = 0; i < QW_N_PERIODS; i++)
    {
      gint64 before = self->totals_before->periods[i].rounding;
      gint64 after = self->totals_after->periods[i].rounding;

      if (before != after &&
          !add_amounts (self, QW_CHANGE_ROUNDING, "", (QwPeriod) i, before, after, error))
        return FALSE;
    }
  return TRUE;
}

void
qw_revisions_compare_sections (QwRevisions *self)
{
  static const char *const members[] = { "title", "detail", NULL };
  GPtrArray *before = self->before->sections;
  GPtrArray *after = self->after->sections;

  for (guint i = 0; i < after->len; i++)
    for (guint j = 0; j < before->len; j++)
      {
        const QwQuoteSection *now = after->pdata[i];
        const QwQuoteSection *then = before->pdata[j];

        if (g_str_equal (now->id, then->id) &&
            qw_shape_differ (&qw_quote_section_shape, now, then, members))
          qw_revisions_add (self, QW_CHANGE_WORDS, now->title, QW_PERIOD_ONCE);
      }
}

void
qw_revisions_compare_terms (QwRevisions *self)
{
  static const char *const members[] = {
    "title",   "introduction", "terms",   "valid_days", "inclusive", "issuer",   "client",
    "choices", "taxes",        "deposit", "milestones", "included",  "excluded", "assumptions",
  };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (!qw_shape_equal_member (&qw_quote_shape, members[i], self->before, self->after))
      qw_revisions_add (self, QW_CHANGE_TERMS, "", QW_PERIOD_ONCE)->member = members[i];
}
