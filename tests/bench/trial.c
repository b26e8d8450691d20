/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "trial.h"

#include <stdio.h>
#include <stdlib.h>

#define REPEATS  61
#define STEPS    241
#define REST     100  /* milliseconds */
#define TOO_LATE 25.0 /* of a frame's 16.7 */
#define PATIENCE 60   /* seconds, for a figure that never comes */

static double
get_milliseconds (gint64 from)
{
  return (double) (g_get_monotonic_time () - from) / 1e3;
}

static void
note_paint (GdkFrameClock *clock, gpointer user_data)
{
  Trial *self = user_data;

  if (self->painted == 0 &&
      (self->label == NULL ||
       g_strcmp0 (gtk_label_get_text (GTK_LABEL (self->label)), self->before) != 0))
    self->painted = g_get_monotonic_time ();
}

static void
rest (void)
{
  gint64 start = g_get_monotonic_time ();

  while (get_milliseconds (start) < REST)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static double
time_change (Trial *self, int i)
{
  gint64 start = g_get_monotonic_time ();

  g_free (self->before);
  self->before = self->label != NULL ? g_strdup (gtk_label_get_text (GTK_LABEL (self->label)))
                                     : NULL;
  self->painted = 0;
  self->change (self->control, i);
  while (self->painted == 0)
    g_main_context_iteration (NULL, TRUE);
  return (double) (self->painted - start) / 1e3;
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

void
trial_print_median (const char *name, Trial *self)
{
  double times[REPEATS];

  for (int i = 0; i < REPEATS; i++)
    {
      rest ();
      times[i] = time_change (self, i);
    }
  qsort (times, REPEATS, sizeof *times, compare);
  printf ("%s %.2f\n", name, times[REPEATS / 2]);
}

void
trial_print_late (const char *name, Trial *self)
{
  gint64 last = 0;
  int late = 0;

  for (int i = 0; i < STEPS; i++)
    {
      time_change (self, i);
      late += last != 0 && (double) (self->painted - last) / 1e3 > TOO_LATE;
      last = self->painted;
    }
  printf ("%s %d\n", name, late);
}

static gboolean
give_up (gpointer data)
{
  g_printerr ("a figure does not change\n");
  exit (1);
}

void
trial_watch (Trial *self, GtkWidget *widget)
{
  g_signal_connect (gtk_widget_get_frame_clock (widget), "after-paint", G_CALLBACK (note_paint),
                    self);
}

void
trial_end (Trial *self, GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_data (gtk_widget_get_frame_clock (widget), self);
  g_clear_pointer (&self->before, g_free);
}

void
trial_limit (void)
{
  g_timeout_add_seconds (PATIENCE, give_up, NULL);
}
