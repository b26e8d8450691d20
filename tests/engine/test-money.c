/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "money-cases.h"

#include <string.h>

static void
test_double (gconstpointer data)
{
  const DoubleCase *row = data;
  g_autoptr (GError) error = NULL;
  gint64 minor = 0;

  g_assert_true (qw_money_from_double (row->major, row->digits, &minor, &error) ==
                 (row->code == FITS));
  g_assert_cmpint (error != NULL ? error->code : FITS, ==, row->code);
  g_assert_cmpint (minor, ==, row->minor);
}

static void
test_parse (gconstpointer data)
{
  const ParseCase *row = data;
  g_autoptr (GError) error = NULL;
  gint64 minor = 0;

  g_assert_true (qw_money_parse (row->text, row->digits, &minor, &error) == (row->code == FITS));
  g_assert_cmpint (error != NULL ? error->code : FITS, ==, row->code);
  g_assert_cmpint (minor, ==, row->minor);
}

static void
test_parse_message (void)
{
  g_autoptr (GError) error = NULL;
  gint64 minor;

  g_assert_false (qw_money_parse ("12,5\n", 2, &minor, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_NUMBER);
  g_assert_cmpstr (error->message, ==, "found \"12,5\\u000a\", allowed: an amount such as 8800.00");
}

static void
test_format (gconstpointer data)
{
  const FormatCase *row = data;
  g_autofree char *text = qw_money_format (row->minor, row->digits, row->show_digits, row->style);

  g_assert_cmpstr (text, ==, row->text);
}

static void
test_multiply (gconstpointer data)
{
  const MultiplyCase *row = data;
  g_autoptr (GError) error = NULL;
  gint64 product = 0;
  gboolean fits = qw_money_multiply (row->amount, row->numerator, row->denominator, &product,
                                     &error);

  g_assert_true (fits == (row->code == FITS));
  g_assert_cmpint (error != NULL ? error->code : FITS, ==, row->code);
  g_assert_cmpint (product, ==, row->product);
}

static gint64
random_amount (void)
{
  guint64 bits = (guint64) (guint32) g_test_rand_int () << 32 | (guint32) g_test_rand_int ();

  return (gint64) bits >> g_test_rand_int_range (0, 63);
}

static void
test_text_round_trip (void)
{
  for (int i = 0; i < 10000; i++)
    {
      gint64 amount = random_amount ();
      guint digits = (guint) g_test_rand_int_range (0, 5);
      g_autofree char *text = qw_money_to_string (amount, digits);
      g_autoptr (GError) error = NULL;
      gint64 read;

      g_assert_true (qw_money_parse (text, digits, &read, &error));
      g_assert_cmpint (read, ==, amount);
    }
}

static void
test_to_string (void)
{
  g_autofree char *dollars = qw_money_to_string (880000, 2);
  g_autofree char *yen = qw_money_to_string (880000, 0);
  g_autofree char *dinar = qw_money_to_string (-1, 3);

  g_assert_cmpstr (dollars, ==, "8800.00");
  g_assert_cmpstr (yen, ==, "880000");
  g_assert_cmpstr (dinar, ==, "-0.001");
  g_assert_true (qw_money_to_double (880050, 2) == 8800.5);
}

typedef struct
{
  gint64 a;
  gint64 b;
  gboolean fits;
} AddCase;

static const AddCase add_cases[] = {
  { 1, 2, TRUE },
  { G_MAXINT64, 0, TRUE },
  { G_MAXINT64 - 1, 1, TRUE },
  { G_MAXINT64, -1, TRUE },
  { G_MININT64, G_MAXINT64, TRUE },
  { G_MININT64 + 1, -1, TRUE },
  { G_MAXINT64, 1, FALSE },
  { 1, G_MAXINT64, FALSE },
  { G_MAXINT64, G_MAXINT64, FALSE },
  { G_MININT64, -1, FALSE },
  { -1, G_MININT64, FALSE },
  { G_MININT64, G_MININT64, FALSE },
};

static void
test_add (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (add_cases); i++)
    {
      const AddCase *row = &add_cases[i];
      g_autoptr (GError) error = NULL;
      gint64 sum;

      g_assert_cmpint (qw_money_add (row->a, row->b, &sum, &error), ==, row->fits);
      if (row->fits)
        g_assert_true ((guint64) sum == (guint64) row->a + (guint64) row->b);
      else
        g_assert_error (error, QW_ERROR, QW_ERROR_OVERFLOW);
    }
}

static const AddCase subtract_cases[] = {
  { 1, 2, TRUE },           { G_MAXINT64, G_MAXINT64, TRUE }, { G_MININT64, G_MININT64, TRUE },
  { -1, G_MININT64, TRUE }, { G_MININT64 + 1, 1, TRUE },      { G_MAXINT64, -1, FALSE },
  { 0, G_MININT64, FALSE }, { G_MININT64, 1, FALSE },
};

