/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Characters that nobody sees. */

/**
 * QwMark:
 * @QW_MARK_NONE: an ordinary character
 * @QW_MARK_INVISIBLE: it changes little: a zero-width space, a mark of direction where nothing runs from right to left
 * @QW_MARK_OVERRIDE: it can make text look other than it is: U+202E and its like, isolates that are never closed,
 *   controls, tags
 */
typedef enum
{
  QW_MARK_NONE,
  QW_MARK_INVISIBLE,
  QW_MARK_OVERRIDE,
} QwMark;

/**
 * qw_marks_find:
 * @names: (out) (optional) (transfer full) (nullable): each of them once, "U+202E, U+200B"
 *
 * Marks of direction in text that has letters from right to left are at home there as long as each is closed, and so are
 * joiners and zero-width spaces beside a letter of a script beyond Hebrew, or an emoji.
 *
 * Returns: the worst that is in @text
 */
QwMark qw_marks_find (const char *text, char **names);

/** qw_marks_remove: (transfer full): @text without what qw_marks_find() names; a control between two words becomes a space. */
char *qw_marks_remove (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
