/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-stamp.h"

#include <string.h>

#include "qw-calendar.h"

#define DAY_LENGTH 10
#define MAX_HOUR   23
#define MAX_MINUTE 59
/* A leap second. */
#define MAX_SECOND 60
/* Nobody lives further from Greenwich. */
#define MAX_OFFSET 15

static gboolean
skip_mark (const char **text, char mark)
{
  if (**text != mark)
    return FALSE;
  (*text)++;
  return TRUE;
}

static gboolean
skip_pair (const char **text, int max)
{
  const char *p = *text;

  if (!g_ascii_isdigit (p[0]) || !g_ascii_isdigit (p[1]))
    return FALSE;
  *text += 2;
  return g_ascii_digit_value (p[0]) * 10 + g_ascii_digit_value (p[1]) <= max;
}

static gboolean
skip_clock (const char **text)
{
  return skip_pair (text, MAX_HOUR) && skip_mark (text, ':') && skip_pair (text, MAX_MINUTE) &&
         skip_mark (text, ':') && skip_pair (text, MAX_SECOND);
}

static gboolean
skip_offset (const char **text)
{
  if (skip_mark (text, 'Z'))
    return TRUE;
  return (skip_mark (text, '+') || skip_mark (text, '-')) && skip_pair (text, MAX_OFFSET) &&
         skip_mark (text, ':') && skip_pair (text, MAX_MINUTE);
}

gboolean
qw_stamp_is_valid (const char *text)
{
  g_autofree char *day = qw_stamp_get_day (text);
  const char *rest = text + strlen (day);
  GDate date;

  return qw_calendar_parse (day, &date) && skip_mark (&rest, 'T') && skip_clock (&rest) &&
         skip_offset (&rest) && *rest == '\0';
}

char *
qw_stamp_get_day (const char *text)
{
  return g_strndup (text, DAY_LENGTH);
}
