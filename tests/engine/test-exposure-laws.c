/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tables.h"

#include "qw-exposure.h"

/* What must hold of every exposure, tried on answers by the test's seed. */

#define N_TRIES 100000

static const char *
pick (GPtrArray *entries)
{
  return *(char **) entries->pdata[g_test_rand_int_range (0, (int) entries->len)];
}

/* A week of up to six kinds of work, any percents that sum to 100. */
static void
add_week (JsonObject *shares, GPtrArray *kinds)
{
  int n = g_test_rand_int_range (1, 7);
  double left = QW_SHARES_TOTAL;

  for (int i = 0; i < n; i++)
    {
      const char *kind = pick (kinds);
      double part = i + 1 < n ? g_test_rand_double_range (0, left) : left;
      double there = json_object_get_double_member_with_default (shares, kind, 0);

      json_object_set_double_member (shares, kind, there + part);
      left -= part;
    }
}

static QwAnswers *
invent (QwCatalog *catalog)
{
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_OBJECT);
  g_autoptr (GError) error = NULL;
  JsonObject *object = json_object_new ();
  JsonObject *shares = json_object_new ();
  QwAnswers *answers;

  json_node_take_object (node, object);
  json_object_set_int_member (object, "format", 1);
  json_object_set_string_member (object, "role", pick (qw_catalog_get_roles (catalog)));
  json_object_set_string_member (object, "stack", pick (qw_catalog_get_stacks (catalog)));
  json_object_set_string_member (object, "ownership", pick (qw_catalog_get_ownership (catalog)));
  json_object_set_object_member (object, "shares", shares);
  add_week (shares, qw_catalog_get_work_kinds (catalog));
  answers = qw_answers_read (catalog, "invented", node, &error);
  g_assert_no_error (error);
  return answers;
}

static QwExposure *
expose (QwCatalog *catalog, QwAnswers *answers)
{
  g_autoptr (GError) error = NULL;
  QwExposure *exposure = qw_exposure_new (catalog, answers, &error);

  g_assert_no_error (error);
  return exposure;
}

static void
check_range (QwExposure *exposure)
{
  g_assert_cmpfloat (exposure->low, >=, 0);
  g_assert_cmpfloat (exposure->low, <=, exposure->typical);
  g_assert_cmpfloat (exposure->typical, <=, exposure->high);
  g_assert_cmpfloat (exposure->high, <=, 100);
}

static void
check_sum (QwExposure *exposure)
{
  double sum = exposure->role + exposure->stack + exposure->held;

  for (guint i = 0; i < exposure->contributions->len; i++)
    sum += ((QwContribution *) exposure->contributions->pdata[i])->points;
  g_assert_cmpfloat_with_epsilon (sum, exposure->typical, 0.5);
  if (exposure->lens[0] > 0 && exposure->lens[1] > 0 && exposure->lens[2] > 0 &&
      exposure->lens[0] < 100 && exposure->lens[1] < 100 && exposure->lens[2] < 100)
    g_assert_cmpfloat_with_epsilon (exposure->held, 0, 1e-9);
}

static void
check_more_features (QwCatalog *catalog, QwExposure *exposure)
{
  double there = qw_answers_get_share (exposure->answers, "arch");
  g_autoptr (QwAnswers) more = qw_answers_moved (exposure->answers, "arch", "crud",
                                                 g_test_rand_double_range (0, 100));
  g_autoptr (QwExposure) after = there > 0 ? expose (catalog, more) : qw_exposure_ref (exposure);

  g_assert_cmpfloat (after->typical, >=, exposure->typical - 1e-9);
}

/* From any step to any later one. */
static void
check_step (QwCatalog *catalog, QwExposure *exposure)
{
  GPtrArray *steps = qw_catalog_get_ownership (catalog);
  const char *today = qw_answers_get_ownership (exposure->answers);
  guint here = 0;
  g_autoptr (QwAnswers) answers = NULL;
  g_autoptr (QwExposure) after = NULL;

  while (!g_str_equal (((QwOwnership *) steps->pdata[here])->id, today))
    here++;
  here = (guint) g_test_rand_int_range ((int) here, (int) steps->len);
  answers = qw_answers_with_ownership (exposure->answers, ((QwOwnership *) steps->pdata[here])->id);
  after = expose (catalog, answers);
  g_assert_cmpfloat (after->typical, <=, exposure->typical);
}

static void
check_moves (QwExposure *exposure)
{
  double before = exposure->typical;

  g_assert_cmpuint (exposure->moves->len, <=, 5);
  for (guint i = 0; i < exposure->moves->len; i++)
    {
      const QwMove *move = exposure->moves->pdata[i];

      g_assert_cmpint (qw_score_round (move->typical), <, qw_score_round (exposure->typical));
      g_assert_true (i == 0 || move->typical >= before);
      g_assert_true ((move->ownership == NULL) == (move->from != NULL && move->to != NULL));
      for (guint j = 0; j < i; j++)
        g_assert_true (((QwMove *) exposure->moves->pdata[j])->from != move->from);
      before = move->typical;
    }
}

static void
test_laws (void)
{
  QwCatalog *catalog = tables_shipped ();

  for (int i = 0; i < N_TRIES; i++)
    {
      g_autoptr (QwAnswers) answers = invent (catalog);
      g_autoptr (QwExposure) exposure = expose (catalog, answers);

      check_range (exposure);
      check_sum (exposure);
      check_moves (exposure);
      check_more_features (catalog, exposure);
      check_step (catalog, exposure);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exposure/laws", test_laws);
  status = g_test_run ();
  tables_free ();
  return status;
}
