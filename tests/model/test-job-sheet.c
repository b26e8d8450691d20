/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "model-watch.h"
#include "qw-job-sheet.h"
#include "qw-track-item.h"

#define TODAY 739943 /* 2026-11-23 */

/** SheetCase: what a file gives at once; @problem: part of it, NULL for none. */
typedef struct
{
  const char *name;
  const char *text;
  guint good;
  guint bad;
  const char *problem;
} SheetCase;

#define HEADER "date,planned,actual\n"

static const SheetCase sheet_cases[] = {
  { "plain", HEADER "2026-01-05,10,12\n2026-01-06,10,13\n", 2, 0, NULL },
  { "other-names", "Client,Day,Estimated_Hours,Hours worked\nA,2026-01-05,10,12\n", 1, 0, NULL },
  { "spreadsheet",
    "\xef\xbb\xbf\"Date\";\"Planned hours\";\"Actual\"\r\n05.01.2026;\"10,5\";12\r\n", 1, 0, NULL },
  { "tabs", "date\tplanned\tactual\n2026-01-05\t10\t12\n", 1, 0, NULL },
  { "month-first", HEADER "1/15/2026,10,12\n2/3/2026,10,12\n", 2, 0, NULL },
  { "day-first", HEADER "15/1/2026,10,12\n3/2/2026,10,12\n", 2, 0, NULL },
  { "range-alone", "date,low,high,actual\n2026-01-05,5,20,12\n", 1, 0, NULL },
  { "wrong-rows",
    HEADER "2026-01-05,10,12\n2026-01-06,0,12\n2026-01-07,-1,12\n2027-01-01,10,12\n"
           "2026-01-08,ten,12\n2026-01-05,10,12\n=1+1,10,12\n2026-01-09,10\n",
    1, 7, NULL },
  { "no-columns", "a,b,c\n2026-01-05,10,12\n", 0, 0, "Choose the columns" },
  { "nothing-good", HEADER "never,10,12\n", 0, 1, "Nothing in this file" },
  { "header-alone", HEADER, 0, 0, "Nothing in this file" },
  { "empty", "", 0, 0, "Choose the columns" },
};

static QwJobSheet *
read_sheet (QwCatalog *catalog, const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return qw_job_sheet_new (catalog, "old.csv", bytes, TODAY, "EUR", error);
}

static void
assert_counts (QwJobSheet *sheet, guint good, guint bad)
{
  guint found_good, found_bad;

  g_object_get (sheet, "good", &found_good, "bad", &found_bad, NULL);
  g_assert_cmpuint (found_good, ==, good);
  g_assert_cmpuint (found_bad, ==, bad);
  g_assert_cmpuint (qw_job_sheet_get_good (sheet)->len, ==, good);
  g_assert_cmpuint (g_list_model_get_n_items (qw_job_sheet_get_jobs (sheet)), ==, good);
  g_assert_cmpuint (g_list_model_get_n_items (qw_job_sheet_get_refused (sheet)), ==, bad);
}

static void
test_sheet (gconstpointer data)
{
  const SheetCase *row = data;
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (QwJobSheet) sheet = read_sheet (catalog, row->text, &error);
  g_autofree char *problem = NULL;
  gboolean can_import;

  g_assert_no_error (error);
  assert_counts (sheet, row->good, row->bad);
  g_object_get (sheet, "problem", &problem, "can-import", &can_import, NULL);
  g_assert_true ((problem != NULL) == (row->problem != NULL));
  g_assert_true (can_import == (row->good > 0));
  if (row->problem != NULL)
    g_assert_nonnull (strstr (problem, row->problem));
}

static void
test_members (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwJobSheet) sheet = read_sheet (
      catalog,
      "date;title;client;type;planned;low;high;actual;price\n"
      "23.11.2026;\"A <b>; or so\";Émile & Söhne;Shop;100,5;60;180;120;1234,56\n",
      NULL);
  const QwJob *job = g_ptr_array_index (qw_job_sheet_get_good (sheet), 0);
  g_autoptr (QwTrackItem) item = g_list_model_get_item (qw_job_sheet_get_jobs (sheet), 0);
  g_autofree char *type = NULL;

  g_assert_cmpuint (job->day, ==, TODAY);
  g_assert_cmpstr (job->title, ==, "A <b>; or so");
  g_assert_cmpstr (job->client, ==, "Émile & Söhne");
  g_assert_true (job->hours.typical == 100.5 && job->hours.low == 60 && job->hours.high == 180);
  g_assert_true (job->actual == 120);
  g_assert_cmpint (job->price, ==, 123456);
  g_assert_cmpstr (job->currency, ==, "EUR");
  g_object_get (item, "type", &type, NULL);
  g_assert_cmpstr (type, ==, "Shop");
}

