/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-private.h"

#include "qw-format.h"
#include "qw-track-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

/** Sum: jobs with a price, of one kind or client, in one currency. */
typedef struct
{
  const char *name; /* NULL for those without one */
  const char *currency;
  guint digits;
  guint jobs;
  double hours;
  double earned; /* in minor units: for a rate, never for paper */
  double left;
  guint over;
} Sum;

typedef const char *(*GetName) (QwTrack *self, const QwJob *job, GHashTable *known);

static const char *
get_client (QwTrack *self, const QwJob *job, GHashTable *known)
{
  return job->client[0] != '\0' ? job->client : NULL;
}

static const char *
get_nothing (QwTrack *self, const QwJob *job, GHashTable *known)
{
  return NULL;
}

static Sum *
find_sum (GHashTable *index, GPtrArray *sums, const char *name, const QwJob *job)
{
  g_autofree char *key = g_strconcat (job->currency, "\n", name, NULL);
  Sum *sum = g_hash_table_lookup (index, key);

  if (sum != NULL)
    return sum;
  sum = g_new0 (Sum, 1);
  sum->name = name;
  sum->currency = job->currency;
  sum->digits = job->digits;
  g_ptr_array_add (sums, sum);
  g_hash_table_insert (index, g_steal_pointer (&key), sum);
  return sum;
}

static int
compare_sums (gconstpointer a, gconstpointer b)
{
  const Sum *first = *(const Sum *const *) a, *second = *(const Sum *const *) b;

  if (first->jobs != second->jobs)
    return first->jobs > second->jobs ? -1 : 1;
  return g_strcmp0 (first->name, second->name);
}

static void
add_job (Sum *sum, const QwJob *job)
{
  double left = qw_track_left_on_table (job);

  sum->jobs++;
  sum->hours += job->actual;
  sum->earned += (double) job->price - (double) job->spent;
  sum->left += left;
  sum->over += left > 0;
}

/* Most jobs first. */
static GPtrArray *
sum_up (QwTrack *self, GetName get_name)
{
  g_autoptr (GHashTable) index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *sums = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->rows->len; i++)
    {
      const QwJob *job = g_ptr_array_index (self->rows, i);

      if (job->price > 0 && job->currency != NULL &&
          qw_catalog_find_currency (self->catalog, job->currency) != NULL)
        add_job (find_sum (index, sums, get_name (self, job, known), job), job);
    }
  g_ptr_array_sort (sums, compare_sums);
  return sums;
}

static char *
say_rate (QwTrack *self, const Sum *sum)
{
  const QwCurrency *currency = qw_catalog_find_currency (self->catalog, sum->currency);
  double hourly = sum->earned / sum->hours / pow (10, sum->digits);
  g_autofree char *amount = qw_format_rate (currency, round (hourly));

  /* Translators: an amount of money */
  return g_strdup_printf (_ ("%s an hour"), amount);
}

static char *
say_detail (const Sum *sum)
{
  g_autofree char *jobs = qw_track_words_jobs (sum->jobs);
  g_autofree char *hours = qw_format_hours (sum->hours);

  return qw_track_words_pair (jobs, hours);
}

static const char *
say_type (QwTrack *self, const char *type)
{
  const QwProjectType *found = qw_track_find_type (self->catalog, type);

  if (found != NULL)
    return qw_format_table_text (found->short_title);
  return type != NULL ? type : _ ("Of no type");
}

static const char *
say_client (QwTrack *self, const char *client)
{
  return client != NULL ? client : _ ("Of no client");
}

static void
put_entries (GListStore *store, GPtrArray *entries)
{
  g_list_store_splice (store, 0, g_list_model_get_n_items (G_LIST_MODEL (store)), entries->pdata,
                       entries->len);
}

