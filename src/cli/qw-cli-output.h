/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* What goes to standard output and standard error: UTF-8 whatever the locale is. */

/** QW_CLI_COLUMNS: the width that text output keeps to. */
#define QW_CLI_COLUMNS 100

/** qw_cli_put: buffered; qw_cli_finish() tells whether all of it could be written. */
void qw_cli_put (const char *text);

/** qw_cli_put_bytes: the same for what need not be text. */
void qw_cli_put_bytes (GBytes *bytes);

/** qw_cli_put_line: @text as one line that cannot steer a terminal. */
void qw_cli_put_line (const char *text);

/** qw_cli_put_json: one document and a line end; indented for one that people look at, else on one line. */
void qw_cli_put_json (JsonNode *node, gboolean indented);

/** qw_cli_flush: hands over what was put until now; %FALSE if it could not be written. */
gboolean qw_cli_flush (void);

/** qw_cli_finish: flushes; complains and returns %FALSE if anything could not be written. */
gboolean qw_cli_finish (void);

/** qw_cli_complain: one line on standard error; what could break the line or steer a terminal is replaced. */
void qw_cli_complain (const char *text);

/** qw_cli_clean: (transfer full): @text as valid UTF-8 without control characters and direction overrides. */
char *qw_cli_clean (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_width: columns of a terminal that @text takes. */
guint qw_cli_width (const char *text);

/**
 * qw_cli_wrap:
 * @text: clean text without line ends
 *
 * Returns: (transfer full): its lines, none wider than @columns; a longer word is cut
 */
GStrv qw_cli_wrap (const char *text, guint columns) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_fold: (transfer full): every line of @text wrapped, with the indentation that it has; ends in a line end. */
char *qw_cli_fold (const char *text, guint columns) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
