/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-lettering.h"

G_BEGIN_DECLS

/** QwAlign: where a line stands in its column; the start is the right in a document that runs from right to left. */
typedef enum
{
  QW_ALIGN_START,
  QW_ALIGN_CENTRE,
  QW_ALIGN_END,
} QwAlign;

/**
 * QwTextLine:
 * @left: from the left of the block, whatever the direction
 * @top: from the top of the block
 * @baseline: from the top of the block
 */
typedef struct
{
  PangoLayoutLine *line;
  double left;
  double width;
  double top;
  double baseline;
  double height;
} QwTextLine;

/**
 * QwTextBlock:
 * @lines: (array length=n_lines): of qw_text_block_set_width()
 *
 * Text set in lines, which can stand on more than one page.
 */
typedef struct
{
  const QwLettering *lettering;
  QwLetter letter;
  QwAlign align;
  PangoLayout *layout;
  QwTextLine *lines;
  guint n_lines;
} QwTextBlock;

QwTextBlock *
qw_text_block_new (const QwLettering *lettering, QwLetter letter, QwAlign align, const char *text)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_text_block_free (QwTextBlock *self);

/** qw_text_block_measure: points that it is wide if no line is broken. */
double qw_text_block_measure (QwTextBlock *self);
/** qw_text_block_set_width: breaks it into lines, inside words where a word is too long. */
void qw_text_block_set_width (QwTextBlock *self, double width);
/** qw_text_block_set_one_line: shortens it to one line with an ellipsis instead; before the width is set. */
void qw_text_block_set_one_line (QwTextBlock *self);

/** qw_text_block_get_height: of lines @from to before @to. */
double qw_text_block_get_height (const QwTextBlock *self, guint from, guint to);
/** qw_text_block_count_lines: how many lines from @from on stand in @height. */
guint qw_text_block_count_lines (const QwTextBlock *self, guint from, double height);

/** qw_text_block_draw: lines @from to before @to, the first at @y. */
void
qw_text_block_draw (const QwTextBlock *self, cairo_t *cr, double x, double y, guint from, guint to);

G_END_DECLS
