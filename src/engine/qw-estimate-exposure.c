/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-private.h"

static double
weigh_line (QwCatalog *catalog, const QwLine *line)
{
  double routine = 0;

  for (guint i = 0; line->kinds != NULL && i < line->kinds->len; i++)
    {
      const QwShareOf *share = line->kinds->pdata[i];

      routine += share->amount *
                 qw_work_kind_weigh (qw_catalog_find_work_kind (catalog, share->id));
    }
  return MIN (routine, 1);
}

/* Nobody has said what kind of work an own line is, so the total leaves it out instead of calling it safe. */
void
qw_estimate_fill_exposure (QwEstimate *self)
{
  double sum = 0;
  double weight = 0;

  for (guint i = 0; i < self->lines->len; i++)
    {
      QwLine *line = self->lines->pdata[i];

      line->routine = weigh_line (self->catalog, line);
      if (line->kinds == NULL)
        continue;
      sum += line->routine * (double) line->price.typical;
      weight += (double) line->price.typical;
    }
  self->routine = weight > 0 ? sum / weight : 0;
}
