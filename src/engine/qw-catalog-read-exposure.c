/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

#include "qw-answers.h"
#include "qw-message.h"

/* What is added to a score of 0 to 100. */
#define MAX_POINTS 100
/* Far beyond what anybody would say that answering for the work does to it. */
#define MAX_FACTOR     10
#define MAX_SCORE      100
#define MAX_HALF_WIDTH 50

static QwTier
read_tier (const QwReader *at, const char *member)
{
  static const char *const names[] = { "measured", "published-estimate", "judgement", "reference",
                                       NULL };

  return (QwTier) qw_reader_choice (at, member, names);
}

static void
read_lens (QwCatalogBuild *build, const QwReader *at)
{
  static const char *const ids[] = { "rating", "use", "success", NULL };
  QwLens *lens = g_new0 (QwLens, 1);

  lens->id = g_strdup (ids[qw_reader_choice (at, "id", ids)]);
  lens->title = qw_reader_string (at, "title");
  lens->summary = qw_reader_string (at, "summary");
  qw_catalog_read_provenance (build, at, &lens->provenance);
  qw_catalog_put (build, QW_LIST_LENSES, lens, at);
}

/* Whether bands leave a gap can be told when all of them are there. */
static void
read_band (QwCatalogBuild *build, const QwReader *at)
{
  QwBand *band = g_new0 (QwBand, 1);

  band->id = qw_reader_id (at, "id");
  band->title = qw_reader_string (at, "title");
  band->from = qw_reader_double (at, "from", 0, MAX_SCORE);
  band->to = qw_reader_double (at, "to", 0, MAX_SCORE);
  if (!(band->from < band->to))
    {
      g_autofree char *found = qw_message_number (band->to);
      g_autofree char *from = qw_message_number (band->from);

      qw_reader_fail (at, "to", QW_ERROR_ORDER, "found %s, allowed: more than from (%s)", found,
                      from);
    }
  qw_catalog_put (build, QW_LIST_BANDS, band, at);
}

/* Kinds and skills refer to each other; that the kinds are there is checked at the end. */
static void
read_skill (QwCatalogBuild *build, const QwReader *at)
{
  QwSkill *skill = g_new0 (QwSkill, 1);

  skill->id = qw_reader_id (at, "id");
  skill->title = qw_reader_string (at, "title");
  skill->summary = qw_reader_string (at, "summary");
  skill->start = qw_reader_string (at, "start");
  skill->kinds = qw_reader_optional_ids (at, "kinds");
  qw_catalog_read_provenance (build, at, &skill->provenance);
  qw_catalog_put (build, QW_LIST_SKILLS, skill, at);
}

static void
read_lenses_of_kind (const QwReader *at, QwWorkKind *kind)
{
  QwReader lenses = qw_reader_object (at, "lenses");
  QwReader tiers = qw_reader_object (at, "lens_tiers");
  double *values[QW_N_LENSES] = { &kind->rating, &kind->use, &kind->success };

  for (int i = 0; i < QW_N_LENSES; i++)
    {
      const char *lens = qw_lens_kind_to_string ((QwLensKind) i);

      *values[i] = qw_reader_double (&lenses, lens, 0, 1);
      kind->lens_tiers[i] = read_tier (&tiers, lens);
    }
}

static void
read_work_kind (QwCatalogBuild *build, const QwReader *at)
{
  QwWorkKind *kind = g_new0 (QwWorkKind, 1);

  kind->id = qw_reader_id (at, "id");
  kind->title = qw_reader_string (at, "title");
  kind->examples = qw_reader_string (at, "examples");
  kind->tier = read_tier (at, "tier");
  read_lenses_of_kind (at, kind);
  kind->skills = qw_catalog_refer_all (build, QW_LIST_SKILLS, at, "skills");
  qw_catalog_read_provenance (build, at, &kind->provenance);
  qw_catalog_put (build, QW_LIST_WORK_KINDS, kind, at);
}

