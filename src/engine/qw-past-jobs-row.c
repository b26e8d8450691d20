/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-past-jobs-private.h"

#include <math.h>
#include <string.h>

#include "qw-calendar.h"
#include "qw-message.h"
#include "qw-money.h"

#define DECIMALS 9

static gboolean refuse (QwJobReading *self, QwRowFault fault, int column, const char *format, ...)
    G_GNUC_PRINTF (4, 5);

static const char *
get_field (const QwJobReading *self, QwJobField column)
{
  return self->mapping->columns[column] >= 0 ? self->fields[self->mapping->columns[column]] : "";
}

/* Always FALSE, so that a row's reading ends with it. */
static gboolean
refuse (QwJobReading *self, QwRowFault fault, int column, const char *format, ...)
{
  const char *name = column >= 0 ? qw_job_field_name ((QwJobField) column) : NULL;
  g_autofree char *place = g_strdup_printf ("row %u%s%s", self->row, name != NULL ? ": " : "",
                                            name != NULL ? name : "");
  g_autofree char *what = NULL;
  g_autoptr (GError) error = NULL;
  QwRefusedRow *refused = g_new0 (QwRefusedRow, 1);
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  qw_message_set_error (&error, QW_ERROR_LIMIT, self->name, place, what);
  refused->row = self->row;
  refused->message = g_strdup (error->message);
  refused->fault = fault;
  refused->field = column;
  if (column >= 0)
    refused->found = qw_message_quote (get_field (self, (QwJobField) column));
  g_ptr_array_add (self->history->refused, refused);

  return FALSE;
}

static gboolean
refuse_field (QwJobReading *self, QwRowFault fault, QwJobField column, const char *allowed)
{
  g_autofree char *found = qw_message_quote (get_field (self, column));

  return refuse (self, fault, (int) column, "found %s, allowed: %s", found, allowed);
}

static const char *const date_forms[] = {
  "a day such as 2026-11-23",
  "a day such as 23.11.2026",
  "a day such as 11/23/2026",
};

static gboolean
read_digits (const char **text, guint most, guint *number)
{
  gsize n = strspn (*text, "0123456789");

  if (n == 0 || n > most)
    return FALSE;
  *number = (guint) g_ascii_strtoull (*text, NULL, 10);
  *text += n;
  return TRUE;
}

/* Three numbers with one mark between them, the year in four digits. */
static gboolean
parse_parts (const char *text, QwDateForm form, GDate *date)
{
  guint first, second, year;
  char mark;

  if (!read_digits (&text, 2, &first) || *text == '\0' || strchr ("./-", *text) == NULL)
    return FALSE;
  mark = *text++;
  if (!read_digits (&text, 2, &second) || *text++ != mark || strlen (text) != 4 ||
      !read_digits (&text, 4, &year) || year < 1)
    return FALSE;
  if (form == QW_DATE_MONTH_FIRST)
    {
      guint day = second;

      second = first;
      first = day;
    }
  if (!g_date_valid_dmy ((GDateDay) first, (GDateMonth) second, (GDateYear) year))
    return FALSE;
  g_date_set_dmy (date, (GDateDay) first, (GDateMonth) second, (GDateYear) year);
  return TRUE;
}

static gboolean
parse_date (const char *text, QwDateForm form, GDate *date)
{
  return form == QW_DATE_YEAR_FIRST ? qw_calendar_parse (text, date)
                                    : parse_parts (text, form, date);
}

static gboolean
read_date (QwJobReading *self, guint32 *day)
{
  g_autofree char *allowed = NULL;
  GDate date, today;

  g_date_clear (&date, 1);
  g_date_clear (&today, 1);
  if (!parse_date (get_field (self, QW_JOB_DATE), self->mapping->dates, &date))
    return refuse_field (self, QW_ROW_DATE, QW_JOB_DATE, date_forms[self->mapping->dates]);
  *day = g_date_get_julian (&date);
  if (*day <= self->today)
    return TRUE;

  g_date_set_julian (&today, self->today);
  allowed = qw_calendar_to_string (&today);

  return refuse (self, QW_ROW_FUTURE, QW_JOB_DATE, "found %s, allowed: up to today, %s",
                 get_field (self, QW_JOB_DATE), allowed);
}

/* Digits with at most one decimal mark among them: no sign, exponent, other mark or space. */
static gboolean
is_decimal (const char *text, char mark)
{
  gsize whole = strspn (text, "0123456789");
  gsize part = text[whole] == mark ? strspn (text + whole + 1, "0123456789") : 0;

  if (text[whole] == mark)
    return whole > 0 && part > 0 && part <= DECIMALS && text[whole + 1 + part] == '\0';

  return whole > 0 && text[whole] == '\0';
}

static char *
with_point (const char *text, char mark)
{
  char *copy = g_strdup (text);

  return mark == '.' ? copy : g_strdelimit (copy, ",", '.');
}

static gboolean
read_hours (QwJobReading *self, QwJobField column, double *hours)
{
  char mark = self->mapping->decimal;
  g_autofree char *text = with_point (get_field (self, column), mark);

  if (!is_decimal (get_field (self, column), mark))
    return refuse_field (
        self, QW_ROW_HOURS, column,
        mark == '.' ? "hours such as 12.5, with a point" : "hours such as 12,5, with a comma");
  *hours = g_ascii_strtod (text, NULL);
  if (*hours < QW_RANGE_MIN || *hours > QW_RANGE_MAX)
    return refuse_field (self, QW_ROW_LIMIT, column, "more than 0 and up to 1000000 hours");

  return TRUE;
}

