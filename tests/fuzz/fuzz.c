/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "fixture-tables.h"

#include <string.h>

int LLVMFuzzerInitialize (int *argc, char ***argv);
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static QwCatalog *catalog;

QwCatalog *
fuzz_catalog (void)
{
  if (catalog == NULL)
    catalog = fixture_catalog_new ();
  return catalog;
}

void
fuzz_refused (GError *error)
{
  g_assert_nonnull (error);
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_null (strchr (error->message, '\n'));
  g_error_free (error);
}

GBytes *
fuzz_json (JsonNode *node)
{
  char *text = json_to_string (node, TRUE);

  return g_bytes_new_take (text, strlen (text));
}

char *
fuzz_text (GBytes *bytes)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strndup (data != NULL ? data : "", size);
}

/* The invented tables are found through the test library, and a warning is a failure. */
int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  char name[] = "fuzz";
  char *names[] = { name, NULL };
  char **rest = names;
  int n = 1;

  g_test_init (&n, &rest, NULL);
  fuzz_catalog ();
  return 0;
}

/* A copy of exactly these bytes, so that reading past the end shows. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);

  fuzz_one (bytes);
  return 0;
}
