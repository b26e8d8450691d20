/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-form-field.h"
#include "qw-quote-editor.h"
#include "qw-sheet-row.h"

/* A window with the editor of a quote: two sections with the lines a, b and c. */

typedef struct
{
  QwCatalog *catalog;
  QwDesk *desk;
  GtkWindow *window;
  QwQuoteEditor *editor;
  char *said;
} EditorStage;

/** editor_stage_set_up: for g_test_add(). */
void editor_stage_set_up (EditorStage *self, gconstpointer data);
void editor_stage_tear_down (EditorStage *self, gconstpointer data);
/** editor_stage_fill: puts a section with @n_lines lines on @desk. */
void editor_stage_fill (QwDesk *desk, guint n_lines);

/** editor_stage_settle: runs the main loop until what a change brings about is drawn. */
void editor_stage_settle (EditorStage *self);
/** editor_stage_row: (nullable): the row on show at @position. */
QwSheetRow *editor_stage_row (EditorStage *self, guint position);
/** editor_stage_control: what has the focus in the field for @field below @root. */
GtkWidget *editor_stage_control (GtkWidget *root, const char *field);
/** editor_stage_rows: (transfer full): "*ab*c": a star is a section, a line its title. */
char *editor_stage_rows (EditorStage *self);
/** editor_stage_word: (transfer full) (nullable): a property of the desk. */
char *editor_stage_word (EditorStage *self, const char *property);
