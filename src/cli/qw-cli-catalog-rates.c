/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-catalog-text.h"

#include <glib/gi18n.h>

#include "qw-cli-numbers.h"
#include "qw-cli-output.h"

static void
put_regions (QwCatalog *catalog)
{
  g_autoptr (QwCliGrid) grid = qw_cli_catalog_new_grid (_ ("Region"));
  GPtrArray *regions = qw_catalog_get_regions (catalog);

  qw_cli_catalog_put_heading (_ ("Rates of a mid-level freelancer, in US dollars an hour"));
  for (guint i = 0; i < regions->len; i++)
    {
      const QwRegion *region = regions->pdata[i];

      qw_cli_catalog_add_range (grid, region->id, g_strdup (qw_cli_translate (region->title)),
                                &region->rate, 0, &region->provenance);
    }
  qw_cli_grid_put (grid);
}

static void
put_rate_factors (const char *heading, const char *first, GPtrArray *factors)
{
  g_autoptr (QwCliGrid) grid = qw_cli_catalog_new_grid (first);

  qw_cli_catalog_put_heading (heading);
  for (guint i = 0; i < factors->len; i++)
    {
      const QwRateFactor *factor = factors->pdata[i];

      qw_cli_catalog_add_range (grid, factor->id, g_strdup (qw_cli_translate (factor->title)),
                                &factor->factor, 2, &factor->provenance);
    }
  qw_cli_grid_put (grid);
}

static void
put_running_costs (QwCatalog *catalog)
{
  static const char *const headings[] = {
    N_ ("Paid once"),
    N_ ("Paid every month"),
    N_ ("Paid every year"),
  };
  g_autoptr (QwCliGrid) grid = qw_cli_catalog_new_grid (_ ("Id"));
  GPtrArray *costs = qw_catalog_get_running_costs (catalog);

  qw_cli_catalog_put_heading (_ ("Running costs, in US dollars"));
  for (guint period = 0; period < G_N_ELEMENTS (headings); period++)
    {
      qw_cli_grid_add_section (grid, _ (headings[period]));
      for (guint i = 0; i < costs->len; i++)
        {
          const QwRunningCost *cost = costs->pdata[i];

          if ((guint) cost->period == period)
            qw_cli_catalog_add_range (grid, cost->id, g_strdup (qw_cli_translate (cost->title)),
                                      &cost->amount, 0, &cost->provenance);
        }
    }
  qw_cli_grid_put (grid);
}

static void
put_currencies (QwCatalog *catalog)
{
  const QwCliColumn columns[] = {
    { _ ("Code"), FALSE, FALSE },           { _ ("Name"), FALSE, TRUE },
    { _ ("symbol"), FALSE, FALSE },         { _ ("digits"), TRUE, FALSE },
    { _ ("for a US dollar"), TRUE, FALSE },
  };
  g_autoptr (QwCliGrid) grid = qw_cli_grid_new (columns, G_N_ELEMENTS (columns));
  g_autofree char *heading = g_strdup_printf (_ ("Currencies, with approximate rates of %s"),
                                              qw_catalog_get_currency_date (catalog));
  GPtrArray *currencies = qw_catalog_get_currencies (catalog);

  qw_cli_catalog_put_heading (heading);
  for (guint i = 0; i < currencies->len; i++)
    {
      const QwCurrency *currency = currencies->pdata[i];

      qw_cli_grid_add (grid, g_strdup (currency->code),
                       g_strdup (qw_cli_translate (currency->name)), g_strdup (currency->symbol),
                       qw_cli_number (currency->digits, 0), qw_cli_number (currency->per_usd, 4));
    }
  qw_cli_grid_put (grid);
}

static void
put_indented (const char *text)
{
  g_autofree char *clean = qw_cli_clean (text);
  g_autofree char *line = g_strconcat ("    ", clean, NULL);
  g_autofree char *folded = qw_cli_fold (line, QW_CLI_COLUMNS);

  qw_cli_put (folded);
}

/* An address stays whole, whatever its length, so that it can be followed. */
static void
put_source (const QwSource *source)
{
  g_autofree char *text = source->published != NULL
                              ? g_strdup_printf ("%s: %s, %s", source->publisher, source->title,
                                                 source->published)
                              : g_strdup_printf ("%s: %s", source->publisher, source->title);

  qw_cli_put_line (source->id);
  put_indented (text);
  if (source->url != NULL)
    {
      qw_cli_put ("    ");
      qw_cli_put_line (source->url);
    }
}

void
qw_cli_catalog_put_rates (QwCatalog *catalog)
{
  put_regions (catalog);
  put_rate_factors (_ ("Seniority, times the rate"), _ ("Seniority"),
                    qw_catalog_get_seniorities (catalog));
  put_rate_factors (_ ("Seller, times the rate"), _ ("Seller"), qw_catalog_get_sellers (catalog));
  put_running_costs (catalog);
  put_currencies (catalog);
}

void
qw_cli_catalog_put_sources (QwCatalog *catalog)
{
  GPtrArray *sources = qw_catalog_get_sources (catalog);

  qw_cli_catalog_put_heading (_ ("Sources"));
  for (guint i = 0; i < sources->len; i++)
    put_source (sources->pdata[i]);
}
