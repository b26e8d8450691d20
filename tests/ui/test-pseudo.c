/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* In a made-up language, every text is between brackets and long: what is not was never translated, or is cut off. */

#include "quote-stage.h"

#include "pseudo-look.h"
#include "qw-job-dialog.h"
#include "qw-offer-dialog.h"
#include "qw-preferences.h"
#include "qw-question.h"
#include "qw-track-window.h"
#include "risk-stage.h"

#include <libintl.h>
#include <locale.h>

typedef enum
{
  PLACE_ESTIMATE,
  PLACE_QUOTES,
  PLACE_NEW_QUOTE,
  PLACE_QUOTE,
  PLACE_RISK,
  PLACE_PREFERENCES,
  PLACE_SHORTCUTS,
  PLACE_QUESTION,
  PLACE_OFFER,
  PLACE_JOBS,
  PLACE_JOB,
} Place;

typedef struct
{
  const char *name;
  Place place;
  int width;
} Case;

static const Case cases[] = {
  { "estimate/wide", PLACE_ESTIMATE, 1280 },
  { "estimate/narrow", PLACE_ESTIMATE, 360 },
  { "quotes/wide", PLACE_QUOTES, 1280 },
  { "quotes/narrow", PLACE_QUOTES, 360 },
  { "new-quote/wide", PLACE_NEW_QUOTE, 1280 },
  { "new-quote/narrow", PLACE_NEW_QUOTE, 360 },
  { "quote/wide", PLACE_QUOTE, 1280 },
  { "quote/narrow", PLACE_QUOTE, 360 },
  { "risk/wide", PLACE_RISK, 1280 },
  { "risk/narrow", PLACE_RISK, 360 },
  { "preferences", PLACE_PREFERENCES, 0 },
  { "shortcuts", PLACE_SHORTCUTS, 0 },
  { "question", PLACE_QUESTION, 360 },
  /* Two long buttons beside its title. */
  { "offer", PLACE_OFFER, 380 },
  { "jobs/wide", PLACE_JOBS, 900 },
  { "jobs/narrow", PLACE_JOBS, 360 },
  { "job", PLACE_JOB, 360 },
};

static void
visit_estimate (const Case *self)
{
  QwStage stage = { 0 };

  qw_stage_set_up (&stage, NULL);
  pseudo_look_in_width (qw_stage_root (&stage), self->width);
  qw_stage_tear_down (&stage, NULL);
}

static void
visit_quotes (const Case *self)
{
  QuoteStage stage = { 0 };

  quote_stage_set_up (&stage, NULL);
  if (self->place != PLACE_QUOTES)
    quote_stage_create (&stage, "007");
  if (self->place == PLACE_QUOTE)
    quote_stage_act (&stage, "win.send-quote");
  pseudo_look_in_width (quote_stage_root (&stage), self->width);
  quote_stage_tear_down (&stage, NULL);
}

static void
visit_risk (const Case *self)
{
  RiskStage stage = { 0 };

  risk_stage_set_up (&stage, NULL);
  pseudo_look_in_width (risk_stage_root (&stage), self->width);
  risk_stage_tear_down (&stage, NULL);
}

static void
visit_preferences (const Case *self)
{
  QwStage stage = { 0 };
  QwPreferences *preferences;

  qw_stage_set_up (&stage, NULL);
  preferences = qw_preferences_new (GTK_WINDOW (stage.window), NULL, stage.session);
  gtk_window_present (GTK_WINDOW (preferences));
  pseudo_look_in_width (GTK_WIDGET (preferences), 0);
  gtk_window_destroy (GTK_WINDOW (preferences));
  qw_stage_tear_down (&stage, NULL);
}

