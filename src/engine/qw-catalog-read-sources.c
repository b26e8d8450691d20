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
