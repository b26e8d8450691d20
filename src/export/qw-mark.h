/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-lettering.h"

G_BEGIN_DECLS

/** QwTick: what a client can choose, and what is chosen already. */
typedef enum
{
  QW_TICK_BOX,
  QW_TICK_BOX_CHOSEN,
  QW_TICK_CIRCLE,
  QW_TICK_CIRCLE_CHOSEN,
} QwTick;

/** QW_TICK_SIZE: points that a box is wide and high. */
#define QW_TICK_SIZE 8

/* #QwPaint functions. */

/** qw_tick_paint: @tick: a #QwTick in a pointer; each has another shape, none speaks by colour. */
void qw_tick_paint (cairo_t *cr,
                    const QwLettering *lettering,
                    double width,
                    double height,
                    gpointer tick);
/** qw_blank_paint: a line to write on. */
void qw_blank_paint (cairo_t *cr,
                     const QwLettering *lettering,
                     double width,
                     double height,
                     gpointer unused);

G_END_DECLS
