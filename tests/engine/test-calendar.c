/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-calendar.h"

typedef struct
{
  const char *name;
  double hours;
  double hours_per_week;
  guint days_per_week;
  double days;
} CountCase;

static const CountCase count_cases[] = {
  { "nothing", 0, 25, 5, 0 },
  { "a-minute", 1.0 / 60, 25, 5, 1 },
  { "one-day", 5, 25, 5, 1 },
  { "a-little-over-one-day", 5.01, 25, 5, 2 },
  { "one-week", 25, 25, 5, 5 },
  { "a-week-of-seven-days", 25, 25, 7, 7 },
  { "a-week-of-one-day", 25, 25, 1, 1 },
  /* 0.1 + 0.2 hours at 0.3 a day: rounding of decimal fractions begins no second day. */
  { "decimal-fractions", 0.1 + 0.2, 1.5, 5, 1 },
  { "twenty-decimal-days", 20 * 0.7, 3.5, 5, 20 },
  { "more-than-fits-an-integer", 1e12, 1, 7, 7e12 },
};

typedef struct
{
  const char *name;
  const char *start;
  double days;
  guint days_per_week;
  const char *finish; /* NULL: no such date */
} FinishCase;

/* 23 November 2026 is a Monday. */
static const FinishCase finish_cases[] = {
  { "nothing-to-do", "2026-11-23", 0, 5, "2026-11-23" },
  { "nothing-to-do-on-a-free-day", "2026-11-28", 0, 5, "2026-11-28" },
  { "one-day", "2026-11-23", 1, 5, "2026-11-23" },
  { "to-friday", "2026-11-23", 5, 5, "2026-11-27" },
  { "over-the-weekend", "2026-11-23", 6, 5, "2026-11-30" },
  { "two-weeks", "2026-11-23", 10, 5, "2026-12-04" },
  { "from-friday", "2026-11-27", 2, 5, "2026-11-30" },
  { "from-wednesday-to-tuesday", "2026-11-25", 5, 5, "2026-12-01" },
  { "start-on-saturday", "2026-11-28", 1, 5, "2026-11-30" },
  { "start-on-sunday", "2026-11-29", 1, 5, "2026-11-30" },
  { "start-on-sunday-two-days", "2026-11-29", 2, 5, "2026-12-01" },
  { "saturday-works-in-six-days", "2026-11-28", 1, 6, "2026-11-28" },
  { "six-days-skip-sunday", "2026-11-28", 2, 6, "2026-11-30" },
  { "seven-days-skip-nothing", "2026-11-23", 8, 7, "2026-11-30" },
  { "seven-days-from-sunday", "2026-11-29", 2, 7, "2026-11-30" },
  { "mondays-only", "2026-11-23", 3, 1, "2026-12-07" },
  { "mondays-only-from-tuesday", "2026-11-24", 1, 1, "2026-11-30" },
  { "three-days-from-thursday", "2026-11-26", 4, 3, "2026-12-07" },
  { "over-the-year-end", "2026-12-31", 2, 5, "2027-01-01" },
  { "over-the-year-end-weekend", "2027-12-31", 2, 5, "2028-01-03" },
  { "leap-day", "2028-02-28", 2, 5, "2028-02-29" },
  { "after-leap-day", "2028-02-28", 3, 5, "2028-03-01" },
  { "no-leap-day", "2027-02-26", 2, 5, "2027-03-01" },
  { "no-leap-day-in-2100", "2100-02-26", 2, 5, "2100-03-01" },
  { "leap-day-in-2000", "2000-02-28", 2, 7, "2000-02-29" },
  { "a-year-of-every-day", "2027-01-01", 365, 7, "2027-12-31" },
  { "a-leap-year-of-every-day", "2028-01-01", 366, 7, "2028-12-31" },
  { "a-hundred-weeks", "2026-11-23", 500, 5, "2028-10-20" },
  { "last-year", "9999-12-27", 5, 5, "9999-12-31" },
  { "after-the-last-year", "9999-12-27", 6, 5, NULL },
  { "weeks-of-one-day-beyond-all-years", "2026-11-23", 3e6, 1, NULL },
  { "more-than-fits-an-integer", "2026-11-23", 7e12, 7, NULL },
};

