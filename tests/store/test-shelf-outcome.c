/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-room.h"
#include "qw-quote-outcome.h"
#include "qw-shelf-jobs.h"
#include "qw-shelf-private.h"

static GPtrArray *
list (LibraryRoom *self)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *jobs = qw_shelf_list_jobs (self->shelf, &error);

  g_assert_no_error (error);
  return jobs;
}

static void
assert_titles (LibraryRoom *self, const char *titles)
{
  g_autoptr (GPtrArray) jobs = list (self);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < jobs->len; i++)
    g_string_append_printf (found, "%s%s", i > 0 ? "," : "",
                            ((const QwJob *) g_ptr_array_index (jobs, i))->title);
  g_assert_cmpstr (found->str, ==, titles);
}

static QwQuote *
with_outcome (QwQuote *quote, double hours)
{
  g_autoptr (QwQuoteOutcome) outcome = qw_quote_outcome_new ();

  outcome->hours = hours;
  outcome->spent = 5000;
  outcome->reason = QW_REASON_SCOPE_GREW;
  return qw_quote_with_own_outcome (quote, outcome);
}

static char *
add_done (LibraryRoom *self)
{
  char *id = library_room_add (self, "Example Bookshop", "Shop", 120000);

  g_free (library_room_send (self, id, WHEN));
  library_room_step (self, id, QW_QUOTE_ACCEPTED, NULL);
  library_room_step (self, id, QW_QUOTE_DONE, NULL);
  return id;
}

/* A frozen quote takes an outcome; a job follows from it, and goes with the step that made it done. */
static void
test_outcome (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *id = NULL;
  g_autoptr (QwQuote) done = NULL;
  g_autoptr (QwQuote) answered = NULL;
  g_autoptr (QwQuote) back = NULL;
  g_autoptr (GPtrArray) jobs = NULL;
  const QwJob *job = NULL;

  library_room_set_up (&self);
  id = add_done (&self);
  assert_titles (&self, "");
  done = library_room_load (&self, id);
  g_assert_true (qw_quote_outcome_is_due (done));
  answered = with_outcome (done, 42.5);
  library_room_save (&self, answered);

  jobs = list (&self);
  g_assert_cmpuint (jobs->len, ==, 1);
  job = jobs->pdata[0];
  g_assert_cmpstr (job->quote, ==, id);
  g_assert_cmpstr (job->client, ==, "Example Bookshop");
  g_assert_cmpstr (job->title, ==, "Shop");
  g_assert_cmpstr (job->currency, ==, "EUR");
  g_assert_true (job->actual == 42.5 && job->hours.typical == 0);
  g_assert_cmpint (job->price, ==, 120000);
  g_assert_cmpint (job->spent, ==, 5000);
  g_assert_cmpint (job->reason, ==, QW_REASON_SCOPE_GREW);
  library_room_assert_whole (&self);

  back = qw_shelf_step_back (self.shelf, id, NULL);
  g_assert_nonnull (back);
  assert_titles (&self, "");
  library_room_step (&self, id, QW_QUOTE_DONE, NULL);
  assert_titles (&self, "Shop");
  g_assert_true (qw_shelf_set_deleted (self.shelf, id, TRUE, NULL));
  assert_titles (&self, "");
  library_room_assert_whole (&self);
}

/* Asked and not answered: nobody asks again, and nothing is learned. */
static void
test_skipped (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *id = NULL;
  g_autoptr (QwQuote) done = NULL;
  g_autoptr (QwQuote) skipped = NULL;
  g_autoptr (QwQuote) found = NULL;

  library_room_set_up (&self);
  id = add_done (&self);
  done = library_room_load (&self, id);
  skipped = with_outcome (done, 0);
  library_room_save (&self, skipped);
  found = library_room_load (&self, id);
  g_assert_false (qw_quote_outcome_is_due (found));
  assert_titles (&self, "");
}

/* What lists show is what documents say, and verify tells where it is not. */
static void
test_verify (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *id = NULL;
  g_autoptr (QwQuote) done = NULL;
  g_autoptr (QwQuote) answered = NULL;
  g_auto (GStrv) faults = NULL;

  library_room_set_up (&self);
  id = add_done (&self);
  done = library_room_load (&self, id);
  answered = with_outcome (done, 42.5);
  library_room_save (&self, answered);
  library_room_assert_whole (&self);
  g_assert_true (qw_sql_script (self.shelf->sql, "UPDATE outcome SET actual = 43000000;", NULL));
  faults = qw_shelf_verify (self.shelf, NULL);
  g_assert_cmpuint (g_strv_length (faults), ==, 1);
  g_assert_nonnull (
      strstr (faults[0], "column outcome.actual: found 43000000, the document has 42500000"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shelf-outcome/job", test_outcome);
  g_test_add_func ("/shelf-outcome/skipped", test_skipped);
  g_test_add_func ("/shelf-outcome/verify", test_verify);

  return g_test_run ();
}
