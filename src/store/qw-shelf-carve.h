/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef void (*QwShelfCarved) (const char *text, gpointer data);

/**
 * qw_shelf_carve:
 *
 * Looks at every page of a broken SQLite file for rows of two columns of which the second is a JSON object, whatever
 * else of the file is lost. Old versions of a row may come too, and rows that were deleted.
 */
void qw_shelf_carve (const char *path, QwShelfCarved carved, gpointer data);

G_END_DECLS
