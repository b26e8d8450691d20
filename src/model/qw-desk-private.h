/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-desk.h"

#include "qw-history.h"
#include "qw-selector.h"

G_BEGIN_DECLS

/** QwDeskList: the lists of parts that are edited. */
typedef enum
{
  QW_DESK_ROWS,
  QW_DESK_TAXES,
  QW_DESK_CHOICES,
  QW_DESK_MILESTONES,
} QwDeskList;
#define QW_N_DESK_LISTS 4

struct _QwDesk
{
  GObject parent_instance;
  QwCatalog *catalog;
  QwQuote *quote;
  QwQuoteTotals *totals;
  char *problem;
  char *today;
  double floor_rate;
  QwHistory *history;
  QwPartItem *form;
  GListStore *lists[QW_N_DESK_LISTS];
  QwSelector *currency;
  gboolean following;
};

/** qw_desk_say: a `notice::done`. */
void qw_desk_say (QwDesk *self, const char *text);
/** qw_desk_refuse: a `notice::refused`. */
void qw_desk_refuse (QwDesk *self, const char *text);
/** qw_desk_try_quote: qw_desk_set_quote() without a notice; %FALSE with why in @why, (transfer full). */
gboolean qw_desk_try_quote (QwDesk *self, QwQuote *quote, const char *field, char **why)
    G_GNUC_WARN_UNUSED_RESULT;

/* Lists: qw-desk-lists.c */
void qw_desk_sync_lists (QwDesk *self);
/** qw_desk_hear: what is typed in @item reaches the quote. */
void qw_desk_hear (QwDesk *self, QwPartItem *item);

/* Rows: qw-desk-rows.c */
/** QwRow: where a row stands: the section itself, or a line of it. */
typedef struct
{
  guint section;
  gboolean is_line;
  guint line;
} QwRow;
/** qw_desk_locate: %FALSE if there is no such row. */
gboolean qw_desk_locate (QwDesk *self, guint position, QwRow *row) G_GNUC_WARN_UNUSED_RESULT;
/** qw_desk_position: of a row in the list. */
guint qw_desk_position (QwDesk *self, const QwRow *row);

/* The currency: qw-desk-currency.c */
void qw_desk_fill_currencies (QwDesk *self);
/** qw_desk_currency: (nullable): of the quote; %NULL if the catalog does not have it. */
const QwCurrency *qw_desk_currency (QwDesk *self);

/* Words: qw-desk-words.c; each (transfer full) (nullable) */
char *qw_desk_word_label (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;
char *qw_desk_word_state (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;
char *qw_desk_word_title (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;
char *qw_desk_word_total (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;
char *qw_desk_word_tax (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;
char *qw_desk_word_monthly (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;
char *qw_desk_word_yearly (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;
char *qw_desk_word_deposit (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;
char *qw_desk_word_left (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;
char *qw_desk_word_cost (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;
char *qw_desk_word_margin (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
