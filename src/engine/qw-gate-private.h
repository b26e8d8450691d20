/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-gate.h"

G_BEGIN_DECLS

/* The parts of the gate: a scanner over the bytes that never goes back and never recurses. */

typedef enum
{
  QW_GATE_STATE_VALUE,
  QW_GATE_STATE_FIRST_VALUE, /* just after [ */
  QW_GATE_STATE_NAME,
  QW_GATE_STATE_FIRST_NAME, /* just after { */
  QW_GATE_STATE_AFTER,      /* a value is complete */
} QwGateState;

/** QwGateFrame: an array or object that is open; of an object also where its names begin. */
typedef struct
{
  gboolean is_object;
  guint first_name;
  gsize first_text;
} QwGateFrame;

/** QwGateName: a member name: its unescaped text within the scan's, and where it stands. */
typedef struct
{
  gsize text;
  gsize length;
  const char *at;
} QwGateName;

typedef struct
{
  const char *name;
  const char *start;
  const char *end;
  const char *at;
  QwGateLevel level;
  QwGateState state;
  QwGateFrame frames[QW_GATE_MAX_DEPTH];
  guint depth;
  guint n_values;
  GArray *names; /* of the objects that are open */
  GString *text;
  GError **error;
} QwGateScan;

/** qw_gate_peek: the next byte, or -1 at the end. */
static inline int
qw_gate_peek (const QwGateScan *scan)
{
  return scan->at < scan->end ? (unsigned char) *scan->at : -1;
}

/* Each sets the error and returns FALSE. */
gboolean qw_gate_fail (QwGateScan *scan, QwError code, const char *at, const char *what);
/** qw_gate_fail_found: names the character at which the scan stands. */
gboolean qw_gate_fail_found (QwGateScan *scan, const char *allowed);

gboolean qw_gate_check_encoding (QwGateScan *scan);
/** qw_gate_scan_string: from the opening quote past the closing one; appends the unescaped text to @text (nullable). */
gboolean qw_gate_scan_string (QwGateScan *scan, GString *text);
gboolean qw_gate_scan_number (QwGateScan *scan);

/** qw_gate_scan_name: a member name, which is remembered at the strict level. */
gboolean qw_gate_scan_name (QwGateScan *scan);
/** qw_gate_forget_names: at the end of an object: refuses duplicates and drops its names. */
gboolean qw_gate_forget_names (QwGateScan *scan, const QwGateFrame *frame);

G_END_DECLS
