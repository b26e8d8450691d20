/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-brief-private.h"

#include <string.h>

#define DEFAULT_CURRENCY   "USD"
#define DEFAULT_WEEK_HOURS 25
#define DEFAULT_CONFIDENCE 70

G_DEFINE_BOXED_TYPE (QwBrief, qw_brief, qw_brief_ref, qw_brief_unref)

static QwPicked *
new_picked (const char *id, guint quantity)
{
  QwPicked *picked = g_new (QwPicked, 1);

  picked->id = g_strdup (id);
  picked->quantity = quantity;
  return picked;
}

static void
free_picked (QwPicked *picked)
{
  g_free (picked->id);
  g_free (picked);
}

static gpointer
copy_picked (gconstpointer picked, gpointer unused)
{
  return new_picked (((const QwPicked *) picked)->id, ((const QwPicked *) picked)->quantity);
}

QwOwnLine *
qw_own_line_copy (const QwOwnLine *line)
{
  QwOwnLine *copy = g_memdup2 (line, sizeof *line);

  copy->title = g_strdup (line->title);
  return copy;
}

static gpointer
copy_own_line (gconstpointer line, gpointer unused)
{
  return qw_own_line_copy (line);
}

static void
free_own_line (QwOwnLine *line)
{
  g_free (line->title);
  g_free (line);
}

static void
clear (QwBrief *self)
{
  g_free (self->catalog);
  g_free (self->project);
  g_ptr_array_unref (self->features);
  for (guint i = 0; i < QW_N_CONDITIONS; i++)
    g_free (self->choices[i]);
  g_ptr_array_unref (self->own_lines);
  g_free (self->own_rate);
  g_free (self->region);
  g_free (self->seniority);
  g_free (self->seller);
  g_free (self->currency);
  g_free (self->own_price);
}

QwBrief *
qw_brief_ref (QwBrief *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_brief_unref (QwBrief *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear);
}

QwBrief *
qw_brief_new (QwCatalog *catalog, const char *project)
{
  QwBrief *self;
  const char *region, *seniority, *seller;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (project != NULL, NULL);

  self = g_atomic_rc_box_new0 (QwBrief);
  qw_catalog_get_default_rate (catalog, &region, &seniority, &seller);
  self->catalog = g_strdup (qw_catalog_get_edition (catalog));
  self->project = g_strdup (project);
  self->features = g_ptr_array_new_with_free_func ((GDestroyNotify) free_picked);
  for (int i = 0; i < QW_N_CONDITIONS; i++)
    self->choices[i] = g_strdup (
        qw_catalog_find_condition (catalog, (QwConditionKind) i)->default_choice);
  self->own_lines = g_ptr_array_new_with_free_func ((GDestroyNotify) free_own_line);
  self->region = g_strdup (region);
  self->seniority = g_strdup (seniority);
  self->seller = g_strdup (seller);
  self->currency = g_strdup (DEFAULT_CURRENCY);
  self->hours_per_week = DEFAULT_WEEK_HOURS;
  self->confidence = DEFAULT_CONFIDENCE;
  return self;
}

QwBrief *
qw_brief_copy (QwBrief *self)
{
  QwBrief *copy = g_atomic_rc_box_new0 (QwBrief);

  copy->catalog = g_strdup (self->catalog);
  copy->project = g_strdup (self->project);
  copy->features = g_ptr_array_copy (self->features, copy_picked, NULL);
  g_ptr_array_set_free_func (copy->features, (GDestroyNotify) free_picked);
  for (guint i = 0; i < QW_N_CONDITIONS; i++)
    copy->choices[i] = g_strdup (self->choices[i]);
  copy->own_lines = g_ptr_array_copy (self->own_lines, copy_own_line, NULL);
  g_ptr_array_set_free_func (copy->own_lines, (GDestroyNotify) free_own_line);
  copy->own_rate = g_strdup (self->own_rate);
  copy->region = g_strdup (self->region);
  copy->seniority = g_strdup (self->seniority);
  copy->seller = g_strdup (self->seller);
  copy->currency = g_strdup (self->currency);
  copy->hours_per_week = self->hours_per_week;
  copy->confidence = self->confidence;
  copy->own_price = g_strdup (self->own_price);
  copy->rounding = self->rounding;
  copy->has_own_factor = self->has_own_factor;
  copy->own_factor = self->own_factor;
  return copy;
}

/* Where @feature stands among the sorted ones, or would stand. */
static guint
find_place (QwBrief *self, const char *feature, gboolean *found)
{
  guint from = 0;
  guint to = self->features->len;

  *found = FALSE;
  while (from < to && !*found)
    {
      guint middle = (from + to) / 2;
      int order = strcmp (((QwPicked *) self->features->pdata[middle])->id, feature);

      *found = order == 0;
      if (order < 0)
        from = middle + 1;
      else
        to = middle;
    }
  return *found ? to : from;
}

void
qw_brief_put_feature (QwBrief *self, const char *feature, guint quantity)
{
  gboolean found;
  guint place = find_place (self, feature, &found);

  if (found && quantity > 0)
    ((QwPicked *) self->features->pdata[place])->quantity = quantity;
  else if (found)
    g_ptr_array_remove_index (self->features, place);
  else if (quantity > 0)
    g_ptr_array_insert (self->features, (int) place, new_picked (feature, quantity));
}

guint
qw_brief_get_quantity (QwBrief *self, const char *feature)
{
  gboolean found;
  guint place = find_place (self, feature, &found);

  return found ? ((QwPicked *) self->features->pdata[place])->quantity : 0;
}
