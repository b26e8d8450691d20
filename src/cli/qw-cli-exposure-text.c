/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-exposure.h"

#include <glib/gi18n.h>
#include <math.h>

#include "qw-cli-grid.h"
#include "qw-cli-numbers.h"
#include "qw-cli-output.h"
#include "qw-exposure-words.h"

/* Less of it would be shown as 0.0. */
#define LEAST_HELD 0.05

static void
put_paragraph (const char *text)
{
  g_autofree char *clean = qw_cli_clean (text);
  g_autofree char *folded = qw_cli_fold (clean, QW_CLI_COLUMNS);

  qw_cli_put (folded);
}

static char *
say_points (double points)
{
  g_autofree char *number = qw_cli_number (fabs (points), 1);

  return g_strconcat (points < 0 ? "−" : "+", number, NULL);
}

static char *
say_score (double score)
{
  return qw_cli_number (qw_score_round (score), 0);
}

static const QwOwnership *
find_step (QwExposure *self)
{
  return qw_catalog_find_ownership (self->catalog, qw_answers_get_ownership (self->answers));
}

static void
put_title (QwExposure *self)
{
  const QwRole *role = qw_catalog_find_role (self->catalog, qw_answers_get_role (self->answers));
  const QwStack *stack = qw_catalog_find_stack (self->catalog,
                                                qw_answers_get_stack (self->answers));
  g_autofree char *who = g_strdup_printf ("%s · %s", qw_cli_translate (role->title),
                                          qw_cli_translate (stack->title));

  put_paragraph (who);
  put_paragraph (qw_cli_translate (find_step (self)->title));
  qw_cli_put ("\n");
}

static void
put_score (QwExposure *self)
{
  g_autofree char *low = say_score (self->low);
  g_autofree char *typical = say_score (self->typical);
  g_autofree char *high = say_score (self->high);
  g_autofree char *could_be = qw_exposure_say_could_be (self);
  g_autofree char *text = NULL;

  /* Translators: a score and its range, and a band such as "High exposure" */
  text = g_strdup_printf (_ ("%s of 100, from %s to %s: %s"), typical, low, high,
                          qw_cli_translate (self->band->title));
  put_paragraph (text);
  if (could_be != NULL)
    put_paragraph (could_be);
  qw_cli_put ("\n");
}

static void
put_lenses (QwExposure *self)
{
  GPtrArray *lenses = qw_catalog_get_lenses (self->catalog);
  const QwCliColumn columns[] = {
    { _ ("Seen as"), FALSE, FALSE }, { _ ("score"), TRUE, FALSE },
    { _ ("which is"), FALSE, TRUE }, { _ ("confidence"), FALSE, FALSE },
    { _ ("sources"), TRUE, FALSE },
  };
  g_autoptr (QwCliGrid) grid = qw_cli_grid_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < QW_N_LENSES; i++)
    {
      const QwLens *lens = lenses->pdata[i];

      qw_cli_grid_add (grid, g_strdup (qw_cli_translate (lens->title)), say_score (self->lens[i]),
                       g_strdup (qw_cli_translate (lens->summary)),
                       qw_cli_confidence (&lens->provenance),
                       qw_cli_count_sources (&lens->provenance));
    }
  qw_cli_grid_put (grid);
  qw_cli_put ("\n");
}

static void
add_contribution (QwCliGrid *grid, const QwContribution *contribution)
{
  const QwWorkKind *kind = contribution->kind;

  qw_cli_grid_add (grid, g_strdup (qw_cli_translate (kind->title)),
                   qw_exposure_say_share (contribution->share), say_points (contribution->points),
                   g_strdup (qw_exposure_say_tier (kind->tier)),
                   qw_cli_count_sources (&kind->provenance));
}

static void
add_modifier (QwCliGrid *grid,
              const char *title,
              double points,
              QwTier tier,
              const QwProvenance *provenance)
{
  qw_cli_grid_add (grid, g_strdup (title), g_strdup (""), say_points (points),
                   g_strdup (qw_exposure_say_tier (tier)), qw_cli_count_sources (provenance));
}

static void
add_modifiers (QwCliGrid *grid, QwExposure *self)
{
  const QwRole *role = qw_catalog_find_role (self->catalog, qw_answers_get_role (self->answers));
  const QwStack *stack = qw_catalog_find_stack (self->catalog,
                                                qw_answers_get_stack (self->answers));

  add_modifier (grid, _ ("Role"), self->role, role->tier, &role->provenance);
  add_modifier (grid, _ ("Stack"), self->stack, stack->tier, &stack->provenance);
  if (fabs (self->held) >= LEAST_HELD)
    qw_cli_grid_add (grid, g_strdup (_ ("Held to 0 to 100")), g_strdup (""),
                     say_points (self->held), g_strdup (""), g_strdup (""));
}

