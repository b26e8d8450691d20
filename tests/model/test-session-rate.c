/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-watch.h"

#define MARKET                                                                                     \
  "\"project\": \"site\", \"features\": { \"language\": 2 }, \"rate\": { \"region\": \"dach\", "   \
  "\"seniority\": \"senior\", \"seller\": \"agency\" }"

static double
own_rate (const ModelWatch *watch)
{
  double rate = 0;

  g_object_get (watch->session, "own-rate", &rate, NULL);
  return rate;
}

static void
assert_own_rate (const ModelWatch *watch, const char *rate)
{
  g_assert_cmpstr (qw_brief_get_own_rate (qw_session_get_brief (watch->session)), ==, rate);
  g_assert_cmpfloat (own_rate (watch), ==, rate != NULL ? g_ascii_strtod (rate, NULL) : 0);
}

/* One's own rate begins where the market's was, and the market's comes back as it was. */
static void
test_on_and_off (void)
{
  g_auto (ModelWatch) watch = { NULL };
  double before = 0;
  double after = 0;

  model_watch_set_up (&watch, MARKET);
  before = (double) model_watch_typical (&watch);
  g_object_set (watch.session, "has-own-rate", TRUE, NULL);
  after = (double) model_watch_typical (&watch);
  g_assert_cmpfloat (after / before, >, 0.9);
  g_assert_cmpfloat (after / before, <, 1.1);
  g_assert_true (model_watch_can (&watch, "has-own-rate"));
  g_assert_cmpfloat (own_rate (&watch), >, 0);
  g_assert_cmpuint (model_watch_count (&watch, "has-own-rate"), ==, 1);

  g_object_set (watch.session, "has-own-rate", FALSE, NULL);
  model_watch_assert_shows (&watch, MARKET);
  assert_own_rate (&watch, NULL);

  qw_session_undo (watch.session);
  g_assert_true (model_watch_can (&watch, "has-own-rate"));
  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, MARKET);
}

typedef struct
{
  const char *name;
  double typed;
  const char *kept; /* or NULL if it is refused */
} TypedCase;

static const TypedCase typed[] = {
  { "whole", 90, "90.00" },         { "cents", 99.5, "99.50" }, { "rounded", 99.999, "100.00" },
  { "smallest", 0.01, "0.01" },     { "zero", 0, NULL },        { "below-a-cent", 0.004, NULL },
  { "over-the-limit", 1e12, NULL }, { "absurd", 1e300, NULL },
};

static void
test_typed (gconstpointer data)
{
  const TypedCase *row = data;
  g_auto (ModelWatch) watch = { NULL };

  model_watch_set_up (&watch, "\"project\": \"site\", \"rate\": { \"own\": \"50.00\" }");
  g_object_set (watch.session, "own-rate", row->typed, NULL);
  assert_own_rate (&watch, row->kept != NULL ? row->kept : "50.00");
  g_assert_cmpint (model_watch_can (&watch, "can-undo"), ==, row->kept != NULL);
}

static void
test_typing_is_one_step (void)
{
  g_auto (ModelWatch) watch = { NULL };

  model_watch_set_up (&watch, "\"project\": \"site\", \"rate\": { \"own\": \"50.00\" }");
  for (guint i = 51; i < 60; i++)
    g_object_set (watch.session, "own-rate", (double) i, NULL);
  assert_own_rate (&watch, "59.00");
  qw_session_undo (watch.session);
  assert_own_rate (&watch, "50.00");
}

/* A rate that nobody uses is not written. */
static void
test_typed_without_own (void)
{
  g_auto (ModelWatch) watch = { NULL };

  model_watch_set_up (&watch, MARKET);
  g_object_set (watch.session, "own-rate", 70.0, NULL);
  model_watch_assert_shows (&watch, MARKET);
}

typedef struct
{
  const char *name;
  const char *from;
  const char *rate;
  const char *to;
  const char *kept;
} CurrencyCase;

/* The number that was typed stays: it is the user's own, and no exchange rate changes it. */
static const CurrencyCase currencies[] = {
  { "same-digits", "USD", "85.50", "EUR", "85.50" },
  { "fewer-digits", "USD", "85.50", "JPY", "86" },
  { "more-digits", "USD", "85.50", "KWD", "85.500" },
  { "from-whole", "JPY", "9000", "USD", "9000.00" },
  { "never-nothing", "KWD", "0.001", "JPY", "1" },
};

