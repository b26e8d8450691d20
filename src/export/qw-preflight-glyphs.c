/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-preflight-glyphs.h"

#include "qw-quote-paper.h"
#include "qw-quote-texts.h"

/* Characters that are told one by one. */
#define MOST_TOLD 12
/* Characters of a text that are looked at; the rest is of the same hand. */
#define MOST_LENGTH 20000

/* Latin, and signs that every font of letters has. */
static gboolean
is_plain (gunichar c)
{
  return c < 0x250 || (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c <= 0x203A) || c == 0x20AC ||
         c == 0x2122 || c == 0x2212;
}

static gboolean
is_all_plain (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!is_plain (g_utf8_get_char (p)))
      return FALSE;
  return TRUE;
}

/* What is not drawn anyway needs no glyph. */
static gboolean
is_drawn (gunichar c)
{
  GUnicodeType type = g_unichar_type (c);

  return type != G_UNICODE_CONTROL && type != G_UNICODE_FORMAT &&
         type != G_UNICODE_LINE_SEPARATOR && type != G_UNICODE_PARAGRAPH_SEPARATOR &&
         !(c >= 0xFE00 && c <= 0xFE0F);
}

static void
collect_run (PangoGlyphItem *run, GArray *characters)
{
  for (int i = 0; i < run->glyphs->num_glyphs; i++)
    {
      PangoGlyph glyph = run->glyphs->glyphs[i].glyph;
      gunichar c = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
      gboolean told = FALSE;

      if (glyph == PANGO_GLYPH_EMPTY || (glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0 || !is_drawn (c))
        continue;
      for (guint j = 0; j < characters->len; j++)
        told = told || g_array_index (characters, gunichar, j) == c;
      if (!told)
        g_array_append_val (characters, c);
    }
}

/* (element-type gunichar): those of @text that no font has. */
static GArray *
list_unknown (QwLettering *lettering, const char *text)
{
  g_autofree char *start = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), MOST_LENGTH));
  GArray *characters = g_array_new (FALSE, FALSE, sizeof (gunichar));
  g_autoptr (PangoLayout) layout = NULL;

  if (is_all_plain (start))
    return characters;
  layout = qw_lettering_lay_out (lettering, QW_LETTER_BODY, start);
  if (pango_layout_get_unknown_glyphs_count (layout) == 0)
    return characters;
  for (GSList *line = pango_layout_get_lines_readonly (layout); line != NULL; line = line->next)
    for (GSList *run = ((PangoLayoutLine *) line->data)->runs; run != NULL; run = run->next)
      collect_run (run->data, characters);
  return characters;
}

static char *
tell (const GArray *characters)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < characters->len && i < MOST_TOLD; i++)
    {
      gunichar c = g_array_index (characters, gunichar, i);

      g_string_append (text, i > 0 ? ", " : "");
      g_string_append_unichar (text, c);
      g_string_append_printf (text, " (U+%04X)", c);
    }
  if (characters->len > MOST_TOLD)
    g_string_append (text, " …");
  return g_string_free (text, FALSE);
}

static void
look_at_text (const QwQuotePlaceText *place,
              QwLettering *lettering,
              GHashTable *known,
              GPtrArray *findings)
{
  g_autoptr (GArray) characters = list_unknown (lettering, place->text);
  QwFinding *finding;

  for (guint i = 0; i < characters->len; i++)
    g_hash_table_add (known, GUINT_TO_POINTER (g_array_index (characters, gunichar, i)));
  if (characters->len == 0)
    return;
  finding = qw_findings_add (findings, QW_FINDING_NO_GLYPH, QW_SEVERITY_ERROR, place->path);
  finding->part = g_strdup (place->part);
  finding->title = g_strdup (place->title);
  finding->text = tell (characters);
}

/* The same without what may be long: what is left says what any quote in its language and currency does. */
static QwQuote *
make_empty (QwQuote *quote)
{
  const QwPortion none = { QW_PORTION_NONE };
  g_autoptr (QwQuoteSection) section = qw_quote_section_new ("");
  g_autoptr (QwQuoteLine) line = qw_quote_line_new (QW_QUOTE_LINE_HOURLY, "");
  g_autoptr (GPtrArray) sections = g_ptr_array_new ();
  g_autoptr (GPtrArray) milestones = g_ptr_array_new ();
  g_autoptr (QwQuote) undivided = qw_quote_with_deposit (quote, &none);
  g_autoptr (QwQuote) whole = qw_quote_with_milestones (undivided, milestones);
  g_autoptr (QwQuote) empty = NULL;

  g_ptr_array_add (sections, section);
  empty = qw_quote_with_sections (whole, sections);
  return qw_quote_with_line_inserted (empty, 0, 0, line);
}

/* What stands on the paper beside the user's own words. */
static void
look_at_paper (QwQuote *quote,
               const QwQuoteLook *look,
               QwLettering *lettering,
               GHashTable *known,
               GPtrArray *findings)
{
  g_autoptr (QwQuote) empty = make_empty (quote);
  g_autoptr (QwPages) pages = qw_quote_paper_new (empty, look, NULL);
  g_auto (GStrv) texts = pages != NULL ? qw_pages_list_missing (pages) : NULL;
  g_autoptr (GArray) left = g_array_new (FALSE, FALSE, sizeof (gunichar));

  for (guint i = 0; texts != NULL && texts[i] != NULL; i++)
    {
      g_autoptr (GArray) characters = list_unknown (lettering, texts[i]);

      for (guint j = 0; j < characters->len; j++)
        {
          gunichar c = g_array_index (characters, gunichar, j);

          if (g_hash_table_add (known, GUINT_TO_POINTER (c)))
            g_array_append_val (left, c);
        }
    }
  if (left->len > 0)
    qw_findings_add (findings, QW_FINDING_NO_GLYPH, QW_SEVERITY_ERROR, "language")->text = tell (
        left);
}

void
qw_preflight_add_glyphs (QwQuote *quote, const QwQuoteLook *look, GPtrArray *findings)
{
  g_autoptr (GPtrArray) texts = NULL;
  g_autoptr (GHashTable) known = NULL;
  g_autoptr (QwLettering) lettering = NULL;
  const char *language;

  g_return_if_fail (quote != NULL && look != NULL && findings != NULL);

  language = quote->texts[QW_QUOTE_LANGUAGE];
  language = language[0] != '\0' ? language : look->language;
  lettering = qw_lettering_new (look->design, language,
                                language != NULL && qw_lettering_language_is_rtl (language), NULL);
  texts = qw_quote_list_public_texts (quote);
  known = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < texts->len; i++)
    look_at_text (texts->pdata[i], lettering, known, findings);
  look_at_paper (quote, look, lettering, known, findings);
}
