/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** QwReason: why a job took what it took. */
typedef enum
{
  QW_REASON_NONE,
  QW_REASON_SCOPE_GREW,
  QW_REASON_CLIENT_WAITED,
  QW_REASON_UNDERESTIMATED,
  QW_REASON_WENT_WELL,
  QW_REASON_OTHER,
} QwReason;
#define QW_N_REASONS 6

/** qw_reason_to_string: "none", "scope-grew", "client-waited", "underestimated", "went-well", "other". */
const char *qw_reason_to_string (QwReason reason);
/** qw_reason_from_string: %QW_REASON_NONE for anything else. */
QwReason qw_reason_from_string (const char *text);

G_END_DECLS
