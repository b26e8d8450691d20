/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-document.h"

#include <string.h>

#include "qw-plain-text.h"

/* Nothing may be loaded or run, whatever somebody managed to type. */
#define POLICY                                                                                     \
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; "                \
  "form-action 'none'"

#define USUAL_ACCENT "#1a5fb4"

static const char style[] =
    "body { margin: 0 auto; padding: 2em 1.2em; max-width: 50em; background: #fff; color: "
    "#1e1e1e;\n"
    "  font: 1em/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }\n"
    "h1 { margin: 0 0 1em; font-size: 1.9em; line-height: 1.2; color: var(--accent); }\n"
    "h2 { margin: 1.8em 0 .4em; font-size: 1.15em; break-after: avoid; }\n"
    "p { margin: .5em 0; }\n"
    ".label { margin: 1.6em 0 0; font-size: .85em; color: #5e5c64; }\n"
    ".party { margin-bottom: 1.5em; }\n"
    ".party p { margin: 0; }\n"
    ".name { font-weight: bold; }\n"
    ".note { font-size: .88em; color: #5e5c64; }\n"
    "dl { display: grid; grid-template-columns: max-content auto; gap: .1em 1.2em; }\n"
    "dt { color: #5e5c64; }\n"
    "dd { margin: 0; }\n"
    "ul { padding-inline-start: 1.3em; }\n"
    "table { width: 100%; margin: 1.2em 0; border-collapse: collapse; }\n"
    "caption, .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden;\n"
    "  clip-path: inset(50%); white-space: nowrap; }\n"
    "th, td { padding: .35em .4em; vertical-align: top; text-align: start; }\n"
    "tbody th { font-weight: normal; }\n"
    "thead th { border-bottom: 2px solid var(--accent); font-size: .85em; }\n"
    "thead.quiet th { padding: 0; border-bottom: 0; }\n"
    "tbody tr { border-top: 1px solid #deddda; break-inside: avoid; }\n"
    "thead th.figure, .figure { text-align: end; font-variant-numeric: tabular-nums; }\n"
    ".figure { white-space: nowrap; overflow-wrap: normal; }\n"
    ".compared thead th.figure, .compared .figure { text-align: start; white-space: normal; }\n"
    "tbody .group th, .group td { padding-top: 1.1em; font-weight: bold; }\n"
    ".group .note { font-weight: normal; }\n"
    "tbody .choice th, .subtotal td { font-weight: bold; }\n"
    "tbody .total th, .total td { font-weight: bold; font-size: 1.1em; background: #f6f5f4; }\n"
    ".muted .figure { color: #5e5c64; }\n"
    ".blanks { break-inside: avoid; }\n"
    ".blank { margin-top: 2.6em; padding-top: .2em; max-width: 24em; font-size: .88em;\n"
    "  border-top: 1px solid #1e1e1e; }\n"
    "@media print {\n"
    "  @page { margin: 18mm 16mm; }\n"
    "  body { padding: 0; max-width: none; font-size: 10pt; }\n"
    "  thead { display: table-header-group; }\n"
    "  tbody .total th, .total td { background: none; border-top: 2px solid #1e1e1e; }\n"
    "}\n";

static void
put (GString *out, const char *text)
{
  for (; *text != '\0'; text++)
    if (*text == '&')
      g_string_append (out, "&amp;");
    else if (*text == '<')
      g_string_append (out, "&lt;");
    else if (*text == '>')
      g_string_append (out, "&gt;");
    else if (*text == '"')
      g_string_append (out, "&quot;");
    else if (*text == '\n')
      g_string_append (out, "<br/>\n");
    else
      g_string_append_c (out, *text);
}

/* What runs the other way stands by itself, so that it turns nothing around it. */
static void
put_text (const QwDocument *self, GString *out, const char *text)
{
  gboolean turned = qw_plain_text_turns (text, self->rtl);

  g_string_append (out, turned ? "<bdi>" : "");
  put (out, text);
  g_string_append (out, turned ? "</bdi>" : "");
}

static void
put_element (const QwDocument *self,
             GString *out,
             const char *name,
             const char *class,
             const char *text)
{
  if (text == NULL || text[0] == '\0')
    return;
  g_string_append_printf (out, "<%s", name);
  if (class != NULL)
    g_string_append_printf (out, " class=\"%s\"", class);
  g_string_append (out, ">");
  put_text (self, out, text);
  g_string_append_printf (out, "</%s>\n", name);
}

