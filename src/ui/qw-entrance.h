/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-window.h"

G_BEGIN_DECLS

/* Ways in from outside: what the desktop offers beside the application's icon. Each is an action of the
 * application, of the same name as in the desktop file, and an option of the command line for what starts
 * programs without a bus. */

/**
 * qw_entrance_install:
 * @enter: called with the application and the name of an entrance, whether there is a window yet or not
 *
 * Call before the application runs.
 */
typedef void (*QwEntranceFunc) (GApplication *application, const char *name);
void qw_entrance_install (GApplication *application, QwEntranceFunc enter);

/** qw_entrance_show: brings @window to where @name leads; an unknown name leads nowhere. */
void qw_entrance_show (QwWindow *window, const char *name);

G_END_DECLS
