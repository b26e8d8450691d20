/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"

G_BEGIN_DECLS

/** qw_cli_tables_shipped: (transfer full): the catalog that the program carries. */
QwCatalog *qw_cli_tables_shipped (GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_cli_tables_load:
 *
 * The catalog to work with: the shipped one, extended by the tables in the user's own folder. A wrong
 * table there is left out with one line on standard error.
 *
 * Returns: (transfer full): the catalog, or %NULL with an error if the shipped one cannot be read
 */
QwCatalog *qw_cli_tables_load (GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_cli_tables_extend:
 * @table: name of the table, one of qw_catalog_table_names()
 * @name: what messages call the file
 *
 * Returns: (transfer full): @catalog with what the file overrides and adds, or %NULL with an error
 */
QwCatalog *qw_cli_tables_extend (QwCatalog *catalog,
                                 const char *table,
                                 const char *name,
                                 GBytes *bytes,
                                 GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_cli_tables_check_folder:
 *
 * Reads the tables of a folder as strictly as the application does: an edition of its own if all of
 * them are there, else an extension of the shipped one.
 */
gboolean qw_cli_tables_check_folder (const char *path, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
