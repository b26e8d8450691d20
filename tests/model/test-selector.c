/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-selector.h"

static QwSelector *
new_selector (void)
{
  QwSelector *selector = qw_selector_new ("Size");

  qw_selector_add (selector, qw_option_new ("s", "Small", "Fits a pocket"));
  qw_selector_add (selector, qw_option_new ("m", "Middle", NULL));
  qw_selector_add (selector, qw_option_new ("l", "Large", "Fits a lorry"));
  return selector;
}

static void
count_cb (GObject *object, GParamSpec *pspec, guint *count)
{
  *count += 1;
}

static void
assert_shows (QwSelector *selector, guint position, const char *id, const char *detail)
{
  g_autofree char *shown = NULL;
  guint selected = 0;

  g_object_get (selector, "selected", &selected, "detail", &shown, NULL);
  g_assert_cmpuint (selected, ==, position);
  g_assert_cmpuint (qw_selector_get_selected (selector), ==, position);
  g_assert_cmpstr (qw_selector_get_id (selector), ==, id);
  g_assert_cmpstr (shown, ==, detail);
}

/* What is asked for, in a row, and how often that is a change. */
static void
test_select (void)
{
  QwSelector *selector = new_selector ();
  guint selected = 0;
  guint detail = 0;

  g_signal_connect (selector, "notify::selected", G_CALLBACK (count_cb), &selected);
  g_signal_connect (selector, "notify::detail", G_CALLBACK (count_cb), &detail);
  assert_shows (selector, 0, "s", "Fits a pocket");

  g_object_set (selector, "selected", 2, NULL);
  assert_shows (selector, 2, "l", "Fits a lorry");
  g_object_set (selector, "selected", 2, NULL);
  g_assert_cmpuint (selected, ==, 1);

  qw_selector_select (selector, "m");
  assert_shows (selector, 1, "m", NULL);
  qw_selector_select (selector, "m");
  qw_selector_select (selector, "xl");
  qw_selector_select (selector, NULL);
  assert_shows (selector, 1, "m", NULL);
  g_assert_cmpuint (selected, ==, 2);
  g_assert_cmpuint (detail, ==, 2);
  g_assert_finalize_object (selector);
}

/* A list that shows nothing for a moment says "none": that is no choice. */
static void
test_no_choice (void)
{
  QwSelector *selector = new_selector ();
  guint selected = 0;

  qw_selector_select (selector, "l");
  g_signal_connect (selector, "notify::selected", G_CALLBACK (count_cb), &selected);
  g_object_set (selector, "selected", 3, NULL);
  g_object_set (selector, "selected", G_MAXUINT, NULL);
  assert_shows (selector, 2, "l", "Fits a lorry");
  g_assert_cmpuint (selected, ==, 0);
  g_assert_finalize_object (selector);
}

static void
test_empty (void)
{
  QwSelector *selector = new_selector ();

  qw_selector_clear (selector);
  g_assert_null (qw_selector_get_id (selector));
  qw_selector_add (selector, qw_option_new ("xl", "Huge", NULL));
  assert_shows (selector, 0, "xl", NULL);
  g_assert_finalize_object (selector);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/selector/select", test_select);
  g_test_add_func ("/selector/no-choice", test_no_choice);
  g_test_add_func ("/selector/empty", test_empty);
  return g_test_run ();
}
