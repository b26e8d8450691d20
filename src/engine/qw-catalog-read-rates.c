/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

#define MAX_RATE   1e5
#define MAX_FACTOR 100

static void
read_region (QwCatalogBuild *build, const QwReader *at)
{
  QwRegion *region = g_new0 (QwRegion, 1);

  region->id = qw_reader_id (at, "id");
  region->title = qw_reader_string (at, "title");
  region->rate = qw_catalog_read_positive (at, "rate", MAX_RATE);
  qw_catalog_read_provenance (build, at, &region->provenance);
  qw_catalog_put (build, QW_LIST_REGIONS, region, at);
}

static void
read_seller (QwCatalogBuild *build, const QwReader *at)
{
  QwRateFactor *seller = g_new0 (QwRateFactor, 1);

  seller->id = qw_reader_id (at, "id");
  seller->title = qw_reader_string (at, "title");
  seller->factor = qw_catalog_read_positive (at, "factor", MAX_FACTOR);
  qw_catalog_read_provenance (build, at, &seller->provenance);
  qw_catalog_put (build, QW_LIST_SELLERS, seller, at);
}

static void
read_default (QwCatalogBuild *build,
              const QwReader *at,
              QwListKind list,
              const char *member,
              char **value)
{
  g_free (*value);
  *value = qw_reader_id (at, member);
  qw_catalog_refer (build, list, *value, at, member);
}

static void
read_defaults (QwCatalogBuild *build, const QwReader *root)
{
  QwCatalog *catalog = build->catalog;
  QwReader at = build->layer == 0 ? qw_reader_object (root, "default")
                                  : qw_reader_optional_object (root, "default");

  if (!qw_reader_is_present (&at))
    return;

  read_default (build, &at, QW_LIST_REGIONS, "region", &catalog->default_region);
  read_default (build, &at, QW_LIST_SENIORITIES, "seniority", &catalog->default_seniority);
  read_default (build, &at, QW_LIST_SELLERS, "seller", &catalog->default_seller);
}

void
qw_catalog_read_rates_table (QwCatalogBuild *build, const QwReader *root)
{
  static const char *const currencies[] = { "USD", NULL };

  qw_reader_optional_choice (root, "currency", currencies, 0);
  qw_catalog_read_entries (build, root, "regions", read_region);
  qw_catalog_read_entries (build, root, "sellers", read_seller);
  read_defaults (build, root);
}
