/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-format.h"

#include "qw-money.h"

#include <glib/gi18n-lib.h>
#include <locale.h>
#include <math.h>

static QwNumberStyle
locale_style (void)
{
  const struct lconv *conventions = localeconv ();
  gboolean grouped = conventions->thousands_sep[0] != '\0' && conventions->grouping[0] > 0;

  /* The C locale groups nothing, and five digits in a row are hard to read. */
  return (QwNumberStyle){
    .decimal = conventions->decimal_point,
    .group = grouped ? conventions->thousands_sep : ",",
    .grouping = grouped ? conventions->grouping : "\3",
  };
}

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
  QwNumberStyle style = locale_style ();
  g_autofree char *number = qw_money_format (minor, currency->digits, digits, &style);

  return with_symbol (currency, number);
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

/* The mark keeps the sign before the amount where text runs from right to left. */
static char *
with_sign (gint64 minor, const char *amount)
{
  return g_strconcat ("\u200e", minor < 0 ? "−\u00a0" : "+\u00a0", amount, NULL);
}

char *
qw_format_addition (const QwCurrency *currency, gint64 minor)
{
  g_autofree char *amount = qw_format_amount (currency, ABS (minor));

  return with_sign (minor, amount);
}

char *
qw_format_difference (const QwCurrency *currency, gint64 minor)
{
  g_autofree char *amount = qw_format_price (currency, ABS (minor));

  return with_sign (minor, amount);
}

char *
qw_format_rate (const QwCurrency *currency, double major)
{
  gint64 minor = 0;
  gint64 unit = 1;

  for (guint i = 0; i < currency->digits; i++)
    unit *= 10;
  if (!qw_money_from_double (major, currency->digits, &minor, NULL))
    return g_strdup ("");
  /* Cents of a market rate of hundreds say nothing. */
  return format_digits (currency, minor, minor % unit == 0 || major >= 100 ? 0 : currency->digits);
}

char *
qw_format_number (double value)
{
  QwNumberStyle style = locale_style ();
  guint digits = value < 10 && fabs (value - round (value)) >= 0.05 ? 1 : 0;
  gint64 tenths = 0;

  if (!qw_money_from_double (value, 1, &tenths, NULL))
    return g_strdup ("");
  return qw_money_format (tenths, 1, digits, &style);
}

char *
qw_format_hours (double hours)
{
  g_autofree char *number = qw_format_number (hours);
  gulong count = (gulong) CLAMP (round (hours), 0, 1e9);

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
