/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-page.h"

enum
{
  ACTIONS_CHANGED,
  NOTICE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_INTERFACE (QwPage, qw_page, GTK_TYPE_WIDGET)

static void
qw_page_default_init (QwPageInterface *iface)
{
  signals[ACTIONS_CHANGED] = g_signal_new ("actions-changed", QW_TYPE_PAGE, G_SIGNAL_RUN_LAST, 0,
                                           NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[NOTICE] = g_signal_new ("notice", QW_TYPE_PAGE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_INT);
}

gboolean
qw_page_can (QwPage *self, QwPageAction action)
{
  g_return_val_if_fail (QW_IS_PAGE (self), FALSE);
  return QW_PAGE_GET_IFACE (self)->can (self, action);
}

void
qw_page_act (QwPage *self, QwPageAction action)
{
  if (qw_page_can (self, action))
    QW_PAGE_GET_IFACE (self)->act (self, action);
}

void
qw_page_changed (QwPage *self)
{
  g_return_if_fail (QW_IS_PAGE (self));
  g_signal_emit (self, signals[ACTIONS_CHANGED], 0);
}

void
qw_page_say (QwPage *self, const char *text, gboolean undo)
{
  g_return_if_fail (QW_IS_PAGE (self));
  g_signal_emit (self, signals[NOTICE], 0, text, undo ? (int) QW_PAGE_UNDO : -1);
}

void
qw_page_say_done (QwPage *self, const char *text)
{
  g_return_if_fail (QW_IS_PAGE (self));
  g_signal_emit (self, signals[NOTICE], 0, text, (int) QW_PAGE_TAKE_BACK);
}
