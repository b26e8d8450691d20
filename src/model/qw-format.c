/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-format.h"

#include <glib/gi18n-lib.h>
#include <limits.h>
#include <math.h>

static char *
with_symbol (const QwCurrency *currency, const char *number)
{
  if (currency->symbol_after)
    return g_strdup_printf ("%s\u00a0%s", number, currency->symbol);

  /* A symbol that ends in a letter would run into the figure. */
  if (g_unichar_isalpha (g_utf8_get_char (
          g_utf8_find_prev_char (currency->symbol, currency->symbol + strlen (currency->symbol)))))
    return g_strdup_printf ("%s\u00a0%s", currency->symbol, number);
  return g_strconcat (currency->symbol, number, NULL);
}

static char *
format_digits (const QwCurrency *currency, gint64 minor, guint digits)
{
  QwNumberStyle style = qw_format_style (localeconv ());
  g_autofree char *number = qw_money_format (minor, currency->digits, digits, &style);

  return with_symbol (currency, number);
}

static const char *
default_group (const char *decimal)
{
  return g_str_equal (decimal, ",") ? "\u202f" : ",";
}

QwNumberStyle
qw_format_style (const struct lconv *conventions)
{
  char first = conventions->grouping[0];
  gboolean grouped = conventions->thousands_sep[0] != '\0' && first > 0 && first < CHAR_MAX;

  /* Five digits in a row are hard to read; the mark must be another than the decimal one. */
  return (QwNumberStyle){
    .decimal = conventions->decimal_point,
    .group = grouped ? conventions->thousands_sep : default_group (conventions->decimal_point),
    .grouping = grouped ? conventions->grouping : "\3",
  };
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

  for (guint i = 0; ids[i] != NULL; i++)
    {
      const QwFeature *feature = qw_catalog_find_feature (catalog, ids[i]);

      g_string_append_printf (titles, "%s%s", i > 0 ? ", " : "",
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
  gboolean whole = minor % qw_money_scale (currency->digits) == 0;

  return format_digits (currency, minor, whole ? 0 : currency->digits);
}

char *
qw_format_exact (const QwCurrency *currency, gint64 minor)
{
  return format_digits (currency, minor, currency->digits);
}

static const char *
get_sign (gint64 amount)
{
  if (amount == 0)
    return "±";
  return amount < 0 ? "−" : "+";
}

/* The mark keeps the sign before the amount where text runs from right to left. */
static char *
with_sign (gint64 minor, const char *amount)
{
  return g_strconcat ("\u200e", get_sign (minor), "\u00a0", amount, NULL);
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
  g_autofree char *amount = qw_format_amount (currency, ABS (minor));

  /* What is shown as nothing has no sign. */
  return with_sign (qw_money_divide (minor, qw_money_scale (currency->digits)), amount);
}

char *
qw_format_difference (const QwCurrency *currency, gint64 minor)
{
  g_autofree char *amount = qw_format_price (currency, ABS (minor));

  return with_sign (minor, amount);
}

char *
qw_format_points (int points)
{
  g_autofree char *amount = g_strdup_printf ("%d", ABS (points));

  return with_sign (points, amount);
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
  QwNumberStyle style = qw_format_style (localeconv ());
  guint digits = shows_tenths (value) ? 1 : 0;
  gint64 shown = 0;

  if (!qw_money_from_double (value, digits, &shown, NULL))
    return g_strdup ("");
  return qw_money_format (shown, digits, digits, &style);
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
  return g_date_time_format (noon, _ ("%-d %b %Y"));
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
