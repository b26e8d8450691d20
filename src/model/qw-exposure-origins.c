/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-origins.h"

#include "qw-exposure-words.h"
#include "qw-format.h"

#include <glib/gi18n-lib.h>

static void
add_sources (GPtrArray *all, GPtrArray *sources)
{
  for (guint i = 0; i < sources->len; i++)
    if (!g_ptr_array_find (all, sources->pdata[i], NULL))
      g_ptr_array_add (all, sources->pdata[i]);
}

static void
add_lenses (GPtrArray *all, QwCatalog *catalog)
{
  GPtrArray *lenses = qw_catalog_get_lenses (catalog);

  for (guint i = 0; i < lenses->len; i++)
    add_sources (all, ((const QwLens *) lenses->pdata[i])->provenance.sources);
}

static void
add_kinds (GPtrArray *all, QwExposure *exposure)
{
  for (guint i = 0; i < exposure->contributions->len; i++)
    {
      const QwContribution *part = exposure->contributions->pdata[i];

      add_sources (all, part->kind->provenance.sources);
    }
}

/* Role, technology and who decides change every score. */
static void
add_modifiers (GPtrArray *all, QwExposure *exposure)
{
  QwCatalog *catalog = exposure->catalog;
  const QwRole *role = qw_catalog_find_role (catalog, qw_answers_get_role (exposure->answers));
  const QwStack *stack = qw_catalog_find_stack (catalog, qw_answers_get_stack (exposure->answers));
  const QwOwnership *step = qw_catalog_find_ownership (
      catalog, qw_answers_get_ownership (exposure->answers));

  add_sources (all, role->provenance.sources);
  add_sources (all, stack->provenance.sources);
  add_sources (all, step->provenance.sources);
}

static const QwLens *
find_lens (QwCatalog *catalog, QwLensKind kind)
{
  GPtrArray *lenses = qw_catalog_get_lenses (catalog);
  const char *id = qw_lens_kind_to_string (kind);

  for (guint i = 0; i < lenses->len; i++)
    if (g_str_equal (((const QwLens *) lenses->pdata[i])->id, id))
      return lenses->pdata[i];
  return NULL;
}

static QwOrigin *
new_origin (QwCatalog *catalog,
            const char *title,
            const char *figures,
            const char *assumption,
            QwTier tier,
            const QwProvenance *provenance)
{
  g_autofree char *confidence = g_strdup_printf ("%s · %s", qw_exposure_words_tier (tier),
                                                 qw_format_confidence (provenance->confidence));
  QwOriginText text = {
    .title = qw_format_table_text (title),
    .figures = figures,
    .assumption = assumption,
    .basis = qw_format_table_text (provenance->basis),
    .confidence = confidence,
    .inferred = provenance->inferred,
  };

  return qw_origin_new (catalog, &text, provenance->sources);
}

/* What has a provenance and no tier: lenses and skills. */
static QwOrigin *
new_untiered (QwCatalog *catalog,
              const char *title,
              const char *figures,
              const char *assumption,
              const QwProvenance *provenance)
{
  QwOriginText text = {
    .title = qw_format_table_text (title),
    .figures = figures,
    .assumption = qw_format_table_text (assumption),
    .basis = qw_format_table_text (provenance->basis),
    .confidence = qw_format_confidence (provenance->confidence),
    .inferred = provenance->inferred,
  };

  return qw_origin_new (catalog, &text, provenance->sources);
}

QwOrigin *
qw_origin_new_for_score (QwExposure *exposure)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autofree char *figures = NULL;
  QwOriginText text = { .title = _ ("Exposure to AI") };

  add_lenses (sources, exposure->catalog);
  add_kinds (sources, exposure);
  add_modifiers (sources, exposure);
  /* Translators: scores of 0 to 100. */
  figures = g_strdup_printf (_ ("%d low · %d typical · %d high, of 100"),
                             qw_score_round (exposure->low), qw_score_round (exposure->typical),
                             qw_score_round (exposure->high));
  text.figures = figures;
  text.assumption = qw_format_table_text (qw_catalog_get_evidence_dates (exposure->catalog));
  text.basis = _ ("The week is scored three times: by how such work is rated, used and finished in "
                  "tests. Typical is the mean of the three, low and high the smallest and the "
                  "largest. Where one band ends and the next begins is judgement.");
  return qw_origin_new (exposure->catalog, &text, sources);
}

QwOrigin *
qw_origin_new_for_lens (QwExposure *exposure, QwLensKind lens)
{
  const QwLens *entry = find_lens (exposure->catalog, lens);
  /* Translators: a score. */
  g_autofree char *figures = g_strdup_printf (_ ("%d of 100"),
                                              qw_score_round (exposure->lens[lens]));

  return new_untiered (exposure->catalog, entry->title, figures, entry->summary,
                       &entry->provenance);
}

