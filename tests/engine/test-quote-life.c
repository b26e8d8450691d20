/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quotes.h"
#include "tables.h"

#include "qw-quote-life.h"

#include <string.h>

#define WHEN "2026-11-24T09:30:00+01:00"

/* By state: those that it steps to, by their first letter but Superseded as "x"; "-" for none. */
typedef struct
{
  const char *name;
  QwQuoteState from;
  const char *to;
} Steps;

static const char letters[] = "?SADExO";

static const Steps steps[] = {
  { "draft", QW_QUOTE_DRAFT, "S" },
  { "sent", QW_QUOTE_SENT, "ADEx" },
  { "accepted", QW_QUOTE_ACCEPTED, "DxO" },
  { "declined", QW_QUOTE_DECLINED, "Ax" },
  { "expired", QW_QUOTE_EXPIRED, "ADx" },
  { "superseded", QW_QUOTE_SUPERSEDED, "" },
  { "done", QW_QUOTE_DONE, "" },
};

static QwQuote *
step (QwQuote *quote, QwQuoteState state)
{
  g_autoptr (QwQuote) before = quote;
  g_autoptr (GError) error = NULL;
  QwQuote *after = qw_quote_stepped (before, state, WHEN, "why", &error);

  g_assert_no_error (error);
  return after;
}

/* The shortest way there. */
static QwQuote *
make_in (QwQuoteState state)
{
  QwQuote *quote = quotes_add (quotes_new (), "Landing page", 50000);

  if (state == QW_QUOTE_DRAFT)
    return quote;
  quote = quotes_send (quote, "Q-2026-014");
  if (state == QW_QUOTE_DONE)
    quote = step (quote, QW_QUOTE_ACCEPTED);
  return state == QW_QUOTE_SENT ? quote : step (quote, state);
}

static void
test_steps (gconstpointer data)
{
  const Steps *row = data;
  g_autoptr (QwQuote) quote = make_in (row->from);

  g_assert_cmpint (quote->state, ==, row->from);
  g_assert_cmpint (qw_quote_is_frozen (quote), ==, row->from != QW_QUOTE_DRAFT);
  for (guint i = 0; i < QW_N_QUOTE_STATES; i++)
    {
      gboolean may = strchr (row->to, letters[i]) != NULL;
      g_autoptr (QwQuote) numbered = qw_quote_ref (quote);
      g_autoptr (GError) error = NULL;
      g_autoptr (QwQuote) stepped = NULL;

      g_assert_cmpint (qw_quote_may (quote, (QwQuoteState) i), ==, may);
      if (row->from == QW_QUOTE_DRAFT && may)
        continue;
      stepped = qw_quote_stepped (numbered, (QwQuoteState) i, WHEN, NULL, &error);
      g_assert_cmpint (stepped != NULL, ==, may);
      if (!may)
        g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
    }
}

static void
test_message (void)
{
  g_autoptr (QwQuote) quote = make_in (QW_QUOTE_ACCEPTED);
  g_autoptr (GError) error = NULL;

  g_assert_null (qw_quote_stepped (quote, QW_QUOTE_EXPIRED, WHEN, NULL, &error));
  g_assert_cmpstr (error->message, ==,
                   "state: found expired after accepted, allowed: declined, superseded, done");
}

/* Every step is in the history and can be taken back, to the document as it was but for its number. */
static void
test_back (void)
{
  g_autoptr (QwQuote) draft = make_in (QW_QUOTE_DRAFT);
  g_autoptr (QwQuote) sent = quotes_send (qw_quote_ref (draft), "Q-2026-014");
  g_autoptr (QwQuote) declined = step (qw_quote_ref (sent), QW_QUOTE_DECLINED);
  g_autoptr (QwQuote) accepted = step (qw_quote_ref (declined), QW_QUOTE_ACCEPTED);
  g_autoptr (QwQuote) once = qw_quote_stepped_back (accepted);
  g_autoptr (QwQuote) twice = qw_quote_stepped_back (once);
  g_autoptr (QwQuote) thrice = qw_quote_stepped_back (twice);
  g_autoptr (QwQuote) further = qw_quote_stepped_back (thrice);
  const QwQuoteEvent *event = accepted->history->pdata[1];

  g_assert_cmpuint (accepted->history->len, ==, 3);
  g_assert_cmpint (event->state, ==, QW_QUOTE_DECLINED);
  g_assert_cmpstr (event->when, ==, WHEN);
  g_assert_cmpstr (event->reason, ==, "why");
  g_assert_true (qw_quote_equal (once, declined));
  g_assert_true (qw_quote_equal (twice, sent));
  g_assert_cmpstr (twice->issued, ==, "2026-11-23");
  g_assert_cmpint (thrice->state, ==, QW_QUOTE_DRAFT);
  g_assert_null (thrice->issued);
  g_assert_cmpstr (thrice->number, ==, "Q-2026-014");
  g_assert_true (qw_quote_equal (further, thrice));
}

