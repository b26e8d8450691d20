/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-origin.h"

G_BEGIN_DECLS

/** QwOriginPopover: shows a QwOrigin: the figures, what they assume, and their sources. */
#define QW_TYPE_ORIGIN_POPOVER (qw_origin_popover_get_type ())
G_DECLARE_FINAL_TYPE (QwOriginPopover, qw_origin_popover, QW, ORIGIN_POPOVER, GtkPopover)

GtkWidget *qw_origin_popover_new (QwOrigin *origin);

G_END_DECLS
