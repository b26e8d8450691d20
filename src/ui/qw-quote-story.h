/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-book-section.h"

G_BEGIN_DECLS

/**
 * QwQuoteStory:
 *
 * What became of the quote on the desk: how it differs from the revision before, its steps with their dates, and its other
 * revisions, each of them a way to it. Property book.
 */
#define QW_TYPE_QUOTE_STORY (qw_quote_story_get_type ())
G_DECLARE_FINAL_TYPE (QwQuoteStory, qw_quote_story, QW, QUOTE_STORY, QwBookSection)

/** qw_quote_story_has_changes: whether there is a revision before that it differs from. */
gboolean qw_quote_story_has_changes (QwQuoteStory *self);
/** qw_quote_story_copy_changes: as a text for a letter, to the clipboard. */
void qw_quote_story_copy_changes (QwQuoteStory *self);

G_END_DECLS
