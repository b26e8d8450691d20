/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-window.h"

#include "qw-quote-wishes.h"

G_BEGIN_DECLS

struct _QwWindow
{
  AdwApplicationWindow parent_instance;
  QwSession *session;
  QwOutlook *outlook;
  QwQuoteBook *book;
  QwQuoteWishes *wishes;
  AdwToastOverlay *toasts;
  AdwToast *offer;  /* the last one with an undo, while it is shown */
  AdwToast *remark; /* the last one without */
  AdwWindowTitle *title;
  AdwViewStack *pages;
  AdwBin *risk;
  AdwBin *quotes;
  GtkRevealer *warning;
  GtkLabel *warning_text;
  GtkButton *warning_button;
  GtkMenuButton *menu;
  GMenu *quote_menu;
  char *wanted_kind;     /* of work, once there is a page that shows it */
  gboolean focus_wanted; /* by a page that is still to be built */
};

void qw_window_update_actions (QwWindow *self);
/** qw_window_wants: whether @place is on show and has no page yet. */
gboolean qw_window_wants (QwWindow *self, AdwBin *place);
/** qw_window_fill: puts a page where there is none yet. */
void qw_window_fill (QwWindow *self, AdwBin *place, GtkWidget *page);

/* Quotes: qw-window-quotes.c */
void qw_window_fill_quotes (QwWindow *self);
void qw_window_set_book (QwWindow *self, QwQuoteBook *book);
void qw_window_install_quotes (GtkWidgetClass *klass);
void qw_window_watch_drops (QwWindow *self);
void qw_window_watch_recent (QwWindow *self);

G_END_DECLS
