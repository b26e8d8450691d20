/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-private.h"

G_DEFINE_BOXED_TYPE (QwExposure, qw_exposure, qw_exposure_ref, qw_exposure_unref)

static void
free_move (QwMove *move)
{
  g_clear_pointer (&move->answers, qw_answers_unref);
  g_free (move);
}

static void
clear (QwExposure *self)
{
  qw_catalog_unref (self->catalog);
  qw_answers_unref (self->answers);
  g_ptr_array_unref (self->could_be);
  g_ptr_array_unref (self->contributions);
  g_ptr_array_unref (self->moves);
  g_ptr_array_unref (self->skills);
}

static QwExposure *
create (QwCatalog *catalog, QwAnswers *answers)
{
  QwExposure *self = g_atomic_rc_box_new0 (QwExposure);

  self->catalog = qw_catalog_ref (catalog);
  self->answers = qw_answers_ref (answers);
  self->could_be = g_ptr_array_new ();
  self->contributions = g_ptr_array_new_with_free_func (g_free);
  self->moves = g_ptr_array_new_with_free_func ((GDestroyNotify) free_move);
  self->skills = g_ptr_array_new ();
  return self;
}

static void
add_contribution (QwExposure *self, const QwWorkKind *kind, double share)
{
  QwContribution *contribution = g_new0 (QwContribution, 1);

  contribution->kind = kind;
  contribution->share = share;
  for (int lens = 0; lens < QW_N_LENSES; lens++)
    {
      contribution->lens_points[lens] = QW_MAX_SCORE * share * qw_work_kind_lens (kind, lens) *
                                        self->ownership;
      contribution->points += contribution->lens_points[lens] / QW_N_LENSES;
    }
  g_ptr_array_add (self->contributions, contribution);
}

static int
compare_contributions (gconstpointer a, gconstpointer b)
{
  double first = (*(QwContribution *const *) a)->points;
  double second = (*(QwContribution *const *) b)->points;

  return (first < second) - (first > second);
}

static void
fill_contributions (QwExposure *self, double total)
{
  GPtrArray *kinds = qw_catalog_get_work_kinds (self->catalog);

  for (guint i = 0; i < kinds->len; i++)
    {
      const QwWorkKind *kind = kinds->pdata[i];
      double share = qw_answers_get_share (self->answers, kind->id);

      if (share > 0)
        add_contribution (self, kind, share / total);
    }
  g_ptr_array_sort (self->contributions, compare_contributions);
}

static void
fill_score (QwExposure *self, const QwProfile *profile)
{
  double margin = qw_catalog_get_least_half_width (self->catalog);
  double added = 0;

  self->role = profile->role->points;
  self->stack = profile->stack->points;
  self->ownership = profile->ownership->factor;
  self->typical = qw_profile_score (profile, self->lens);
  self->low = self->typical - margin;
  self->high = self->typical + margin;
  for (int lens = 0; lens < QW_N_LENSES; lens++)
    {
      self->low = MIN (self->low, self->lens[lens]);
      self->high = MAX (self->high, self->lens[lens]);
      added += QW_MAX_SCORE * profile->sums[lens] * self->ownership / QW_N_LENSES;
    }
  self->low = MAX (self->low, 0);
  self->high = MIN (self->high, QW_MAX_SCORE);
  self->held = self->typical - added - self->role - self->stack;
}

/* Where a score lies as it is shown, so that no "35" is called what ends below 35. */
static const QwBand *
find_band (QwCatalog *catalog, double score)
{
  GPtrArray *bands = qw_catalog_get_bands (catalog);
  int shown = qw_score_round (score);
  guint i = 0;

  while (i + 1 < bands->len && shown >= ((QwBand *) bands->pdata[i])->to)
    i++;
  return bands->pdata[i];
}

static void
add_band (QwExposure *self, const QwBand *band)
{
  if (band != self->band && !g_ptr_array_find (self->could_be, band, NULL))
    g_ptr_array_add (self->could_be, (gpointer) band);
}

static void
fill_bands (QwExposure *self)
{
  self->band = find_band (self->catalog, self->typical);
  add_band (self, find_band (self->catalog, self->low));
  add_band (self, find_band (self->catalog, self->high));
}

QwExposure *
qw_exposure_new (QwCatalog *catalog, QwAnswers *answers, GError **error)
{
  QwExposure *self;
  QwProfile profile;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (answers != NULL, NULL);

  if (!qw_answers_check (answers, catalog, "answers", error))
    return NULL;

  self = create (catalog, answers);
  qw_profile_init (&profile, catalog, answers);
  fill_score (self, &profile);
  fill_bands (self);
  fill_contributions (self, profile.total);
  qw_exposure_fill_moves (self);
  qw_exposure_fill_skills (self);
  return self;
}

QwExposure *
qw_exposure_ref (QwExposure *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_exposure_unref (QwExposure *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear);
}
