/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-flow.h"

G_BEGIN_DECLS

/**
 * QwPiece:
 * @top: from the top of the page
 * @from: (array): the first line of each of the row's cells
 * @to: (array): the line after the last
 * @repeated: stands there because of the break: a table's head again, what is carried, the page's head and foot
 *
 * A row, or the part of it that a page holds.
 */
typedef struct
{
  QwRow *row;
  double top;
  double height;
  guint *from;
  guint *to;
  gboolean repeated;
} QwPiece;

/** QwSheet: @pieces: (element-type QwPiece): in the order of the page; @content_end: where the content ends. */
typedef struct
{
  GPtrArray *pieces;
  double content_end;
} QwSheet;

/**
 * QwPages:
 * @pages: (element-type QwSheet)
 *
 * A document on its pages: the same for the window, a printer and a file. It is never changed.
 */
typedef struct
{
  QwFlow *flow;
  GPtrArray *loose;
  GPtrArray *pages;
} QwPages;

/** qw_pages_new: @flow: (transfer full): what is written; it is written to no more. */
QwPages *qw_pages_new (QwFlow *flow) G_GNUC_WARN_UNUSED_RESULT;
void qw_pages_free (QwPages *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwPages, qw_pages_free)

guint qw_pages_get_count (QwPages *self);
double qw_pages_get_width (QwPages *self);
/** qw_pages_get_height: of a page: the paper's, or what an endless page needs. */
double qw_pages_get_height (QwPages *self, guint page);

/** qw_pages_list_missing: (transfer full): texts with a character that no font here has, in the order of the document. */
GStrv qw_pages_list_missing (QwPages *self) G_GNUC_WARN_UNUSED_RESULT;

/** qw_pages_read: (transfer full): what stands on a page, a row a line, for who does not see it. */
char *qw_pages_read (QwPages *self, guint page) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_pages_draw:
 * @page: from 0
 *
 * Draws a page at the origin of @cr, one unit a point; whoever calls scales. It paints no background.
 */
void qw_pages_draw (QwPages *self, guint page, cairo_t *cr);

G_END_DECLS
