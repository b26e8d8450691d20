/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "qw-price-words.h"

#include <string.h>

static QwCatalog *catalog;

static QwEstimate *
estimate_text (const char *text)
{
  char *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new_take (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (QwBrief) brief = qw_brief_parse (catalog, "brief", bytes, &error);
  QwEstimate *estimate = NULL;

  g_assert_no_error (error);
  estimate = qw_estimate_new (catalog, brief, &error);
  g_assert_no_error (error);
  return estimate;
}

#define SITE(rest) "{'format': 1, 'project': 'site'" rest "}"
/* Without a doubt: 16 hours at 100 */
#define SURE(rest)                                                                                 \
  "{'format': 1, 'project': 'other', 'rate': {'own': '100'}, 'own': [{'title': 'A', 'hours': "     \
  "{'low': 16, 'typical': 16, 'high': 16}}]" rest "}"
#define NOTHING(rest) "{'format': 1, 'project': 'other'" rest "}"

/** WordCase: what @say has to say (or %NULL) of the estimate of @json. */
typedef struct
{
  const char *name;
  const char *json;
  char *(*say) (QwEstimate *estimate);
  const char *said;
} WordCase;

/* clang-format off */
static const WordCase word_cases[] = {
  { "price/cents", SURE (", 'price': '9800.5'"), qw_price_words_price, "$9,800.50" },
  { "price/whole", SURE (""), qw_price_words_price, "$1,600" },
  { "price/no-digits", SURE (", 'currency': 'JPY'"), qw_price_words_price, "¥1,600" },
  { "price/nothing", NOTHING (""), qw_price_words_price, "$0" },

  { "covers/50", SITE (", 'confidence': 50"), qw_price_words_covers, "Covers the work in about 5 of 10 such jobs" },
  { "covers/55", SITE (", 'confidence': 55"), qw_price_words_covers, "Covers the work in about 11 of 20 such jobs" },
  { "covers/68", SITE (", 'confidence': 68"), qw_price_words_covers, "Covers the work in about 7 of 10 such jobs" },
  { "covers/70", SITE (", 'confidence': 70"), qw_price_words_covers, "Covers the work in about 7 of 10 such jobs" },
  { "covers/72", SITE (", 'confidence': 72"), qw_price_words_covers, "Covers the work in about 7 of 10 such jobs" },
  { "covers/73", SITE (", 'confidence': 73"), qw_price_words_covers, "Covers the work in about 15 of 20 such jobs" },
  { "covers/90", SITE (", 'confidence': 90"), qw_price_words_covers, "Covers the work in about 9 of 10 such jobs" },
  { "covers/95", SITE (", 'confidence': 95"), qw_price_words_covers, "Covers the work in about 19 of 20 such jobs" },
  { "covers/far-over", SITE (", 'price': '900000'"), qw_price_words_covers, "Covers the work in 19 of 20 such jobs, or in more" },
  { "covers/far-under", SITE (", 'price': '1'"), qw_price_words_covers, "Covers the work in 1 of 20 such jobs, or in fewer" },
  { "covers/nothing", NOTHING (""), qw_price_words_covers, NULL },

  { "marker/own", SITE (", 'price': '900000'"), qw_price_words_marker, "$900,000\ncovers about 19 of 20" },
  { "marker/nothing", NOTHING (""), qw_price_words_marker, NULL },

  { "contingency/none", SURE (""), qw_price_words_contingency, "The typical price, with no contingency" },
  { "contingency/over", SURE (", 'price': '2000'"), qw_price_words_contingency, "Holds a contingency of $400 over the typical price (25 %)" },
  { "contingency/under", SURE (", 'price': '1200'"), qw_price_words_contingency, "$400 under the typical price (25 %)" },
  { "contingency/nothing", NOTHING (", 'price': '50'"), qw_price_words_contingency, NULL },

  { "rounding/none", SURE (""), qw_price_words_rounding, NULL },
  { "rounding/round", SURE (", 'rounding': 100"), qw_price_words_rounding, NULL },
  { "rounding/down", SURE (", 'rounding': 500"), qw_price_words_rounding, "Rounded by \u200e−\u00a0$100" },
  { "rounding/up", "{'format': 1, 'project': 'other', 'rate': {'own': '100'}, 'rounding': 500, 'own': [{'title': 'A', 'hours': {'low': 18, 'typical': 18, 'high': 18}}]}", qw_price_words_rounding, "Rounded by \u200e+\u00a0$200" },
  { "rounding/own", SURE (", 'rounding': 500, 'price': '1234'"), qw_price_words_rounding, NULL },

  { "own/dial", SITE (""), qw_price_words_own, NULL },
  { "own/far-over", SITE (", 'price': '900000'"), qw_price_words_own, "95 % confidence or more" },
  { "own/far-under", SITE (", 'price': '1'"), qw_price_words_own, "5 % confidence or less" },
};
/* clang-format on */

static void
test_words (gconstpointer data)
{
  const WordCase *row = data;
  g_autoptr (QwEstimate) estimate = estimate_text (row->json);
  g_autofree char *said = row->say (estimate);

  g_assert_cmpstr (said, ==, row->said);
}

/** WarningCase: what is said of a floor rate beside 1600.00 for 16 hours, or of a site. */
typedef struct
{
  const char *name;
  const char *json;
  double floor_rate;
  const char *said;
} WarningCase;

#define WIDE                                                                                       \
  "{'format': 1, 'project': 'other', 'rate': {'own': '100'}, 'confidence': 50, 'own': "            \
  "[{'title': 'A', 'hours': {'low': 1, 'typical': 10, 'high': 100}}]}"

static const WarningCase warning_cases[] = {
  { "no-floor", SURE (""), 0, NULL },
  { "above", SURE (""), 99, NULL },
  { "exactly", SURE (""), 100, NULL },
  { "a-cent-below", SURE (""), 100.01,
    "Below your floor rate of $100.01 an hour, at the typical hours already" },
  { "typical", SURE (""), 150,
    "Below your floor rate of $150 an hour, at the typical hours already" },
  { "high-alone", WIDE, 50, "Below your floor rate of $50 an hour if it takes the high hours" },
  { "neither", WIDE, 5, NULL },
  { "nothing", NOTHING (""), 50, NULL },
};

static void
test_warning (gconstpointer data)
{
  const WarningCase *row = data;
  g_autoptr (QwEstimate) estimate = estimate_text (row->json);
  g_autofree char *said = qw_price_words_warning (estimate, row->floor_rate);

  g_assert_cmpstr (said, ==, row->said);
}

static void
test_own_percent (void)
{
  g_autoptr (QwEstimate) estimate = estimate_text (SITE (", 'price': '2000'"));
  g_autofree char *said = qw_price_words_own (estimate);
  g_autofree char *percent = g_strdup_printf ("%u %% confidence", estimate->fixed.covers);

  g_assert_cmpuint (estimate->fixed.covers, >, 5);
  g_assert_cmpuint (estimate->fixed.covers, <, 95);
  g_assert_cmpstr (said, ==, percent);
}

static void
test_per_hour (void)
{
  g_autoptr (QwEstimate) estimate = estimate_text (SURE (", 'price': '1601'"));
  g_autofree char *said = qw_price_words_per_hour (estimate, estimate->fixed.per_hour_typical);

  g_assert_cmpstr (said, ==, "$100.06 an hour");
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  catalog = fixture_catalog_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (word_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/price-words/", word_cases[i].name, NULL);

      g_test_add_data_func (path, &word_cases[i], test_words);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (warning_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/price-words/warning/", warning_cases[i].name, NULL);

      g_test_add_data_func (path, &warning_cases[i], test_warning);
    }
  g_test_add_func ("/price-words/own/percent", test_own_percent);
  g_test_add_func ("/price-words/per-hour", test_per_hour);
  status = g_test_run ();
  qw_catalog_unref (catalog);
  return status;
}
