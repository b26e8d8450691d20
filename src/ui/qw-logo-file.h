/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

/**
 * qw_logo_file_check:
 * @bytes: a PNG or JPEG file of at most 1 MiB and 16 million pixels
 *
 * Its size is looked at before anything is unpacked.
 *
 * Returns: (transfer full): the picture as a PNG, which every document can draw; %NULL with a message for people
 */
GBytes *qw_logo_file_check (GBytes *bytes, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
