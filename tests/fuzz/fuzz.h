/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "qw-catalog.h"

G_BEGIN_DECLS

/* What fuzz-NAME.c has in common. Each defines fuzz_one(), which gets bytes that may be anything. Nothing it calls may
 * crash, leak, warn or break a promise of its header; the build decides who makes the bytes: libFuzzer, or files alone. */

/** FUZZ_NAME: what messages call the file. */
#define FUZZ_NAME "input"

/** fuzz_one: asks the code about @bytes. */
void fuzz_one (GBytes *bytes);

/** fuzz_catalog: (transfer none): the invented tables, read once. */
QwCatalog *fuzz_catalog (void);

/** fuzz_refused: @error was set, is one line, and is let go of. */
void fuzz_refused (GError *error);

/** fuzz_json: (transfer full): @node as a file. */
GBytes *fuzz_json (JsonNode *node) G_GNUC_WARN_UNUSED_RESULT;

/** fuzz_text: (transfer full): @bytes as a string that ends before the first NUL. */
char *fuzz_text (GBytes *bytes) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
