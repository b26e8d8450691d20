/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-calendar.h"

#include <math.h>

#define LAST_YEAR 9999
#define MOST_DAYS (366 * LAST_YEAR)
/* A division of decimal fractions must not begin a day of its own. */
#define SLACK    1e-6
#define ISO_FORM "dddd-dd-dd"

double
qw_calendar_count_days (double hours, double hours_per_week, guint days_per_week)
{
  g_return_val_if_fail (hours_per_week > 0, 0);

  return MAX (ceil (hours * days_per_week / hours_per_week - SLACK), 0);
}

/* Days from Monday of the first week of work to the day after @done days of work that begin at @first. */
static guint32
offset_in_days (guint32 first, guint32 done, guint days_per_week)
{
  guint32 position = first + done;

  return position / days_per_week * QW_DAYS_IN_WEEK + position % days_per_week;
}

gboolean
qw_calendar_finish (const GDate *start, double days, guint days_per_week, GDate *finish)
{
  guint32 first = 0;
  guint32 offset = 0;

  g_return_val_if_fail (g_date_valid (start), FALSE);
  g_return_val_if_fail (days_per_week >= 1 && days_per_week <= QW_DAYS_IN_WEEK, FALSE);

  *finish = *start;
  if (days < 1)
    return TRUE;
  if (days > MOST_DAYS)
    return FALSE;

  first = (guint32) g_date_get_weekday (start) - G_DATE_MONDAY;
  /* From a free day on, work begins next Monday, which is position days_per_week of this week. */
  offset = offset_in_days (MIN (first, days_per_week), (guint32) days - 1, days_per_week);
  /* GLib's years are short of bits, too. */
  if (offset > MOST_DAYS)
    return FALSE;
  g_date_add_days (finish, offset - first);
  return g_date_get_year (finish) <= LAST_YEAR;
}

gboolean
qw_calendar_parse (const char *text, GDate *date)
{
  GDateYear year = 0;
  guint month = 0;
  guint day = 0;

  if (strlen (text) != strlen (ISO_FORM))
    return FALSE;
  for (guint i = 0; i < strlen (ISO_FORM); i++)
    if (ISO_FORM[i] == 'd' ? !g_ascii_isdigit (text[i]) : text[i] != ISO_FORM[i])
      return FALSE;

  year = (GDateYear) g_ascii_strtoull (text, NULL, 10);
  month = (guint) g_ascii_strtoull (text + 5, NULL, 10);
  day = (guint) g_ascii_strtoull (text + 8, NULL, 10);
  if (!g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, year))
    return FALSE;
  g_date_clear (date, 1);
  g_date_set_dmy (date, (GDateDay) day, (GDateMonth) month, year);
  return TRUE;
}

char *
qw_calendar_to_string (const GDate *date)
{
  g_return_val_if_fail (g_date_valid (date), NULL);

  return g_strdup_printf ("%04u-%02u-%02u", g_date_get_year (date), (guint) g_date_get_month (date),
                          g_date_get_day (date));
}
