/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-format.h"

#include "fixture-tables.h"
#include "model-watch.h"

#define NBSP "\u00a0"
#define LRM  "\u200e"

typedef struct
{
  const char *name;
  const char *code;
  gint64 minor;
  char *(*format) (const QwCurrency *currency, gint64 minor);
  const char *text;
} AmountCase;

static const AmountCase amounts[] = {
  { "before", "USD", 880000, qw_format_amount, "$8,800" },
  { "half-up", "USD", 880050, qw_format_amount, "$8,801" },
  { "half-down", "USD", 880049, qw_format_amount, "$8,800" },
  { "zero", "USD", 0, qw_format_amount, "$0" },
  { "millions", "USD", 123456789012, qw_format_amount, "$1,234,567,890" },
  { "largest", "USD", G_MAXINT64, qw_format_amount, "$92,233,720,368,547,758" },
  { "no-digits", "JPY", 1234567, qw_format_amount, "¥1,234,567" },
  { "three-digits", "KWD", 1234567, qw_format_amount, "KWD" NBSP "1,235" },
  { "after", "SEK", 123456, qw_format_amount, "1,235" NBSP "kr" },
  { "letters-before", "CHF", 880000, qw_format_amount, "CHF" NBSP "8,800" },
  { "less-than-nothing", "USD", -2000, qw_format_exact, LRM "−$20.00" },
  { "less-than-nothing-shown", "USD", -49, qw_format_amount, "$0" },
  { "least", "USD", G_MININT64, qw_format_amount, LRM "−$92,233,720,368,547,758" },
  { "price-whole", "USD", 880000, qw_format_price, "$8,800" },
  { "price-cents", "USD", 880050, qw_format_price, "$8,800.50" },
  { "price-no-digits", "JPY", 8800, qw_format_price, "¥8,800" },
  { "price-three-digits", "KWD", 8800001, qw_format_price, "KWD" NBSP "8,800.001" },
  { "adds", "USD", 72000, qw_format_addition, LRM "+" NBSP "$720" },
  { "takes", "USD", -72000, qw_format_addition, LRM "−" NBSP "$720" },
  { "adds-nothing", "USD", 0, qw_format_addition, LRM "±" NBSP "$0" },
  { "adds-cents", "USD", 49, qw_format_addition, LRM "±" NBSP "$0" },
  { "adds-half", "USD", 50, qw_format_addition, LRM "+" NBSP "$1" },
  { "takes-cents", "USD", -49, qw_format_addition, LRM "±" NBSP "$0" },
  { "differs", "USD", 11, qw_format_difference, LRM "+" NBSP "$0.11" },
  { "differs-less", "USD", -2000, qw_format_difference, LRM "−" NBSP "$20" },
  { "differs-nothing", "USD", 0, qw_format_difference, LRM "±" NBSP "$0" },
};

static const QwCurrency *
find_currency (QwCatalog *catalog, const char *code)
{
  const QwCurrency *currency = qw_catalog_find_currency (catalog, code);

  g_assert_nonnull (currency);
  return currency;
}

static void
test_amount (gconstpointer data)
{
  const AmountCase *row = data;
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autofree char *text = row->format (find_currency (catalog, row->code), row->minor);

  g_assert_cmpstr (text, ==, row->text);
}

typedef struct
{
  const char *name;
  const char *code;
  double rate;
  const char *text;
} RateCase;

static const RateCase rates[] = {
  { "whole", "USD", 85, "$85" },
  { "cents", "USD", 85.5, "$85.50" },
  { "almost-whole", "USD", 84.999, "$85" },
  { "hundreds", "USD", 149.499, "$149" },
  { "hundreds-half", "USD", 149.5, "$150" },
  { "under-a-hundred", "USD", 99.99, "$99.99" },
  { "no-digits", "JPY", 8500.4, "¥8,500" },
  { "three-digits", "KWD", 25.5, "KWD" NBSP "25.500" },
};

static void
test_rate (gconstpointer data)
{
  const RateCase *row = data;
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autofree char *text = qw_format_rate (find_currency (catalog, row->code), row->rate);

  g_assert_cmpstr (text, ==, row->text);
}

typedef struct
{
  const char *name;
  double value;
  const char *number;
  const char *hours;
} NumberCase;

static const NumberCase numbers[] = {
  { "zero", 0, "0", "0 hours" },
  { "one", 1, "1", "1 hour" },
  { "almost-one", 0.97, "1", "1 hour" },
  { "two", 2, "2", "2 hours" },
  { "half", 0.5, "0.5", "0.5 hours" },
  { "one-and-a-bit", 1.2, "1.2", "1.2 hours" },
  { "tenths", 9.4, "9.4", "9.4 hours" },
  { "almost-ten", 9.96, "10", "10 hours" },
  { "rounded-once", 14.46, "14", "14 hours" },
  { "rounded-up", 14.5, "15", "15 hours" },
  { "many", 142, "142", "142 hours" },
  { "grouped", 123456.7, "123,457", "123,457 hours" },
};

static void
test_number (gconstpointer data)
{
  const NumberCase *row = data;
  g_autofree char *number = qw_format_number (row->value);
  g_autofree char *hours = qw_format_hours (row->value);

  g_assert_cmpstr (number, ==, row->number);
  g_assert_cmpstr (hours, ==, row->hours);
}

static void
test_ranges (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  const QwRange hours = { 1.5, 90, 1260 };
  g_autofree char *hours_text = qw_format_hours_range (&hours);
  g_autofree char *amounts_text = qw_format_amount_range (find_currency (catalog, "USD"), 590000,
                                                          1340000);

  g_assert_cmpstr (hours_text, ==, "1.5–1,260 h");
  g_assert_cmpstr (amounts_text, ==, "$5,900 – $13,400");
}

static void
test_table_text (void)
{
  g_assert_cmpstr (qw_format_table_text ("Pages & text"), ==, "Pages & text");
  g_assert_cmpstr (qw_format_table_text (""), ==, "");
  g_assert_cmpstr (qw_format_table_text (NULL), ==, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  model_add_rows ("/format/amount", amounts, test_amount);
  model_add_rows ("/format/rate", rates, test_rate);
  model_add_rows ("/format/number", numbers, test_number);
  g_test_add_func ("/format/ranges", test_ranges);
  g_test_add_func ("/format/table-text", test_table_text);
  return g_test_run ();
}
