/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-first-brief.h"

QwBrief *
qw_first_brief_new (QwCatalog *catalog)
{
  g_autoptr (QwBrief) store = qw_brief_new (catalog, "small-store");
  g_autoptr (QwBrief) brief = qw_brief_with_feature (store, "one-off-payments", 1);

  /* Nobody quotes cents on a range of thousands; the rounding is a visible line. */
  return qw_brief_with_rounding (brief, 10);
}
