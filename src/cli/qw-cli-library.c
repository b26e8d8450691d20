/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-library.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

#include "qw-cli-command.h"
#include "qw-cli-input.h"
#include "qw-cli-output.h"
#include "qw-cli-tables.h"
#include "qw-gate.h"
#include "qw-store-file.h"

/* A damaged file is told of and left alone: only the application, which shows what became of it, puts another in its place. */
static QwShelf *
open_shelf (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCatalog) catalog = qw_cli_tables_load (&error);
  g_autoptr (GFile)
      folder = g_file_new_build_filename (g_get_user_data_dir (), "quotewright", NULL);

  if (catalog != NULL)
    return qw_shelf_new (folder, catalog, FALSE);
  qw_cli_complain (error->message);
  return NULL;
}

static QwCliStatus
refuse (const GError *error)
{
  qw_cli_complain (error->message);
  return QW_CLI_REFUSED;
}

static QwCliStatus
run_list (const QwCliCommand *command, int argc, char **argv)
{
  g_autoptr (QwShelf) shelf = NULL;
  g_autoptr (QwQuotePage) page = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = NULL;
  gboolean json = FALSE;
  QwCliStatus status;
  const QwQuoteQuery all = { .states = (1u << QW_N_QUOTE_STATES) - 1,
                             .sort = QW_QUOTE_SORT_CREATED };
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!qw_cli_parse (command, options, 0, 0, argc, argv, &arguments, &status))
    return status;

  shelf = open_shelf ();
  if (shelf == NULL)
    return QW_CLI_REFUSED;
  page = qw_shelf_exists (shelf) ? qw_shelf_list (shelf, &all, &error) : qw_quote_page_new ();
  if (page == NULL)
    return refuse (error);
  if (json)
    qw_cli_library_put_json (page->rows);
  else
    qw_cli_library_put_text (page->rows);
  return QW_CLI_DONE;
}

static gboolean
write_file (const char *path, GBytes *bytes, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autofree char *name = qw_cli_input_name (path);
  g_autoptr (GInputStream) source = g_memory_input_stream_new_from_bytes (bytes);

  if (qw_store_file_replace (file, source, NULL, error))
    return TRUE;
  g_prefix_error (error, "%s: ", name);
  return FALSE;
}

static gboolean
put_quote (QwQuote *quote, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = qw_quote_to_bytes (quote);
  g_autofree char *text = NULL;
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  if (path != NULL && !g_str_equal (path, "-"))
    return write_file (path, bytes, error);
  text = g_strndup (data, size);
  qw_cli_put (text);
  if (!g_str_has_suffix (text, "\n"))
    qw_cli_put ("\n");
  return TRUE;
}

QwQuote *
qw_cli_library_find (QwShelf *shelf, const char *name, GError **error)
{
  g_autofree char *wanted = g_utf8_make_valid (name, -1);
  g_autofree char *id = NULL;

  if (qw_shelf_exists (shelf))
    id = qw_shelf_find (shelf, wanted, error);
  else
    g_set_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_NOT_FOUND, "%s",
                 _ ("There is no library yet."));
  if (id != NULL)
    return qw_shelf_load (shelf, id, error);
  g_prefix_error (error, "%s: ", wanted);
  return NULL;
}

static QwCliStatus
run_export (const QwCliCommand *command, int argc, char **argv)
{
  g_autoptr (QwShelf) shelf = NULL;
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  g_auto (GStrv) arguments = NULL;
  QwCliStatus status;
  const GOptionEntry options[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!qw_cli_parse (command, options, 1, 1, argc, argv, &arguments, &status))
    return status;

  shelf = open_shelf ();
  if (shelf == NULL)
    return QW_CLI_REFUSED;
  quote = qw_cli_library_find (shelf, arguments[0], &error);
  if (quote == NULL || !put_quote (quote, output, &error))
    return refuse (error);
  return QW_CLI_DONE;
}

static gboolean
put_jobs (const char *text, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  if (path != NULL && !g_str_equal (path, "-"))
    return write_file (path, bytes, error);
  qw_cli_put (text);
  return TRUE;
}

static QwCliStatus
run_jobs (const QwCliCommand *command, int argc, char **argv)
{
  g_autoptr (QwShelf) shelf = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) arguments = NULL;
  QwCliStatus status;
  const GOptionEntry options[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!qw_cli_parse (command, options, 0, 0, argc, argv, &arguments, &status))
    return status;

  shelf = open_shelf ();
  if (shelf == NULL)
    return QW_CLI_REFUSED;
  text = qw_cli_library_print_jobs (shelf, &error);
  if (text == NULL || !put_jobs (text, output, &error))
    return refuse (error);
  return QW_CLI_DONE;
}

static void
put_imported (const char *name, QwQuote *quote, QwImportKind kind)
{
  const char *const words[] = {
    [QW_IMPORT_NEW] = _ ("imported"),
    [QW_IMPORT_SAME] = _ ("was there already"),
    [QW_IMPORT_COPY] = _ ("imported as a draft beside the quote that has its id or number"),
  };
  g_autofree char *line = g_strdup_printf ("%s: %s: %s", name, words[kind], quote->id);

  qw_cli_put_line (line);
}

static gboolean
import_file (QwShelf *shelf, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = qw_cli_input_read (path, &error);
  g_autofree char *name = qw_cli_input_name (path);
  QwImportKind kind = QW_IMPORT_NEW;
  g_autoptr (QwQuote)
      quote = bytes != NULL ? qw_shelf_import_bytes (shelf, name, bytes, &kind, &error) : NULL;

  if (quote == NULL)
    {
      qw_cli_complain (error->message);
      return FALSE;
    }
  put_imported (name, quote, kind);
  return TRUE;
}

