/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-past-jobs.h"

#include <string.h>

#define HEADER "date,planned,actual,low,high,type\n"

/* A row, and what is said of it; NULL if it is taken. */
typedef struct
{
  const char *row;
  const char *message;
} RowCase;

static const RowCase row_cases[] = {
  { "2026-11-23,10,12,,,", NULL },
  { "2026-11-23,10.5,12.25,8,20,web", NULL },
  { "2026-11-23,10,12,10,10,web", NULL },
  { "1999-01-01,0.25,0.000001,,,", NULL },
  { "\"2026-11-23\",\"10\",\"12\",\"\",\"\",\"Shops, large\"", NULL },
  { "2026-11-24,10,12,,,", "date: found 2026-11-24, allowed: up to today, 2026-11-23" },
  { "23.11.2026,10,12,,,", "date: found \"23.11.2026\", allowed: a day such as 2026-11-23" },
  { "2026-02-30,10,12,,,", "date: found \"2026-02-30\", allowed: a day such as 2026-11-23" },
  { ",10,12,,,", "date: found \"\", allowed: a day such as 2026-11-23" },
  { "2026-11-23,\"10,5\",12,,,",
    "planned: found \"10,5\", allowed: hours such as 12.5, with a point" },
  { "2026-11-23,ten,12,,,", "planned: found \"ten\", allowed: hours such as 12.5, with a point" },
  { "2026-11-23,10,-12,,,", "actual: found \"-12\", allowed: hours such as 12.5, with a point" },
  { "2026-11-23,10,1e3,,,", "actual: found \"1e3\", allowed: hours such as 12.5, with a point" },
  { "2026-11-23,10,nan,,,", "actual: found \"nan\", allowed: hours such as 12.5, with a point" },
  { "2026-11-23,10,0x10,,,", "actual: found \"0x10\", allowed: hours such as 12.5, with a point" },
  { "2026-11-23,10,12.,,,", "actual: found \"12.\", allowed: hours such as 12.5, with a point" },
  { "2026-11-23,10,.5,,,", "actual: found \".5\", allowed: hours such as 12.5, with a point" },
  { "2026-11-23,10, 12,,,", "actual: found \" 12\", allowed: hours such as 12.5, with a point" },
  { "2026-11-23,10,=SUM(A1),,,",
    "actual: found \"=SUM(A1)\", allowed: hours such as 12.5, with a point" },
  { "2026-11-23,0,12,,,", "planned: found \"0\", allowed: more than 0 and up to 1000000 hours" },
  { "2026-11-23,10,0.0,,,", "actual: found \"0.0\", allowed: more than 0 and up to 1000000 hours" },
  { "2026-11-23,10,1000001,,,",
    "actual: found \"1000001\", allowed: more than 0 and up to 1000000 hours" },
  { "2026-11-23,10,12,8,,", "high: found \"\", allowed: low and high together, or neither" },
  { "2026-11-23,10,12,,20,", "low: found \"\", allowed: low and high together, or neither" },
  { "2026-11-23,10,12,11,20,", "low: found \"11\", allowed: up to the planned hours" },
  { "2026-11-23,10,12,8,9,", "high: found \"9\", allowed: the planned hours or more" },
  { "2026-11-23,10,12,8,20,=cmd", "type: found \"=cmd\", allowed: a name that is no formula" },
  { "2026-11-23,10,12,8,20,@web", "type: found \"@web\", allowed: a name that is no formula" },
  { "2026-11-23,10,12,8,20,\"a\nb\"",
    "type: found \"a\\u000ab\", allowed: a name of up to 200 characters on one line" },
  { "2026-11-23,10,12", "found 3 fields, allowed: 6 as in the header" },
  { "2026-11-23,10,12,,,,", "found 7 fields, allowed: 6 as in the header" },
};

static guint32
get_today (void)
{
  GDate today;

  g_date_set_dmy (&today, 23, G_DATE_NOVEMBER, 2026);

  return g_date_get_julian (&today);
}

static QwPastJobs *
parse (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return qw_past_jobs_parse ("jobs.csv", bytes, get_today (), error);
}

static const QwPastJob *
get_job (const QwPastJobs *self, guint index)
{
  return &g_array_index (self->jobs, QwPastJob, index);
}

static guint
get_row (const QwPastJobs *self, guint index)
{
  return g_array_index (self->rows, guint, index);
}

static const char *
get_message (const QwPastJobs *self, guint index)
{
  return ((const QwRefusedRow *) self->refused->pdata[index])->message;
}

