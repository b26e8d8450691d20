/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-library.h"

#include "qw-calendar.h"
#include "qw-message.h"
#include "qw-money.h"
#include "qw-quote-csv.h"
#include "qw-shelf-jobs.h"

static void
add_text (GString *row, const char *text)
{
  g_autofree char *cell = qw_quote_csv_cell (text != NULL ? text : "");

  g_string_append_c (row, ',');
  g_string_append (row, cell);
}

/* What is not known is empty. */
static void
add_hours (GString *row, double hours)
{
  g_autofree char *number = hours > 0 ? qw_message_number (hours) : g_strdup ("");

  g_string_append_printf (row, ",%s", number);
}

static void
add_money (GString *row, const QwJob *job, gint64 amount)
{
  g_autofree char *number = amount > 0 ? qw_money_to_string (amount, job->digits) : g_strdup ("");

  g_string_append_printf (row, ",%s", number);
}

/* Hours as they were planned before one's own factor: that is what can be learned from. */
static void
add_job (GString *text, const QwJob *job)
{
  const QwRange *hours = job->plain.typical > 0 ? &job->plain : &job->hours;
  g_autofree char *day = NULL;
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, job->day);
  day = qw_calendar_to_string (&date);
  g_string_append (text, day);
  add_text (text, job->title);
  add_text (text, job->client);
  add_text (text, job->type);
  add_hours (text, hours->typical);
  add_hours (text, hours->low);
  add_hours (text, hours->high);
  add_hours (text, job->actual);
  add_money (text, job, job->price);
  add_money (text, job, job->spent);
  add_text (text, job->currency);
  add_text (text, qw_reason_to_string (job->reason));
  add_text (text, job->note);
  g_string_append_c (text, '\n');
}

char *
qw_cli_library_print_jobs (QwShelf *shelf, GError **error)
{
  g_autoptr (GPtrArray) jobs = NULL;
  GString *text = NULL;

  if (qw_shelf_exists (shelf))
    {
      jobs = qw_shelf_list_jobs (shelf, error);
      if (jobs == NULL)
        return NULL;
    }
  text = g_string_new ("date,title,client,type,planned,low,high,actual,price,spent,currency,reason,"
                       "note\n");
  for (guint i = 0; jobs != NULL && i < jobs->len; i++)
    add_job (text, g_ptr_array_index (jobs, i));
  return g_string_free (text, FALSE);
}
