/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** QwDeclinePopover: why a quote was declined. Signal `declined (reason)`: nullable, as a person said it. */
#define QW_TYPE_DECLINE_POPOVER (qw_decline_popover_get_type ())
G_DECLARE_FINAL_TYPE (QwDeclinePopover, qw_decline_popover, QW, DECLINE_POPOVER, GtkPopover)

G_END_DECLS
