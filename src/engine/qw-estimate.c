/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-private.h"

#include <string.h>

#include "qw-brief-private.h"

G_DEFINE_BOXED_TYPE (QwEstimate, qw_estimate, qw_estimate_ref, qw_estimate_unref)

static void
clear (QwEstimate *self)
{
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_clear_pointer (&self->market, g_ptr_array_unref);
  g_clear_pointer (&self->drivers, g_ptr_array_unref);
  g_clear_pointer (&self->running_costs, g_ptr_array_unref);
  g_clear_pointer (&self->distribution, qw_distribution_unref);
  g_clear_pointer (&self->plain, qw_distribution_unref);
  g_clear_pointer (&self->brief, qw_brief_unref);
  g_clear_pointer (&self->catalog, qw_catalog_unref);
}

static QwEstimate *
create (QwCatalog *catalog, QwBrief *brief)
{
  QwEstimate *self = g_atomic_rc_box_new0 (QwEstimate);

  self->catalog = qw_catalog_ref (catalog);
  self->brief = qw_brief_ref (brief);
  self->project = qw_catalog_find_project_type (catalog, qw_brief_get_project (brief));
  self->currency = qw_catalog_find_currency (catalog, qw_brief_get_currency (brief));
  return self;
}

static void
take_model (QwEstimate *self, const QwModel *model, QwLineSet *set)
{
  double scale;

  self->correlation = model->correlation;
  self->deadline_factor = model->deadline_factor;
  self->rate = model->rate;
  self->assistance = model->assistance;
  self->lines = g_steal_pointer (&set->lines);
  self->distribution = qw_distribution_new (model);

  scale = qw_distribution_scale (self->distribution);
  for (guint i = 0; i < self->lines->len && scale != 1; i++)
    {
      QwLine *line = self->lines->pdata[i];

      line->hours = qw_range_scale (&line->hours, scale);
    }
}

static QwDistribution *
find_plain (QwEstimate *self)
{
  g_autoptr (QwBrief) plain = qw_brief_with_own_factor (self->brief, NULL);
  g_auto (QwLineSet) set = { NULL };
  QwModel model;

  qw_line_set_init (&set, self->catalog, plain);
  model = qw_estimate_model (self->catalog, plain, set.terms);
  return qw_distribution_new (&model);
}

static gboolean
has_own_factor (QwEstimate *self)
{
  const QwOwnFactor *own = qw_brief_get_own_factor (self->brief);

  return own != NULL && !qw_own_factor_is_none (own);
}

/* And what the model is scaled to, if a spread would move its median. */
static void
fill_hours_before (QwEstimate *self, QwModel *model)
{
  const QwOwnFactor *own = qw_brief_get_own_factor (self->brief);
  g_autoptr (QwDistribution) plain = find_plain (self);

  self->hours_before = (QwRange){ qw_distribution_hours (plain, 0.1),
                                  qw_distribution_hours (plain, 0.5),
                                  qw_distribution_hours (plain, 0.9) };
  if (own->spread == 1)
    return;

  model->typical_hours = own->factor * self->hours_before.typical;
  self->plain = g_steal_pointer (&plain);
}

static gboolean
fill (QwEstimate *self, GError **error)
{
  g_auto (QwLineSet) set = { NULL };
  QwModel model;

  qw_line_set_init (&set, self->catalog, self->brief);
  model = qw_estimate_model (self->catalog, self->brief, set.terms);
  if (has_own_factor (self))
    fill_hours_before (self, &model);
  take_model (self, &model, &set);
  return qw_estimate_fill_prices (self, error) && qw_estimate_fill_fixed (self, error) &&
         qw_estimate_fill_market (self, error) && qw_estimate_fill_running (self, error) &&
         qw_estimate_fill_drivers (self, &model, error);
}

QwEstimate *
qw_estimate_new (QwCatalog *catalog, QwBrief *brief, GError **error)
{
  g_autoptr (QwEstimate) self = NULL;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (brief != NULL, NULL);

  if (!qw_brief_check (brief, catalog, "brief", error))
    return NULL;

  self = create (catalog, brief);
  if (!fill (self, error))
    return NULL;

  if (!has_own_factor (self))
    self->hours_before = self->hours;
  qw_estimate_fill_exposure (self);
  return g_steal_pointer (&self);
}

/* All that does not depend on which price is asked for the work; the lines are copied for their parts of it. */
static void
share_work (QwEstimate *self, QwEstimate *with)
{
  self->correlation = with->correlation;
  self->deadline_factor = with->deadline_factor;
  self->rate = with->rate;
  self->assistance = with->assistance;
  self->hours = with->hours;
  self->hours_before = with->hours_before;
  self->price = with->price;
  memcpy (self->quantile_hours, with->quantile_hours, sizeof self->quantile_hours);
  memcpy (self->quantile_price, with->quantile_price, sizeof self->quantile_price);
  memcpy (self->running, with->running, sizeof self->running);
  self->routine = with->routine;
  self->lines = qw_lines_copy (with->lines);
  self->market = g_ptr_array_ref (with->market);
  self->drivers = g_ptr_array_ref (with->drivers);
  self->running_costs = g_ptr_array_ref (with->running_costs);
  self->distribution = qw_distribution_ref (with->distribution);
  self->plain = with->plain != NULL ? qw_distribution_ref (with->plain) : NULL;
}

QwEstimate *
qw_estimate_with_brief (QwEstimate *self, QwBrief *brief, GError **error)
{
  g_autoptr (QwEstimate) other = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (brief != NULL, NULL);

  if (!qw_brief_has_same_work (self->brief, brief))
    return qw_estimate_new (self->catalog, brief, error);
  if (!qw_brief_check (brief, self->catalog, "brief", error))
    return NULL;

  other = create (self->catalog, brief);
  share_work (other, self);
  qw_estimate_fill_weeks (other);
  return qw_estimate_fill_fixed (other, error) ? g_steal_pointer (&other) : NULL;
}

QwEstimate *
qw_estimate_ref (QwEstimate *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_estimate_unref (QwEstimate *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear);
}

const char *
qw_line_kind_to_string (QwLineKind kind)
{
  static const char *const names[] = { "base", "feature", "own", "condition", "share" };

  g_return_val_if_fail (kind <= QW_LINE_SHARE, NULL);

  return names[kind];
}
