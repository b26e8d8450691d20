/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * QwFold:
 *
 * Shows one of two children: `wide`, or where its shell is narrow `narrow`. It asks for the width
 * of the wide one and can do with that of the narrow one. See #QwShell, which folds it.
 */
#define QW_TYPE_FOLD (qw_fold_get_type ())
G_DECLARE_FINAL_TYPE (QwFold, qw_fold, QW, FOLD, GtkWidget)

gboolean qw_fold_get_folded (QwFold *self);
/** qw_fold_set_folded: to be called while a parent is being allocated, before this is. */
void qw_fold_set_folded (QwFold *self, gboolean folded);

G_END_DECLS
