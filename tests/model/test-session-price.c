/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "qw-selector.h"
#include "qw-session.h"

typedef struct
{
  QwCatalog *catalog;
  QwSession *session;
  guint notices;
} Fixture;

static void
notice_cb (QwSession *session, const char *text, guint *notices)
{
  ++*notices;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (QwBrief) brief = NULL;

  fixture->catalog = fixture_catalog_new ();
  brief = qw_brief_new (fixture->catalog, "site");
  fixture->session = qw_session_new (fixture->catalog, brief);
  g_signal_connect (fixture->session, "notice", G_CALLBACK (notice_cb), &fixture->notices);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_finalize_object (fixture->session);
  qw_catalog_unref (fixture->catalog);
}

static const QwFixed *
get_fixed (Fixture *fixture)
{
  return &qw_session_get_estimate (fixture->session)->fixed;
}

static guint
get_confidence (Fixture *fixture)
{
  guint confidence = 0;

  g_object_get (fixture->session, "confidence", &confidence, NULL);
  return confidence;
}

static double
get_own_price (Fixture *fixture)
{
  double price = -1;

  g_object_get (fixture->session, "own-price", &price, NULL);
  return price;
}

static void
set_confidence (Fixture *fixture, guint confidence)
{
  g_object_set (fixture->session, "confidence", confidence, NULL);
}

static void
test_dial (Fixture *fixture, gconstpointer data)
{
  gint64 before = get_fixed (fixture)->price;

  g_assert_cmpuint (get_confidence (fixture), ==, 70);
  set_confidence (fixture, 90);
  g_assert_cmpuint (get_confidence (fixture), ==, 90);
  g_assert_cmpuint (qw_brief_get_confidence (qw_session_get_brief (fixture->session)), ==, 90);
  g_assert_cmpint (get_fixed (fixture)->price, >, before);
}

static void
test_dialling_is_one_step (Fixture *fixture, gconstpointer data)
{
  gboolean can_undo = TRUE;

  for (guint confidence = 71; confidence <= 95; confidence++)
    set_confidence (fixture, confidence);
  qw_session_undo (fixture->session);
  g_assert_cmpuint (get_confidence (fixture), ==, 70);
  g_object_get (fixture->session, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);
  qw_session_redo (fixture->session);
  g_assert_cmpuint (get_confidence (fixture), ==, 95);
}

static void
count (gpointer count)
{
  ++*(guint *) count;
}

/* A drag of the dial has a frame for each step: nothing may be computed, and no list may stir. */
static void
test_dialling_computes_nothing (Fixture *fixture, gconstpointer data)
{
  GListModel *lines = qw_session_get_lines (fixture->session);
  g_autoptr (GObject) line = g_list_model_get_item (lines, 0);
  QwDistribution *distribution = qw_session_get_estimate (fixture->session)->distribution;
  guint notified = 0;

  g_signal_connect_swapped (line, "notify", G_CALLBACK (count), &notified);
  g_signal_connect_swapped (lines, "items-changed", G_CALLBACK (count), &notified);
  for (guint confidence = 50; confidence <= 95; confidence++)
    {
      set_confidence (fixture, confidence);
      g_assert_true (qw_session_get_estimate (fixture->session)->distribution == distribution);
    }
  g_assert_cmpuint (notified, ==, 0);

  qw_session_pick (fixture->session, "language", 1);
  g_assert_true (qw_session_get_estimate (fixture->session)->distribution != distribution);
  g_assert_cmpuint (notified, >, 0);
}

static void
test_own_price (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpfloat (get_own_price (fixture), ==, 0);
  g_object_set (fixture->session, "own-price", 1800.5, NULL);
  g_assert_cmpfloat (get_own_price (fixture), ==, 1800.5);
  g_assert_true (get_fixed (fixture)->own);
  g_assert_cmpint (get_fixed (fixture)->price, ==, 180050);

  g_object_set (fixture->session, "own-price", 0.0, NULL);
  g_assert_false (get_fixed (fixture)->own);
  qw_session_undo (fixture->session);
  g_assert_false (get_fixed (fixture)->own);
}

static void
test_own_price_begins_at_the_dial (Fixture *fixture, gconstpointer data)
{
  gint64 price = get_fixed (fixture)->price;
  gboolean own = FALSE;

  g_object_set (fixture->session, "has-own-price", TRUE, NULL);
  g_object_get (fixture->session, "has-own-price", &own, NULL);
  g_assert_true (own);
  g_assert_cmpint (get_fixed (fixture)->price, ==, price);
  g_assert_cmpuint (get_fixed (fixture)->confidence, ==, 70);

  g_object_set (fixture->session, "own-price", 1800.0, "own-price", 1900.0, NULL);
  qw_session_undo (fixture->session);
  g_assert_true (get_fixed (fixture)->own);
  g_assert_cmpint (get_fixed (fixture)->price, ==, price);
  qw_session_undo (fixture->session);
  g_assert_false (get_fixed (fixture)->own);
}

