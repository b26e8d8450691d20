/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-sql.h"

G_BEGIN_DECLS

/** QW_SCHEMA_ID: marks the file as ours ("QwLb"). */
#define QW_SCHEMA_ID 0x51774c62

/** QwSchema: @steps: (array length=n_steps): statements that lead from version i to i + 1; constant. */
typedef struct
{
  const char *const *steps;
  guint n_steps;
} QwSchema;

/** qw_schema_library: that of the library of this version. */
extern const QwSchema qw_schema_library;

typedef enum
{
  QW_SCHEMA_FAILED,
  QW_SCHEMA_CURRENT,
  QW_SCHEMA_NEWER, /* made by a later version: to be read only */
} QwSchemaResult;

/** qw_schema_is_ours: whether the file is a library, or empty; else it is said to be damaged. */
gboolean qw_schema_is_ours (QwSql *sql, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** qw_schema_is_whole: whether the file has the tables that it should have, in pages that fit together. */
gboolean qw_schema_is_whole (QwSql *sql, const QwSchema *schema);

/**
 * qw_schema_apply:
 * @folder: for the copy that is made before an old file is changed, "library-before-2.sqlite"
 *
 * Brings the file to the version of @schema, in one transaction for each step.
 */
QwSchemaResult
qw_schema_apply (QwSql *sql, const QwSchema *schema, const char *folder, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