/* A paragraph for each part between empty lines. */
static void
put_paragraphs (const QwDocument *self, GString *out, const char *class, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\n\n", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    put_element (self, out, "p", class, g_strstrip (parts[i]));
}

static void
put_party (const QwDocument *self, GString *out, const QwBlock *block)
{
  g_string_append (out, "<div class=\"party\">\n");
  put_element (self, out, "p", "label", block->label);
  if (block->picture != NULL)
    {
      gsize size;
      const guchar *data = g_bytes_get_data (block->picture, &size);
      g_autofree char *picture = g_base64_encode (data, size);

      g_string_append_printf (out, "<p><img width=\"%.0f\" height=\"%.0f\" alt=\"",
                              block->picture_width * 96 / 72, block->picture_height * 96 / 72);
      /* The name stands beside it. */
      g_string_append_printf (out, "\" src=\"data:image/png;base64,%s\"/></p>\n", picture);
    }
  put_element (self, out, "p", "name", block->text);
  put_element (self, out, "p", "note", block->note);
  g_string_append (out, "</div>\n");
}

static void
put_rows (const QwDocument *self, GString *out, const QwBlock *block, const char *name)
{
  for (guint i = 0; i < block->rows->len; i++)
    {
      const QwBlockRow *row = block->rows->pdata[i];

      put_element (self, out, name, g_str_equal (name, "p") ? "blank" : NULL, row->cells[0]);
    }
}

static void
put_facts (const QwDocument *self, GString *out, const QwBlock *block)
{
  g_string_append (out, "<dl>\n");
  for (guint i = 0; i < block->rows->len; i++)
    {
      const QwBlockRow *row = block->rows->pdata[i];

      put_element (self, out, "dt", NULL, row->cells[0]);
      put_element (self, out, "dd", NULL, row->cells[1]);
    }
  g_string_append (out, "</dl>\n");
}

static void
put_headers (const QwDocument *self, GString *out, const QwBlock *block)
{
  g_string_append (out, block->quiet ? "<thead class=\"quiet\">\n<tr>" : "<thead>\n<tr>");
  for (guint i = 0; i < block->n_headers; i++)
    {
      g_string_append (out, i > 0 ? "<th scope=\"col\" class=\"figure\">" : "<th scope=\"col\">");
      g_string_append (out, block->quiet ? "<span class=\"hidden\">" : "");
      put_text (self, out, block->headers[i]);
      g_string_append (out, block->quiet ? "</span></th>" : "</th>");
    }
  g_string_append (out, "</tr>\n</thead>\n");
}

static guint
count_cells (const QwBlockRow *row)
{
  guint n = 0;

  for (guint i = 0; i < QW_DOCUMENT_CELLS; i++)
    n += row->cells[i] != NULL && row->cells[i][0] != '\0';
  return n;
}

/* The cell that says what the row is about, over all that are empty where it stands above others. */
static guint
put_first_cell (const QwDocument *self, GString *out, const QwBlock *block, const QwBlockRow *row)
{
  static const char *const marks[] = { "", "☐ ", "☑ ", "○ ", "◉ " };
  gboolean above = row->kind == QW_BLOCK_ROW_GROUP || row->kind == QW_BLOCK_ROW_CHOICE;
  guint span = !above ? 1 : count_cells (row) > 1 ? block->n_headers - 1 : block->n_headers;

  g_string_append_printf (out, "<th scope=\"%s\"",
                          row->kind == QW_BLOCK_ROW_GROUP ? "rowgroup" : "row");
  if (span > 1)
    g_string_append_printf (out, " colspan=\"%u\"", span);
  g_string_append (out, ">");
  if (row->mark != QW_BLOCK_MARK_NONE)
    g_string_append_printf (out, "<span aria-hidden=\"true\">%s</span>", marks[row->mark]);
  put_text (self, out, row->cells[0]);
  put_element (self, out, "div", "note", row->note);
  g_string_append (out, "</th>");
  return span;
}

