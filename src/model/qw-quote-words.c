/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-words.h"

#include "qw-format.h"

#include <glib/gi18n-lib.h>

static const char *const states[] = {
  [QW_QUOTE_DRAFT] = NC_ ("quote", "Draft"),
  [QW_QUOTE_SENT] = NC_ ("quote", "Sent"),
  [QW_QUOTE_ACCEPTED] = NC_ ("quote", "Accepted"),
  [QW_QUOTE_DECLINED] = NC_ ("quote", "Declined"),
  [QW_QUOTE_EXPIRED] = NC_ ("quote", "Expired"),
  [QW_QUOTE_SUPERSEDED] = NC_ ("quote", "Superseded"),
  [QW_QUOTE_DONE] = NC_ ("quote", "Done"),
};

static const char *const kinds[] = {
  [QW_QUOTE_LINE_FIXED] = N_ ("Fixed price"),    [QW_QUOTE_LINE_HOURLY] = N_ ("Hourly"),
  [QW_QUOTE_LINE_UNIT] = N_ ("Unit × quantity"), [QW_QUOTE_LINE_FREE] = N_ ("Free of charge"),
  [QW_QUOTE_LINE_DISCOUNT] = N_ ("Discount"),
};

static const char *const periods[] = { N_ ("Once"), N_ ("Monthly"), N_ ("Yearly") };
static const char *const displays[] = { N_ ("Every line"), N_ ("Section totals"),
                                        N_ ("Total only") };
static const char *const portions[] = { NC_ ("portion", "None"), NC_ ("portion", "Percent"),
                                        NC_ ("portion", "Amount"), NC_ ("portion", "Chosen lines"),
                                        NC_ ("portion", "The rest") };

const char *
qw_quote_words_state (QwQuoteState state)
{
  g_return_val_if_fail (state < G_N_ELEMENTS (states), "");
  return g_dpgettext2 (GETTEXT_PACKAGE, "quote", states[state]);
}

const char *
qw_quote_words_kind (QwQuoteLineKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (kinds), "");
  return _ (kinds[kind]);
}

const char *
qw_quote_words_period (QwPeriod period)
{
  g_return_val_if_fail (period < G_N_ELEMENTS (periods), "");
  return _ (periods[period]);
}

const char *
qw_quote_words_display (QwDisplay display)
{
  g_return_val_if_fail (display < G_N_ELEMENTS (displays), "");
  return _ (displays[display]);
}

const char *
qw_quote_words_portion (QwPortionKind kind)
{
  g_return_val_if_fail (kind < G_N_ELEMENTS (portions), "");
  return g_dpgettext2 (GETTEXT_PACKAGE, "portion", portions[kind]);
}

char *
qw_quote_words_when (const char *when)
{
  g_autoptr (GDateTime) time = when != NULL ? g_date_time_new_from_iso8601 (when, NULL) : NULL;
  g_autoptr (GDateTime) local = time != NULL ? g_date_time_to_local (time) : NULL;
  g_autofree char *day = NULL;
  g_autofree char *clock = NULL;
  GDate date;

  if (local == NULL)
    return g_strdup (when);
  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) g_date_time_get_day_of_month (local),
                  (GDateMonth) g_date_time_get_month (local),
                  (GDateYear) g_date_time_get_year (local));
  day = qw_format_date (&date);
  clock = g_date_time_format (local, "%H:%M");
  /* Translators: a date and a time. */
  return g_strdup_printf (_ ("%s, %s"), day, clock);
}
