/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-gate-private.h"

static gboolean
scan_hex (QwGateScan *scan, gunichar *unit)
{
  *unit = 0;
  for (int i = 0; i < 4; i++)
    {
      int digit = qw_gate_peek (scan);

      if (digit < 0 || !g_ascii_isxdigit (digit))
        return qw_gate_fail_found (scan, "four hexadecimal digits after \\u");
      *unit = *unit * 16 + (gunichar) g_ascii_xdigit_value ((char) digit);
      scan->at++;
    }

  return TRUE;
}

static gboolean
is_high_surrogate (gunichar unit)
{
  return unit >= 0xd800 && unit <= 0xdbff;
}

static gboolean
is_low_surrogate (gunichar unit)
{
  return unit >= 0xdc00 && unit <= 0xdfff;
}

static gboolean
fail_surrogate (QwGateScan *scan, const char *at)
{
  return qw_gate_fail (
      scan, QW_ERROR_ENCODING, at,
      "found half a surrogate pair, allowed: both halves, or the character itself");
}

/* After \uD83D, its other half: the grammar does not ask for it, but text cannot be held without. */
static gboolean
scan_low_surrogate (QwGateScan *scan, const char *at, gunichar *unit)
{
  gunichar low;

  if (scan->end - scan->at < 2 || scan->at[0] != '\\' || scan->at[1] != 'u')
    return fail_surrogate (scan, at);
  scan->at += 2;
  if (!scan_hex (scan, &low))
    return FALSE;
  if (!is_low_surrogate (low))
    return fail_surrogate (scan, at);

  *unit = 0x10000 + ((*unit - 0xd800) << 10) + (low - 0xdc00);

  return TRUE;
}

static gboolean
scan_unicode_escape (QwGateScan *scan, GString *text)
{
  const char *at = scan->at - 2;
  gunichar unit;

  if (!scan_hex (scan, &unit))
    return FALSE;
  if (scan->level == QW_GATE_SYNTAX)
    return TRUE;

  if (unit == 0)
    return qw_gate_fail (scan, QW_ERROR_ENCODING, at,
                         "found \\u0000, allowed: any character but NUL");
  if (is_low_surrogate (unit))
    return fail_surrogate (scan, at);
  if (is_high_surrogate (unit) && !scan_low_surrogate (scan, at, &unit))
    return FALSE;

  if (text != NULL)
    g_string_append_unichar (text, unit);

  return TRUE;
}

static gboolean
scan_escape (QwGateScan *scan, GString *text)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meant[] = "\"\\/\b\f\n\r\t";
  int letter;
  const char *found;

  scan->at++;
  letter = qw_gate_peek (scan);
  if (letter == 'u')
    {
      scan->at++;
      return scan_unicode_escape (scan, text);
    }

  found = letter > 0 ? strchr (letters, letter) : NULL;
  if (found == NULL)
    return qw_gate_fail_found (scan, "one of \" \\ / b f n r t u after \\");
  if (text != NULL)
    g_string_append_c (text, meant[found - letters]);
  scan->at++;

  return TRUE;
}

static void
scan_plain (QwGateScan *scan, GString *text)
{
  const char *from = scan->at;

  while (scan->at < scan->end && *scan->at != '"' && *scan->at != '\\' &&
         (unsigned char) *scan->at >= 0x20)
    scan->at++;
  if (text != NULL)
    g_string_append_len (text, from, scan->at - from);
}

gboolean
qw_gate_scan_string (QwGateScan *scan, GString *text)
{
  scan->at++;
  while (TRUE)
    {
      scan_plain (scan, text);
      switch (qw_gate_peek (scan))
        {
        case '"':
          scan->at++;
          return TRUE;
        case '\\':
          if (!scan_escape (scan, text))
            return FALSE;
          break;
        case -1:
          return qw_gate_fail_found (scan, "the closing \" of a string");
        default:
          return qw_gate_fail_found (scan, "an escape such as \\n or \\u0009 in its place");
        }
    }
}
