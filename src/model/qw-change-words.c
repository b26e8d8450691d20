/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-change-words.h"

#include "qw-format.h"
#include "qw-locale.h"

#include <glib/gi18n-lib.h>

/* Members of the file and what people call them. */
static const struct
{
  const char *member;
  const char *words;
} terms[] = {
  { "title", N_ ("The title was changed") },
  { "introduction", N_ ("The introduction was changed") },
  { "terms", N_ ("The terms were changed") },
  { "valid_days", N_ ("It is valid for another time") },
  { "inclusive", N_ ("Prices with or without taxes were changed") },
  { "issuer", N_ ("Your own details were changed") },
  { "client", N_ ("The client's details were changed") },
  { "choices", N_ ("The choices were changed") },
  { "taxes", N_ ("The taxes were changed") },
  { "deposit", N_ ("The deposit was changed") },
  { "milestones", N_ ("The milestones were changed") },
  { "included", N_ ("What is included was changed") },
  { "excluded", N_ ("What is not included was changed") },
  { "assumptions", N_ ("What the price rests on was changed") },
};

static char *
say_amount (const QwCurrency *currency, gint64 minor)
{
  return currency != NULL ? qw_format_exact (currency, minor) : NULL;
}

static char *
say_price (const QwChange *change, const QwCurrency *currency)
{
  g_autofree char *before = say_amount (currency, change->before);
  g_autofree char *after = say_amount (currency, change->after);
  g_autofree char *title = qw_locale_isolate (change->title);

  if (currency == NULL || change->before == change->after)
    /* Translators: the title of a line of a quote. */
    return g_strdup_printf (_ ("%s: priced otherwise"), title);
  /* Translators: the title of a line of a quote, the new price, the old one. */
  return g_strdup_printf (_ ("%s: %s instead of %s"), title, after, before);
}

static char *
say_terms (const char *member)
{
  for (guint i = 0; i < G_N_ELEMENTS (terms); i++)
    if (g_strcmp0 (terms[i].member, member) == 0)
      return g_strdup (_ (terms[i].words));
  return g_strdup (_ ("The terms were changed"));
}

static const char *
find_format (const QwChange *change)
{
  switch (change->kind)
    {
    case QW_CHANGE_ADDED:
      /* Translators: the title of a line of a quote. */
      return _ ("Added: %s");
    case QW_CHANGE_REMOVED:
      /* Translators: the title of a line of a quote. */
      return _ ("Removed: %s");
    case QW_CHANGE_CHOSEN:
      /* Translators: the title of an optional line of a quote. */
      return change->amount < 0 ? _ ("No longer chosen: %s") : _ ("Chosen now: %s");
    case QW_CHANGE_WORDS:
      /* Translators: the title of a line of a quote. */
      return _ ("Described otherwise: %s");
    default:
      /* Translators: the title of a tax. */
      return _ ("Tax: %s");
    }
}

static char *
fill (const char *format, const char *title)
{
  g_auto (GStrv) parts = g_strsplit (format, "%s", 2);
  g_autofree char *shown = qw_locale_isolate (title);

  return g_strjoinv (shown[0] != '\0' ? shown : _ ("without a title"), parts);
}

char *
qw_change_words_title (const QwChange *change, const QwCurrency *currency)
{
  g_return_val_if_fail (change != NULL, NULL);
  switch (change->kind)
    {
    case QW_CHANGE_PRICE:
      return say_price (change, currency);
    case QW_CHANGE_ROUNDING:
      return g_strdup (_ ("Rounding"));
    case QW_CHANGE_TERMS:
      return say_terms (change->member);
    default:
      return fill (find_format (change), change->title);
    }
}

static char *
say_difference (gint64 minor, QwPeriod period, const QwCurrency *currency)
{
  g_autofree char *amount = NULL;

  if (currency == NULL || minor == 0)
    return NULL;
  amount = qw_format_difference (currency, minor);
  switch (period)
    {
    case QW_PERIOD_MONTHLY:
      return g_strdup_printf (_ ("%s a month"), amount);
    case QW_PERIOD_YEARLY:
      return g_strdup_printf (_ ("%s a year"), amount);
    default:
      return g_steal_pointer (&amount);
    }
}

char *
qw_change_words_amount (const QwChange *change, const QwCurrency *currency)
{
  g_return_val_if_fail (change != NULL, NULL);
  return say_difference (change->amount, change->period, currency);
}

char *
qw_change_words_sum (GPtrArray *changes, QwPeriod period, const QwCurrency *currency)
{
  gint64 sum = 0;

  g_return_val_if_fail (changes != NULL, NULL);
  for (guint i = 0; i < changes->len; i++)
    {
      const QwChange *change = changes->pdata[i];

      if (change->period == period && !qw_money_add (sum, change->amount, &sum, NULL))
        return NULL;
    }
  return say_difference (sum, period, currency);
}

static void
append (GString *text, const char *title, const char *amount)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');
  if (amount != NULL)
    /* Translators: what has changed in a quote, and by how much. */
    g_string_append_printf (text, _ ("%s, %s"), title, amount);
  else
    g_string_append (text, title);
}

char *
qw_change_words_letter (GPtrArray *changes, const QwCurrency *currency)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      g_autofree char *title = qw_change_words_title (changes->pdata[i], currency);
      g_autofree char *amount = qw_change_words_amount (changes->pdata[i], currency);

      append (text, title, amount);
    }
  for (QwPeriod period = 0; period <= QW_PERIOD_YEARLY; period++)
    {
      g_autofree char *sum = qw_change_words_sum (changes, period, currency);

      if (sum != NULL)
        append (text, _ ("Total"), sum);
    }
  return g_string_free (text, FALSE);
}
