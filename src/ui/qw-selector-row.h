/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-session.h"

G_BEGIN_DECLS

/** qw_selector_row_bind: has @row ask for the session's selector @name; again after another catalog. */
void qw_selector_row_bind (AdwComboRow *row, QwSession *session, const char *name);

G_END_DECLS
