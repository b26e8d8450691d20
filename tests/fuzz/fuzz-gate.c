/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "qw-gate.h"

static gboolean
passes (GBytes *bytes, QwGateLevel level)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  GError *error = NULL;
  gboolean passed = qw_gate_check (FUZZ_NAME, data, size, level, &error);

  if (!passed)
    fuzz_refused (error);
  else
    g_assert_no_error (error);
  return passed;
}

/* What is strict is also right, and what is strict json-glib reads. */
void
fuzz_one (GBytes *bytes)
{
  gboolean syntax = passes (bytes, QW_GATE_SYNTAX);
  gboolean strict = passes (bytes, QW_GATE_STRICT);
  GError *error = NULL;
  g_autoptr (JsonNode) node = qw_gate_parse (FUZZ_NAME, bytes, &error);

  g_assert_true (syntax || !strict);
  g_assert_true (strict == (node != NULL));
  if (node == NULL)
    fuzz_refused (error);
}
