/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-job-sheet.h"

G_BEGIN_DECLS

/* What a table of old jobs probably means: qw-job-sheet-guess.c */

/** qw_job_sheet_field_title: (transfer none): of a column, in the reader's language. */
const char *qw_job_sheet_field_title (QwJobField field);
/** qw_job_sheet_guess_column: the place of @field by the names in the header; -1 if none says so. */
int qw_job_sheet_guess_column (const QwCsv *csv, QwJobField field);
/** qw_job_sheet_guess_decimal: '.' or ','; by the columns of @mapping. */
char qw_job_sheet_guess_decimal (const QwCsv *csv, const QwJobMapping *mapping);
QwDateForm qw_job_sheet_guess_dates (const QwCsv *csv, const QwJobMapping *mapping);

/** qw_job_sheet_say_fault: (transfer full): why a row is refused, in the reader's language. */
char *qw_job_sheet_say_fault (const QwRefusedRow *row) G_GNUC_WARN_UNUSED_RESULT;

/** QW_JOB_SHEET_NO_COLUMN: id of the option that a file does not say something. */
#define QW_JOB_SHEET_NO_COLUMN "none"

void qw_job_sheet_add_option (QwSelector *selector, const char *id, const char *title);
/** qw_job_sheet_make_column: the columns of @csv to choose from for @field, with the one that was guessed. */
QwSelector *qw_job_sheet_make_column (const QwCsv *csv, QwJobField field) G_GNUC_WARN_UNUSED_RESULT;
QwSelector *qw_job_sheet_make_currency (QwCatalog *catalog, const char *code)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
