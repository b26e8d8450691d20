/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "briefs.h"
#include "quotes.h"
#include "tables.h"

#include "qw-quote-totals.h"
#include "qw-writer.h"

#include <string.h>

#define ROUNDS 200
#define SHOP                                                                                       \
  "{'format': 1, 'project': 'small-store', 'currency': 'EUR', 'rounding': 50, "                    \
  "'features': {'automated-tests': 1, 'multi-language': 2}, "                                      \
  "'own': [{'title': 'Old _CRM_ link', 'hours': {'low': 8, 'typical': 16, 'high': 40}}]}"

static QwQuote *
make (QwEstimate *estimate)
{
  const QwQuoteStart start = quotes_start ();

  return qw_quote_new_from_estimate (estimate, &start);
}

static gint64
add_up (QwQuote *quote)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuoteTotals) totals = qw_quote_totals_new (quote, &error);

  g_assert_no_error (error);
  return totals->periods[QW_PERIOD_ONCE].total;
}

static const QwQuoteSection *
get_section (QwQuote *quote, guint i)
{
  return quote->sections->pdata[i];
}

static void
test_sections (void)
{
  static const char *const titles[] = { NULL, "Pages and content", "Launch and handover",
                                        QW_QUOTE_OWN_WORK, "" };
  g_autoptr (QwEstimate) estimate = briefs_estimate (tables_shipped (), SHOP);
  g_autoptr (QwQuote) quote = make (estimate);

  g_assert_cmpuint (quote->sections->len, ==, G_N_ELEMENTS (titles));
  for (guint i = 1; i < quote->sections->len; i++)
    g_assert_cmpstr (get_section (quote, i)->title, ==, titles[i]);
  g_assert_cmpstr (get_section (quote, 0)->title, ==, estimate->project->short_title);
  g_assert_cmpstr (quotes_line (quote, 0, 0)->title, ==, estimate->project->title);
  g_assert_cmpstr (quotes_line (quote, 0, 0)->origin, ==, "base");
  g_assert_true (g_str_has_suffix (quotes_line (quote, 1, 0)->title, " × 2"));
  g_assert_cmpstr (quotes_line (quote, 2, 0)->origin, ==, "automated-tests");
  g_assert_cmpstr (quotes_line (quote, 3, 0)->title, ==, "Old _CRM_ link");
  g_assert_cmpstr (quotes_line (quote, 3, 0)->origin, ==, "own-1");
  g_assert_cmpstr (quotes_line (quote, 4, 0)->title, ==, QW_QUOTE_ROUNDING);
  g_assert_cmpint (quotes_line (quote, 4, 0)->price, ==, estimate->fixed.rounding);
  g_assert_cmpint (add_up (quote), ==, estimate->fixed.price);
}

static void
test_rest (void)
{
  g_autoptr (QwEstimate) estimate = briefs_estimate (tables_shipped (), SHOP);
  g_autoptr (QwQuote) quote = make (estimate);
  g_autoptr (JsonNode) brief = qw_brief_to_json (estimate->brief);
  g_autofree char *expected = qw_writer_print (brief, FALSE);
  g_autofree char *found = qw_writer_print (quote->brief, FALSE);
  JsonObject *fixed = json_object_get_object_member (json_node_get_object (quote->estimate),
                                                     "fixed");

  g_assert_cmpstr (quote->texts[QW_QUOTE_TITLE], ==, estimate->project->title);
  g_assert_cmpstr (quote->currency, ==, "EUR");
  g_assert_cmpuint (quote->valid_days, ==, 30);
  g_assert_true (g_strv_equal ((const char *const *) quote->lists[QW_QUOTE_INCLUDED],
                               (const char *const *) estimate->project->includes));
  g_assert_true (g_strv_equal ((const char *const *) quote->lists[QW_QUOTE_EXCLUDED],
                               (const char *const *) estimate->project->excludes));
  g_assert_cmpuint (g_strv_length (quote->lists[QW_QUOTE_ASSUMPTIONS]), ==, 3);
  g_assert_cmpstr (found, ==, expected);
  g_assert_cmpint (json_object_get_int_member (fixed, "confidence"), ==, 70);
}

static const char *
shout (const char *text, gpointer data)
{
  GHashTable *seen = data;

  g_hash_table_add (seen, g_strdup (text));
  return "LOUD";
}

