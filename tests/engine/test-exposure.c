/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "exposure-cases.h"
#include "tables.h"

#include "qw-exposure.h"
#include "qw-writer.h"

#include <string.h>

#define JSON_START                                                                                 \
  "{\"format\":1,\"catalog\":\"2026\",\"evidence_dates\":\"Ratings 2023, use 13–20 November "    \
  "2025, "                                                                                         \
  "success December 2025 to September 2026\",\"score\":{\"low\":78,\"typical\":86,\"high\":94},"   \
  "\"band\":\"high\",\"could_be\":[],\"lenses\":{\"rating\":84.3,\"use\":81.1,\"success\":92.8},"
#define JSON_CRUD                                                                                  \
  "\"contributions\":[{\"kind\":\"crud\",\"share\":40,\"points\":38.4,\"tier\":\"measured\","      \
  "\"sources\":[\"eloundou2023\",\"aei-api2025\",\"baxbench\",\"swebench2026\",\"baxbench-"        \
  "board\","                                                                                       \
  "\"anthropic-fable5\"]}"
#define JSON_MOVE                                                                                  \
  "\"moves\":[{\"from\":\"crud\",\"to\":\"arch\",\"share\":20,\"skill\":\"systems-design\","       \
  "\"typical\":78}"
#define JSON_STEP "{\"ownership\":\"mixed\",\"typical\":78}"
#define JSON_END  "\"skills\":[\"systems-design\",\"database-internals\"]}"

static QwAnswers *
parse (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) json = tables_json (text);
  QwAnswers *answers = qw_answers_parse (tables_shipped (), "answers.json", json, &error);

  g_assert_no_error (error);
  return answers;
}

static QwExposure *
expose (QwAnswers *answers)
{
  g_autoptr (GError) error = NULL;
  QwExposure *exposure = qw_exposure_new (tables_shipped (), answers, &error);

  g_assert_no_error (error);
  return exposure;
}

/* The ids of @entries with single spaces. */
static char *
join_ids (GPtrArray *entries)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", *(char **) entries->pdata[i]);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_worked (gconstpointer data)
{
  const WorkedCase *row = data;
  g_autoptr (QwAnswers) answers = parse (row->answers);
  g_autoptr (QwExposure) exposure = expose (answers);
  g_autofree char *could_be = join_ids (exposure->could_be);

  g_assert_cmpint (qw_score_round (exposure->low), ==, row->low);
  g_assert_cmpint (qw_score_round (exposure->typical), ==, row->typical);
  g_assert_cmpint (qw_score_round (exposure->high), ==, row->high);
  g_assert_cmpstr (exposure->band->id, ==, row->band);
  g_assert_cmpstr (could_be, ==, row->could_be);
  for (int lens = 0; lens < QW_N_LENSES; lens++)
    g_assert_cmpfloat_with_epsilon (exposure->lens[lens], row->lens[lens], 0.051);
}

static void
test_skills (gconstpointer data)
{
  const SkillCase *row = data;
  g_autoptr (QwAnswers) answers = parse (row->answers);
  g_autoptr (QwExposure) exposure = expose (answers);
  g_autofree char *skills = join_ids (exposure->skills);

  g_assert_cmpstr (skills, ==, row->skills);
}

