/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-learn.h"

#include <glib/gi18n.h>

#include "qw-cli-command.h"
#include "qw-cli-input.h"
#include "qw-cli-output.h"

#define LEAST_HALF_LIFE 0.1
#define MOST_HALF_LIFE  100.0

static guint32
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  GDate today;

  g_date_set_dmy (&today, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));

  return g_date_get_julian (&today);
}

static QwPastJobs *
read_history (const char *path, GError **error)
{
  g_autofree char *name = qw_cli_input_name (path);
  g_autoptr (GBytes) bytes = qw_cli_input_read (path, error);

  return bytes == NULL ? NULL : qw_past_jobs_parse (name, bytes, get_today (), error);
}

static void
put_learning (const QwLearning *learning, const QwPastJobs *history, gboolean json)
{
  g_autoptr (JsonNode) node = NULL;

  if (!json)
    {
      qw_cli_learn_put_text (learning, history);
      return;
    }

  node = qw_cli_learn_to_json (learning, history);
  qw_cli_put_json (node, TRUE);
}

static QwCliStatus
learn (const char *path, double half_life, gboolean json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwPastJobs) history = read_history (path, &error);
  g_autoptr (QwLearning) learning = NULL;

  if (history == NULL)
    {
      qw_cli_complain (error->message);
      return QW_CLI_REFUSED;
    }

  learning = qw_learning_new ((const QwPastJob *) history->jobs->data, history->jobs->len,
                              half_life);
  put_learning (learning, history, json);
  for (guint i = 0; i < history->refused->len; i++)
    qw_cli_complain (((const QwRefusedRow *) history->refused->pdata[i])->message);

  return history->refused->len == 0 ? QW_CLI_DONE : QW_CLI_REFUSED;
}

static QwCliStatus
run_learn (const QwCliCommand *command, int argc, char **argv)
{
  g_auto (GStrv) arguments = NULL;
  double half_life = QW_LEARNING_HALF_LIFE;
  gboolean json = FALSE;
  QwCliStatus status;
  const GOptionEntry options[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, NULL, NULL },
    { "half-life", 0, 0, G_OPTION_ARG_DOUBLE, &half_life, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };

  if (!qw_cli_parse (command, options, 1, 1, argc, argv, &arguments, &status))
    return status;
  if (!(half_life >= LEAST_HALF_LIFE && half_life <= MOST_HALF_LIFE))
    return qw_cli_misused (command, _ ("a half-life is 0.1 to 100 years"));

  return learn (arguments[0], half_life, json);
}

const QwCliCommand qw_cli_learn_command = {
  .name = "learn",
  .synopsis = "HISTORY.csv [--json]",
  .summary = N_ ("what your own old jobs say of the next estimate"),
  .help = N_ (
      "Reads old jobs (comma-separated values, - for standard input) under a header with the "
      "columns date (2026-11-23), planned and actual (hours), and low, high and type if you have "
      "them. Tells the factor by which your typical hours are usually missed, of all jobs and of "
      "a type from five jobs on, drawn towards 1 with the weight of two jobs; how often your "
      "ranges held; and how much wider or narrower they should be. One job more, however wild, "
      "moves a typical price by at most a quarter, and low and high by at most two thirds; a wild "
      "one is "
      "named.\n"
      "\n"
      "  --json             one JSON document that does not depend on the locale\n"
      "  --half-life YEARS  how long it takes until a job counts half, 2 if it is not said\n"
      "\n"
      "A row that is wrong is refused by itself, with its number under the header; the others "
      "count, and the exit status is 1."),
  .run = run_learn,
};
