/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

void
qw_work_kind_free (QwWorkKind *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->examples);
  g_strfreev (self->skills);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_lens_free (QwLens *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_band_free (QwBand *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self);
}

void
qw_role_free (QwRole *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->ownership);
  g_clear_pointer (&self->week, g_ptr_array_unref);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_stack_free (QwStack *self)
{
  g_free (self->id);
  g_free (self->title);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_ownership_free (QwOwnership *self)
{
  g_free (self->id);
  g_free (self->title);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_skill_free (QwSkill *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->summary);
  g_free (self->start);
  g_strfreev (self->kinds);
  qw_provenance_clear (&self->provenance);
  g_free (self);
}

void
qw_fact_free (QwFact *self)
{
  g_free (self->id);
  g_free (self->text);
  g_strfreev (self->kinds);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_free (self);
}

const char *
qw_lens_kind_to_string (QwLensKind kind)
{
  static const char *const names[] = { "rating", "use", "success" };

  g_return_val_if_fail (kind < QW_N_LENSES, NULL);

  return names[kind];
}

const char *
qw_tier_to_string (QwTier tier)
{
  static const char *const names[] = { "measured", "published-estimate", "judgement", "reference" };

  g_return_val_if_fail (tier <= QW_TIER_REFERENCE, NULL);

  return names[tier];
}

double
qw_work_kind_weigh (const QwWorkKind *kind)
{
  g_return_val_if_fail (kind != NULL, 0);

  return (kind->rating + kind->use + kind->success) / 3;
}
