/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-row.h"

#include "qw-table.h"

#define HAIR   0.5
#define STRONG 1.0
/* What a fill stands out beside the text. */
#define OUTSET 6

static QwCell *
add_cell (QwRow *self, guint column, guint span)
{
  QwCell *cell = g_new0 (QwCell, 1);

  cell->column = column;
  cell->span = span > 0 ? span : self->table->n_columns - column;
  g_ptr_array_add (self->cells, cell);
  return cell;
}

QwTextBlock *
qw_row_put (QwRow *self, guint column, guint span, QwLetter letter, const char *text)
{
  QwTable *table = self->table;
  QwCell *cell;

  g_return_val_if_fail (column + span <= table->n_columns && column < table->n_columns, NULL);

  cell = add_cell (self, column, span);
  cell->text = qw_text_block_new (table->lettering, letter, table->columns[column].align, text);
  return cell->text;
}

void
qw_row_put_paint (QwRow *self,
                  guint column,
                  guint span,
                  double width,
                  double height,
                  QwPaint paint,
                  gpointer data,
                  GDestroyNotify destroy)
{
  QwCell *cell;

  g_return_if_fail (column + span <= self->table->n_columns && column < self->table->n_columns);

  cell = add_cell (self, column, span);
  cell->least_width = width;
  cell->paint_height = height;
  cell->paint = paint;
  cell->data = data;
  cell->destroy = destroy;
}

void
qw_row_set_carried (QwRow *self, const char *carried)
{
  g_free (self->carried);
  self->carried = g_strdup (carried);
}

void
qw_row_set_columns (QwRow *self)
{
  const QwTable *table = self->table;

  for (guint i = 0; i < self->cells->len; i++)
    {
      QwCell *cell = self->cells->pdata[i];
      guint first = cell->column;
      guint last = first + cell->span - 1;
      guint leftmost = qw_lettering_is_rtl (table->lettering) ? last : first;
      guint rightmost = leftmost == first ? last : first;

      cell->left = table->lefts[leftmost];
      cell->width = table->lefts[rightmost] + table->widths[rightmost] - cell->left;
      if (cell->text != NULL)
        qw_text_block_set_width (cell->text, cell->width);
    }
}

static guint
count_cell_lines (const QwCell *cell)
{
  return cell->text != NULL ? cell->text->n_lines : 1;
}

void
qw_row_count_lines (const QwRow *self, guint *lines)
{
  for (guint i = 0; i < self->cells->len; i++)
    lines[i] = count_cell_lines (self->cells->pdata[i]);
}

/* From the top of the part to the baseline of its first lines. */
static double
get_ascent (const QwRow *self, const guint *from, const guint *to)
{
  double ascent = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      const QwCell *cell = self->cells->pdata[i];

      if (cell->text != NULL && to[i] > from[i])
        ascent = MAX (ascent, cell->text->lines[from[i]].baseline - cell->text->lines[from[i]].top);
    }
  return ascent;
}

static double
get_first_height (const QwRow *self, const guint *from, const guint *to)
{
  double height = 0;

  for (guint i = 0; i < self->cells->len; i++)
    {
      const QwCell *cell = self->cells->pdata[i];

      if (cell->text != NULL && to[i] > from[i])
        height = MAX (height, cell->text->lines[from[i]].height);
    }
  return height;
}

/* From the top of the part to the top of a cell: baselines meet, a small drawing stands in the middle of the line. */
static double
get_offset (const QwCell *cell, guint from, double ascent, double line)
{
  if (cell->text == NULL)
    return MAX ((line - cell->paint_height) / 2, 0);
  return ascent - (cell->text->lines[from].baseline - cell->text->lines[from].top);
}

static double
get_cell_height (const QwCell *cell, guint from, guint to)
{
  if (cell->text != NULL)
    return qw_text_block_get_height (cell->text, from, to);
  return to > from ? cell->paint_height : 0;
}

static double
get_pad_above (const QwRow *self)
{
  return self->style.open_above ? 0 : self->style.pad;
}

static double
get_pad_below (const QwRow *self)
{
  return self->style.open_below ? 0 : self->style.pad;
}

double
qw_row_get_height (const QwRow *self, const guint *from, const guint *to)
{
  double ascent = get_ascent (self, from, to);
  double line = get_first_height (self, from, to);
  double height = 0;

  for (guint i = 0; i < self->cells->len; i++)
    if (to[i] > from[i])
      height = MAX (height, get_offset (self->cells->pdata[i], from[i], ascent, line) +
                                get_cell_height (self->cells->pdata[i], from[i], to[i]));
  return get_pad_above (self) + height + get_pad_below (self);
}

