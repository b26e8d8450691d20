/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** qw_selector_row_bind: has @row ask for the QwSelector that @owner has as property @name; again after another catalog. */
void qw_selector_row_bind (AdwComboRow *row, gpointer owner, const char *name);
/** qw_selector_row_bind_long: the same, for answers that are sentences: what is chosen stands below the question. */
void qw_selector_row_bind_long (AdwComboRow *row, gpointer owner, const char *name);

G_END_DECLS