/* A column that nobody could guess, a decimal mark and a currency that are others. */
static void
test_choose (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwJobSheet) sheet = read_sheet (
      catalog, "when;first;second;paid\n2026-01-05;10;12;100\n2026-01-06;10,5;12;200\n", NULL);
  g_autoptr (QwSelector) decimal = NULL;
  g_autoptr (QwSelector) currency = NULL;
  const QwJob *job;

  assert_counts (sheet, 0, 0);
  qw_selector_select (qw_job_sheet_get_column (sheet, QW_JOB_DATE), "0");
  qw_selector_select (qw_job_sheet_get_column (sheet, QW_JOB_PLANNED), "1");
  qw_selector_select (qw_job_sheet_get_column (sheet, QW_JOB_ACTUAL), "2");
  assert_counts (sheet, 1, 1);
  g_object_get (sheet, "decimal", &decimal, "currency", &currency, NULL);
  qw_selector_select (decimal, "comma");
  assert_counts (sheet, 2, 0);
  qw_selector_select (qw_job_sheet_get_column (sheet, QW_JOB_PRICE), "3");
  qw_selector_select (currency, "JPY");
  job = g_ptr_array_index (qw_job_sheet_get_good (sheet), 1);
  g_assert_cmpint (job->price, ==, 200);
  g_assert_cmpstr (job->currency, ==, "JPY");
  g_assert_cmpuint (job->digits, ==, 0);
}

/* A comma among points is no decimal mark. */
static void
test_refused (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwJobSheet)
      sheet = read_sheet (catalog, HEADER "2026-01-05,10.5,12.5\n2026-01-06,\"1,2\",12\n", NULL);
  g_autoptr (QwTrackEntry) entry = g_list_model_get_item (qw_job_sheet_get_refused (sheet), 0);
  g_autofree char *title = NULL;
  g_autofree char *detail = NULL;
  g_autofree char *words = NULL;

  g_object_get (entry, "title", &title, "detail", &detail, NULL);
  g_object_get (sheet, "words", &words, NULL);
  g_assert_cmpstr (title, ==, "Row 2");
  g_assert_cmpstr (detail, ==, "Planned hours: \"1,2\" is no number of hours of this form");
  g_assert_cmpstr (words, ==, "1 job can be taken. 1 row cannot.");
}

/** FaultCase: a row, and what is said of it. */
typedef struct
{
  const char *name;
  const char *row;
  const char *detail;
} FaultCase;

static const FaultCase fault_cases[] = {
  { "date", "5 May,10,12,5,20,,", "Date: \"5 May\" is no day of this form" },
  { "future", "2027-01-01,10,12,5,20,,", "Date: \"2027-01-01\" is still to come" },
  { "hours", "2026-01-01,ten,12,5,20,,",
    "Planned hours: \"ten\" is no number of hours of this form" },
  { "limit", "2026-01-01,10,0,5,20,,",
    "Hours it took: \"0\" is not more than 0 and up to a million hours" },
  { "pair", "2026-01-01,10,12,5,,,", "High: low and high go together" },
  { "order", "2026-01-01,10,12,11,20,,",
    "Low: \"11\" does not fit: low, planned and high have to rise" },
  { "formula", "2026-01-01,10,12,5,20,=A1,", "Title: \"=A1\" is a formula for a spreadsheet" },
  { "price", "2026-01-01,10,12,5,20,,much", "Price: \"much\" is no amount of this form" },
  { "cells", "2026-01-01,10,12", "It has another number of cells than the header" },
};

static void
test_fault (gconstpointer data)
{
  const FaultCase *row = data;
  g_autofree char *text = g_strconcat ("date,planned,actual,low,high,title,price\n", row->row, "\n",
                                       NULL);
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwJobSheet) sheet = read_sheet (catalog, text, NULL);
  g_autoptr (QwTrackEntry) entry = g_list_model_get_item (qw_job_sheet_get_refused (sheet), 0);
  g_autofree char *detail = NULL;

  g_object_get (entry, "detail", &detail, NULL);
  g_assert_cmpstr (detail, ==, row->detail);
}

static void
test_no_table (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (QwJobSheet) sheet = read_sheet (catalog, HEADER "\"2026", &error);

  g_assert_null (sheet);
  g_assert_true (g_str_has_prefix (error->message, "old.csv: line 2: "));
}

/* As many as anybody has; what is shown of them is bounded. */
static void
test_many (void)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (GString) text = g_string_new (HEADER);
  g_autoptr (QwJobSheet) sheet = NULL;
  guint good, bad;

  for (guint i = 0; i < 100000; i++)
    g_string_append_printf (text, "20%02u-%02u-%02u,%u.%u,%u\n", i % 26, 1 + i % 12, 1 + i % 28,
                            i % 10 == 0 ? 0 : 10 + i % 97, i % 10 == 0 ? 0 : 1 + i, 10 + i % 1009);
  sheet = read_sheet (catalog, text->str, NULL);
  g_object_get (sheet, "good", &good, "bad", &bad, NULL);
  g_assert_cmpuint (good, ==, 90000);
  g_assert_cmpuint (bad, ==, 10000);
  g_assert_cmpuint (g_list_model_get_n_items (qw_job_sheet_get_jobs (sheet)), ==,
                    QW_JOB_SHEET_SHOWN);
  g_assert_cmpuint (g_list_model_get_n_items (qw_job_sheet_get_refused (sheet)), ==,
                    QW_JOB_SHEET_SHOWN);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  model_add_rows ("/job-sheet/file", sheet_cases, test_sheet);
  g_test_add_func ("/job-sheet/members", test_members);
  g_test_add_func ("/job-sheet/choose", test_choose);
  g_test_add_func ("/job-sheet/refused", test_refused);
  model_add_rows ("/job-sheet/fault", fault_cases, test_fault);
  g_test_add_func ("/job-sheet/no-table", test_no_table);
  g_test_add_func ("/job-sheet/many", test_many);

  return g_test_run ();
}
