/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-desk.h"
#include "qw-library.h"

G_BEGIN_DECLS

/**
 * QwQuoteEditor:
 *
 * The quote on the desk as it is written: lines, client, payment and words, with the totals below. Where it
 * was sent, it is only read.
 *
 * Properties: desk; library (nullable): clients, the own business and snippets to choose from, and to keep.
 * Both may come later and in any order. Undo, notices and saving are the desk's.
 * Signals: `revise`: a quote that was sent is to be edited; `said (text)`: a sentence that passes.
 */
#define QW_TYPE_QUOTE_EDITOR (qw_quote_editor_get_type ())
G_DECLARE_FINAL_TYPE (QwQuoteEditor, qw_quote_editor, QW, QUOTE_EDITOR, AdwBin)

/** qw_quote_editor_show_line: goes to the lines and puts the focus on the title of the row at @position. */
void qw_quote_editor_show_line (QwQuoteEditor *self, guint position);

/** qw_quote_editor_show_sheet: @name: "lines", "client", "payment" or "words". */
void qw_quote_editor_show_sheet (QwQuoteEditor *self, const char *name);

G_END_DECLS
