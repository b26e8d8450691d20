/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** QwShareButton: the menu of how a quote leaves the house; inside a widget with qw_share_install(). */
#define QW_TYPE_SHARE_BUTTON (qw_share_button_get_type ())
G_DECLARE_FINAL_TYPE (QwShareButton, qw_share_button, QW, SHARE_BUTTON, AdwBin)

G_END_DECLS
