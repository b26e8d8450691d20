/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"

G_BEGIN_DECLS

/**
 * qw_choice_note_new:
 * @blocked: (out): whether @feature cannot be picked at all
 *
 * What the next tick of @feature would bring along, or what keeps it out of @brief, in one phrase:
 * exactly what qw_picking_new() makes of it.
 *
 * Returns: (transfer full) (nullable)
 */
char *
qw_choice_note_new (QwCatalog *catalog, QwBrief *brief, const QwFeature *feature, gboolean *blocked)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
