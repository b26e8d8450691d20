/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"

G_BEGIN_DECLS

/* Catalogs for the tests: the shipped edition, and a small invented one that only the tests change. */

/** tables_shipped: the catalog of the shipped tables, read once. */
QwCatalog *tables_shipped (void);
/** tables_mini: the catalog of the small edition, read once. */
QwCatalog *tables_mini (void);
/** tables_free: frees both. */
void tables_free (void);

/** tables_edit: the small edition with the first @find of @file replaced; both have ' for ". */
QwCatalog *
tables_edit (const char *file, const char *find, const char *replacement, GError **error);

/** tables_extend: @self with a user's table; @json has ' for ". */
QwCatalog *tables_extend (QwCatalog *self, const char *file, const char *json, GError **error);

/** tables_json: JSON from @text, which has ' for ". */
GBytes *tables_json (const char *text);

G_END_DECLS
