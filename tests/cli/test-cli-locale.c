/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "cli-run.h"

#define BRIEF                                                                                      \
  "{\"format\":1,\"project\":\"saas\",\"own\":[{\"title\":\"Work\",\"hours\":{\"low\":0.5,"        \
  "\"typical\":0.5,"                                                                               \
  "\"high\":0.5}}]}"

#define ANSWERS                                                                                    \
  "{\"format\":1,\"role\":\"backend\",\"stack\":\"other\",\"ownership\":\"mixed\",\"shares\":{"    \
  "\"crud\":"                                                                                      \
  "33.3,\"sql\":66.7}}"

static gboolean ready;

/* The locale is made here, so that nothing depends on which ones a machine has. */
static void
make_locale (void)
{
  g_autofree char *path = g_build_filename (cli_folder (), "de_DE.UTF-8", NULL);
  const char *argv[] = { "localedef", "-i", "de_DE", "-f", "UTF-8", path, NULL };
  int status;

  ready = g_spawn_sync (
              NULL, (char **) argv, NULL,
              G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL | G_SPAWN_STDERR_TO_DEV_NULL, NULL,
              NULL, NULL, NULL, &status, NULL) &&
          g_spawn_check_wait_status (status, NULL);
  if (ready)
    g_setenv ("LOCPATH", cli_folder (), TRUE);
}

static gboolean
is_ready (void)
{
  if (!ready)
    g_test_skip ("the locale de_DE cannot be made here");
  return ready;
}

typedef struct
{
  const char *name;
  const char *args;
  const char *input;
  gboolean same;
} Call;

static const Call calls[] = {
  { "estimate-json", "estimate - --json", BRIEF, TRUE },
  { "batch", "batch", BRIEF, TRUE },
  { "catalog-json", "catalog --json", NULL, TRUE },
  { "exposure-json", "exposure - --json", ANSWERS, TRUE },
  { "estimate-text", "estimate -", BRIEF, FALSE },
  { "catalog-text", "catalog", NULL, FALSE },
  { "exposure-text", "exposure -", ANSWERS, FALSE },
};

static void
test_call (gconstpointer data)
{
  const Call *call = data;
  g_autoptr (CliRun) plain = cli_run_in ("LC_ALL", "C", call->args, call->input);
  g_autoptr (CliRun) german = cli_run_in ("LC_ALL", "de_DE.UTF-8", call->args, call->input);

  if (!is_ready ())
    return;

  cli_assert_done (plain);
  cli_assert_done (german);
  if (call->same)
    g_assert_cmpstr (german->out, ==, plain->out);
  else
    g_assert_cmpstr (german->out, !=, plain->out);
}

static void
test_marks (void)
{
  g_autoptr (CliRun) german = cli_run_in ("LC_ALL", "de_DE.UTF-8", "estimate -", BRIEF);
  g_autoptr (CliRun) plain = cli_run_in ("LC_ALL", "C", "estimate -", BRIEF);

  if (!is_ready ())
    return;

  g_assert_true (g_regex_match_simple ("\\$[0-9]{2,3}\\.[0-9]{3}\\b", german->out, 0, 0));
  g_assert_true (g_regex_match_simple ("\nWork +0,5 +0,5 +0,5 ", german->out, 0, 0));
  g_assert_true (g_regex_match_simple ("\nWork +0\\.5 +0\\.5 +0\\.5 ", plain->out, 0, 0));
}

/* In the plainest of environments it is UTF-8 still. */
static void
test_plain (void)
{
  g_autoptr (CliRun) run = cli_run_in ("LC_ALL", "C", "catalog", NULL);

  cli_assert_done (run);
  g_assert_nonnull (strstr (run->out, "€"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  make_locale ();

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/locale/", calls[i].name, NULL);

      g_test_add_data_func (path, &calls[i], test_call);
    }
  g_test_add_func ("/cli/locale/marks", test_marks);
  g_test_add_func ("/cli/locale/plain", test_plain);

  return cli_test_run ();
}
