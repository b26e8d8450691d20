/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-cli-catalog.h"
#include "qw-cli-grid.h"

G_BEGIN_DECLS

/* Parts of the catalog's text. */

void qw_cli_catalog_put_heading (const char *title);

/** qw_cli_catalog_new_grid: id, title, low, typical, high, confidence, sources; @first heads the ids. */
QwCliGrid *qw_cli_catalog_new_grid (const char *first) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_catalog_add_range: a row of it; @title is freed. */
void qw_cli_catalog_add_range (QwCliGrid *grid,
                               const char *id,
                               char *title,
                               const QwRange *range,
                               guint decimals,
                               const QwProvenance *provenance);

/** qw_cli_catalog_put_rates: regions, seniorities, sellers, running costs and currencies. */
void qw_cli_catalog_put_rates (QwCatalog *catalog);

void qw_cli_catalog_put_sources (QwCatalog *catalog);

G_END_DECLS
