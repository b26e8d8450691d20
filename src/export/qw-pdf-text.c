/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pdf-text.h"

#include <math.h>
#include <string.h>

#include "qw-pdf-file.h"
#include "qw-pdf-font.h"

#define MOST_PAGES    5000
#define MOST_DEPTH    16
#define MOST_OPERANDS 4096
#define MOST_TEXT     (16u << 20)
/* Parts of the drawing, and of the tree of pages, that are read: the same one can be named again and again. */
#define MOST_PARTS 20000
/* Bytes of drawing that are read. */
#define MOST_DRAWING (128u << 20)
/* Points that two lines are apart at least. */
#define SAME_LINE 0.01

typedef struct
{
  QwPdfFile *file;
  QwPdfText *text;
  GHashTable *fonts;
  QwPdfFont *font;
  GArray *operands;
  GString *piece;
  gsize written;
  gsize drawn;
  guint n_parts;
  double line;
} Reader;

static void
free_piece (QwPdfPiece *piece)
{
  g_free (piece->text);
  g_free (piece);
}

static void
flush (Reader *self)
{
  QwPdfPiece *piece;
  GString *text;

  if (self->piece->len == 0)
    return;
  text = g_string_new (NULL);
  for (const char *p = self->piece->str; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_len (text, p, g_utf8_next_char (p) - p);
    else if (text->len > 0 && text->str[text->len - 1] != ' ')
      g_string_append_c (text, ' ');
  if (text->len > 0 && text->str[text->len - 1] == ' ')
    g_string_truncate (text, text->len - 1);
  g_string_truncate (self->piece, 0);
  if (text->len > 0)
    {
      piece = g_new0 (QwPdfPiece, 1);
      piece->page = self->text->n_pages;
      piece->text = g_strdup (text->str);
      g_ptr_array_add (self->text->pieces, piece);
    }
  g_string_free (text, TRUE);
}

static void
put_gap (Reader *self)
{
  if (self->piece->len > 0)
    g_string_append_c (self->piece, ' ');
}

static const QwPdfToken *
get_operand (Reader *self, guint from_end)
{
  static const QwPdfToken none = { QW_PDF_END };

  return self->operands->len > from_end
             ? &g_array_index (self->operands, QwPdfToken, self->operands->len - 1 - from_end)
             : &none;
}

static void
show (Reader *self)
{
  for (guint i = 0; i < self->operands->len; i++)
    {
      const QwPdfToken *token = &g_array_index (self->operands, QwPdfToken, i);
      g_autoptr (GByteArray) codes = NULL;

      if ((token->kind != QW_PDF_STRING && token->kind != QW_PDF_HEX) || self->font == NULL ||
          self->written > MOST_TEXT)
        continue;
      codes = qw_pdf_token_to_bytes (token);
      self->written += codes->len;
      qw_pdf_font_append (self->font, codes, self->piece);
    }
}

static QwPdfFont *
find_font (Reader *self, QwPdfScan resources, const QwPdfToken *name)
{
  g_autofree char *key = g_strndup (name->text, name->length);
  g_autoptr (GByteArray) map = NULL;
  QwPdfScan fonts;
  QwPdfScan dict;
  QwPdfScan stream;
  QwPdfFont *font;

  if (name->kind != QW_PDF_NAME || !qw_pdf_file_find (self->file, resources, "Font", &fonts) ||
      !qw_pdf_file_find (self->file, fonts, key, &dict))
    return NULL;
  font = g_hash_table_lookup (self->fonts, dict.at);
  if (font != NULL)
    return font;
  if (qw_pdf_file_find (self->file, dict, "ToUnicode", &stream))
    map = qw_pdf_file_read_stream (self->file, stream);
  font = qw_pdf_font_new (map);
  g_hash_table_insert (self->fonts, (gpointer) dict.at, font);
  return font;
}

static void read_content (Reader *self, QwPdfScan scan, QwPdfScan resources, guint depth);

static void
read_form (Reader *self, QwPdfScan resources, guint depth)
{
  const QwPdfToken *name = get_operand (self, 0);
  g_autofree char *key = g_strndup (name->text, name->length);
  g_autoptr (GByteArray) bytes = NULL;
  QwPdfScan forms;
  QwPdfScan form;
  QwPdfScan own;
  QwPdfScan type;
  QwPdfToken token;

  if (name->kind != QW_PDF_NAME || depth >= MOST_DEPTH || self->n_parts++ > MOST_PARTS ||
      !qw_pdf_file_find (self->file, resources, "XObject", &forms) ||
      !qw_pdf_file_find (self->file, forms, key, &form) ||
      !qw_pdf_file_find (self->file, form, "Subtype", &type))
    return;
  token = qw_pdf_scan_next (&type);
  if (!qw_pdf_token_is (&token, QW_PDF_NAME, "Form"))
    return;
  bytes = qw_pdf_file_read_stream (self->file, form);
  if (bytes == NULL || (self->drawn += bytes->len) > MOST_DRAWING)
    return;
  if (!qw_pdf_file_find (self->file, form, "Resources", &own))
    own = resources;
  g_array_set_size (self->operands, 0);
  read_content (self,
                (QwPdfScan){ (const char *) bytes->data, (const char *) bytes->data + bytes->len },
                own, depth + 1);
}

/* A picture in the middle of the drawing may hold any bytes. */
static void
skip_picture (QwPdfScan *scan)
{
  while (scan->at + 2 < scan->end)
    {
      if (g_ascii_isspace (scan->at[0]) && scan->at[1] == 'E' && scan->at[2] == 'I')
        {
          scan->at += 3;
          return;
        }
      scan->at++;
    }
  scan->at = scan->end;
}

static void
move_line (Reader *self, double line)
{
  if (fabs (line - self->line) > SAME_LINE)
    put_gap (self);
  self->line = line;
}

static void
obey (Reader *self, const QwPdfToken *word, QwPdfScan *scan, QwPdfScan resources, guint depth)
{
  static const char *const marks[] = { "BDC", "BMC", "EMC" };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (qw_pdf_token_is (word, QW_PDF_WORD, marks[i]))
      flush (self);
  if (qw_pdf_token_is (word, QW_PDF_WORD, "Tj") || qw_pdf_token_is (word, QW_PDF_WORD, "TJ"))
    show (self);
  else if (qw_pdf_token_is (word, QW_PDF_WORD, "'") || qw_pdf_token_is (word, QW_PDF_WORD, "\""))
    {
      put_gap (self);
      show (self);
    }
  else if (qw_pdf_token_is (word, QW_PDF_WORD, "Tf"))
    self->font = find_font (self, resources, get_operand (self, 1));
  else if (qw_pdf_token_is (word, QW_PDF_WORD, "T*") || qw_pdf_token_is (word, QW_PDF_WORD, "ET"))
    put_gap (self);
  else if (qw_pdf_token_is (word, QW_PDF_WORD, "Td") || qw_pdf_token_is (word, QW_PDF_WORD, "TD"))
    move_line (self, self->line + qw_pdf_token_to_number (get_operand (self, 0)));
  else if (qw_pdf_token_is (word, QW_PDF_WORD, "Tm"))
    move_line (self, qw_pdf_token_to_number (get_operand (self, 0)));
  else if (qw_pdf_token_is (word, QW_PDF_WORD, "Do"))
    read_form (self, resources, depth);
  else if (qw_pdf_token_is (word, QW_PDF_WORD, "ID"))
    skip_picture (scan);
}

static void
read_content (Reader *self, QwPdfScan scan, QwPdfScan resources, guint depth)
{
  QwPdfToken token;

  while ((token = qw_pdf_scan_next (&scan)).kind != QW_PDF_END && self->written <= MOST_TEXT)
    if (token.kind != QW_PDF_WORD)
      {
        if (self->operands->len < MOST_OPERANDS)
          g_array_append_val (self->operands, token);
      }
    else
      {
        obey (self, &token, &scan, resources, depth);
        g_array_set_size (self->operands, 0);
      }
}

/* The streams of a page are one: a word may not be torn, but an operand may stand in the one before. */
static void
append_contents (Reader *self, QwPdfScan contents, GByteArray *all)
{
  QwPdfScan scan = contents;
  QwPdfScan value;
  QwPdfScan stream;
  QwPdfToken token = qw_pdf_scan_next (&scan);
  gboolean array = token.kind == QW_PDF_OPEN_ARRAY;

  if (!array)
    scan = contents;
  while (qw_pdf_scan_value (&scan, &value))
    {
      g_autoptr (GByteArray) bytes = NULL;

      if (qw_pdf_file_resolve (self->file, value, &stream))
        bytes = qw_pdf_file_read_stream (self->file, stream);
      if (bytes != NULL && (self->drawn += bytes->len) <= MOST_DRAWING)
        {
          g_byte_array_append (all, bytes->data, bytes->len);
          g_byte_array_append (all, (const guint8 *) "\n", 1);
        }
      if (!array)
        return;
    }
}

static void
read_size (Reader *self, QwPdfScan page)
{
  QwPdfScan box;
  double numbers[4] = { 0 };

  if (!qw_pdf_file_find (self->file, page, "MediaBox", &box))
    return;
  qw_pdf_scan_next (&box);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      QwPdfToken token = qw_pdf_scan_next (&box);

      numbers[i] = qw_pdf_token_to_number (&token);
    }
  self->text->width = numbers[2] - numbers[0];
  self->text->height = numbers[3] - numbers[1];
}

