/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "answers-cases.h"
#include "tables.h"

#include "qw-writer.h"

#include <math.h>

#define N_TRIES 20000

static QwAnswers *
parse (const char *text, GError **error)
{
  g_autoptr (GBytes) json = tables_json (text);

  return qw_answers_parse (tables_mini (), "answers.json", json, error);
}

static void
test_refused (gconstpointer data)
{
  const AnswersCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwAnswers) answers = parse (row->json, &error);

  g_assert_null (answers);
  g_assert_error (error, QW_ERROR, (int) row->code);
  g_assert_true (g_str_has_prefix (error->message, "answers.json: "));
  if (row->message != NULL)
    g_assert_cmpstr (error->message, ==, row->message);
}

/* "crud 40 ui 60" */
static QwAnswers *
read_shares (const char *shares)
{
  g_auto (GStrv) words = g_strsplit (shares, " ", -1);
  g_autoptr (QwAnswers) start = qw_answers_new (tables_shipped (), "writer");
  QwAnswers *answers = qw_answers_moved (start, "docs", "docs", 0);
  static const char *const of_writer[] = { "docs", "domain", "maint", "ui", "lead" };

  for (gsize i = 0; i < G_N_ELEMENTS (of_writer); i++)
    {
      QwAnswers *next = qw_answers_with_share (answers, of_writer[i], 0);

      qw_answers_unref (answers);
      answers = next;
    }
  for (guint i = 0; words[i] != NULL && words[i + 1] != NULL; i += 2)
    {
      QwAnswers *next = qw_answers_with_share (answers, words[i],
                                               g_ascii_strtod (words[i + 1], NULL));

      qw_answers_unref (answers);
      answers = next;
    }
  return answers;
}

static void
test_balanced (gconstpointer data)
{
  const BalanceCase *row = data;
  g_auto (GStrv) locked = g_strsplit (row->locked, " ", -1);
  g_autoptr (QwAnswers) answers = read_shares (row->shares);
  g_autoptr (QwAnswers) expected = read_shares (row->balanced);
  g_autoptr (QwAnswers) balanced = qw_answers_balanced (answers, tables_shipped (), row->kind,
                                                        row->percent, (const char *const *) locked);
  g_autoptr (JsonNode) node = qw_answers_to_json (balanced);
  g_autofree char *text = qw_writer_print (node, FALSE);

  g_test_message ("%s", text);
  g_assert_true (qw_answers_equal (balanced, expected));
}

static double
get (QwAnswers *answers, guint kind)
{
  GPtrArray *kinds = qw_catalog_get_work_kinds (tables_shipped ());

  return qw_answers_get_share (answers, ((QwWorkKind *) kinds->pdata[kind])->id);
}

static const char *
name_kind (guint kind)
{
  GPtrArray *kinds = qw_catalog_get_work_kinds (tables_shipped ());

  return ((QwWorkKind *) kinds->pdata[kind])->id;
}

#define N_KINDS 14

/* A week of whole percents, half of its kinds of work with none. */
static QwAnswers *
invent_week (gboolean whole)
{
  g_autoptr (QwAnswers) start = read_shares ("");
  QwAnswers *week = qw_answers_moved (start, "docs", "docs", 0);
  double left = QW_SHARES_TOTAL;

  for (guint i = 0; i < N_KINDS; i++)
    {
      double part = g_test_rand_bit () ? g_test_rand_double_range (0, left / 3) : 0;
      double share = i + 1 == N_KINDS ? left : whole ? floor (part) : part;
      QwAnswers *next = qw_answers_with_share (week, name_kind (i), share);

      qw_answers_unref (week);
      week = next;
      left -= share;
    }
  return week;
}

static GStrv
invent_locks (void)
{
  g_autoptr (GStrvBuilder) locks = g_strv_builder_new ();

  for (guint i = 0; i < N_KINDS; i++)
    if (g_test_rand_int_range (0, 4) == 0)
      g_strv_builder_add (locks, name_kind (i));
  return g_strv_builder_end (locks);
}

