/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-selector-role.h"

#include "qw-format.h"
#include "qw-money.h"

#include <glib/gi18n-lib.h>

static const char *const names[QW_N_SELECTORS] = {
  [QW_SELECTOR_DESIGN] = "design",     [QW_SELECTOR_DEADLINE] = "deadline",
  [QW_SELECTOR_CLARITY] = "clarity",   [QW_SELECTOR_ASSISTANCE] = "assistance",
  [QW_SELECTOR_REGION] = "region",     [QW_SELECTOR_SENIORITY] = "seniority",
  [QW_SELECTOR_SELLER] = "seller",     [QW_SELECTOR_CURRENCY] = "currency",
  [QW_SELECTOR_ROUNDING] = "rounding",
};

static void
add (QwSelector *selector, const char *id, const char *title, const char *summary)
{
  qw_selector_add (
      selector, qw_option_new (id, qw_format_table_text (title), qw_format_table_text (summary)));
}

static QwSelector *
new_condition (QwConditionKind kind, QwCatalog *catalog)
{
  const QwCondition *condition = qw_catalog_find_condition (catalog, kind);
  QwSelector *selector = qw_selector_new (qw_format_table_text (condition->title));

  for (guint i = 0; i < condition->choices->len; i++)
    {
      const QwConditionChoice *choice = g_ptr_array_index (condition->choices, i);

      add (selector, choice->id, choice->title, choice->summary);
    }
  return selector;
}

static QwSelector *
new_region (QwCatalog *catalog)
{
  GPtrArray *regions = qw_catalog_get_regions (catalog);
  QwSelector *selector = qw_selector_new (_ ("Region"));

  for (guint i = 0; i < regions->len; i++)
    {
      const QwRegion *region = g_ptr_array_index (regions, i);

      add (selector, region->id, region->title, NULL);
    }
  return selector;
}

static QwSelector *
new_factors (const char *title, GPtrArray *factors)
{
  QwSelector *selector = qw_selector_new (title);

  for (guint i = 0; i < factors->len; i++)
    {
      const QwRateFactor *factor = g_ptr_array_index (factors, i);

      add (selector, factor->id, factor->title, NULL);
    }
  return selector;
}

static QwSelector *
new_currency (QwCatalog *catalog)
{
  GPtrArray *currencies = qw_catalog_get_currencies (catalog);
  QwSelector *selector = qw_selector_new (_ ("Currency"));

  for (guint i = 0; i < currencies->len; i++)
    {
      const QwCurrency *currency = g_ptr_array_index (currencies, i);
      g_autofree char *title = g_strdup_printf ("%s · %s", currency->code,
                                                qw_format_table_text (currency->name));

      qw_selector_add (selector, qw_option_new (currency->code, title, NULL));
    }
  return selector;
}

/* Kept by the type system: an id lives as long as the program. */
static const char *
rounding_id (guint step)
{
  g_autofree char *id = g_strdup_printf ("%u", step);

  return g_intern_string (id);
}

static QwSelector *
new_rounding (void)
{
  QwSelector *selector = qw_selector_new (_ ("Rounding"));
  guint n = 0;
  const guint *steps = qw_rounding_steps (&n);

  for (guint i = 0; i < n; i++)
    {
      /* Translators: to which step a price is rounded: "To 50". */
      g_autofree char *title = g_strdup_printf (_ ("To %u"), steps[i]);

      qw_selector_add (selector,
                       qw_option_new (rounding_id (steps[i]),
                                      steps[i] == 0 ? C_ ("rounding", "None") : title, NULL));
    }
  return selector;
}

/* The number that was typed stays; only digits that the new currency does not have go. */
static char *
convert_digits (const char *amount, const QwCurrency *from, const QwCurrency *to)
{
  gint64 old_minor = 0;
  gint64 minor = 0;

  if (!qw_money_parse (amount, from->digits, &old_minor, NULL) ||
      !qw_money_from_double (qw_money_to_double (old_minor, from->digits), to->digits, &minor,
                             NULL))
    return g_strdup (amount);
  return qw_money_to_string (MAX (minor, 1), to->digits);
}