static void
test_dial_gives_up_own_price (Fixture *fixture, gconstpointer data)
{
  g_object_set (fixture->session, "own-price", 1800.0, NULL);
  set_confidence (fixture, 70);
  g_assert_false (get_fixed (fixture)->own);
  g_assert_cmpuint (get_fixed (fixture)->confidence, ==, 70);
  qw_session_undo (fixture->session);
  g_assert_cmpfloat (get_own_price (fixture), ==, 1800);
}

static void
test_refused_price (Fixture *fixture, gconstpointer data)
{
  g_object_set (fixture->session, "own-price", 1e13, NULL);
  g_assert_cmpuint (fixture->notices, ==, 1);
  g_assert_cmpfloat (get_own_price (fixture), ==, 0);
  g_object_set (fixture->session, "own-price", 1e300, NULL);
  g_assert_cmpfloat (get_own_price (fixture), ==, 0);
}

static void
choose (Fixture *fixture, const char *name, const char *id)
{
  g_autoptr (QwSelector) selector = NULL;

  g_object_get (fixture->session, name, &selector, NULL);
  qw_selector_select (selector, id);
  g_assert_cmpstr (qw_selector_get_id (selector), ==, id);
}

static void
test_rounding (Fixture *fixture, gconstpointer data)
{
  g_autoptr (QwSelector) selector = NULL;

  choose (fixture, "rounding", "100");
  g_assert_cmpuint (qw_brief_get_rounding (qw_session_get_brief (fixture->session)), ==, 100);
  g_assert_cmpint (get_fixed (fixture)->price % 10000, ==, 0);
  qw_session_undo (fixture->session);
  g_object_get (fixture->session, "rounding", &selector, NULL);
  g_assert_cmpstr (qw_selector_get_id (selector), ==, "0");
}

/* The number stays; digits that the other currency does not have go. */
static void
test_currency_keeps_the_number (Fixture *fixture, gconstpointer data)
{
  g_object_set (fixture->session, "own-price", 1800.55, NULL);
  choose (fixture, "currency", "JPY");
  g_assert_cmpfloat (get_own_price (fixture), ==, 1801);
  choose (fixture, "currency", "KWD");
  g_assert_cmpstr (qw_brief_get_own_price (qw_session_get_brief (fixture->session)), ==,
                   "1801.000");
  g_assert_cmpuint (fixture->notices, ==, 0);
}

static void
test_floor_rate (Fixture *fixture, gconstpointer data)
{
  g_autoptr (QwBrief) before = qw_brief_ref (qw_session_get_brief (fixture->session));
  gboolean can_undo = TRUE;
  double rate = 0;
  guint notified = 0;

  g_signal_connect_swapped (fixture->session, "notify::floor-rate", G_CALLBACK (count), &notified);
  g_object_set (fixture->session, "floor-rate", 60.0, NULL);
  g_object_set (fixture->session, "floor-rate", 60.0, NULL);
  set_confidence (fixture, 71);
  qw_session_undo (fixture->session);
  g_object_get (fixture->session, "floor-rate", &rate, "can-undo", &can_undo, NULL);
  g_assert_cmpfloat (rate, ==, 60);
  g_assert_cmpuint (notified, ==, 1);
  g_assert_false (can_undo);
  g_assert_true (qw_brief_equal (before, qw_session_get_brief (fixture->session)));
}

static const struct
{
  const char *name;
  void (*test) (Fixture *fixture, gconstpointer data);
} tests[] = {
  { "/session-price/dial", test_dial },
  { "/session-price/dialling-is-one-step", test_dialling_is_one_step },
  { "/session-price/dialling-computes-nothing", test_dialling_computes_nothing },
  { "/session-price/own-price", test_own_price },
  { "/session-price/own-price-begins-at-the-dial", test_own_price_begins_at_the_dial },
  { "/session-price/dial-gives-up-own-price", test_dial_gives_up_own_price },
  { "/session-price/refused-price", test_refused_price },
  { "/session-price/rounding", test_rounding },
  { "/session-price/currency-keeps-the-number", test_currency_keeps_the_number },
  { "/session-price/floor-rate", test_floor_rate },
};

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, Fixture, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
