/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quotes.h"
#include "tables.h"

#define ROUNDS 300
#define EDITS  40
#define MANY   10000

#define ABC                                                                                        \
  "{'format': 1, 'id': 'a', 'currency': 'EUR', 'sections': ["                                      \
  "{'id': 's', 'lines': [{'id': 'a', 'price': '1.00'}, {'id': 'b', 'price': '2.00'}]}, "           \
  "{'id': 't', 'lines': [{'id': 'c', 'price': '3.00'}]}]"

static QwQuoteSection *
get_section (QwQuote *quote, guint i)
{
  return quote->sections->pdata[i];
}

/* Ids of sections and lines, "s:a b|t:c". */
static char *
outline (QwQuote *quote)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < quote->sections->len; i++)
    {
      const QwQuoteSection *section = get_section (quote, i);

      g_string_append_printf (text, "%s%s:", i > 0 ? "|" : "", section->id);
      for (guint j = 0; j < section->lines->len; j++)
        g_string_append_printf (text, "%s%s", j > 0 ? " " : "", quotes_line (quote, i, j)->id);
    }
  return g_string_free (text, FALSE);
}

static void
assert_outline (QwQuote *quote, const char *expected)
{
  g_autoptr (QwQuote) owned = quote;
  g_autofree char *text = outline (owned);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_places (void)
{
  g_autoptr (QwQuote) quote = quotes_parse (ABC "}");
  g_autoptr (QwQuoteLine) line = qw_quote_line_new (QW_QUOTE_LINE_FREE, "New");
  g_autoptr (QwQuoteSection) section = qw_quote_section_new ("New");

  g_assert_null (line->id);
  assert_outline (qw_quote_with_line (quote, 0, 0, line), "s:line-2 b|t:c");
  assert_outline (qw_quote_with_line (quote, 0, 9, line), "s:a b line-2|t:c");
  assert_outline (qw_quote_with_line_inserted (quote, 0, 1, line), "s:a line-2 b|t:c");
  assert_outline (qw_quote_with_line_inserted (quote, 1, 9, line), "s:a b|t:c line-2");
  assert_outline (qw_quote_with_line_moved (quote, 0, 0, 0, 1), "s:b a|t:c");
  assert_outline (qw_quote_with_line_moved (quote, 0, 1, 1, 0), "s:a|t:b c");
  assert_outline (qw_quote_with_line_moved (quote, 1, 0, 0, 9), "s:a b c|t:");
  assert_outline (qw_quote_without_line (quote, 0, 0), "s:b|t:c");
  assert_outline (qw_quote_with_section (quote, 0, section), "section-2:|t:c");
  assert_outline (qw_quote_with_section (quote, 9, section), "s:a b|t:c|section-2:");
  assert_outline (qw_quote_with_section_moved (quote, 0, 1), "t:c|s:a b");
  assert_outline (qw_quote_without_section (quote, 0), "t:c");
}

/* A quote is never without a section. */
static void
test_last_section (void)
{
  g_autoptr (QwQuote) quote = quotes_new ();
  g_autoptr (QwQuote) emptied = qw_quote_without_section (quote, 0);

  assert_outline (qw_quote_ref (quote), "section-2:");
  assert_outline (qw_quote_ref (emptied), "section-3:");
}

/* An id that was given once is not given again, even after the part is gone and the file was read anew. */
static void
test_ids (void)
{
  g_autoptr (QwQuote) quote = quotes_add (quotes_new (), "A", 1);
  g_autoptr (QwQuote) without = qw_quote_without_line (quote, 0, 0);
  g_autoptr (GBytes) bytes = qw_quote_to_bytes (without);
  g_autoptr (QwQuote) read = qw_quote_parse (tables_shipped (), "q", bytes, NULL);
  g_autoptr (QwQuote) again = quotes_add (qw_quote_ref (read), "B", 1);

  assert_outline (qw_quote_ref (quote), "section-2:line-3");
  assert_outline (qw_quote_ref (again), "section-2:line-4");
}

/* A file that has used up the numbers is still edited. */
static void
test_ids_used_up (void)
{
  g_autoptr (QwQuote) quote = quotes_parse (
      "{'format': 1, 'id': 'a', 'currency': 'EUR', 'last_part': 1000000000000, "
      "'taxes': [{'id': 't'}], 'sections': [{'id': 's', 'lines': [{'id': 'line-1'}, {'id': "
      "'line-2'}]}]}");
  g_autoptr (QwQuote) more = quotes_add (quotes_add (qw_quote_ref (quote), "A", 1), "B", 1);
  g_autoptr (GError) error = NULL;

  assert_outline (qw_quote_ref (more), "s:line-1 line-2 line-3 line-4");
  g_assert_true (qw_quote_check (more, "q", &error));
}

/* What pointed to a part goes with it. */
static void
test_references (void)
{
  g_autoptr (QwQuote) quote = quotes_parse (
      ABC ", 'taxes': [{'id': 'x'}, {'id': 'y'}], 'choices': [{'id': 'z'}], "
          "'deposit': {'kind': 'lines', 'lines': ['a', 'c']}, "
          "'milestones': [{'id': 'm', 'portion': {'kind': 'lines', 'lines': ['b']}}]}");
  g_autoptr (QwQuoteLine) line = qw_quote_line_copy (quotes_line (quote, 0, 1));
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) taxes = g_ptr_array_new ();
  g_autoptr (QwQuote) pointing = NULL;
  g_autoptr (QwQuote) without = NULL;
  g_autoptr (QwQuote) shorter = NULL;
  g_autoptr (QwQuote) unchosen = NULL;
  g_autoptr (QwQuote) untaxed = NULL;
  g_autoptr (QwQuote) gone = NULL;

  line->tax = g_strdup ("y");
  line->choice = g_strdup ("z");
  pointing = qw_quote_with_line (quote, 0, 1, line);
  without = qw_quote_without_line (pointing, 0, 0);
  g_assert_cmpuint (g_strv_length (without->deposit.lines), ==, 1);
  g_assert_cmpstr (without->deposit.lines[0], ==, "c");
  g_assert_cmpuint (g_strv_length (pointing->deposit.lines), ==, 2);

  shorter = qw_quote_without_section (pointing, 0);
  g_assert_cmpuint (g_strv_length (((QwMilestone *) shorter->milestones->pdata[0])->portion.lines),
                    ==, 0);
  g_assert_cmpuint (g_strv_length (((QwMilestone *) pointing->milestones->pdata[0])->portion.lines),
                    ==, 1);

  unchosen = qw_quote_with_choices (pointing, none);
  g_assert_null (quotes_line (unchosen, 0, 1)->choice);
  g_assert_cmpstr (quotes_line (unchosen, 0, 1)->tax, ==, "y");
  g_ptr_array_add (taxes, quote->taxes->pdata[0]);
  untaxed = qw_quote_with_taxes (pointing, taxes);
  g_assert_null (quotes_line (untaxed, 0, 1)->tax);
  g_assert_cmpstr (quotes_line (untaxed, 0, 1)->choice, ==, "z");
  g_assert_cmpstr (quotes_line (pointing, 0, 1)->tax, ==, "y");
  g_assert_true (get_section (untaxed, 1) == get_section (pointing, 1));

  g_clear_pointer (&line->id, g_free);
  gone = qw_quote_with_line (pointing, 0, 0, line);
  g_assert_cmpuint (g_strv_length (gone->deposit.lines), ==, 1);
}

