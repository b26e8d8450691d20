/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-session.h"
#include "qw-track.h"

G_BEGIN_DECLS

/**
 * qw_own_track_new:
 *
 * Returns: (transfer full): one's own past jobs, which estimates of @session follow where that is switched on; the settings
 * keep the switch and the half-life
 */
QwTrack *qw_own_track_new (QwCatalog *catalog, QwLibrary *library, QwSession *session)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_own_track_is_wanted: whether that is switched on. */
gboolean qw_own_track_is_wanted (void);

/** qw_own_track_bind_half_life: shows and sets the setting, in years; %FALSE if no settings are installed. */
gboolean qw_own_track_bind_half_life (gpointer object, const char *property);

G_END_DECLS