static void
put_row (const QwDocument *self, GString *out, const QwBlock *block, const QwBlockRow *row)
{
  static const char *const classes[] = { NULL, "group", "choice", "subtotal", "total" };
  const char *class = row->muted ? "muted" : classes[row->kind];

  g_string_append (out, "<tr");
  if (class != NULL)
    g_string_append_printf (out, " class=\"%s\"", class);
  g_string_append (out, ">");
  for (guint i = put_first_cell (self, out, block, row); i < block->n_headers; i++)
    {
      g_string_append (out, "<td class=\"figure\">");
      put (out, row->cells[i] != NULL ? row->cells[i] : "");
      g_string_append (out, "</td>");
    }
  g_string_append (out, "</tr>\n");
}

static void
put_table (const QwDocument *self, GString *out, const QwBlock *block)
{
  g_string_append (out, block->compared ? "<table class=\"compared\">\n" : "<table>\n");
  put_element (self, out, "caption", NULL, block->label);
  put_headers (self, out, block);
  g_string_append (out, "<tbody>\n");
  for (guint i = 0; i < block->rows->len; i++)
    {
      const QwBlockRow *row = block->rows->pdata[i];

      if (row->kind == QW_BLOCK_ROW_GROUP && i > 0)
        g_string_append (out, "</tbody>\n<tbody>\n");
      put_row (self, out, block, row);
    }
  g_string_append (out, "</tbody>\n</table>\n");
}

static void
put_block (const QwDocument *self, GString *out, const QwBlock *block)
{
  switch (block->kind)
    {
    case QW_BLOCK_TITLE:
      put_element (self, out, "p", "label", block->label);
      put_element (self, out, "h1", NULL, block->text);
      break;
    case QW_BLOCK_PARTY:
      put_party (self, out, block);
      break;
    case QW_BLOCK_FACTS:
      put_facts (self, out, block);
      break;
    case QW_BLOCK_HEADING:
      put_element (self, out, "h2", NULL, block->text);
      break;
    case QW_BLOCK_LIST:
      g_string_append (out, "<ul>\n");
      put_rows (self, out, block, "li");
      g_string_append (out, "</ul>\n");
      break;
    case QW_BLOCK_TABLE:
      put_table (self, out, block);
      break;
    case QW_BLOCK_BLANKS:
      g_string_append (out, "<div class=\"blanks\">\n");
      put_rows (self, out, block, "p");
      g_string_append (out, "</div>\n");
      break;
    case QW_BLOCK_TEXT:
    case QW_BLOCK_NOTE:
    default:
      put_paragraphs (self, out, block->kind == QW_BLOCK_NOTE ? "note" : NULL, block->text);
    }
}

static void
put_style (const QwDocument *self, GString *out)
{
  const QwColour *accent = self->accent;

  g_string_append (out, "<style>\n:root { --accent: ");
  if (accent != NULL)
    g_string_append_printf (out, "#%02x%02x%02x", (guint) (CLAMP (accent->red, 0, 1) * 255 + 0.5),
                            (guint) (CLAMP (accent->green, 0, 1) * 255 + 0.5),
                            (guint) (CLAMP (accent->blue, 0, 1) * 255 + 0.5));
  else
    g_string_append (out, USUAL_ACCENT);
  g_string_append_printf (out, "; }\n%s</style>\n", style);
}

char *
qw_document_to_html (const QwDocument *self)
{
  GString *out = g_string_new ("<!DOCTYPE html>\n<html");

  if (self->language[0] != '\0')
    {
      g_string_append (out, " lang=\"");
      put (out, self->language);
      g_string_append (out, "\"");
    }
  g_string_append_printf (out,
                          " dir=\"%s\">\n<head>\n<meta charset=\"UTF-8\"/>\n"
                          "<meta name=\"viewport\" content=\"width=device-width\"/>\n"
                          "<meta http-equiv=\"Content-Security-Policy\" content=\"%s\"/>\n<title>",
                          self->rtl ? "rtl" : "ltr", POLICY);
  put (out, self->title);
  g_string_append (out, "</title>\n");
  put_style (self, out);
  g_string_append (out, "</head>\n<body>\n<main>\n");
  for (guint i = 0; i < self->blocks->len; i++)
    put_block (self, out, self->blocks->pdata[i]);
  g_string_append (out, "</main>\n</body>\n</html>\n");
  return g_string_free (out, FALSE);
}
