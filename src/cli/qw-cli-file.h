/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * qw_cli_file_write:
 *
 * Writes a file in one step: it is new and whole, or as it was. A link is followed and stays one. A directory, device or pipe is
 * refused.
 *
 * Returns: %FALSE with an error that names the file
 */
gboolean qw_cli_file_write (const char *path, GBytes *bytes, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
