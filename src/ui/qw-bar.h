/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-chart-layout.h"

G_BEGIN_DECLS

/** QwBarInk: the parts of a bar; each is a node of the stylesheet below the bar's. */
typedef enum
{
  QW_BAR_TROUGH,
  QW_BAR_FILL,
  QW_BAR_TICK,
  QW_N_BAR_INKS,
} QwBarInk;

/**
 * QwBar:
 *
 * A low, typical and high on a scale that other bars share, so that they can be compared.
 * The scale starts where reading starts.
 *
 * Properties: `low`, `typical`, `high`, `minimum`, `maximum`, and `summary`, which is its name
 * for a screen reader (its first line; what follows describes it).
 */
#define QW_TYPE_BAR (qw_bar_get_type ())
G_DECLARE_DERIVABLE_TYPE (QwBar, qw_bar, QW, BAR, GtkWidget)

/**
 * QwBarClass:
 * @paint: draws the bar at its size, the same at any place of the screen
 * @thickness: its natural height
 */
struct _QwBarClass
{
  GtkWidgetClass parent_class;

  int thickness;
  void (*paint) (QwBar *self, cairo_t *cr);
};

/** QwBarShape: where the figures of a bar stand; @left and @right are the nearer and the farther of low and high. */
typedef struct
{
  double low;
  double typical;
  double high;
  double left;
  double right;
  double width;
  double height;
} QwBarShape;

/** qw_bar_get_shape: in pixels of the widget; low ≤ typical ≤ high is held. */
void qw_bar_get_shape (QwBar *self, QwBarShape *shape);
/** qw_bar_ink: sets the colour of a part on @cr. */
void qw_bar_ink (QwBar *self, QwBarInk ink, cairo_t *cr);
/** qw_bar_round: a path of a rectangle with half-round ends. */
void qw_bar_round (cairo_t *cr, double x, double y, double width, double height);

G_END_DECLS
