/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-preflight-private.h"

#include <string.h>

#include "qw-calendar.h"
#include "qw-money.h"
#include "qw-quote-life.h"

/* The message begins with the place of what is wrong. */
static void
add_refusal (QwInspection *self, QwFindingCode code, const GError *why)
{
  const char *end = strstr (why->message, ": ");
  g_autofree char *path = end != NULL ? g_strndup (why->message, (gsize) (end - why->message))
                                      : g_strdup ("");

  qw_findings_add (self->findings, code, QW_SEVERITY_ERROR, path)->text = g_strdup (
      end != NULL ? end + 2 : why->message);
}

static void
add_amount (QwInspection *self, QwFindingCode code, const char *path, gint64 amount)
{
  qw_findings_add (self->findings, code, QW_SEVERITY_WARNING, path)->amount = amount;
}

/* What the quote comes to without its portions, if those are what is wrong. */
static QwQuoteTotals *
add_up_whole (QwQuote *quote, GError **error)
{
  const QwPortion none = { QW_PORTION_NONE };
  g_autoptr (GPtrArray) milestones = g_ptr_array_new ();
  g_autoptr (QwQuote) undivided = qw_quote_with_deposit (quote, &none);
  g_autoptr (QwQuote) whole = qw_quote_with_milestones (undivided, milestones);

  return qw_quote_totals_new (whole, error);
}

static void
add_up (QwInspection *self)
{
  g_autoptr (GError) portions = NULL;
  g_autoptr (GError) sums = NULL;

  self->totals = qw_quote_totals_new (self->quote, &portions);
  if (self->totals != NULL)
    return;
  self->totals = add_up_whole (self->quote, &sums);
  if (self->totals != NULL)
    add_refusal (self, QW_FINDING_PORTIONS, portions);
  else
    add_refusal (self, QW_FINDING_TOTALS, sums);
}

static void
look_at_rest (QwInspection *self)
{
  GPtrArray *milestones = self->quote->milestones;
  QwFinding *finding;

  /* Without milestones the rest is simply what is paid in the end. */
  if (milestones->len == 0 || self->totals->n_milestones == 0 || self->totals->left == 0)
    return;
  finding = qw_findings_add (self->findings, QW_FINDING_REST, QW_SEVERITY_WARNING, "milestones");
  finding->amount = self->totals->left;
  finding->part = g_strdup (((QwMilestone *) milestones->pdata[milestones->len - 1])->id);
  finding->fix = QW_FIX_PAY_REST;
}

static gboolean
offers_more (const QwInspection *self)
{
  for (guint i = 0; i < self->totals->lines->len; i++)
    if (!((const QwLineTotal *) self->totals->lines->pdata[i])->counted)
      return TRUE;
  return FALSE;
}

static void
look_at_total (QwInspection *self)
{
  gboolean any = FALSE;

  if (self->totals->lines->len == 0)
    {
      qw_findings_add (self->findings, QW_FINDING_NO_LINES, QW_SEVERITY_ERROR, "sections");
      return;
    }
  for (guint i = 0; i < QW_N_PERIODS; i++)
    {
      gint64 total = self->totals->periods[i].total;

      any = any || total > 0;
      if (total < 0)
        {
          add_amount (self, QW_FINDING_ZERO, "sections", total);
          return;
        }
    }
  if (!any && !offers_more (self))
    add_amount (self, QW_FINDING_ZERO, "sections", 0);
}

static void
look_at_hour (QwInspection *self, const QwLineTotal *total, const char *path)
{
  QwFinding *finding;

  if (!total->counted || total->line->kind != QW_QUOTE_LINE_HOURLY ||
      total->line->price >= self->preflight->floor)
    return;
  finding = qw_findings_add (self->findings, QW_FINDING_UNDER_FLOOR, QW_SEVERITY_WARNING, path);
  finding->part = g_strdup (total->line->id);
  finding->title = g_strdup (total->line->title);
  finding->amount = total->line->price;
  finding->allowed = self->preflight->floor;
}

