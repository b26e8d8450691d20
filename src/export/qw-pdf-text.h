/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** QwPdfPiece: @page: from 1; @text: what is drawn in one cell or paragraph, its lines and runs of spaces parted by one space. */
typedef struct
{
  guint page;
  char *text;
} QwPdfPiece;

/**
 * QwPdfText:
 * @title, @author, @subject, @keywords: (nullable): what the file says of itself
 * @pieces: (element-type QwPdfPiece): in the order in which they are drawn
 * @width, @height: of the first page, in points
 */
typedef struct
{
  char *title;
  char *author;
  char *subject;
  char *keywords;
  GPtrArray *pieces;
  guint n_pages;
  double width;
  double height;
} QwPdfText;

/**
 * qw_pdf_text_new:
 *
 * The words of a PDF, as far as it is one of ours, also after another program has packed it anew. It follows the
 * drawing, not what the file claims beside it; a script from right to left comes as it is drawn, from the left.
 *
 * Returns: (transfer full) (nullable): %NULL if there is no page in @bytes
 */
QwPdfText *qw_pdf_text_new (GBytes *bytes) G_GNUC_WARN_UNUSED_RESULT;
void qw_pdf_text_free (QwPdfText *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwPdfText, qw_pdf_text_free)

G_END_DECLS
