/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "qw-change-words.h"

/* Signs as they stand before amounts: kept to their left, and on their line. */
#define PLUS  "\u200e+\u00a0"
#define MINUS "\u200e−\u00a0"

static const struct
{
  const char *name;
  QwChange change;
  const char *title;
  const char *amount; /* NULL for none */
} rows[] = {
  { "/change-words/added",
    { QW_CHANGE_ADDED, (char *) "Search", NULL, QW_PERIOD_ONCE, 0, 50000, 50000 },
    "Added: Search",
    PLUS "$500" },
  { "/change-words/removed",
    { QW_CHANGE_REMOVED, (char *) "100 %s & <b>", NULL, QW_PERIOD_ONCE, 72050, 0, -72050 },
    "Removed: 100 %s & <b>",
    MINUS "$720.50" },
  { "/change-words/monthly",
    { QW_CHANGE_ADDED, (char *) "Hosting", NULL, QW_PERIOD_MONTHLY, 0, 2000, 2000 },
    "Added: Hosting",
    PLUS "$20 a month" },
  { "/change-words/yearly",
    { QW_CHANGE_REMOVED, (char *) "Domain", NULL, QW_PERIOD_YEARLY, 1500, 0, -1500 },
    "Removed: Domain",
    MINUS "$15 a year" },
  { "/change-words/price",
    { QW_CHANGE_PRICE, (char *) "Search", NULL, QW_PERIOD_ONCE, 90000, 80000, -10000 },
    "Search: $800.00 instead of $900.00",
    MINUS "$100" },
  { "/change-words/price-below-zero",
    { QW_CHANGE_PRICE, (char *) "Discount", NULL, QW_PERIOD_ONCE, -32693, -33693, -1000 },
    "Discount: \u200e−$336.93 instead of \u200e−$326.93",
    MINUS "$10" },
  { "/change-words/priced-otherwise",
    { QW_CHANGE_PRICE, (char *) "Search", NULL, QW_PERIOD_ONCE, 90000, 90000, 0 },
    "Search: priced otherwise",
    NULL },
  { "/change-words/chosen",
    { QW_CHANGE_CHOSEN, (char *) "Search", NULL, QW_PERIOD_ONCE, 50000, 50000, 50000 },
    "Chosen now: Search",
    PLUS "$500" },
  { "/change-words/left",
    { QW_CHANGE_CHOSEN, (char *) "Search", NULL, QW_PERIOD_ONCE, 50000, 50000, -50000 },
    "No longer chosen: Search",
    MINUS "$500" },
  { "/change-words/words",
    { QW_CHANGE_WORDS, (char *) "", NULL, QW_PERIOD_ONCE, 0, 0, 0 },
    "Described otherwise: without a title",
    NULL },
  { "/change-words/tax",
    { QW_CHANGE_TAX, (char *) "VAT", NULL, QW_PERIOD_ONCE, 0, 9500, 9500 },
    "Tax: VAT",
    PLUS "$95" },
  { "/change-words/rounding",
    { QW_CHANGE_ROUNDING, (char *) "", NULL, QW_PERIOD_ONCE, 0, 463, 463 },
    "Rounding",
    PLUS "$4.63" },
  { "/change-words/terms",
    { QW_CHANGE_TERMS, (char *) "", "deposit", QW_PERIOD_ONCE, 0, 0, 0 },
    "The deposit was changed",
    NULL },
  { "/change-words/a-member-of-later",
    { QW_CHANGE_TERMS, (char *) "", "novelty", QW_PERIOD_ONCE, 0, 0, 0 },
    "The terms were changed",
    NULL },
};

static void
test_row (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  const QwCurrency *currency = qw_catalog_find_currency (catalog, "USD");
  g_autofree char *title = qw_change_words_title (&rows[i].change, currency);
  g_autofree char *amount = qw_change_words_amount (&rows[i].change, currency);

  g_assert_cmpstr (title, ==, rows[i].title);
  g_assert_cmpstr (amount, ==, rows[i].amount);
}

static void
test_letter (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (GPtrArray) changes = g_ptr_array_new ();
  g_autofree char *letter = NULL;

  g_ptr_array_add (changes, (gpointer) &rows[0].change);
  g_ptr_array_add (changes, (gpointer) &rows[2].change);
  g_ptr_array_add (changes, (gpointer) &rows[4].change);
  g_ptr_array_add (changes, (gpointer) &rows[12].change);
  letter = qw_change_words_letter (changes, qw_catalog_find_currency (catalog, "USD"));
  g_assert_cmpstr (letter, ==,
                   "Added: Search, " PLUS "$500\n"
                   "Added: Hosting, " PLUS "$20 a month\n"
                   "Search: $800.00 instead of $900.00, " MINUS "$100\n"
                   "The deposit was changed\n"
                   "Total, " PLUS "$400\n"
                   "Total, " PLUS "$20 a month");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add_data_func (rows[i].name, GUINT_TO_POINTER (i), test_row);
  g_test_add_func ("/change-words/letter", test_letter);
  return g_test_run ();
}
