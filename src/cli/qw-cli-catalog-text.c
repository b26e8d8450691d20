/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-catalog-text.h"

#include <glib/gi18n.h>

#include "qw-cli-numbers.h"
#include "qw-cli-output.h"

static char *
translate (const char *text)
{
  return g_strdup (qw_cli_translate (text));
}

static void
put_project_types (QwCatalog *catalog)
{
  g_autoptr (QwCliGrid) grid = qw_cli_catalog_new_grid (_ ("Id"));
  GPtrArray *types = qw_catalog_get_project_types (catalog);

  qw_cli_catalog_put_heading (_ ("Project types, in hours"));
  for (guint i = 0; i < types->len; i++)
    {
      const QwProjectType *type = types->pdata[i];

      qw_cli_catalog_add_range (grid, type->id, translate (type->title), &type->hours, 0,
                                &type->provenance);
    }
  qw_cli_grid_put (grid);
}

static char *
title_with_unit (const QwFeature *feature)
{
  if (feature->unit_one == NULL)
    return translate (feature->title);
  /* Translators: the title of a feature, what it is counted in, how many there may be */
  return g_strdup_printf (_ ("%s, per %s (up to %u)"), qw_cli_translate (feature->title),
                          qw_cli_translate (feature->unit_one), feature->max);
}

static void
add_share (QwCliGrid *grid, const QwFeature *feature)
{
  qw_cli_grid_add (grid, g_strdup (feature->id), title_with_unit (feature),
                   qw_cli_percent (feature->amount.low), qw_cli_percent (feature->amount.typical),
                   qw_cli_percent (feature->amount.high), qw_cli_confidence (&feature->provenance),
                   qw_cli_count_sources (&feature->provenance));
}

static void
add_group (QwCliGrid *grid, const QwGroup *group, GPtrArray *features)
{
  gboolean first = TRUE;

  for (guint i = 0; i < features->len; i++)
    {
      const QwFeature *feature = features->pdata[i];

      if (g_strcmp0 (feature->group, group->id) != 0)
        continue;
      if (first)
        qw_cli_grid_add_section (grid, qw_cli_translate (group->title));
      first = FALSE;

      if (feature->is_share)
        add_share (grid, feature);
      else
        qw_cli_catalog_add_range (grid, feature->id, title_with_unit (feature), &feature->amount, 0,
                                  &feature->provenance);
    }
}

static void
put_features (QwCatalog *catalog)
{
  g_autoptr (QwCliGrid) grid = qw_cli_catalog_new_grid (_ ("Id"));
  GPtrArray *groups = qw_catalog_get_groups (catalog);

  qw_cli_catalog_put_heading (_ ("Features, in hours, or in percent of the build hours"));
  for (guint i = 0; i < groups->len; i++)
    add_group (grid, groups->pdata[i], qw_catalog_get_features (catalog));
  qw_cli_grid_put (grid);
}

static char *
describe_number (const char *what, double value)
{
  g_autofree char *number = qw_cli_number (value, 2);

  return g_strdup_printf ("%s %s", what, number);
}

static char *
describe_range (const char *what, const QwRange *range)
{
  g_autofree char *low = qw_cli_percent (range->low);
  g_autofree char *typical = qw_cli_percent (range->typical);
  g_autofree char *high = qw_cli_percent (range->high);

  /* Translators: what is multiplied, and its low, typical and high factor in percent */
  return g_strdup_printf (_ ("%s %s – %s – %s"), what, low, typical, high);
}

static char *
describe_effect (QwConditionKind kind, const QwConditionChoice *choice)
{
  switch (kind)
    {
    case QW_CONDITION_DEADLINE:
      return describe_number (_ ("price ×"), choice->factor);
    case QW_CONDITION_CLARITY:
      return describe_number (_ ("correlation of the lines:"), choice->correlation);
    case QW_CONDITION_ASSISTANCE:
      return qw_range_is_constant (&choice->hours_factor)
                 ? g_strdup (_ ("none"))
                 : describe_range (_ ("coding hours ×"), &choice->hours_factor);
    case QW_CONDITION_DESIGN:
    default:
      return choice->line == NULL
                 ? g_strdup (_ ("none"))
                 : describe_range (_ ("a line of base hours ×"), &choice->line->of_base);
    }
}