typedef struct
{
  const char *name;
  const char *text;
  gboolean valid;
} TextCase;

static const TextCase text_cases[] = {
  { "usual", "2026-12-31", TRUE },
  { "leap-day", "2028-02-29", TRUE },
  { "no-leap-day", "2027-02-29", FALSE },
  { "leap-day-in-2000", "2000-02-29", TRUE },
  { "no-leap-day-in-2100", "2100-02-29", FALSE },
  { "month-13", "2026-13-01", FALSE },
  { "month-0", "2026-00-01", FALSE },
  { "day-0", "2026-12-00", FALSE },
  { "day-31-of-november", "2026-11-31", FALSE },
  { "year-0", "0000-01-01", FALSE },
  { "empty", "", FALSE },
  { "half-typed", "2026-12-3", FALSE },
  { "too-long", "2026-12-311", FALSE },
  { "space", " 2026-12-31", FALSE },
  { "slashes", "2026/12/31", FALSE },
  { "day-first", "31-12-2026", FALSE },
  { "sign", "2026--1-31", FALSE },
  { "words", "tomorrow!!", FALSE },
  { "other-digits", "２026-12", FALSE },
};

static void
test_count (gconstpointer data)
{
  const CountCase *row = data;

  g_assert_cmpfloat (qw_calendar_count_days (row->hours, row->hours_per_week, row->days_per_week),
                     ==, row->days);
}

static void
test_finish (gconstpointer data)
{
  const FinishCase *row = data;
  g_autofree char *found = NULL;
  GDate start;
  GDate finish;

  g_assert_true (qw_calendar_parse (row->start, &start));
  g_assert_cmpint (qw_calendar_finish (&start, row->days, row->days_per_week, &finish), ==,
                   row->finish != NULL);
  if (row->finish == NULL)
    return;
  found = qw_calendar_to_string (&finish);
  g_assert_cmpstr (found, ==, row->finish);
}

static void
test_text (gconstpointer data)
{
  const TextCase *row = data;
  g_autofree char *back = NULL;
  GDate date;

  g_assert_cmpint (qw_calendar_parse (row->text, &date), ==, row->valid);
  if (!row->valid)
    return;
  back = qw_calendar_to_string (&date);
  g_assert_cmpstr (back, ==, row->text);
}

/* One step at a time: the plain reading of what the formula does at once. */
static void
count_on (GDate *day, guint days, guint days_per_week)
{
  for (guint left = days; left > 0;)
    {
      if ((guint) g_date_get_weekday (day) <= days_per_week && --left == 0)
        return;
      g_date_add_days (day, 1);
    }
}

static void
test_every_start (void)
{
  for (guint days_per_week = 1; days_per_week <= QW_DAYS_IN_WEEK; days_per_week++)
    for (guint day = 1; day <= 14; day++)
      for (guint days = 1; days <= 40; days++)
        {
          GDate start;
          GDate found;

          g_date_clear (&start, 1);
          g_date_set_dmy (&start, (GDateDay) day, G_DATE_FEBRUARY, 2028);
          g_assert_true (qw_calendar_finish (&start, days, days_per_week, &found));
          count_on (&start, days, days_per_week);
          g_assert_cmpint (g_date_compare (&found, &start), ==, 0);
        }
}

#define ADD(group, cases, test)                                                                    \
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)                                                 \
    {                                                                                              \
      g_autofree char *path = g_strconcat ("/calendar/" group "/", cases[i].name, NULL);           \
                                                                                                   \
      g_test_add_data_func (path, &cases[i], test);                                                \
    }

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("count", count_cases, test_count);
  ADD ("finish", finish_cases, test_finish);
  ADD ("text", text_cases, test_text);
  g_test_add_func ("/calendar/every-start", test_every_start);
  return g_test_run ();
}
