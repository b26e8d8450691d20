/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-estimate.h"

#include <glib/gi18n.h>

#include "qw-cli-grid.h"
#include "qw-cli-numbers.h"
#include "qw-cli-output.h"

/* More of them carry next to nothing of the spread. */
#define MOST_DRIVERS 5

static void
put_paragraph (const char *text)
{
  g_autofree char *clean = qw_cli_clean (text);
  g_autofree char *folded = qw_cli_fold (clean, QW_CLI_COLUMNS);

  qw_cli_put (folded);
}

static void
put_title (QwEstimate *self)
{
  /* Translators: a project type ("Small online store"), the year of the tables, a currency's name and code */
  g_autofree char *title = g_strdup_printf (
      _ ("%s · tables of %s · %s (%s)"), qw_cli_translate (self->project->title),
      qw_catalog_get_edition (self->catalog), qw_cli_translate (self->currency->name),
      self->currency->code);

  put_paragraph (title);
  qw_cli_put ("\n");
}

static void
add_total (QwCliGrid *grid, QwEstimate *self)
{
  qw_cli_grid_add_rule (grid);
  qw_cli_grid_add (grid, g_strdup (_ ("Total")), qw_cli_hours (self->hours.low),
                   qw_cli_hours (self->hours.typical), qw_cli_hours (self->hours.high),
                   qw_cli_money (self->price.low, self->currency),
                   qw_cli_money (self->price.typical, self->currency),
                   qw_cli_money (self->price.high, self->currency), g_strdup (""), g_strdup (""));
}

static char *
name_line (const QwLine *line)
{
  const char *title = line->kind == QW_LINE_OWN ? line->title : qw_cli_translate (line->title);

  return line->quantity > 1 ? g_strdup_printf ("%s ×\u00a0%u", title, line->quantity)
                            : g_strdup (title);
}

static void
add_line (QwCliGrid *grid, const QwLine *line, const QwCurrency *currency)
{
  qw_cli_grid_add (
      grid, name_line (line), qw_cli_hours (line->hours.low), qw_cli_hours (line->hours.typical),
      qw_cli_hours (line->hours.high), qw_cli_amount (line->price.low, currency),
      qw_cli_amount (line->price.typical, currency), qw_cli_amount (line->price.high, currency),
      line->kind == QW_LINE_OWN ? g_strdup (_ ("your own")) : qw_cli_confidence (line->provenance),
      qw_cli_count_sources (line->provenance));
}

static void
put_lines (QwEstimate *self)
{
  const QwCliColumn columns[] = {
    { _ ("Line"), FALSE, TRUE }, { _ ("hours: low"), TRUE, FALSE },  { _ ("typical"), TRUE, FALSE },
    { _ ("high"), TRUE, FALSE }, { _ ("price: low"), TRUE, FALSE },  { _ ("typical"), TRUE, FALSE },
    { _ ("high"), TRUE, FALSE }, { _ ("confidence"), FALSE, FALSE }, { _ ("sources"), TRUE, FALSE },
  };
  g_autoptr (QwCliGrid) grid = qw_cli_grid_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < self->lines->len; i++)
    add_line (grid, self->lines->pdata[i], self->currency);
  add_total (grid, self);
  qw_cli_grid_put (grid);

  qw_cli_put ("\n");
  put_paragraph (_ ("One job in ten comes in below low, half below typical, nine in ten below high "
                    "(P10, P50, P90)."));
  if (self->lines->len > 1)
    put_paragraph (_ (
        "The lines do not add up to the total: that everything goes well, or everything badly, in "
        "the same job is rarer than that one line does."));
}

/* Where the fixed price comes from, if not straight from the confidence. */
static void
put_fixed_note (QwEstimate *self)
{
  g_autofree char *exact = qw_cli_money_exact (self->fixed.exact, self->currency);
  g_autofree char *text = NULL;

  if (self->fixed.own)
    put_paragraph (_ ("The price is your own."));
  if (self->fixed.rounding == 0)
    return;
  /* Translators: an amount */
  text = g_strdup_printf (_ ("Before rounding it is %s."), exact);
  put_paragraph (text);
}

