/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-private.h"

#include "qw-picking.h"

static gboolean
is_same_term (const QwTerm *a, const QwTerm *b)
{
  return a->part == b->part && a->stream == b->stream && a->range.low == b->range.low &&
         a->range.typical == b->range.typical && a->range.high == b->range.high;
}

/* The terms that are only in @after, or NULL if any of @before is missing there: both are in the same order. */
static GArray *
list_added (GArray *before, GArray *after)
{
  GArray *added = g_array_new (FALSE, FALSE, sizeof (QwTerm));
  guint i = 0;

  for (guint j = 0; j < after->len; j++)
    {
      const QwTerm *term = &g_array_index (after, QwTerm, j);

      if (i < before->len && is_same_term (&g_array_index (before, QwTerm, i), term))
        i++;
      else
        g_array_append_vals (added, term, 1);
    }
  if (i < before->len)
    g_clear_pointer (&added, g_array_unref);
  return added;
}

/* Where the first of @some stands in @terms. */
static guint
find_term (GArray *terms, GArray *some)
{
  guint i = 0;

  while (!is_same_term (&g_array_index (terms, QwTerm, i), &g_array_index (some, QwTerm, 0)))
    i++;
  return i;
}

/* The typical price of another brief on the same conditions as that of @whole, and the hours: the cheap way if lines
 * are only added. */
static double
find_typical (QwEstimate *self, QwDistribution *whole, QwBrief *from, QwBrief *to, double *hours)
{
  g_auto (QwLineSet) before = { NULL };
  g_auto (QwLineSet) after = { NULL };
  g_autoptr (GArray) added = NULL;
  g_autoptr (GArray) removed = NULL;
  g_autoptr (QwDistribution) distribution = NULL;
  QwModel model;

  qw_line_set_init (&before, self->catalog, from);
  qw_line_set_init (&after, self->catalog, to);
  added = list_added (before.terms, after.terms);
  if (added != NULL)
    return qw_distribution_typical_with (whole, (const QwTerm *) (gpointer) added->data, added->len,
                                         hours);
  removed = list_added (after.terms, before.terms);
  if (removed != NULL && removed->len == 1)
    return qw_distribution_typical_without (whole, find_term (before.terms, removed), hours);

  model = qw_estimate_model (self->catalog, to, after.terms);
  distribution = qw_distribution_new (&model);
  *hours = qw_distribution_hours (distribution, 0.5);
  return qw_distribution_price (distribution, 0.5);
}

/* With a spread, the hours are scaled to what the factor makes of those of the plain lines. */
static double
find_price (QwEstimate *self, QwBrief *brief)
{
  g_autoptr (QwBrief) from = NULL;
  g_autoptr (QwBrief) to = NULL;
  double hours, plain;
  double price = find_typical (self, self->distribution, self->brief, brief, &hours);

  if (self->plain == NULL || !(hours > 0))
    return price;

  from = qw_brief_with_own_factor (self->brief, NULL);
  to = qw_brief_with_own_factor (brief, NULL);
  find_typical (self, self->plain, from, to, &plain);
  return price * (qw_brief_get_own_factor (brief)->factor * plain / hours);
}

/* Of what is picked already: what it adds now; of anything else, and of another quantity: what the pick would add. */
gint64
qw_estimate_addition (QwEstimate *self, const char *feature, guint quantity)
{
  g_autoptr (QwPicking) picking = NULL;
  gboolean picked;
  gint64 typical = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (qw_catalog_find_feature (self->catalog, feature) != NULL, 0);

  picked = quantity > 0 && qw_brief_get_quantity (self->brief, feature) == quantity;
  picking = qw_picking_new (self->catalog, self->brief, feature, picked ? 0 : quantity);
  if (picking->brief == NULL ||
      !qw_estimate_to_minor (self, find_price (self, picking->brief), &typical, NULL))
    return 0;

  return picked ? self->price.typical - typical : typical - self->price.typical;
}
