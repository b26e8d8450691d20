/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-document.h"

#include <string.h>

/* Columns, as mails are read. */
#define COLUMNS 72
#define GAP     2

static guint
measure_letter (gunichar letter)
{
  if (g_unichar_iszerowidth (letter))
    return 0;
  return g_unichar_iswide (letter) ? 2 : 1;
}

static guint
measure (const char *text)
{
  guint width = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    width += measure_letter (g_utf8_get_char (text));
  return width;
}

static void
put_spaces (GString *out, guint n)
{
  for (; n > 0; n--)
    g_string_append_c (out, ' ');
}

/* Where the line that begins at @text ends: after the last word that fits, or after a word that never will. */
static const char *
find_break (const char *text, guint columns)
{
  const char *space = NULL;
  guint width = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      width += measure_letter (letter);
      if (width > columns && letter != ' ' && space != NULL)
        return space;
      if (letter == ' ' && at > text)
        space = at;
      if (width > columns && space != NULL)
        return space;
    }
  return text + strlen (text);
}

/* A line of people's, wrapped; (transfer full), at least one. */
static GPtrArray *
wrap (const char *text, guint columns)
{
  GPtrArray *wrapped = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    for (const char *at = g_strstrip (lines[i]); *at != '\0';)
      {
        const char *end = find_break (at, columns);

        g_ptr_array_add (wrapped, g_strndup (at, (gsize) (end - at)));
        at = end + strspn (end, " ");
      }
  if (wrapped->len == 0)
    g_ptr_array_add (wrapped, g_strdup (""));
  return wrapped;
}

static void
put_wrapped (GString *out, const char *first, guint indent, const char *text)
{
  g_autoptr (GPtrArray) lines = wrap (text, COLUMNS - indent);

  for (guint i = 0; i < lines->len; i++)
    {
      if (i == 0)
        g_string_append (out, first);
      put_spaces (out, i == 0 ? indent - measure (first) : indent);
      g_string_append (out, lines->pdata[i]);
      g_string_append_c (out, '\n');
    }
}

static void
put_text (GString *out, const char *text)
{
  if (text != NULL && text[0] != '\0')
    put_wrapped (out, "", 0, text);
}

static void
put_paragraphs (GString *out, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\n\n", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    if (g_strstrip (parts[i])[0] != '\0')
      {
        put_wrapped (out, "", 0, parts[i]);
        g_string_append_c (out, '\n');
      }
}

static void
put_heading (GString *out, const char *text, char rule)
{
  g_autoptr (GPtrArray) lines = wrap (text, COLUMNS);
  guint width = 1;

  for (guint i = 0; i < lines->len; i++)
    {
      g_string_append_printf (out, "%s\n", (const char *) lines->pdata[i]);
      width = MAX (width, measure (lines->pdata[i]));
    }
  for (guint i = 0; i < MIN (width, COLUMNS); i++)
    g_string_append_c (out, rule);
  g_string_append (out, "\n\n");
}

static void
put_party (GString *out, const QwBlock *block)
{
  gsize start = out->len;

  put_text (out, block->label);
  put_text (out, block->text);
  put_text (out, block->note);
  if (out->len > start)
    g_string_append_c (out, '\n');
}

static void
put_facts (GString *out, const QwBlock *block)
{
  for (guint i = 0; i < block->rows->len; i++)
    {
      const QwBlockRow *row = block->rows->pdata[i];

      g_string_append_printf (out, "%s: %s\n", row->cells[0], row->cells[1]);
    }
  g_string_append_c (out, '\n');
}

static void
put_list (GString *out, const QwBlock *block)
{
  for (guint i = 0; i < block->rows->len; i++)
    put_wrapped (out, "- ", 2, ((const QwBlockRow *) block->rows->pdata[i])->cells[0]);
  g_string_append_c (out, '\n');
}

static void
put_blanks (GString *out, const QwBlock *block)
{
  for (guint i = 0; i < block->rows->len; i++)
    g_string_append_printf (out, "%s:\n", ((const QwBlockRow *) block->rows->pdata[i])->cells[0]);
  g_string_append_c (out, '\n');
}