static char *
join_moves (QwExposure *exposure)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < exposure->moves->len; i++)
    {
      const QwMove *move = exposure->moves->pdata[i];

      g_string_append (text, i > 0 ? " " : "");
      if (move->ownership != NULL)
        g_string_append_printf (text, "^%s", move->ownership->id);
      else
        g_string_append_printf (text, "%s>%s:%g", move->from->id, move->to->id, move->share);
      g_string_append_printf (text, "=%d", qw_score_round (move->typical));
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_moves (gconstpointer data)
{
  const MoveCase *row = data;
  g_autoptr (QwAnswers) answers = parse (row->answers);
  g_autoptr (QwExposure) exposure = expose (answers);
  g_autofree char *moves = join_moves (exposure);

  g_assert_cmpstr (moves, ==, row->moves);
}

/* Developer A moves 20 % of the week from standard features to design, then takes a step up as well. */
static void
test_what_if (void)
{
  g_autoptr (QwAnswers) today = parse (worked_cases[0].answers);
  g_autoptr (QwAnswers) moved = qw_answers_moved (today, "crud", "arch", QW_MOVE_SHARE);
  g_autoptr (QwAnswers) stepped = qw_answers_with_ownership (moved, "mixed");
  g_autoptr (QwExposure) before = expose (today);
  g_autoptr (QwExposure) after = expose (moved);
  g_autoptr (QwExposure) after_step = expose (stepped);
  const QwMove *move = before->moves->pdata[0];

  g_assert_cmpint (qw_score_round (before->typical), ==, 86);
  g_assert_cmpint (qw_score_round (after->typical), ==, 78);
  g_assert_cmpint (qw_score_round (after_step->typical), ==, 71);
  g_assert_cmpstr (move->from->id, ==, "crud");
  g_assert_cmpstr (move->to->id, ==, "arch");
  g_assert_cmpstr (move->skill->id, ==, "systems-design");
  g_assert_cmpfloat (move->share, ==, 20);
  g_assert_true (qw_answers_equal (move->answers, moved));
  g_assert_cmpfloat (move->typical, ==, after->typical);
}

typedef struct
{
  const char *name;
  double score;
  int shown;
} RoundCase;

static const RoundCase round_cases[] = {
  { "zero", 0, 0 },       { "below-half", 34.49, 34 },
  { "half", 34.5, 35 },   { "a-hair-below", 34.4999999999, 35 },
  { "above", 34.51, 35 }, { "hundred", 100, 100 },
};

static void
test_round (gconstpointer data)
{
  const RoundCase *row = data;

  g_assert_cmpint (qw_score_round (row->score), ==, row->shown);
}

typedef struct
{
  const char *name;
  double points;
  int low;
  int typical;
  int high;
  double held;
} HeldCase;

/* A role of a user's own that takes the score to an end of the scale: all in standard features, two lenses at 0.6, one at 0.9. */
static const HeldCase held_cases[] = {
  { "none", 5, 65, 75, 95, 0 },
  { "one-lens", 15, 75, 83, 100, -5 / 3.0 },
  { "at-hundred", 60, 92, 100, 100, -30 },
  { "at-zero", -100, 0, 0, 8, 30 },
};

static void
test_held (gconstpointer data)
{
  const HeldCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *table = g_strdup_printf (
      "{'format': 1, 'edition': '2026', 'roles': [{'id': 'mine', 'title': 'Mine', 'modifier': %g, "
      "'ownership': 'builder', 'week': {'crud': 100}, 'tier': 'judgement', 'confidence': 'low', "
      "'sources': ['example-list']}], 'stacks': [{'id': 'other', 'title': 'Other', 'modifier': 0, "
      "'tier': 'reference', 'confidence': 'low', 'sources': ['example-list']}], 'ownership': "
      "[{'id': "
      "'builder', 'title': 'Builds', 'factor': 1, 'tier': 'reference', 'confidence': 'low', "
      "'sources': "
      "['example-list']}]}",
      row->points);
  g_autoptr (QwCatalog) catalog = tables_extend (tables_mini (), "exposure.json", table, &error);
  g_autoptr (QwAnswers) answers = NULL;
  g_autoptr (QwExposure) exposure = NULL;

  g_assert_no_error (error);
  answers = qw_answers_new (catalog, "mine");
  exposure = qw_exposure_new (catalog, answers, &error);
  g_assert_no_error (error);
  g_assert_cmpint (qw_score_round (exposure->low), ==, row->low);
  g_assert_cmpint (qw_score_round (exposure->typical), ==, row->typical);
  g_assert_cmpint (qw_score_round (exposure->high), ==, row->high);
  g_assert_cmpfloat_with_epsilon (exposure->held, row->held, 1e-9);
}

static void
test_no_score (void)
{
  g_autoptr (QwAnswers) start = qw_answers_new (tables_mini (), "painter");
  g_autoptr (QwAnswers) empty = qw_answers_with_share (start, "ui", 0);
  g_autoptr (GError) error = NULL;

  g_assert_null (qw_exposure_new (tables_mini (), empty, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_MISSING);
  g_assert_cmpstr (
      error->message, ==,
      "answers: shares: there are none, so there is no score; a sum of 99.5 to 100.5 is "
      "allowed");
}

/* The start of every role can be scored, and says what it rests on. */
static void
test_starts (void)
{
  GPtrArray *roles = qw_catalog_get_roles (tables_shipped ());

  g_assert_cmpuint (roles->len, ==, 14);
  for (guint i = 0; i < roles->len; i++)
    {
      const QwRole *role = roles->pdata[i];
      g_autoptr (QwAnswers) answers = qw_answers_new (tables_shipped (), role->id);
      g_autoptr (QwExposure) exposure = expose (answers);

      g_assert_cmpstr (qw_answers_get_role (answers), ==, role->id);
      g_assert_cmpfloat (qw_answers_get_total (answers), ==, QW_SHARES_TOTAL);
      g_assert_nonnull (strstr (role->provenance.basis, "to start from are judgement"));
      g_assert_cmpuint (exposure->skills->len, >, 0);
    }
}

static void
test_json (void)
{
  g_autoptr (QwAnswers) answers = parse (worked_cases[0].answers);
  g_autoptr (QwExposure) exposure = expose (answers);
  g_autoptr (JsonNode) node = qw_exposure_to_json (exposure);
  g_autofree char *text = qw_writer_print (node, FALSE);
  g_autofree char *start = g_strndup (text, strlen (JSON_START));

  g_assert_cmpstr (start, ==, JSON_START);
  g_assert_nonnull (strstr (text, JSON_CRUD));
  g_assert_nonnull (strstr (text, JSON_MOVE));
  g_assert_nonnull (strstr (text, JSON_STEP));
  g_assert_nonnull (strstr (text, JSON_END));
}

static void
add_rows (void)
{
  for (gsize i = 0; i < n_worked_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/exposure/worked/", worked_cases[i].name, NULL);

      g_test_add_data_func (path, &worked_cases[i], test_worked);
    }
  for (gsize i = 0; i < n_skill_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/exposure/skills/", skill_cases[i].name, NULL);

      g_test_add_data_func (path, &skill_cases[i], test_skills);
    }
  for (gsize i = 0; i < n_move_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/exposure/moves/", move_cases[i].name, NULL);

      g_test_add_data_func (path, &move_cases[i], test_moves);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (round_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/exposure/round/", round_cases[i].name, NULL);

      g_test_add_data_func (path, &round_cases[i], test_round);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (held_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/exposure/held/", held_cases[i].name, NULL);

      g_test_add_data_func (path, &held_cases[i], test_held);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  add_rows ();
  g_test_add_func ("/exposure/what-if", test_what_if);
  g_test_add_func ("/exposure/no-score", test_no_score);
  g_test_add_func ("/exposure/starts", test_starts);
  g_test_add_func ("/exposure/json", test_json);
  status = g_test_run ();
  tables_free ();
  return status;
}
