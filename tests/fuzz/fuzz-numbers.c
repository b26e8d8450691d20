/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "qw-calendar.h"
#include "qw-money.h"
#include "qw-stamp.h"
#include "qw-typed.h"

#include <string.h>

static const QwNumberStyle styles[] = {
  { ".", ",", "\3" },
  { ",", ".", "\3" },
  { ",", "\xe2\x80\xaf", "\3" },
  { ".", ",", "\3\2" },
  { "\xd9\xab", "\xd9\xac", "\3" },
};

/* An amount that was read is the one that it is written as. */
static void
read_amount (const char *text, guint digits)
{
  GError *error = NULL;
  gint64 minor = 0;
  gint64 again = 0;
  g_autofree char *written = NULL;

  if (!qw_money_parse (text, digits, &minor, &error))
    {
      fuzz_refused (error);
      return;
    }
  written = qw_money_to_string (minor, digits);
  g_assert_true (qw_money_parse (written, digits, &again, NULL));
  g_assert_cmpint (minor, ==, again);
}

/* A number that was typed can be written as people of the same place do, and typed again. */
static void
read_typed (const char *text, const QwNumberStyle *style, guint digits)
{
  gint64 value = 0;
  gint64 again = 0;
  QwTypedFault fault = qw_typed_parse (text, style, digits, &value);
  g_autofree char *words = qw_typed_explain (fault, digits);
  g_autofree char *written = NULL;

  if (fault != QW_TYPED_GOOD)
    return;
  written = qw_money_format (value, digits, digits, style);
  g_assert_cmpint (qw_typed_parse (written, style, digits, &again), ==, QW_TYPED_GOOD);
  g_assert_cmpint (value, ==, again);
}

static void
read_date (const char *text)
{
  GDate date;
  g_autofree char *written = NULL;

  if (qw_stamp_is_valid (text))
    {
      g_autofree char *day = qw_stamp_get_day (text);

      g_assert_true (qw_calendar_parse (day, &date));
    }
  if (!qw_calendar_parse (text, &date))
    return;
  written = qw_calendar_to_string (&date);
  g_assert_cmpstr (written, ==, text);
}

void
fuzz_one (GBytes *bytes)
{
  g_autofree char *text = fuzz_text (bytes);

  for (guint digits = 0; digits <= QW_MONEY_MAX_DIGITS; digits++)
    {
      read_amount (text, digits);
      /* Entries give nothing but UTF-8. */
      for (guint i = 0; i < G_N_ELEMENTS (styles) && g_utf8_validate (text, -1, NULL); i++)
        read_typed (text, &styles[i], digits);
    }
  read_date (text);
}
