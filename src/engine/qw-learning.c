/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-learning-private.h"

#include <math.h>
#include <string.h>

#include "qw-log.h"
#include "qw-normal.h"

#define DAYS_IN_YEAR 365.25
/* What a job was off where its own range leaves no room: more than any cut. */
#define FAR_OFF 100.0

G_DEFINE_BOXED_TYPE (QwLearning, qw_learning, qw_learning_ref, qw_learning_unref)

/** Memory: the jobs so far; @kinds: from a type to the indices of its jobs. */
typedef struct
{
  const QwPastJob *jobs;
  double *logs;
  double half_life;
  GHashTable *kinds;
} Memory;

static void
open_memory (Memory *self, const QwPastJob *jobs, guint n, double half_life)
{
  self->jobs = jobs;
  self->half_life = half_life;
  self->logs = g_new (double, n);
  for (guint i = 0; i < n; i++)
    self->logs[i] = qw_log2 (jobs[i].actual / jobs[i].hours.typical);
  self->kinds = g_hash_table_new_full (g_str_hash, g_str_equal, NULL,
                                       (GDestroyNotify) g_array_unref);
}

static void
close_memory (Memory *self)
{
  g_free (self->logs);
  g_hash_table_unref (self->kinds);
}

static double
weigh (const Memory *self, guint index, guint32 day)
{
  double age = (day - self->jobs[index].day) / DAYS_IN_YEAR;

  return qw_exp2 (-age / self->half_life);
}

/* Of the newest of the first n. */
static double
find_centre (const Memory *self, guint n, guint32 day)
{
  QwPull pulls[QW_LEARNING_MAX_JOBS];
  guint count = MIN (n, QW_LEARNING_MAX_JOBS);

  for (guint i = 0; i < count; i++)
    {
      guint index = n - count + i;

      pulls[i] = (QwPull){ self->logs[index], weigh (self, index, day) };
    }

  return qw_learning_centre (pulls, count, QW_LEARNING_CUT, 0);
}

/* It leaves that of all by one step for each job from the fifth on, or the fifth would let it leap. */
static double
find_centre_of_type (const Memory *self, const GArray *kind, guint32 day, double all)
{
  QwPull pulls[QW_LEARNING_MAX_JOBS];
  guint count = MIN (kind->len, QW_LEARNING_MAX_JOBS);
  double reach = (kind->len - QW_LEARNING_ENOUGH_OF_TYPE + 1) * QW_LEARNING_CUT_OF_TYPE / 2;

  for (guint i = 0; i < count; i++)
    {
      guint index = g_array_index (kind, guint, kind->len - count + i);

      pulls[i] = (QwPull){ self->logs[index], weigh (self, index, day) };
    }

  return CLAMP (qw_learning_centre (pulls, count, QW_LEARNING_CUT_OF_TYPE, all), all - reach,
                all + reach);
}

static GArray *
get_kind (const Memory *self, const char *type)
{
  GArray *kind = type != NULL ? g_hash_table_lookup (self->kinds, type) : NULL;

  return kind != NULL && kind->len >= QW_LEARNING_ENOUGH_OF_TYPE ? kind : NULL;
}

static double
find_centre_before (const Memory *self, guint index)
{
  const QwPastJob *job = &self->jobs[index];
  double all = find_centre (self, index, job->day);
  GArray *kind = get_kind (self, job->type);

  return kind != NULL ? find_centre_of_type (self, kind, job->day, all) : all;
}

static void
remember (Memory *self, guint index)
{
  const char *type = self->jobs[index].type;
  GArray *kind;

  if (type == NULL)
    return;

  kind = g_hash_table_lookup (self->kinds, type);
  if (kind == NULL)
    {
      kind = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (self->kinds, (char *) type, kind);
    }
  g_array_append_val (kind, index);
}

const QwRange *
qw_past_job_get_stated (const QwPastJob *self)
{
  return self->stated.typical > 0 ? &self->stated : &self->hours;
}

static gboolean
is_range (const QwRange *hours)
{
  return hours->low > 0 && hours->high > 0;
}

static gboolean
has_width (const QwRange *hours)
{
  return is_range (hours) && !qw_range_is_constant (hours);
}

/* In standard deviations of its own range, from where the factor known before it put the middle. */
static double
measure_miss (const QwPastJob *job, double log, double centre)
{
  double off = log - centre;
  double side = off < 0 ? qw_log2 (job->hours.typical / job->hours.low)
                        : qw_log2 (job->hours.high / job->hours.typical);

  return side > 0 ? QW_Z90 * off / side : off == 0 ? 0 : FAR_OFF;
}

static void
fill_held (QwLearning *self, const QwPastJob *jobs)
{
  for (guint i = 0; i < self->jobs; i++)
    {
      const QwRange *stated = qw_past_job_get_stated (&jobs[i]);

      if (!is_range (stated))
        continue;
      self->of++;
      self->held += jobs[i].actual >= stated->low && jobs[i].actual <= stated->high;
    }
}

/* A range of no width cannot be widened, and says nothing of those that can. */
static void
fill_spread (QwLearning *self, const Memory *memory, const double *centres)
{
  QwPull pulls[QW_LEARNING_MAX_JOBS];
  guint n = 0;

  for (guint i = self->jobs; i-- > 0 && n < QW_LEARNING_MAX_JOBS;)
    {
      const QwPastJob *job = &memory->jobs[i];

      if (has_width (&job->hours))
        pulls[n++] = (QwPull){ measure_miss (job, memory->logs[i], centres[i]),
                               weigh (memory, i, memory->jobs[self->jobs - 1].day) };
    }

  self->spread = qw_learning_width (pulls, n);
}