static void
read_ownership (QwCatalogBuild *build, const QwReader *at)
{
  QwOwnership *ownership = g_new0 (QwOwnership, 1);

  ownership->id = qw_reader_id (at, "id");
  ownership->title = qw_reader_string (at, "title");
  ownership->factor = qw_reader_double (at, "factor", 0, MAX_FACTOR);
  if (!(ownership->factor > 0))
    qw_reader_fail (at, "factor", QW_ERROR_LIMIT, "found 0, allowed: more than 0");
  ownership->tier = read_tier (at, "tier");
  qw_catalog_read_provenance (build, at, &ownership->provenance);
  qw_catalog_put (build, QW_LIST_OWNERSHIP, ownership, at);
}

static void
read_stack (QwCatalogBuild *build, const QwReader *at)
{
  QwStack *stack = g_new0 (QwStack, 1);

  stack->id = qw_reader_id (at, "id");
  stack->title = qw_reader_string (at, "title");
  stack->points = qw_reader_double (at, "modifier", -MAX_POINTS, MAX_POINTS);
  stack->tier = read_tier (at, "tier");
  qw_catalog_read_provenance (build, at, &stack->provenance);
  qw_catalog_put (build, QW_LIST_STACKS, stack, at);
}

static void
read_role (QwCatalogBuild *build, const QwReader *at)
{
  QwRole *role = g_new0 (QwRole, 1);

  role->id = qw_reader_id (at, "id");
  role->title = qw_reader_string (at, "title");
  role->points = qw_reader_double (at, "modifier", -MAX_POINTS, MAX_POINTS);
  role->tier = read_tier (at, "tier");
  role->ownership = qw_reader_id (at, "ownership");
  qw_catalog_refer (build, QW_LIST_OWNERSHIP, role->ownership, at, "ownership");
  role->week = qw_catalog_read_shares_of_kinds (build, at, "week", QW_SHARES_TOTAL);
  qw_catalog_read_provenance (build, at, &role->provenance);
  qw_catalog_put (build, QW_LIST_ROLES, role, at);
}

static void
read_fact (QwCatalogBuild *build, const QwReader *at)
{
  QwFact *fact = g_new0 (QwFact, 1);

  fact->id = qw_reader_id (at, "id");
  fact->text = qw_reader_string (at, "text");
  fact->kinds = qw_catalog_refer_all (build, QW_LIST_WORK_KINDS, at, "kinds");
  fact->sources = qw_catalog_read_sources (build, at);
  qw_catalog_put (build, QW_LIST_FACTS, fact, at);
}

static void
read_head (QwCatalogBuild *build, const QwReader *root)
{
  QwCatalog *catalog = build->catalog;
  gboolean first = build->layer == 0;
  char *dates = first ? qw_reader_string (root, "evidence_dates")
                      : qw_reader_optional_string (root, "evidence_dates");

  if (dates != NULL)
    {
      g_free (catalog->evidence_dates);
      catalog->evidence_dates = dates;
    }
  catalog->least_half_width = first ? qw_reader_double (root, "min_half_width", 0, MAX_HALF_WIDTH)
                                    : qw_reader_optional_double (root, "min_half_width", 0,
                                                                 MAX_HALF_WIDTH,
                                                                 catalog->least_half_width);
}

/* What others refer to goes before them. */
void
qw_catalog_read_exposure_table (QwCatalogBuild *build, const QwReader *root)
{
  read_head (build, root);
  qw_catalog_read_entries (build, root, "lenses", read_lens);
  qw_catalog_read_entries (build, root, "bands", read_band);
  qw_catalog_read_entries (build, root, "skills", read_skill);
  qw_catalog_read_entries (build, root, "kinds", read_work_kind);
  qw_catalog_read_entries (build, root, "ownership", read_ownership);
  qw_catalog_read_entries (build, root, "stacks", read_stack);
  qw_catalog_read_entries (build, root, "roles", read_role);
  qw_catalog_read_entries (build, root, "facts", read_fact);
}
