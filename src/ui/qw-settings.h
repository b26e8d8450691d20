/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-window.h"

G_BEGIN_DECLS

/* What is remembered from one start to the next, and is nobody's work. */

/**
 * qw_settings_find: (transfer full) (nullable): the settings, if they are installed here and have @key. Not
 * installed, the program runs without.
 */
GSettings *qw_settings_find (const char *key) G_GNUC_WARN_UNUSED_RESULT;

/** qw_settings_keep_window: gives @window the size and the page that it had last, and remembers them from then on. */
void qw_settings_keep_window (QwWindow *window);

G_END_DECLS
