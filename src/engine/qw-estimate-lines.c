/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-estimate-private.h"

static void
free_line (QwLine *line)
{
  g_free (line->id);
  g_free (line->title);
  g_free (line);
}

static gpointer
copy_line (gconstpointer line, gpointer unused)
{
  QwLine *copy = g_memdup2 (line, sizeof (QwLine));

  copy->id = g_strdup (copy->id);
  copy->title = g_strdup (copy->title);
  return copy;
}

GPtrArray *
qw_lines_copy (GPtrArray *lines)
{
  GPtrArray *copy = g_ptr_array_copy (lines, copy_line, NULL);

  g_ptr_array_set_free_func (copy, (GDestroyNotify) free_line);
  return copy;
}

/* Coding hours are build hours: the catalog sees to it. */
static QwPart
choose_part (gboolean coding, gboolean build)
{
  if (coding)
    return QW_PART_CODING;
  return build ? QW_PART_BUILD : QW_PART_REST;
}

static QwLine *
add_line (QwLineSet *self, QwLineKind kind, char *id, const char *title, QwTerm *term)
{
  QwLine *line = g_new0 (QwLine, 1);

  if (self->own != NULL && kind != QW_LINE_SHARE)
    term->range = qw_own_factor_apply (self->own, &term->range);

  line->id = id;
  line->kind = kind;
  line->title = g_strdup (title);
  line->quantity = 1;
  line->coding = term->part == QW_PART_CODING;
  line->build = term->part == QW_PART_CODING || term->part == QW_PART_BUILD;
  if (kind == QW_LINE_SHARE)
    line->share = term->range;
  else
    line->hours = term->range;
  g_ptr_array_add (self->lines, line);
  g_array_append_vals (self->terms, term, 1);
  return line;
}

static void
add_base (QwLineSet *self, const QwProjectType *type)
{
  QwTerm term = { QW_PART_CODING, QW_STREAM_BASE, type->hours };
  QwLine *line = add_line (self, QW_LINE_BASE, g_strdup ("base"), type->title, &term);

  line->provenance = &type->provenance;
  line->assumption = type->assumption;
  line->question = type->question;
  line->kinds = type->kinds;
}

/* Design is the one condition that adds a line, measured on the base work. */
static void
add_design (QwLineSet *self, const QwProjectType *type, const QwConditionChoice *choice)
{
  const QwConditionLine *adds = choice->line;
  QwTerm term = { choose_part (adds->coding, adds->build), QW_STREAM_DESIGN,
                  qw_range_scale (&adds->of_base, type->hours.typical) };
  QwLine *line = add_line (self, QW_LINE_CONDITION,
                           g_strdup (qw_condition_kind_to_string (QW_CONDITION_DESIGN)),
                           adds->title, &term);

  line->provenance = &choice->provenance;
  line->assumption = adds->assumption;
  line->question = choice->question;
  line->kinds = adds->kinds;
}

static void
add_feature (QwLineSet *self, const QwFeature *feature, guint quantity)
{
  QwLineKind kind = feature->is_share ? QW_LINE_SHARE : QW_LINE_FEATURE;
  QwTerm term = { feature->is_share ? QW_PART_SHARE : choose_part (feature->coding, feature->build),
                  feature->stream, qw_range_scale (&feature->amount, quantity) };
  QwLine *line = add_line (self, kind, g_strdup (feature->id), feature->title, &term);

  line->quantity = quantity;
  line->feature = feature;
  line->provenance = &feature->provenance;
  line->assumption = feature->assumption;
  line->question = feature->question;
  line->kinds = feature->kinds;
}

/* What the type includes is in its base hours already. */
static void
add_features (QwLineSet *self, QwCatalog *catalog, QwBrief *brief, gboolean shares)
{
  GPtrArray *features = qw_catalog_get_features (catalog);

  for (guint i = 0; i < features->len; i++)
    {
      const QwFeature *feature = features->pdata[i];
      guint picked = qw_brief_get_quantity (brief, feature->id);
      guint included;

      if (picked == 0 || !feature->is_share != !shares)
        continue;
      included = qw_catalog_included_quantity (catalog, qw_brief_get_project (brief), feature->id);
      if (picked > included)
        add_feature (self, feature, picked - included);
    }
}

static void
add_own_lines (QwLineSet *self, QwBrief *brief)
{
  GPtrArray *own = qw_brief_get_own_lines (brief);

  for (guint i = 0; i < own->len; i++)
    {
      const QwOwnLine *line = own->pdata[i];
      QwTerm term = { choose_part (line->coding, TRUE), qw_stream_own (i + 1), line->hours };

      add_line (self, QW_LINE_OWN, g_strdup_printf ("own-%u", i + 1), line->title, &term);
    }
}

void
qw_line_set_init (QwLineSet *self, QwCatalog *catalog, QwBrief *brief)
{
  const QwProjectType *type = qw_catalog_find_project_type (catalog, qw_brief_get_project (brief));
  const QwConditionChoice *design = qw_catalog_find_choice (
      catalog, QW_CONDITION_DESIGN, qw_brief_get_choice (brief, QW_CONDITION_DESIGN));

  self->own = qw_brief_get_own_factor (brief);
  self->lines = g_ptr_array_new_with_free_func ((GDestroyNotify) free_line);
  self->terms = g_array_new (FALSE, FALSE, sizeof (QwTerm));
  if (type->has_base)
    add_base (self, type);
  if (type->has_base && design->line != NULL)
    add_design (self, type, design);
  add_features (self, catalog, brief, FALSE);
  add_own_lines (self, brief);
  add_features (self, catalog, brief, TRUE);
}

void
qw_line_set_clear (QwLineSet *self)
{
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_clear_pointer (&self->terms, g_array_unref);
}
