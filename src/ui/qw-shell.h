/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-fold.h"

G_BEGIN_DECLS

/**
 * QwShell:
 *
 * What a window holds: `top` (a header bar), `content`, and at the bottom `bar`, which is there only
 * where the header bar has no room for all that it would like to show. It then folds `fold`, a
 * #QwFold somewhere in `top`. What it looks like is a function of its width alone.
 */
#define QW_TYPE_SHELL (qw_shell_get_type ())
G_DECLARE_FINAL_TYPE (QwShell, qw_shell, QW, SHELL, GtkWidget)

/** qw_shell_is_narrow: whether it shows the bar at @width pixels. */
gboolean qw_shell_is_narrow (QwShell *self, int width);

G_END_DECLS
