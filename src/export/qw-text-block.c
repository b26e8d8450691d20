/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-text-block.h"

#define UNIT(points) ((int) ((points) *PANGO_SCALE))
#define POINTS(unit) ((double) (unit) / PANGO_SCALE)

/* What a sum of heights may miss a height by. */
#define SLACK 1e-6

QwTextBlock *
qw_text_block_new (const QwLettering *lettering, QwLetter letter, QwAlign align, const char *text)
{
  QwTextBlock *self = g_new0 (QwTextBlock, 1);

  self->lettering = lettering;
  self->letter = letter;
  self->align = align;
  self->layout = qw_lettering_lay_out (lettering, letter, text);
  return self;
}

void
qw_text_block_free (QwTextBlock *self)
{
  g_clear_object (&self->layout);
  g_free (self->lines);
  g_free (self);
}

double
qw_text_block_measure (QwTextBlock *self)
{
  PangoRectangle logical;

  pango_layout_get_extents (self->layout, NULL, &logical);
  /* Up to a unit, or the width would break the line that it was measured from. */
  return POINTS (logical.width + 1);
}

static double
align_line (const QwTextBlock *self, double width, double room)
{
  gboolean rtl = qw_lettering_is_rtl (self->lettering);
  double rest = MAX (room - width, 0);

  if (self->align == QW_ALIGN_CENTRE)
    return rest / 2;
  return (self->align == QW_ALIGN_END) != rtl ? rest : 0;
}

static void
set_line (QwTextBlock *self, QwTextLine *line, double top, double room)
{
  double leading = qw_lettering_get_leading (self->lettering, self->letter);
  PangoRectangle logical;
  double natural;

  pango_layout_line_get_extents (line->line, NULL, &logical);
  natural = POINTS (logical.height);
  line->width = POINTS (logical.width);
  line->left = align_line (self, line->width, room) - POINTS (logical.x);
  line->top = top;
  /* A script that is taller than the leading gets what it needs. */
  line->height = MAX (natural, leading);
  line->baseline = top + (line->height - natural) / 2 - POINTS (logical.y);
}

void
qw_text_block_set_width (QwTextBlock *self, double width)
{
  double top = 0;
  guint i = 0;

  pango_layout_set_width (self->layout, UNIT (MAX (width, 1)));
  self->n_lines = (guint) pango_layout_get_line_count (self->layout);
  g_free (self->lines);
  self->lines = g_new0 (QwTextLine, self->n_lines);
  for (GSList *l = pango_layout_get_lines_readonly (self->layout); l != NULL; l = l->next, i++)
    {
      self->lines[i].line = l->data;
      set_line (self, &self->lines[i], top, width);
      top += self->lines[i].height;
    }
}

void
qw_text_block_set_one_line (QwTextBlock *self)
{
  pango_layout_set_single_paragraph_mode (self->layout, TRUE);
  pango_layout_set_height (self->layout, -1);
  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
}

double
qw_text_block_get_height (const QwTextBlock *self, guint from, guint to)
{
  if (to <= from)
    return 0;
  return self->lines[to - 1].top + self->lines[to - 1].height - self->lines[from].top;
}

guint
qw_text_block_count_lines (const QwTextBlock *self, guint from, double height)
{
  guint to = from;

  while (to < self->n_lines && qw_text_block_get_height (self, from, to + 1) <= height + SLACK)
    to++;
  return to - from;
}

void
qw_text_block_draw (const QwTextBlock *self, cairo_t *cr, double x, double y, guint from, guint to)
{
  qw_lettering_set_ink (self->lettering, cr, qw_lettering_get_ink (self->lettering, self->letter));
  for (guint i = from; i < to; i++)
    {
      const QwTextLine *line = &self->lines[i];

      cairo_move_to (cr, x + line->left, y + line->baseline - self->lines[from].top);
      pango_cairo_show_layout_line (cr, line->line);
    }
}
