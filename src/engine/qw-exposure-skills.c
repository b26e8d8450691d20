/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-private.h"

/* How many kinds of work count as pressed, how many of them tell what to learn, and from which part of the week. */
#define N_HEAVIEST 7
#define N_LARGEST  2
#define LEAST_PART 0.3

static int
compare_weights (gconstpointer a, gconstpointer b)
{
  double first = qw_work_kind_weigh (*(QwWorkKind *const *) a);
  double second = qw_work_kind_weigh (*(QwWorkKind *const *) b);

  return (first < second) - (first > second);
}

static GPtrArray *
sort_kinds (QwCatalog *catalog)
{
  GPtrArray *kinds = qw_catalog_get_work_kinds (catalog);
  GPtrArray *sorted = g_ptr_array_new ();

  for (guint i = 0; i < kinds->len; i++)
    g_ptr_array_add (sorted, kinds->pdata[i]);
  g_ptr_array_sort (sorted, compare_weights);
  return sorted;
}

static gboolean
is_heavy (GPtrArray *sorted, const QwWorkKind *kind)
{
  guint place;

  return g_ptr_array_find (sorted, kind, &place) && place < N_HEAVIEST;
}

static void
add_skills (QwExposure *self, const QwWorkKind *kind)
{
  for (guint i = 0; kind->skills[i] != NULL; i++)
    {
      const QwSkill *skill = qw_catalog_find_skill (self->catalog, kind->skills[i]);

      if (!g_ptr_array_find (self->skills, skill, NULL))
        g_ptr_array_add (self->skills, (gpointer) skill);
    }
}

/* Those of the two largest contributions among the heaviest kinds; where these are little of the week, those of the
 * largest one among the rest, if there is one. */
void
qw_exposure_fill_skills (QwExposure *self)
{
  g_autoptr (GPtrArray) sorted = sort_kinds (self->catalog);
  g_autoptr (GPtrArray) heavy = g_ptr_array_new ();
  const QwWorkKind *light = NULL;
  double part = 0;

  for (guint i = 0; i < self->contributions->len; i++)
    {
      const QwContribution *contribution = self->contributions->pdata[i];

      if (!is_heavy (sorted, contribution->kind))
        {
          light = light != NULL ? light : contribution->kind;
        }
      else if (heavy->len < N_LARGEST)
        {
          g_ptr_array_add (heavy, (gpointer) contribution->kind);
          part += contribution->share;
        }
    }

  if (part < LEAST_PART && light != NULL)
    add_skills (self, light);
  else
    for (guint i = 0; i < heavy->len; i++)
      add_skills (self, heavy->pdata[i]);
}
