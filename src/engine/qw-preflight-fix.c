/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-preflight.h"

#include "qw-quote-private.h"
#include "qw-quote-texts.h"

static QwQuote *
set_date (QwQuote *quote, const char *today)
{
  QwQuote *copy = qw_quote_copy (quote);

  g_free (copy->created);
  copy->created = g_strdup (today);
  return copy;
}

static QwQuote *
remove_line (QwQuote *quote, const char *id)
{
  for (guint i = 0; i < quote->sections->len; i++)
    {
      GPtrArray *lines = ((QwQuoteSection *) quote->sections->pdata[i])->lines;

      for (guint j = 0; j < lines->len; j++)
        if (g_strcmp0 (((QwQuoteLine *) lines->pdata[j])->id, id) == 0)
          return qw_quote_without_line (quote, i, j);
    }
  return NULL;
}

static QwQuote *
pay_rest (QwQuote *quote, const char *id)
{
  g_autoptr (GPtrArray) milestones = qw_parts_copy (&qw_milestone_shape, quote->milestones);

  for (guint i = 0; i < milestones->len; i++)
    {
      QwMilestone *milestone = milestones->pdata[i];

      if (g_strcmp0 (milestone->id, id) == 0)
        {
          milestones->pdata[i] = qw_milestone_copy (milestone);
          qw_milestone_unref (milestone);
          milestone = milestones->pdata[i];
          milestone->portion.kind = QW_PORTION_REST;
          milestone->portion.percent = 0;
          milestone->portion.amount = 0;
          g_clear_pointer (&milestone->portion.lines, g_strfreev);
          return qw_quote_with_milestones (quote, milestones);
        }
    }
  return NULL;
}

QwQuote *
qw_quote_fixed (QwQuote *quote, const QwFinding *finding, const char *today)
{
  g_return_val_if_fail (quote != NULL, NULL);
  g_return_val_if_fail (finding != NULL, NULL);

  if (qw_quote_is_frozen (quote))
    return NULL;
  switch (finding->fix)
    {
    case QW_FIX_SET_DATE:
      return set_date (quote, today);
    case QW_FIX_REMOVE_MARKS:
      return qw_quote_without_marks (quote);
    case QW_FIX_REMOVE_LINE:
      return remove_line (quote, finding->part);
    case QW_FIX_PAY_REST:
      return pay_rest (quote, finding->part);
    case QW_FIX_GO_TO:
    default:
      return NULL;
    }
}
