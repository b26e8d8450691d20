/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-typed.h"

static const QwNumberStyle english = { ".", ",", "\3" };
static const QwNumberStyle german = { ",", ".", "\3" };
static const QwNumberStyle french = { ",", "\xE2\x80\xAF", "\3" };

typedef struct
{
  const char *name;
  const QwNumberStyle *style;
  const char *text;
  guint digits;
  QwTypedFault fault;
  gint64 value;
} Case;

static const Case cases[] = {
  { "whole", &english, "1200", 2, QW_TYPED_GOOD, 120000 },
  { "decimal of the locale", &english, "64.22", 2, QW_TYPED_GOOD, 6422 },
  { "the other decimal mark", &english, "12,5", 2, QW_TYPED_GOOD, 1250 },
  { "group of the locale", &english, "1,234", 2, QW_TYPED_GOOD, 123400 },
  { "both marks", &english, "1,234.50", 2, QW_TYPED_GOOD, 123450 },
  { "both marks the other way round", &english, "1.234,50", 2, QW_TYPED_GOOD, 123450 },
  { "many groups", &english, "12,34,567.5", 2, QW_TYPED_GOOD, 123456750 },
  { "three decimals of too fine a number", &english, "1.234", 2, QW_TYPED_TOO_FINE, 0 },
  { "three decimals that count", &english, "1.234", 3, QW_TYPED_GOOD, 1234 },
  { "German decimal", &german, "64,22", 2, QW_TYPED_GOOD, 6422 },
  { "German group", &german, "1.234", 2, QW_TYPED_GOOD, 123400 },
  { "German group and decimal", &german, "1.234,5", 2, QW_TYPED_GOOD, 123450 },
  { "a point in German is a decimal mark before two digits", &german, "64.22", 2, QW_TYPED_GOOD,
    6422 },
  { "French groups", &french,
    "1\xE2\x80\xAF"
    "234,50",
    2, QW_TYPED_GOOD, 123450 },
  { "spaces", &english, " 1 234 567 ", 2, QW_TYPED_GOOD, 123456700 },
  { "Swiss groups", &english, "1'234.50", 2, QW_TYPED_GOOD, 123450 },
  { "groups twice", &english, "1.234.567", 2, QW_TYPED_GOOD, 123456700 },
  { "Arabic digits", &english, "\xD9\xA1\xD9\xA2\xD9\xAB\xD9\xA5", 2, QW_TYPED_GOOD, 1250 },
  { "Devanagari digits", &english, "\xE0\xA5\xA7\xE0\xA5\xA8", 0, QW_TYPED_GOOD, 12 },
  { "marks of direction", &english, "\u200f\u2068\u200e−1,234.50\u2069", 2, QW_TYPED_GOOD,
    -123450 },
  { "minus", &english, "-5", 2, QW_TYPED_GOOD, -500 },
  { "minus sign", &english,
    "\xE2\x88\x92"
    "5.5",
    2, QW_TYPED_GOOD, -550 },
  { "zeros after the last digit that counts", &english, "5.5000", 1, QW_TYPED_GOOD, 55 },
  { "a point at the end", &english, "5.", 2, QW_TYPED_GOOD, 500 },
  { "a point at the start", &english, ".5", 2, QW_TYPED_GOOD, 50 },
  { "no minor units", &english, "500", 0, QW_TYPED_GOOD, 500 },
  { "cents without minor units", &english, "500.5", 0, QW_TYPED_TOO_FINE, 0 },
  { "the largest", &english, "92233720368547758.07", 2, QW_TYPED_GOOD, G_MAXINT64 },
  { "more than the largest", &english, "92233720368547758.08", 2, QW_TYPED_TOO_LARGE, 0 },
  { "absurd", &english, "999999999999999999999999999999", 2, QW_TYPED_TOO_LARGE, 0 },
  { "longer than any number", &english, "11111111111111111111111111111111111111111", 2,
    QW_TYPED_NO_NUMBER, 0 },
  { "nothing", &english, "", 2, QW_TYPED_EMPTY, 0 },
  { "only spaces", &english, "  ", 2, QW_TYPED_EMPTY, 0 },
  { "a word", &english, "many", 2, QW_TYPED_NO_NUMBER, 0 },
  { "a number and a word", &english, "12 EUR", 2, QW_TYPED_NO_NUMBER, 0 },
  { "infinity", &english, "inf", 2, QW_TYPED_NO_NUMBER, 0 },
  { "exponent", &english, "1e5", 2, QW_TYPED_NO_NUMBER, 0 },
  { "only a mark", &english, ".", 2, QW_TYPED_NO_NUMBER, 0 },
  { "minus in the middle", &english, "5-3", 2, QW_TYPED_NO_NUMBER, 0 },
  { "marks that change twice", &english, "1,234.567,8", 2, QW_TYPED_NO_NUMBER, 0 },
  { "formula", &english, "=1+1", 2, QW_TYPED_NO_NUMBER, 0 },
};

static void
parses (gconstpointer data)
{
  const Case *self = data;
  gint64 value = 1;

  g_assert_cmpint (qw_typed_parse (self->text, self->style, self->digits, &value), ==, self->fault);
  if (self->fault == QW_TYPED_GOOD)
    g_assert_cmpint (value, ==, self->value);
}

static void
explains_each_fault (void)
{
  for (QwTypedFault fault = QW_TYPED_EMPTY; fault <= QW_TYPED_TOO_LARGE; fault++)
    for (guint digits = 0; digits <= 4; digits++)
      {
        g_autofree char *text = qw_typed_explain (fault, digits);

        g_assert_cmpstr (text, !=, NULL);
        g_assert_cmpstr (text, !=, "");
      }
  g_assert_null (qw_typed_explain (QW_TYPED_GOOD, 2));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/typed/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], parses);
    }
  g_test_add_func ("/typed/explains each fault", explains_each_fault);
  return g_test_run ();
}
