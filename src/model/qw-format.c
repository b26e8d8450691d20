/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-format.h"

#include "qw-locale.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define NBSP "\u00a0"
#define LRM  "\u200e"

/* A symbol that ends in a letter would run into the figure. */
static gboolean
ends_in_letter (const char *symbol)
{
  return g_unichar_isalpha (
      g_utf8_get_char (g_utf8_find_prev_char (symbol, symbol + strlen (symbol))));
}

static char *
isolate (char *taken)
{
  g_autofree char *text = taken;

  return qw_locale_isolate (text);
}

/* The mark keeps a sign before the amount where text runs from right to left. */
static char *
with_sign (const char *sign, gint64 minor, const QwCurrency *currency, guint digits)
{
  QwLocale locale = qw_locale_get ();
  gint64 amount = ABS (MAX (minor, -G_MAXINT64));
  const char *symbol = currency->symbol;
  g_autofree char *number = qw_money_format (amount, currency->digits, digits, &locale.numbers);
  gboolean apart = locale.symbol_apart || ends_in_letter (symbol);

  if (locale.symbol_after || currency->symbol_after)
    return isolate (g_strconcat (sign, number, NBSP, symbol, NULL));
  return isolate (g_strconcat (sign, symbol, apart ? NBSP : "", number, NULL));
}

static guint
count_digits (const QwCurrency *currency, gint64 minor)
{
  return minor % qw_money_scale (currency->digits) == 0 ? 0 : currency->digits;
}

static char *
format_digits (const QwCurrency *currency, gint64 minor, guint digits)
{
  gint64 shown = qw_money_divide (minor, qw_money_scale (currency->digits - digits));

  return with_sign (shown < 0 ? LRM "−" : "", minor, currency, digits);
}

const char *
qw_format_table_text (const char *text)
{
  return text != NULL && text[0] != '\0' ? g_dgettext (GETTEXT_PACKAGE, text) : "";
}

char *
qw_format_feature_titles (QwCatalog *catalog, GStrv ids)
{
  GString *titles = g_string_new (NULL);
  /* Translators: between the members of a list, with its space if it has one. */
  const char *comma = C_ ("list", ", ");

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const QwFeature *feature = qw_catalog_find_feature (catalog, ids[i]);

      g_string_append_printf (titles, "%s%s", i > 0 ? comma : "",
                              qw_format_table_text (feature->title));
    }
  return g_string_free (titles, FALSE);
}

char *
qw_format_amount (const QwCurrency *currency, gint64 minor)
{
  return format_digits (currency, minor, 0);
}

char *
qw_format_amount_range (const QwCurrency *currency, gint64 low, gint64 high)
{
  g_autofree char *low_text = qw_format_amount (currency, low);
  g_autofree char *high_text = qw_format_amount (currency, high);

  /* Translators: a range of prices, "$5,900 – $13,400". */
  return g_strdup_printf (_ ("%s – %s"), low_text, high_text);
}

char *
qw_format_price (const QwCurrency *currency, gint64 minor)
{
  return format_digits (currency, minor, count_digits (currency, minor));
}

char *
qw_format_exact (const QwCurrency *currency, gint64 minor)
{
  return format_digits (currency, minor, currency->digits);
}

/* What is shown as nothing has no sign. */
static const char *
get_sign (gint64 shown)
{
  if (shown == 0)
    return LRM "±" NBSP;
  return shown < 0 ? LRM "−" NBSP : LRM "+" NBSP;
}

char *
qw_format_about (const QwCurrency *currency, double minor)
{
  double step = pow (10, floor (log10 (MAX (minor, 10))) - 1);
  g_autofree char *amount = qw_format_amount (currency, (gint64) (round (minor / step) * step));

  /* Translators: %s is an amount of money. */
  return g_strdup_printf (_ ("about %s"), amount);
}

char *
qw_format_addition (const QwCurrency *currency, gint64 minor)
{
  gint64 shown = qw_money_divide (minor, qw_money_scale (currency->digits));

  return with_sign (get_sign (shown), minor, currency, 0);
}

char *
qw_format_difference (const QwCurrency *currency, gint64 minor)
{
  return with_sign (get_sign (minor), minor, currency, count_digits (currency, minor));
}

char *
qw_format_points (int points)
{
  return isolate (g_strdup_printf ("%s%d", get_sign (points), ABS (points)));
}

char *
qw_format_rate (const QwCurrency *currency, double major)
{
  /* Cents of a market rate of hundreds say nothing. */
  double shown = major >= 100 ? round (major) : major;
  gint64 minor = 0;

  if (!qw_money_from_double (shown, currency->digits, &minor, NULL))
    return g_strdup ("");
  return qw_format_price (currency, minor);
}

static gboolean
shows_tenths (double value)
{
  return value < 10 && fabs (value - round (value)) >= 0.05;
}

char *
qw_format_number (double value)
{
  QwLocale locale = qw_locale_get ();
  guint digits = shows_tenths (value) ? 1 : 0;
  gint64 shown = 0;

  if (!qw_money_from_double (value, digits, &shown, NULL))
    return g_strdup ("");
  return qw_money_format (shown, digits, digits, &locale.numbers);
}

char *
qw_format_hours (double hours)
{
  g_autofree char *number = qw_format_number (hours);
  /* A part of an hour takes the form of a few in most languages that tell them apart. */
  gulong count = shows_tenths (hours) ? 2 : (gulong) CLAMP (round (hours), 0, 1e9);

  /* Translators: %s is a number of hours such as "142" or "1.5". */
  return g_strdup_printf (ngettext ("%s hour", "%s hours", count), number);
}

char *
qw_format_hours_range (const QwRange *hours)
{
  g_autofree char *low = qw_format_number (hours->low);
  g_autofree char *high = qw_format_number (hours->high);

  /* Translators: a range of hours, "90–260 h". */
  return g_strdup_printf (_ ("%s–%s h"), low, high);
}

char *
qw_format_date (const GDate *date)
{
  g_autoptr (GDateTime) noon = g_date_time_new_utc (g_date_get_year (date), g_date_get_month (date),
                                                    g_date_get_day (date), 12, 0, 0);

  g_return_val_if_fail (noon != NULL, NULL);
  /* Translators: a date as g_date_time_format() takes it, "21 Dec 2026". */
  return isolate (g_date_time_format (noon, _ ("%-d %b %Y")));
}

const char *
qw_format_confidence (QwConfidence confidence)
{
  switch (confidence)
    {
    case QW_CONFIDENCE_HIGH:
      return _ ("High confidence");
    case QW_CONFIDENCE_MEDIUM:
      return _ ("Medium confidence");
    case QW_CONFIDENCE_LOW:
    default:
      return _ ("Low confidence");
    }
}