/* The cell at the end stands there, line for line beside the first. */
static void
put_ends (GString *out, const char *first, guint indent, const char *text, const char *figure)
{
  g_auto (GStrv) figures = g_strsplit (figure, "\n", -1);
  guint n = g_strv_length (figures);
  g_autoptr (GPtrArray) lines = NULL;
  guint room = 0;

  for (guint i = 0; i < n; i++)
    room = MAX (room, measure (figures[i]) + GAP);
  lines = wrap (text, COLUMNS - indent - MIN (room, COLUMNS / 2));
  for (guint i = 0; i < MAX (lines->len, n); i++)
    {
      const char *line = i < lines->len ? lines->pdata[i] : "";
      const char *end = i < n ? figures[i] : "";
      guint width = indent + measure (line) + measure (end);

      if (i == 0)
        g_string_append (out, first);
      put_spaces (out, i == 0 ? indent - measure (first) : indent);
      g_string_append (out, line);
      if (end[0] != '\0')
        put_spaces (out, width + GAP < COLUMNS ? COLUMNS - width : GAP);
      g_string_append_printf (out, "%s\n", end);
    }
}

/* What stands between the first cell and the last, each with the name of its column. */
static char *
join_middle (const QwBlock *block, const QwBlockRow *row)
{
  GString *text = g_string_new (NULL);

  for (guint i = 1; i + 1 < block->n_headers; i++)
    {
      if (row->cells[i] == NULL || row->cells[i][0] == '\0')
        continue;
      g_string_append (text, text->len > 0 ? ", " : "");
      if (!block->quiet)
        g_string_append_printf (text, "%s: ", block->headers[i]);
      g_string_append (text, row->cells[i]);
    }
  return g_string_free (text, FALSE);
}

static void
put_row (GString *out, const QwBlock *block, const QwBlockRow *row)
{
  static const char *const marks[] = { "", "[ ] ", "[x] ", "( ) ", "(x) " };
  const char *mark = marks[row->mark];
  guint indent = (guint) strlen (mark);
  g_autofree char *middle = join_middle (block, row);
  const char *last = block->n_headers > 1 ? row->cells[block->n_headers - 1] : NULL;

  put_ends (out, mark, indent, row->cells[0], last != NULL ? last : "");
  if (middle[0] != '\0')
    put_wrapped (out, "", indent + GAP, middle);
  if (row->note != NULL && row->note[0] != '\0')
    put_wrapped (out, "", indent + GAP, row->note);
}

/* Each column for itself, with the names of its rows. */
static void
put_compared (GString *out, const QwBlock *block)
{
  for (guint i = 1; i < block->n_headers; i++)
    {
      put_wrapped (out, "", 0, block->headers[i]);
      for (guint j = 0; j < block->rows->len; j++)
        {
          const QwBlockRow *row = block->rows->pdata[j];

          if (row->kind == QW_BLOCK_ROW_GROUP)
            put_wrapped (out, "", GAP, row->cells[0]);
          else if (row->cells[i] != NULL && row->cells[i][0] != '\0')
            put_ends (out, "", row->kind == QW_BLOCK_ROW_PLAIN ? 2 * GAP : GAP, row->cells[0],
                      row->cells[i]);
        }
      g_string_append_c (out, '\n');
    }
}

static void
put_table (GString *out, const QwBlock *block)
{
  if (block->compared)
    {
      put_compared (out, block);
      return;
    }
  if (!block->quiet && block->n_headers > 1)
    {
      put_ends (out, "", 0, block->headers[0], block->headers[block->n_headers - 1]);
      g_string_append_c (out, '\n');
    }
  for (guint i = 0; i < block->rows->len; i++)
    {
      const QwBlockRow *row = block->rows->pdata[i];

      if (row->kind == QW_BLOCK_ROW_GROUP && i > 0)
        g_string_append_c (out, '\n');
      put_row (out, block, row);
    }
  g_string_append_c (out, '\n');
}

static void
put_block (GString *out, const QwBlock *block)
{
  switch (block->kind)
    {
    case QW_BLOCK_TITLE:
      put_heading (out, block->text, '=');
      break;
    case QW_BLOCK_PARTY:
      put_party (out, block);
      break;
    case QW_BLOCK_FACTS:
      put_facts (out, block);
      break;
    case QW_BLOCK_HEADING:
      put_heading (out, block->text, '-');
      break;
    case QW_BLOCK_LIST:
      put_list (out, block);
      break;
    case QW_BLOCK_TABLE:
      put_table (out, block);
      break;
    case QW_BLOCK_BLANKS:
      put_blanks (out, block);
      break;
    case QW_BLOCK_TEXT:
    case QW_BLOCK_NOTE:
    default:
      put_paragraphs (out, block->text);
    }
}

char *
qw_document_to_text (const QwDocument *self)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < self->blocks->len; i++)
    put_block (out, self->blocks->pdata[i]);
  /* One line break at the end, not two. */
  g_string_truncate (out, out->len - 1);
  return g_string_free (out, FALSE);
}
