/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-answers-private.h"

#include <math.h>

/* Beyond it no week goes; it keeps whole percents within what an int holds. */
#define MAX_WHOLE 1000

/* The kinds that are scaled, what they are now and what they become. */
typedef struct
{
  GPtrArray *kinds;
  double *now;
  double *then;
  double sum;
} Scale;

static gboolean
is_whole (double percent)
{
  return percent >= 0 && percent <= MAX_WHOLE && percent <= floor (percent);
}

static gboolean
are_whole (QwAnswers *self)
{
  for (guint i = 0; i < self->shares->len; i++)
    if (!is_whole (((QwShareOf *) self->shares->pdata[i])->amount))
      return FALSE;
  return TRUE;
}

static void
init_scale (Scale *scale,
            QwAnswers *self,
            QwCatalog *catalog,
            const char *kind,
            const char *const *locked)
{
  GPtrArray *kinds = qw_catalog_get_work_kinds (catalog);

  scale->kinds = g_ptr_array_new ();
  scale->now = g_new0 (double, kinds->len);
  scale->then = g_new0 (double, kinds->len);
  scale->sum = 0;
  for (guint i = 0; i < kinds->len; i++)
    {
      const char *id = ((QwWorkKind *) kinds->pdata[i])->id;
      double share = qw_answers_get_share (self, id);

      if (g_str_equal (id, kind) || (locked != NULL && g_strv_contains (locked, id)))
        continue;
      scale->now[scale->kinds->len] = share;
      scale->sum += share;
      g_ptr_array_add (scale->kinds, (gpointer) id);
    }
}

static void
clear_scale (Scale *scale)
{
  g_ptr_array_unref (scale->kinds);
  g_free (scale->now);
  g_free (scale->then);
}

static void
share_equally (Scale *scale)
{
  for (guint i = 0; i < scale->kinds->len; i++)
    scale->now[i] = 1;
  scale->sum = scale->kinds->len;
}

/* Who gets the next percent: of those not yet beyond their part of @given percents the one that is owed most. */
static guint
choose_next (const Scale *scale, double given)
{
  guint best = 0;
  double most = -1;

  for (guint i = 0; i < scale->kinds->len; i++)
    {
      double owed = scale->now[i] / (scale->then[i] + 1);

      if (scale->then[i] * scale->sum < scale->now[i] * given && owed > most)
        {
          best = i;
          most = owed;
        }
    }
  return best;
}

/* The quota method of Balinski and Young (1975): each stays within one percent of its exact part, and none gains
 * from there being less to share, as largest remainders would have it now and then: a slider never jumps back. */
static void
scale_whole (Scale *scale, double rest)
{
  for (double given = 1; given <= rest; given++)
    scale->then[choose_next (scale, given)]++;
}

static void
scale_exactly (Scale *scale, double rest)
{
  for (guint i = 0; i < scale->kinds->len; i++)
    scale->then[i] = rest * scale->now[i] / scale->sum;
}

/* What is left of the week for @kind and the ones that are scaled. */
static double
measure_room (QwAnswers *self, const Scale *scale, const char *kind)
{
  double fixed = qw_answers_get_total (self) - qw_answers_get_share (self, kind) - scale->sum;

  return MAX (QW_SHARES_TOTAL - fixed, 0);
}

QwAnswers *
qw_answers_balanced (QwAnswers *self,
                     QwCatalog *catalog,
                     const char *kind,
                     double percent,
                     const char *const *locked)
{
  QwAnswers *copy;
  Scale scale;
  double room, target;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (kind != NULL, NULL);
  g_return_val_if_fail (isfinite (percent), NULL);

  init_scale (&scale, self, catalog, kind, locked);
  room = measure_room (self, &scale, kind);
  target = scale.kinds->len > 0 ? CLAMP (percent, 0, room) : room;
  if (!(scale.sum > 0))
    share_equally (&scale);
  if (are_whole (self) && is_whole (percent))
    scale_whole (&scale, room - target);
  else
    scale_exactly (&scale, room - target);

  copy = qw_answers_copy (self);
  qw_answers_put_share (copy, kind, target);
  for (guint i = 0; i < scale.kinds->len; i++)
    qw_answers_put_share (copy, scale.kinds->pdata[i], scale.then[i]);
  clear_scale (&scale);
  return copy;
}