static void
look_at_dialog (const Case *self, GtkWidget *dialog)
{
  gtk_window_present (GTK_WINDOW (dialog));
  pseudo_look_in_width (dialog, self->width);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
visit_offer (const Case *self)
{
  QwStage stage = { 0 };
  g_autoptr (GPtrArray) estimates = g_ptr_array_new ();

  qw_stage_set_up (&stage, NULL);
  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (estimates, qw_stage_estimate (&stage));
  look_at_dialog (self, GTK_WIDGET (qw_offer_dialog_new (qw_stage_root (&stage), estimates)));
  qw_stage_tear_down (&stage, NULL);
}

static void
visit_jobs (const Case *self)
{
  QuoteStage stage = { 0 };
  QwTrack *track;
  GtkWindow *parent;

  quote_stage_set_up (&stage, NULL);
  track = qw_track_new (stage.stage.catalog, stage.library);
  parent = GTK_WINDOW (quote_stage_root (&stage));
  quote_stage_settle (&stage);
  if (self->place == PLACE_JOBS)
    look_at_dialog (self, GTK_WIDGET (qw_track_window_new (parent, track)));
  else
    look_at_dialog (self, GTK_WIDGET (qw_job_dialog_new (parent, track, NULL, "USD")));
  quote_stage_settle (&stage);
  g_object_unref (track);
  quote_stage_tear_down (&stage, NULL);
}

static void
visit_question (const Case *self)
{
  const char *text = OPEN "What there is to know before it goes on, in a sentence that wraps" CLOSE;
  QwQuestion *question = qw_question_new (NULL, text, text, OPEN "Mark as Sent·····" CLOSE);

  qw_question_add_row (question, "dialog-warning-symbolic", text, OPEN "Remove Them····" CLOSE);
  gtk_window_present (GTK_WINDOW (question));
  pseudo_look_in_width (GTK_WIDGET (question), self->width);
  gtk_window_destroy (GTK_WINDOW (question));
}

static void
visit_shortcuts (void)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (
      "/io/github/quotewright/Quotewright/gtk/help-overlay.ui");
  GtkWidget *window = GTK_WIDGET (gtk_builder_get_object (builder, "help_overlay"));

  /* Its room is GTK's affair. */
  pseudo_look_at (window);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_place (gconstpointer data)
{
  const Case *self = data;

  switch (self->place)
    {
    case PLACE_ESTIMATE:
      visit_estimate (self);
      break;
    case PLACE_RISK:
      visit_risk (self);
      break;
    case PLACE_PREFERENCES:
      visit_preferences (self);
      break;
    case PLACE_SHORTCUTS:
      visit_shortcuts ();
      break;
    case PLACE_QUESTION:
      visit_question (self);
      break;
    case PLACE_OFFER:
      visit_offer (self);
      break;
    case PLACE_JOBS:
    case PLACE_JOB:
      visit_jobs (self);
      break;
    default:
      visit_quotes (self);
    }
}

typedef struct
{
  const char *name;
  const char *text;
  const char *bare;
} BareCase;

static const BareCase bare_cases[] = {
  { "bracketed", OPEN "Únpíñ" CLOSE, "" },
  { "nested", OPEN OPEN "a" CLOSE " b" CLOSE " · 12", "" },
  { "number", "$1,200 – 35 %", "" },
  { "second line", "a" CLOSE, "" },
  { "bare", "Unpin", "Unpin" },
  { "built from pieces", OPEN "a" CLOSE " per " OPEN "b" CLOSE, "per" },
};

/* The net has no holes. */
static void
test_bare (gconstpointer data)
{
  const BareCase *self = data;
  g_autofree char *bare = pseudo_find_bare (self->text);

  g_assert_cmpstr (bare, ==, self->bare);
}

static gboolean
translate (const char *folder)
{
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "ui", "pseudo.py", NULL);
  g_autofree char *pot = g_test_build_filename (G_TEST_DIST, "..", "po", "quotewright.pot", NULL);
  const char *argv[] = { "/usr/bin/python3", script, pot, folder, NULL };
  int status = -1;

  return g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status,
                       NULL) &&
         g_spawn_check_wait_status (status, NULL);
}

static void
remove_folder (const char *folder)
{
  const char *argv[] = { "rm", "-r", folder, NULL };

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
}

int
main (int argc, char **argv)
{
  /* Every place is looked at, whatever was found in another. */
  char *arguments[] = { argv[0], (char *) "-k", NULL };
  int n_arguments = 2;
  char **rest = arguments;
  g_autofree char *folder = g_dir_make_tmp ("quotewright-pseudo-XXXXXX", NULL);
  int result = 0;

  g_setenv ("LANGUAGE", "qps", TRUE);
  gtk_test_init (&n_arguments, &rest, NULL);
  /* Which enters a locale of its own, in which nothing is translated. */
  setlocale (LC_ALL, "");
  /* Nor is anything in C.UTF-8 with newer libraries of C; where there is none but that, it stays. */
  setlocale (LC_MESSAGES, "en_US.UTF-8");
  adw_init ();
  if (translate (folder))
    {
      bindtextdomain (GETTEXT_PACKAGE, folder);
      bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
      textdomain (GETTEXT_PACKAGE);
      for (guint i = 0; i < G_N_ELEMENTS (bare_cases); i++)
        {
          g_autofree char *path = g_strconcat ("/pseudo/net/", bare_cases[i].name, NULL);

          g_test_add_data_func (path, &bare_cases[i], test_bare);
        }
      for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
        {
          g_autofree char *path = g_strconcat ("/pseudo/", cases[i].name, NULL);

          g_test_add_data_func (path, &cases[i], test_place);
        }
      result = g_test_run ();
    }
  else
    g_print ("1..0 # SKIP no translation can be made here\n");
  remove_folder (folder);
  return result;
}