static void
put_fixed (QwEstimate *self)
{
  g_autofree char *price = qw_cli_money_exact (self->fixed.price, self->currency);
  g_autofree char *typical = qw_cli_money_exact (self->fixed.per_hour_typical, self->currency);
  g_autofree char *high = qw_cli_money_exact (self->fixed.per_hour_high, self->currency);
  g_autofree char *covers = g_strdup_printf ("%u", self->fixed.covers);
  g_autofree char *text = NULL;

  /* Translators: an amount, a number from 5 to 95, an amount an hour twice */
  text = g_strdup_printf (
      _ ("Fixed price: %s covers the work in about %s of 100 such jobs. It earns %s an hour at the "
         "typical hours, %s at the high ones."),
      price, covers, typical, high);
  put_paragraph (text);
  put_fixed_note (self);
}

static char *
join_range (char *low, char *typical, char *high)
{
  g_autofree char *a = low;
  g_autofree char *b = typical;
  g_autofree char *c = high;

  /* Translators: low, typical and high */
  return g_strdup_printf (_ ("%s – %s – %s"), a, b, c);
}

static char *
join_amounts (const QwAmounts *amounts, const QwCurrency *currency)
{
  return join_range (qw_cli_money (amounts->low, currency),
                     qw_cli_money (amounts->typical, currency),
                     qw_cli_money (amounts->high, currency));
}

static char *
name_market (QwEstimate *self)
{
  const QwRegion *region = qw_catalog_find_region (self->catalog,
                                                   qw_brief_get_region (self->brief));
  const QwRateFactor *seniority = qw_catalog_find_seniority (self->catalog,
                                                             qw_brief_get_seniority (self->brief));
  const QwRateFactor *seller = qw_catalog_find_seller (self->catalog,
                                                       qw_brief_get_seller (self->brief));

  /* Translators: between the members of a list, with its space if it has one. */
  return g_strjoin (C_ ("list", ", "), qw_cli_translate (region->title),
                    qw_cli_translate (seniority->title), qw_cli_translate (seller->title), NULL);
}

static void
put_rate (QwEstimate *self)
{
  g_autofree char *text = NULL;
  g_autofree char *typical = qw_cli_rate (self->rate.typical, self->currency);

  if (qw_brief_has_own_rate (self->brief))
    {
      text = g_strdup_printf (_ ("Rate: your own, %s an hour."), typical);
    }
  else
    {
      g_autofree char *market = name_market (self);
      g_autofree char *rate = join_range (qw_cli_rate (self->rate.low, self->currency),
                                          g_strdup (typical),
                                          qw_cli_rate (self->rate.high, self->currency));

      text = g_strdup_printf (_ ("Rate: %s an hour (%s)."), rate, market);
    }
  put_paragraph (text);
}

static void
put_conditions (QwEstimate *self)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *text = NULL;

  for (guint kind = 0; kind < QW_N_CONDITIONS; kind++)
    {
      const QwCondition *condition = qw_catalog_find_condition (self->catalog, kind);
      const char *id = qw_brief_get_choice (self->brief, kind);
      const QwConditionChoice *choice = qw_catalog_find_choice (self->catalog, kind, id);

      if (kind > 0)
        /* Translators: between the members of a list that may have commas in them. */
        g_string_append (list, C_ ("list", "; "));
      /* Translators: a condition and what was chosen of it */
      g_string_append_printf (list, _ ("%s: %s"), qw_cli_translate (condition->title),
                              qw_cli_translate (choice->title));
    }
  /* Translators: a list such as "Design: Standard design; Deadline: Normal". */
  text = g_strdup_printf (_ ("Conditions: %s."), list->str);
  put_paragraph (text);
}

static void
put_own_factor (QwEstimate *self)
{
  const QwOwnFactor *own = qw_brief_get_own_factor (self->brief);
  g_autofree char *factor = NULL;
  g_autofree char *text = NULL;

  if (own == NULL || qw_own_factor_is_none (own))
    return;

  factor = qw_cli_number (own->factor, 2);
  /* Translators: what planned hours should be multiplied by, "1.18", and how many jobs that is from */
  text = g_strdup_printf (ngettext ("Your own factor: %s, from %u job.",
                                    "Your own factor: %s, from %u jobs.", own->jobs),
                          factor, own->jobs);
  put_paragraph (text);
}

static void
put_time (QwEstimate *self)
{
  double per_week = qw_brief_get_hours_per_week (self->brief);
  g_autofree char *hours = qw_cli_hours (per_week);
  g_autofree char *weeks = join_range (qw_cli_hours (self->weeks.low),
                                       qw_cli_hours (self->weeks.typical),
                                       qw_cli_hours (self->weeks.high));
  g_autofree char *text = g_strdup_printf (_ ("Time: %s weeks at %s hours a week."), weeks, hours);

  put_paragraph (text);
}

