/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwBriefPane: what the client asked for: everything that can be picked. Property session. */
#define QW_TYPE_BRIEF_PANE (qw_brief_pane_get_type ())
G_DECLARE_FINAL_TYPE (QwBriefPane, qw_brief_pane, QW, BRIEF_PANE, QwSection)

/** qw_brief_pane_find: puts the cursor into the search for a feature. */
void qw_brief_pane_find (QwBriefPane *self);
/**
 * qw_brief_pane_reveal:
 * @target: the id of a line or a feature, or "rate", "clarity", "assistance", "deadline"
 *
 * Scrolls to what changes it and puts the focus there; a target that is not there is ignored.
 */
void qw_brief_pane_reveal (QwBriefPane *self, const char *target);

G_END_DECLS
