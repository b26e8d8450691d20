/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A name and a figure a line, of the window with a catalog of so many features, or a brief with so many own lines, at
 * three sizes each, so that it is seen what grows: milliseconds until the first frame, of the frames while the rest of
 * the list is built, and from a letter of a search to the end of the paint that shows what it finds.
 */

#include "many-features.h"
#include "qw-feature-list.h"
#include "qw-find.h"
#include "qw-tables.h"
#include "qw-window.h"

#include <adwaita.h>
#include <stdio.h>
#include <stdlib.h>

#define FRAMES 120
#define NEEDLE "scale 49"

static const guint feature_sizes[] = { 50, 500, 5000 };
static const guint own_sizes[] = { 10, 100, 1000 };

typedef struct
{
  gint64 begun;
  gint64 painted;
} Watch;

static void
begin_cb (GdkFrameClock *clock, gpointer user_data)
{
  ((Watch *) user_data)->begun = g_get_monotonic_time ();
}

static void
painted_cb (GdkFrameClock *clock, gpointer user_data)
{
  ((Watch *) user_data)->painted = g_get_monotonic_time ();
}

static void
wait_paint (Watch *self, GtkWidget *widget)
{
  self->painted = 0;
  gtk_widget_queue_draw (widget);
  while (self->painted == 0)
    g_main_context_iteration (NULL, TRUE);
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static void
print (const char *what, guint size, const char *name, double *times, guint n)
{
  qsort (times, n, sizeof *times, compare);
  printf ("%s-%u-%s %.2f\n%s-%u-%s-worst %.2f\n", what, size, name, times[n / 2], what, size, name,
          times[n - 1]);
}

static void
time_frames (const char *what, guint size, Watch *watch, GtkWidget *window)
{
  double times[FRAMES];

  for (guint i = 0; i < FRAMES; i++)
    {
      wait_paint (watch, window);
      times[i] = (double) (watch->painted - watch->begun) / 1e3;
    }
  print (what, size, "frame", times, FRAMES);
}

static gboolean
is_search (GtkWidget *widget, gpointer data)
{
  return GTK_IS_SEARCH_ENTRY (widget);
}

static gboolean
is_all (GtkWidget *widget, gpointer data)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), "all") == 0;
}

/* A letter at every frame: what is under way from the one before is in the way. */
static void
time_search (guint size, Watch *watch, GtkWidget *window)
{
  GtkWidget *list = qw_find_type (window, QW_TYPE_FEATURE_LIST);
  GtkWidget *search = qw_find (list, is_search, NULL);
  double times[2 * (sizeof NEEDLE - 1)];
  guint n = 0;

  for (guint round = 0; round < 2; round++)
    for (guint i = 1; i < sizeof NEEDLE; i++)
      {
        g_autofree char *text = g_strndup (NEEDLE, round == 0 ? i : sizeof NEEDLE - 1 - i);
        gint64 start = g_get_monotonic_time ();

        gtk_editable_set_text (GTK_EDITABLE (search), text);
        g_signal_emit_by_name (search, "search-changed");
        wait_paint (watch, window);
        times[n++] = (double) (watch->painted - start) / 1e3;
      }
  print ("features", size, "letter", times, n);
}

static GtkWidget *
open_window (const char *what, guint size, Watch *watch, QwSession *session)
{
  gint64 start = g_get_monotonic_time ();
  GtkWidget *window = GTK_WIDGET (qw_window_new (NULL, session));
  GdkFrameClock *clock;

  gtk_widget_realize (window);
  clock = gtk_widget_get_frame_clock (window);
  g_signal_connect (clock, "before-paint", G_CALLBACK (begin_cb), watch);
  g_signal_connect (clock, "after-paint", G_CALLBACK (painted_cb), watch);
  gtk_window_present (GTK_WINDOW (window));
  wait_paint (watch, window);
  printf ("%s-%u-open %.2f\n", what, size, (double) (watch->painted - start) / 1e3);
  return window;
}

static void
close_window (GtkWidget *window, Watch *watch)
{
  g_signal_handlers_disconnect_by_data (gtk_widget_get_frame_clock (window), watch);
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
try_features (QwCatalog *shipped, guint n)
{
  g_autoptr (QwCatalog) catalog = many_features_new (shipped, n);
  g_autoptr (QwBrief) brief = qw_brief_new (catalog, "small-store");
  g_autoptr (QwSession) session = qw_session_new (catalog, brief);
  Watch watch = { 0 };
  GtkWidget *window = open_window ("features", n, &watch, session);
  GtkWidget *list = qw_find_type (window, QW_TYPE_FEATURE_LIST);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (qw_find (list, is_all, NULL)), TRUE);
  time_frames ("features", n, &watch, window);
  time_search (n, &watch, window);
  close_window (window, &watch);
}

static void
try_own (QwCatalog *shipped, guint n)
{
  g_autoptr (QwBrief) brief = qw_brief_new (shipped, "small-store");
  g_autoptr (QwSession) session = NULL;
  Watch watch = { 0 };
  GtkWidget *window;

  for (guint i = 0; i < n; i++)
    {
      const QwOwnLine line = { (char *) "One of many", { 1, 2, 4 }, TRUE };
      QwBrief *longer = qw_brief_with_own_line (brief, i, &line);

      qw_brief_unref (brief);
      brief = longer;
    }
  session = qw_session_new (shipped, brief);
  window = open_window ("own", n, &watch, session);
  time_frames ("own", n, &watch, window);
  close_window (window, &watch);
}

int
main (void)
{
  g_autoptr (QwCatalog) shipped = NULL;
  g_autoptr (GError) error = NULL;

  adw_init ();
  shipped = qw_tables_shipped_new (&error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (feature_sizes); i++)
    try_features (shipped, feature_sizes[i]);
  for (guint i = 0; i < G_N_ELEMENTS (own_sizes); i++)
    try_own (shipped, own_sizes[i]);
  return 0;
}
