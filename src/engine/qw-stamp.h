/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A local time with its offset, "2026-11-23T14:05:00+01:00": it keeps the day that it was for whoever wrote it. */

/** qw_stamp_is_valid: whether @text is one; the offset may be "Z". */
gboolean qw_stamp_is_valid (const char *text);

/** qw_stamp_get_day: the local day, "2026-11-23", of a valid one. */
char *qw_stamp_get_day (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
