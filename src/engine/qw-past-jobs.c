/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-past-jobs.h"

#include <string.h>

#include "qw-calendar.h"
#include "qw-message.h"

#define DECIMALS 9

typedef enum
{
  COLUMN_DATE,
  COLUMN_PLANNED,
  COLUMN_ACTUAL,
  COLUMN_LOW,
  COLUMN_HIGH,
  COLUMN_TYPE,
  N_COLUMNS,
} Column;
#define N_NEEDED COLUMN_LOW

static const char *const names[N_COLUMNS] = { "date", "planned", "actual", "low", "high", "type" };

/** Reading: @columns: where each stands, -1 if it does not; @seen: from a row's content to its number. */
typedef struct
{
  QwPastJobs *history;
  const char *name;
  guint32 today;
  int columns[N_COLUMNS];
  guint width;
  guint row;
  GStrv fields;
  GHashTable *seen;
} Reading;

static void
free_refused (QwRefusedRow *self)
{
  g_free (self->message);
  g_free (self);
}

static gboolean refuse (Reading *self, const char *column, const char *format, ...)
    G_GNUC_PRINTF (3, 4);

/* Always FALSE, so that a row's reading ends with it. */
static gboolean
refuse (Reading *self, const char *column, const char *format, ...)
{
  g_autofree char *place = g_strdup_printf ("row %u%s%s", self->row, column != NULL ? ": " : "",
                                            column != NULL ? column : "");
  g_autofree char *what = NULL;
  g_autoptr (GError) error = NULL;
  QwRefusedRow *refused = g_new (QwRefusedRow, 1);
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  qw_message_set_error (&error, QW_ERROR_LIMIT, self->name, place, what);
  *refused = (QwRefusedRow){ self->row, g_strdup (error->message) };
  g_ptr_array_add (self->history->refused, refused);

  return FALSE;
}

static const char *
get_field (const Reading *self, Column column)
{
  return self->columns[column] >= 0 ? self->fields[self->columns[column]] : "";
}

static gboolean
refuse_field (Reading *self, Column column, const char *allowed)
{
  g_autofree char *found = qw_message_quote (get_field (self, column));

  return refuse (self, names[column], "found %s, allowed: %s", found, allowed);
}

static gboolean
read_date (Reading *self, guint32 *day)
{
  g_autofree char *allowed = NULL;
  GDate date, today;

  g_date_clear (&date, 1);
  g_date_clear (&today, 1);
  if (!qw_calendar_parse (get_field (self, COLUMN_DATE), &date))
    return refuse_field (self, COLUMN_DATE, "a day such as 2026-11-23");
  *day = g_date_get_julian (&date);
  if (*day <= self->today)
    return TRUE;

  g_date_set_julian (&today, self->today);
  allowed = qw_calendar_to_string (&today);

  return refuse (self, names[COLUMN_DATE], "found %s, allowed: up to today, %s",
                 get_field (self, COLUMN_DATE), allowed);
}

/* Digits with at most one point among them: no sign, exponent, comma or space. */
static gboolean
is_decimal (const char *text)
{
  gsize whole = strspn (text, "0123456789");
  gsize part = text[whole] == '.' ? strspn (text + whole + 1, "0123456789") : 0;

  if (text[whole] == '.')
    return whole > 0 && part > 0 && part <= DECIMALS && text[whole + 1 + part] == '\0';

  return whole > 0 && text[whole] == '\0';
}

static gboolean
read_hours (Reading *self, Column column, double *hours)
{
  const char *text = get_field (self, column);

  if (!is_decimal (text))
    return refuse_field (self, column, "hours such as 12.5, with a point");
  *hours = g_ascii_strtod (text, NULL);
  if (*hours < QW_RANGE_MIN || *hours > QW_RANGE_MAX)
    return refuse_field (self, column, "more than 0 and up to 1000000 hours");

  return TRUE;
}