typedef struct
{
  const char *name;
  const char *from;
  const char *to;
  const char *price;
  const char *changed;
} Currency;

static const Currency currencies[] = {
  { "fewer-digits", "EUR", "JPY", "100.00", "100" },
  { "fewer-digits-rounded", "EUR", "JPY", "99.50", "100" },
  { "below-zero-rounded", "EUR", "JPY", "-99.50", "-100" },
  { "more-digits", "JPY", "KWD", "100", "100000" },
  { "same-digits", "EUR", "USD", "99.50", "9950" },
  { "beyond-counting", "JPY", "KWD", "9000000000000000000", "9223372036854775807" },
};

/* The figure stays, the point moves. */
static void
test_currency (gconstpointer data)
{
  const Currency *row = data;
  g_autofree char *json = g_strdup_printf (
      "{'format': 1, 'id': 'a', 'currency': '%s', 'sections': [{'lines': [{'id': 'a', 'price': "
      "'%s', 'cost': '1'}]}], 'rounding': '10', 'deposit': {'kind': 'amount', 'amount': '7'}, "
      "'milestones': [{'portion': {'kind': 'amount', 'amount': '8'}}]}",
      row->from, row->price);
  g_autoptr (QwQuote) quote = quotes_parse (json);
  const QwCurrency *currency = qw_catalog_find_currency (tables_shipped (), row->to);
  g_autoptr (QwQuote) changed = qw_quote_with_currency (quote, currency);
  g_autofree char *price = g_strdup_printf ("%" G_GINT64_FORMAT,
                                            quotes_line (changed, 0, 0)->price);
  gint64 one = quotes_line (changed, 0, 0)->cost;

  g_assert_cmpstr (changed->currency, ==, row->to);
  g_assert_cmpuint (changed->digits, ==, currency->digits);
  g_assert_cmpstr (price, ==, row->changed);
  g_assert_cmpint (changed->rounding, ==, 10 * one);
  g_assert_cmpint (changed->deposit.amount, ==, 7 * one);
  g_assert_cmpint (((QwMilestone *) changed->milestones->pdata[0])->portion.amount, ==, 8 * one);
}

/* Whatever is edited, the quote is one that can be read, and the one before is as it was. */
static void
test_random_edits (void)
{
  for (int i = 0; i < ROUNDS; i++)
    {
      g_autoptr (GPtrArray) past = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_unref);
      g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);

      g_ptr_array_add (past, quotes_random (6));
      for (guint j = 0; j < EDITS; j++)
        {
          g_autoptr (GError) error = NULL;
          QwQuote *quote = past->pdata[j];

          g_assert_true (qw_quote_check (quote, "edited", &error));
          g_assert_no_error (error);
          g_ptr_array_add (texts, quotes_print (quote));
          g_ptr_array_add (past, quotes_random_edit (quote));
        }
      for (guint j = 0; j < EDITS; j++)
        {
          g_autofree char *text = quotes_print (past->pdata[j]);

          g_assert_cmpstr (text, ==, texts->pdata[j]);
        }
    }
}