QwOrigin *
qw_origin_new_for_held (QwExposure *exposure)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autofree char *figures = qw_exposure_words_points (exposure->held);
  QwOriginText text = {
    .title = _ ("Held to 0 to 100"),
    .figures = figures,
    .basis = _ ("A score cannot be under 0 or over 100: what goes beyond is cut off each of the "
                "three."),
  };

  add_lenses (sources, exposure->catalog);
  return qw_origin_new (exposure->catalog, &text, sources);
}

static QwOrigin *
new_for_shift (QwExposure *exposure, const QwMove *move, const char *figures)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autofree char *title = g_strdup_printf ("%s → %s", qw_format_table_text (move->from->title),
                                            qw_format_table_text (move->to->title));
  QwOriginText text = {
    .title = title,
    .figures = figures,
    .basis = _ ("The same answers scored anew with that part of the week at the other kind of "
                "work: what a score would be, not what a change of work would bring."),
  };

  add_sources (sources, move->from->provenance.sources);
  add_sources (sources, move->to->provenance.sources);
  return qw_origin_new (exposure->catalog, &text, sources);
}

QwOrigin *
qw_origin_new_for_move (QwExposure *exposure, const QwMove *move)
{
  g_autofree char *figures = qw_exposure_words_change (exposure->typical, move->typical);

  if (move->ownership == NULL)
    return new_for_shift (exposure, move, figures);
  return new_origin (exposure->catalog, move->ownership->title, figures, NULL,
                     move->ownership->tier, &move->ownership->provenance);
}

/* Each lens with what it rests on. */
static char *
format_lenses (QwCatalog *catalog, const QwWorkKind *kind)
{
  const double values[QW_N_LENSES] = { kind->rating, kind->use, kind->success };
  GString *text = g_string_new (NULL);

  for (int i = 0; i < QW_N_LENSES; i++)
    {
      if (i > 0)
        g_string_append_c (text, '\n');
      /* Translators: a way of looking ("Rated"), its value of 0 to 100, and what it rests on ("Measured"). */
      g_string_append_printf (text, _ ("%s: %.0f of 100 (%s)"),
                              qw_format_table_text (find_lens (catalog, (QwLensKind) i)->title),
                              values[i] * 100, qw_exposure_words_tier (kind->lens_tiers[i]));
    }
  return g_string_free (text, FALSE);
}

QwOrigin *
qw_origin_new_for_work_kind (QwCatalog *catalog, const QwWorkKind *kind)
{
  g_autofree char *lenses = format_lenses (catalog, kind);
  /* Translators: what of a kind of work counts towards a score. */
  g_autofree char *figures = g_strdup_printf (_ ("%.0f of 100: the mean of the three"),
                                              qw_work_kind_weigh (kind) * 100);

  return new_origin (catalog, kind->title, figures, lenses, kind->tier, &kind->provenance);
}

QwOrigin *
qw_origin_new_for_role (QwCatalog *catalog, const QwRole *role)
{
  g_autofree char *figures = qw_exposure_words_points (role->points);

  return new_origin (catalog, role->title, figures, NULL, role->tier, &role->provenance);
}

QwOrigin *
qw_origin_new_for_stack (QwCatalog *catalog, const QwStack *stack)
{
  g_autofree char *figures = qw_exposure_words_points (stack->points);

  return new_origin (catalog, stack->title, figures, NULL, stack->tier, &stack->provenance);
}

QwOrigin *
qw_origin_new_for_ownership (QwCatalog *catalog, const QwOwnership *step)
{
  g_autofree char *figures = qw_exposure_words_factor (step->factor);

  return new_origin (catalog, step->title, figures, NULL, step->tier, &step->provenance);
}

QwOrigin *
qw_origin_new_for_skill (QwCatalog *catalog, const QwSkill *skill)
{
  return new_untiered (catalog, skill->title, NULL, skill->summary, &skill->provenance);
}

QwOrigin *
qw_origin_new_for_fact (QwCatalog *catalog, const QwFact *fact)
{
  QwOriginText text = { .title = _ ("What the evidence says") };

  text.assumption = qw_format_table_text (fact->text);
  return qw_origin_new (catalog, &text, fact->sources);
}

QwOrigin *
qw_origin_new_for_start (QwCatalog *catalog, const QwRole *role)
{
  return new_origin (catalog, role->title, _ ("A week to start from"), NULL, QW_TIER_JUDGEMENT,
                     &role->provenance);
}
