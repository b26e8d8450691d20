/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Working days on the calendar. Pure: what day it is today is for the caller to know. */

/** QW_DAYS_IN_WEEK: the working days are the first ones of the week, from Monday on. */
#define QW_DAYS_IN_WEEK 7

/**
 * qw_calendar_count_days:
 * @hours_per_week: over 0
 * @days_per_week: 1 to 7
 *
 * Returns: the days of work that have begun when @hours are done, @hours_per_week
 *   spread evenly over the working days; a whole number
 */
double qw_calendar_count_days (double hours, double hours_per_week, guint days_per_week);

/**
 * qw_calendar_finish:
 * @start: the day from which on there is time
 * @days: days of work, a whole number
 * @days_per_week: 1 to 7
 * @finish: (out): the last day of work; @start itself if there is none to do
 *
 * A free @start puts the first day of work on the next working day. Public
 * holidays are not known here.
 *
 * Returns: %FALSE if that is after the year 9999
 */
gboolean qw_calendar_finish (const GDate *start, double days, guint days_per_week, GDate *finish);

/** qw_calendar_parse: reads "2026-12-31" and nothing else. */
gboolean qw_calendar_parse (const char *text, GDate *date);

/** qw_calendar_to_string: (transfer full): "2026-12-31". */
char *qw_calendar_to_string (const GDate *date) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
