/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-track.h"

#include <adwaita.h>

G_BEGIN_DECLS

/** QwImportDialog: a table of past jobs before it is imported: what can be taken, what cannot and why, and which column is what. */
#define QW_TYPE_IMPORT_DIALOG (qw_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (QwImportDialog, qw_import_dialog, QW, IMPORT_DIALOG, AdwWindow)

GtkWindow *qw_import_dialog_new (GtkWindow *parent, QwTrack *track, QwJobSheet *sheet);

G_END_DECLS
