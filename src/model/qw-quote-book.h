/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-desk.h"
#include "qw-library.h"
#include "qw-quote-outcome.h"
#include "qw-selector.h"

G_BEGIN_DECLS

/**
 * QwQuoteBook:
 *
 * The quotes of the library as their page shows them, the one on the desk, and what is done with them: the one
 * object that the page binds to. What is edited on the desk is saved without being asked for.
 *
 * Properties: library, desk; quotes (a GListModel of QwQuoteItem: those found, loaded a part at a time);
 * search (writable, as it is typed), filter and sort (a QwSelector each); selected (nullable, writable: the id of the
 * quote on the desk); found ("12 quotes"), nothing (nullable: why the list is empty, as a sentence), totals (nullable:
 * sums of what is sent, accepted and done, a line each, by currency), expiring (nullable: "2 expire this week"), won-lost
 * (nullable: "7 of 9 won"); busy; can-take-back; asks-outcome: the quote on the desk is done, and nobody was asked what it took.
 *
 * Signals: `notice::done (text)`: something was done that qw_quote_book_take_back() takes back, for a message with Undo;
 * `notice::said (text)`: a sentence that passes; `notice::refused (text)`: why nothing was done; `opened`: a quote
 * that was just made is on the desk, to be edited; `file-used (GFile)`: a quote was read from this file or written to it.
 */
#define QW_TYPE_QUOTE_BOOK (qw_quote_book_get_type ())
G_DECLARE_FINAL_TYPE (QwQuoteBook, qw_quote_book, QW, QUOTE_BOOK, GObject)

QwQuoteBook *qw_quote_book_new (QwCatalog *catalog, QwLibrary *library);

QwLibrary *qw_quote_book_get_library (QwQuoteBook *self);
QwDesk *qw_quote_book_get_desk (QwQuoteBook *self);
GListModel *qw_quote_book_get_quotes (QwQuoteBook *self);

/** qw_quote_book_open: opens the library and lists what is there; when the page is first shown, and again if that failed. */
void qw_quote_book_open (QwQuoteBook *self);
/** qw_quote_book_load_more: the next part of the list, if there is one. */
void qw_quote_book_load_more (QwQuoteBook *self);

/** qw_quote_book_create: a draft from @estimate with its fixed price, on the desk and in the library; (nullable): an empty one. */
void qw_quote_book_create (QwQuoteBook *self, QwEstimate *estimate);

/**
 * qw_quote_book_create_offer:
 * @estimates: (element-type QwEstimate): of one currency, the smallest job first; left as they are from then on
 * @names: (array zero-terminated=1): as many
 *
 * The same of several estimates side by side, of which the client takes one.
 */
void qw_quote_book_create_offer (QwQuoteBook *self, GPtrArray *estimates, const char *const *names);

/** qw_quote_book_select: @id: (nullable): nothing on the desk. */
void qw_quote_book_select (QwQuoteBook *self, const char *id);

/* Of the quote on the desk: */
void qw_quote_book_send (QwQuoteBook *self);

/**
 * qw_quote_book_issue_async:
 *
 * Sends it without a word, so that its number is on what leaves the house; whether it left says then qw_quote_book_confirm()
 * or qw_quote_book_recall().
 */
void
qw_quote_book_issue_async (QwQuoteBook *self, GAsyncReadyCallback callback, gpointer user_data);
/** qw_quote_book_issue_finish: (transfer full) (nullable): the quote with its number, or nothing if that was refused, as was said. */
QwQuote *qw_quote_book_issue_finish (QwQuoteBook *self, GAsyncResult *result)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_book_confirm: it left: that can be taken back like any step. */
void qw_quote_book_confirm (QwQuoteBook *self, QwQuote *issued);
/** qw_quote_book_recall: it did not: it is a draft again, and its number free unless it was @numbered before. */
void qw_quote_book_recall (QwQuoteBook *self, QwQuote *issued, gboolean numbered);

/** qw_quote_book_step: @reason: (nullable): of a decline */
void qw_quote_book_step (QwQuoteBook *self, QwQuoteState state, const char *reason);
void qw_quote_book_step_back (QwQuoteBook *self);
/** qw_quote_book_revise: the draft of the next revision, to be edited. */
void qw_quote_book_revise (QwQuoteBook *self);
void qw_quote_book_duplicate (QwQuoteBook *self);
void qw_quote_book_delete (QwQuoteBook *self);
/** qw_quote_book_take_back: the last deletion or step. */
void qw_quote_book_take_back (QwQuoteBook *self);
/** qw_quote_book_may: whether the quote on the desk can take the step to @state; %QW_QUOTE_DRAFT: be revised. */
gboolean qw_quote_book_may (QwQuoteBook *self, QwQuoteState state);
/** qw_quote_book_set_outcome: what the quote took; %NULL: it was asked and not answered. Kept at once, in a frozen quote too. */
void qw_quote_book_set_outcome (QwQuoteBook *self, const QwQuoteOutcome *outcome);

void qw_quote_book_import (QwQuoteBook *self, GFile *file);
void qw_quote_book_export (QwQuoteBook *self, GFile *file);
void qw_quote_book_backup (QwQuoteBook *self, GFile *file);

/** qw_quote_book_flush: writes what is not on the disk yet before it returns; for the end of the program. */
void qw_quote_book_flush (QwQuoteBook *self);

G_END_DECLS