/* What was numbered once is never numbered otherwise. */
static void
test_number_stays (void)
{
  g_autoptr (QwQuote) sent = make_in (QW_QUOTE_SENT);
  g_autoptr (QwQuote) back = qw_quote_stepped_back (sent);
  g_autoptr (QwQuote) again = quotes_send (qw_quote_ref (back), "Q-2026-099");
  g_autoptr (QwQuote) unnumbered = quotes_send (qw_quote_ref (back), NULL);

  g_assert_cmpstr (again->number, ==, "Q-2026-014");
  g_assert_cmpstr (unnumbered->number, ==, "Q-2026-014");
}

typedef struct
{
  const char *name;
  const char *number;
  const char *when;
  QwError code;
  const char *message;
} Refusal;

/* clang-format off */
static const Refusal refusals[] = {
  { "no-number", NULL, WHEN, QW_ERROR_MISSING, "number: found nothing, allowed: up to 64 characters on one line" },
  { "blank-number", " \u00a0", WHEN, QW_ERROR_LIMIT, "number: found \" \\u00a0\", allowed: up to 64 characters on one line" },
  { "two-lines", "Q\n1", WHEN, QW_ERROR_LIMIT, NULL },
  { "no-day", "Q-1", "2026-02-30T10:00:00Z", QW_ERROR_LIMIT,
    "when: found \"2026-02-30T10:00:00Z\", allowed: a time such as \"2026-11-23T14:05:00+01:00\"" },
  { "no-offset", "Q-1", "2026-11-23T10:00:00", QW_ERROR_LIMIT, NULL },
  { "no-clock", "Q-1", "2026-11-23", QW_ERROR_LIMIT, NULL },
  { "hour", "Q-1", "2026-11-23T24:00:00Z", QW_ERROR_LIMIT, NULL },
  { "more", "Q-1", "2026-11-23T23:00:00Z ", QW_ERROR_LIMIT, NULL },
};
/* clang-format on */

static void
test_refused (gconstpointer data)
{
  const Refusal *row = data;
  g_autoptr (QwQuote) quote = make_in (QW_QUOTE_DRAFT);
  g_autoptr (GError) error = NULL;

  g_assert_null (qw_quote_sent (quote, row->number, row->when, &error));
  g_assert_error (error, QW_ERROR, (int) row->code);
  if (row->message != NULL)
    g_assert_cmpstr (error->message, ==, row->message);
}

