/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * qw_mail_file_new:
 * @name: which is no path
 *
 * Writes what a mail is to have attached into a folder of its own in the user's cache, which no one else reads, and
 * removes those of the days before: a program for mail reads them after it was started.
 *
 * Returns: (transfer full): its path, or %NULL with an error
 */
char *qw_mail_file_new (const char *name, GBytes *bytes, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
