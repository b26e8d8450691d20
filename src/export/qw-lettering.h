/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** QwDesign: the look of a document. */
typedef enum
{
  QW_DESIGN_PLAIN,
  QW_DESIGN_CLASSIC,
} QwDesign;
#define QW_N_DESIGNS 2

/** qw_design_to_string: "plain" or "classic", as files say it. */
const char *qw_design_to_string (QwDesign design);

/**
 * QwLetter:
 * @QW_LETTER_TITLE: what the document is
 * @QW_LETTER_FIGURE: one large number
 * @QW_LETTER_HEADING: of a part
 * @QW_LETTER_STRONG: text that is looked for
 * @QW_LETTER_BODY: text that is read
 * @QW_LETTER_NOTE: text beside it
 * @QW_LETTER_LABEL: heads of columns
 * @QW_LETTER_NUMBER: amounts: figures of one width
 * @QW_LETTER_TOTAL: an amount that is looked for
 * @QW_LETTER_SUM: the amount that a document is about
 *
 * What a piece of text is; its size, weight and ink follow.
 */
typedef enum
{
  QW_LETTER_TITLE,
  QW_LETTER_FIGURE,
  QW_LETTER_HEADING,
  QW_LETTER_STRONG,
  QW_LETTER_BODY,
  QW_LETTER_NOTE,
  QW_LETTER_LABEL,
  QW_LETTER_NUMBER,
  QW_LETTER_TOTAL,
  QW_LETTER_SUM,
} QwLetter;
#define QW_N_LETTERS 10

/** QwInk: what colour something has. */
typedef enum
{
  QW_INK_TEXT,
  QW_INK_DIM,
  QW_INK_ACCENT,
  QW_INK_RULE,
  QW_INK_TINT,
  QW_INK_PAPER,
} QwInk;
#define QW_N_INKS 6

/** QwColour: each part 0 to 1. */
typedef struct
{
  double red;
  double green;
  double blue;
} QwColour;

/**
 * QwLettering:
 *
 * How a document is set: fonts, sizes, inks, its language and direction. The same on every screen and
 * printer: glyphs are neither hinted nor rounded to pixels. One point is one unit of the drawing.
 * Reference-counted; belongs to the thread that made it.
 */
typedef struct _QwLettering QwLettering;

/**
 * qw_lettering_new:
 * @language: (nullable): of the document, "de" or "pt-BR"; %NULL is the user's
 * @rtl: whether it runs from right to left
 * @accent: (nullable): the colour of headings and bars; %NULL is a quiet blue
 */
QwLettering *
qw_lettering_new (QwDesign design, const char *language, gboolean rtl, const QwColour *accent)
    G_GNUC_WARN_UNUSED_RESULT;
QwLettering *qw_lettering_ref (QwLettering *self);
void qw_lettering_unref (QwLettering *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwLettering, qw_lettering_unref)

gboolean qw_lettering_is_rtl (const QwLettering *self);
const QwColour *qw_lettering_get_colour (const QwLettering *self, QwInk ink);
/** qw_lettering_set_ink: makes @ink the colour that @cr draws with. */
void qw_lettering_set_ink (const QwLettering *self, cairo_t *cr, QwInk ink);
/** qw_lettering_get_ink: the ink of a kind of text. */
QwInk qw_lettering_get_ink (const QwLettering *self, QwLetter letter);
/** qw_lettering_get_leading: points from line to line, at least. */
double qw_lettering_get_leading (const QwLettering *self, QwLetter letter);

/** qw_lettering_lay_out: (transfer full): @text, never read as markup, on one line as yet. */
PangoLayout *qw_lettering_lay_out (const QwLettering *self, QwLetter letter, const char *text)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_lettering_has: whether there is a font with all characters of @text. */
gboolean qw_lettering_has (const QwLettering *self, const char *text);

/** qw_lettering_language_is_rtl: whether the script of @language ("ar", "he-IL") runs from right to left. */
gboolean qw_lettering_language_is_rtl (const char *language);
/** qw_lettering_text_is_rtl: whether the first letter of @text that has a direction runs from right to left. */
gboolean qw_lettering_text_is_rtl (const char *text);

G_END_DECLS
