/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-gate.h"

#define PASS      -1
#define SYNTAX    QW_ERROR_SYNTAX
#define ENCODING  QW_ERROR_ENCODING
#define DUPLICATE QW_ERROR_DUPLICATE
#define NUMBER    QW_ERROR_NUMBER

/* Bytes that may hold NUL. */
#define BYTES(text) text, sizeof text - 1

typedef struct
{
  const char *name;
  const char *bytes;
  gsize size;
  int syntax;
  int strict;
} GateCase;

extern const GateCase gate_cases[];
extern const gsize n_gate_cases;
