/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-library.h"

G_BEGIN_DECLS

/**
 * QwClientPopover:
 *
 * Clients of the library by what is typed of their names. Signal `chosen (client)`: a #QwClient, for the
 * time of the signal.
 */
#define QW_TYPE_CLIENT_POPOVER (qw_client_popover_get_type ())
G_DECLARE_FINAL_TYPE (QwClientPopover, qw_client_popover, QW, CLIENT_POPOVER, GtkPopover)

GtkWidget *qw_client_popover_new (QwLibrary *library);

/** qw_client_popover_list: lists them anew, as they may have changed since. */
void qw_client_popover_list (QwClientPopover *self);

G_END_DECLS
