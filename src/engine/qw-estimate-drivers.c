/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-private.h"

#include "qw-tornado.h"

#define RATE_TITLE "Rate"
#define RATE_QUESTION                                                                              \
  "Whose rate applies: your own, or which region, seniority and seller of the market?"

/* What moves the price beside the lines, by QwCause. */
typedef struct
{
  const char *id;
  const char *title;
  const char *question;
} Cause;

static void
free_driver (QwDriver *driver)
{
  g_free (driver->id);
  g_free (driver->title);
  g_free (driver);
}

/* A choice may have no question of its own; then the one that changes most is asked. */
static Cause
describe_condition (QwEstimate *self, QwConditionKind kind)
{
  const QwCondition *condition = qw_catalog_find_condition (self->catalog, kind);
  const QwConditionChoice *choice = qw_catalog_find_choice (
      self->catalog, kind, qw_brief_get_choice (self->brief, kind));
  const char *question = choice->question;

  for (guint i = 0; question == NULL && i < condition->choices->len; i++)
    question = ((QwConditionChoice *) condition->choices->pdata[i])->question;
  return (Cause){ condition->id, condition->title, question };
}

static Cause
describe_cause (QwEstimate *self, gsize cause)
{
  const QwLine *line;

  if (cause >= self->lines->len)
    switch (cause - self->lines->len)
      {
      case QW_CAUSE_COMMON:
        return describe_condition (self, QW_CONDITION_CLARITY);
      case QW_CAUSE_ASSISTANCE:
        return describe_condition (self, QW_CONDITION_ASSISTANCE);
      case QW_CAUSE_RATE:
      default:
        return (Cause){ "rate", RATE_TITLE, RATE_QUESTION };
      }

  line = self->lines->pdata[cause];
  return (Cause){ line->id, line->title, line->question };
}

static gboolean
add_driver (QwEstimate *self, gsize cause, double share, double low, double high, GError **error)
{
  Cause known = describe_cause (self, cause);
  QwDriver *driver = g_new0 (QwDriver, 1);

  driver->id = g_strdup (known.id);
  driver->title = g_strdup (known.title);
  driver->question = known.question;
  driver->share_of_spread = share;
  g_ptr_array_add (self->drivers, driver);
  return qw_estimate_to_minor (self, low, &driver->low, error) &&
         qw_estimate_to_minor (self, high, &driver->high, error);
}

static int
compare_drivers (gconstpointer a, gconstpointer b)
{
  const QwDriver *p = *(QwDriver *const *) a;
  const QwDriver *q = *(QwDriver *const *) b;

  if (p->share_of_spread > q->share_of_spread)
    return -1;
  return p->share_of_spread < q->share_of_spread ? 1 : 0;
}

gboolean
qw_estimate_fill_drivers (QwEstimate *self, const QwModel *model, GError **error)
{
  gsize n = model->n_terms + QW_N_CAUSES;
  g_autofree double *shares = g_new0 (double, n);
  g_autofree double *lows = g_new0 (double, n);
  g_autofree double *highs = g_new0 (double, n);

  self->drivers = g_ptr_array_new_with_free_func ((GDestroyNotify) free_driver);
  qw_distribution_spread (self->distribution, shares);
  qw_tornado (model, self->distribution, shares, lows, highs);
  /* What is known moves nothing. */
  for (gsize i = 0; i < n; i++)
    if (shares[i] > 0 && !add_driver (self, i, shares[i], lows[i], highs[i], error))
      return FALSE;

  /* A stable sort: equal ones stay in the order of the lines. */
  g_ptr_array_sort (self->drivers, compare_drivers);
  return TRUE;
}
