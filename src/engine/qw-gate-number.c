/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-gate-private.h"
#include "qw-message.h"

#include <math.h>

static gboolean
scan_digits (QwGateScan *scan)
{
  int next = qw_gate_peek (scan);

  if (next < '0' || next > '9')
    return qw_gate_fail_found (scan, "a digit");
  while (scan->at < scan->end && g_ascii_isdigit (*scan->at))
    scan->at++;

  return TRUE;
}

static gboolean
scan_whole (QwGateScan *scan)
{
  if (qw_gate_peek (scan) == '-')
    scan->at++;
  if (qw_gate_peek (scan) != '0')
    return scan_digits (scan);

  scan->at++;
  if (scan->at < scan->end && g_ascii_isdigit (*scan->at))
    return qw_gate_fail_found (scan, "no digit after a leading 0");

  return TRUE;
}

static gboolean
scan_fraction (QwGateScan *scan)
{
  if (qw_gate_peek (scan) != '.')
    return TRUE;
  scan->at++;

  return scan_digits (scan);
}

static gboolean
scan_exponent (QwGateScan *scan)
{
  int next = qw_gate_peek (scan);

  if (next != 'e' && next != 'E')
    return TRUE;
  scan->at++;
  next = qw_gate_peek (scan);
  if (next == '+' || next == '-')
    scan->at++;

  return scan_digits (scan);
}

static gboolean
fail_number (QwGateScan *scan, const char *from, const char *allowed)
{
  g_autofree char *text = g_strndup (from, (gsize) (scan->at - from));
  g_autofree char *quoted = qw_message_quote (text);
  g_autofree char *what = g_strdup_printf ("found the number %s, allowed: %s", quoted, allowed);

  return qw_gate_fail (scan, QW_ERROR_NUMBER, from, what);
}

/* json-glib wraps a larger one to something else without a word. */
static gboolean
fits_integer (const char *digits, const char *end)
{
  guint64 value = 0;

  if (end - digits > 19)
    return FALSE;
  for (const char *p = digits; p < end; p++)
    value = value * 10 + (guint64) (*p - '0');

  return value <= (guint64) G_MAXINT64;
}

static gboolean
is_finite (const char *from, const char *end)
{
  g_autofree char *text = g_strndup (from, (gsize) (end - from));

  return isfinite (g_ascii_strtod (text, NULL));
}

gboolean
qw_gate_scan_number (QwGateScan *scan)
{
  const char *from = scan->at;
  const char *whole_end;

  if (!scan_whole (scan))
    return FALSE;
  whole_end = scan->at;
  if (!scan_fraction (scan) || !scan_exponent (scan))
    return FALSE;
  if (scan->level == QW_GATE_SYNTAX)
    return TRUE;

  if (scan->at == whole_end)
    return fits_integer (from + (*from == '-' ? 1 : 0), whole_end) ||
           fail_number (scan, from, "whole numbers from -(2^63 - 1) to 2^63 - 1");

  return is_finite (from, scan->at) || fail_number (scan, from, "numbers up to about 1.8e308");
}