static QwQuote *
make_large (void)
{
  g_autoptr (QwQuote) empty = quotes_new ();
  g_autoptr (QwQuoteSection) section = qw_quote_section_new ("Everything");

  for (guint i = 0; i < MANY; i++)
    g_ptr_array_add (section->lines, qw_quote_line_new (QW_QUOTE_LINE_FIXED, "Line"));
  return qw_quote_with_section (empty, 0, section);
}

/* An edit of one line of many shares all the others, and every part that it leaves alone. */
static void
test_sharing (void)
{
  g_autoptr (QwQuote) quote = make_large ();
  g_autoptr (QwQuoteLine) line = qw_quote_line_copy (quotes_line (quote, 0, 5000));
  g_autoptr (QwQuote) edited = NULL;

  line->price = 100;
  edited = qw_quote_with_line (quote, 0, 5000, line);
  for (guint i = 0; i < MANY; i++)
    g_assert_cmpint (quotes_line (quote, 0, i) == quotes_line (edited, 0, i), ==, i != 5000);
  g_assert_true (edited->taxes == quote->taxes);
  g_assert_true (edited->issuer == quote->issuer);
  g_assert_true (edited->history == quote->history);
}

static void
test_large (void)
{
  g_autoptr (QwQuote) quote = make_large ();
  g_autoptr (GBytes) bytes = qw_quote_to_bytes (quote);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) again = qw_quote_parse (tables_shipped (), "q", bytes, &error);
  g_autoptr (QwQuoteLine) line = qw_quote_line_new (QW_QUOTE_LINE_FIXED, "One more");
  g_autoptr (QwQuoteSection) section = qw_quote_section_new ("More");
  g_autoptr (QwQuote) parted = NULL;
  g_autoptr (QwQuote) more = NULL;

  g_assert_no_error (error);
  g_assert_true (qw_quote_equal (quote, again));
  parted = qw_quote_with_section (quote, 1, section);
  more = qw_quote_with_line (parted, 1, 0, line);
  g_assert_false (qw_quote_check (more, "q", &error));
  g_assert_cmpstr (error->message, ==, "q: sections: found 10001 lines, allowed: up to 10000");
}

/* What could not be read again is not taken for right. */
static void
test_too_large (void)
{
  g_autofree char *text = g_strnfill (QW_QUOTE_MAX_TEXT, 'x');
  g_autofree char *escaped = g_strnfill (QW_QUOTE_MAX_TEXT, '\x01');
  g_autofree char *longer = g_strconcat (text, "x", NULL);
  g_autoptr (QwQuote) quote = quotes_new ();
  g_autoptr (QwQuote) full = qw_quote_with_text (quote, QW_QUOTE_TERMS, escaped);
  g_autoptr (QwQuote) long_text = qw_quote_with_text (quote, QW_QUOTE_TERMS, longer);
  g_autoptr (GPtrArray) many = g_ptr_array_new ();
  g_autoptr (QwQuote) large = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = qw_quote_to_bytes (full);
  g_autoptr (QwQuote) again = qw_quote_parse (tables_shipped (), "q", bytes, &error);

  g_assert_no_error (error);
  g_assert_true (qw_quote_equal (full, again));
  g_assert_false (qw_quote_check (long_text, "q", &error));
  g_assert_cmpstr (error->message, ==, "q: terms: found 100001 characters, allowed: up to 100000");
  g_clear_error (&error);

  for (guint i = 0; i < 84; i++)
    g_ptr_array_add (many, text);
  g_ptr_array_add (many, NULL);
  large = qw_quote_with_list (quote, QW_QUOTE_INCLUDED, (const char *const *) many->pdata);
  g_assert_false (qw_quote_check (large, "q", &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_SIZE);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (currencies); i++)
    {
      g_autofree char *path = g_strconcat ("/quote-edit/currency/", currencies[i].name, NULL);

      g_test_add_data_func (path, &currencies[i], test_currency);
    }
  g_test_add_func ("/quote-edit/places", test_places);
  g_test_add_func ("/quote-edit/last-section", test_last_section);
  g_test_add_func ("/quote-edit/ids", test_ids);
  g_test_add_func ("/quote-edit/ids-used-up", test_ids_used_up);
  g_test_add_func ("/quote-edit/references", test_references);
  g_test_add_func ("/quote-edit/random-edits", test_random_edits);
  g_test_add_func ("/quote-edit/sharing", test_sharing);
  g_test_add_func ("/quote-edit/large", test_large);
  g_test_add_func ("/quote-edit/too-large", test_too_large);
  status = g_test_run ();
  tables_free ();
  return status;
}
