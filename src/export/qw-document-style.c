/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-document-style.h"

#include "qw-calendar.h"

#include <string.h>

#define NBSP   "\u00a0"
#define NARROW "\u202f"

/*
 * From the Unicode Common Locale Data Repository, release 45: numbers, currencies, dates of medium length.
 * In a date D is the day and M the month, d and m the same in two digits, N the English name of the month.
 */
static const QwDocumentStyle styles[] = {
  { "ar", { ".", ",", "\3" }, TRUE, "D/M/Y" },
  { "bg", { ",", NBSP, "\3" }, TRUE, "D.m.Y" },
  { "bn", { ".", ",", "\3\2" }, TRUE, "d/m/Y" },
  { "cs", { ",", NBSP, "\3" }, TRUE, "D. M. Y" },
  { "da", { ",", ".", "\3" }, TRUE, "D.M.Y" },
  { "de", { ",", ".", "\3" }, TRUE, "d.m.Y" },
  { "de-AT", { ",", NBSP, "\3" }, FALSE, "d.m.Y" },
  { "de-CH", { ".", "’", "\3" }, FALSE, "d.m.Y" },
  { "el", { ",", ".", "\3" }, TRUE, "D/M/Y" },
  { "en", { ".", ",", "\3" }, FALSE, "D N Y" },
  { "en-IN", { ".", ",", "\3\2" }, FALSE, "D N Y" },
  { "en-US", { ".", ",", "\3" }, FALSE, "N D, Y" },
  { "en-ZA", { ",", NBSP, "\3" }, FALSE, "D N Y" },
  { "es", { ",", ".", "\3" }, TRUE, "D/M/Y" },
  { "es-MX", { ".", ",", "\3" }, FALSE, "D/M/Y" },
  { "et", { ",", NBSP, "\3" }, TRUE, "d.m.Y" },
  { "fa", { ".", ",", "\3" }, TRUE, "Y/M/D" },
  { "fi", { ",", NBSP, "\3" }, TRUE, "D.M.Y" },
  { "fr", { ",", NARROW, "\3" }, TRUE, "d/m/Y" },
  { "fr-CA", { ",", NBSP, "\3" }, TRUE, "Y-m-d" },
  { "fr-CH", { ",", NARROW, "\3" }, TRUE, "d.m.Y" },
  { "he", { ".", ",", "\3" }, TRUE, "D.M.Y" },
  { "hi", { ".", ",", "\3\2" }, FALSE, "d/m/Y" },
  { "hr", { ",", ".", "\3" }, TRUE, "d. m. Y." },
  { "hu", { ",", NBSP, "\3" }, TRUE, "Y. m. d." },
  { "id", { ",", ".", "\3" }, FALSE, "d/m/Y" },
  { "it", { ",", ".", "\3" }, TRUE, "d/m/Y" },
  { "it-CH", { ".", "’", "\3" }, FALSE, "d.m.Y" },
  { "ja", { ".", ",", "\3" }, FALSE, "Y年M月D日" },
  { "ko", { ".", ",", "\3" }, FALSE, "Y. M. D." },
  { "lt", { ",", NBSP, "\3" }, TRUE, "Y-m-d" },
  { "lv", { ",", NBSP, "\3" }, TRUE, "d.m.Y" },
  { "nb", { ",", NBSP, "\3" }, TRUE, "d.m.Y" },
  { "nl", { ",", ".", "\3" }, FALSE, "d-m-Y" },
  { "pl", { ",", NBSP, "\3" }, TRUE, "d.m.Y" },
  { "pt", { ",", ".", "\3" }, FALSE, "d/m/Y" },
  { "pt-PT", { ",", NBSP, "\3" }, TRUE, "d/m/Y" },
  { "ro", { ",", ".", "\3" }, TRUE, "d.m.Y" },
  { "ru", { ",", NBSP, "\3" }, TRUE, "d.m.Y" },
  { "sk", { ",", NBSP, "\3" }, TRUE, "D. M. Y" },
  { "sl", { ",", ".", "\3" }, TRUE, "D. M. Y" },
  { "sv", { ",", NBSP, "\3" }, TRUE, "Y-m-d" },
  { "th", { ".", ",", "\3" }, FALSE, "D/M/Y" },
  { "tr", { ",", ".", "\3" }, FALSE, "d.m.Y" },
  { "uk", { ",", NBSP, "\3" }, TRUE, "d.m.Y" },
  { "ur", { ".", ",", "\3" }, FALSE, "D/M/Y" },
  { "vi", { ",", ".", "\3" }, TRUE, "d/m/Y" },
  { "zh", { ".", ",", "\3" }, FALSE, "Y年M月D日" },
};

