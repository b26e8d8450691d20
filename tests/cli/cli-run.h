/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/** CliRun: what one call of the program gave. @status is negative if a signal ended it. */
typedef struct
{
  int status;
  char *out;
  char *err;
} CliRun;

void cli_run_free (CliRun *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (CliRun, cli_run_free)

/** cli_run: calls the program; @args: words with single spaces, %/ for the folder of this test; @input: (nullable) */
CliRun *cli_run (const char *args, const char *input);

/** cli_run_in: the same with one variable of the environment set. */
CliRun *cli_run_in (const char *variable, const char *value, const char *args, const char *input);

/** cli_run_bytes: the same with input that may hold zeros. */
CliRun *cli_run_bytes (const char *args, GBytes *input);

/** cli_launch: starts it with pipes on all three. */
GSubprocess *cli_launch (const char *args);

/** cli_folder: (transfer none): an empty folder of this test, gone at the end. */
const char *cli_folder (void);

/** cli_write: writes a file there, with its folders; (transfer full): its path. */
char *cli_write (const char *name, const char *text);

/** cli_write_bytes: the same with any bytes. */
void cli_write_bytes (const char *name, gconstpointer data, gsize size);

/** cli_assert_done: status 0 and not a word on standard error. */
void cli_assert_done (const CliRun *run);

/** cli_assert_complaint: @status, nothing on standard output, one line on standard error that matches @pattern. */
void cli_assert_complaint (const CliRun *run, int status, const char *pattern);

/** cli_parse: (transfer full): standard output as the one JSON document that it must be. */
JsonNode *cli_parse (const CliRun *run);

/** cli_select: (transfer full): the one value at a JSONPath; fails the test if it is not there. */
JsonNode *cli_select (JsonNode *root, const char *path);

double cli_select_number (JsonNode *root, const char *path);
char *cli_select_string (JsonNode *root, const char *path);

/**
 * cli_assert_kind:
 * @kind: 'n' number, 's' string, 'm' amount, 'a' array, 'o' object, 'b' boolean, 'r' range of numbers,
 *   'p' range of amounts
 */
void cli_assert_kind (JsonNode *root, const char *path, char kind);

/** cli_test_run: runs the tests and removes the folder. */
int cli_test_run (void);

G_END_DECLS