static QwBrief *
write_currency (QwCatalog *catalog, QwBrief *brief, const char *code)
{
  const QwCurrency *from = qw_catalog_find_currency (catalog, qw_brief_get_currency (brief));
  const QwCurrency *to = qw_catalog_find_currency (catalog, code);
  QwBrief *changed = qw_brief_with_currency (brief, code);

  if (qw_brief_has_own_rate (brief))
    {
      g_autofree char *rate = convert_digits (qw_brief_get_own_rate (brief), from, to);
      g_autoptr (QwBrief) before = changed;

      changed = qw_brief_with_own_rate (before, rate);
    }
  if (qw_brief_get_own_price (brief) != NULL)
    {
      g_autofree char *price = convert_digits (qw_brief_get_own_price (brief), from, to);
      g_autoptr (QwBrief) before = changed;

      changed = qw_brief_with_own_price (before, price);
    }
  return changed;
}

const char *
qw_selector_role_name (QwSelectorRole role)
{
  return names[role];
}

QwSelector *
qw_selector_role_new (QwSelectorRole role, QwCatalog *catalog)
{
  switch (role)
    {
    case QW_SELECTOR_REGION:
      return new_region (catalog);
    case QW_SELECTOR_SENIORITY:
      return new_factors (_ ("Seniority"), qw_catalog_get_seniorities (catalog));
    case QW_SELECTOR_SELLER:
      return new_factors (_ ("Seller"), qw_catalog_get_sellers (catalog));
    case QW_SELECTOR_CURRENCY:
      return new_currency (catalog);
    case QW_SELECTOR_ROUNDING:
      return new_rounding ();
    case QW_SELECTOR_DESIGN:
    case QW_SELECTOR_DEADLINE:
    case QW_SELECTOR_CLARITY:
    case QW_SELECTOR_ASSISTANCE:
    default:
      return new_condition ((QwConditionKind) role, catalog);
    }
}

const char *
qw_selector_role_read (QwSelectorRole role, QwBrief *brief)
{
  switch (role)
    {
    case QW_SELECTOR_REGION:
      return qw_brief_get_region (brief);
    case QW_SELECTOR_SENIORITY:
      return qw_brief_get_seniority (brief);
    case QW_SELECTOR_SELLER:
      return qw_brief_get_seller (brief);
    case QW_SELECTOR_CURRENCY:
      return qw_brief_get_currency (brief);
    case QW_SELECTOR_ROUNDING:
      return rounding_id (qw_brief_get_rounding (brief));
    case QW_SELECTOR_DESIGN:
    case QW_SELECTOR_DEADLINE:
    case QW_SELECTOR_CLARITY:
    case QW_SELECTOR_ASSISTANCE:
    default:
      return qw_brief_get_choice (brief, (QwConditionKind) role);
    }
}

QwBrief *
qw_selector_role_write (QwSelectorRole role, QwCatalog *catalog, QwBrief *brief, const char *id)
{
  const char *region = role == QW_SELECTOR_REGION ? id : qw_brief_get_region (brief);
  const char *seniority = role == QW_SELECTOR_SENIORITY ? id : qw_brief_get_seniority (brief);
  const char *seller = role == QW_SELECTOR_SELLER ? id : qw_brief_get_seller (brief);

  switch (role)
    {
    case QW_SELECTOR_REGION:
    case QW_SELECTOR_SENIORITY:
    case QW_SELECTOR_SELLER:
      return qw_brief_with_market_rate (brief, region, seniority, seller);
    case QW_SELECTOR_CURRENCY:
      return write_currency (catalog, brief, id);
    case QW_SELECTOR_ROUNDING:
      return qw_brief_with_rounding (brief, (guint) g_ascii_strtoull (id, NULL, 10));
    case QW_SELECTOR_DESIGN:
    case QW_SELECTOR_DEADLINE:
    case QW_SELECTOR_CLARITY:
    case QW_SELECTOR_ASSISTANCE:
    default:
      return qw_brief_with_choice (brief, (QwConditionKind) role, id);
    }
}
