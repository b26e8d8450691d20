/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-lettering.h"

#include <string.h>

/* Bytes of a word that is broken as one. */
#define LONG_WORD 400

struct _QwLettering
{
  PangoContext *context;
  PangoFontDescription *fonts[QW_N_LETTERS];
  QwColour colours[QW_N_INKS];
  gboolean rtl;
};

static const struct
{
  const char *id;
  const char *text_family;
  const char *title_family;
} designs[QW_N_DESIGNS] = {
  /* The first that is there; what it lacks comes from any font that has it. */
  [QW_DESIGN_PLAIN] = { "plain", "Inter,Noto Sans,Cantarell,DejaVu Sans,Sans",
                        "Inter,Noto Sans,Cantarell,DejaVu Sans,Sans" },
  [QW_DESIGN_CLASSIC] = { "classic", "Inter,Noto Sans,Cantarell,DejaVu Sans,Sans",
                          "Source Serif 4,Noto Serif,DejaVu Serif,Serif" },
};

static const struct
{
  double size;
  PangoWeight weight;
  double leading; /* as a multiple of the size */
  QwInk ink;
  gboolean title;
  gboolean figures;
} letters[QW_N_LETTERS] = {
  [QW_LETTER_TITLE] = { 21, PANGO_WEIGHT_BOLD, 1.25, QW_INK_TEXT, TRUE, FALSE },
  [QW_LETTER_FIGURE] = { 44, PANGO_WEIGHT_BOLD, 1.1, QW_INK_TEXT, TRUE, TRUE },
  [QW_LETTER_HEADING] = { 11.5, PANGO_WEIGHT_BOLD, 1.35, QW_INK_ACCENT, TRUE, FALSE },
  [QW_LETTER_STRONG] = { 9.25, PANGO_WEIGHT_SEMIBOLD, 1.4, QW_INK_TEXT, FALSE, FALSE },
  [QW_LETTER_BODY] = { 9.25, PANGO_WEIGHT_NORMAL, 1.45, QW_INK_TEXT, FALSE, FALSE },
  [QW_LETTER_NOTE] = { 8, PANGO_WEIGHT_NORMAL, 1.4, QW_INK_DIM, FALSE, FALSE },
  [QW_LETTER_LABEL] = { 7.75, PANGO_WEIGHT_SEMIBOLD, 1.35, QW_INK_DIM, FALSE, FALSE },
  [QW_LETTER_NUMBER] = { 9.25, PANGO_WEIGHT_NORMAL, 1.45, QW_INK_TEXT, FALSE, TRUE },
  [QW_LETTER_TOTAL] = { 9.25, PANGO_WEIGHT_BOLD, 1.45, QW_INK_TEXT, FALSE, TRUE },
  [QW_LETTER_SUM] = { 12, PANGO_WEIGHT_BOLD, 1.4, QW_INK_TEXT, FALSE, TRUE },
};

static const QwColour usual_accent = { 0.10, 0.33, 0.58 };

const char *
qw_design_to_string (QwDesign design)
{
  g_return_val_if_fail (design < QW_N_DESIGNS, NULL);

  return designs[design].id;
}

