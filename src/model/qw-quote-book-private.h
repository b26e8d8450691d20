/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-book.h"

#include "qw-quote-item.h"

G_BEGIN_DECLS

/** QwTakeBack: what taking back the last deed does. */
typedef enum
{
  QW_TAKE_BACK_NOTHING,
  QW_TAKE_BACK_DELETION,
  QW_TAKE_BACK_STEP,
} QwTakeBack;

struct _QwQuoteBook
{
  GObject parent_instance;
  QwCatalog *catalog;
  QwLibrary *library;
  QwDesk *desk;
  GListStore *quotes;
  QwSelector *filter;
  QwSelector *sort;
  char *search;
  char *selected;
  guint n_found;
  gboolean listed; /* at least once */
  char *problem;   /* why it could not be */
  gboolean opened;
  guint n_busy;
  GCancellable *listing;
  GCancellable *loading;
  char *totals;
  char *expiring;
  char *won_lost;
  QwTakeBack take_back;
  char *take_back_id;
};

void qw_quote_book_say_done (QwQuoteBook *self, const char *text);
void qw_quote_book_say (QwQuoteBook *self, const char *text);
/** qw_quote_book_refuse: an error of the library; being cancelled is none. */
void qw_quote_book_refuse (QwQuoteBook *self, const GError *error);
void qw_quote_book_busy (QwQuoteBook *self, int step);
/** qw_quote_book_put: puts what the library made on the desk; @created: to be edited. */
void qw_quote_book_put (QwQuoteBook *self, QwQuote *quote, gboolean created);
/** qw_quote_book_tell_file: that a quote was read from @file, or written to it. */
void qw_quote_book_tell_file (QwQuoteBook *self, GFile *file);
/** qw_quote_book_remember: what qw_quote_book_take_back() is to do. */
void qw_quote_book_remember (QwQuoteBook *self, QwTakeBack what, const char *id);
/** qw_quote_book_notify_list: what the list says is another. */
void qw_quote_book_notify_list (QwQuoteBook *self);

/* The list: qw-quote-book-list.c */
void qw_quote_book_fill_selectors (QwQuoteBook *self);
/** qw_quote_book_list: asks for the list anew, as long as it is on screen. */
void qw_quote_book_list (QwQuoteBook *self);

/* What stands over the list: qw-quote-book-summary.c */
void qw_quote_book_sum (QwQuoteBook *self);

/** qw_quote_book_today: (transfer full): the local day. */
char *qw_quote_book_today (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
