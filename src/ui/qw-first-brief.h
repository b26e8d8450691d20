/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"

G_BEGIN_DECLS

/** qw_first_brief_new: (transfer full): a small store with a way to pay: something to look at, and one tick away from another. */
QwBrief *qw_first_brief_new (QwCatalog *catalog) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
