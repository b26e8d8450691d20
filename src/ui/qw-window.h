/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-outlook.h"
#include "qw-quote-book.h"
#include "qw-session.h"

G_BEGIN_DECLS

/**
 * QwWindow:
 *
 * The pages and the way through them. Properties session, outlook and book; the signals `outlook-wanted` and
 * `book-wanted` ask for the latter when they are first needed. Action `win.show-page (s)` goes to a page by its
 * name in ui/qw-window.ui; `win.undo` and the others that qw-page.h lists are those of the page on show;
 * `win.show-kind (s)` goes to a kind of work of the exposure by its id; `win.create-quote` makes a quote of the
 * estimate on show, `win.new-quote` an empty one, `win.import-quote` asks for a file with one.
 */
#define QW_TYPE_WINDOW (qw_window_get_type ())
G_DECLARE_FINAL_TYPE (QwWindow, qw_window, QW, WINDOW, AdwApplicationWindow)

QwWindow *qw_window_new (GtkApplication *application, QwSession *session);

/** qw_window_say: a sentence that passes, plain text. What a page has to say comes as a #QwPage notice. */
void qw_window_say (QwWindow *self, const char *text);

/** qw_window_warn: (nullable): a sentence that stays until it is no longer so; @button: (nullable): runs @action. */
void qw_window_warn (QwWindow *self, const char *text, const char *button, const char *action);

/** qw_window_open_files: imports quotes; what cannot be opened is said. */
void qw_window_open_files (QwWindow *self, GFile *const *files, guint n_files);

G_END_DECLS
