/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

const char *
qw_catalog_get_edition (QwCatalog *self)
{
  return self->edition;
}

const char *
qw_catalog_get_currency_date (QwCatalog *self)
{
  return self->currency_date;
}

GPtrArray *
qw_catalog_get_project_types (QwCatalog *self)
{
  return self->lists[QW_LIST_PROJECT_TYPES].items;
}

GPtrArray *
qw_catalog_get_groups (QwCatalog *self)
{
  return self->lists[QW_LIST_GROUPS].items;
}

GPtrArray *
qw_catalog_get_features (QwCatalog *self)
{
  return self->lists[QW_LIST_FEATURES].items;
}

GPtrArray *
qw_catalog_get_conditions (QwCatalog *self)
{
  return self->lists[QW_LIST_CONDITIONS].items;
}

GPtrArray *
qw_catalog_get_regions (QwCatalog *self)
{
  return self->lists[QW_LIST_REGIONS].items;
}

GPtrArray *
qw_catalog_get_seniorities (QwCatalog *self)
{
  return self->lists[QW_LIST_SENIORITIES].items;
}

GPtrArray *
qw_catalog_get_sellers (QwCatalog *self)
{
  return self->lists[QW_LIST_SELLERS].items;
}

GPtrArray *
qw_catalog_get_practices (QwCatalog *self)
{
  return self->lists[QW_LIST_PRACTICES].items;
}

GPtrArray *
qw_catalog_get_running_costs (QwCatalog *self)
{
  return self->lists[QW_LIST_RUNNING_COSTS].items;
}

GPtrArray *
qw_catalog_get_currencies (QwCatalog *self)
{
  return self->lists[QW_LIST_CURRENCIES].items;
}

GPtrArray *
qw_catalog_get_sources (QwCatalog *self)
{
  return self->lists[QW_LIST_SOURCES].items;
}

const QwProjectType *
qw_catalog_find_project_type (QwCatalog *self, const char *id)
{
  return qw_catalog_find (self, QW_LIST_PROJECT_TYPES, id);
}

const QwFeature *
qw_catalog_find_feature (QwCatalog *self, const char *id)
{
  return qw_catalog_find (self, QW_LIST_FEATURES, id);
}

const QwCondition *
qw_catalog_find_condition (QwCatalog *self, QwConditionKind kind)
{
  return qw_catalog_find (self, QW_LIST_CONDITIONS, qw_condition_kind_to_string (kind));
}

const QwConditionChoice *
qw_catalog_find_choice (QwCatalog *self, QwConditionKind kind, const char *id)
{
  const QwCondition *condition = qw_catalog_find_condition (self, kind);

  for (guint i = 0; id != NULL && i < condition->choices->len; i++)
    {
      const QwConditionChoice *choice = condition->choices->pdata[i];

      if (g_str_equal (choice->id, id))
        return choice;
    }
  return NULL;
}

const QwRegion *
qw_catalog_find_region (QwCatalog *self, const char *id)
{
  return qw_catalog_find (self, QW_LIST_REGIONS, id);
}

const QwRateFactor *
qw_catalog_find_seniority (QwCatalog *self, const char *id)
{
  return qw_catalog_find (self, QW_LIST_SENIORITIES, id);
}

const QwRateFactor *
qw_catalog_find_seller (QwCatalog *self, const char *id)
{
  return qw_catalog_find (self, QW_LIST_SELLERS, id);
}

const QwCurrency *
qw_catalog_find_currency (QwCatalog *self, const char *code)
{
  return qw_catalog_find (self, QW_LIST_CURRENCIES, code);
}

void
qw_catalog_get_default_rate (QwCatalog *self,
                             const char **region,
                             const char **seniority,
                             const char **seller)
{
  *region = self->default_region;
  *seniority = self->default_seniority;
  *seller = self->default_seller;
}

gboolean
qw_catalog_market_rate (QwCatalog *self,
                        const char *region,
                        const char *seniority,
                        const char *seller,
                        const QwCurrency *currency,
                        QwRange *rate)
{
  const QwRegion *where = qw_catalog_find_region (self, region);
  const QwRateFactor *how = qw_catalog_find_seniority (self, seniority);
  const QwRateFactor *who = qw_catalog_find_seller (self, seller);
  QwRange mid;

  g_return_val_if_fail (currency != NULL, FALSE);
  g_return_val_if_fail (rate != NULL, FALSE);

  if (where == NULL || how == NULL || who == NULL)
    return FALSE;

  mid = qw_range_multiply (&where->rate, &how->factor);
  mid = qw_range_multiply (&mid, &who->factor);
  *rate = qw_range_scale (&mid, currency->per_usd);
  return TRUE;
}

guint
qw_catalog_included_quantity (QwCatalog *self, const char *type, const char *feature)
{
  const QwProjectType *project = qw_catalog_find_project_type (self, type);

  for (guint i = 0; project != NULL && i < project->included->len; i++)
    {
      const QwShareOf *included = project->included->pdata[i];

      if (g_strcmp0 (included->id, feature) == 0)
        return (guint) included->amount;
    }
  return 0;
}
