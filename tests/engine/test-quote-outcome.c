/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "briefs.h"
#include "quotes.h"
#include "tables.h"

#include "qw-quote-life.h"
#include "qw-quote-outcome.h"

#define WHEN "2026-11-23T14:05:00+01:00"
#define DONE "2027-01-31T23:30:00-05:00"

static QwQuoteOutcome *
make_outcome (void)
{
  QwQuoteOutcome *outcome = qw_quote_outcome_new ();

  outcome->hours = 42.25;
  outcome->spent = 12345;
  outcome->reason = QW_REASON_WENT_WELL;
  g_free (outcome->note);
  outcome->note = g_strdup ("As <planned> & “so”");
  qw_quote_outcome_set_line (outcome, "line-1", 40);
  qw_quote_outcome_set_line (outcome, "line-2", 2.25);
  return outcome;
}

/* Through the document and back. */
static void
test_round_trip (void)
{
  g_autoptr (QwQuote) plain = quotes_add (quotes_new (), "Work", 100);
  g_autoptr (QwQuoteOutcome) outcome = make_outcome ();
  g_autoptr (QwQuote) quote = qw_quote_with_own_outcome (plain, outcome);
  g_autoptr (GBytes) bytes = qw_quote_to_bytes (quote);
  g_autoptr (QwQuote) read = qw_quote_parse (tables_mini (), "quote", bytes, NULL);
  g_autoptr (QwQuoteOutcome) found = qw_quote_outcome_read (read);

  g_assert_true (found->hours == 42.25);
  g_assert_cmpint (found->spent, ==, 12345);
  g_assert_cmpint (found->reason, ==, QW_REASON_WENT_WELL);
  g_assert_cmpstr (found->note, ==, outcome->note);
  g_assert_true (qw_quote_outcome_get_line (found, "line-1") == 40);
  g_assert_true (qw_quote_outcome_get_line (found, "line-2") == 2.25);
  g_assert_true (qw_quote_outcome_get_line (found, "line-3") == 0);
}

/** HostileCase: an outcome of a file, and what is taken of it. */
typedef struct
{
  const char *name;
  const char *json;
  double hours;
  gint64 spent;
} HostileCase;

static const HostileCase hostile_cases[] = {
  { "empty", "{}", 0, 0 },
  { "good", "{'hours': 12, 'spent': '3.50'}", 12, 350 },
  { "text", "{'hours': 'many', 'spent': 3}", 0, 0 },
  { "negative", "{'hours': -3, 'spent': '-3.50'}", 0, 0 },
  { "huge", "{'hours': 1e300, 'spent': '99999999999999999999'}", 0, 0 },
  { "boolean", "{'hours': true}", 0, 0 },
  { "lists", "{'hours': [1], 'lines': {}, 'note': [], 'reason': {}}", 0, 0 },
  { "lines", "{'hours': 1, 'lines': [1, {}, {'line': 3}, {'line': 'a', 'hours': 'x'}]}", 1, 0 },
};

static void
test_hostile (gconstpointer data)
{
  const HostileCase *row = data;
  g_autofree char *json = g_strdup_printf (
      "{'format': 1, 'currency': 'USD', 'sections': [{}], 'outcome': %s}", row->json);
  g_autoptr (QwQuote) quote = quotes_parse (json);
  g_autoptr (QwQuoteOutcome) outcome = qw_quote_outcome_read (quote);

  g_assert_true (outcome->hours == row->hours);
  g_assert_cmpint (outcome->spent, ==, row->spent);
  g_assert_cmpuint (outcome->lines->len, ==, 0);
  g_assert_cmpint (outcome->reason, ==, QW_REASON_NONE);
  g_assert_cmpstr (outcome->note, ==, "");
}

/* What a later version put there is kept. */
static void
test_unknown (void)
{
  g_autoptr (QwQuote) quote = quotes_parse ("{'format': 1, 'currency': 'USD', 'sections': [{}], "
                                            "'outcome': {'hours': 1, 'mood': ['good']}}");
  g_autoptr (QwQuoteOutcome) outcome = make_outcome ();
  g_autoptr (QwQuote) edited = qw_quote_with_own_outcome (quote, outcome);
  g_autofree char *text = quotes_print (edited);

  g_assert_nonnull (strstr (text, "\"mood\":[\"good\"]"));
  g_assert_nonnull (strstr (text, "\"hours\":42.25"));
}

static QwQuote *
step (QwQuote *quote, QwQuoteState state, const char *when)
{
  g_autoptr (QwQuote) owned = quote;
  QwQuote *stepped = qw_quote_stepped (owned, state, when, NULL, NULL);

  g_assert_nonnull (stepped);
  return stepped;
}