/* Lines of one cell that fit, with enough of them before and after the break; 0 if none may. */
static guint
fit_cell (const QwCell *cell, guint from, double height, guint least)
{
  guint left = count_cell_lines (cell) - from;
  guint fit;

  if (cell->text == NULL)
    return cell->paint_height <= height ? left : 0;
  fit = qw_text_block_count_lines (cell->text, from, height);
  if (fit >= left)
    return left;
  fit = MIN (fit, left > least ? left - least : 0);
  return fit >= least ? fit : 0;
}

gboolean
qw_row_fit (const QwRow *self, const guint *from, double height, guint least, guint *to)
{
  double room = height - get_pad_above (self) - get_pad_below (self);
  double ascent, line;

  qw_row_count_lines (self, to);
  ascent = get_ascent (self, from, to);
  line = get_first_height (self, from, to);
  for (guint i = 0; i < self->cells->len; i++)
    {
      const QwCell *cell = self->cells->pdata[i];
      guint fit;

      if (to[i] <= from[i])
        continue;
      fit = fit_cell (cell, from[i], room - get_offset (cell, from[i], ascent, line), least);
      if (fit == 0)
        return FALSE;
      to[i] = from[i] + fit;
    }
  return TRUE;
}

void
qw_row_force (const QwRow *self, const guint *from, guint *to)
{
  for (guint i = 0; i < self->cells->len; i++)
    to[i] = MIN (from[i] + 1, count_cell_lines (self->cells->pdata[i]));
}

static void
draw_rule (const QwRow *self, cairo_t *cr, QwRule rule, double x, double y)
{
  const QwLettering *lettering = self->table->lettering;

  if (rule == QW_RULE_NONE)
    return;
  qw_lettering_set_ink (lettering, cr, rule == QW_RULE_STRONG ? QW_INK_TEXT : QW_INK_RULE);
  cairo_set_line_width (cr, rule == QW_RULE_STRONG ? STRONG : HAIR);
  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x + self->table->width, y);
  cairo_stroke (cr);
}

static void
draw_fill (const QwRow *self, cairo_t *cr, double x, double y, double height)
{
  qw_lettering_set_ink (self->table->lettering, cr, QW_INK_TINT);
  cairo_rectangle (cr, x - OUTSET, y, self->table->width + 2 * OUTSET, height);
  cairo_fill (cr);
}

/* What a text is to whoever reads the document by its structure. */
static const char *
get_tag (const QwRow *self, const QwCell *cell)
{
  if (!self->table->prose)
    return self->style.head ? "TH" : "TD";
  switch (cell->text->letter)
    {
    case QW_LETTER_TITLE:
      return "H1";
    case QW_LETTER_HEADING:
      return "H2";
    default:
      return "P";
    }
}

static void
draw_text (const QwRow *self,
           const QwCell *cell,
           cairo_t *cr,
           double x,
           double y,
           guint from,
           guint to,
           gboolean tagged)
{
  if (tagged)
    cairo_tag_begin (cr, get_tag (self, cell), NULL);
  qw_text_block_draw (cell->text, cr, x + cell->left, y, from, to);
  if (tagged)
    cairo_tag_end (cr, get_tag (self, cell));
}

static void
draw_paint (const QwRow *self, const QwCell *cell, cairo_t *cr, double x, double y)
{
  cairo_save (cr);
  cairo_translate (cr, x + cell->left, y);
  cell->paint (cr, self->table->lettering, cell->width, cell->paint_height, cell->data);
  cairo_restore (cr);
}

static void
draw_cells (const QwRow *self,
            cairo_t *cr,
            double x,
            double y,
            const guint *from,
            const guint *to,
            gboolean tagged)
{
  double ascent = get_ascent (self, from, to);
  double line = get_first_height (self, from, to);

  for (guint i = 0; i < self->cells->len; i++)
    {
      const QwCell *cell = self->cells->pdata[i];
      double top = y + get_pad_above (self);

      if (to[i] <= from[i])
        continue;
      top += get_offset (cell, from[i], ascent, line);
      if (cell->text != NULL)
        draw_text (self, cell, cr, x, top, from[i], to[i], tagged);
      else
        draw_paint (self, cell, cr, x, top);
    }
}

void
qw_row_draw (const QwRow *self,
             cairo_t *cr,
             double x,
             double y,
             const guint *from,
             const guint *to,
             gboolean tagged)
{
  double height = qw_row_get_height (self, from, to);
  gboolean row = tagged && !self->table->prose;

  if (self->style.filled)
    draw_fill (self, cr, x, y, height);
  draw_rule (self, cr, self->style.rule_above, x, y);
  draw_rule (self, cr, self->style.rule_below, x, y + height);
  if (row)
    cairo_tag_begin (cr, "TR", NULL);
  draw_cells (self, cr, x, y, from, to, tagged);
  if (row)
    cairo_tag_end (cr, "TR");
}
