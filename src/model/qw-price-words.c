/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-price-words.h"

#include "qw-format.h"
#include "qw-money.h"

#include <glib/gi18n-lib.h>

/* Where the engine stops telling chances apart. */
#define LEAST_COVERS 5
#define MOST_COVERS  95

static gboolean
has_work (QwEstimate *estimate)
{
  return estimate != NULL && estimate->lines->len > 0;
}

/* Twentieths are as fine as a chance can be told; tenths read better where they do. */
static void
count_jobs (guint percent, guint *count, guint *of)
{
  guint twentieths = (percent + 2) / 5;
  gboolean even = twentieths % 2 == 0;

  *count = even ? twentieths / 2 : twentieths;
  *of = even ? 10 : 20;
}

char *
qw_price_words_price (QwEstimate *estimate)
{
  return estimate != NULL ? qw_format_price (estimate->currency, estimate->fixed.price) : NULL;
}

char *
qw_price_words_covers (QwEstimate *estimate)
{
  guint count, of;

  if (!has_work (estimate))
    return NULL;

  count_jobs (estimate->fixed.covers, &count, &of);
  if (estimate->fixed.own && estimate->fixed.covers <= LEAST_COVERS)
    return g_strdup (_ ("Covers the work in 1 of 20 such jobs, or in fewer"));
  if (estimate->fixed.own && estimate->fixed.covers >= MOST_COVERS)
    return g_strdup (_ ("Covers the work in 19 of 20 such jobs, or in more"));
  /* Translators: so many jobs of so many, "7 of 10". */
  return g_strdup_printf (ngettext ("Covers the work in about %u of %u such jobs",
                                    "Covers the work in about %u of %u such jobs", count),
                          count, of);
}

char *
qw_price_words_marker (QwEstimate *estimate)
{
  g_autofree char *price = NULL;
  guint count, of;

  if (!has_work (estimate))
    return NULL;

  price = qw_price_words_price (estimate);
  count_jobs (estimate->fixed.covers, &count, &of);
  /* Translators: a price and, on the line below, in how many jobs of how many it covers the work. */
  return g_strdup_printf (
      ngettext ("%s\ncovers about %u of %u", "%s\ncovers about %u of %u", count), price, count, of);
}

char *
qw_price_words_contingency (QwEstimate *estimate)
{
  gint64 over = estimate != NULL ? estimate->fixed.contingency : 0;
  g_autofree char *amount = NULL;
  double part;

  if (!has_work (estimate) || estimate->price.typical <= 0)
    return NULL;

  amount = qw_format_amount (estimate->currency, ABS (over));
  part = 100.0 * (double) ABS (over) / (double) estimate->price.typical;
  if (over == 0)
    return g_strdup (_ ("The typical price, with no contingency"));
  if (over > 0)
    /* Translators: an amount, and what percent of the typical price it is. */
    return g_strdup_printf (_ ("Holds a contingency of %s over the typical price (%.0f %%)"),
                            amount, part);
  /* Translators: an amount, and what percent of the typical price it is. */
  return g_strdup_printf (_ ("%s under the typical price (%.0f %%)"), amount, part);
}

char *
qw_price_words_rounding (QwEstimate *estimate)
{
  gint64 rounding = estimate != NULL ? estimate->fixed.rounding : 0;
  g_autofree char *amount = NULL;

  if (rounding == 0)
    return NULL;

  amount = qw_format_difference (estimate->currency, rounding);
  /* Translators: an amount with its sign, by which rounding changed the price. */
  return g_strdup_printf (_ ("Rounded by %s"), amount);
}

char *
qw_price_words_own (QwEstimate *estimate)
{
  if (!has_work (estimate) || !estimate->fixed.own)
    return NULL;
  if (estimate->fixed.confidence <= LEAST_COVERS)
    /* Translators: the whole number 5. */
    return g_strdup_printf (_ ("%u %% confidence or less"), LEAST_COVERS);
  if (estimate->fixed.confidence >= MOST_COVERS)
    /* Translators: the whole number 95. */
    return g_strdup_printf (_ ("%u %% confidence or more"), MOST_COVERS);
  /* Translators: a whole number from 5 to 95. */
  return g_strdup_printf (_ ("%u %% confidence"), estimate->fixed.confidence);
}

char *
qw_price_words_per_hour (QwEstimate *estimate, gint64 minor)
{
  g_autofree char *amount = NULL;

  if (!has_work (estimate))
    return NULL;

  amount = qw_format_price (estimate->currency, minor);
  /* Translators: an amount that an hour earns. */
  return g_strdup_printf (_ ("%s an hour"), amount);
}

char *
qw_price_words_warning (QwEstimate *estimate, double floor_rate)
{
  g_autofree char *rate = NULL;
  gint64 least = 0;

  if (!has_work (estimate) || floor_rate <= 0 || estimate->hours.high <= 0 ||
      !qw_money_from_double (floor_rate, estimate->currency->digits, &least, NULL))
    return NULL;

  rate = qw_format_price (estimate->currency, least);
  if (estimate->fixed.per_hour_typical < least)
    /* Translators: the floor rate, an amount an hour. */
    return g_strdup_printf (_ ("Below your floor rate of %s an hour, at the typical hours already"),
                            rate);
  if (estimate->fixed.per_hour_high < least)
    /* Translators: the floor rate, an amount an hour. */
    return g_strdup_printf (_ ("Below your floor rate of %s an hour if it takes the high hours"),
                            rate);
  return NULL;
}