/* Asked of a done quote once; the day is that of whoever said so. */
static void
test_due (void)
{
  g_autoptr (QwQuote) quote = quotes_send (quotes_add (quotes_new (), "Work", 100), "Q-1");
  g_autoptr (QwQuote) skipped = NULL;
  g_autoptr (QwQuoteOutcome) nothing = qw_quote_outcome_new ();
  GDate day;

  g_assert_false (qw_quote_outcome_is_due (quote));
  g_assert_cmpuint (qw_quote_done_day (quote), ==, 0);
  quote = step (quote, QW_QUOTE_ACCEPTED, WHEN);
  g_assert_false (qw_quote_outcome_is_due (quote));
  quote = step (quote, QW_QUOTE_DONE, DONE);
  g_assert_true (qw_quote_outcome_is_due (quote));
  g_date_set_dmy (&day, 31, G_DATE_JANUARY, 2027);
  g_assert_cmpuint (qw_quote_done_day (quote), ==, g_date_get_julian (&day));

  skipped = qw_quote_with_own_outcome (quote, nothing);
  g_assert_false (qw_quote_outcome_is_due (skipped));
}

/* What was planned is what the estimate said before one's own factor. */
static void
test_planned (void)
{
  g_autoptr (QwEstimate)
      plain = briefs_estimate (tables_mini (), "{'format': 1, 'project': 'page'}");
  g_autoptr (QwEstimate) adjusted = briefs_estimate (
      tables_mini (),
      "{'format': 1, 'project': 'page', 'own_factor': {'factor': 1.5, 'spread': 1.3}}");
  const QwQuoteStart start = quotes_start ();
  g_autoptr (QwQuote) first = qw_quote_new_from_estimate (plain, &start);
  g_autoptr (QwQuote) second = qw_quote_new_from_estimate (adjusted, &start);
  g_autoptr (QwQuote) own = quotes_new ();
  QwRange a = qw_quote_planned_hours (first), b = qw_quote_planned_hours (second);
  QwRange line = qw_quote_planned_line_hours (second, "base");

  g_assert_cmpfloat_with_epsilon (a.typical, plain->hours.typical, 1e-5);
  g_assert_true (a.low == b.low && a.typical == b.typical && a.high == b.high);
  g_assert_cmpfloat_with_epsilon (qw_quote_stated_hours (second).typical, adjusted->hours.typical,
                                  1e-5);
  g_assert_true (qw_quote_stated_hours (first).typical == a.typical);
  g_assert_cmpfloat_with_epsilon (line.typical, 1.5 * 16, 1e-9);
  g_assert_true (qw_quote_planned_hours (own).typical == 0);
  g_assert_true (qw_quote_planned_line_hours (first, "nothing").typical == 0);
}

/* Of an offer, what was planned is the job that the client took. */
static void
test_offer (void)
{
  static const char *const names[] = { "Small", "Large" };
  g_autoptr (QwEstimate)
      small = briefs_estimate (tables_mini (), "{'format': 1, 'project': 'page'}");
  g_autoptr (QwEstimate) large = briefs_estimate (
      tables_mini (), "{'format': 1, 'project': 'page', 'features': {'auth': 1}}");
  QwEstimate *const estimates[] = { small, large };
  const QwQuoteStart start = quotes_start ();

  for (guint i = 0; i < G_N_ELEMENTS (estimates); i++)
    {
      g_autoptr (QwQuote) offer = qw_quote_new_offer (estimates, names, 2, &start);
      g_autoptr (QwQuoteLine) line = qw_quote_line_copy (quotes_line (offer, 0, i));
      g_autoptr (QwQuote) taken = NULL;

      for (guint j = 0; j < G_N_ELEMENTS (estimates); j++)
        quotes_line (offer, 0, j)->chosen = FALSE;
      line->chosen = TRUE;
      taken = qw_quote_with_line (offer, 0, i, line);
      g_assert_cmpfloat_with_epsilon (qw_quote_planned_hours (taken).typical,
                                      estimates[i]->hours.typical, 1e-5);
    }
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quote-outcome/round-trip", test_round_trip);
  for (gsize i = 0; i < G_N_ELEMENTS (hostile_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/quote-outcome/hostile/%s", hostile_cases[i].name);

      g_test_add_data_func (path, &hostile_cases[i], test_hostile);
    }
  g_test_add_func ("/quote-outcome/unknown", test_unknown);
  g_test_add_func ("/quote-outcome/due", test_due);
  g_test_add_func ("/quote-outcome/planned", test_planned);

  g_test_add_func ("/quote-outcome/offer", test_offer);

  status = g_test_run ();
  tables_free ();
  return status;
}
