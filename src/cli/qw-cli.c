/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli.h"

#include <string.h>

#include <glib/gi18n.h>

#include "qw-cli-command.h"
#include "qw-cli-output.h"

#define CALL_WIDTH 28

static const QwCliCommand *const commands[] = {
  &qw_cli_catalog_command,  &qw_cli_estimate_command, &qw_cli_batch_command,
  &qw_cli_exposure_command, &qw_cli_export_command,   &qw_cli_check_command,
  &qw_cli_learn_command,    &qw_cli_library_command,
};

static const QwCliCommand *
find_command (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (g_str_equal (commands[i]->name, name))
      return commands[i];
  return NULL;
}

static gboolean
is_any_of (const char *word, const char *const *words)
{
  return g_strv_contains (words, word);
}

static gboolean
is_help (const char *word)
{
  return is_any_of (word, (const char *const[]){ "--help", "-h", NULL });
}

/* What GApplication and GTK read themselves, for a start over D-Bus for one, and the ways in that the
 * desktop offers. */
static gboolean
is_for_application (const char *word)
{
  const char *entrances[] = { "--new-estimate", "--quotes", "--risk", NULL };

  return is_any_of (word, entrances) || g_str_has_prefix (word, "--gapplication-") ||
         g_str_has_prefix (word, "--display") || g_str_equal (word, "--");
}

static gboolean
could_be_file (const char *word)
{
  return strpbrk (word, "./") != NULL || g_file_test (word, G_FILE_TEST_EXISTS);
}

static void
put_command (const QwCliCommand *command)
{
  g_autofree char *call = g_strconcat ("  ", command->name, " ", command->synopsis, NULL);
  guint width = qw_cli_width (call);

  qw_cli_put (call);
  /* What a wide call does stands on the next line. */
  if (width >= CALL_WIDTH)
    {
      qw_cli_put ("\n");
      width = 0;
    }
  for (; width < CALL_WIDTH; width++)
    qw_cli_put (" ");
  qw_cli_put (_ (command->summary));
  qw_cli_put ("\n");
}

static QwCliStatus
show_help (void)
{
  qw_cli_put (_ ("Usage:\n"
                 "  quotewright [FILE.quote]      opens the application\n"
                 "  quotewright COMMAND …         works without a display\n"));
  qw_cli_put ("\n");
  qw_cli_put (_ ("Commands:\n"));
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    put_command (commands[i]);
  qw_cli_put ("\n");
  qw_cli_put (_ ("quotewright COMMAND --help tells more of a command; quotewright --version tells "
                 "the version.\n"
                 "A file - is standard input. Exit status: 0 done, 1 the input was refused, 2 "
                 "wrong usage.\n"));
  return QW_CLI_DONE;
}

static QwCliStatus
show_version (void)
{
  qw_cli_put ("quotewright " QW_VERSION "\n");
  return QW_CLI_DONE;
}

static QwCliStatus
run (int argc, char **argv)
{
  const char *word = argc > 1 ? argv[1] : NULL;
  const QwCliCommand *command = word != NULL ? find_command (word) : NULL;

  if (command != NULL)
    return command->run (command, argc - 1, argv + 1);
  if (word == NULL)
    return qw_cli_misused (NULL, _ ("no command"));
  if (argc == 2 && is_help (word))
    return show_help ();
  if (argc == 2 && g_str_equal (word, "--version"))
    return show_version ();
  if (is_help (word) || g_str_equal (word, "--version"))
    return qw_cli_misused (NULL, _ ("%s stands alone"), word);
  return qw_cli_misused (
      NULL, *word == '-' ? _ ("unknown option “%s”") : _ ("unknown command “%s”"), word);
}

gboolean
qw_cli_wants (int argc, char **argv)
{
  const char *word = argc > 1 ? argv[1] : NULL;

  if (word == NULL || is_for_application (word))
    return FALSE;
  return find_command (word) != NULL || *word == '-' || !could_be_file (word);
}

int
qw_cli_main (int argc, char **argv)
{
  QwCliStatus status;

  status = run (argc, argv);
  if (!qw_cli_finish () && status == QW_CLI_DONE)
    status = QW_CLI_REFUSED;
  return status;
}
