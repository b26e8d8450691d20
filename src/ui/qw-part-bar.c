/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-part-bar.h"

#include <math.h>

#define THICKNESS 6
#define LEAST     2 /* what more than nothing is still seen at */

struct _QwPartBar
{
  QwBar parent_instance;
};

G_DEFINE_FINAL_TYPE (QwPartBar, qw_part_bar, QW_TYPE_BAR)

static void
qw_part_bar_paint (QwBar *bar, cairo_t *cr)
{
  QwBarShape shape;
  double y, length;
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (bar)) == GTK_TEXT_DIR_RTL;

  qw_bar_get_shape (bar, &shape);
  y = floor ((shape.height - THICKNESS) / 2);
  qw_bar_ink (bar, QW_BAR_TROUGH, cr);
  qw_bar_round (cr, 0, y, shape.width, THICKNESS);
  cairo_fill (cr);

  length = mirrored ? shape.width - shape.high : shape.high;
  if (length <= 0)
    return;
  length = MIN (MAX (length, LEAST), shape.width);
  qw_bar_ink (bar, QW_BAR_FILL, cr);
  qw_bar_round (cr, mirrored ? shape.width - length : 0, y, length, THICKNESS);
  cairo_fill (cr);
}

static void
qw_part_bar_class_init (QwPartBarClass *class)
{
  QW_BAR_CLASS (class)->paint = qw_part_bar_paint;
  QW_BAR_CLASS (class)->thickness = THICKNESS;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (class), "partbar");
}

static void
qw_part_bar_init (QwPartBar *self)
{
}
