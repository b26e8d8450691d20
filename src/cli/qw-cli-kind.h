/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** QwCliKind: what a document is. */
typedef enum
{
  QW_CLI_KIND_NONE,
  QW_CLI_KIND_BRIEF,
  QW_CLI_KIND_ANSWERS,
  QW_CLI_KIND_DIARY,
  QW_CLI_KIND_QUOTE,
  QW_CLI_KIND_TABLE,
} QwCliKind;

/**
 * qw_cli_kind_find:
 * @name: what messages call the document
 * @path: its path; a table may be known by its file name, a quote by its `.quote`
 * @table: (out): of a table: which one of qw_catalog_table_names()
 *
 * Tells what a document is by the members it has.
 *
 * Returns: %QW_CLI_KIND_NONE with an error that tells which kinds are known
 */
QwCliKind qw_cli_kind_find (const char *name,
                            const char *path,
                            GBytes *bytes,
                            const char **table,
                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
