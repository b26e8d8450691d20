/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

static void
read_source (QwCatalogBuild *build, const QwReader *at)
{
  QwSource *source = g_new0 (QwSource, 1);

  source->id = qw_reader_id (at, "id");
  source->publisher = qw_reader_string (at, "publisher");
  source->title = qw_reader_string (at, "title");
  source->url = qw_reader_optional_string (at, "url");
  source->published = qw_reader_optional_string (at, "published");
  qw_catalog_put (build, QW_LIST_SOURCES, source, at);
}

void
qw_catalog_read_sources_table (QwCatalogBuild *build, const QwReader *root)
{
  qw_catalog_read_entries (build, root, "sources", read_source);
}

static void
read_work_kind (QwCatalogBuild *build, const QwReader *at)
{
  QwWorkKind *kind = g_new0 (QwWorkKind, 1);
  QwReader lenses = qw_reader_object (at, "lenses");

  kind->id = qw_reader_id (at, "id");
  kind->title = qw_reader_string (at, "title");
  kind->tier = qw_reader_string (at, "tier");
  kind->rating = qw_reader_double (&lenses, "rating", 0, 1);
  kind->use = qw_reader_double (&lenses, "use", 0, 1);
  kind->success = qw_reader_double (&lenses, "success", 0, 1);
  kind->sources = qw_catalog_read_sources (build, at);
  qw_catalog_put (build, QW_LIST_WORK_KINDS, kind, at);
}

void
qw_catalog_read_exposure_table (QwCatalogBuild *build, const QwReader *root)
{
  qw_catalog_read_entries (build, root, "kinds", read_work_kind);
}
