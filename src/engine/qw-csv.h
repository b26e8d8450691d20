/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-error.h"

G_BEGIN_DECLS

/** QW_CSV_MAX_COLUMNS: fields of a row. */
#define QW_CSV_MAX_COLUMNS 256

/** QwCsv: @rows: (element-type GStrv): the fields of each; rows without a character are left out. */
typedef struct
{
  GPtrArray *rows;
} QwCsv;

/**
 * qw_csv_parse:
 * @name: what messages call the file
 *
 * Reads a table of comma-separated values as RFC 4180 has it: fields may be in double quotes, and hold commas, line ends and doubled
 * quotes then; lines end in CRLF or LF. UTF-8, a byte order mark may stand before it. Rows may differ in length.
 *
 * Returns: (transfer full): the table, or %NULL with an error `name: line 3: what was found and what is allowed`
 */
QwCsv *qw_csv_parse (const char *name, GBytes *bytes, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_csv_parse_separated: the same with another @separator: a comma, a semicolon or a tab. */
QwCsv *qw_csv_parse_separated (const char *name, GBytes *bytes, char separator, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_csv_guess_separator: which of the three stands most often in the first line. */
char qw_csv_guess_separator (GBytes *bytes);
void qw_csv_free (QwCsv *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwCsv, qw_csv_free)

G_END_DECLS
