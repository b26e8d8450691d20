/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-private.h"

#include "qw-track-words.h"

const char *
qw_track_resolve_type (QwTrack *self, const QwJob *job, GHashTable *known)
{
  const QwProjectType *type;
  const char *id;

  if (job->type == NULL || g_hash_table_lookup_extended (known, job->type, NULL, (gpointer *) &id))
    return job->type != NULL ? id : NULL;

  type = qw_track_find_type (self->catalog, job->type);
  id = type != NULL ? type->id : job->type;
  g_hash_table_insert (known, job->type, (gpointer) id);
  return id;
}

/* Half a range is none. */
static QwRange
clean_range (const QwRange *hours)
{
  gboolean has_range = hours->low > 0 && hours->high > 0;

  return (QwRange){ has_range ? hours->low : 0, hours->typical, has_range ? hours->high : 0 };
}

/* Only what was planned can be learned from; @indices: of those among all jobs. */
static GArray *
gather_jobs (QwTrack *self, GArray *indices)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  GArray *jobs = g_array_new (FALSE, FALSE, sizeof (QwPastJob));

  for (guint i = 0; i < self->rows->len; i++)
    {
      const QwJob *row = g_ptr_array_index (self->rows, i);
      gboolean adjusted = row->plain.typical > 0;
      QwPastJob job = { .day = row->day, .actual = row->actual };

      if (!(row->hours.typical > 0))
        continue;
      job.hours = clean_range (adjusted ? &row->plain : &row->hours);
      if (adjusted)
        job.stated = clean_range (&row->hours);
      job.type = qw_track_resolve_type (self, row, known);
      g_array_append_val (jobs, job);
      g_array_append_val (indices, i);
    }
  return jobs;
}

static GStrv
mark_outliers (QwTrack *self, GArray *indices, gboolean *outliers)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < self->known->n_outliers; i++)
    {
      guint index = g_array_index (indices, guint, self->known->outliers[i]);
      g_autoptr (QwTrackItem)
          item = qw_track_item_new (self->catalog, g_ptr_array_index (self->rows, index), TRUE);
      g_autofree char *title = NULL;

      outliers[index] = TRUE;
      g_object_get (item, "title", &title, NULL);
      g_strv_builder_add (names, title);
    }
  return g_strv_builder_end (names);
}

static gboolean
shows (QwTrackItem *item, const QwJob *job, gboolean outlier)
{
  gboolean is_outlier;

  g_object_get (item, "outlier", &is_outlier, NULL);
  return is_outlier == outlier && qw_job_equal (qw_track_item_get_job (item), job);
}

/* Newest first; items at both ends that say the same stay, so that a list keeps its place. */
static void
fill_jobs (QwTrack *self, const gboolean *outliers)
{
  GListModel *list = G_LIST_MODEL (self->jobs);
  guint n = g_list_model_get_n_items (list), m = self->rows->len;
  guint first = 0, last = 0;
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (; first < MIN (n, m); first++)
    {
      g_autoptr (QwTrackItem) item = g_list_model_get_item (list, first);

      if (!shows (item, self->rows->pdata[m - 1 - first], outliers[m - 1 - first]))
        break;
    }
  for (; last < MIN (n, m) - first; last++)
    {
      g_autoptr (QwTrackItem) item = g_list_model_get_item (list, n - 1 - last);

      if (!shows (item, self->rows->pdata[last], outliers[last]))
        break;
    }
  for (guint i = m - first; i > last; i--)
    g_ptr_array_add (items,
                     qw_track_item_new (self->catalog, self->rows->pdata[i - 1], outliers[i - 1]));
  g_list_store_splice (self->jobs, first, n - first - last, items->pdata, items->len);
}

void
qw_track_fill (QwTrack *self)
{
  g_autoptr (GArray) indices = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) jobs = gather_jobs (self, indices);
  g_autofree gboolean *outliers = g_new0 (gboolean, self->rows->len);
  const QwPastJob *past = (const QwPastJob *) (gpointer) jobs->data;
  g_auto (GStrv) names = NULL;

  g_clear_pointer (&self->known, qw_learning_unref);
  self->known = qw_learning_new_for_next (past, jobs->len, self->half_life);
  qw_calibration_init (&self->calibration, past, jobs->len);
  names = mark_outliers (self, indices, outliers);
  fill_jobs (self, outliers);
  qw_track_fill_sums (self);
  qw_track_fill_texts (self, (const char *const *) names);
}
