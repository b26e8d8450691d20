/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-own-track.h"

#include "qw-settings.h"

#define SWITCH_KEY    "own-factor"
#define HALF_LIFE_KEY "half-life"

QwTrack *
qw_own_track_new (QwCatalog *catalog, QwLibrary *library, QwSession *session)
{
  g_autoptr (GSettings) settings = qw_settings_find (SWITCH_KEY);
  QwTrack *track = qw_track_new (catalog, library);

  if (settings != NULL)
    {
      g_settings_bind (settings, SWITCH_KEY, track, "switched-on", G_SETTINGS_BIND_DEFAULT);
      g_settings_bind (settings, HALF_LIFE_KEY, track, "half-life", G_SETTINGS_BIND_DEFAULT);
    }
  g_object_bind_property (track, "learning", session, "learning", G_BINDING_SYNC_CREATE);
  return track;
}

gboolean
qw_own_track_is_wanted (void)
{
  g_autoptr (GSettings) settings = qw_settings_find (SWITCH_KEY);

  return settings != NULL && g_settings_get_boolean (settings, SWITCH_KEY);
}

gboolean
qw_own_track_bind_half_life (gpointer object, const char *property)
{
  g_autoptr (GSettings) settings = qw_settings_find (HALF_LIFE_KEY);

  g_return_val_if_fail (G_IS_OBJECT (object), FALSE);
  if (settings != NULL)
    g_settings_bind (settings, HALF_LIFE_KEY, object, property, G_SETTINGS_BIND_DEFAULT);
  return settings != NULL;
}
