/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-report-private.h"
#include "qw-exposure-words.h"

#include <glib/gi18n-lib.h>

static void
add_line (GString *text, const char *line)
{
  g_string_append (text, line);
  g_string_append_c (text, '\n');
}

static void
add_heading (GString *text, const char *heading)
{
  g_string_append_c (text, '\n');
  add_line (text, heading);
}

static void
add_pair (GString *text, const char *name, const char *value)
{
  /* Translators: a name and a value, "Role: Backend developer". */
  g_autofree char *line = g_strdup_printf (_ ("%s: %s"), name, value);

  add_line (text, line);
}

static void
add_score (GString *text, const QwExposure *exposure)
{
  g_autofree char *score = qw_exposure_say_score (exposure->typical);
  g_autofree char *range = qw_exposure_say_range (exposure);
  g_autofree char *could_be = qw_exposure_say_could_be (exposure);

  g_string_append_printf (text, "\n%s – %s (%s)\n", score,
                          qw_exposure_say_text (exposure->band->title), range);
  if (could_be != NULL)
    add_line (text, could_be);
}

static void
add_lenses (GString *text, const QwExposure *exposure)
{
  GPtrArray *lenses = qw_catalog_get_lenses (exposure->catalog);

  add_heading (text, _ ("Three views, which can disagree"));
  for (guint i = 0; i < lenses->len && i < QW_N_LENSES; i++)
    {
      const QwLens *lens = lenses->pdata[i];

      g_string_append_printf (text, "- %s: %d. %s\n", qw_exposure_say_text (lens->title),
                              qw_score_round (exposure->lens[i]),
                              qw_exposure_say_text (lens->summary));
    }
}

static void
add_work (GString *text, const QwExposure *exposure)
{
  QwWork work = qw_exposure_report_find_work (exposure);

  add_heading (text, _ ("The work"));
  add_pair (text, _ ("Role"), qw_exposure_say_text (work.role->title));
  add_pair (text, _ ("Main technology"), qw_exposure_say_text (work.stack->title));
  add_pair (text, _ ("Who decides"), qw_exposure_say_text (work.ownership->title));
}

static void
add_contribution (GString *text, const QwContribution *contribution, QwExposureShare share)
{
  g_autofree char *percent = qw_exposure_say_share (contribution->share);
  g_autofree char *points = qw_exposure_say_points (contribution->points);

  g_string_append_printf (text, "- %s", qw_exposure_say_text (contribution->kind->title));
  if (share & QW_EXPOSURE_SHARE_WEEK)
    g_string_append_printf (text, ", %s", percent);
  if (share & QW_EXPOSURE_SHARE_CONTRIBUTIONS)
    g_string_append_printf (text, ", %s (%s)", points,
                            qw_exposure_say_tier (contribution->kind->tier));
  g_string_append_c (text, '\n');
}

static void
add_week (GString *text, const QwExposure *exposure, QwExposureShare share)
{
  add_heading (text, qw_exposure_report_name_week (share));
  for (guint i = 0; i < exposure->contributions->len; i++)
    add_contribution (text, exposure->contributions->pdata[i], share);
}

static void
add_moves (GString *text, const QwExposure *exposure)
{
  if (exposure->moves->len > 0)
    add_heading (text, _ ("What would lower it most"));
  for (guint i = 0; i < exposure->moves->len; i++)
    {
      const QwMove *move = exposure->moves->pdata[i];
      g_autofree char *what = qw_exposure_say_move (move);
      g_autofree char *change = qw_exposure_say_change (exposure, move);

      g_string_append_printf (text, "- %s: %s\n", what, change);
    }
  if (exposure->skills->len > 0)
    add_heading (text, _ ("Skills that go with it"));
  for (guint i = 0; i < exposure->skills->len; i++)
    {
      const QwSkill *skill = exposure->skills->pdata[i];

      g_string_append_printf (text, "- %s: %s %s\n", qw_exposure_say_text (skill->title),
                              qw_exposure_say_text (skill->summary),
                              qw_exposure_say_text (skill->start));
    }
}

static void
add_limits (GString *text, const QwExposure *exposure, QwExposureShare share)
{
  g_autoptr (GPtrArray)
      facts = qw_exposure_collect_facts (exposure, qw_exposure_report_tells_kinds (share));
  g_autofree char *bands = qw_exposure_say_bands (exposure);

  add_heading (text, _ ("What else the evidence says"));
  for (guint i = 0; i < facts->len; i++)
    {
      const QwFact *fact = facts->pdata[i];
      g_autofree char *sources = qw_exposure_say_sources (fact->sources);

      g_string_append_printf (text, "- %s (%s)\n", qw_exposure_say_text (fact->text), sources);
    }
  add_heading (text, bands);
  add_pair (text, _ ("Dates of the evidence"),
            qw_exposure_say_text (qw_catalog_get_evidence_dates (exposure->catalog)));
}

char *
qw_exposure_report_to_text (QwExposureReport *self)
{
  const QwExposure *exposure = qw_exposure_report_get_exposure (self);
  QwExposureShare share = qw_exposure_report_get_share (self);
  g_autofree char *date = qw_exposure_say_date (qw_exposure_report_get_date (self));
  GString *text = g_string_new (NULL);

  add_line (text, qw_exposure_say_not ());
  add_line (text, date);
  add_line (text, qw_exposure_say_about ());
  add_score (text, exposure);
  add_lenses (text, exposure);
  if (share & QW_EXPOSURE_SHARE_WORK)
    add_work (text, exposure);
  if (qw_exposure_report_tells_kinds (share))
    add_week (text, exposure, share);
  if (share & QW_EXPOSURE_SHARE_MOVES)
    add_moves (text, exposure);
  add_limits (text, exposure, share);
  return g_string_free (text, FALSE);
}
