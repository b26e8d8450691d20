/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

#include <string.h>

#include "qw-message.h"

#define MAX_PER_USD 1e7

static GStrv
read_applies (QwCatalogBuild *build, const QwReader *at)
{
  GStrv applies = qw_reader_ids (at, "applies", 0);
  QwReader list = qw_reader_array (at, "applies", 0);

  for (guint i = 0; i < qw_reader_length (&list); i++)
    {
      QwReader element = qw_reader_element (&list, i);

      qw_catalog_refer (build, QW_LIST_PROJECT_TYPES, applies[i], &element, NULL);
    }
  return applies;
}

static void
read_cost (QwCatalogBuild *build, const QwReader *at)
{
  static const char *const periods[] = { "once", "monthly", "yearly", NULL };
  QwRunningCost *cost = g_new0 (QwRunningCost, 1);

  cost->id = qw_reader_id (at, "id");
  cost->title = qw_reader_string (at, "title");
  cost->period = (QwPeriod) qw_reader_choice (at, "period", periods);
  cost->amount = qw_reader_range (at, "amount", QW_RANGE_MAX);
  cost->applies = read_applies (build, at);
  qw_catalog_read_provenance (build, at, &cost->provenance);
  qw_catalog_put (build, QW_LIST_RUNNING_COSTS, cost, at);
}

static char *
read_code (const QwReader *at)
{
  char *code = qw_reader_string (at, "code");

  if (strlen (code) != 3 || strspn (code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 3)
    {
      g_autofree char *found = qw_reader_quote (code);

      qw_reader_fail (at, "code", QW_ERROR_LIMIT,
                      "found %s, allowed: three capital letters as in ISO 4217", found);
    }
  return code;
}

static double
read_per_usd (const QwReader *at, const char *code)
{
  double per_usd = qw_reader_double (at, "per_usd", 1 / MAX_PER_USD, MAX_PER_USD);

  if (g_str_equal (code, "USD") && (per_usd < 1 || per_usd > 1))
    {
      g_autofree char *found = qw_message_number (per_usd);

      qw_reader_fail (at, "per_usd", QW_ERROR_LIMIT, "found %s for the dollar itself, allowed: 1",
                      found);
    }
  return per_usd;
}

static void
read_currency (QwCatalogBuild *build, const QwReader *at)
{
  static const char *const positions[] = { "before", "after", NULL };
  QwCurrency *currency = g_new0 (QwCurrency, 1);

  currency->code = read_code (at);
  currency->name = qw_reader_string (at, "name");
  currency->symbol = qw_reader_string (at, "symbol");
  currency->digits = (guint) qw_reader_int (at, "digits", 0, 4);
  currency->symbol_after = qw_reader_choice (at, "position", positions) == 1;
  currency->per_usd = read_per_usd (at, currency->code);
  currency->sources = qw_catalog_read_sources (build, at);
  qw_catalog_put (build, QW_LIST_CURRENCIES, currency, at);
}

void
qw_catalog_read_costs_table (QwCatalogBuild *build, const QwReader *root)
{
  qw_catalog_read_entries (build, root, "costs", read_cost);
}

void
qw_catalog_read_currencies_table (QwCatalogBuild *build, const QwReader *root)
{
  g_autofree char *date = build->layer == 0 ? qw_reader_string (root, "date")
                                            : qw_reader_optional_string (root, "date");

  qw_catalog_read_entries (build, root, "currencies", read_currency);
  if (date != NULL)
    {
      g_free (build->catalog->currency_date);
      build->catalog->currency_date = g_steal_pointer (&date);
    }
  if (qw_catalog_find (build->catalog, QW_LIST_CURRENCIES, "USD") == NULL)
    qw_reader_fail (root, "currencies", QW_ERROR_MISSING,
                    "found no USD, allowed: a table with USD, the currency of all figures");
}