static void
test_row (gconstpointer data)
{
  const RowCase *row = data;
  g_autofree char *text = g_strconcat (HEADER, row->row, "\n", NULL);
  g_autoptr (QwPastJobs) past = parse (text, NULL);
  g_autofree char *message = NULL;

  g_assert_cmpuint (past->jobs->len, ==, row->message == NULL);
  g_assert_cmpuint (past->refused->len, ==, row->message != NULL);
  if (row->message == NULL)
    return;

  message = g_strconcat ("jobs.csv: row 1: ", row->message, NULL);
  g_assert_cmpstr (get_message (past, 0), ==, message);
}

typedef struct
{
  const char *text;
  const char *message;
} HeaderCase;

static const HeaderCase header_cases[] = {
  { "date,planned,actual\n", NULL },
  { "title,actual,date,price,planned\n", NULL },
  { "", "jobs.csv: header: found no column date, allowed: date, planned and actual, and low, high, "
        "type, with commas between them" },
  { "date;planned;actual\n", "jobs.csv: header: found no column date" },
  { "Date,planned,actual\n", "jobs.csv: header: found no column date" },
  { "date,planned\n", "jobs.csv: header: found no column actual" },
  { "date,planned,actual,date\n", "jobs.csv: header: found the column date twice, allowed: once" },
  { "date,planned,actual,low,low\n", "jobs.csv: header: found the column low twice" },
  { "2026-11-23,10,12\n", "jobs.csv: header: found no column date" },
  { "date,planned,actual\n2026-11-23,1\"0,12\n", "jobs.csv: line 2: found a quote inside" },
};

static void
test_header (gconstpointer data)
{
  const HeaderCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwPastJobs) past = parse (row->text, &error);

  g_assert_true ((past != NULL) == (row->message == NULL));
  if (row->message != NULL && !g_str_has_prefix (error->message, row->message))
    g_error ("“%s” does not begin with “%s”", error->message, row->message);
}

static void
test_members (void)
{
  g_autoptr (QwPastJobs)
      past = parse ("type,note,high,low,actual,planned,date\nweb,\"a, b\",20,8,12.5,10,2026-11-22\n"
                    ",,,,1,2,2026-11-23\n",
                    NULL);
  const QwPastJob *first = get_job (past, 0), *second = get_job (past, 1);

  g_assert_cmpuint (first->day, ==, get_today () - 1);
  g_assert_true (first->hours.low == 8 && first->hours.typical == 10 && first->hours.high == 20);
  g_assert_true (first->actual == 12.5);
  g_assert_cmpstr (first->type, ==, "web");
  g_assert_true (second->hours.low == 0 && second->hours.typical == 2 && second->hours.high == 0);
  g_assert_null (second->type);
}

/* By day; jobs of one day stay as they are. */
static void
test_order (void)
{
  static const guint rows[] = { 3, 1, 4, 2 };
  g_autoptr (QwPastJobs) past = parse ("date,planned,actual\n2026-05-02,1,1\n2026-07-01,2,2\n"
                                       "2026-01-01,3,3\n2026-05-02,4,4\n",
                                       NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpuint (get_row (past, i), ==, rows[i]);
}

/* The wrong rows alone are left out, and each is told of. */
static void
test_mixed (void)
{
  g_autoptr (QwPastJobs) past = parse ("date,planned,actual\n2026-05-01,1,1\nnever,2,2\n"
                                       "2026-05-03,3,3\n2026-05-01,1.0,1.00\n2026-05-04,x,4\n",
                                       NULL);

  g_assert_cmpuint (past->jobs->len, ==, 2);
  g_assert_cmpuint (get_row (past, 1), ==, 3);
  g_assert_cmpuint (past->refused->len, ==, 3);
  g_assert_true (g_str_has_prefix (get_message (past, 0), "jobs.csv: row 2: date: "));
  g_assert_cmpstr (get_message (past, 1), ==,
                   "jobs.csv: row 4: found the same job as in row 1, allowed: each once");
  g_assert_true (g_str_has_prefix (get_message (past, 2), "jobs.csv: row 5: planned: "));
}

/* Two rows that differ in their type alone are two jobs. */
static void
test_alike (void)
{
  g_autoptr (QwPastJobs) past = parse (HEADER "2026-05-01,1,1,,,web\n2026-05-01,1,1,,,api\n", NULL);

  g_assert_cmpuint (past->jobs->len, ==, 2);
  g_assert_cmpuint (past->refused->len, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (row_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/past-jobs/row/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &row_cases[i], test_row);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (header_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/past-jobs/header/%" G_GSIZE_FORMAT, i);

      g_test_add_data_func (path, &header_cases[i], test_header);
    }
  g_test_add_func ("/past-jobs/members", test_members);
  g_test_add_func ("/past-jobs/order", test_order);
  g_test_add_func ("/past-jobs/mixed", test_mixed);
  g_test_add_func ("/past-jobs/alike", test_alike);

  return g_test_run ();
}
