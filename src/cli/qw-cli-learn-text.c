/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-learn.h"

#include <glib/gi18n.h>

#include "qw-cli-numbers.h"
#include "qw-cli-output.h"

static void
put_paragraph (const char *text)
{
  g_autofree char *clean = qw_cli_clean (text);
  g_autofree char *folded = qw_cli_fold (clean, QW_CLI_COLUMNS);

  qw_cli_put (folded);
}

static void
put_factor (const QwLearning *learning)
{
  g_autofree char *factor = qw_cli_number (learning->factor, 2);
  g_autofree char *text = NULL;

  /* Translators: what planned hours should be multiplied by, "1.18", and how many jobs that is from */
  text = g_strdup_printf (ngettext ("Your own factor: %s, from %u job.",
                                    "Your own factor: %s, from %u jobs.", learning->jobs),
                          factor, learning->jobs);
  put_paragraph (text);
  if (learning->jobs < QW_LEARNING_ENOUGH)
    put_paragraph (_ ("Too few to adjust anything by: three are the least."));
}

static void
put_types (const QwLearning *learning)
{
  for (guint i = 0; i < learning->types->len; i++)
    {
      const QwLearnedType *type = learning->types->pdata[i];
      g_autofree char *factor = qw_cli_number (type->factor, 2);
      /* Translators: a kind of job, its factor, and how many jobs that is from */
      g_autofree char *text = g_strdup_printf (
          ngettext ("  %s: %s, from %u job", "  %s: %s, from %u jobs", type->jobs), type->type,
          factor, type->jobs);

      put_paragraph (text);
    }
}

static void
put_ranges (const QwLearning *learning)
{
  g_autofree char *spread = qw_cli_number (learning->spread, 2);
  g_autofree char *held = NULL;
  g_autofree char *text = NULL;

  if (learning->of == 0)
    return;

  held = g_strdup_printf (
      ngettext ("Your range held %u of %u time; 8 of 10 is what low and high promise.",
                "Your ranges held %u of %u times; 8 of 10 is what low and high promise.",
                learning->of),
      learning->held, learning->of);
  put_paragraph (held);
  /* Translators: a number such as 1.10 */
  text = g_strdup_printf (_ ("Ranges should be %s times as wide."), spread);
  put_paragraph (text);
}

static void
put_outliers (const QwLearning *learning, const QwPastJobs *history)
{
  for (guint i = 0; i < learning->n_outliers; i++)
    {
      const QwPastJob *job = &g_array_index (history->jobs, QwPastJob, learning->outliers[i]);
      g_autofree char *planned = qw_cli_hours (job->hours.typical);
      g_autofree char *actual = qw_cli_hours (job->actual);
      /* Translators: the number of a row, and hours */
      g_autofree char *text = g_strdup_printf (
          _ ("Row %u is far off the others (%s hours planned, %s taken): it counts no more than "
             "any may."),
          g_array_index (history->rows, guint, learning->outliers[i]), planned, actual);

      put_paragraph (text);
    }
}

void
qw_cli_learn_put_text (const QwLearning *learning, const QwPastJobs *history)
{
  put_factor (learning);
  put_types (learning);
  put_ranges (learning);
  put_outliers (learning, history);
}