static void
check_against (QwAnswers *before, QwAnswers *after, guint moved, GStrv locks)
{
  double turn = get (after, moved) - get (before, moved);

  for (guint i = 0; i < N_KINDS; i++)
    {
      double change = get (after, i) - get (before, i);

      if (i == moved)
        continue;
      if (g_strv_contains ((const char *const *) locks, name_kind (i)))
        g_assert_cmpfloat (change, ==, 0);
      g_assert_cmpfloat (change * turn, <=, 1e-6);
      g_assert_cmpfloat (get (after, i), >=, 0);
    }
}

static void
check_whole (QwAnswers *answers)
{
  for (guint i = 0; i < N_KINDS; i++)
    g_assert_cmpfloat (get (answers, i), ==, floor (get (answers, i)));
}

/* The total stays, locked ones stay, whole percents stay whole, and while one goes up no other does. */
static void
test_balance_laws (void)
{
  for (int i = 0; i < N_TRIES; i++)
    {
      gboolean whole = g_test_rand_bit ();
      g_autoptr (QwAnswers) week = invent_week (whole);
      g_auto (GStrv) locks = invent_locks ();
      guint moved = (guint) g_test_rand_int_range (0, N_KINDS);
      double least = g_test_rand_int_range (0, 101);
      double most = MIN (least + g_test_rand_int_range (0, 4), 100);
      g_autoptr (QwAnswers) less = qw_answers_balanced (week, tables_shipped (), name_kind (moved),
                                                        least, (const char *const *) locks);
      g_autoptr (QwAnswers) more = qw_answers_balanced (week, tables_shipped (), name_kind (moved),
                                                        most, (const char *const *) locks);

      g_assert_cmpfloat_with_epsilon (qw_answers_get_total (less), QW_SHARES_TOTAL, 1e-7);
      g_assert_cmpfloat_with_epsilon (qw_answers_get_total (more), QW_SHARES_TOTAL, 1e-7);
      check_against (week, less, moved, locks);
      check_against (week, more, moved, locks);
      check_against (less, more, moved, locks);
      if (whole)
        check_whole (more);
    }
}

/* There and back: exactly with fractions as long as the others have anything; with whole percents within what rounding
 * took, and exactly where one goes back to where it was from the week that it started with. */
static void
test_balance_back (void)
{
  for (int i = 0; i < N_TRIES; i++)
    {
      g_autoptr (QwAnswers) week = invent_week (FALSE);
      guint moved = (guint) g_test_rand_int_range (0, N_KINDS);
      double was = get (week, moved);
      g_autoptr (QwAnswers) there = qw_answers_balanced (week, tables_shipped (), name_kind (moved),
                                                         g_test_rand_double_range (0, 99), NULL);
      g_autoptr (QwAnswers)
          back = qw_answers_balanced (there, tables_shipped (), name_kind (moved), was, NULL);
      g_autoptr (QwAnswers)
          stays = qw_answers_balanced (week, tables_shipped (), name_kind (moved), was, NULL);

      for (guint k = 0; k < N_KINDS; k++)
        {
          g_assert_cmpfloat_with_epsilon (get (stays, k), get (week, k), 1e-6);
          if (was < 99)
            g_assert_cmpfloat_with_epsilon (get (back, k), get (week, k), 1e-6);
        }
    }
}

static void
test_balance_stays (void)
{
  for (int i = 0; i < N_TRIES; i++)
    {
      g_autoptr (QwAnswers) week = invent_week (TRUE);
      guint moved = (guint) g_test_rand_int_range (0, N_KINDS);
      g_autoptr (QwAnswers) same = qw_answers_balanced (week, tables_shipped (), name_kind (moved),
                                                        get (week, moved), NULL);

      g_assert_true (qw_answers_equal (week, same));
    }
}

static void
test_round_trip (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwAnswers)
      answers = parse ("{'format': 1, 'role': 'painter', 'stack': 'web', "
                       "'ownership': 'owner', 'shares': {'ui': 33.4, 'crud': 66.6}, "
                       "'note': 'mine'}",
                       &error);
  g_autoptr (QwAnswers) again = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  node = qw_answers_to_json (answers);
  text = qw_writer_print (node, FALSE);
  g_assert_cmpstr (text, ==,
                   "{\"format\":1,\"role\":\"painter\",\"stack\":\"web\",\"ownership\":\"owner\","
                   "\"shares\":{\"ui\":33.4,\"crud\":66.6}}");
  again = qw_answers_read (tables_mini (), "again", node, &error);
  g_assert_no_error (error);
  g_assert_true (qw_answers_equal (answers, again));
}