static void
add_condition (QwCliGrid *grid, const QwCondition *condition)
{
  g_autofree char *section = g_strdup_printf ("%s (%s)", qw_cli_translate (condition->title),
                                              condition->id);

  qw_cli_grid_add_section (grid, section);
  for (guint i = 0; i < condition->choices->len; i++)
    {
      const QwConditionChoice *choice = condition->choices->pdata[i];
      gboolean usual = g_strcmp0 (choice->id, condition->default_choice) == 0;

      qw_cli_grid_add (grid, g_strdup (choice->id), translate (choice->title),
                       describe_effect (condition->kind, choice), g_strdup (usual ? _ ("yes") : ""),
                       qw_cli_confidence (&choice->provenance),
                       qw_cli_count_sources (&choice->provenance));
    }
}

static void
put_conditions (QwCatalog *catalog)
{
  const QwCliColumn columns[] = {
    { _ ("Id"), FALSE, FALSE },         { _ ("Title"), FALSE, FALSE },
    { _ ("effect"), FALSE, TRUE },      { _ ("default"), FALSE, FALSE },
    { _ ("confidence"), FALSE, FALSE }, { _ ("sources"), TRUE, FALSE },
  };
  g_autoptr (QwCliGrid) grid = qw_cli_grid_new (columns, G_N_ELEMENTS (columns));
  GPtrArray *conditions = qw_catalog_get_conditions (catalog);

  qw_cli_catalog_put_heading (_ ("Conditions"));
  for (guint i = 0; i < conditions->len; i++)
    add_condition (grid, conditions->pdata[i]);
  qw_cli_grid_put (grid);
}

void
qw_cli_catalog_put_heading (const char *title)
{
  g_autofree char *clean = qw_cli_clean (title);

  qw_cli_put ("\n");
  qw_cli_put (clean);
  qw_cli_put ("\n\n");
}

QwCliGrid *
qw_cli_catalog_new_grid (const char *first)
{
  const QwCliColumn columns[] = {
    { first, FALSE, FALSE },        { _ ("Title"), FALSE, TRUE },
    { _ ("low"), TRUE, FALSE },     { _ ("typical"), TRUE, FALSE },
    { _ ("high"), TRUE, FALSE },    { _ ("confidence"), FALSE, FALSE },
    { _ ("sources"), TRUE, FALSE },
  };

  return qw_cli_grid_new (columns, G_N_ELEMENTS (columns));
}

void
qw_cli_catalog_add_range (QwCliGrid *grid,
                          const char *id,
                          char *title,
                          const QwRange *range,
                          guint decimals,
                          const QwProvenance *provenance)
{
  qw_cli_grid_add (grid, g_strdup (id), title, qw_cli_number (range->low, decimals),
                   qw_cli_number (range->typical, decimals), qw_cli_number (range->high, decimals),
                   qw_cli_confidence (provenance), qw_cli_count_sources (provenance));
}

void
qw_cli_catalog_put_text (QwCatalog *catalog)
{
  g_autofree char *title = g_strdup_printf (_ ("Tables of %s"), qw_catalog_get_edition (catalog));
  g_autofree char *meaning = qw_cli_fold (_ ("One job in ten comes in below low, half below "
                                             "typical, nine in ten below high (P10, P50, P90)."),
                                          QW_CLI_COLUMNS);

  qw_cli_put_line (title);
  qw_cli_put (meaning);
  put_project_types (catalog);
  put_features (catalog);
  put_conditions (catalog);
  qw_cli_catalog_put_rates (catalog);
  qw_cli_catalog_put_sources (catalog);
}
