/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-marks.h"

#include "qw-format.h"
#include "qw-locale.h"

#include <math.h>

#define MOST_OCTAVES 4

gboolean
qw_track_mark_init (QwTrackMark *self, const QwJob *job, QwHit hit)
{
  double typical = job->hours.typical;
  gboolean ranged = hit != QW_HIT_UNKNOWN;

  if (!(typical > 0 && job->actual > 0))
    return FALSE;
  *self = (QwTrackMark){ ranged ? job->hours.low / typical : 0,
                         ranged ? job->hours.high / typical : 0, job->actual / typical, hit };
  return TRUE;
}

static double
reach (const QwTrackMark *mark)
{
  double far = fabs (log2 (mark->actual));

  if (mark->hit == QW_HIT_UNKNOWN)
    return far;
  return fmax (far, fmax (fabs (log2 (mark->low)), fabs (log2 (mark->high))));
}

guint
qw_track_mark_octaves (const QwTrackMark *marks, guint n)
{
  double far = 1;

  for (guint i = 0; i < n; i++)
    far = fmax (far, reach (&marks[i]));
  return (guint) fmin (ceil (far), MOST_OCTAVES);
}

double
qw_track_mark_place (double multiple, guint octaves)
{
  return CLAMP (0.5 - log2 (multiple) / (2.0 * octaves), 0, 1);
}

void
qw_track_mark_path (QwHit hit, double x, double y, double radius, cairo_t *cr)
{
  /* A triangle of the same height looks smaller than a disc. */
  double up = hit == QW_HIT_ABOVE ? -1.25 * radius : 1.25 * radius;

  cairo_new_path (cr);
  switch (hit)
    {
    case QW_HIT_HELD:
      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
      break;
    case QW_HIT_UNKNOWN:
      cairo_rectangle (cr, x - radius * 0.8, y - radius * 0.8, radius * 1.6, radius * 1.6);
      break;
    case QW_HIT_ABOVE:
    case QW_HIT_BELOW:
    default:
      cairo_move_to (cr, x, y + up);
      cairo_line_to (cr, x + 1.25 * radius, y - up);
      cairo_line_to (cr, x - 1.25 * radius, y - up);
      cairo_close_path (cr);
    }
}

/* A half has one digit after the point, a quarter two: as many as there are halvings. */
char *
qw_track_mark_name_multiple (guint octaves, double multiple)
{
  QwNumberStyle style = qw_locale_get ().numbers;
  gint64 shown = 0;

  if (multiple >= 1 || !qw_money_from_double (multiple, octaves, &shown, NULL))
    return qw_format_number (multiple);
  return qw_money_format (shown, octaves, octaves, &style);
}
