/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-pages.h"

G_BEGIN_DECLS

/**
 * qw_print_new:
 * @pages: (transfer full): drawn by the code that draws them for a file and the window
 * @title: what the printer's queue calls it
 *
 * Returns: (transfer full): to be run; pages that are larger than the sheet of the printer are drawn smaller
 */
GtkPrintOperation *qw_print_new (QwPages *pages, const char *title) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