/* Hours that are billed have a price of their own; with taxes in it there is no saying what is left of it. */
static void
look_at_hours (QwInspection *self)
{
  guint at = 0;

  for (guint i = 0; i < self->totals->lines->len; i++)
    {
      const QwLineTotal *total = self->totals->lines->pdata[i];
      g_autofree char *path = NULL;

      at = i > 0 && total->section == ((QwLineTotal *) self->totals->lines->pdata[i - 1])->section
               ? at + 1
               : 0;
      path = g_strdup_printf ("sections[%u].lines[%u].price", total->section, at);
      look_at_hour (self, total, path);
    }
}

static void
look_at_floor (QwInspection *self)
{
  gint64 net = self->totals->periods[QW_PERIOD_ONCE].net;
  gint64 least = 0;
  QwFinding *finding;

  if (self->preflight->floor <= 0 || self->totals->lines->len == 0)
    return;
  if (!self->quote->inclusive)
    look_at_hours (self);
  if (self->preflight->hours <= 0 ||
      !qw_money_multiply (self->preflight->floor, self->preflight->hours, QW_DECIMAL_SCALE, &least,
                          NULL) ||
      net >= least)
    return;
  finding = qw_findings_add (self->findings, QW_FINDING_UNDER_FLOOR, QW_SEVERITY_WARNING,
                             "sections");
  finding->amount = net;
  finding->allowed = least;
}

void
qw_inspection_look_at_sums (QwInspection *self)
{
  add_up (self);
  if (self->totals == NULL)
    return;
  look_at_rest (self);
  look_at_total (self);
  look_at_floor (self);
}

static gboolean
is_before (const char *date, const char *other)
{
  GDate a;
  GDate b;

  return qw_calendar_parse (date, &a) && qw_calendar_parse (other, &b) &&
         g_date_compare (&a, &b) < 0;
}

/* The last day of a draft that would go out as it is, or of a quote that waits for an answer; %NULL of any other. */
static char *
find_last_day (QwQuote *quote)
{
  GDate date;

  if (quote->state == QW_QUOTE_SENT)
    return qw_quote_valid_until (quote);
  if (quote->state != QW_QUOTE_DRAFT || !qw_calendar_parse (quote->created, &date))
    return NULL;
  g_date_add_days (&date, quote->valid_days);
  return g_date_valid (&date) ? qw_calendar_to_string (&date) : NULL;
}

static void
look_at_own_date (QwInspection *self)
{
  QwQuote *quote = self->quote;
  g_autofree char *last = NULL;
  QwFinding *finding;

  if (quote->issued == NULL && quote->created == NULL)
    {
      finding = qw_findings_add (self->findings, QW_FINDING_NO_DATE, QW_SEVERITY_ERROR, "created");
      finding->fix = QW_FIX_SET_DATE;
      return;
    }
  last = quote->created != NULL || quote->state == QW_QUOTE_SENT ? find_last_day (quote) : NULL;
  if (last == NULL || !is_before (last, self->preflight->today))
    return;
  finding = qw_findings_add (self->findings, QW_FINDING_PAST_DATE, QW_SEVERITY_WARNING,
                             quote->state == QW_QUOTE_DRAFT ? "created" : "valid_days");
  finding->text = g_steal_pointer (&last);
  finding->fix = quote->state == QW_QUOTE_DRAFT ? QW_FIX_SET_DATE : QW_FIX_GO_TO;
}

static void
look_at_due (QwInspection *self, guint i, const QwMilestone *milestone)
{
  const char *day = qw_quote_is_frozen (self->quote) ? self->quote->issued : self->preflight->today;
  g_autofree char *path = g_strdup_printf ("milestones[%u].due", i);
  QwFinding *finding;

  if (milestone->due == NULL || day == NULL || !is_before (milestone->due, day))
    return;
  finding = qw_findings_add (self->findings, QW_FINDING_PAST_DUE, QW_SEVERITY_WARNING, path);
  finding->part = g_strdup (milestone->id);
  finding->title = g_strdup (milestone->title);
  finding->text = g_strdup (milestone->due);
}

void
qw_inspection_look_at_dates (QwInspection *self)
{
  look_at_own_date (self);
  for (guint i = 0; i < self->quote->milestones->len; i++)
    look_at_due (self, i, self->quote->milestones->pdata[i]);
}
