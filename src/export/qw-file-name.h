/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** QW_FILE_NAME_MAX: bytes of a name with its extension. */
#define QW_FILE_NAME_MAX 120

/**
 * qw_file_name_new:
 * @first: such as a number
 * @second: (nullable): such as a client
 * @extension: without the dot
 *
 * A name to suggest for a file: text of people is no path. Separators are hyphens; controls, marks that turn the
 * direction and what is no character are gone; it is no hidden file and none that some system keeps for itself.
 *
 * Returns: (transfer full): "Q-2026-014 Example Bookshop.pdf", at most %QW_FILE_NAME_MAX bytes
 */
char *qw_file_name_new (const char *first, const char *second, const char *extension)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
