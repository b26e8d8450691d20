/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "qw-error.h"

G_BEGIN_DECLS

/** QW_GATE_MAX_SIZE: bytes; a larger file is refused. */
#define QW_GATE_MAX_SIZE (8 * 1024 * 1024)
/** QW_GATE_MAX_DEPTH: arrays and objects inside each other. */
#define QW_GATE_MAX_DEPTH 64
/** QW_GATE_MAX_MEMBERS: members of one object at the strict level: json-glib's tables can be made slow by chosen names. */
#define QW_GATE_MAX_MEMBERS 1000
/** QW_GATE_MAX_VALUES: values of one document at the strict level, as each takes json-glib up to 300 bytes. */
#define QW_GATE_MAX_VALUES 250000

/**
 * QwGateLevel:
 * @QW_GATE_SYNTAX: UTF-8 and the grammar of RFC 8259, one document, within size and depth
 * @QW_GATE_STRICT: also no duplicate member names, no NUL in strings, no lone surrogates, finite numbers
 *   only, whole numbers from -(2⁶³ - 1) to 2⁶³ - 1 only, and no more members and values than above
 */
typedef enum
{
  QW_GATE_SYNTAX,
  QW_GATE_STRICT,
} QwGateLevel;

/**
 * qw_gate_check:
 * @name: what messages call the file
 * @data: (array length=size): the bytes; a byte order mark at the start is passed over
 *
 * The gate that stands before json-glib: json-glib 1.6 crashes on deep nesting,
 * wraps huge integers, and accepts comments and duplicate names. The time it takes
 * grows with the size alone, whatever the bytes are.
 * Messages say `name: line 3, column 14: found 'x', allowed: a value`; columns
 * count characters.
 *
 * Returns: %FALSE with a %QW_ERROR if it does not pass
 */
gboolean
qw_gate_check (const char *name, const char *data, gsize size, QwGateLevel level, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_gate_parse:
 * @name: what messages call the file
 * @bytes: the file
 *
 * Returns: (transfer full): the document, strictly checked, or %NULL with an error
 */
JsonNode *qw_gate_parse (const char *name, GBytes *bytes, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