static void
read_page (Reader *self, QwPdfScan page, QwPdfScan inherited)
{
  g_autoptr (GByteArray) all = g_byte_array_new ();
  QwPdfScan resources = inherited;
  QwPdfScan contents;

  if (self->text->n_pages++ == 0)
    read_size (self, page);
  qw_pdf_file_find (self->file, page, "Resources", &resources);
  if (!qw_pdf_scan_find (page, "Contents", &contents))
    return;
  append_contents (self, contents, all);
  if (all->len > 0)
    read_content (self,
                  (QwPdfScan){ (const char *) all->data, (const char *) all->data + all->len },
                  resources, 0);
  flush (self);
}

static void
read_tree (Reader *self, QwPdfScan node, QwPdfScan inherited, guint depth)
{
  QwPdfScan resources = inherited;
  QwPdfScan kids;
  QwPdfScan kid;

  qw_pdf_file_find (self->file, node, "Resources", &resources);
  if (!qw_pdf_file_find (self->file, node, "Kids", &kids))
    {
      read_page (self, node, resources);
      return;
    }
  qw_pdf_scan_next (&kids);
  while (depth < MOST_DEPTH && self->n_parts++ < MOST_PARTS && self->text->n_pages < MOST_PAGES &&
         qw_pdf_scan_value (&kids, &kid))
    {
      QwPdfScan child;

      if (qw_pdf_file_resolve (self->file, kid, &child))
        read_tree (self, child, resources, depth + 1);
    }
}