static gboolean
read_range (Reading *self, QwRange *hours)
{
  gboolean has_low = *get_field (self, COLUMN_LOW) != '\0';
  gboolean has_high = *get_field (self, COLUMN_HIGH) != '\0';

  if (!read_hours (self, COLUMN_PLANNED, &hours->typical))
    return FALSE;
  if (!has_low && !has_high)
    return TRUE;
  if (!has_low || !has_high)
    return refuse_field (self, has_low ? COLUMN_HIGH : COLUMN_LOW,
                         "low and high together, or neither");
  if (!read_hours (self, COLUMN_LOW, &hours->low) || !read_hours (self, COLUMN_HIGH, &hours->high))
    return FALSE;
  if (hours->low > hours->typical)
    return refuse_field (self, COLUMN_LOW, "up to the planned hours");
  if (hours->high < hours->typical)
    return refuse_field (self, COLUMN_HIGH, "the planned hours or more");

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

/* What a spreadsheet would take for a formula is nobody's name for a kind of job. */
static gboolean
read_type (Reading *self, const char **type)
{
  const char *text = get_field (self, COLUMN_TYPE);

  *type = NULL;
  if (*text == '\0')
    return TRUE;
  if (strchr ("=+-@", *text) != NULL)
    return refuse_field (self, COLUMN_TYPE, "a name that is no formula");
  if (!is_plain_text (text) || g_utf8_strlen (text, -1) > QW_PAST_JOBS_MAX_TYPE)
    return refuse_field (self, COLUMN_TYPE, "a name of up to 200 characters on one line");

  *type = g_string_chunk_insert_const (self->history->types, text);

  return TRUE;
}

/* The same job twice counts once, however its figures are written. */
static gboolean
is_new (Reading *self, const QwPastJob *job)
{
  char *key = g_strdup_printf ("%u %a %a %a %a %s", job->day, job->hours.low, job->hours.typical,
                               job->hours.high, job->actual, job->type != NULL ? job->type : "");
  guint before = GPOINTER_TO_UINT (g_hash_table_lookup (self->seen, key));

  if (before == 0)
    {
      g_hash_table_insert (self->seen, key, GUINT_TO_POINTER (self->row));
      return TRUE;
    }

  g_free (key);

  return refuse (self, NULL, "found the same job as in row %u, allowed: each once", before);
}

static void
read_row (Reading *self)
{
  guint found = g_strv_length (self->fields);
  QwPastJob job = { 0 };

  if (found != self->width)
    {
      refuse (self, NULL, "found %u fields, allowed: %u as in the header", found, self->width);
      return;
    }
  if (!read_date (self, &job.day) || !read_range (self, &job.hours) ||
      !read_hours (self, COLUMN_ACTUAL, &job.actual) || !read_type (self, &job.type) ||
      !is_new (self, &job))
    return;

  g_array_append_val (self->history->jobs, job);
  g_array_append_val (self->history->rows, self->row);
}

static gboolean
fail (const Reading *self, QwError code, GError **error, const char *found, const char *allowed)
{
  g_autofree char *what = g_strconcat (found, ", allowed: ", allowed, NULL);

  qw_message_set_error (error, code, self->name, "header", what);

  return FALSE;
}

static gboolean
find_column (Reading *self, GStrv header, Column column, GError **error)
{
  g_autofree char *twice = g_strconcat ("found the column ", names[column], " twice", NULL);
  g_autofree char *none = g_strconcat ("found no column ", names[column], NULL);

  self->columns[column] = -1;
  for (guint i = 0; i < self->width; i++)
    {
      if (!g_str_equal (header[i], names[column]))
        continue;
      if (self->columns[column] >= 0)
        return fail (self, QW_ERROR_DUPLICATE, error, twice, "once");
      self->columns[column] = (int) i;
    }

  return column >= N_NEEDED || self->columns[column] >= 0 ||
         fail (self, QW_ERROR_MISSING, error, none,
               "date, planned and actual, and low, high, type, with commas between them");
}

static gboolean
read_header (Reading *self, GStrv header, GError **error)
{
  self->width = g_strv_length (header);
  for (guint i = 0; i < N_COLUMNS; i++)
    if (!find_column (self, header, i, error))
      return FALSE;

  return TRUE;
}

typedef struct
{
  guint32 day;
  guint index;
} Place;

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const Place *first = a, *second = b;

  if (first->day != second->day)
    return first->day < second->day ? -1 : 1;

  return (first->index > second->index) - (first->index < second->index);
}

static void
sort (QwPastJobs *self)
{
  guint n = self->jobs->len;
  g_autofree Place *places = g_new (Place, n);
  g_autoptr (GArray) jobs = g_steal_pointer (&self->jobs);
  g_autoptr (GArray) rows = g_steal_pointer (&self->rows);

  for (guint i = 0; i < n; i++)
    places[i] = (Place){ g_array_index (jobs, QwPastJob, i).day, i };
  qsort (places, n, sizeof *places, compare_places);

  self->jobs = g_array_sized_new (FALSE, FALSE, sizeof (QwPastJob), n);
  self->rows = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);
  for (guint i = 0; i < n; i++)
    {
      g_array_append_val (self->jobs, g_array_index (jobs, QwPastJob, places[i].index));
      g_array_append_val (self->rows, g_array_index (rows, guint, places[i].index));
    }
}

static QwPastJobs *
create (void)
{
  QwPastJobs *self = g_new0 (QwPastJobs, 1);

  self->jobs = g_array_new (FALSE, FALSE, sizeof (QwPastJob));
  self->rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self->refused = g_ptr_array_new_with_free_func ((GDestroyNotify) free_refused);
  self->types = g_string_chunk_new (1024);

  return self;
}

QwPastJobs *
qw_past_jobs_parse (const char *name, GBytes *bytes, guint32 today, GError **error)
{
  g_autoptr (QwCsv) csv = qw_csv_parse (name, bytes, error);
  g_autoptr (QwPastJobs) self = create ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  char *no_header[] = { NULL };
  Reading reading = { .history = self, .name = name, .today = today, .seen = seen };

  if (csv == NULL ||
      !read_header (&reading, csv->rows->len > 0 ? csv->rows->pdata[0] : no_header, error))
    return NULL;

  for (reading.row = 1; reading.row < csv->rows->len; reading.row++)
    {
      reading.fields = csv->rows->pdata[reading.row];
      read_row (&reading);
    }
  sort (self);

  return g_steal_pointer (&self);
}

void
qw_past_jobs_free (QwPastJobs *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->jobs, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->refused, g_ptr_array_unref);
  g_clear_pointer (&self->types, g_string_chunk_free);
  g_free (self);
}
