/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

#define MAX_FACTOR      100
#define MAX_CORRELATION 0.99

static QwConditionLine *
read_line (QwCatalogBuild *build, const QwReader *at)
{
  QwReader object = qw_reader_optional_object (at, "line");
  QwConditionLine *line;

  if (!qw_reader_is_present (&object))
    return NULL;

  line = g_new0 (QwConditionLine, 1);
  line->title = qw_reader_string (&object, "title");
  line->of_base = qw_catalog_read_positive (&object, "of_base", MAX_FACTOR);
  line->coding = qw_reader_boolean (&object, "coding");
  line->build = qw_reader_boolean (&object, "build");
  line->assumption = qw_reader_optional_string (&object, "assumption");
  line->kinds = qw_catalog_read_kinds (build, &object);
  if (line->coding && !line->build)
    qw_reader_fail (&object, "build", QW_ERROR_LIMIT,
                    "found false beside coding, allowed: true, as coding hours are build hours");
  return line;
}

/* Only what the condition is there for is read: the rest stays neutral. */
static void
read_effect (QwCatalogBuild *build,
             QwConditionKind kind,
             const QwReader *at,
             QwConditionChoice *choice)
{
  choice->factor = 1;
  choice->hours_factor = QW_RANGE_CONSTANT (1);
  switch (kind)
    {
    case QW_CONDITION_DESIGN:
      choice->line = read_line (build, at);
      break;
    case QW_CONDITION_DEADLINE:
      choice->factor = qw_reader_double (at, "factor", 1.0 / MAX_FACTOR, MAX_FACTOR);
      break;
    case QW_CONDITION_CLARITY:
      choice->correlation = qw_reader_double (at, "correlation", 0, MAX_CORRELATION);
      break;
    case QW_CONDITION_ASSISTANCE:
      choice->hours_factor = qw_catalog_read_positive (at, "hours_factor", MAX_FACTOR);
      break;
    default:
      g_assert_not_reached ();
    }
}

static QwConditionChoice *
read_choice (QwCatalogBuild *build, QwConditionKind kind, const QwReader *at)
{
  QwConditionChoice *choice = g_new0 (QwConditionChoice, 1);

  choice->id = qw_reader_id (at, "id");
  choice->title = qw_reader_string (at, "title");
  choice->summary = qw_reader_string (at, "summary");
  choice->question = qw_reader_optional_string (at, "question");
  read_effect (build, kind, at, choice);
  qw_catalog_read_provenance (build, at, &choice->provenance);
  return choice;
}

static gpointer
find_choice (GPtrArray *choices, const char *id)
{
  for (guint i = 0; i < choices->len; i++)
    {
      QwConditionChoice *choice = choices->pdata[i];

      if (g_str_equal (choice->id, id))
        return choice;
    }
  return NULL;
}

static GPtrArray *
read_choices (QwCatalogBuild *build, QwConditionKind kind, const QwReader *at)
{
  QwReader list = qw_reader_array (at, "choices", 1);
  GPtrArray *choices = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_condition_choice_free);

  for (guint i = 0; i < qw_reader_length (&list); i++)
    {
      QwReader element = qw_reader_element (&list, i);
      QwConditionChoice *choice = read_choice (build, kind, &element);

      if (find_choice (choices, choice->id) != NULL)
        qw_reader_fail (&element, "id", QW_ERROR_DUPLICATE,
                        "found %s a second time, allowed: each id once", choice->id);
      g_ptr_array_add (choices, choice);
    }
  return choices;
}

/* Nothing is in an estimate that nobody asked for, so what applies without asking adds no line. */
static void
check_default (const QwReader *at, QwCondition *condition)
{
  const QwConditionChoice *choice = find_choice (condition->choices, condition->default_choice);

  if (qw_reader_has_failed (at))
    return;
  if (choice == NULL)
    {
      g_autofree char *found = qw_reader_quote (condition->default_choice);
      g_autofree char *allowed = qw_catalog_allowed (condition->choices, condition->default_choice);

      qw_reader_fail (at, "default", QW_ERROR_UNKNOWN, "found %s, allowed: %s", found, allowed);
    }
  else if (choice->line != NULL)
    {
      qw_reader_fail (at, "default", QW_ERROR_LIMIT,
                      "found %s, which adds a line, allowed: a choice that adds none", choice->id);
    }
}

static void
read_condition (QwCatalogBuild *build, const QwReader *at)
{
  static const char *const ids[] = { "design", "deadline", "clarity", "assistance", NULL };
  QwCondition *condition = g_new0 (QwCondition, 1);

  condition->kind = (QwConditionKind) qw_reader_choice (at, "id", ids);
  condition->id = g_strdup (ids[condition->kind]);
  condition->title = qw_reader_string (at, "title");
  condition->default_choice = qw_reader_id (at, "default");
  condition->choices = read_choices (build, condition->kind, at);
  check_default (at, condition);
  qw_catalog_put (build, QW_LIST_CONDITIONS, condition, at);
}

static void
read_seniority (QwCatalogBuild *build, const QwReader *at)
{
  QwRateFactor *seniority = g_new0 (QwRateFactor, 1);

  seniority->id = qw_reader_id (at, "id");
  seniority->title = qw_reader_string (at, "title");
  seniority->factor = QW_RANGE_CONSTANT (
      qw_reader_double (at, "factor", 1.0 / MAX_FACTOR, MAX_FACTOR));
  qw_catalog_read_provenance (build, at, &seniority->provenance);
  qw_catalog_put (build, QW_LIST_SENIORITIES, seniority, at);
}

static void
read_practice (QwCatalogBuild *build, const QwReader *at)
{
  QwPractice *practice = g_new0 (QwPractice, 1);

  practice->id = qw_reader_id (at, "id");
  practice->title = qw_reader_string (at, "title");
  practice->unit = qw_reader_string (at, "unit");
  practice->amount = qw_reader_range (at, NULL, QW_RANGE_MAX);
  qw_catalog_read_provenance (build, at, &practice->provenance);
  qw_catalog_put (build, QW_LIST_PRACTICES, practice, at);
}

void
qw_catalog_read_conditions_table (QwCatalogBuild *build, const QwReader *root)
{
  qw_catalog_read_entries (build, root, "conditions", read_condition);
  qw_catalog_read_entries (build, root, "seniorities", read_seniority);
  qw_catalog_read_shares (build, root);
  qw_catalog_read_entries (build, root, "practice", read_practice);
}
