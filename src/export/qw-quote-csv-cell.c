/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-csv.h"

#include "qw-plain-text.h"

/* What begins a formula, and the same in full width, which some programs read alike. */
static gboolean
begins_formula (const char *text)
{
  gunichar letter = g_utf8_get_char (text);

  while (g_unichar_isspace (letter) || g_unichar_type (letter) == G_UNICODE_FORMAT || letter == '"')
    {
      text = g_utf8_next_char (text);
      letter = g_utf8_get_char (text);
    }
  return letter == '=' || letter == '+' || letter == '-' || letter == '@' || letter == 0xff1d ||
         letter == 0xff0b || letter == 0xff0d || letter == 0xff20 || letter == 0x2212;
}

/* A semicolon begins a cell too, where a spreadsheet takes it for the comma. */
char *
qw_quote_csv_cell (const char *text)
{
  g_autofree char *plain = qw_plain_text (text);
  GString *cell = g_string_new (begins_formula (plain) ? "\"'" : "\"");

  for (const char *at = plain; *at != '\0'; at++)
    {
      if (*at == '"')
        g_string_append (cell, "\"\"");
      else if (*at == '\n')
        g_string_append (cell, " / ");
      else
        g_string_append_c (cell, *at);
      if (*at == ';' && begins_formula (at + 1))
        g_string_append_c (cell, '\'');
    }
  g_string_append_c (cell, '"');
  return g_string_free (cell, FALSE);
}
