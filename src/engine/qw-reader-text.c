/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-reader-private.h"

static gboolean
is_blank (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;

  return TRUE;
}

static const char *
find_text (const QwReader *self, const char *member)
{
  JsonNode *node = qw_reader_require (self, member, QW_READER_STRING, "a string");

  return node != NULL ? json_node_get_string (node) : "";
}

static int
find_choice (const char *text, const char *const *names)
{
  for (int i = 0; names[i] != NULL; i++)
    if (g_str_equal (text, names[i]))
      return i;

  return -1;
}

char *
qw_reader_string (const QwReader *self, const char *member)
{
  const char *text = find_text (self, member);
  glong length = g_utf8_strlen (text, -1);

  if (is_blank (text))
    qw_reader_fail (self, member, QW_ERROR_LIMIT, "found no text, allowed: one character or more");
  else if (length > QW_READER_MAX_TEXT)
    qw_reader_fail (self, member, QW_ERROR_LIMIT, "found %ld characters, allowed: up to %d", length,
                    QW_READER_MAX_TEXT);

  return g_strdup (qw_reader_has_failed (self) ? "" : text);
}

char *
qw_reader_any_string (const QwReader *self, const char *member)
{
  return g_strdup (find_text (self, member));
}

gboolean
qw_reader_is_text (const char *text)
{
  return !is_blank (text) && g_utf8_strlen (text, -1) <= QW_READER_MAX_TEXT;
}

char *
qw_reader_optional_string (const QwReader *self, const char *member)
{
  return qw_reader_has (self, member) ? qw_reader_string (self, member) : NULL;
}

gboolean
qw_reader_is_id (const char *text)
{
  char before = '-';

  for (const char *p = text; *p != '\0'; p++)
    {
      gboolean is_letter = g_ascii_islower (*p) || g_ascii_isdigit (*p);

      if (!is_letter && (*p != '-' || before == '-'))
        return FALSE;
      before = *p;
    }

  return before != '-' && strlen (text) <= QW_READER_MAX_ID;
}

char *
qw_reader_id (const QwReader *self, const char *member)
{
  const char *text = find_text (self, member);
  g_autofree char *found = NULL;

  if (!qw_reader_has_failed (self) && !qw_reader_is_id (text))
    {
      found = qw_reader_quote (text);
      qw_reader_fail (self, member, QW_ERROR_LIMIT,
                      "found %s, allowed: an id of a-z, 0-9 and single hyphens, up to %d long",
                      found, QW_READER_MAX_ID);
    }

  return g_strdup (qw_reader_has_failed (self) ? "" : text);
}

char *
qw_reader_optional_id (const QwReader *self, const char *member, const char *fallback)
{
  return qw_reader_has (self, member) ? qw_reader_id (self, member) : g_strdup (fallback);
}

int
qw_reader_choice (const QwReader *self, const char *member, const char *const *names)
{
  const char *text = find_text (self, member);
  int choice = find_choice (text, names);
  g_autofree char *found = NULL;
  g_autofree char *allowed = NULL;

  if (choice >= 0 || qw_reader_has_failed (self))
    return MAX (choice, 0);

  found = qw_reader_quote (text);
  allowed = g_strjoinv (", ", (char **) names);
  qw_reader_fail (self, member, QW_ERROR_UNKNOWN, "found %s, allowed: %s", found, allowed);

  return 0;
}

int
qw_reader_optional_choice (const QwReader *self,
                           const char *member,
                           const char *const *names,
                           int fallback)
{
  return qw_reader_has (self, member) ? qw_reader_choice (self, member, names) : fallback;
}

GStrv
qw_reader_strings (const QwReader *self, const char *member, guint min)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  QwReader array = qw_reader_array (self, member, min);

  for (guint i = 0; i < qw_reader_length (&array); i++)
    {
      QwReader element = qw_reader_element (&array, i);
      g_autofree char *text = qw_reader_string (&element, NULL);

      g_strv_builder_add (builder, text);
    }

  return g_strv_builder_end (builder);
}

GStrv
qw_reader_optional_strings (const QwReader *self, const char *member)
{
  return qw_reader_has (self, member) ? qw_reader_strings (self, member, 0) : g_new0 (char *, 1);
}

static void
check_unique (const QwReader *element, const char *id, GHashTable *seen)
{
  if (!qw_reader_has_failed (element) && g_hash_table_contains (seen, id))
    qw_reader_fail (element, NULL, QW_ERROR_DUPLICATE,
                    "found \"%s\" a second time, allowed: each id once", id);
  g_hash_table_add (seen, g_strdup (id));
}

GStrv
qw_reader_ids (const QwReader *self, const char *member, guint min)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  QwReader array = qw_reader_array (self, member, min);
  guint length = qw_reader_length (&array);

  if (length > QW_READER_MAX_IDS)
    qw_reader_fail (&array, NULL, QW_ERROR_LIMIT, "found %u ids, allowed: up to %d", length,
                    QW_READER_MAX_IDS);
  for (guint i = 0; i < qw_reader_length (&array); i++)
    {
      QwReader element = qw_reader_element (&array, i);
      g_autofree char *id = qw_reader_id (&element, NULL);

      check_unique (&element, id, seen);
      g_strv_builder_add (builder, id);
    }

  return g_strv_builder_end (builder);
}

GStrv
qw_reader_optional_ids (const QwReader *self, const char *member)
{
  return qw_reader_has (self, member) ? qw_reader_ids (self, member, 0) : g_new0 (char *, 1);
}
