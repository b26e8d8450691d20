/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-pages.h"

G_BEGIN_DECLS

/*
 * An invented document for tests.
 *
 * title: (nullable): of every line
 * detail: (nullable): a row below each line, kept with it
 * carries: sums are carried over page breaks
 * prose: (nullable): paragraphs after the table, parted by "|"
 * height: of the page in points, 0 for A4
 */
typedef struct
{
  const char *name;
  guint n_lines;
  const char *title;
  const char *detail;
  gboolean carries;
  const char *prose;
  double height;
  gboolean rtl;
} PaperCase;

/** paper_flow_new: (transfer full): heading, a table with a repeated head, prose, "Page x of y". */
QwFlow *paper_flow_new (const PaperCase *wanted);
/** paper_pages_new: (transfer full): the same on its pages. */
QwPages *paper_pages_new (const PaperCase *wanted);
/** paper_repeat: (transfer full): @text @n times. */
char *paper_repeat (const char *text, guint n);
/** paper_text: (transfer none): the text of a cell, or "". */
const char *paper_text (const QwPiece *piece, guint cell);

G_END_DECLS