/* More due than there is to pay may be kept, but nobody gets to see it. */
static void
test_portions (void)
{
  const QwPortion deposit = { .kind = QW_PORTION_AMOUNT, .amount = 50001 };
  g_autoptr (QwQuote) quote = make_in (QW_QUOTE_DRAFT);
  g_autoptr (QwQuote) greedy = qw_quote_with_deposit (quote, &deposit);
  g_autoptr (GError) error = NULL;

  g_assert_true (qw_quote_check (greedy, "q", &error));
  g_assert_no_error (error);
  g_assert_null (qw_quote_sent (greedy, "Q-1", WHEN, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
}

typedef struct
{
  const char *name;
  const char *when;
  guint days;
  const char *until;
  const char *today;
  QwQuoteState state;
} Validity;

/* The day is that of whoever sent it, and the last one counts to its end. */
static const Validity validities[] = {
  { "first-day", "2026-11-23T23:59:59+01:00", 30, "2026-12-23", "2026-11-23", QW_QUOTE_SENT },
  { "last-day", "2026-11-23T00:00:00+01:00", 30, "2026-12-23", "2026-12-23", QW_QUOTE_SENT },
  { "day-after", "2026-11-23T14:05:00+01:00", 30, "2026-12-23", "2026-12-24", QW_QUOTE_EXPIRED },
  { "no-days", "2026-11-23T14:05:00-11:00", 0, "2026-11-23", "2026-11-23", QW_QUOTE_SENT },
  { "no-days-after", "2026-11-23T14:05:00+14:00", 0, "2026-11-23", "2026-11-24", QW_QUOTE_EXPIRED },
  { "leap", "2028-02-28T10:00:00Z", 1, "2028-02-29", "2028-02-29", QW_QUOTE_SENT },
  { "no-leap", "2027-02-28T10:00:00Z", 1, "2027-03-01", "2027-03-02", QW_QUOTE_EXPIRED },
  { "clock-back", "2026-11-23T14:05:00+01:00", 30, "2026-12-23", "2026-01-01", QW_QUOTE_SENT },
  { "after-2038", "2038-01-19T03:14:08Z", 30, "2038-02-18", "2038-02-19", QW_QUOTE_EXPIRED },
  { "end-of-dates", "9999-12-31T23:59:59Z", 30, "9999-12-31", "9999-12-31", QW_QUOTE_SENT },
};

static void
test_validity (gconstpointer data)
{
  const Validity *row = data;
  g_autoptr (QwQuote) draft = make_in (QW_QUOTE_DRAFT);
  g_autoptr (QwQuote) timed = qw_quote_with_valid_days (draft, row->days);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) sent = qw_quote_sent (timed, "Q-1", row->when, &error);
  g_autofree char *none = qw_quote_valid_until (timed);
  g_autofree char *until = NULL;

  g_assert_no_error (error);
  g_assert_null (none);
  until = qw_quote_valid_until (sent);
  g_assert_cmpstr (until, ==, row->until);
  g_assert_cmpint (qw_quote_state_on (sent, row->today), ==, row->state);
}

/* Time changes nothing but what is sent and unanswered. */
static void
test_time_leaves (gconstpointer data)
{
  const Steps *row = data;
  g_autoptr (QwQuote) quote = make_in (row->from);

  g_assert_cmpint (qw_quote_state_on (quote, "9999-12-31"), ==,
                   row->from == QW_QUOTE_SENT ? QW_QUOTE_EXPIRED : row->from);
}

static void
test_labels (void)
{
  static const struct
  {
    guint revision;
    const char *label;
  } rows[] = {
    { 0, "Q-2026-014" },       { 1, "Q-2026-014-B" },   { 25, "Q-2026-014-Z" },
    { 26, "Q-2026-014-AA" },   { 27, "Q-2026-014-AB" }, { 701, "Q-2026-014-ZZ" },
    { 702, "Q-2026-014-AAA" },
  };
  g_autoptr (QwQuote) draft = make_in (QW_QUOTE_DRAFT);
  g_autoptr (QwQuote) quote = make_in (QW_QUOTE_SENT);
  g_autofree char *none = qw_quote_label (draft);

  g_assert_null (none);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *label = NULL;

      quote->revision = rows[i].revision;
      label = qw_quote_label (quote);
      g_assert_cmpstr (label, ==, rows[i].label);
    }
}

static void
test_revised (void)
{
  const QwQuoteStart start = { .id = "second", .today = "2026-12-01", .valid_days = 14 };
  g_autoptr (QwQuote) sent = make_in (QW_QUOTE_SENT);
  g_autoptr (QwQuote) revised = qw_quote_revised (sent, &start);
  g_autoptr (QwQuote) edited = quotes_add (qw_quote_ref (revised), "Blog", 30000);
  g_autoptr (QwQuote) resent = quotes_send (qw_quote_ref (edited), NULL);
  g_autofree char *label = qw_quote_label (resent);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (revised->id, ==, "second");
  g_assert_cmpstr (revised->previous, ==, sent->id);
  g_assert_cmpstr (revised->number, ==, "Q-2026-014");
  g_assert_cmpstr (revised->created, ==, "2026-12-01");
  g_assert_cmpuint (revised->valid_days, ==, 14);
  g_assert_cmpint (revised->state, ==, QW_QUOTE_DRAFT);
  g_assert_null (revised->issued);
  g_assert_cmpuint (revised->history->len, ==, 0);
  g_assert_cmpuint (sent->history->len, ==, 1);
  g_assert_true (quotes_line (revised, 0, 0) == quotes_line (sent, 0, 0));
  g_assert_cmpstr (label, ==, "Q-2026-014-B");
  g_assert_true (qw_quote_check (resent, "q", &error));
}