static void
test_subtract (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (subtract_cases); i++)
    {
      const AddCase *row = &subtract_cases[i];
      g_autoptr (GError) error = NULL;
      gint64 rest;

      g_assert_cmpint (qw_money_subtract (row->a, row->b, &rest, &error), ==, row->fits);
      if (row->fits)
        g_assert_true ((guint64) rest == (guint64) row->a - (guint64) row->b);
      else
        g_assert_error (error, QW_ERROR, QW_ERROR_OVERFLOW);
    }
}

typedef struct
{
  gint64 a;
  gint64 b;
  gint64 result;
} WholeCase;

static const WholeCase divide_cases[] = {
  { 0, 2, 0 },
  { 1, 2, 1 },
  { -1, 2, -1 },
  { 3, 2, 2 },
  { -3, 2, -2 },
  { 5, 2, 3 },
  { 1, 3, 0 },
  { 2, 3, 1 },
  { -2, 3, -1 },
  { 29900, 104, 288 },
  { G_MAXINT64, 1, G_MAXINT64 },
  { G_MININT64, 1, G_MININT64 },
  { G_MAXINT64, G_MAXINT64, 1 },
  { G_MININT64, G_MAXINT64, -1 },
  { G_MAXINT64 / 2, G_MAXINT64, 0 },
  { G_MAXINT64 / 2 + 1, G_MAXINT64, 1 },
};

static const WholeCase round_cases[] = {
  { 1234, 0, 1234 },         { 1234, 1, 1234 },         { 0, 1000, 0 },
  { 499, 1000, 0 },          { 500, 1000, 1000 },       { -499, 1000, 0 },
  { -500, 1000, -1000 },     { 1499, 1000, 1000 },      { 123456, 5000, 125000 },
  { 880000, 50000, 900000 }, { 870000, 50000, 850000 }, { G_MININT64, 2, G_MININT64 },
};

static void
test_divide (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (divide_cases); i++)
    g_assert_cmpint (qw_money_divide (divide_cases[i].a, divide_cases[i].b), ==,
                     divide_cases[i].result);
}

static void
test_round_to (void)
{
  g_autoptr (GError) error = NULL;
  gint64 rounded;

  for (gsize i = 0; i < G_N_ELEMENTS (round_cases); i++)
    {
      g_assert_true (qw_money_round_to (round_cases[i].a, round_cases[i].b, &rounded, NULL));
      g_assert_cmpint (rounded, ==, round_cases[i].result);
    }
  g_assert_false (qw_money_round_to (G_MAXINT64, 2, &rounded, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_OVERFLOW);
}

/* A larger amount never becomes the smaller one by rounding, so ranges keep their order. */
static void
test_round_keeps_order (void)
{
  for (int i = 0; i < 10000; i++)
    {
      gint64 a = g_test_rand_int_range (-1000000, 1000000);
      gint64 b = a + g_test_rand_int_range (0, 2000);
      gint64 step = g_test_rand_int_range (0, 5000);
      gint64 rounded_a, rounded_b;

      g_assert_true (qw_money_round_to (a, step, &rounded_a, NULL));
      g_assert_true (qw_money_round_to (b, step, &rounded_b, NULL));
      g_assert_cmpint (rounded_a, <=, rounded_b);
      g_assert_cmpint (2 * ABS (rounded_a - a), <=, step);
    }
}

static void
add_group (const char *group, gsize n, gconstpointer rows, gsize size, GTestDataFunc func)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/money/%s/%" G_GSIZE_FORMAT, group, i);

      g_test_add_data_func (path, (const char *) rows + i * size, func);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_group ("double", n_double_cases, double_cases, sizeof (DoubleCase), test_double);
  add_group ("parse", n_parse_cases, parse_cases, sizeof (ParseCase), test_parse);
  add_group ("format", n_format_cases, format_cases, sizeof (FormatCase), test_format);
  add_group ("multiply", n_multiply_cases, multiply_cases, sizeof (MultiplyCase), test_multiply);
  g_test_add_func ("/money/parse/message", test_parse_message);
  g_test_add_func ("/money/text-round-trip", test_text_round_trip);
  g_test_add_func ("/money/to-string", test_to_string);
  g_test_add_func ("/money/add", test_add);
  g_test_add_func ("/money/subtract", test_subtract);
  g_test_add_func ("/money/divide", test_divide);
  g_test_add_func ("/money/round-to", test_round_to);
  g_test_add_func ("/money/round-keeps-order", test_round_keeps_order);

  return g_test_run ();
}
