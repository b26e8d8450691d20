/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-command.h"

#include <glib/gi18n.h>

#include "qw-cli-output.h"

static void
show_help (const QwCliCommand *command)
{
  g_autofree char *usage = g_strdup_printf (_ ("Usage: %s"), "quotewright");
  g_autofree char *help = qw_cli_fold (_ (command->help), QW_CLI_COLUMNS);

  qw_cli_put (usage);
  qw_cli_put (" ");
  qw_cli_put (command->name);
  qw_cli_put (" ");
  qw_cli_put (command->synopsis);
  qw_cli_put ("\n\n");
  qw_cli_put (help);
}

static gboolean
count_is_right (const QwCliCommand *command, guint count, guint least, guint most)
{
  if (count >= least && count <= most)
    return TRUE;

  qw_cli_misused (command,
                  count < least ? _ ("too few arguments: %s") : _ ("too many arguments: %s"),
                  command->synopsis);
  return FALSE;
}

static gboolean
parse_options (GOptionContext *context,
               const GOptionEntry *entries,
               const GOptionEntry *common,
               int *argc,
               char ***argv,
               GError **error)
{
  if (entries != NULL)
    g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_add_main_entries (context, common, NULL);
  g_option_context_set_help_enabled (context, FALSE);

  return g_option_context_parse (context, argc, argv, error);
}

gboolean
qw_cli_parse (const QwCliCommand *command,
              const GOptionEntry *entries,
              guint least,
              guint most,
              int argc,
              char **argv,
              GStrv *arguments,
              QwCliStatus *status)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) rest = NULL;
  gboolean help = FALSE;
  const GOptionEntry common[] = {
    { "help", 'h', 0, G_OPTION_ARG_NONE, &help, NULL, NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &rest, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  *status = QW_CLI_USAGE;
  if (!parse_options (context, entries, common, &argc, &argv, &error))
    {
      qw_cli_misused (command, "%s", error->message);
      return FALSE;
    }

  if (help)
    {
      show_help (command);
      *status = QW_CLI_DONE;
      return FALSE;
    }

  if (!count_is_right (command, rest == NULL ? 0 : g_strv_length (rest), least, most))
    return FALSE;

  *arguments = rest == NULL ? g_new0 (char *, 1) : g_steal_pointer (&rest);
  return TRUE;
}

QwCliStatus
qw_cli_misused (const QwCliCommand *command, const char *format, ...)
{
  g_autofree char *what = NULL;
  g_autofree char *call = NULL;
  g_autofree char *line = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);

  call = command == NULL ? g_strdup ("quotewright")
                         : g_strconcat ("quotewright ", command->name, NULL);
  /* Translators: the call, what is wrong with it, the call once more */
  line = g_strdup_printf (_ ("%s: %s; see %s --help"), call, what, call);
  qw_cli_complain (line);
  return QW_CLI_USAGE;
}