static void
test_duplicated (void)
{
  const QwQuoteStart start = { .id = "copy", .today = "2026-12-01", .language = "de" };
  g_autoptr (QwQuote) sent = make_in (QW_QUOTE_DONE);
  g_autoptr (QwQuote) copy = qw_quote_duplicated (sent, &start);

  g_assert_cmpstr (copy->id, ==, "copy");
  g_assert_cmpstr (copy->texts[QW_QUOTE_LANGUAGE], ==, "de");
  g_assert_null (copy->number);
  g_assert_null (copy->previous);
  g_assert_null (copy->issued);
  g_assert_cmpuint (copy->revision, ==, 0);
  g_assert_cmpint (copy->state, ==, QW_QUOTE_DRAFT);
  g_assert_cmpuint (copy->history->len, ==, 0);
  g_assert_true (copy->sections == sent->sections);
}

typedef struct
{
  const char *name;
  const char *pattern;
  guint64 n;
  const char *number;
} Pattern;

static const Pattern patterns[] = {
  { "usual", "Q-{year}-{n:3}", 14, "Q-2026-014" },
  { "over-the-digits", "Q-{year}-{n:3}", 1234, "Q-2026-1234" },
  { "month", "{month}/{year}/{n}", 7, "03/2026/7" },
  { "n-alone", "{n}", 0, "0" },
  { "nine-digits", "{n:9}", 1, "000000001" },
  { "other-script", "見積 {n:2}", 5, "見積 05" },
  { "huge", "{n}", G_MAXUINT64, "18446744073709551615" },
  { "no-n", "Q-{year}", 1, NULL },
  { "two-n", "{n}-{n}", 1, NULL },
  { "two-years", "{year}{year}-{n}", 1, NULL },
  { "empty", "", 1, NULL },
  { "unknown", "{day}-{n}", 1, NULL },
  { "open", "Q-{n", 1, NULL },
  { "close", "Q-n}", 1, NULL },
  { "nested", "{{n}}", 1, NULL },
  { "no-digits", "{n:}", 1, NULL },
  { "digits-zero", "{n:0}", 1, NULL },
  { "digits-ten", "{n:10}", 1, NULL },
  { "capital", "{N}", 1, NULL },
  { "format", "%s%n{n}", 1, "%s%n1" },
  { "line", "Q\n{n}", 1, NULL },
  { "long", "1234567890123456789012345678901234567890123456789012345678901234{n}", 1, NULL },
  { "longest", "123456789012345678901234567890123456789012345678901234567890123{n}", 1,
    "1234567890123456789012345678901234567890123456789012345678901231" },
  { "not-utf-8", "\xff{n}", 1, NULL },
};

static void
test_pattern (gconstpointer data)
{
  const Pattern *row = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *number = qw_number_pattern_format (row->pattern, 2026, 3, row->n, &error);

  g_assert_cmpstr (number, ==, row->number);
  if (row->number == NULL)
    g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
}

#define ADD_ROWS(prefix, rows, test)                                                               \
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)                                                  \
    {                                                                                              \
      g_autofree char *path = g_strconcat (prefix, rows[i].name, NULL);                            \
                                                                                                   \
      g_test_add_data_func (path, &rows[i], test);                                                 \
    }

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  ADD_ROWS ("/quote-life/steps/", steps, test_steps);
  ADD_ROWS ("/quote-life/time/", steps, test_time_leaves);
  ADD_ROWS ("/quote-life/refused/", refusals, test_refused);
  ADD_ROWS ("/quote-life/valid/", validities, test_validity);
  ADD_ROWS ("/quote-life/pattern/", patterns, test_pattern);
  g_test_add_func ("/quote-life/message", test_message);
  g_test_add_func ("/quote-life/back", test_back);
  g_test_add_func ("/quote-life/number-stays", test_number_stays);
  g_test_add_func ("/quote-life/portions", test_portions);
  g_test_add_func ("/quote-life/labels", test_labels);
  g_test_add_func ("/quote-life/revised", test_revised);
  g_test_add_func ("/quote-life/duplicated", test_duplicated);
  status = g_test_run ();
  tables_free ();
  return status;
}
