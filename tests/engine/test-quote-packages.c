/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "briefs.h"
#include "quotes.h"
#include "tables.h"

#include "qw-fingerprint.h"
#include "qw-quote-totals.h"

#include <string.h>

#define ROUNDS 60

static const char *const names[] = { "Good", "Better", "Best" };

static const char *const jobs[] = {
  "{'format': 1, 'project': 'small-store', 'currency': 'EUR', 'features': {'multi-language': 1}}",
  "{'format': 1, 'project': 'small-store', 'currency': 'EUR', 'features': {'multi-language': 3}}",
  "{'format': 1, 'project': 'small-store', 'currency': 'EUR', 'rounding': 50, "
  "'features': {'multi-language': 3, 'automated-tests': 1}, "
  "'own': [{'title': 'Old link', 'hours': {'low': 8, 'typical': 16, 'high': 40}}]}",
};

static void
free_estimates (QwEstimate **estimates)
{
  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    qw_estimate_unref (estimates[i]);
}

static QwQuote *
offer (QwEstimate *const *estimates, guint n)
{
  const QwQuoteStart start = quotes_start ();
  QwQuote *quote = qw_quote_new_offer (estimates, names, n, &start);
  g_autoptr (GError) error = NULL;

  g_assert_true (qw_quote_check (quote, "offer", &error));
  g_assert_no_error (error);
  return quote;
}

static QwQuote *
offer_jobs (guint n)
{
  QwEstimate *estimates[G_N_ELEMENTS (jobs)];
  QwQuote *quote;

  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    estimates[i] = briefs_estimate (tables_shipped (), jobs[i]);
  quote = offer (estimates, n);
  free_estimates (estimates);
  return quote;
}

static const QwQuoteContent *
find_content (const QwQuotePackage *package, const char *part)
{
  for (guint i = 0; i < package->contents->len; i++)
    {
      const QwQuoteContent *content = package->contents->pdata[i];

      if (strstr (content->title, part) != NULL)
        return content;
    }
  return NULL;
}

/* Every price is what its estimate says, to the cent, and each of them can be the total. */
static void
test_prices (void)
{
  QwEstimate *estimates[G_N_ELEMENTS (jobs)];
  g_autoptr (QwQuote) quote = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    estimates[i] = briefs_estimate (tables_shipped (), jobs[i]);
  quote = offer (estimates, G_N_ELEMENTS (jobs));
  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    {
      const QwQuoteLine *line = quotes_line (quote, 0, i);
      g_autoptr (GError) error = NULL;
      gint64 total;

      g_assert_cmpstr (line->title, ==, names[i]);
      g_assert_cmpint (line->price, ==, estimates[i]->fixed.price);
      g_assert_true (qw_quote_total_with (quote, line->id, TRUE, &total, &error));
      g_assert_no_error (error);
      g_assert_cmpint (total, ==, estimates[i]->fixed.price);
    }
  free_estimates (estimates);
}

static void
test_contents (void)
{
  g_autoptr (QwQuote) quote = offer_jobs (3);
  const QwQuotePackage *good = quotes_line (quote, 0, 0)->package;
  const QwQuotePackage *better = quotes_line (quote, 0, 1)->package;
  const QwQuotePackage *best = quotes_line (quote, 0, 2)->package;
  const QwQuoteContent *one = find_content (good, "anguage");
  const QwQuoteContent *three = find_content (better, "anguage");

  g_assert_nonnull (one);
  g_assert_nonnull (three);
  g_assert_cmpstr (one->title, ==, three->title);
  g_assert_cmpuint (one->quantity, ==, 1);
  g_assert_cmpuint (three->quantity, ==, 3);
  g_assert_null (find_content (better, "Old link"));
  g_assert_nonnull (find_content (best, "Old link"));
  g_assert_null (find_content (best, QW_QUOTE_ROUNDING));
  g_assert_cmpint (good->weeks_high, >, good->weeks_low);
  g_assert_cmpint (best->weeks_high, >, good->weeks_high);
}

