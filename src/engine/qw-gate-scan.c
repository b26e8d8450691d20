/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-gate-private.h"
#include "qw-message.h"

static char *
format_place (const QwGateScan *scan, const char *at)
{
  const char *line_start = scan->start;
  gsize line = 1;

  for (const char *p = scan->start; p < at; p++)
    if (*p == '\n')
      {
        line++;
        line_start = p + 1;
      }

  return g_strdup_printf ("line %" G_GSIZE_FORMAT ", column %ld", line,
                          g_utf8_strlen (line_start, at - line_start) + 1);
}

gboolean
qw_gate_fail (QwGateScan *scan, QwError code, const char *at, const char *what)
{
  g_autofree char *place = format_place (scan, at);

  qw_message_set_error (scan->error, code, scan->name, place, what);

  return FALSE;
}

static char *
describe_next (const QwGateScan *scan)
{
  g_autofree char *character = NULL;
  gunichar c;

  if (scan->at == scan->end)
    return g_strdup ("the end of the file");

  c = g_utf8_get_char (scan->at);
  character = qw_message_character (c);
  if (g_unichar_iscntrl (c))
    return g_strconcat ("the control character ", character, NULL);

  return g_steal_pointer (&character);
}

gboolean
qw_gate_fail_found (QwGateScan *scan, const char *allowed)
{
  g_autofree char *found = describe_next (scan);
  g_autofree char *what = g_strdup_printf ("found %s, allowed: %s", found, allowed);

  return qw_gate_fail (scan, QW_ERROR_SYNTAX, scan->at, what);
}

gboolean
qw_gate_check_encoding (QwGateScan *scan)
{
  const char *at = scan->start;
  g_autofree char *what = NULL;

  /* A NUL byte stops the check of UTF-8, but it is the grammar that refuses it. */
  while (!g_utf8_validate_len (at, (gsize) (scan->end - at), &at) && *at == '\0')
    at++;
  if (at == scan->end)
    return TRUE;

  what = g_strdup_printf ("found the byte 0x%02X (byte %" G_GSIZE_FORMAT
                          " of the text), allowed: UTF-8",
                          (unsigned char) *at, (gsize) (at - scan->start) + 1);

  return qw_gate_fail (scan, QW_ERROR_ENCODING, at, what);
}
