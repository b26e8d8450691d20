/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The command line: the engine for scripts, tests and clusters. No display is opened. */

/**
 * qw_cli_wants:
 *
 * Whether these arguments are for the command line (a subcommand, `--help`, `--version`, or what
 * cannot be a file to open) and not for the application.
 */
gboolean qw_cli_wants (int argc, char **argv);

/**
 * qw_cli_main:
 * @argv: as main() got them, in the encoding of the system; the language must be set already
 *
 * Returns: the exit status: 0 done, 1 the input was refused, 2 wrong usage
 */
int qw_cli_main (int argc, char **argv);

G_END_DECLS
