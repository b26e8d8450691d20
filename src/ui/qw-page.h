/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * QwPageAction:
 *
 * What the window's shortcuts and menu ask of the page on show. What a page cannot do is greyed out,
 * or left out of the menu.
 */
typedef enum
{
  QW_PAGE_UNDO,
  QW_PAGE_REDO,
  QW_PAGE_FIND,
  QW_PAGE_SHOW_TABLE,
  QW_PAGE_START_OVER,
  QW_PAGE_COPY,
  QW_PAGE_SAVE_PDF,
  QW_PAGE_SAVE_PICTURE,
  QW_PAGE_TAKE_BACK,
  QW_PAGE_EDIT,
  QW_PAGE_HISTORY,
  QW_PAGE_SEND,
  QW_PAGE_ACCEPT,
  QW_PAGE_DECLINE,
  QW_PAGE_FINISH,
  QW_PAGE_STEP_BACK,
  QW_PAGE_REVISE,
  QW_PAGE_DUPLICATE,
  QW_PAGE_DELETE,
  QW_PAGE_EXPORT,
  QW_PAGE_PRINT,
  QW_PAGE_MAIL,
  QW_PAGE_OUTCOME,
} QwPageAction;
#define QW_N_PAGE_ACTIONS (QW_PAGE_OUTCOME + 1)

/**
 * QwPage:
 *
 * One of the pages of the window. Signals: `actions-changed`, when what qw_page_can() says may be another;
 * `notice` (text, the #QwPageAction that takes it back or −1), a sentence that passes.
 */
#define QW_TYPE_PAGE (qw_page_get_type ())
G_DECLARE_INTERFACE (QwPage, qw_page, QW, PAGE, GtkWidget)

/**
 * QwPageInterface:
 * @can: whether the page does @action now
 * @act: does it
 */
struct _QwPageInterface
{
  GTypeInterface parent_interface;

  gboolean (*can) (QwPage *self, QwPageAction action);
  void (*act) (QwPage *self, QwPageAction action);
};

gboolean qw_page_can (QwPage *self, QwPageAction action);
/** qw_page_act: does nothing if the page cannot. */
void qw_page_act (QwPage *self, QwPageAction action);

/* For the pages themselves. */
void qw_page_changed (QwPage *self);
/** qw_page_say: @undo: whether %QW_PAGE_UNDO takes back what is said. */
void qw_page_say (QwPage *self, const char *text, gboolean undo);
/** qw_page_say_done: what %QW_PAGE_TAKE_BACK takes back. */
void qw_page_say_done (QwPage *self, const char *text);

G_END_DECLS
