/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-past-jobs-private.h"

#include "qw-message.h"

/** N_READ: those that qw_past_jobs_parse() looks for. */
#define N_READ QW_JOB_TITLE

static const char *const names[QW_N_JOB_FIELDS] = { "date", "planned", "actual", "low",  "high",
                                                    "type", "title",   "client", "price" };

const char *
qw_job_field_name (QwJobField field)
{
  g_return_val_if_fail (field < QW_N_JOB_FIELDS, NULL);

  return names[field];
}

static void
free_refused (QwRefusedRow *self)
{
  g_free (self->message);
  g_free (self->found);
  g_free (self);
}

static gboolean
fail (const char *name, QwError code, GError **error, const char *found, const char *allowed)
{
  g_autofree char *what = g_strconcat (found, ", allowed: ", allowed, NULL);

  qw_message_set_error (error, code, name, "header", what);

  return FALSE;
}

static gboolean
find_column (QwJobMapping *self,
             const char *name,
             char *const *header,
             QwJobField column,
             GError **error)
{
  g_autofree char *twice = g_strconcat ("found the column ", names[column], " twice", NULL);
  g_autofree char *none = g_strconcat ("found no column ", names[column], NULL);

  for (int i = 0; header[i] != NULL; i++)
    {
      if (!g_str_equal (header[i], names[column]))
        continue;
      if (self->columns[column] >= 0)
        return fail (name, QW_ERROR_DUPLICATE, error, twice, "once");
      self->columns[column] = i;
    }

  return column >= QW_N_NEEDED_JOB_FIELDS || self->columns[column] >= 0 ||
         fail (name, QW_ERROR_MISSING, error, none,
               "date, planned and actual, and low, high, type, with commas between them");
}

static gboolean
read_header (QwJobMapping *self, const char *name, char *const *header, GError **error)
{
  for (guint i = 0; i < QW_N_JOB_FIELDS; i++)
    self->columns[i] = -1;
  for (guint i = 0; i < N_READ; i++)
    if (!find_column (self, name, header, i, error))
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
  g_autoptr (GArray) notes = g_steal_pointer (&self->notes);
  g_autoptr (GArray) rows = g_steal_pointer (&self->rows);

  for (guint i = 0; i < n; i++)
    places[i] = (Place){ g_array_index (jobs, QwPastJob, i).day, i };
  if (n > 0)
    qsort (places, n, sizeof *places, compare_places);

  self->jobs = g_array_sized_new (FALSE, FALSE, sizeof (QwPastJob), n);
  self->notes = g_array_sized_new (FALSE, FALSE, sizeof (QwPastJobNote), n);
  self->rows = g_array_sized_new (FALSE, FALSE, sizeof (guint), n);
  for (guint i = 0; i < n; i++)
    {
      g_array_append_val (self->jobs, g_array_index (jobs, QwPastJob, places[i].index));
      g_array_append_val (self->notes, g_array_index (notes, QwPastJobNote, places[i].index));
      g_array_append_val (self->rows, g_array_index (rows, guint, places[i].index));
    }
}

static QwPastJobs *
create (void)
{
  QwPastJobs *self = g_new0 (QwPastJobs, 1);

  self->jobs = g_array_new (FALSE, FALSE, sizeof (QwPastJob));
  self->notes = g_array_new (FALSE, FALSE, sizeof (QwPastJobNote));
  self->rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self->refused = g_ptr_array_new_with_free_func ((GDestroyNotify) free_refused);
  self->types = g_string_chunk_new (1024);

  return self;
}

QwPastJobs *
qw_past_jobs_read (const char *name, const QwCsv *csv, const QwJobMapping *mapping, guint32 today)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  QwPastJobs *self = create ();
  QwJobReading reading = {
    .history = self, .name = name, .today = today, .mapping = mapping, .seen = seen
  };

  if (csv->rows->len > 0)
    reading.width = g_strv_length (csv->rows->pdata[0]);
  for (reading.row = 1; reading.row < csv->rows->len; reading.row++)
    {
      reading.fields = csv->rows->pdata[reading.row];
      qw_job_reading_take_row (&reading);
    }
  sort (self);

  return self;
}

QwPastJobs *
qw_past_jobs_parse (const char *name, GBytes *bytes, guint32 today, GError **error)
{
  g_autoptr (QwCsv) csv = qw_csv_parse (name, bytes, error);
  char *no_header[] = { NULL };
  QwJobMapping mapping = { .decimal = '.' };

  if (csv == NULL ||
      !read_header (&mapping, name, csv->rows->len > 0 ? csv->rows->pdata[0] : no_header, error))
    return NULL;

  return qw_past_jobs_read (name, csv, &mapping, today);
}

void
qw_past_jobs_free (QwPastJobs *self)
{
  if (self == NULL)
    return;

  g_clear_pointer (&self->jobs, g_array_unref);
  g_clear_pointer (&self->notes, g_array_unref);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->refused, g_ptr_array_unref);
  g_clear_pointer (&self->types, g_string_chunk_free);
  g_free (self);
}
