/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include <glib/gi18n.h>

#include "qw-cli-command.h"
#include "qw-cli-file.h"
#include "qw-cli-input.h"
#include "qw-cli-output.h"
#include "qw-cli-tables.h"
#include "qw-quote-format.h"

typedef struct
{
  QwQuoteFormat format;
  QwPaperSize size;
  gboolean sized; /* asked for */
} Wish;

/* The language of the words that a quote without one gets: "de-DE" of "de_DE.UTF-8". */
static char *
find_language (void)
{
  const char *name = g_get_language_names ()[0];
  char *language = g_strndup (name, strcspn (name, ".@"));

  if (!g_str_equal (language, "C") && !g_str_equal (language, "POSIX"))
    return g_strdelimit (language, "_", '-');
  g_free (language);
  return g_strdup ("en");
}

static GBytes *
write_quote (QwCatalog *catalog, QwQuote *quote, const Wish *wish, GError **error)
{
  g_autofree char *language = find_language ();
  QwColour accent;
  QwQuoteLook look = {
    .size = wish->size,
    .design = QW_DESIGN_PLAIN,
    .currency = qw_catalog_find_currency (catalog, quote->currency),
    .language = language,
  };

  /* What the quote says of its paper gives way to what was asked for. */
  qw_quote_look_read (&look, &accent, quote);
  if (wish->sized)
    look.size = wish->size;
  return qw_quote_format_export (wish->format, quote, &look, error);
}

static GBytes *
read_and_write (const char *path, const Wish *wish, GError **error)
{
  g_autofree char *name = qw_cli_input_name (path);
  g_autoptr (GBytes) bytes = qw_cli_input_read (path, error);
  g_autoptr (QwCatalog) catalog = bytes != NULL ? qw_cli_tables_load (error) : NULL;
  g_autoptr (QwQuote) quote = catalog != NULL ? qw_quote_parse (catalog, name, bytes, error) : NULL;
  GBytes *written;

  if (quote == NULL)
    return NULL;
  written = write_quote (catalog, quote, wish, error);
  if (written == NULL)
    g_prefix_error (error, "%s: ", name);
  return written;
}

static QwCliStatus
put (GBytes *bytes, const char *path)
{
  g_autoptr (GError) error = NULL;

  if (path == NULL || g_str_equal (path, "-"))
    {
      qw_cli_put_bytes (bytes);
      return QW_CLI_DONE;
    }
  if (qw_cli_file_write (path, bytes, &error))
    return QW_CLI_DONE;
  qw_cli_complain (error->message);
  return QW_CLI_REFUSED;
}

static gboolean
read_wish (const QwCliCommand *command, const char *format, const char *paper, Wish *wish)
{
  *wish = (Wish){ QW_QUOTE_FORMAT_PDF, QW_PAPER_A4, paper != NULL };
  if (format == NULL)
    qw_cli_misused (command, _ ("no --format"));
  else if (!qw_quote_format_parse (format, &wish->format))
    qw_cli_misused (command, _ ("unknown format “%s”"), format);
  else if (paper != NULL && !qw_paper_size_from_string (paper, &wish->size))
    qw_cli_misused (command, _ ("unknown paper “%s”"), paper);
  else
    return TRUE;
  return FALSE;
}

static QwCliStatus
run_export (const QwCliCommand *command, int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *format = NULL;
  g_autofree char *paper = NULL;
  g_autofree char *output = NULL;
  g_auto (GStrv) arguments = NULL;
  QwCliStatus status;
  Wish wish;
  const GOptionEntry options[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, NULL, NULL },
    { "paper", 0, 0, G_OPTION_ARG_STRING, &paper, NULL, NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!qw_cli_parse (command, options, 1, 1, argc, argv, &arguments, &status))
    return status;
  if (!read_wish (command, format, paper, &wish))
    return QW_CLI_USAGE;

  bytes = read_and_write (arguments[0], &wish, &error);
  if (bytes != NULL)
    return put (bytes, output);
  qw_cli_complain (error->message);
  return QW_CLI_REFUSED;
}

const QwCliCommand qw_cli_export_command = {
  .name = "export",
  .synopsis = "QUOTE --format pdf|html|md|txt|csv|json|xml [-o FILE]",
  .summary = N_ ("what the client gets"),
  .help = N_ (
      "Reads a quote (a JSON document, - for standard input) and writes what its client "
      "gets, in the language of the quote and with the prices that it shows. Notes, costs, "
      "margin and where the price comes from are never in it.\n"
      "\n"
      "  --format FORMAT      pdf; html (one file); md or txt for a mail; csv for "
      "spreadsheets; json for programs; xml (UBL 2.1 Quotation) for the client's ordering system\n"
      "  --paper a4|letter    of pdf; a4 without it\n"
      "  -o, --output FILE    instead of standard output; a file that is there is replaced "
      "when all of it is written, or stays as it was\n"
      "\n"
      "In csv an apostrophe stands before a text that a spreadsheet would take for a "
      "formula."),
  .run = run_export,
};
