/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-book-section.h"

G_BEGIN_DECLS

/**
 * QwBookList:
 *
 * The quotes that there are: search, filter, sort, and what they sum to. Property book. Signal `chosen`: a row was
 * clicked or activated: whoever has no room for list and quote shows the quote.
 */
#define QW_TYPE_BOOK_LIST (qw_book_list_get_type ())
G_DECLARE_FINAL_TYPE (QwBookList, qw_book_list, QW, BOOK_LIST, QwBookSection)

/** qw_book_list_find: puts the focus into the search. */
void qw_book_list_find (QwBookList *self);
/** qw_book_list_focus: puts the focus on the row that is selected, else on the first. */
void qw_book_list_focus (QwBookList *self);

G_END_DECLS
