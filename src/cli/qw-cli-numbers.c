/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-numbers.h"

#include <locale.h>
#include <math.h>

#include <glib/gi18n.h>

#include "qw-cli-output.h"
#include "qw-money.h"

#define WHOLE_FROM 10

/* The marks in UTF-8, whatever the character set of the locale is. */
static char *
dup_mark (const char *mark, const char *otherwise)
{
  char *text = g_locale_to_utf8 (mark, -1, NULL, NULL, NULL);

  return text != NULL ? text : g_strdup (otherwise);
}

static const QwNumberStyle *
get_style (void)
{
  static QwNumberStyle style;
  static gsize ready = 0;

  if (g_once_init_enter (&ready))
    {
      const struct lconv *locale = localeconv ();

      style.decimal = dup_mark (locale->decimal_point, ".");
      style.group = dup_mark (locale->thousands_sep, "");
      style.grouping = g_strdup (locale->grouping);
      g_once_init_leave (&ready, 1);
    }
  return &style;
}

/* An estimate has no cents, unless it is one of a few coins. */
static guint
choose_digits (gint64 minor, guint digits)
{
  return fabs (qw_money_to_double (minor, digits)) >= WHOLE_FROM ? 0 : digits;
}

static char *
format_amount (gint64 minor, const QwCurrency *currency, guint show)
{
  return qw_money_format (minor, currency->digits, show, get_style ());
}

static char *
add_symbol (char *number, const QwCurrency *currency)
{
  g_autofree char *taken = number;
  const char *symbol = currency->symbol;
  const char *last;

  if (currency->symbol_after)
    return g_strconcat (number, "\u00a0", symbol, NULL);

  /* A word needs a space before the number, a sign does not. */
  last = *symbol == '\0' ? symbol : g_utf8_find_prev_char (symbol, symbol + strlen (symbol));
  return g_strconcat (symbol, g_unichar_isalpha (g_utf8_get_char (last)) ? "\u00a0" : "", number,
                      NULL);
}

char *
qw_cli_number (double value, guint decimals)
{
  gint64 scaled;

  if (!qw_money_from_double (value, decimals, &scaled, NULL))
    return g_strdup ("∞");
  return qw_money_format (scaled, decimals, decimals, get_style ());
}

char *
qw_cli_hours (double hours)
{
  double tenths = floor (hours * 10 + 0.5);

  return qw_cli_number (hours, tenths < 100 && fmod (tenths, 10) != 0 ? 1 : 0);
}

char *
qw_cli_percent (double fraction)
{
  g_autofree char *number = qw_cli_number (fraction * 100, 0);

  /* Translators: a whole percentage; the space before the sign does not break */
  return g_strdup_printf (_ ("%s\u00a0%%"), number);
}

char *
qw_cli_amount (gint64 minor, const QwCurrency *currency)
{
  return format_amount (minor, currency, choose_digits (minor, currency->digits));
}

char *
qw_cli_money (gint64 minor, const QwCurrency *currency)
{
  return add_symbol (qw_cli_amount (minor, currency), currency);
}

char *
qw_cli_money_exact (gint64 minor, const QwCurrency *currency)
{
  return add_symbol (format_amount (minor, currency, currency->digits), currency);
}

char *
qw_cli_rate (double rate, const QwCurrency *currency)
{
  guint digits = currency->digits;
  gint64 minor, whole;

  if (!qw_money_from_double (rate, digits, &minor, NULL) ||
      !qw_money_from_double (floor (rate), digits, &whole, NULL))
    return g_strdup ("∞");
  return add_symbol (format_amount (minor, currency, minor == whole ? 0 : digits), currency);
}

static gboolean
is_known (const QwProvenance *provenance)
{
  return provenance != NULL && provenance->sources != NULL && provenance->sources->len > 0;
}

static const char *
say_confidence (QwConfidence confidence)
{
  switch (confidence)
    {
    case QW_CONFIDENCE_HIGH:
      return C_ ("confidence", "high");
    case QW_CONFIDENCE_MEDIUM:
      return C_ ("confidence", "medium");
    case QW_CONFIDENCE_LOW:
    default:
      return C_ ("confidence", "low");
    }
}

char *
qw_cli_confidence (const QwProvenance *provenance)
{
  const char *word;

  if (!is_known (provenance))
    return g_strdup ("");

  word = say_confidence (provenance->confidence);
  /* Translators: a confidence ("low") of a figure that no source states directly */
  return provenance->inferred ? g_strdup_printf (_ ("%s, inferred"), word) : g_strdup (word);
}

char *
qw_cli_count_sources (const QwProvenance *provenance)
{
  if (!is_known (provenance))
    return g_strdup ("");
  return qw_cli_number (provenance->sources->len, 0);
}

const char *
qw_cli_translate (const char *text)
{
  return text == NULL || *text == '\0' ? "" : gettext (text);
}
