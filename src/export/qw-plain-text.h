/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * qw_plain_text:
 *
 * What people typed, fit for any document: lines end in "\n", a tab is a space, control characters and what is no character
 * (U+FFFE, U+FDD0) are gone. So are marks that turn the direction over all that follows (U+202A to U+202E), and
 * isolates (U+2066 to U+2069) are closed on the line on which they are opened: a text cannot turn what stands around it.
 *
 * Returns: (transfer full): @text without all that
 */
char *qw_plain_text (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/** qw_plain_text_turns: whether a letter of @text runs against a line that goes from right to left, or the other way. */
gboolean qw_plain_text_turns (const char *text, gboolean rtl);

G_END_DECLS