static void
put_ownership (QwExposure *self)
{
  g_autofree char *factor = qw_cli_number (self->ownership, 2);
  g_autofree char *text = NULL;

  /* Translators: a factor such as 1.10, and what it rests on ("Judgement") */
  text = g_strdup_printf (_ ("What kinds of work add is multiplied by %s for who decides (%s)."),
                          factor, qw_exposure_say_tier (find_step (self)->tier));
  put_paragraph (text);
}

static void
put_contributions (QwExposure *self)
{
  const QwCliColumn columns[] = {
    { _ ("What it is made of"), FALSE, TRUE },
    { _ ("of the week"), TRUE, FALSE },
    { _ ("adds"), TRUE, FALSE },
    { _ ("which rests on"), FALSE, FALSE },
    { _ ("sources"), TRUE, FALSE },
  };
  g_autoptr (QwCliGrid) grid = qw_cli_grid_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < self->contributions->len; i++)
    add_contribution (grid, self->contributions->pdata[i]);
  add_modifiers (grid, self);
  qw_cli_grid_add_rule (grid);
  qw_cli_grid_add (grid, g_strdup (_ ("Total")), g_strdup (""), say_score (self->typical),
                   g_strdup (""), g_strdup (""));
  qw_cli_grid_put (grid);
  put_ownership (self);
}

static void
put_moves (QwExposure *self)
{
  const QwCliColumn columns[] = {
    { _ ("What would lower it"), FALSE, TRUE },
    { _ ("score"), TRUE, FALSE },
    { _ ("by learning"), FALSE, FALSE },
  };
  g_autoptr (QwCliGrid) grid = qw_cli_grid_new (columns, G_N_ELEMENTS (columns));

  if (self->moves->len == 0)
    return;

  for (guint i = 0; i < self->moves->len; i++)
    {
      const QwMove *move = self->moves->pdata[i];

      qw_cli_grid_add (grid, qw_exposure_say_move (move), qw_exposure_say_change (self, move),
                       g_strdup (move->skill != NULL ? qw_cli_translate (move->skill->title) : ""));
    }
  qw_cli_put ("\n");
  qw_cli_grid_put (grid);
}

static void
put_skills (QwExposure *self)
{
  const QwCliColumn columns[] = {
    { _ ("What to learn next"), FALSE, FALSE },
    { _ ("what it is"), FALSE, TRUE },
    { _ ("how to start"), FALSE, TRUE },
  };
  g_autoptr (QwCliGrid) grid = qw_cli_grid_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < self->skills->len; i++)
    {
      const QwSkill *skill = self->skills->pdata[i];

      qw_cli_grid_add (grid, g_strdup (qw_cli_translate (skill->title)),
                       g_strdup (qw_cli_translate (skill->summary)),
                       g_strdup (qw_cli_translate (skill->start)));
    }
  qw_cli_put ("\n");
  qw_cli_grid_put (grid);
}

static void
put_facts (QwExposure *self)
{
  g_autoptr (GPtrArray) facts = qw_exposure_collect_facts (self, TRUE);

  qw_cli_put ("\n");
  put_paragraph (_ ("What else the evidence says:"));
  for (guint i = 0; i < facts->len; i++)
    {
      const QwFact *fact = facts->pdata[i];
      g_autofree char *sources = qw_exposure_say_sources (fact->sources);
      g_autofree char *text = g_strdup_printf ("  • %s (%s)", qw_cli_translate (fact->text),
                                               sources);

      put_paragraph (text);
    }
}

static void
put_limits (QwExposure *self)
{
  g_autofree char *bands = qw_exposure_say_bands (self);
  g_autofree char *dates = NULL;

  /* Translators: when the figures were measured, as the tables say it */
  dates = g_strdup_printf (_ ("Dates of the evidence: %s."),
                           qw_cli_translate (qw_catalog_get_evidence_dates (self->catalog)));
  qw_cli_put ("\n");
  put_paragraph (bands);
  put_paragraph (dates);
}

void
qw_cli_exposure_put_text (QwExposure *self)
{
  put_title (self);
  put_score (self);
  put_paragraph (qw_exposure_say_not ());
  put_paragraph (qw_exposure_say_about ());
  qw_cli_put ("\n");

  put_lenses (self);
  put_contributions (self);
  put_moves (self);
  put_skills (self);
  put_facts (self);
  put_limits (self);
}
