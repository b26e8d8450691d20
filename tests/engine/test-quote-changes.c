/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quotes.h"
#include "tables.h"

#include "qw-quote-life.h"
#include "qw-quote-totals.h"

#define ROUNDS 10000

/* Lines of a letter as they would be read: kind, title or member, period and amount. */
static char *
print (GPtrArray *changes)
{
  static const char *const kinds[] = { "added", "removed", "price",    "chosen",
                                       "words", "tax",     "rounding", "terms" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < changes->len; i++)
    {
      const QwChange *change = changes->pdata[i];

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", kinds[change->kind]);
      if (change->title[0] != '\0')
        g_string_append_printf (text, " %s", change->title);
      if (change->member != NULL)
        g_string_append_printf (text, " %s", change->member);
      if (change->period != QW_PERIOD_ONCE)
        g_string_append_printf (text, " %s", qw_period_to_string (change->period));
      if (change->amount != 0)
        g_string_append_printf (text, " %+" G_GINT64_FORMAT, change->amount);
    }
  return g_string_free (text, FALSE);
}

static void
assert_sums (GPtrArray *changes, QwQuote *before, QwQuote *after)
{
  g_autoptr (QwQuoteTotals) then = qw_quote_totals_new (before, NULL);
  g_autoptr (QwQuoteTotals) now = qw_quote_totals_new (after, NULL);
  gint64 sums[QW_N_PERIODS] = { 0 };

  for (guint i = 0; i < changes->len; i++)
    {
      const QwChange *change = changes->pdata[i];

      sums[change->period] += change->amount;
    }
  for (guint i = 0; i < QW_N_PERIODS; i++)
    g_assert_cmpint (sums[i], ==, now->periods[i].total - then->periods[i].total);
}

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *changes;
} Letter;

#define QUOTE(lines, rest)                                                                         \
  "{'format': 1, 'id': 'a', 'currency': 'EUR', 'taxes': [{'id': 't', 'title': 'VAT', "             \
  "'percent': '20'}], 'sections': [{'id': 's', 'title': 'Site', 'lines': [" lines "]}]" rest "}"
#define A(price)   "{'id': 'a', 'title': 'Page', 'price': '" price "'}"
#define B(price)   "{'id': 'b', 'title': 'Blog', 'price': '" price "'}"
#define O(members) "{'id': 'o', 'title': 'Shop', 'price': '500.00', 'optional': true" members "}"