/* Every text but the user's own passes the hook. */
static void
test_translate (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  QwQuoteStart start = quotes_start ();
  g_autoptr (QwEstimate) estimate = briefs_estimate (tables_shipped (), SHOP);
  g_autoptr (QwQuote) quote = NULL;

  start.translate = shout;
  start.translate_data = seen;
  quote = qw_quote_new_from_estimate (estimate, &start);
  g_assert_cmpstr (quote->texts[QW_QUOTE_TITLE], ==, "LOUD");
  g_assert_cmpstr (get_section (quote, 3)->title, ==, "LOUD");
  g_assert_cmpstr (quotes_line (quote, 1, 0)->title, ==, "LOUD × 2");
  g_assert_cmpstr (quotes_line (quote, 1, 0)->detail, ==, "LOUD");
  g_assert_cmpstr (quotes_line (quote, 3, 0)->title, ==, "Old _CRM_ link");
  for (guint i = 0; i < 3; i++)
    g_assert_cmpstr (quote->lists[QW_QUOTE_ASSUMPTIONS][i], ==, "LOUD");
  g_assert_true (g_hash_table_contains (seen, QW_QUOTE_OWN_WORK));
  g_assert_true (g_hash_table_contains (seen, QW_QUOTE_ROUNDING));
  g_assert_false (g_hash_table_contains (seen, "Old _CRM_ link"));
  g_assert_false (g_hash_table_contains (seen, ""));
}

typedef struct
{
  const char *name;
  const char *brief;
  guint sections;
  guint lines;
  const char *total;
} Small;

#define OTHER "{'format': 1, 'project': 'other', 'currency': 'EUR', 'rate': {'own': '100.00'}"
#define OWN   "'own': [{'title': 'Link', 'hours': {'low': 10, 'typical': 10, 'high': 10}}]"

static const Small smalls[] = {
  { "nothing", OTHER "}", 1, 0, "0" },
  { "price-alone", OTHER ", 'price': '9800.00'}", 1, 1, "980000" },
  { "own-lines-alone", OTHER ", " OWN "}", 1, 1, "100000" },
  { "one-section-rounded", OTHER ", 'rounding': 500, " OWN "}", 1, 1, "100000" },
  { "own-price", OTHER ", 'price': '1234.56', " OWN "}", 1, 1, "123456" },
};

static void
test_small (gconstpointer data)
{
  const Small *row = data;
  g_autoptr (QwEstimate) estimate = briefs_estimate (tables_shipped (), row->brief);
  g_autoptr (QwQuote) quote = make (estimate);
  g_autofree char *total = g_strdup_printf ("%" G_GINT64_FORMAT, add_up (quote));

  g_assert_cmpuint (quote->sections->len, ==, row->sections);
  g_assert_cmpuint (get_section (quote, 0)->lines->len, ==, row->lines);
  g_assert_cmpstr (get_section (quote, 0)->title, ==, "");
  g_assert_cmpstr (total, ==, row->total);
}

/* The price is never more or less than what was agreed, and the file is one. */
static void
test_sums (void)
{
  for (int i = 0; i < ROUNDS; i++)
    {
      g_autoptr (QwBrief)
          brief = briefs_random (tables_shipped (), briefs_random_project (tables_shipped ()),
                                 (guint) g_test_rand_int_range (0, 12));
      g_autoptr (QwBrief) rounded = qw_brief_with_rounding (brief, g_test_rand_bit () ? 50 : 0);
      g_autoptr (QwEstimate) estimate = briefs_estimate_of (tables_shipped (), rounded);
      g_autoptr (QwQuote) quote = make (estimate);
      g_autoptr (GBytes) bytes = qw_quote_to_bytes (quote);
      g_autoptr (GError) error = NULL;
      g_autoptr (QwQuote) again = qw_quote_parse (tables_shipped (), "again", bytes, &error);

      g_assert_no_error (error);
      g_assert_cmpint (add_up (quote), ==, estimate->fixed.price);
      g_assert_cmpint (add_up (again), ==, estimate->fixed.price);
      g_assert_cmpuint (g_strv_length (quote->lists[QW_QUOTE_ASSUMPTIONS]), <=, 3);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (smalls); i++)
    {
      g_autofree char *path = g_strconcat ("/quote-estimate/small/", smalls[i].name, NULL);

      g_test_add_data_func (path, &smalls[i], test_small);
    }
  g_test_add_func ("/quote-estimate/sections", test_sections);
  g_test_add_func ("/quote-estimate/rest", test_rest);
  g_test_add_func ("/quote-estimate/translate", test_translate);
  g_test_add_func ("/quote-estimate/sums", test_sums);
  status = g_test_run ();
  tables_free ();
  return status;
}
