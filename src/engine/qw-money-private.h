/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-money.h"

G_BEGIN_DECLS

/** qw_money_get_magnitude: of the smallest gint64 too. */
guint64 qw_money_get_magnitude (gint64 minor);

/** qw_money_fail_overflow: sets %QW_ERROR_OVERFLOW and returns %FALSE. */
gboolean qw_money_fail_overflow (GError **error);

/** qw_money_add_sign: puts the sign back, or fails if the amount does not fit. */
gboolean qw_money_add_sign (guint64 magnitude, gboolean is_negative, gint64 *minor, GError **error);

G_END_DECLS
