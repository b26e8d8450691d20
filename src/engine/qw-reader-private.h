/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-reader.h"

G_BEGIN_DECLS

typedef enum
{
  QW_READER_OBJECT,
  QW_READER_ARRAY,
  QW_READER_STRING,
  QW_READER_NUMBER,
  QW_READER_BOOLEAN,
} QwReaderKind;

/**
 * qw_reader_require:
 * @kind: what it must be
 * @allowed: how a message says that
 *
 * Returns: (nullable): the value, or %NULL if something is wrong
 */
JsonNode *qw_reader_require (const QwReader *self,
                             const char *member,
                             QwReaderKind kind,
                             const char *allowed);

/** qw_reader_describe: what a message says was found; @node (nullable). */
char *qw_reader_describe (JsonNode *node) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
