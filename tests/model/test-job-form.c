/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "model-watch.h"
#include "qw-job-form.h"

#define TODAY 739943 /* 2026-11-23 */

/** FormCase: what is typed, and a part of what is said of it; NULL if it is good. */
typedef struct
{
  const char *name;
  const char *date;
  double planned;
  double low;
  double high;
  double actual;
  const char *problem;
} FormCase;

static const FormCase form_cases[] = {
  { "good", "2026-11-23", 10, 5, 20, 12, NULL },
  { "typical-alone", "2026-11-23", 10, 0, 0, 12, NULL },
  { "range-alone", "2026-11-23", 0, 5, 20, 12, NULL },
  { "nothing-planned", "2026-11-23", 0, 0, 0, 12, NULL },
  { "no-hours", "2026-11-23", 10, 5, 20, 0, "how many hours" },
  { "too-many", "2026-11-23", 10, 5, 20, 2e6, "how many hours" },
  { "tomorrow", "2026-11-24", 10, 5, 20, 12, "still to come" },
  { "no-day", "yesterday", 10, 5, 20, 12, "when it was done" },
  { "empty-day", "", 10, 5, 20, 12, "when it was done" },
  { "low-alone", "2026-11-23", 10, 5, 0, 12, "go together" },
  { "wrong-way", "2026-11-23", 10, 20, 5, 12, "above high" },
  { "outside", "2026-11-23", 30, 5, 20, 12, "not between" },
};

static void
test_form (gconstpointer data)
{
  const FormCase *row = data;
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwJobForm) form = qw_job_form_new (catalog, NULL, TODAY, "EUR");
  g_autoptr (QwJob) job = NULL;
  g_autofree char *problem = NULL;
  gboolean valid;

  g_object_set (form, "date", row->date, "planned", row->planned, "low", row->low, "high",
                row->high, "actual", row->actual, NULL);
  g_object_get (form, "problem", &problem, "valid", &valid, NULL);
  job = qw_job_form_get_job (form);
  g_assert_true ((problem == NULL) == (row->problem == NULL));
  g_assert_true (valid == (row->problem == NULL) && (job != NULL) == valid);
  if (row->problem != NULL)
    g_assert_nonnull (strstr (problem, row->problem));
}

static void
test_members (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwJobForm) form = qw_job_form_new (catalog, NULL, TODAY, "EUR");
  g_autoptr (QwSelector) reason = NULL;
  g_autoptr (QwJob) job = NULL;
  g_autoptr (QwJobForm) again = NULL;
  g_autoptr (QwJob) same = NULL;

  g_object_set (form, "title", "Kite & Co", "client", "Example Bakery", "type", "Shop", "low", 4.0,
                "high", 9.0, "actual", 12.5, "price", 1234.56, "spent", 10.0, "note", "Well", NULL);
  g_object_get (form, "reason", &reason, NULL);
  qw_selector_select (reason, "scope-grew");
  job = qw_job_form_get_job (form);
  g_assert_cmpstr (job->title, ==, "Kite & Co");
  g_assert_cmpstr (job->type, ==, "shop");
  g_assert_cmpuint (job->day, ==, TODAY);
  g_assert_true (job->hours.typical == 6 && job->actual == 12.5);
  g_assert_cmpint (job->price, ==, 123456);
  g_assert_cmpint (job->spent, ==, 1000);
  g_assert_cmpstr (job->currency, ==, "EUR");
  g_assert_cmpint (job->reason, ==, QW_REASON_SCOPE_GREW);

  again = qw_job_form_new (catalog, job, TODAY, "USD");
  same = qw_job_form_get_job (again);
  g_assert_true (qw_job_equal (job, same));
}

/* A type that the tables do not know is one's own name for it. */
static void
test_own_type (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwJobForm) form = qw_job_form_new (catalog, NULL, TODAY, "EUR");
  g_autoptr (QwJob) job = NULL;

  g_object_set (form, "actual", 1.0, "type", "Logo", NULL);
  job = qw_job_form_get_job (form);
  g_assert_cmpstr (job->type, ==, "Logo");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  model_add_rows ("/job-form/typed", form_cases, test_form);
  g_test_add_func ("/job-form/members", test_members);
  g_test_add_func ("/job-form/own-type", test_own_type);

  return g_test_run ();
}
