/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-document.h"

#include "qw-plain-text.h"

static void
free_row (gpointer data)
{
  QwBlockRow *row = data;

  for (guint i = 0; i < QW_DOCUMENT_CELLS; i++)
    g_free (row->cells[i]);
  g_free (row->note);
  g_free (row);
}

static void
free_block (gpointer data)
{
  QwBlock *block = data;

  for (guint i = 0; i < QW_DOCUMENT_CELLS; i++)
    g_free (block->headers[i]);
  g_free (block->label);
  g_free (block->text);
  g_free (block->note);
  g_clear_pointer (&block->picture, g_bytes_unref);
  g_ptr_array_unref (block->rows);
  g_free (block);
}

static void
set_text (char **member, const char *text)
{
  g_free (*member);
  *member = text != NULL ? qw_plain_text (text) : NULL;
}

QwDocument *
qw_document_new (const char *language, gboolean rtl, const char *title)
{
  QwDocument *self = g_new0 (QwDocument, 1);

  self->rtl = rtl;
  set_text (&self->language, language);
  set_text (&self->title, title);
  g_strdelimit (self->language, "\n", ' ');
  g_strdelimit (self->title, "\n", ' ');
  self->blocks = g_ptr_array_new_with_free_func (free_block);
  return self;
}

void
qw_document_free (QwDocument *self)
{
  g_free (self->language);
  g_free (self->title);
  g_ptr_array_unref (self->blocks);
  g_free (self);
}

QwBlock *
qw_document_add (QwDocument *self, QwBlockKind kind, const char *text)
{
  QwBlock *block = g_new0 (QwBlock, 1);

  block->kind = kind;
  block->rows = g_ptr_array_new_with_free_func (free_row);
  set_text (&block->text, text);
  g_ptr_array_add (self->blocks, block);
  return block;
}

void
qw_block_set_label (QwBlock *self, const char *label)
{
  set_text (&self->label, label);
}

void
qw_block_set_note (QwBlock *self, const char *note)
{
  set_text (&self->note, note);
}

void
qw_block_add_header (QwBlock *self, const char *text)
{
  g_return_if_fail (self->n_headers < QW_DOCUMENT_CELLS);

  set_text (&self->headers[self->n_headers++], text);
}

QwBlockRow *
qw_block_add_row (QwBlock *self, QwBlockRowKind kind, const char *first)
{
  QwBlockRow *row = g_new0 (QwBlockRow, 1);

  row->kind = kind;
  set_text (&row->cells[0], first);
  g_ptr_array_add (self->rows, row);
  return row;
}

void
qw_block_row_set_cell (QwBlockRow *self, guint column, const char *text)
{
  g_return_if_fail (column < QW_DOCUMENT_CELLS);

  set_text (&self->cells[column], text);
}

void
qw_block_row_set_note (QwBlockRow *self, const char *note)
{
  set_text (&self->note, note);
}
