/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-error.h"

G_BEGIN_DECLS

/* Error messages of the engine: one line, no control characters, whatever the file holds. */

/** QW_MESSAGE_MAX_QUOTE: characters of a quoted text; the rest is cut off. */
#define QW_MESSAGE_MAX_QUOTE 60

/** qw_message_quote: @text in double quotes, with escapes for what cannot be seen, and shortened. */
char *qw_message_quote (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/** qw_message_character: 'x', or U+202E for a character that cannot be seen. */
char *qw_message_character (gunichar c) G_GNUC_WARN_UNUSED_RESULT;

/** qw_message_number: the shortest decimal that reads back as @value. */
char *qw_message_number (double value) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_message_set_error:
 * @name: what messages call the file
 * @place: where in it; "" for the whole of it
 * @what: what was found and what is allowed
 *
 * Sets `name: place: what`.
 */
void qw_message_set_error (GError **error,
                           QwError code,
                           const char *name,
                           const char *place,
                           const char *what);

G_END_DECLS
