/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-library.h"
#include "qw-session.h"

G_BEGIN_DECLS

/**
 * QwPreferences:
 *
 * A window with what holds for all quotes: how they are numbered, the floor rate, and the library's backup.
 * What is typed counts at once, where it is valid.
 */
#define QW_TYPE_PREFERENCES (qw_preferences_get_type ())
G_DECLARE_FINAL_TYPE (QwPreferences, qw_preferences, QW, PREFERENCES, AdwWindow)

/** qw_preferences_new: @library and @session are each (nullable): then their part is not shown. */
QwPreferences *qw_preferences_new (GtkWindow *parent, QwLibrary *library, QwSession *session);

G_END_DECLS
