/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A name and a figure a line, in a window on the display at hand: the median milliseconds from a changed switch or
 * dial to the end of the paint of the frame that shows the new figure, each after a rest, so that no frame is under
 * way; and how many frames a dial that moves at every frame comes too late for.
 */

#include "qw-price-card.h"
#include "qw-stage.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>

#define REPEATS  61
#define STEPS    241
#define REST     100  /* milliseconds */
#define TOO_LATE 25.0 /* of a frame's 16.7 */
#define PATIENCE 40   /* seconds, for a figure that never comes */

typedef struct
{
  void (*change) (GtkWidget *control, int i);
  GtkWidget *control;
  GtkWidget *label;
  char *before;
  gint64 painted; /* 0 until the label says something else */
} Trial;

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
      g_strcmp0 (gtk_label_get_text (GTK_LABEL (self->label)), self->before) != 0)
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
  self->before = g_strdup (gtk_label_get_text (GTK_LABEL (self->label)));
  self->painted = 0;
  self->change (self->control, i);
  while (self->painted == 0)
    g_main_context_iteration (NULL, TRUE);
  return (double) (self->painted - start) / 1e3;
}

static void
flip (GtkWidget *control, int i)
{
  gtk_switch_set_active (GTK_SWITCH (control), !gtk_switch_get_active (GTK_SWITCH (control)));
}

/* From P50 to P95 and back. */
static void
turn (GtkWidget *control, int i)
{
  int at = i % 90;

  gtk_range_set_value (GTK_RANGE (control), 50 + (at < 45 ? at + 1 : 89 - at));
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static void
print_median (const char *name, Trial *trial)
{
  double times[REPEATS];

  for (int i = 0; i < REPEATS; i++)
    {
      rest ();
      times[i] = time_change (trial, i);
    }
  qsort (times, REPEATS, sizeof *times, compare);
  printf ("%s %.2f\n", name, times[REPEATS / 2]);
}

static void
print_late (const char *name, Trial *trial)
{
  gint64 last = 0;
  int late = 0;

  for (int i = 0; i < STEPS; i++)
    {
      time_change (trial, i);
      late += last != 0 && (double) (trial->painted - last) / 1e3 > TOO_LATE;
      last = trial->painted;
    }
  printf ("%s %d\n", name, late);
}

static gboolean
has_id (GtkWidget *widget, gpointer id)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0;
}

/* The one that the stage has picked. */
static gboolean
is_picked (GtkWidget *widget, gpointer data)
{
  return GTK_IS_SWITCH (widget) && gtk_widget_get_mapped (widget) &&
         gtk_widget_is_sensitive (widget) && gtk_switch_get_active (GTK_SWITCH (widget));
}

static gboolean
give_up (gpointer data)
{
  g_printerr ("a figure does not change\n");
  exit (1);
}

static void
run_trials (QwStage *stage)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (qw_stage_root (stage));
  GtkWidget *card = qw_stage_find (stage, QW_TYPE_PRICE_CARD);
  Trial tick = { .change = flip,
                 .control = qw_find (qw_stage_root (stage), is_picked, NULL),
                 .label = qw_find_styled (qw_stage_root (stage), "figure-typical") };
  Trial dial = { .change = turn,
                 .control = qw_find (card, has_id, (gpointer) "dial"),
                 .label = qw_find (card, has_id, (gpointer) "amount") };

  g_signal_connect (clock, "after-paint", G_CALLBACK (note_paint), &tick);
  print_median ("tick", &tick);
  g_signal_handlers_disconnect_by_data (clock, &tick);
  g_signal_connect (clock, "after-paint", G_CALLBACK (note_paint), &dial);
  print_median ("dial", &dial);
  print_late ("dial-late", &dial);
  g_signal_handlers_disconnect_by_data (clock, &dial);
  g_free (tick.before);
  g_free (dial.before);
}

int
main (void)
{
  QwStage stage = { NULL };

  adw_init ();
  g_timeout_add_seconds (PATIENCE, give_up, NULL);
  qw_stage_set_up (&stage, NULL);
  run_trials (&stage);
  qw_stage_tear_down (&stage, NULL);
  return 0;
}
