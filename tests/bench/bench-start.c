/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * bench-start REPEATS COMMAND [COMMAND...]: starts the programs in turn on an empty display, and prints for each the
 * median milliseconds until something of many colours stands on the screen, and the median peak memory in MiB a
 * while after. One start of each before is not counted.
 */

#include <glib.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#define MOST_REPEATS  99
#define MOST_COMMANDS 8
#define MANY_COLOURS  16
#define SETTLE        500   /* milliseconds */
#define PATIENCE      30000 /* milliseconds */

typedef struct
{
  double drawn[MOST_REPEATS];
  double memory[MOST_REPEATS];
} Figures;

typedef struct
{
  xcb_connection_t *connection;
  xcb_screen_t *screen;
} Screen;

static double
get_milliseconds (void)
{
  return (double) g_get_monotonic_time () / 1e3;
}

static gboolean
open_screen (Screen *self)
{
  const xcb_query_extension_reply_t *damage;

  self->connection = xcb_connect (NULL, NULL);
  if (xcb_connection_has_error (self->connection))
    return FALSE;
  damage = xcb_get_extension_data (self->connection, &xcb_damage_id);
  if (damage == NULL || !damage->present)
    return FALSE;

  self->screen = xcb_setup_roots_iterator (xcb_get_setup (self->connection)).data;
  free (xcb_damage_query_version_reply (self->connection,
                                        xcb_damage_query_version (self->connection, 1, 1), NULL));
  xcb_damage_create (self->connection, xcb_generate_id (self->connection), self->screen->root,
                     XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
  xcb_flush (self->connection);
  return TRUE;
}

static int
add_colour (guint32 *seen, int n, guint32 colour)
{
  for (int k = 0; k < n; k++)
    if (seen[k] == colour)
      return n;
  seen[n] = colour;
  return n + 1;
}

static gboolean
is_colourful (Screen *self)
{
  const xcb_screen_t *root = self->screen;
  g_autofree xcb_get_image_reply_t *image = xcb_get_image_reply (
      self->connection,
      xcb_get_image (self->connection, XCB_IMAGE_FORMAT_Z_PIXMAP, root->root, 0, 0,
                     root->width_in_pixels, root->height_in_pixels, G_MAXUINT32),
      NULL);
  const guint32 *pixels = image != NULL ? (gpointer) xcb_get_image_data (image) : NULL;
  int length = image != NULL ? xcb_get_image_data_length (image) / 4 : 0, n = 0;
  guint32 seen[MANY_COLOURS];

  for (int i = 0; i < length && n < MANY_COLOURS; i++)
    n = add_colour (seen, n, pixels[i]);
  return n == MANY_COLOURS;
}

static gboolean
take_events (Screen *self)
{
  gboolean any = FALSE;
  xcb_generic_event_t *event;

  while ((event = xcb_poll_for_event (self->connection)) != NULL)
    {
      any = TRUE;
      free (event);
    }
  return any;
}

/* Until something is drawn; whether there was anything. */
static gboolean
wait_for_change (Screen *self)
{
  struct pollfd input = { xcb_get_file_descriptor (self->connection), POLLIN, 0 };

  if (take_events (self))
    return TRUE;
  poll (&input, 1, 50);
  return take_events (self);
}

static void
fail (const char *command, const char *what)
{
  fprintf (stderr, "bench-start: %s: %s\n", command, what);
  exit (1);
}

static void
wait_for_picture (Screen *screen, const char *command, double start)
{
  while (!wait_for_change (screen) || !is_colourful (screen))
    if (get_milliseconds () - start > PATIENCE)
      fail (command, "shows nothing");
}

static pid_t
launch (const char *command)
{
  pid_t child = fork ();

  if (child == 0)
    {
      execlp (command, command, (char *) NULL);
      _exit (127);
    }
  return child;
}

static void
start_once (Screen *screen, const char *command, double *drawn, double *memory)
{
  struct rusage usage;
  double start = get_milliseconds ();
  pid_t child = launch (command);

  wait_for_picture (screen, command, start);
  *drawn = get_milliseconds () - start;
  g_usleep (SETTLE * 1000);
  kill (child, SIGTERM);
  wait4 (child, NULL, 0, &usage);
  *memory = (double) usage.ru_maxrss / 1024;

  while (wait_for_change (screen) || is_colourful (screen))
    ;
}

static int
compare (const void *a, const void *b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
get_median (double *figures, int n)
{
  qsort (figures, (size_t) n, sizeof *figures, compare);
  return figures[n / 2];
}

/* The first round warms up, and is written over. */
static void
measure (Screen *screen, int repeats, char **commands, int n, Figures *figures)
{
  for (int i = -1; i < repeats; i++)
    for (int k = 0; k < n; k++)
      start_once (screen, commands[k], &figures[k].drawn[MAX (i, 0)],
                  &figures[k].memory[MAX (i, 0)]);
}

int
main (int argc, char **argv)
{
  static Figures figures[MOST_COMMANDS];
  int repeats = argc > 1 ? atoi (argv[1]) : 0, n = argc - 2;
  char **commands = argv + 2;
  Screen screen;

  if (repeats < 1 || repeats > MOST_REPEATS || n < 1 || n > MOST_COMMANDS)
    fail ("usage", "bench-start REPEATS COMMAND...");
  if (!open_screen (&screen))
    fail ("display", "none that tells what is drawn");

  measure (&screen, repeats, commands, n, figures);
  for (int k = 0; k < n; k++)
    {
      g_autofree char *name = g_path_get_basename (commands[k]);

      printf ("start-%s %.1f\n", name, get_median (figures[k].drawn, repeats));
      printf ("memory-%s %.1f\n", name, get_median (figures[k].memory, repeats));
    }
  xcb_disconnect (screen.connection);
  return 0;
}
