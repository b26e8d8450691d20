/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * qw_refusal_say:
 *
 * What the engine says of a file is plain English with names, places and values in it. People first read in their own
 * language what kind of trouble it is; what stands in parentheses after it stays as it is.
 *
 * Returns: (transfer full): @error for the window; the message alone if it is not the engine's, as others are translated
 */
char *qw_refusal_say (const GError *error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