static PangoContext *
new_context (const char *language, gboolean rtl)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  cairo_font_options_destroy (options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  pango_context_set_base_dir (context, rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  if (language != NULL)
    pango_context_set_language (context, pango_language_from_string (language));
  return context;
}

static void
describe_fonts (QwLettering *self, QwDesign design)
{
  for (guint i = 0; i < QW_N_LETTERS; i++)
    {
      PangoFontDescription *font = pango_font_description_new ();

      pango_font_description_set_family_static (
          font, letters[i].title ? designs[design].title_family : designs[design].text_family);
      pango_font_description_set_weight (font, letters[i].weight);
      pango_font_description_set_absolute_size (font, letters[i].size * PANGO_SCALE);
      self->fonts[i] = font;
    }
}

static QwColour
mix (const QwColour *colour, double part)
{
  return (QwColour){ 1 - (1 - colour->red) * part, 1 - (1 - colour->green) * part,
                     1 - (1 - colour->blue) * part };
}

static void
mix_inks (QwLettering *self, const QwColour *accent)
{
  self->colours[QW_INK_TEXT] = (QwColour){ 0.11, 0.12, 0.14 };
  self->colours[QW_INK_DIM] = (QwColour){ 0.36, 0.38, 0.42 };
  self->colours[QW_INK_ACCENT] = *accent;
  self->colours[QW_INK_RULE] = (QwColour){ 0.80, 0.81, 0.83 };
  self->colours[QW_INK_TINT] = mix (accent, 0.07);
  self->colours[QW_INK_PAPER] = (QwColour){ 1, 1, 1 };
}

static void
clear (QwLettering *self)
{
  g_clear_object (&self->context);
  for (guint i = 0; i < QW_N_LETTERS; i++)
    g_clear_pointer (&self->fonts[i], pango_font_description_free);
}

QwLettering *
qw_lettering_new (QwDesign design, const char *language, gboolean rtl, const QwColour *accent)
{
  QwLettering *self;

  g_return_val_if_fail (design < QW_N_DESIGNS, NULL);

  self = g_rc_box_new0 (QwLettering);
  self->rtl = rtl;
  self->context = new_context (language, rtl);
  describe_fonts (self, design);
  mix_inks (self, accent != NULL ? accent : &usual_accent);
  return self;
}

QwLettering *
qw_lettering_ref (QwLettering *self)
{
  return g_rc_box_acquire (self);
}

void
qw_lettering_unref (QwLettering *self)
{
  g_rc_box_release_full (self, (GDestroyNotify) clear);
}

gboolean
qw_lettering_is_rtl (const QwLettering *self)
{
  return self->rtl;
}

const QwColour *
qw_lettering_get_colour (const QwLettering *self, QwInk ink)
{
  g_return_val_if_fail (ink < QW_N_INKS, NULL);

  return &self->colours[ink];
}

void
qw_lettering_set_ink (const QwLettering *self, cairo_t *cr, QwInk ink)
{
  const QwColour *colour = qw_lettering_get_colour (self, ink);

  cairo_set_source_rgb (cr, colour->red, colour->green, colour->blue);
}

QwInk
qw_lettering_get_ink (const QwLettering *self, QwLetter letter)
{
  g_return_val_if_fail (letter < QW_N_LETTERS, QW_INK_TEXT);

  return letters[letter].ink;
}

double
qw_lettering_get_leading (const QwLettering *self, QwLetter letter)
{
  g_return_val_if_fail (letter < QW_N_LETTERS, 0);

  return letters[letter].size * letters[letter].leading;
}

/* Ends at a whole letter with its marks. */
static const char *
find_part_end (const char *from, const char *end)
{
  const char *part = from + MIN (end - from, LONG_WORD);

  while (part < end && ((*part & 0xc0) == 0x80 || g_unichar_ismark (g_utf8_get_char (part))))
    part++;
  return part;
}

/* Breaking a word takes the square of its length, part by part only the length. Each part has an attribute
 * of its own, which says what holds anyway. */
static void
part_word (PangoAttrList *attributes, const char *text, const char *word, const char *end)
{
  while (end - word > LONG_WORD)
    {
      PangoAttribute *part = pango_attr_fallback_new (TRUE);
      const char *next = find_part_end (word, end);

      part->start_index = (guint) (word - text);
      part->end_index = (guint) (next - text);
      pango_attr_list_insert (attributes, part);
      word = next;
    }
}

static void
part_long_words (PangoAttrList *attributes, const char *text)
{
  const char *word = text;

  while (*word != '\0')
    {
      const char *end = word + strcspn (word, " \n\t");

      part_word (attributes, text, word, end);
      word = *end != '\0' ? end + 1 : end;
    }
}

static void
set_attributes (PangoLayout *layout, const char *text, gboolean figures)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  /* A long address that is broken has to stay what it is. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  part_long_words (attributes, text);
  /* Figures of one width stand below each other. */
  if (figures)
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1, lnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

PangoLayout *
qw_lettering_lay_out (const QwLettering *self, QwLetter letter, const char *text)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_font_description (layout, self->fonts[letter]);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  set_attributes (layout, text, letters[letter].figures);
  return layout;
}

gboolean
qw_lettering_has (const QwLettering *self, const char *text)
{
  PangoLayout *layout = qw_lettering_lay_out (self, QW_LETTER_BODY, text);
  gboolean has = pango_layout_get_unknown_glyphs_count (layout) == 0;

  g_object_unref (layout);
  return has;
}

gboolean
qw_lettering_language_is_rtl (const char *language)
{
  PangoLanguage *known = pango_language_from_string (language);

  return known != NULL && qw_lettering_text_is_rtl (pango_language_get_sample_string (known));
}

gboolean
qw_lettering_text_is_rtl (const char *text)
{
  PangoContext *context = new_context (NULL, FALSE);
  PangoLayout *layout = pango_layout_new (context);
  gboolean rtl;

  pango_layout_set_text (layout, text, -1);
  rtl = pango_layout_get_line_readonly (layout, 0)->resolved_dir == PANGO_DIRECTION_RTL;
  g_object_unref (layout);
  g_object_unref (context);
  return rtl;
}
