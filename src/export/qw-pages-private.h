/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-pages.h"

G_BEGIN_DECLS

/** qw_pages_add_sheet: (transfer none): an empty page at the end. */
QwSheet *qw_pages_add_sheet (QwPages *self);
/** qw_pages_take_loose: (transfer full): keeps a row that is not the flow's; returns it. */
QwRow *qw_pages_take_loose (QwPages *self, QwRow *row);
/** qw_sheet_add_piece: lines @from to before @to of @row; moves the end of the content unless it is furniture. */
QwPiece *
qw_sheet_add_piece (QwSheet *self, QwRow *row, double top, const guint *from, const guint *to);

/** qw_pages_break: fills @self, which has its flow alone, with pages. */
void qw_pages_break (QwPages *self);

/** qw_pages_measure_head: points that the head of a page takes, with the space below it. */
double qw_pages_measure_head (QwPages *self, guint page);
/** qw_pages_measure_foot: points that the foot of a page takes, with the space above it. */
double qw_pages_measure_foot (QwPages *self, guint page);
/** qw_pages_furnish: adds the heads and feet, now that the number of pages is known. */
void qw_pages_furnish (QwPages *self);

G_END_DECLS
