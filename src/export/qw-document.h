/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "qw-lettering.h"

G_BEGIN_DECLS

/** QW_DOCUMENT_CELLS: columns that a table can have. */
#define QW_DOCUMENT_CELLS 4

/**
 * QwBlockKind:
 * @QW_BLOCK_TITLE: below its label, what kind of document it is
 * @QW_BLOCK_PARTY: a name below its label, with lines of what else is known
 * @QW_BLOCK_FACTS: rows of a name and a value
 * @QW_BLOCK_LIST: rows of one text
 * @QW_BLOCK_TABLE: its label is what it is of
 * @QW_BLOCK_BLANKS: rows of what is to be written in by hand
 */
typedef enum
{
  QW_BLOCK_TITLE,
  QW_BLOCK_PARTY,
  QW_BLOCK_FACTS,
  QW_BLOCK_HEADING,
  QW_BLOCK_TEXT,
  QW_BLOCK_NOTE,
  QW_BLOCK_LIST,
  QW_BLOCK_TABLE,
  QW_BLOCK_BLANKS,
} QwBlockKind;

/**
 * QwBlockRowKind:
 * @QW_BLOCK_ROW_GROUP: the head of the rows that follow
 * @QW_BLOCK_ROW_CHOICE: above rows of which one is taken
 */
typedef enum
{
  QW_BLOCK_ROW_PLAIN,
  QW_BLOCK_ROW_GROUP,
  QW_BLOCK_ROW_CHOICE,
  QW_BLOCK_ROW_SUBTOTAL,
  QW_BLOCK_ROW_TOTAL,
} QwBlockRowKind;

/** QwBlockMark: whether a row may be taken (box), or one of several (circle), and is. */
typedef enum
{
  QW_BLOCK_MARK_NONE,
  QW_BLOCK_MARK_BOX,
  QW_BLOCK_MARK_BOX_CHOSEN,
  QW_BLOCK_MARK_CIRCLE,
  QW_BLOCK_MARK_CIRCLE_CHOSEN,
} QwBlockMark;

/**
 * QwBlockRow:
 * @muted: what it says is not in any sum
 * @cells: (nullable): lines of text; of a table the last is a figure
 * @note: (nullable): lines below the first cell
 *
 * A row of a block.
 */
typedef struct
{
  QwBlockRowKind kind;
  QwBlockMark mark;
  gboolean muted;
  char *cells[QW_DOCUMENT_CELLS];
  char *note;
} QwBlockRow;

/**
 * QwBlock:
 * @label: (nullable)
 * @note: (nullable)
 * @picture: (nullable): a PNG file of ours
 * @picture_width: in points, as @picture_height
 * @headers: of the columns of a table
 * @quiet: its headers are for those who do not see where things stand
 * @compared: the columns after the first are of one kind, and told one after the other where they have no room beside
 *   each other
 * @rows: (element-type QwBlockRow)
 */
typedef struct
{
  QwBlockKind kind;
  char *label;
  char *text;
  char *note;
  GBytes *picture;
  double picture_width;
  double picture_height;
  char *headers[QW_DOCUMENT_CELLS];
  guint n_headers;
  gboolean quiet;
  gboolean compared;
  GPtrArray *rows;
} QwBlock;

/**
 * QwDocument:
 * @title: what a list of files or a browser's tab calls it
 * @accent: (nullable): not owned
 * @blocks: (element-type QwBlock)
 *
 * What a client reads, in reading order, whatever the form it comes in. Every text has passed qw_plain_text().
 */
typedef struct
{
  char *language;
  gboolean rtl;
  char *title;
  const QwColour *accent;
  GPtrArray *blocks;
} QwDocument;

QwDocument *qw_document_new (const char *language, gboolean rtl, const char *title)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_document_free (QwDocument *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwDocument, qw_document_free)

/** qw_document_add: (transfer none): a new block at the end; @text may be "". */
QwBlock *qw_document_add (QwDocument *self, QwBlockKind kind, const char *text);
void qw_block_set_label (QwBlock *self, const char *label);
void qw_block_set_note (QwBlock *self, const char *note);
/** qw_block_add_header: of the next column of a table. */
void qw_block_add_header (QwBlock *self, const char *text);

/** qw_block_add_row: (transfer none): a new row at its end, with @first in its first cell. */
QwBlockRow *qw_block_add_row (QwBlock *self, QwBlockRowKind kind, const char *first);
void qw_block_row_set_cell (QwBlockRow *self, guint column, const char *text);
void qw_block_row_set_note (QwBlockRow *self, const char *note);

/* The document in a form, ending in a line break. */

/** qw_document_to_html: (transfer full): one file: no scripts, nothing from outside; it is XML too. */
char *qw_document_to_html (const QwDocument *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_document_to_markdown: (transfer full): CommonMark with tables. */
char *qw_document_to_markdown (const QwDocument *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_document_to_text: (transfer full): for a mail: lines of at most 72 columns where words allow. */
char *qw_document_to_text (const QwDocument *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
