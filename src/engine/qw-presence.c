/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-presence.h"

GHashTable *
qw_presence_new (const QwProjectType *type)
{
  GHashTable *present = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < type->included->len; i++)
    g_hash_table_add (present, ((QwShareOf *) type->included->pdata[i])->id);
  return present;
}

gboolean
qw_presence_has_any (GHashTable *present, GStrv ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    if (g_hash_table_contains (present, ids[i]))
      return TRUE;

  return FALSE;
}

char *
qw_presence_describe_missing (GHashTable *present, const QwFeature *feature)
{
  for (guint i = 0; feature->requires[i] != NULL; i++)
    if (!g_hash_table_contains (present, feature->requires[i]))
      return g_strdup (feature->requires[i]);

  for (guint i = 0; i < feature->requires_any->len; i++)
    {
      GStrv ids = feature->requires_any->pdata[i];

      if (!qw_presence_has_any (present, ids))
        {
          g_autofree char *list = g_strjoinv (", ", ids);

          return g_strconcat (g_strv_length (ids) > 1 ? "one of " : "", list, NULL);
        }
    }
  return NULL;
}

const char *
qw_presence_find_excluded (GHashTable *present, const QwFeature *feature)
{
  for (guint i = 0; feature->excludes[i] != NULL; i++)
    if (g_hash_table_contains (present, feature->excludes[i]))
      return feature->excludes[i];

  return NULL;
}
