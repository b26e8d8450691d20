/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-plain-row.h"

AdwActionRow *
qw_plain_row_new (const char *title, const char *subtitle)
{
  /* One after the other: notices of an object that is being made wait, and its labels would read markup. */
  AdwActionRow *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, NULL);

  g_return_val_if_fail (title != NULL, row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (row, subtitle != NULL ? subtitle : "");
  return row;
}
