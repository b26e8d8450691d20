/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-origin.h"

G_BEGIN_DECLS

/**
 * QwChoice:
 *
 * A feature as the page offers it. Properties: id, title, detail, group, unit,
 * addition (what it adds to a typical price), selected and quantity (writable),
 * included (how many the project type holds), maximum, countable, settable
 * (there is anything left to pick), offered (usual for the project type) and
 * note (what the next tick would bring along, or what excludes it).
 *
 * Writing selected or quantity changes nothing here: it asks, by the signal
 * `picked (quantity)`, and the answer comes back with qw_choice_sync().
 */
#define QW_TYPE_CHOICE (qw_choice_get_type ())
G_DECLARE_FINAL_TYPE (QwChoice, qw_choice, QW, CHOICE, GObject)

/** qw_choice_new: @feature belongs to @catalog, which the choice keeps. */
QwChoice *qw_choice_new (QwCatalog *catalog, const QwFeature *feature, const char *group);

const QwFeature *qw_choice_get_feature (QwChoice *self);
const char *qw_choice_get_group (QwChoice *self);
gboolean qw_choice_get_selected (QwChoice *self);
guint qw_choice_get_quantity (QwChoice *self);
guint qw_choice_get_included (QwChoice *self);

/** qw_choice_is_blocked: something that is there excludes it, so it cannot be picked. */
gboolean qw_choice_is_blocked (QwChoice *self);
/** qw_choice_is_usual: offered by the project type, included in it, or picked. */
gboolean qw_choice_is_usual (QwChoice *self);
/** qw_choice_matches: whether @needle (case folded) is in what the choice says of itself. */
gboolean qw_choice_matches (QwChoice *self, const char *needle);

/** qw_choice_sync: takes over what @brief says of this feature. */
void qw_choice_sync (QwChoice *self, QwBrief *brief);
/** qw_choice_get_origin: (transfer full): made when asked for. */
QwOrigin *qw_choice_get_origin (QwChoice *self);
/** qw_choice_set_addition: (nullable): the formatted amount. */
void qw_choice_set_addition (QwChoice *self, const char *addition);

G_END_DECLS
