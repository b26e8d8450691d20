/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-preflight-private.h"

#include <string.h>

#include "qw-marks.h"
#include "qw-quote-texts.h"

/* Shorter sentences stand in two places by chance. */
#define LEAST_SENTENCE 16
/* Notes are read once for each text. */
#define MOST_SENTENCES 200

static QwFinding *
add_at (QwInspection *self, QwFindingCode code, QwSeverity severity, const QwQuotePlaceText *text)
{
  QwFinding *finding = qw_findings_add (self->findings, code, severity, text->path);

  finding->part = g_strdup (text->part);
  finding->title = g_strdup (text->title);
  return finding;
}

static void
look_for_marks (QwInspection *self, const QwQuotePlaceText *text)
{
  char *names = NULL;
  QwMark mark = qw_marks_find (text->text, &names);
  QwFinding *finding;

  if (mark == QW_MARK_NONE)
    return;
  finding = mark == QW_MARK_OVERRIDE
                ? add_at (self, QW_FINDING_OVERRIDE, QW_SEVERITY_ERROR, text)
                : add_at (self, QW_FINDING_INVISIBLE, QW_SEVERITY_WARNING, text);
  finding->text = names;
  finding->fix = QW_FIX_REMOVE_MARKS;
}

/* Sentences of the notes, folded. */
static GPtrArray *
list_sentences (QwQuote *quote)
{
  g_auto (GStrv) lines = g_strsplit_set (quote->texts[QW_QUOTE_NOTES], "\n.;", -1);
  GPtrArray *sentences = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; lines[i] != NULL && sentences->len < MOST_SENTENCES; i++)
    {
      g_autofree char *sentence = qw_text_fold (lines[i]);

      if (g_utf8_strlen (sentence, -1) >= LEAST_SENTENCE)
        g_ptr_array_add (sentences, g_steal_pointer (&sentence));
    }
  return sentences;
}

static void
look_for_notes (QwInspection *self, GPtrArray *sentences, const QwQuotePlaceText *text)
{
  g_autofree char *folded = sentences->len > 0 ? qw_text_fold (text->text) : NULL;

  for (guint i = 0; i < sentences->len; i++)
    if (strstr (folded, sentences->pdata[i]) != NULL)
      {
        add_at (self, QW_FINDING_PRIVATE_TEXT, QW_SEVERITY_ERROR, text)->text = g_strdup (
            sentences->pdata[i]);
        return;
      }
}

void
qw_inspection_look_at_texts (QwInspection *self)
{
  g_autoptr (GPtrArray) texts = qw_quote_list_public_texts (self->quote);
  g_autoptr (GPtrArray) sentences = list_sentences (self->quote);

  for (guint i = 0; i < texts->len; i++)
    {
      look_for_marks (self, texts->pdata[i]);
      look_for_notes (self, sentences, texts->pdata[i]);
    }
}

gboolean
qw_text_is_blank (const char *text)
{
  for (const char *p = text; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)) && g_utf8_get_char (p) != 0x200B)
      return FALSE;
  return TRUE;
}

char *
qw_text_fold (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  GString *result = g_string_new (NULL);
  gboolean gap = FALSE;

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c))
        {
          gap = result->len > 0;
          continue;
        }
      if (gap)
        g_string_append_c (result, ' ');
      gap = FALSE;
      g_string_append_unichar (result, c);
    }
  return g_string_free (result, FALSE);
}