static void
fill_rates (QwTrack *self,
            GListStore *store,
            GetName get_name,
            const char *(*say_name) (QwTrack *self, const char *name))
{
  g_autoptr (GPtrArray) sums = sum_up (self, get_name);
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < sums->len; i++)
    {
      const Sum *sum = g_ptr_array_index (sums, i);
      g_autofree char *detail = say_detail (sum);
      g_autofree char *rate = say_rate (self, sum);

      g_ptr_array_add (entries,
                       qw_track_entry_new (sum->name, say_name (self, sum->name), detail, rate));
    }
  put_entries (store, entries);
}

static void
fill_reasons (QwTrack *self)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);
  guint counts[QW_N_REASONS] = { 0 };
  gboolean told[QW_N_REASONS] = { 0 };

  for (guint i = 0; i < self->rows->len; i++)
    counts[((const QwJob *) g_ptr_array_index (self->rows, i))->reason]++;
  told[QW_REASON_NONE] = TRUE;
  for (guint n = 1; n < QW_N_REASONS; n++)
    {
      guint most = QW_REASON_NONE;
      g_autofree char *figure = NULL;

      for (guint i = 1; i < QW_N_REASONS; i++)
        if (!told[i] && (told[most] || counts[i] > counts[most]))
          most = i;
      told[most] = TRUE;
      if (counts[most] == 0)
        break;
      figure = qw_track_words_jobs (counts[most]);
      g_ptr_array_add (entries,
                       qw_track_entry_new (qw_reason_to_string ((QwReason) most),
                                           qw_reason_words ((QwReason) most), NULL, figure));
    }
  put_entries (self->reasons, entries);
}

static void
fill_factors (QwTrack *self)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->known->types->len; i++)
    {
      const QwLearnedType *type = g_ptr_array_index (self->known->types, i);
      g_autofree char *jobs = qw_track_words_jobs (type->jobs);
      g_autofree char *factor = qw_track_words_number (type->factor);

      g_ptr_array_add (entries,
                       qw_track_entry_new (type->type, say_type (self, type->type), jobs, factor));
    }
  put_entries (self->factors, entries);
}

void
qw_track_fill_sums (QwTrack *self)
{
  fill_rates (self, self->types, qw_track_resolve_type, say_type);
  fill_rates (self, self->clients, get_client, say_client);
  fill_reasons (self);
  fill_factors (self);
}

/* A line for each currency. */
static char *
say_left (QwTrack *self)
{
  g_autoptr (GPtrArray) sums = sum_up (self, get_nothing);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < sums->len; i++)
    {
      const Sum *sum = g_ptr_array_index (sums, i);
      const QwCurrency *currency = qw_catalog_find_currency (self->catalog, sum->currency);
      g_autofree char *amount = NULL;

      if (sum->over == 0)
        continue;
      amount = qw_format_about (currency, sum->left);
      if (text->len > 0)
        g_string_append_c (text, '\n');
      /* Translators: an amount of money, as “about $3,200”, and in how many jobs */
      g_string_append_printf (text,
                              ngettext ("%s left on the table, in %u job that took longer than "
                                        "planned",
                                        "%s left on the table, in %u jobs that took longer than "
                                        "planned",
                                        sum->over),
                              amount, sum->over);
    }
  return text->len > 0 ? g_strdup (text->str) : NULL;
}

static char *
say_summary (QwTrack *self)
{
  g_autofree char *jobs = NULL;

  if (self->rows->len == 0)
    return NULL;
  jobs = g_strdup_printf (ngettext ("%u past job.", "%u past jobs.", self->rows->len),
                          self->rows->len);
  return self->texts.held != NULL ? qw_track_words_two (jobs, self->texts.held)
                                  : g_steal_pointer (&jobs);
}

static void
take (char **place, char *text)
{
  g_free (*place);
  *place = text;
}

void
qw_track_fill_texts (QwTrack *self, const char *const *outliers)
{
  take (&self->texts.factor, qw_track_words_factor (self->known));
  take (&self->texts.held, qw_track_words_held (self->known));
  take (&self->texts.spread, qw_track_words_spread (self->known));
  take (&self->texts.bound, qw_track_words_bound (self->known, outliers));
  take (&self->texts.left, say_left (self));
  take (&self->texts.summary, say_summary (self));
}
