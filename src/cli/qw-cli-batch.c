/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <unistd.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include <glib/gi18n.h>

#include "qw-cli-command.h"
#include "qw-cli-estimate.h"
#include "qw-cli-lines.h"
#include "qw-cli-output.h"
#include "qw-cli-tables.h"
#include "qw-cli-workers.h"
#include "qw-writer.h"

#define MAX_JOBS  256
#define MOST_KEPT (32 * 1024 * 1024)

typedef struct
{
  QwCatalog *catalog;
  guint64 refused;
  guint64 first_refused;
} Batch;

static JsonNode *
describe_refusal (guint64 number, const char *what)
{
  g_autofree char *text = qw_cli_clean (what);
  JsonObject *object = json_object_new ();
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_object_set_int_member (object, "line", (gint64) number);
  json_object_set_string_member (object, "error", text);
  json_node_take_object (node, object);
  return node;
}

static JsonNode *
answer (QwCatalog *catalog, GBytes *line, guint64 number, gboolean *refused)
{
  g_autoptr (QwEstimate) estimate = NULL;
  g_autoptr (GError) error = NULL;

  if (line != NULL)
    estimate = qw_cli_estimate_new (catalog, "brief", line, &error);
  else
    error = g_error_new (QW_ERROR, QW_ERROR_SIZE,
                         "brief: size: at most %d bytes a line are allowed", QW_CLI_MAX_LINE);

  *refused = estimate == NULL;
  return *refused ? describe_refusal (number, error->message) : qw_estimate_to_json (estimate);
}

/* Runs in any thread. */
static char *
work (GBytes *line, guint64 number, gboolean *refused, gpointer user_data)
{
  Batch *self = user_data;
  g_autoptr (JsonNode) node = answer (self->catalog, line, number, refused);

  return qw_writer_print (node, FALSE);
}

/* Runs in the order of the lines. */
static void
put_answer (const char *text, guint64 number, gboolean refused, gpointer user_data)
{
  Batch *self = user_data;

  qw_cli_put (text);
  qw_cli_put ("\n");
  if (refused && self->refused++ == 0)
    self->first_refused = number;
}

static void
complain_about_refused (const Batch *self)
{
  g_autofree char *first = g_strdup_printf ("%" G_GUINT64_FORMAT, self->first_refused);
  g_autofree char *count = g_strdup_printf ("%" G_GUINT64_FORMAT, self->refused);
  /* Translators: the number of a line, how many were refused */
  g_autofree char *line = g_strdup_printf (
      ngettext ("stdin: line %s: %s brief was refused",
                "stdin: line %s: the first of %s briefs that were refused", (gulong) self->refused),
      first, count);

  qw_cli_complain (line);
}

/* Every brief takes and gives back the same memory: without this a fifth of the time goes into asking for it anew. */
static void
keep_memory (void)
{
#ifdef __GLIBC__
  mallopt (M_MMAP_THRESHOLD, MOST_KEPT);
  mallopt (M_TRIM_THRESHOLD, MOST_KEPT);
#endif
}

static QwCliStatus
run_batch (guint jobs)
{
  g_autoptr (QwCliLines) lines = qw_cli_lines_new (STDIN_FILENO);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCatalog) catalog = qw_cli_tables_load (&error);
  Batch self = { catalog, 0, 0 };
  gboolean read = catalog != NULL &&
                  qw_cli_workers_run (lines, jobs, work, put_answer, qw_cli_flush, &self, &error);

  if (!read)
    qw_cli_complain (error->message);
  else if (self.refused > 0)
    complain_about_refused (&self);
  return read && self.refused == 0 ? QW_CLI_DONE : QW_CLI_REFUSED;
}

static QwCliStatus
start_batch (const QwCliCommand *command, int argc, char **argv)
{
  g_auto (GStrv) arguments = NULL;
  int jobs = 1;
  QwCliStatus status;
  const GOptionEntry options[] = {
    { "jobs", 'j', 0, G_OPTION_ARG_INT, &jobs, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!qw_cli_parse (command, options, 0, 1, argc, argv, &arguments, &status))
    return status;
  if (arguments[0] != NULL && !g_str_equal (arguments[0], "-"))
    return qw_cli_misused (command, _ ("briefs are read from standard input, not from “%s”"),
                           arguments[0]);
  if (jobs < 1 || jobs > MAX_JOBS)
    return qw_cli_misused (command, _ ("--jobs %d: 1 to %d are allowed"), jobs, MAX_JOBS);

  keep_memory ();
  return run_batch ((guint) jobs);
}

const QwCliCommand qw_cli_batch_command = {
  .name = "batch",
  .synopsis = "[--jobs N]",
  .summary = N_ ("a brief a line in, an estimate a line out"),
  .help = N_ ("Reads briefs from standard input, one JSON document a line, and writes an estimate "
              "a line in the same "
              "order, the documents that estimate --json writes.\n"
              "\n"
              "  --jobs N  works on N briefs at a time; the output is the same\n"
              "\n"
              "A line that is refused gives {\"line\":N,\"error\":\"…\"} in its place, counted "
              "from 1 in what this process "
              "reads, and the exit status is 1 at the end. Blank lines are counted and give "
              "nothing. A line may have 1 MiB. "
              "Memory does not grow with the input."),
  .run = start_batch,
};