static QwCliStatus
run_import (const QwCliCommand *command, int argc, char **argv)
{
  g_autoptr (QwShelf) shelf = NULL;
  g_auto (GStrv) paths = NULL;
  gboolean right = TRUE;
  QwCliStatus status;

  if (!qw_cli_parse (command, NULL, 1, G_MAXUINT, argc, argv, &paths, &status))
    return status;

  shelf = open_shelf ();
  if (shelf == NULL)
    return QW_CLI_REFUSED;
  for (guint i = 0; paths[i] != NULL; i++)
    right = import_file (shelf, paths[i]) && right;
  return right ? QW_CLI_DONE : QW_CLI_REFUSED;
}

static QwCliStatus
verify (QwShelf *shelf)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) faults = qw_shelf_verify (shelf, &error);
  g_autofree char *line = g_strdup_printf (_ ("%s: whole"), qw_shelf_name (shelf));

  if (faults == NULL)
    return refuse (error);
  for (guint i = 0; faults[i] != NULL; i++)
    qw_cli_complain (faults[i]);
  if (faults[0] != NULL)
    return QW_CLI_REFUSED;
  qw_cli_put_line (line);
  return QW_CLI_DONE;
}

static QwCliStatus
verify_files (QwShelf *shelf, GStrv paths, const char *wanted)
{
  gboolean right = TRUE;

  for (guint i = 0; paths[i] != NULL; i++)
    right = qw_cli_library_verify_file (shelf, paths[i], wanted) && right;
  return right ? QW_CLI_DONE : QW_CLI_REFUSED;
}

static QwCliStatus
run_verify (const QwCliCommand *command, int argc, char **argv)
{
  g_autoptr (QwShelf) shelf = NULL;
  g_autofree char *wanted = NULL;
  g_auto (GStrv) arguments = NULL;
  QwCliStatus status;
  const GOptionEntry options[] = {
    { "quote", 0, 0, G_OPTION_ARG_STRING, &wanted, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!qw_cli_parse (command, options, 0, G_MAXUINT, argc, argv, &arguments, &status))
    return status;

  shelf = open_shelf ();
  if (shelf == NULL)
    return QW_CLI_REFUSED;
  if (arguments[0] != NULL)
    return verify_files (shelf, arguments, wanted);
  if (qw_shelf_exists (shelf))
    return verify (shelf);
  qw_cli_put_line (_ ("There is no library yet."));
  return QW_CLI_DONE;
}

static const QwCliCommand parts[] = {
  { .name = "library list",
    .synopsis = "[--json]",
    .help = N_ ("Lists all quotes that are not deleted, oldest first.\n"
                "\n"
                "  --json    one JSON document that does not depend on the locale"),
    .run = run_list },
  { .name = "library export",
    .synopsis = "ID|NUMBER [-o FILE]",
    .help = N_ ("Writes one quote as a file that can be imported again. A number means its newest "
                "revision that was sent.\n"
                "\n"
                "  -o, --output FILE    instead of standard output"),
    .run = run_export },
  { .name = "library import",
    .synopsis = "FILE…",
    .help = N_ ("Puts quotes into the library. The same file twice does not make two quotes."),
    .run = run_import },
  { .name = "library jobs",
    .synopsis = "[-o FILE]",
    .help = N_ ("Writes all past jobs, outcomes of quotes among them, as comma-separated values "
                "that “learn” and the application read. Hours are as they were planned before "
                "your own factor.\n"
                "\n"
                "  -o, --output FILE    instead of standard output"),
    .run = run_jobs },
  { .name = "library verify",
    .synopsis = "[FILE…] [--quote ID|NUMBER]",
    .help = N_ (
        "Reads all of the library: the structure of its file, every document, and whether "
        "what is listed is what the documents say. Every fault is one line on standard "
        "error, and the exit status is 1.\n"
        "\n"
        "With files, PDF or .quote, tells of each whether it is as in the library, and "
        "every place where it is not. That says nothing of who wrote it. The exit status "
        "is 1 if a client would read something else.\n"
        "\n"
        "  --quote ID|NUMBER    compares with this one, not with the one that the file names"),
    .run = run_verify },
};

static const QwCliCommand *
find_part (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (g_str_equal (strchr (parts[i].name, ' ') + 1, word))
      return &parts[i];
  return NULL;
}

static QwCliStatus
run_library (const QwCliCommand *command, int argc, char **argv)
{
  const QwCliCommand *part = argc > 1 ? find_part (argv[1]) : NULL;
  g_auto (GStrv) arguments = NULL;
  QwCliStatus status;

  if (part != NULL)
    return part->run (part, argc - 1, argv + 1);
  if (argc > 1 && *argv[1] != '-')
    return qw_cli_misused (command, _ ("unknown command “%s”"), argv[1]);
  if (!qw_cli_parse (command, NULL, 1, G_MAXUINT, argc, argv, &arguments, &status))
    return status;
  return qw_cli_misused (command, _ ("unknown command “%s”"), arguments[0]);
}

const QwCliCommand qw_cli_library_command = {
  .name = "library",
  .synopsis = "list|export|import|jobs|verify …",
  .summary = N_ ("the saved quotes, for backup and scripts"),
  .help = N_ ("Works on the quotes that the application keeps in quotewright in your data "
              "folder, also while it is open.\n"
              "\n"
              "  list [--json]                   all quotes\n"
              "  export ID|NUMBER [-o FILE]      one quote as a file\n"
              "  import FILE…                    quotes from files\n"
              "  jobs [-o FILE]                  all past jobs, as comma-separated values\n"
              "  verify                          whether the library is whole\n"
              "  verify FILE…                    whether a PDF or .quote is as in the library"),
  .run = run_library,
};
