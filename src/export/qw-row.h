/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-text-block.h"

G_BEGIN_DECLS

/** QW_COLUMN_FIT: as wide as its widest text. */
#define QW_COLUMN_FIT 0
/** QW_COLUMN_REST: a share of what the others leave; -2 is twice the share of -1. */
#define QW_COLUMN_REST -1

/** QwColumn: @width: points, %QW_COLUMN_FIT or %QW_COLUMN_REST. */
typedef struct
{
  double width;
  QwAlign align;
} QwColumn;

typedef struct _QwTable QwTable;

/**
 * QwPaint:
 *
 * Draws a cell of @width and @height whose top left is the origin.
 */
typedef void (*QwPaint) (cairo_t *cr,
                         const QwLettering *lettering,
                         double width,
                         double height,
                         gpointer data);

/** QwCell: text or a drawing over @span columns; @left is from the left of the table, whatever the direction. */
typedef struct
{
  guint column;
  guint span;
  QwTextBlock *text;
  QwPaint paint;
  gpointer data;
  GDestroyNotify destroy;
  double least_width;
  double paint_height;
  double left;
  double width;
} QwCell;

typedef enum
{
  QW_RULE_NONE,
  QW_RULE_HAIR,
  QW_RULE_STRONG,
} QwRule;

/**
 * QwRowStyle:
 * @above: space before it, none at the top of a page
 * @pad: above and below the cells, inside the rules and the fill
 * @open_above: no @pad above: it goes on from the row before
 * @open_below: no @pad below: the next row goes on from it
 * @keep: stands on the page of the row that follows
 * @whole: broken over pages only if it is taller than half of one
 * @head: stands again at the top of each page that the table goes on to
 */
typedef struct
{
  double above;
  double pad;
  QwRule rule_above;
  QwRule rule_below;
  gboolean open_above;
  gboolean open_below;
  gboolean filled;
  gboolean keep;
  gboolean whole;
  gboolean head;
} QwRowStyle;

/**
 * QwRow:
 * @carried: (nullable): the sum down to this row, for a page that ends after it
 * @cells: (element-type QwCell)
 *
 * Cells beside each other, their first lines on one baseline.
 */
typedef struct
{
  QwTable *table;
  QwRowStyle style;
  char *carried;
  GPtrArray *cells;
} QwRow;

/**
 * qw_row_put:
 * @span: columns that it stands over, 0 for all to the last
 *
 * Returns: (transfer none): the text, aligned as @column is
 */
QwTextBlock *qw_row_put (QwRow *self, guint column, guint span, QwLetter letter, const char *text);
/** qw_row_put_paint: a drawing; @width is the least for a column that fits its cells. */
void qw_row_put_paint (QwRow *self,
                       guint column,
                       guint span,
                       double width,
                       double height,
                       QwPaint paint,
                       gpointer data,
                       GDestroyNotify destroy);
void qw_row_set_carried (QwRow *self, const char *carried);

/** qw_row_set_columns: breaks its texts into lines of the widths of its table. */
void qw_row_set_columns (QwRow *self);

/* A part of a row is lines @from to before @to of each of its cells; a drawing counts as one line. */

/** qw_row_count_lines: (out caller-allocates) (array): lines of each cell. */
void qw_row_count_lines (const QwRow *self, guint *lines);
double qw_row_get_height (const QwRow *self, const guint *from, const guint *to);

/**
 * qw_row_fit:
 * @least: lines that have to stand before the break and after it
 * @to: (out caller-allocates) (array): the lines that stand in @height
 *
 * Returns: whether a part of the row, or all that is left of it, may stand in @height
 */
gboolean qw_row_fit (const QwRow *self, const guint *from, double height, guint least, guint *to);
/** qw_row_force: @to one line after @from, where not even that fits. */
void qw_row_force (const QwRow *self, const guint *from, guint *to);

/** qw_row_draw: a part of the row at @x, @y; @tagged if it is part of what the document says. */
void qw_row_draw (const QwRow *self,
                  cairo_t *cr,
                  double x,
                  double y,
                  const guint *from,
                  const guint *to,
                  gboolean tagged);

G_END_DECLS
