/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "qw-brief.h"

/* What is accepted is written and read to the same. */
void
fuzz_one (GBytes *bytes)
{
  GError *error = NULL;
  g_autoptr (QwBrief) brief = qw_brief_parse (fuzz_catalog (), FUZZ_NAME, bytes, &error);
  g_autoptr (QwBrief) again = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (GBytes) written = NULL;

  if (brief == NULL)
    {
      fuzz_refused (error);
      return;
    }
  node = qw_brief_to_json (brief);
  written = fuzz_json (node);
  again = qw_brief_parse (fuzz_catalog (), FUZZ_NAME, written, &error);
  g_assert_no_error (error);
  g_assert_true (qw_brief_equal (brief, again));
}
