/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-private.h"

#include <math.h>

/* A score that is half a point above a whole one must not miss it by the last bit of a sum. */
#define HAIR 1e-9

double
qw_work_kind_lens (const QwWorkKind *kind, int lens)
{
  switch ((QwLensKind) lens)
    {
    case QW_LENS_RATING:
      return kind->rating;
    case QW_LENS_USE:
      return kind->use;
    case QW_LENS_SUCCESS:
    default:
      return kind->success;
    }
}

void
qw_profile_init (QwProfile *self, QwCatalog *catalog, QwAnswers *answers)
{
  GPtrArray *kinds = qw_catalog_get_work_kinds (catalog);

  self->role = qw_catalog_find_role (catalog, qw_answers_get_role (answers));
  self->stack = qw_catalog_find_stack (catalog, qw_answers_get_stack (answers));
  self->ownership = qw_catalog_find_ownership (catalog, qw_answers_get_ownership (answers));
  self->total = qw_answers_get_total (answers);
  for (int lens = 0; lens < QW_N_LENSES; lens++)
    self->sums[lens] = 0;
  for (guint i = 0; i < kinds->len; i++)
    {
      const QwWorkKind *kind = kinds->pdata[i];
      double share = qw_answers_get_share (answers, kind->id) / self->total;

      for (int lens = 0; lens < QW_N_LENSES; lens++)
        self->sums[lens] += share * qw_work_kind_lens (kind, lens);
    }
}

double
qw_profile_score (const QwProfile *self, double lens[QW_N_LENSES])
{
  double sum = 0;

  for (int i = 0; i < QW_N_LENSES; i++)
    {
      double raw = QW_MAX_SCORE * self->sums[i] * self->ownership->factor + self->role->points +
                   self->stack->points;

      lens[i] = CLAMP (raw, 0, QW_MAX_SCORE);
      sum += lens[i];
    }
  return sum / QW_N_LENSES;
}

int
qw_score_round (double score)
{
  return (int) floor (score + 0.5 + HAIR);
}
