/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** QwCliStatus: exit statuses. */
typedef enum
{
  QW_CLI_DONE = 0,
  QW_CLI_REFUSED = 1,
  QW_CLI_USAGE = 2,
} QwCliStatus;

/**
 * QwCliCommand:
 * @name: the subcommand
 * @synopsis: what follows the name, "BRIEF [--json]"
 * @summary: one line for the list of commands, translatable
 * @help: the paragraphs of its own help, translatable
 * @run: runs it with its own arguments, argv[0] being @name
 */
typedef struct _QwCliCommand QwCliCommand;
struct _QwCliCommand
{
  const char *name;
  const char *synopsis;
  const char *summary;
  const char *help;
  QwCliStatus (*run) (const QwCliCommand *command, int argc, char **argv);
};

extern const QwCliCommand qw_cli_catalog_command;
extern const QwCliCommand qw_cli_estimate_command;
extern const QwCliCommand qw_cli_batch_command;
extern const QwCliCommand qw_cli_exposure_command;
extern const QwCliCommand qw_cli_export_command;
extern const QwCliCommand qw_cli_check_command;
extern const QwCliCommand qw_cli_learn_command;
extern const QwCliCommand qw_cli_library_command;

/**
 * qw_cli_parse:
 * @entries: the options of @command, without --help
 * @least: how many arguments must stand beside the options
 * @most: how many may
 * @arguments: (out) (transfer full): the arguments, in the encoding of file names
 * @status: (out): what to exit with if %FALSE is returned
 *
 * Reads the options of a command; answers --help and complains about wrong usage itself.
 */
gboolean qw_cli_parse (const QwCliCommand *command,
                       const GOptionEntry *entries,
                       guint least,
                       guint most,
                       int argc,
                       char **argv,
                       GStrv *arguments,
                       QwCliStatus *status) G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_misused: one line on standard error with a hint at the help of @command, or at the general one for %NULL. */
QwCliStatus qw_cli_misused (const QwCliCommand *command, const char *format, ...)
    G_GNUC_PRINTF (2, 3);

G_END_DECLS
