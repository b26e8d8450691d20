/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

/*
 * How long a change takes to be painted, in a window on the display at hand.
 */

/**
 * Trial:
 * @change: makes change number i
 * @label: (nullable): what says something else then; %NULL for whatever is painted next
 */
typedef struct
{
  void (*change) (GtkWidget *control, int i);
  GtkWidget *control;
  GtkWidget *label;
  char *before;
  gint64 painted; /* 0 until that is painted */
} Trial;

/** trial_print_median: a name and the median milliseconds to the end of the frame's paint, each after a rest, so that no frame is under way. */
void trial_print_median (const char *name, Trial *self);
/** trial_print_late: a name and how many frames a control that moves at every frame comes too late for. */
void trial_print_late (const char *name, Trial *self);

/** trial_watch: from here on @self sees the frames of the window that @widget is in. */
void trial_watch (Trial *self, GtkWidget *widget);
void trial_end (Trial *self, GtkWidget *widget);

/** trial_limit: ends the program with a word if a figure never comes. */
void trial_limit (void);
