/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-book.h"
#include "qw-stage.h"
#include "store-room.h"

/* The page of quotes on show, over a library in a folder of its own. */

typedef struct
{
  QwStage stage;
  StoreRoom room;
  QwLibrary *library;
  QwQuoteBook *book;
} QuoteStage;

/* For g_test_add(). */
void quote_stage_set_up (QuoteStage *self, gconstpointer data);
void quote_stage_tear_down (QuoteStage *self, gconstpointer data);
/** quote_stage_restart: another window over the same folder, as after the end of the program. */
void quote_stage_restart (QuoteStage *self);

GtkWidget *quote_stage_root (QuoteStage *self);
GtkWidget *quote_stage_page (QuoteStage *self);
QwQuote *quote_stage_quote (QuoteStage *self);
/** quote_stage_settle: runs the main loop until everything is on the disk and on screen. */
void quote_stage_settle (QuoteStage *self);
/** quote_stage_act: an action of the window, such as "win.send-quote". */
void quote_stage_act (QuoteStage *self, const char *action);
/** quote_stage_create: a draft from the estimate for @client. */
void quote_stage_create (QuoteStage *self, const char *client);

/** quote_stage_list: clients and states as they are listed, "Bakery Sent, …". */
char *quote_stage_list (QuoteStage *self);
/** quote_stage_state: of the quote on the desk, as it is shown; NULL without one. */
char *quote_stage_state (QuoteStage *self);
/** quote_stage_toast: (nullable): what the newest message says. */
char *quote_stage_toast (QuoteStage *self);
