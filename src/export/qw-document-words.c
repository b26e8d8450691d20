/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-document-words.h"

#include "qw-words-resources.h"

#include "qw-gate.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define FOLDER "/io/github/quotewright/Quotewright/words/"

/* What the words are written in. */
#define OWN_LANGUAGE "en"

/* words: (nullable): of the list; own: there is none and none is needed */
struct _QwDocumentWords
{
  JsonNode *document;
  JsonObject *words;
  gboolean own;
};

static JsonNode *
read_list (const char *language)
{
  g_autofree char *name = g_strconcat (language, ".json", NULL);
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (qw_words_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GError) error = NULL;
  JsonNode *document;

  if (bytes == NULL)
    return NULL;
  document = qw_gate_parse (name, bytes, &error);
  if (document == NULL)
    g_critical ("%s", error->message);
  return document;
}

/* Without its last part, "zh-Hant-TW" is "zh-Hant", and "zh" is nothing. */
static void
drop_last_part (char *language)
{
  char *last = strrchr (language, '-');

  *(last != NULL ? last : language) = '\0';
}

QwDocumentWords *
qw_document_words_new (const char *language)
{
  QwDocumentWords *self = g_new0 (QwDocumentWords, 1);
  g_autofree char *part = g_strdup (language);

  while (part[0] != '\0' && self->document == NULL && !self->own)
    {
      self->own = g_ascii_strcasecmp (part, OWN_LANGUAGE) == 0;
      if (!self->own)
        self->document = read_list (part);
      drop_last_part (part);
    }
  if (self->document != NULL)
    self->words = json_object_get_object_member (json_node_get_object (self->document), "words");
  return self;
}

void
qw_document_words_free (QwDocumentWords *self)
{
  g_clear_pointer (&self->document, json_node_unref);
  g_free (self);
}

const char *
qw_document_words_say (QwDocumentWords *self, const char *text)
{
  if (self->own)
    return text;
  if (self->words == NULL)
    return g_dgettext (GETTEXT_PACKAGE, text);
  return json_object_get_string_member_with_default (self->words, text, text);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

GStrv
qw_document_words_list (void)
{
  GPtrArray *list = g_ptr_array_new ();
  g_auto (GStrv) files = g_resource_enumerate_children (qw_words_get_resource (), FOLDER,
                                                        G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  g_ptr_array_add (list, g_strdup (OWN_LANGUAGE));
  for (guint i = 0; files != NULL && files[i] != NULL; i++)
    g_ptr_array_add (list, g_strndup (files[i], strcspn (files[i], ".")));
  g_ptr_array_sort (list, compare);
  g_ptr_array_add (list, NULL);
  return (GStrv) g_ptr_array_free (list, FALSE);
}
