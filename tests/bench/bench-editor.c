/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A name and a figure a line, of quotes with 100, 1,000 and 10,000 lines in their editor: milliseconds until the first
 * frame that shows one, from a letter that is typed to the end of the paint that shows the new total, and of the frames
 * while it is scrolled.
 */

#include "editor-stage.h"

#include "qw-find.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>

#define LETTERS  61
#define SCROLLED 240
#define STEP     90 /* pixels a frame */
#define REST     50 /* milliseconds */

static const guint sizes[] = { 100, 1000, 10000 };

typedef struct
{
  GdkFrameClock *clock;
  gint64 begun;
  gint64 painted;
  double last; /* milliseconds that the last frame took */
} Watch;

static void
begin_cb (GdkFrameClock *clock, gpointer user_data)
{
  ((Watch *) user_data)->begun = g_get_monotonic_time ();
}

static void
painted_cb (GdkFrameClock *clock, gpointer user_data)
{
  Watch *self = user_data;

  self->painted = g_get_monotonic_time ();
  self->last = (double) (self->painted - self->begun) / 1e3;
}

static void
wait_paint (Watch *self)
{
  self->painted = 0;
  while (self->painted == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
rest (void)
{
  gint64 end = g_get_monotonic_time () + REST * 1000;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static void
print (const char *name, guint size, double *times, int n)
{
  qsort (times, (size_t) n, sizeof *times, compare);
  printf ("editor-%u-%s %.2f\neditor-%u-%s-worst %.2f\n", size, name, times[n / 2], size, name,
          times[n - 1]);
}

static void
open_it (EditorStage *stage, Watch *watch, guint size)
{
  gint64 start = g_get_monotonic_time ();

  editor_stage_fill (stage->desk, size);
  wait_paint (watch);
  printf ("editor-%u-open %.2f\n", size, (double) (watch->painted - start) / 1e3);
}

static void
type_letters (EditorStage *stage, Watch *watch, guint size)
{
  GtkWidget *control = editor_stage_control (GTK_WIDGET (editor_stage_row (stage, 1)), "price");
  double times[LETTERS];

  for (int i = 0; i < LETTERS; i++)
    {
      gint64 start;
      int position = 0;

      rest ();
      start = g_get_monotonic_time ();
      /* One edit, as a letter is. */
      gtk_editable_insert_text (GTK_EDITABLE (control), i % 2 == 0 ? "1" : "2", 1, &position);
      wait_paint (watch);
      times[i] = (double) (watch->painted - start) / 1e3;
      rest ();
      gtk_editable_delete_text (GTK_EDITABLE (control), 0, 1);
    }
  print ("letter", size, times, LETTERS);
}

static gboolean
is_scroller (GtkWidget *widget, gpointer data)
{
  return GTK_IS_SCROLLED_WINDOW (widget) && gtk_widget_get_mapped (widget);
}

static void
scroll (EditorStage *stage, Watch *watch, guint size)
{
  GtkWidget *scroller = qw_find (GTK_WIDGET (stage->editor), is_scroller, NULL);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  double times[SCROLLED];

  for (int i = 0; i < SCROLLED; i++)
    {
      double before = gtk_adjustment_get_value (adjustment);

      gtk_adjustment_set_value (adjustment, before + STEP);
      /* A short quote is scrolled through more than once. */
      if (gtk_adjustment_get_value (adjustment) == before)
        gtk_adjustment_set_value (adjustment, 0);
      wait_paint (watch);
      times[i] = watch->last;
    }
  print ("scroll", size, times, SCROLLED);
  /* The next one is typed into at its top. */
  gtk_adjustment_set_value (adjustment, 0);
  rest ();
}

int
main (void)
{
  EditorStage stage = { NULL };
  Watch watch = { NULL };

  setvbuf (stdout, NULL, _IOLBF, 0);
  adw_init ();
  editor_stage_set_up (&stage, NULL);
  watch.clock = gtk_widget_get_frame_clock (GTK_WIDGET (stage.window));
  g_signal_connect (watch.clock, "before-paint", G_CALLBACK (begin_cb), &watch);
  g_signal_connect (watch.clock, "after-paint", G_CALLBACK (painted_cb), &watch);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      open_it (&stage, &watch, sizes[i]);
      rest ();
      type_letters (&stage, &watch, sizes[i]);
      scroll (&stage, &watch, sizes[i]);
    }
  g_signal_handlers_disconnect_by_data (watch.clock, &watch);
  editor_stage_tear_down (&stage, NULL);
  return 0;
}