static char *
read_info (QwPdfFile *file, QwPdfScan info, const char *key)
{
  QwPdfScan value;
  QwPdfToken token;
  g_autoptr (GByteArray) bytes = NULL;

  if (!qw_pdf_file_find (file, info, key, &value))
    return NULL;
  token = qw_pdf_scan_next (&value);
  bytes = qw_pdf_token_to_bytes (&token);
  return qw_pdf_bytes_to_text (bytes);
}

static void
read_all (Reader *self)
{
  QwPdfScan info;
  QwPdfScan root;
  QwPdfScan pages;

  if (qw_pdf_file_find_trailer (self->file, "Info", &info))
    {
      self->text->title = read_info (self->file, info, "Title");
      self->text->author = read_info (self->file, info, "Author");
      self->text->subject = read_info (self->file, info, "Subject");
      self->text->keywords = read_info (self->file, info, "Keywords");
    }
  if (qw_pdf_file_find_trailer (self->file, "Root", &root) &&
      qw_pdf_file_find (self->file, root, "Pages", &pages))
    read_tree (self, pages, (QwPdfScan){ NULL, NULL }, 0);
}

QwPdfText *
qw_pdf_text_new (GBytes *bytes)
{
  g_autoptr (QwPdfFile) file = qw_pdf_file_new (bytes);
  QwPdfText *text;
  Reader self = { 0 };

  if (file == NULL)
    return NULL;
  text = g_new0 (QwPdfText, 1);
  text->pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) free_piece);
  self.file = file;
  self.text = text;
  self.fonts = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) qw_pdf_font_free);
  self.operands = g_array_new (FALSE, FALSE, sizeof (QwPdfToken));
  self.piece = g_string_new (NULL);
  read_all (&self);
  g_hash_table_unref (self.fonts);
  g_array_unref (self.operands);
  g_string_free (self.piece, TRUE);
  if (text->n_pages == 0)
    g_clear_pointer (&text, qw_pdf_text_free);
  return text;
}

void
qw_pdf_text_free (QwPdfText *self)
{
  g_free (self->title);
  g_free (self->author);
  g_free (self->subject);
  g_free (self->keywords);
  g_ptr_array_unref (self->pieces);
  g_free (self);
}