/* clang-format off */
static const Letter letters[] = {
  { "same", QUOTE (A ("100.00"), ""), QUOTE (A ("100.00"), ""), "" },
  { "added", QUOTE (A ("100.00"), ""), QUOTE (A ("100.00") "," B ("50.00"), ""), "added Blog +5000; tax VAT +1000" },
  { "removed", QUOTE (A ("100.00") "," B ("50.00"), ""), QUOTE (B ("50.00"), ""), "removed Page -10000; tax VAT -2000" },
  { "price", QUOTE (A ("100.00"), ""), QUOTE (A ("80.00"), ""), "price Page -2000; tax VAT -400" },
  { "moved", QUOTE (A ("100.00") "," B ("50.00"), ""), QUOTE (B ("50.00") "," A ("100.00"), ""), "" },
  { "chosen", QUOTE (O (""), ""), QUOTE (O (", 'chosen': true"), ""), "chosen Shop +50000; tax VAT +10000" },
  { "option-added", QUOTE (A ("1.00"), ""), QUOTE (A ("1.00") "," O (""), ""), "added Shop" },
  { "no-longer-optional", QUOTE (O (", 'chosen': true"), ""), QUOTE ("{'id': 'o', 'title': 'Shop', 'price': '500.00'}", ""), "words Shop" },
  { "words", QUOTE (A ("100.00"), ""), QUOTE ("{'id': 'a', 'title': 'Pages', 'price': '100.00'}", ""), "words Pages" },
  { "same-amount", QUOTE ("{'id': 'u', 'kind': 'unit', 'quantity': '2', 'price': '5.00'}", ""),
    QUOTE ("{'id': 'u', 'kind': 'unit', 'quantity': '1', 'price': '10.00'}", ""), "price" },
  { "monthly", QUOTE (A ("100.00"), ""), QUOTE ("{'id': 'a', 'title': 'Page', 'price': '100.00', 'period': 'monthly'}", ""),
    "removed Page -10000; added Page monthly +10000; tax VAT -2000; tax VAT monthly +2000" },
  { "discount", QUOTE (A ("100.00"), ""), QUOTE (A ("100.00") ", {'id': 'd', 'kind': 'discount', 'title': 'Friends', 'percent': '10'}", ""),
    "added Friends -1000; tax VAT -200" },
  { "rounding", QUOTE (A ("100.10"), ""), QUOTE (A ("100.10"), ", 'rounding': '1.00'"), "rounding -12" },
  { "inclusive", QUOTE (A ("120.00"), ""), QUOTE (A ("120.00"), ", 'inclusive': true"), "tax VAT -2400; terms inclusive" },
  { "inclusive-price", QUOTE (A ("120.00"), ", 'inclusive': true"), QUOTE (A ("60.00"), ", 'inclusive': true"), "price Page -6000" },
  { "terms", QUOTE (A ("1.00"), ""), QUOTE (A ("1.00"), ", 'terms': 'Net 14', 'assumptions': ['Up to 5 pages'], 'valid_days': 14"),
    "terms terms; terms valid_days; terms assumptions" },
  { "private", QUOTE (A ("1.00"), ""),
    QUOTE ("{'id': 'a', 'title': 'Page', 'price': '1.00', 'cost': '0.50'}", ", 'notes': 'Haggles'"), "" },
  { "section", QUOTE (A ("1.00"), ""),
    "{'format': 1, 'id': 'a', 'currency': 'EUR', 'taxes': [{'id': 't', 'title': 'VAT', 'percent': '20'}], "
    "'sections': [{'id': 's', 'title': 'Website', 'lines': [" A ("1.00") "]}]}", "words Website" },
};
/* clang-format on */

static void
test_letter (gconstpointer data)
{
  const Letter *row = data;
  g_autoptr (QwQuote) before = quotes_parse (row->before);
  g_autoptr (QwQuote) after = quotes_parse (row->after);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = qw_quote_changes (before, after, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = print (changes);
  g_assert_cmpstr (text, ==, row->changes);
  assert_sums (changes, before, after);
}

static void
test_currency (void)
{
  g_autoptr (QwQuote) euros = quotes_new ();
  g_autoptr (QwQuote)
      yen = qw_quote_with_currency (euros, qw_catalog_find_currency (tables_shipped (), "JPY"));
  g_autoptr (GError) error = NULL;

  g_assert_null (qw_quote_changes (euros, yen, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
}

/* Whatever was edited, the letter sums to the difference of the totals. */
static void
test_sums (void)
{
  guint compared = 0;

  for (int i = 0; i < ROUNDS; i++)
    {
      g_autoptr (QwQuote) before = quotes_random ((guint) g_test_rand_int_range (0, 10));
      g_autoptr (QwQuote) after = qw_quote_ref (before);
      g_autoptr (GPtrArray) changes = NULL;

      for (int edits = g_test_rand_int_range (0, 8); edits > 0; edits--)
        {
          g_autoptr (QwQuote) edited = after;

          after = quotes_random_edit (edited);
        }
      changes = qw_quote_changes (before, after, NULL);
      if (changes == NULL)
        continue;
      assert_sums (changes, before, after);
      compared++;
    }
  /* Portions that are more than the total leave some of them out, never most. */
  g_assert_cmpuint (compared, >, ROUNDS / 4);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (letters); i++)
    {
      g_autofree char *path = g_strconcat ("/quote-changes/letter/", letters[i].name, NULL);

      g_test_add_data_func (path, &letters[i], test_letter);
    }
  g_test_add_func ("/quote-changes/currency", test_currency);
  g_test_add_func ("/quote-changes/sums", test_sums);
  status = g_test_run ();
  tables_free ();
  return status;
}
