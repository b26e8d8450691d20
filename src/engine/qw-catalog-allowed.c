/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

#include <string.h>

/* A longer list helps nobody on one line. */
#define MAX_LISTED 24

/* The number of letters to put in, take out or change to get from one id to the other. */
static guint
measure_distance (const char *a, const char *b)
{
  guint row[QW_READER_MAX_ID + 1];
  gsize n = MIN (strlen (b), QW_READER_MAX_ID);

  for (guint j = 0; j <= n; j++)
    row[j] = j;
  for (guint i = 0; i < QW_READER_MAX_ID && a[i] != '\0'; i++)
    {
      guint diagonal = row[0];

      row[0] = i + 1;
      for (guint j = 1; j <= n; j++)
        {
          guint change = diagonal + (a[i] != b[j - 1]);

          diagonal = row[j];
          row[j] = MIN (change, MIN (row[j], row[j - 1]) + 1);
        }
    }
  return row[n];
}

static const char *
find_closest (GPtrArray *entries, const char *wrong)
{
  const char *closest = "";
  guint least = G_MAXUINT;

  for (guint i = 0; i < entries->len; i++)
    {
      const char *id = *(char **) entries->pdata[i];
      guint distance = measure_distance (wrong, id);

      if (distance < least)
        {
          least = distance;
          closest = id;
        }
    }
  return closest;
}

static char *
list_ids (GPtrArray *entries)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : "", *(char **) entries->pdata[i]);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
qw_catalog_allowed (GPtrArray *entries, const char *wrong)
{
  if (entries->len == 0)
    return g_strdup ("none");
  if (entries->len <= MAX_LISTED)
    return list_ids (entries);
  return g_strdup_printf ("one of %u ids, %s the closest of them", entries->len,
                          find_closest (entries, wrong));
}