/* Of a range alone, the typical is what lies as many times above the low as under the high. */
static gboolean
read_middle (QwJobReading *self, QwRange *hours)
{
  if (!read_hours (self, QW_JOB_LOW, &hours->low) || !read_hours (self, QW_JOB_HIGH, &hours->high))
    return FALSE;
  if (hours->low > hours->high)
    return refuse_field (self, QW_ROW_ORDER, QW_JOB_HIGH, "the low hours or more");
  hours->typical = CLAMP (sqrt (hours->low * hours->high), hours->low, hours->high);

  return TRUE;
}

static gboolean
read_range (QwJobReading *self, QwRange *hours)
{
  gboolean has_low = *get_field (self, QW_JOB_LOW) != '\0';
  gboolean has_high = *get_field (self, QW_JOB_HIGH) != '\0';

  if (has_low && has_high && *get_field (self, QW_JOB_PLANNED) == '\0')
    return read_middle (self, hours);
  if (!read_hours (self, QW_JOB_PLANNED, &hours->typical))
    return FALSE;
  if (!has_low && !has_high)
    return TRUE;
  if (!has_low || !has_high)
    return refuse_field (self, QW_ROW_PAIR, has_low ? QW_JOB_HIGH : QW_JOB_LOW,
                         "low and high together, or neither");
  if (!read_hours (self, QW_JOB_LOW, &hours->low) || !read_hours (self, QW_JOB_HIGH, &hours->high))
    return FALSE;
  if (hours->low > hours->typical)
    return refuse_field (self, QW_ROW_ORDER, QW_JOB_LOW, "up to the planned hours");
  if (hours->high < hours->typical)
    return refuse_field (self, QW_ROW_ORDER, QW_JOB_HIGH, "the planned hours or more");

  return TRUE;
}

static gboolean
is_plain_text (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isprint (g_utf8_get_char (text)))
      return FALSE;

  return TRUE;
}

/* What a spreadsheet would take for a formula is nobody's name for anything. */
static gboolean
read_name (QwJobReading *self, QwJobField column, const char **name)
{
  const char *text = get_field (self, column);

  *name = NULL;
  if (*text == '\0')
    return TRUE;
  if (strchr ("=+-@", *text) != NULL)
    return refuse_field (self, QW_ROW_FORMULA, column, "a name that is no formula");
  if (!is_plain_text (text) || g_utf8_strlen (text, -1) > QW_PAST_JOBS_MAX_TYPE)
    return refuse_field (self, QW_ROW_TEXT, column, "a name of up to 200 characters on one line");

  *name = g_string_chunk_insert_const (self->history->types, text);

  return TRUE;
}

static gboolean
read_price (QwJobReading *self, gint64 *price)
{
  char mark = self->mapping->decimal;
  g_autofree char *text = with_point (get_field (self, QW_JOB_PRICE), mark);

  if (*text == '\0')
    return TRUE;
  if (!is_decimal (get_field (self, QW_JOB_PRICE), mark) ||
      !qw_money_parse (text, self->mapping->digits, price, NULL))
    return refuse_field (self, QW_ROW_PRICE, QW_JOB_PRICE,
                         mark == '.' ? "an amount such as 1200.50, with a point"
                                     : "an amount such as 1200,50, with a comma");

  return TRUE;
}

static gboolean
read_note (QwJobReading *self, QwPastJobNote *note)
{
  if (!read_name (self, QW_JOB_TITLE, &note->title) ||
      !read_name (self, QW_JOB_CLIENT, &note->client) || !read_price (self, &note->price))
    return FALSE;

  note->title = note->title != NULL ? note->title : "";
  note->client = note->client != NULL ? note->client : "";

  return TRUE;
}

/* The same job twice counts once, however its figures are written. */
static gboolean
is_new (QwJobReading *self, const QwPastJob *job, const QwPastJobNote *note)
{
  char *key = g_strdup_printf ("%u %a %a %a %a %" G_GINT64_FORMAT " %s\n%s\n%s", job->day,
                               job->hours.low, job->hours.typical, job->hours.high, job->actual,
                               note->price, job->type != NULL ? job->type : "", note->title,
                               note->client);
  guint before = GPOINTER_TO_UINT (g_hash_table_lookup (self->seen, key));

  if (before == 0)
    {
      g_hash_table_insert (self->seen, key, GUINT_TO_POINTER (self->row));
      return TRUE;
    }

  g_free (key);

  refuse (self, QW_ROW_AGAIN, -1, "found the same job as in row %u, allowed: each once", before);
  ((QwRefusedRow *) self->history->refused->pdata[self->history->refused->len - 1])->other = before;

  return FALSE;
}

void
qw_job_reading_take_row (QwJobReading *self)
{
  guint found = g_strv_length (self->fields);
  QwPastJob job = { 0 };
  QwPastJobNote note = { 0 };

  if (found != self->width)
    {
      refuse (self, QW_ROW_CELLS, -1, "found %u fields, allowed: %u as in the header", found,
              self->width);
      return;
    }
  if (!read_date (self, &job.day) || !read_range (self, &job.hours) ||
      !read_hours (self, QW_JOB_ACTUAL, &job.actual) || !read_name (self, QW_JOB_TYPE, &job.type) ||
      !read_note (self, &note) || !is_new (self, &job, &note))
    return;

  g_array_append_val (self->history->jobs, job);
  g_array_append_val (self->history->notes, note);
  g_array_append_val (self->history->rows, self->row);
}
