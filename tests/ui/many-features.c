/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "many-features.h"

QwCatalog *
many_features_new (QwCatalog *shipped, guint n)
{
  const QwFeature *like = qw_catalog_get_features (shipped)->pdata[0];
  GString *text = g_string_new ("{\"format\": 1, \"edition\": \"2026\", \"features\": [");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  QwTableFile file = { .name = "features.json" };
  QwCatalog *catalog;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (
        text,
        "%s{\"id\": \"scale-%u\", \"group\": \"%s\", \"title\": \"Scale %u\", \"summary\": \"One "
        "of "
        "many.\", \"hours\": {\"low\": 1, \"typical\": 2, \"high\": 4}, \"confidence\": \"low\", "
        "\"inferred\": true, \"basis\": \"Invented.\", \"sources\": [\"%s\"], \"coding\": true, "
        "\"build\": true, \"assumption\": \"As the bench needs it.\", \"kinds\": {\"crud\": 1}}",
        i > 0 ? "," : "", i, like->group, i,
        ((QwSource *) qw_catalog_get_sources (shipped)->pdata[0])->id);
  g_string_append (text, "]}");
  file.bytes = bytes = g_string_free_to_bytes (text);
  catalog = qw_catalog_extend (shipped, &file, &error);
  g_assert_no_error (error);
  return catalog;
}
