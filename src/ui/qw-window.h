/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-session.h"

G_BEGIN_DECLS

/** QwWindow: a session and the way through its pages. */
#define QW_TYPE_WINDOW (qw_window_get_type ())
G_DECLARE_FINAL_TYPE (QwWindow, qw_window, QW, WINDOW, AdwApplicationWindow)

QwWindow *qw_window_new (GtkApplication *application, QwSession *session);

/** qw_window_say: a sentence that passes, plain text; with a button that undoes if @undo. */
void qw_window_say (QwWindow *self, const char *text, gboolean undo);

/** qw_window_warn: (nullable): a sentence that stays until it is no longer so. */
void qw_window_warn (QwWindow *self, const char *text);

G_END_DECLS
