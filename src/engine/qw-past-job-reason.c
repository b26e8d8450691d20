/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-past-job-reason.h"

static const char *const names[QW_N_REASONS] = {
  "none", "scope-grew", "client-waited", "underestimated", "went-well", "other",
};

const char *
qw_reason_to_string (QwReason reason)
{
  g_return_val_if_fail (reason < QW_N_REASONS, names[QW_REASON_NONE]);

  return names[reason];
}

QwReason
qw_reason_from_string (const char *text)
{
  for (guint i = 0; text != NULL && i < QW_N_REASONS; i++)
    if (g_str_equal (text, names[i]))
      return (QwReason) i;

  return QW_REASON_NONE;
}
