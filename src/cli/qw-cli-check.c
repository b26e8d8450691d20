/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gi18n.h>

#include "qw-cli-command.h"
#include "qw-cli-estimate.h"
#include "qw-cli-exposure.h"
#include "qw-cli-input.h"
#include "qw-cli-kind.h"
#include "qw-cli-output.h"
#include "qw-cli-tables.h"
#include "qw-diary.h"
#include "qw-gate.h"
#include "qw-quote.h"

typedef struct
{
  gboolean syntax;
  QwCatalog *catalog; /* loaded when the first document needs it */
} Check;

static QwCatalog *
get_catalog (Check *self, GError **error)
{
  if (self->catalog == NULL)
    self->catalog = qw_cli_tables_load (error);
  return self->catalog;
}

/* A brief whose price is beyond what can be counted is no better than one that cannot be read. */
static gboolean
is_brief (Check *self, const char *name, GBytes *bytes, GError **error)
{
  QwCatalog *catalog = get_catalog (self, error);
  g_autoptr (QwEstimate)
      estimate = catalog == NULL ? NULL : qw_cli_estimate_new (catalog, name, bytes, error);

  if (estimate != NULL)
    qw_cli_estimate_warn (name, bytes);
  return estimate != NULL;
}

static gboolean
are_answers (Check *self, const char *name, GBytes *bytes, GError **error)
{
  QwCatalog *catalog = get_catalog (self, error);
  g_autoptr (QwExposure)
      exposure = catalog == NULL ? NULL : qw_cli_exposure_new (catalog, name, bytes, error);

  return exposure != NULL;
}

static gboolean
is_diary (Check *self, const char *name, GBytes *bytes, GError **error)
{
  QwCatalog *catalog = get_catalog (self, error);
  g_autoptr (QwDiary) diary = catalog == NULL ? NULL : qw_diary_parse (catalog, name, bytes, error);

  return diary != NULL;
}

static gboolean
is_quote (Check *self, const char *name, GBytes *bytes, GError **error)
{
  QwCatalog *catalog = get_catalog (self, error);
  g_autoptr (QwQuote) quote = catalog == NULL ? NULL : qw_quote_parse (catalog, name, bytes, error);

  return quote != NULL;
}

static gboolean
is_table (const char *table, const char *name, GBytes *bytes, GError **error)
{
  g_autoptr (QwCatalog) shipped = qw_cli_tables_shipped (error);
  g_autoptr (QwCatalog)
      extended = shipped == NULL ? NULL : qw_cli_tables_extend (shipped, table, name, bytes, error);

  return extended != NULL;
}

static const char *
check_document (Check *self, const char *name, const char *path, GBytes *bytes, GError **error)
{
  const char *table = NULL;

  switch (qw_cli_kind_find (name, path, bytes, &table, error))
    {
    case QW_CLI_KIND_BRIEF:
      return is_brief (self, name, bytes, error) ? _ ("accepted as a brief") : NULL;
    case QW_CLI_KIND_ANSWERS:
      return are_answers (self, name, bytes, error) ? _ ("accepted as answers") : NULL;
    case QW_CLI_KIND_DIARY:
      return is_diary (self, name, bytes, error) ? _ ("accepted as kept answers") : NULL;
    case QW_CLI_KIND_QUOTE:
      return is_quote (self, name, bytes, error) ? _ ("accepted as a quote") : NULL;
    case QW_CLI_KIND_TABLE:
      return is_table (table, name, bytes, error) ? _ ("accepted as a table") : NULL;
    case QW_CLI_KIND_NONE:
    default:
      return NULL;
    }
}

static const char *
check_syntax (const char *name, GBytes *bytes, GError **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return qw_gate_check (name, data, size, QW_GATE_SYNTAX, error) ? _ ("accepted as JSON") : NULL;
}

/* What the file was accepted as, NULL with an error if it is refused. */
static const char *
check_path (Check *self, const char *name, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  if (!self->syntax && g_file_test (path, G_FILE_TEST_IS_DIR))
    return qw_cli_tables_check_folder (path, error) ? _ ("accepted as tables") : NULL;

  bytes = qw_cli_input_read (path, error);
  if (bytes == NULL)
    return NULL;
  return self->syntax ? check_syntax (name, bytes, error)
                      : check_document (self, name, path, bytes, error);
}

static gboolean
check_and_report (Check *self, const char *path)
{
  g_autofree char *name = qw_cli_input_name (path);
  g_autofree char *line = NULL;
  g_autoptr (GError) error = NULL;
  const char *accepted = check_path (self, name, path, &error);

  if (accepted == NULL)
    {
      qw_cli_complain (error->message);
      return FALSE;
    }

  line = g_strdup_printf ("%s: %s", name, accepted);
  qw_cli_put_line (line);
  return TRUE;
}

static QwCliStatus
run_check (const QwCliCommand *command, int argc, char **argv)
{
  g_auto (GStrv) paths = NULL;
  Check self = { FALSE, NULL };
  gboolean right = TRUE;
  QwCliStatus status;
  const GOptionEntry options[] = {
    { "syntax", 0, 0, G_OPTION_ARG_NONE, &self.syntax, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!qw_cli_parse (command, options, 1, G_MAXUINT, argc, argv, &paths, &status))
    return status;

  for (guint i = 0; paths[i] != NULL; i++)
    right = check_and_report (&self, paths[i]) && right;

  g_clear_pointer (&self.catalog, qw_catalog_unref);
  return right ? QW_CLI_DONE : QW_CLI_REFUSED;
}

const QwCliCommand qw_cli_check_command = {
  .name = "check",
  .synopsis = "[--syntax] FILE…",
  .summary = N_ ("whether files are right, and what is wrong with them"),
  .help = N_ ("Reads each file as strictly as the application does and tells on one line what is "
              "wrong with one that is "
              "refused. A file is a brief, answers about one's work, a quote, a table of costs, or "
              "a folder of tables: one that holds all tables is read as an edition of its own, any "
              "other as what overrides and adds to the shipped tables.\n"
              "\n"
              "  --syntax  only the grammar of JSON (RFC 8259) and UTF-8\n"
              "\n"
              "The exit status is 1 if any file was refused."),
  .run = run_check,
};
