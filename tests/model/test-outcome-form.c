/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "model-watch.h"
#include "qw-outcome-form.h"

static QwQuote *
make_quote (QwCatalog *catalog, QwEstimate **estimate)
{
  const QwQuoteStart start = { .id = "a", .today = "2026-11-23" };
  g_autoptr (QwBrief)
      brief = model_brief (catalog, "\"project\": \"shop\", \"features\": {\"checkout\": 1}");
  g_autoptr (QwEstimate) made = qw_estimate_new (catalog, brief, NULL);
  QwQuote *quote = qw_quote_new_from_estimate (made, &start);

  if (estimate != NULL)
    *estimate = g_steal_pointer (&made);
  return quote;
}

static double
get_hours (QwOutcomeForm *form)
{
  double hours;

  g_object_get (form, "hours", &hours, NULL);
  return hours;
}

static void
set_line (QwOutcomeForm *form, guint position, double hours)
{
  g_autoptr (QwOutcomeLine)
      line = g_list_model_get_item (qw_outcome_form_get_lines (form), position);

  g_object_set (line, "hours", hours, NULL);
}

/* Lines sum up to the hours, until somebody types another total. */
static void
test_lines (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwQuote) quote = make_quote (catalog, NULL);
  g_autoptr (QwOutcomeForm) form = qw_outcome_form_new (quote);
  g_autoptr (QwQuoteOutcome) outcome = NULL;
  gboolean valid;

  g_assert_cmpuint (g_list_model_get_n_items (qw_outcome_form_get_lines (form)), ==, 2);
  g_object_get (form, "valid", &valid, NULL);
  g_assert_false (valid);
  set_line (form, 0, 30);
  set_line (form, 1, 12.5);
  g_assert_true (get_hours (form) == 42.5);
  g_object_get (form, "valid", &valid, NULL);
  g_assert_true (valid);
  g_object_set (form, "hours", 50.0, NULL);
  set_line (form, 1, 10);
  g_assert_true (get_hours (form) == 50);
  outcome = qw_outcome_form_get_outcome (form);
  g_assert_true (outcome->hours == 50);
  g_assert_cmpuint (outcome->lines->len, ==, 2);
}

static void
test_round_trip (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwQuote) quote = make_quote (catalog, NULL);
  g_autoptr (QwOutcomeForm) form = qw_outcome_form_new (quote);
  g_autoptr (QwSelector) reason = NULL;
  g_autoptr (QwQuoteOutcome) outcome = NULL;
  g_autoptr (QwQuote) answered = NULL;
  g_autoptr (QwOutcomeForm) again = NULL;
  g_autoptr (QwQuoteOutcome) same = NULL;

  g_object_set (form, "spent", 12.5, "note", "Well", NULL);
  g_object_get (form, "reason", &reason, NULL);
  qw_selector_select (reason, "client-waited");
  set_line (form, 0, 3);
  outcome = qw_outcome_form_get_outcome (form);
  answered = qw_quote_with_own_outcome (quote, outcome);
  again = qw_outcome_form_new (answered);
  same = qw_outcome_form_get_outcome (again);
  g_assert_true (same->hours == 3 && same->spent == 1250);
  g_assert_cmpint (same->reason, ==, QW_REASON_CLIENT_WAITED);
  g_assert_cmpstr (same->note, ==, "Well");
  g_assert_cmpuint (same->lines->len, ==, 1);
}

static void
test_words (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwEstimate) estimate = NULL;
  g_autoptr (QwQuote) quote = make_quote (catalog, &estimate);
  g_autoptr (QwOutcomeForm) form = qw_outcome_form_new (quote);
  g_autofree char *planned = NULL;
  g_autofree char *before = NULL;
  g_autofree char *over = NULL;

  g_object_get (form, "planned", &planned, "verdict", &before, NULL);
  g_assert_true (g_str_has_suffix (planned, " h planned"));
  g_assert_cmpstr (before, ==, "");
  g_object_set (form, "hours", 1.25 * estimate->hours.typical, NULL);
  g_object_get (form, "verdict", &over, NULL);
  g_assert_cmpstr (over, ==, "25 % over the typical hours");
}

/* Closed without an answer, it says that it was asked. */
static void
test_skipped (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwQuote) quote = make_quote (catalog, NULL);
  g_autoptr (QwOutcomeForm) form = qw_outcome_form_new (quote);
  g_autoptr (QwQuoteOutcome) outcome = qw_outcome_form_get_outcome (form);
  g_autoptr (QwQuote) skipped = qw_quote_with_own_outcome (quote, outcome);

  g_assert_nonnull (skipped->outcome);
  g_assert_true (outcome->hours == 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/outcome-form/lines", test_lines);
  g_test_add_func ("/outcome-form/round-trip", test_round_trip);
  g_test_add_func ("/outcome-form/words", test_words);
  g_test_add_func ("/outcome-form/skipped", test_skipped);

  return g_test_run ();
}
