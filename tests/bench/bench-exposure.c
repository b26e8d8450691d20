/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* bench-exposure FOLDER: the median times, in milliseconds, of a score with its moves and of a slider that moves, with
 * the tables of a folder: a name and a figure a line. */

#include "qw-exposure.h"
#include "repeat.h"

#include <stdio.h>

#define REPEATS   200
#define CALLS     100
#define MAX_FILES 16

static QwCatalog *catalog;
static QwAnswers *answers;
static volatile double sink;

static void
load_catalog (const char *folder)
{
  const char *const *names = qw_catalog_table_names ();
  QwTableFile files[MAX_FILES];
  g_autoptr (GError) error = NULL;
  gsize n = 0;

  for (; names[n] != NULL && error == NULL; n++)
    {
      g_autofree char *path = g_build_filename (folder, names[n], NULL);
      char *text = NULL;
      gsize length = 0;

      g_file_get_contents (path, &text, &length, &error);
      files[n] = (QwTableFile){ names[n], g_bytes_new_take (text, length) };
    }
  if (error == NULL)
    catalog = qw_catalog_new (files, n, &error);
  for (gsize i = 0; i < n; i++)
    g_bytes_unref (files[i].bytes);
  if (error != NULL)
    g_error ("%s", error->message);
}

/* A week with some of every kind of work has most to weigh and most moves to try. */
static void
fill_answers (void)
{
  GPtrArray *kinds = qw_catalog_get_work_kinds (catalog);

  answers = qw_answers_new (catalog, NULL);
  for (guint i = 0; i < kinds->len; i++)
    {
      const char *kind = *(char **) kinds->pdata[i];
      double share = i + 1 < kinds->len ? 7 : QW_SHARES_TOTAL - 7 * i;
      QwAnswers *next = qw_answers_with_share (answers, kind, share);

      qw_answers_unref (answers);
      answers = next;
    }
}

static void
score (QwAnswers *week)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwExposure) exposure = qw_exposure_new (catalog, week, &error);

  if (exposure == NULL)
    g_error ("%s", error->message);
  sink = exposure->typical + exposure->moves->len;
}

static void
score_week (void)
{
  score (answers);
}

static void
move_slider (void)
{
  g_autoptr (QwAnswers) week = qw_answers_balanced (answers, catalog, "crud", 40, NULL);

  score (week);
}

int
main (int argc, char *argv[])
{
  if (argc != 2)
    {
      fprintf (stderr, "Usage: bench-exposure FOLDER\n");
      return 2;
    }

  load_catalog (argv[1]);
  fill_answers ();
  repeat_print_median ("exposure", REPEATS, CALLS, score_week);
  repeat_print_median ("exposure-slider", REPEATS, CALLS, move_slider);
  qw_answers_unref (answers);
  qw_catalog_unref (catalog);
  return 0;
}
