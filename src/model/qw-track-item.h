/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"
#include "qw-job.h"
#include "qw-selector.h"

#include <glib-object.h>

G_BEGIN_DECLS

/** QwHit: where the hours that a job took lie: it has no range, within it, below it, above it. */
typedef enum
{
  QW_HIT_UNKNOWN,
  QW_HIT_HELD,
  QW_HIT_BELOW,
  QW_HIT_ABOVE,
} QwHit;

/**
 * QwTrackItem:
 *
 * A past job in a list or a plot. Properties, text: title, client, type ("Online store"), date ("21 Dec 2026"), planned
 * ("90–260 h", "142 hours" or ""), actual ("150 hours"), verdict ("within its range", "above its range", "" without one),
 * rate ("$62 an hour", "" without a price), left ("$400 left on the table", ""), reason (""), detail (date, client and type
 * in a row) and origin ("From the quote Q-2026-014", "Imported", "Typed in"); editable: whether it may be changed and deleted
 * here; outlier: it pulls at the factor as hard as any may. Not one of them is ever %NULL.
 */
#define QW_TYPE_TRACK_ITEM (qw_track_item_get_type ())
G_DECLARE_FINAL_TYPE (QwTrackItem, qw_track_item, QW, TRACK_ITEM, GObject)

QwTrackItem *qw_track_item_new (QwCatalog *catalog, const QwJob *job, gboolean outlier);

/** qw_track_item_get_job: (transfer none): with the plain figures: day, hours, actual. */
const QwJob *qw_track_item_get_job (QwTrackItem *self);
QwHit qw_track_item_get_hit (QwTrackItem *self);

/** qw_reason_selector_new: why a job took what it took; none is "No particular reason". */
QwSelector *qw_reason_selector_new (void) G_GNUC_WARN_UNUSED_RESULT;

/** qw_reason_words: (transfer none): "Scope grew" … in the reader's language; "" for none. */
const char *qw_reason_words (QwReason reason);

G_END_DECLS
