/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-presence.h"

GHashTable *
qw_presence_new (const QwProjectType *type)
{
  GHashTable *present = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; type != NULL && i < type->included->len; i++)
    g_hash_table_add (present, ((QwShareOf *) type->included->pdata[i])->id);
  return present;
}

static gboolean
has_any (GHashTable *present, GStrv ids)
{
  for (guint i = 0; ids[i] != NULL; i++)
    if (g_hash_table_contains (present, ids[i]))
      return TRUE;

  return FALSE;
}

const char *
qw_presence_find_missing (GHashTable *present, const QwFeature *feature)
{
  for (guint i = 0; feature->requires[i] != NULL; i++)
    if (!g_hash_table_contains (present, feature->requires[i]))
  return feature->requires[i];

  return NULL;
}

GStrv
qw_presence_find_choice (GHashTable *present, const QwFeature *feature)
{
  for (guint i = 0; i < feature->requires_any->len; i++)
    if (!has_any (present, feature->requires_any->pdata[i]))
      return feature->requires_any->pdata[i];

  return NULL;
}

char *
qw_presence_describe_missing (GHashTable *present, const QwFeature *feature)
{
  const char *missing = qw_presence_find_missing (present, feature);
  GStrv choice = qw_presence_find_choice (present, feature);
  g_autofree char *list = NULL;

  if (missing != NULL)
    return g_strdup (missing);
  if (choice == NULL)
    return NULL;

  list = g_strjoinv (", ", choice);
  return g_strconcat (g_strv_length (choice) > 1 ? "one of " : "", list, NULL);
}

const char *
qw_presence_find_excluded (GHashTable *present, const QwFeature *feature)
{
  for (guint i = 0; feature->excludes[i] != NULL; i++)
    if (g_hash_table_contains (present, feature->excludes[i]))
      return feature->excludes[i];

  return NULL;
}