static int
compare_types (gconstpointer a, gconstpointer b)
{
  return strcmp ((*(QwLearnedType *const *) a)->type, (*(QwLearnedType *const *) b)->type);
}

static void
fill_types (QwLearning *self, const Memory *memory, double centre)
{
  guint32 day = memory->jobs[self->jobs - 1].day;
  GHashTableIter iter;
  gpointer type, value;

  g_hash_table_iter_init (&iter, memory->kinds);
  while (g_hash_table_iter_next (&iter, &type, &value))
    {
      GArray *kind = value;
      QwLearnedType *learned;

      if (kind->len < QW_LEARNING_ENOUGH_OF_TYPE)
        continue;

      learned = g_new (QwLearnedType, 1);
      learned->type = g_strdup (type);
      learned->jobs = kind->len;
      learned->factor = qw_exp2 (find_centre_of_type (memory, kind, day, centre));
      g_ptr_array_add (self->types, learned);
    }
  g_ptr_array_sort (self->types, compare_types);
}

static void
fill_outliers (QwLearning *self, const Memory *memory, double centre)
{
  guint first = self->jobs - MIN (self->jobs, QW_LEARNING_MAX_JOBS);

  self->outliers = g_new (guint, self->jobs - first);
  for (guint i = first; i < self->jobs; i++)
    if (fabs (memory->logs[i] - centre) > QW_LEARNING_FAR)
      self->outliers[self->n_outliers++] = i;
}

/* From where on the spread needs to know what was known before. */
static guint
find_first_of_spread (const Memory *memory, guint n)
{
  guint found = 0;

  while (n > 0 && found < QW_LEARNING_MAX_JOBS)
    found += has_width (&memory->jobs[--n].hours);

  return n;
}

static void
fill (QwLearning *self, Memory *memory)
{
  g_autofree double *centres = g_new (double, self->jobs);
  guint first = self->before_each != NULL ? 0 : find_first_of_spread (memory, self->jobs);
  double centre;

  for (guint i = 0; i < self->jobs; i++)
    {
      if (i >= first)
        centres[i] = find_centre_before (memory, i);
      if (self->before_each != NULL)
        self->before_each[i] = qw_exp2 (centres[i]);
      remember (memory, i);
    }

  centre = find_centre (memory, self->jobs, memory->jobs[self->jobs - 1].day);
  self->factor = qw_exp2 (centre);
  fill_held (self, memory->jobs);
  fill_spread (self, memory, centres);
  fill_types (self, memory, centre);
  fill_outliers (self, memory, centre);
}

static void
free_type (QwLearnedType *self)
{
  g_free (self->type);
  g_free (self);
}

static QwLearning *
learn (const QwPastJob *jobs, guint n, double half_life, double *before_each)
{
  QwLearning *self = g_atomic_rc_box_new0 (QwLearning);
  Memory memory;

  self->jobs = n;
  self->factor = self->spread = 1;
  self->before_each = before_each;
  self->types = g_ptr_array_new_with_free_func ((GDestroyNotify) free_type);
  if (n == 0)
    return self;

  open_memory (&memory, jobs, n, half_life);
  fill (self, &memory);
  close_memory (&memory);

  return self;
}

QwLearning *
qw_learning_new (const QwPastJob *jobs, guint n, double half_life)
{
  g_return_val_if_fail (jobs != NULL || n == 0, NULL);
  g_return_val_if_fail (half_life > 0, NULL);

  return learn (jobs, n, half_life, g_new (double, n));
}

QwLearning *
qw_learning_new_for_next (const QwPastJob *jobs, guint n, double half_life)
{
  g_return_val_if_fail (jobs != NULL || n == 0, NULL);
  g_return_val_if_fail (half_life > 0, NULL);

  return learn (jobs, n, half_life, NULL);
}

QwLearning *
qw_learning_ref (QwLearning *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (QwLearning *self)
{
  g_free (self->before_each);
  g_ptr_array_unref (self->types);
  g_free (self->outliers);
}

void
qw_learning_unref (QwLearning *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear);
}

double
qw_learning_get_factor (const QwLearning *self, const char *type, guint *jobs)
{
  g_return_val_if_fail (self != NULL, 1);

  for (guint i = 0; type != NULL && i < self->types->len; i++)
    {
      const QwLearnedType *learned = self->types->pdata[i];

      if (g_str_equal (learned->type, type))
        {
          if (jobs != NULL)
            *jobs = learned->jobs;
          return learned->factor;
        }
    }

  if (jobs != NULL)
    *jobs = self->jobs;

  return self->factor;
}

gboolean
qw_learning_get_own_factor (const QwLearning *self, const char *type, QwOwnFactor *own)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (own != NULL, FALSE);

  *own = QW_OWN_FACTOR_NONE;
  if (self->jobs < QW_LEARNING_ENOUGH)
    return FALSE;

  own->factor = qw_learning_get_factor (self, type, &own->jobs);
  own->factor = CLAMP (own->factor, QW_OWN_FACTOR_MIN, QW_OWN_FACTOR_MAX);
  own->spread = self->spread;

  return TRUE;
}

QwRange
qw_learning_adjust (const QwLearning *self, const char *type, const QwRange *range)
{
  QwOwnFactor own = QW_OWN_FACTOR_NONE;

  g_return_val_if_fail (self != NULL, *range);

  own.factor = qw_learning_get_factor (self, type, NULL);
  own.spread = self->spread;

  return qw_own_factor_apply (&own, range);
}
