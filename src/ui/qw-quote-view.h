/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-book-section.h"

G_BEGIN_DECLS

/** QwQuoteSide: what is shown of a quote. */
typedef enum
{
  QW_QUOTE_SIDE_PAPER,
  QW_QUOTE_SIDE_EDIT,
  QW_QUOTE_SIDE_HISTORY,
} QwQuoteSide;

/**
 * QwQuoteView:
 *
 * The quote on the desk: what can be done with it, and below that how it looks on paper, its editor, or what became of
 * it. Properties: book, and side (readable): a #QwQuoteSide.
 */
#define QW_TYPE_QUOTE_VIEW (qw_quote_view_get_type ())
G_DECLARE_FINAL_TYPE (QwQuoteView, qw_quote_view, QW, QUOTE_VIEW, QwBookSection)

QwQuoteSide qw_quote_view_get_side (QwQuoteView *self);
/** qw_quote_view_set_side: does nothing where there is nothing to edit. */
void qw_quote_view_set_side (QwQuoteView *self, QwQuoteSide side);
/** qw_quote_view_turn: to @side, or from it back to paper. */
void qw_quote_view_turn (QwQuoteView *self, QwQuoteSide side);

/** qw_quote_view_show_path: edits a member of its file, "sections[0].lines[2].price". */
void qw_quote_view_show_path (QwQuoteView *self, const char *path);

/** qw_quote_view_ask_why: asks for the reason of a decline. */
void qw_quote_view_ask_why (QwQuoteView *self);
/** qw_quote_view_has_changes: and qw_quote_view_copy_changes(): see #QwQuoteStory. */
gboolean qw_quote_view_has_changes (QwQuoteView *self);
void qw_quote_view_copy_changes (QwQuoteView *self);

G_END_DECLS
