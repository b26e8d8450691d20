/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-part-contents.h"

#include <string.h>

#define TIMES        "×"
#define MAX_QUANTITY 1000000

static char *
take_line (const char *text)
{
  return g_strstrip (g_strdelimit (g_strdup (text), "\r\n", ' '));
}

/* A quantity of one only where the title would else be taken for something else. */
static gboolean
needs_quantity (const QwQuoteContent *content, const char *title)
{
  return content->quantity > 1 || g_str_has_suffix (title, ":") || strstr (title, TIMES) != NULL;
}

static void
append_content (GString *text, const QwQuoteContent *content)
{
  g_autofree char *title = take_line (content->title);

  g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", title);
  if (needs_quantity (content, title))
    g_string_append_printf (text, " " TIMES " %u", content->quantity);
}

char *
qw_part_contents_to_text (GPtrArray *contents)
{
  GString *text = g_string_new (NULL);
  g_autofree char *group = g_strdup ("");

  for (guint i = 0; i < contents->len; i++)
    {
      const QwQuoteContent *content = contents->pdata[i];
      g_autofree char *next = take_line (content->group);

      if (!g_str_equal (next, group))
        g_string_append_printf (text, "%s%s:", text->len > 0 ? "\n" : "", next);
      append_content (text, content);
      g_free (group);
      group = g_steal_pointer (&next);
    }
  return g_string_free (text, FALSE);
}

/* Cuts " × 2" off the end of @line; 1 where there is none. */
static guint
take_quantity (char *line)
{
  char *sign = g_strrstr (line, TIMES);
  const char *digits = sign != NULL ? sign + strlen (TIMES) : "";
  guint64 quantity;

  while (*digits == ' ')
    digits++;
  if (*digits == '\0' || strspn (digits, "0123456789") != strlen (digits))
    return 1;
  quantity = g_ascii_strtoull (digits, NULL, 10);
  if (quantity < 1 || quantity > MAX_QUANTITY || sign == line)
    return 1;
  *sign = '\0';
  g_strchomp (line);
  return (guint) quantity;
}

GPtrArray *
qw_part_contents_parse (const char *text)
{
  GPtrArray *contents = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_content_unref);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  const char *group = "";

  for (char **line = lines; *line != NULL; line++)
    {
      char *words = g_strstrip (*line);

      if (words[0] == '\0')
        continue;
      if (g_str_has_suffix (words, ":"))
        {
          words[strlen (words) - 1] = '\0';
          group = g_strchomp (words);
        }
      else
        {
          guint quantity = take_quantity (words);

          g_ptr_array_add (contents, qw_quote_content_new (group, words, quantity));
        }
    }
  return contents;
}
