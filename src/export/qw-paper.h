/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** QwPaperSize: what a page is printed on. */
typedef enum
{
  QW_PAPER_A4,
  QW_PAPER_LETTER,
} QwPaperSize;
#define QW_N_PAPER_SIZES 2

/** qw_paper_size_to_string: "a4" or "letter", as files say it. */
const char *qw_paper_size_to_string (QwPaperSize size);
/** qw_paper_size_from_string: %FALSE if @text names none. */
gboolean qw_paper_size_from_string (const char *text, QwPaperSize *size);

/**
 * QwPaper:
 * @height: may be %QW_PAPER_ENDLESS: one page as long as its content
 * @side: margin on the left and on the right
 *
 * A page and its margins, in points of 1/72 inch.
 */
typedef struct
{
  double width;
  double height;
  double top;
  double bottom;
  double side;
} QwPaper;

/** QW_PAPER_ENDLESS: a height that no content reaches. */
#define QW_PAPER_ENDLESS 1e6

/** qw_paper_new: the usual margins around it: 20 mm at the sides, room for a line of head and foot. */
QwPaper qw_paper_new (QwPaperSize size);
/** qw_paper_endless: as wide as @size, as long as need be. */
QwPaper qw_paper_endless (QwPaperSize size);
/** qw_paper_get_body: the width and height between the margins. */
double qw_paper_get_body_width (const QwPaper *self);
double qw_paper_get_body_height (const QwPaper *self);

G_END_DECLS