static void
select_option (const ModelWatch *watch, const char *name, const char *id)
{
  g_autoptr (QwSelector) selector = model_watch_selector (watch, name);
  GListModel *options = NULL;
  guint position = 0;

  g_object_get (selector, "options", &options, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (options); i++)
    {
      g_autoptr (QwOption) option = g_list_model_get_item (options, i);

      if (g_str_equal (qw_option_get_id (option), id))
        position = i;
    }
  g_object_unref (options);
  g_object_set (selector, "selected", position, NULL);
  g_assert_cmpstr (qw_selector_get_id (selector), ==, id);
}

static void
test_currency (gconstpointer data)
{
  const CurrencyCase *row = data;
  g_auto (ModelWatch) watch = { NULL };
  g_autofree char *before = g_strdup_printf (
      "\"project\": \"site\", \"currency\": \"%s\", \"rate\": { \"own\": \"%s\" }", row->from,
      row->rate);

  model_watch_set_up (&watch, before);
  select_option (&watch, "currency", row->to);
  assert_own_rate (&watch, row->kept);
  g_assert_cmpstr (qw_session_get_estimate (watch.session)->currency->code, ==, row->to);
  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, before);
}

/* The market's rate is another number in another currency. */
static void
test_market_currency (void)
{
  g_auto (ModelWatch) watch = { NULL };
  gint64 dollars = 0;

  model_watch_set_up (&watch, "\"project\": \"site\"");
  dollars = model_watch_typical (&watch);
  select_option (&watch, "currency", "JPY");
  g_assert_cmpint (ABS (model_watch_typical (&watch) - dollars * 150 / 100), <=, 1);
}

typedef struct
{
  const char *name; /* of the selector */
  const char *first;
  const char *other;
  const char *brief; /* members with the other */
} SelectorCase;

static const SelectorCase selectors[] = {
  { "design", "standard", "custom", "\"conditions\": { \"design\": \"custom\" }" },
  { "deadline", "normal", "rush", "\"conditions\": { \"deadline\": \"rush\" }" },
  { "clarity", "usual", "vague", "\"conditions\": { \"clarity\": \"vague\" }" },
  { "assistance", "none", "some", "\"conditions\": { \"assistance\": \"some\" }" },
  { "region", "us", "dach", "\"rate\": { \"region\": \"dach\" }" },
  { "seniority", "mid", "senior", "\"rate\": { \"seniority\": \"senior\" }" },
  { "seller", "freelancer", "agency", "\"rate\": { \"seller\": \"agency\" }" },
  { "currency", "USD", "SEK", "\"currency\": \"SEK\"" },
};

static void
assert_selected (const ModelWatch *watch, const char *name, const char *id)
{
  g_autoptr (QwSelector) selector = model_watch_selector (watch, name);

  g_assert_cmpstr (qw_selector_get_id (selector), ==, id);
}

/* From the selector to the brief, and from the brief to the selector. */
static void
test_selector (gconstpointer data)
{
  const SelectorCase *row = data;
  g_auto (ModelWatch) watch = { NULL };
  g_autofree char *other = g_strconcat ("\"project\": \"site\", ", row->brief, NULL);
  g_autoptr (QwBrief) first = NULL;

  model_watch_set_up (&watch, "\"project\": \"site\"");
  first = qw_brief_ref (qw_session_get_brief (watch.session));
  assert_selected (&watch, row->name, row->first);
  select_option (&watch, row->name, row->other);
  model_watch_assert_shows (&watch, other);
  g_assert_cmpuint (model_watch_count (&watch, "estimate"), ==, 1);

  qw_session_undo (watch.session);
  assert_selected (&watch, row->name, row->first);
  qw_session_redo (watch.session);
  assert_selected (&watch, row->name, row->other);
  qw_session_set_brief (watch.session, first, NULL);
  assert_selected (&watch, row->name, row->first);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-rate/on-and-off", test_on_and_off);
  model_add_rows ("/session-rate/typed", typed, test_typed);
  g_test_add_func ("/session-rate/typing-is-one-step", test_typing_is_one_step);
  g_test_add_func ("/session-rate/typed-without-own", test_typed_without_own);
  model_add_rows ("/session-rate/currency", currencies, test_currency);
  g_test_add_func ("/session-rate/market-currency", test_market_currency);
  model_add_rows ("/session-rate/selector", selectors, test_selector);
  return g_test_run ();
}
