/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-overlay.h"

QwCatalog *
qw_catalog_overlay (QwCatalog *base,
                    const QwTableFile *files,
                    gsize n_files,
                    GStrvBuilder *messages)
{
  QwCatalog *catalog = NULL;

  g_return_val_if_fail (base != NULL, NULL);
  g_return_val_if_fail (messages != NULL, NULL);

  catalog = qw_catalog_ref (base);
  for (gsize i = 0; i < n_files; i++)
    {
      g_autoptr (GError) error = NULL;
      QwCatalog *extended = qw_catalog_extend (catalog, &files[i], &error);

      if (extended == NULL)
        {
          g_strv_builder_add (messages, error->message);
          continue;
        }
      qw_catalog_unref (catalog);
      catalog = extended;
    }
  return catalog;
}