static void
test_alone (void)
{
  g_autoptr (QwQuote) quote = offer_jobs (1);

  g_assert_cmpuint (quote->choices->len, ==, 0);
  g_assert_cmpuint (quote->sections->len, ==, 1);
  g_assert_null (quotes_line (quote, 0, 0)->choice);
  g_assert_nonnull (quotes_line (quote, 0, 0)->package);
}

static const char *
count_lines (JsonNode *estimate)
{
  JsonArray *lines = json_object_get_array_member (json_node_get_object (estimate), "lines");

  return json_array_get_length (lines) > 2 ? "many" : "few";
}

/* The figures that stand behind the total are those of the package that is in it. */
static void
test_estimate (void)
{
  g_autoptr (QwQuote) quote = offer_jobs (3);
  g_autoptr (QwQuoteLine) line = qw_quote_line_copy (quotes_line (quote, 0, 2));
  g_autoptr (QwQuote) chosen = NULL;

  line->chosen = TRUE;
  chosen = qw_quote_with_line (quote, 0, 2, line);
  g_assert_true (qw_quote_find_estimate (quote) == quotes_line (quote, 0, 0)->package->estimate);
  g_assert_true (qw_quote_find_brief (chosen) == line->package->brief);
  g_assert_cmpstr (count_lines (qw_quote_find_estimate (quote)), ==, "few");
  g_assert_cmpstr (count_lines (qw_quote_find_estimate (chosen)), ==, "many");
}

/* The contents are what is agreed to; what it was made from is nobody's business. */
static void
test_fingerprint (void)
{
  g_autoptr (QwQuote) quote = offer_jobs (2);
  g_autoptr (QwQuoteLine) line = qw_quote_line_copy (quotes_line (quote, 0, 1));
  g_autofree char *before = qw_quote_fingerprint (quote);
  QwQuotePackage *package = qw_quote_package_copy (line->package);

  qw_quote_package_unref (line->package);
  line->package = package;
  g_clear_pointer (&package->estimate, json_node_unref);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (QwQuoteLine) copy = qw_quote_line_copy (line);
      g_autoptr (QwQuote) other = NULL;
      g_autofree char *after = NULL;

      if (i == 1)
        {
          qw_quote_package_unref (copy->package);
          copy->package = qw_quote_package_copy (package);
          g_ptr_array_set_size (copy->package->contents, 1);
        }
      other = qw_quote_with_line (quote, 0, 1, copy);
      after = qw_quote_fingerprint (other);
      g_assert_cmpint (g_strcmp0 (before, after) == 0, ==, i == 0);
    }
}

/* Any jobs of one currency make an offer that its own file gives back. */
static void
test_random (void)
{
  for (guint i = 0; i < ROUNDS; i++)
    {
      QwEstimate *estimates[G_N_ELEMENTS (jobs)];
      guint n = 1 + i % G_N_ELEMENTS (jobs);
      g_autoptr (QwQuote) quote = NULL;
      g_autoptr (QwQuote) again = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (jobs); j++)
        {
          QwCatalog *catalog = tables_shipped ();
          g_autoptr (QwBrief)
              random = briefs_random (catalog, briefs_random_project (catalog), i % 12);
          g_autoptr (QwBrief) brief = qw_brief_with_currency (random, "EUR");

          estimates[j] = briefs_estimate_of (catalog, brief);
        }
      quote = offer (estimates, n);
      bytes = qw_quote_to_bytes (quote);
      again = qw_quote_parse (tables_shipped (), "again", bytes, &error);
      g_assert_no_error (error);
      g_assert_true (qw_quote_equal (quote, again));
      free_estimates (estimates);
    }
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/engine/quote-packages/prices", test_prices);
  g_test_add_func ("/engine/quote-packages/contents", test_contents);
  g_test_add_func ("/engine/quote-packages/alone", test_alone);
  g_test_add_func ("/engine/quote-packages/estimate", test_estimate);
  g_test_add_func ("/engine/quote-packages/fingerprint", test_fingerprint);
  g_test_add_func ("/engine/quote-packages/random", test_random);
  result = g_test_run ();
  tables_free ();
  return result;
}