static const QwDocumentStyle otherwise = { "", { ".", NARROW, "\3" }, TRUE, "Y-m-d" };

static const char *const months[] = { "January",   "February", "March",    "April",
                                      "May",       "June",     "July",     "August",
                                      "September", "October",  "November", "December" };

static const QwDocumentStyle *
find_exactly (const char *language, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (styles); i++)
    if (strlen (styles[i].language) == length &&
        g_ascii_strncasecmp (styles[i].language, language, length) == 0)
      return &styles[i];
  return NULL;
}

const QwDocumentStyle *
qw_document_style_find (const char *language)
{
  gsize length = strlen (language);
  const QwDocumentStyle *style = find_exactly (language, length);

  /* Without its last part, until there is one: "zh-Hant-TW", "zh-Hant", "zh". */
  while (style == NULL && length > 0)
    {
      do
        length--;
      while (length > 0 && language[length] != '-');
      style = find_exactly (language, length);
    }
  return style != NULL ? style : &otherwise;
}

/* A symbol that ends in a letter would run into the figure. */
static gboolean
ends_in_letter (const char *symbol)
{
  const char *end = symbol + strlen (symbol);

  return end > symbol && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (end)));
}

char *
qw_document_style_format_money (const QwDocumentStyle *self,
                                const QwCurrency *currency,
                                const char *code,
                                guint digits,
                                gint64 minor)
{
  const char *symbol = currency != NULL ? currency->symbol : code;
  gint64 amount = ABS (MAX (minor, -G_MAXINT64));
  g_autofree char *number = qw_money_format (amount, digits, digits, &self->numbers);
  /* The mark keeps the minus first where text runs from right to left. */
  const char *sign = minor < 0 ? "\u200e−" : "";

  if (self->symbol_after)
    return g_strconcat (sign, number, NBSP, symbol, NULL);
  return g_strconcat (sign, symbol, ends_in_letter (symbol) ? NBSP : "", number, NULL);
}

char *
qw_document_style_format_decimal (const QwDocumentStyle *self, gint64 value)
{
  guint digits = 4;
  gint64 rest = value;

  while (digits > 0 && rest % 10 == 0)
    {
      rest /= 10;
      digits--;
    }
  return qw_money_format (rest, digits, digits, &self->numbers);
}

static void
append_part (GString *text, char part, const GDate *date)
{
  guint day = g_date_get_day (date);
  guint month = (guint) g_date_get_month (date);

  switch (part)
    {
    case 'D':
    case 'd':
      g_string_append_printf (text, part == 'D' ? "%u" : "%02u", day);
      break;
    case 'M':
    case 'm':
      g_string_append_printf (text, part == 'M' ? "%u" : "%02u", month);
      break;
    case 'N':
      g_string_append (text, months[month - 1]);
      break;
    case 'Y':
      g_string_append_printf (text, "%u", g_date_get_year (date));
      break;
    default:
      g_string_append_c (text, part);
    }
}

char *
qw_document_style_format_date (const QwDocumentStyle *self, const char *date)
{
  GString *text;
  GDate day;

  if (!qw_calendar_parse (date, &day))
    return g_strdup (date);
  text = g_string_new (NULL);
  for (const char *part = self->date; *part != '\0'; part++)
    append_part (text, *part, &day);
  return g_string_free (text, FALSE);
}