static void
test_start (void)
{
  g_autoptr (QwAnswers) first = qw_answers_new (tables_mini (), NULL);
  g_autoptr (QwAnswers) painter = qw_answers_new (tables_mini (), "painter");
  g_autoptr (QwAnswers) nobody = qw_answers_new (tables_mini (), "nobody");
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (qw_answers_get_role (first), ==, "coder");
  g_assert_cmpstr (qw_answers_get_stack (first), ==, "other");
  g_assert_cmpstr (qw_answers_get_ownership (first), ==, "builder");
  g_assert_cmpfloat (qw_answers_get_share (first, "crud"), ==, 75);
  g_assert_cmpstr (qw_answers_get_ownership (painter), ==, "owner");
  g_assert_cmpfloat (qw_answers_get_share (painter, "crud"), ==, 0);
  g_assert_false (qw_answers_check (nobody, tables_mini (), "answers", &error));
  g_assert_cmpstr (error->message, ==, "answers: role: found \"nobody\", allowed: coder, painter");
}

static void
test_immutable (void)
{
  g_autoptr (QwAnswers) start = qw_answers_new (tables_mini (), "coder");
  g_autoptr (QwAnswers) same = qw_answers_new (tables_mini (), "coder");
  g_autoptr (QwAnswers) role = qw_answers_with_role (start, "painter");
  g_autoptr (QwAnswers) stack = qw_answers_with_stack (start, "web");
  g_autoptr (QwAnswers) step = qw_answers_with_ownership (start, "owner");
  g_autoptr (QwAnswers) share = qw_answers_with_share (start, "ui", 12.5);
  g_autoptr (QwAnswers) moved = qw_answers_moved (start, "crud", "ui", 200);
  g_autoptr (QwAnswers) itself = qw_answers_moved (start, "crud", "crud", 20);

  g_assert_true (qw_answers_equal (start, same));
  g_assert_true (qw_answers_equal (start, itself));
  g_assert_false (qw_answers_equal (start, role));
  g_assert_false (qw_answers_equal (start, stack));
  g_assert_false (qw_answers_equal (start, step));
  g_assert_false (qw_answers_equal (start, share));
  g_assert_cmpfloat (qw_answers_get_share (role, "crud"), ==, 75);
  g_assert_cmpfloat (qw_answers_get_total (share), ==, 87.5);
  g_assert_cmpfloat (qw_answers_get_share (moved, "crud"), ==, 0);
  g_assert_cmpfloat (qw_answers_get_share (moved, "ui"), ==, 100);
}

/* What no file can hold. */
static void
test_no_number (void)
{
  g_autoptr (QwAnswers) start = qw_answers_new (tables_mini (), "painter");
  g_autoptr (QwAnswers) none = qw_answers_with_share (start, "crud", NAN);
  g_autoptr (QwAnswers) much = qw_answers_with_share (start, "crud", HUGE_VAL);
  g_autoptr (GError) error = NULL;

  g_assert_false (qw_answers_check (none, tables_mini (), "answers", &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_false (qw_answers_check (much, tables_mini (), "answers", &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < n_answers_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/answers/refused/", answers_cases[i].name, NULL);

      g_test_add_data_func (path, &answers_cases[i], test_refused);
    }
  for (gsize i = 0; i < n_balance_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/answers/balanced/", balance_cases[i].name, NULL);

      g_test_add_data_func (path, &balance_cases[i], test_balanced);
    }
  g_test_add_func ("/answers/balance-laws", test_balance_laws);
  g_test_add_func ("/answers/balance-back", test_balance_back);
  g_test_add_func ("/answers/balance-stays", test_balance_stays);
  g_test_add_func ("/answers/round-trip", test_round_trip);
  g_test_add_func ("/answers/start", test_start);
  g_test_add_func ("/answers/immutable", test_immutable);
  g_test_add_func ("/answers/no-number", test_no_number);
  status = g_test_run ();
  tables_free ();
  return status;
}
