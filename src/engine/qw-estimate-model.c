/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-private.h"

#include "qw-money.h"

static const QwConditionChoice *
get_choice (QwCatalog *catalog, QwBrief *brief, QwConditionKind kind)
{
  return qw_catalog_find_choice (catalog, kind, qw_brief_get_choice (brief, kind));
}

static QwRange
read_own_rate (QwBrief *brief, const QwCurrency *currency)
{
  gint64 minor = 0;

  if (!qw_money_parse (qw_brief_get_own_rate (brief), currency->digits, &minor, NULL))
    g_assert_not_reached ();
  return QW_RANGE_CONSTANT (qw_money_to_double (minor, currency->digits));
}

QwRange
qw_estimate_rate (QwCatalog *catalog, QwBrief *brief, const QwCurrency *currency)
{
  QwRange rate;

  if (qw_brief_has_own_rate (brief))
    return read_own_rate (brief, currency);
  if (!qw_catalog_market_rate (catalog, qw_brief_get_region (brief), qw_brief_get_seniority (brief),
                               qw_brief_get_seller (brief), currency, &rate))
    g_assert_not_reached ();
  return rate;
}

QwModel
qw_estimate_model (QwCatalog *catalog, QwBrief *brief, GArray *terms)
{
  const QwCurrency *currency = qw_catalog_find_currency (catalog, qw_brief_get_currency (brief));

  return (QwModel){
    .correlation = get_choice (catalog, brief, QW_CONDITION_CLARITY)->correlation,
    .assistance = get_choice (catalog, brief, QW_CONDITION_ASSISTANCE)->hours_factor,
    .rate = qw_estimate_rate (catalog, brief, currency),
    .deadline_factor = get_choice (catalog, brief, QW_CONDITION_DEADLINE)->factor,
    .terms = (const QwTerm *) (gpointer) terms->data,
    .n_terms = terms->len,
  };
}
