/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/**
 * qw_writer_print:
 * @indented: two spaces a level and a line a member, else everything on one line
 *
 * Writes a JSON document, members in the order in which they were added, independent of the locale.
 * Numbers are as short as they can be and read back as the same double: json-glib 1.6 writes 0.2 as
 * 0.20000000000000001 and 1e22 as `1e+22.0`, which is no JSON. What is not finite is written as null.
 *
 * Returns: (transfer full): the text, without a line end
 */
char *qw_writer_print (JsonNode *node, gboolean indented) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
