/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** QwTrackEntry: a row of text: properties id, title, detail and figure; none is ever %NULL. */
#define QW_TYPE_TRACK_ENTRY (qw_track_entry_get_type ())
G_DECLARE_FINAL_TYPE (QwTrackEntry, qw_track_entry, QW, TRACK_ENTRY, GObject)

QwTrackEntry *
qw_track_entry_new (const char *id, const char *title, const char *detail, const char *figure);

const char *qw_track_entry_get_id (QwTrackEntry *self);

G_END_DECLS
