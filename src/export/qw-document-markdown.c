/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-document.h"

#include <string.h>

static gboolean
is_markup (char letter)
{
  return strchr ("\\`*_[]<>&|~", letter) != NULL;
}

/* What means something only where a line begins: a heading, an item of a list, a rule. */
static gboolean
begins_markup (const char *line)
{
  if (line[0] == '+')
    return line[1] == ' ' || line[1] == '\0';
  if (line[0] == '-')
    return line[1] == ' ' || line[1] == '\0' || line[1] == '-';
  return line[0] == '#' || line[0] == '=';
}

static const char *
put_number (GString *out, const char *line)
{
  gsize digits = strspn (line, "0123456789");

  if (digits == 0 || (line[digits] != '.' && line[digits] != ')') ||
      (line[digits + 1] != ' ' && line[digits + 1] != '\0'))
    return line;
  g_string_append_len (out, line, (gssize) digits);
  g_string_append_c (out, '\\');
  g_string_append_c (out, line[digits]);
  return line + digits + 1;
}

/* One line, with nothing in it that is markup. */
static void
put (GString *out, const char *line)
{
  line += strspn (line, " ");
  if (begins_markup (line))
    g_string_append_c (out, '\\');
  for (line = put_number (out, line); *line != '\0'; line++)
    {
      if (is_markup (*line))
        g_string_append_c (out, '\\');
      g_string_append_c (out, *line);
    }
}

/* Lines, with @between where one ends; empty ones fall away. */
static void
put_lines (GString *out, const char *text, const char *between)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  gboolean first = TRUE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_strstrip (lines[i]);
      if (lines[i][0] == '\0')
        continue;
      g_string_append (out, first ? "" : between);
      put (out, lines[i]);
      first = FALSE;
    }
}

static void
put_paragraphs (GString *out, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\n\n", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    if (g_strstrip (parts[i])[0] != '\0')
      {
        put_lines (out, parts[i], "  \n");
        g_string_append (out, "\n\n");
      }
}

/* Nothing stands where there is no text: two marks would be a rule. */
static void
put_strong (GString *out, const char *text)
{
  g_autofree char *plain = g_strstrip (g_strdup (text));

  if (plain[0] == '\0')
    return;
  g_string_append (out, "**");
  put_lines (out, plain, " · ");
  g_string_append (out, "**");
}

static void
put_heading (GString *out, const char *level, const char *text)
{
  g_string_append (out, level);
  put_lines (out, text, " ");
  g_string_append (out, "\n\n");
}

static void
put_party (GString *out, const QwBlock *block)
{
  gsize start = out->len;

  if (block->label != NULL)
    put_lines (out, block->label, " ");
  if (block->text[0] != '\0')
    {
      g_string_append (out, out->len > start ? "  \n" : "");
      put_strong (out, block->text);
    }
  if (block->note != NULL && block->note[0] != '\0')
    {
      g_string_append (out, out->len > start ? "  \n" : "");
      put_lines (out, block->note, "  \n");
    }
  if (out->len > start)
    g_string_append (out, "\n\n");
}

static void
put_facts (GString *out, const QwBlock *block)
{
  for (guint i = 0; i < block->rows->len; i++)
    {
      const QwBlockRow *row = block->rows->pdata[i];

      g_string_append (out, i > 0 ? "  \n" : "");
      put_lines (out, row->cells[0], " ");
      g_string_append (out, ": ");
      put_lines (out, row->cells[1], " ");
    }
  g_string_append (out, "\n\n");
}

static void
put_list (GString *out, const QwBlock *block, const char *after)
{
  for (guint i = 0; i < block->rows->len; i++)
    {
      const QwBlockRow *row = block->rows->pdata[i];

      g_string_append (out, "- ");
      put_lines (out, row->cells[0], " ");
      g_string_append (out, after);
    }
  g_string_append (out, "\n");
}

static gboolean
is_strong (const QwBlockRow *row)
{
  return row->kind != QW_BLOCK_ROW_PLAIN;
}

static void
put_cell (GString *out, const QwBlockRow *row, const char *text)
{
  if (is_strong (row))
    put_strong (out, text);
  else
    put_lines (out, text, " · ");
}

static void
put_row (GString *out, const QwBlock *block, const QwBlockRow *row)
{
  static const char *const marks[] = { "", "☐ ", "☑ ", "○ ", "◉ " };

  g_string_append (out, "| ");
  g_string_append (out, marks[row->mark]);
  put_cell (out, row, row->cells[0]);
  if (row->note != NULL && row->note[0] != '\0')
    {
      g_string_append (out, " – ");
      put_lines (out, row->note, " · ");
    }
  for (guint i = 1; i < block->n_headers; i++)
    {
      g_string_append (out, " | ");
      put_cell (out, row, row->cells[i] != NULL ? row->cells[i] : "");
    }
  g_string_append (out, " |\n");
}

static void
put_table (GString *out, const QwBlock *block)
{
  for (guint i = 0; i < block->n_headers; i++)
    {
      g_string_append (out, "| ");
      put_lines (out, block->headers[i], " ");
      g_string_append (out, i + 1 < block->n_headers ? " " : " |\n");
    }
  for (guint i = 0; i < block->n_headers; i++)
    g_string_append (out, i > 0 ? " ---: |" : "| --- |");
  g_string_append (out, "\n");
  for (guint i = 0; i < block->rows->len; i++)
    put_row (out, block, block->rows->pdata[i]);
  g_string_append (out, "\n");
}

static void
put_block (GString *out, const QwBlock *block)
{
  switch (block->kind)
    {
    case QW_BLOCK_TITLE:
      put_heading (out, "# ", block->text);
      break;
    case QW_BLOCK_PARTY:
      put_party (out, block);
      break;
    case QW_BLOCK_FACTS:
      put_facts (out, block);
      break;
    case QW_BLOCK_HEADING:
      put_heading (out, "## ", block->text);
      break;
    case QW_BLOCK_LIST:
      put_list (out, block, "\n");
      break;
    case QW_BLOCK_TABLE:
      put_table (out, block);
      break;
    case QW_BLOCK_BLANKS:
      put_list (out, block, ":\n");
      break;
    case QW_BLOCK_TEXT:
    case QW_BLOCK_NOTE:
    default:
      put_paragraphs (out, block->text);
    }
}

char *
qw_document_to_markdown (const QwDocument *self)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < self->blocks->len; i++)
    put_block (out, self->blocks->pdata[i]);
  /* One line break at the end, not two. */
  g_string_truncate (out, out->len - 1);
  return g_string_free (out, FALSE);
}