static void
put_running (QwEstimate *self)
{
  g_autofree char *once = join_amounts (&self->running[QW_PERIOD_ONCE], self->currency);
  g_autofree char *monthly = join_amounts (&self->running[QW_PERIOD_MONTHLY], self->currency);
  g_autofree char *yearly = join_amounts (&self->running[QW_PERIOD_YEARLY], self->currency);
  g_autofree char *text = NULL;

  if (self->running_costs->len == 0)
    return;

  text = g_strdup_printf (
      _ ("Running costs, beside the price: once %s; every month %s; every year %s."), once, monthly,
      yearly);
  put_paragraph (text);
}

static const char *
say_verdict (QwVerdict verdict)
{
  switch (verdict)
    {
    case QW_VERDICT_BELOW:
      return _ ("below what is published");
    case QW_VERDICT_ABOVE:
      return _ ("above what is published");
    case QW_VERDICT_INSIDE:
    default:
      return _ ("inside what is published");
    }
}

static void
put_market (QwEstimate *self)
{
  const QwCliColumn columns[] = {
    { _ ("Published prices of"), FALSE, TRUE },
    { _ ("from"), TRUE, FALSE },
    { _ ("to"), TRUE, FALSE },
    { _ ("the typical price is"), FALSE, FALSE },
    { _ ("confidence"), FALSE, FALSE },
    { _ ("sources"), TRUE, FALSE },
  };
  g_autoptr (QwCliGrid) grid = qw_cli_grid_new (columns, G_N_ELEMENTS (columns));

  if (self->market->len == 0)
    return;

  for (guint i = 0; i < self->market->len; i++)
    {
      const QwMarket *market = self->market->pdata[i];
      const QwRateFactor *seller = qw_catalog_find_seller (self->catalog,
                                                           market->published->seller);

      qw_cli_grid_add (
          grid,
          g_strdup (seller != NULL ? qw_cli_translate (seller->title) : market->published->seller),
          qw_cli_amount (market->low, self->currency), qw_cli_amount (market->high, self->currency),
          g_strdup (say_verdict (market->verdict)),
          qw_cli_confidence (&market->published->provenance),
          qw_cli_count_sources (&market->published->provenance));
    }
  qw_cli_put ("\n");
  qw_cli_grid_put (grid);
}

static void
put_drivers (QwEstimate *self)
{
  const QwCliColumn columns[] = {
    { _ ("What moves the price"), FALSE, TRUE },
    { _ ("part"), TRUE, FALSE },
    { _ ("from"), TRUE, FALSE },
    { _ ("to"), TRUE, FALSE },
    { _ ("the question that would settle it"), FALSE, TRUE },
  };
  g_autoptr (QwCliGrid) grid = qw_cli_grid_new (columns, G_N_ELEMENTS (columns));

  if (self->drivers->len == 0)
    return;

  for (guint i = 0; i < MIN (self->drivers->len, MOST_DRIVERS); i++)
    {
      const QwDriver *driver = self->drivers->pdata[i];
      /* The rate is no entry of the tables, so their translations do not hold it. */
      const char *title = g_str_equal (driver->id, "rate") ? _ ("Rate per hour")
                                                           : qw_cli_translate (driver->title);

      qw_cli_grid_add (grid, g_strdup (title), qw_cli_percent (driver->share_of_spread),
                       qw_cli_amount (driver->low, self->currency),
                       qw_cli_amount (driver->high, self->currency),
                       g_strdup (qw_cli_translate (driver->question)));
    }
  qw_cli_put ("\n");
  qw_cli_grid_put (grid);
}

static void
put_exposure (QwEstimate *self)
{
  g_autofree char *share = qw_cli_percent (self->routine);
  g_autofree char *text = g_strdup_printf (_ ("For your eyes: about %s of the typical price is "
                                              "routine work that AI is rated and measured "
                                              "to do; the weights are estimates."),
                                           share);

  put_paragraph (text);
}

void
qw_cli_estimate_put_text (QwEstimate *self)
{
  put_title (self);
  put_lines (self);

  qw_cli_put ("\n");
  put_fixed (self);
  put_rate (self);
  put_conditions (self);
  put_own_factor (self);
  put_time (self);
  put_running (self);
  if (self->routine > 0)
    put_exposure (self);

  put_market (self);
  put_drivers (self);
}
