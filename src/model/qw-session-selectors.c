/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-session-private.h"

static void
selected_cb (QwSelector *selector, GParamSpec *pspec, QwSession *self)
{
  g_autoptr (QwBrief) brief = NULL;
  guint role = 0;

  while (role < QW_N_SELECTORS && self->selectors[role] != selector)
    role++;
  /* A control may still hold the selector of the tables before. */
  if (self->following || role == QW_N_SELECTORS)
    return;
  brief = qw_selector_role_write (role, self->catalog, self->state->brief,
                                  qw_selector_get_id (selector));
  qw_session_set_brief (self, brief, NULL);
}

void
qw_session_sync_selectors (QwSession *self)
{
  for (guint i = 0; i < QW_N_SELECTORS; i++)
    qw_selector_select (self->selectors[i], qw_selector_role_read (i, self->state->brief));
}

void
qw_session_fill_selectors (QwSession *self)
{
  for (guint i = 0; i < QW_N_SELECTORS; i++)
    {
      g_clear_object (&self->selectors[i]);
      self->selectors[i] = qw_selector_role_new (i, self->catalog);
      qw_selector_select (self->selectors[i], qw_selector_role_read (i, self->state->brief));
      g_signal_connect_object (self->selectors[i], "notify::selected", G_CALLBACK (selected_cb),
                               self, 0);
      g_object_notify (G_OBJECT (self), qw_selector_role_name (i));
    }
}
