/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "desk-scene.h"
#include "qw-selector.h"

/* What is typed in a field, what is said of it, and what the total is then. */
typedef struct
{
  const char *name;
  int row; /* -1 is the form of the quote */
  const char *field;
  const char *typed;
  const char *error;
  const char *total;
} TypeCase;

static const TypeCase type_cases[] = {
  { "a price", 1, "price", "1,200.50", NULL, "$1,224.00" },
  { "a price with the other mark", 1, "price", "200,5", NULL, "$224.00" },
  { "nothing is no price", 1, "price", "", NULL, "$23.50" },
  { "a word for a price", 1, "price", "much", "This is not a number", "$123.50" },
  { "a tenth of a cent", 1, "price", "1.005", "At most 2 digits after the decimal mark",
    "$123.50" },
  { "a price that no sum holds", 1, "price", "92233720368547758.07", "The sum would be too large",
    "$123.50" },
  { "a percent off", 1, "percent", "10", NULL, "$113.50" },
  { "more than all off", 1, "percent", "101", "Not above 100", "$123.50" },
  { "an amount off", 1, "off", "0.5", NULL, "$123.00" },
  { "a title", 1, "title", "=1+1 <b>&amp;</b> %s", NULL, "$123.50" },
  { "the days it is valid", -1, "valid_days", "14", NULL, "$123.50" },
  { "days with a fraction", -1, "valid_days", "1.5", "Only a whole number", "$123.50" },
  { "the client's name", -1, "client.name", "Kite & Co", NULL, "$123.50" },
  { "a rounding step", -1, "rounding", "50", NULL, "$100.00" },
  { "what is included", -1, "included", "Launch\n\nTraining", NULL, "$123.50" },
  { "what a line costs the user", 1, "cost", "40", NULL, "$123.50" },
};

static void
types (gconstpointer data)
{
  const TypeCase *self = data;
  g_autoptr (QwPartItem) item = NULL;
  g_autofree char *before = NULL;
  g_autofree char *text = NULL;
  g_autofree char *after = NULL;
  DeskScene scene;

  desk_scene_set_up (&scene);
  item = desk_scene_item (&scene, self->row);
  before = qw_part_item_get_text (item, self->field);
  qw_part_item_type (item, self->field, self->typed);
  text = qw_part_item_get_text (item, self->field);
  g_assert_cmpstr (text, ==, self->typed);
  g_assert_cmpstr (qw_part_item_get_error (item, self->field), ==, self->error);
  desk_scene_assert_word (&scene, "total", self->total);
  g_assert_cmpuint (scene.n_saved, ==, self->error == NULL ? 1 : 0);

  if (self->error == NULL)
    {
      qw_desk_undo (scene.desk);
      after = qw_part_item_get_text (item, self->field);
      g_assert_cmpstr (after, ==, before);
      desk_scene_assert_word (&scene, "total", "$123.50");
    }
  desk_scene_tear_down (&scene);
}

static void
types_in_one_step (void)
{
  g_autoptr (QwPartItem) item = NULL;
  gboolean can_redo;
  DeskScene scene;

  desk_scene_set_up (&scene);
  item = desk_scene_item (&scene, 1);
  qw_part_item_type (item, "price", "2");
  qw_part_item_type (item, "price", "25");
  qw_part_item_type (item, "price", "250");
  desk_scene_assert_word (&scene, "total", "$273.50");
  qw_desk_undo (scene.desk);
  desk_scene_assert_word (&scene, "total", "$123.50");
  qw_desk_redo (scene.desk);
  desk_scene_assert_word (&scene, "total", "$273.50");
  g_object_get (scene.desk, "can-redo", &can_redo, NULL);
  g_assert_false (can_redo);
  desk_scene_tear_down (&scene);
}

/* What is typed and does not count stays when another row changes. */
static void
keeps_what_does_not_count (void)
{
  g_autoptr (QwPartItem) item = NULL;
  g_autofree char *text = NULL;
  DeskScene scene;

  desk_scene_set_up (&scene);
  item = desk_scene_item (&scene, 2);
  qw_part_item_type (item, "price", "20.5x");
  qw_desk_remove_row (scene.desk, 1);
  text = qw_part_item_get_text (item, "price");
  g_assert_cmpstr (text, ==, "20.5x");
  g_assert_true (item == desk_scene_item (&scene, 1));
  g_object_unref (item);
  desk_scene_tear_down (&scene);
}

static void
forgets_another_quote (void)
{
  g_autoptr (QwQuote) other = desk_scene_quote ("second");
  g_autoptr (QwPartItem) item = NULL;
  g_autofree char *rows = NULL;
  gboolean can_undo;
  DeskScene scene;

  desk_scene_set_up (&scene);
  item = desk_scene_item (&scene, 0);
  qw_part_item_type (item, "title", "Design");
  qw_desk_open (scene.desk, other);
  rows = desk_scene_rows (&scene);
  g_assert_cmpstr (rows, ==, "*");
  g_object_get (scene.desk, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);
  g_clear_object (&item);
  item = desk_scene_item (&scene, 0);
  g_free (rows);
  rows = qw_part_item_get_text (item, "title");
  g_assert_cmpstr (rows, ==, "");
  desk_scene_tear_down (&scene);
}

static void
leaves_what_was_sent (void)
{
  g_autoptr (QwQuote) sent = NULL;
  g_autoptr (QwPartItem) item = NULL;
  g_autoptr (GError) error = NULL;
  DeskScene scene;

  desk_scene_set_up (&scene);
  sent = qw_quote_sent (qw_desk_get_quote (scene.desk), "Q-2026-001", "2026-11-23T10:00:00+01:00",
                        &error);
  g_assert_no_error (error);
  qw_desk_open (scene.desk, sent);
  qw_desk_set_today (scene.desk, "2026-11-24");
  desk_scene_assert_word (&scene, "state", "Sent");
  desk_scene_assert_word (&scene, "label", "Q-2026-001");
  item = desk_scene_item (&scene, 1);
  qw_part_item_type (item, "price", "1");
  g_assert_cmpstr (qw_part_item_get_error (item, "price"), ==,
                   "A quote that was sent stays as it is");
  desk_scene_assert_word (&scene, "total", "$123.50");
  qw_desk_set_today (scene.desk, "2027-02-01");
  desk_scene_assert_word (&scene, "state", "Expired");
  desk_scene_tear_down (&scene);
}

static void
says_portions_that_are_too_much (void)
{
  g_autoptr (QwPartItem) form = NULL;
  DeskScene scene;

  desk_scene_set_up (&scene);
  form = desk_scene_item (&scene, -1);
  qw_part_item_set_word (form, "deposit.kind", QW_PORTION_AMOUNT);
  qw_part_item_type (form, "deposit.amount", "50");
  desk_scene_assert_word (&scene, "deposit", "$50.00");
  qw_part_item_type (form, "deposit.amount", "500");
  desk_scene_assert_word (&scene, "problem",
                          "The deposit and milestones are more than there is to pay");
  qw_part_item_type (form, "deposit.amount", "5");
  desk_scene_assert_word (&scene, "problem", NULL);
  desk_scene_assert_word (&scene, "deposit", "$5.00");
  desk_scene_tear_down (&scene);
}

static void
sums_milestones (void)
{
  g_autoptr (QwPartItem) first = NULL;
  g_autoptr (QwPartItem) second = NULL;
  g_autofree char *amount = NULL;
  DeskScene scene;

  desk_scene_set_up (&scene);
  qw_desk_add_milestone (scene.desk);
  qw_desk_add_milestone (scene.desk);
  first = g_list_model_get_item (qw_desk_get_milestones (scene.desk), 0);
  second = g_list_model_get_item (qw_desk_get_milestones (scene.desk), 1);
  qw_part_item_type (second, "portion.percent", "40");
  g_object_get (second, "amount", &amount, NULL);
  g_assert_cmpstr (amount, ==, "$49.40");
  g_free (amount);
  g_object_get (first, "amount", &amount, NULL);
  g_assert_cmpstr (amount, ==, "$74.10");
  desk_scene_tear_down (&scene);
}

static void
keeps_the_last_tax (void)
{
  g_autoptr (QwPartItem) tax = NULL;
  DeskScene scene;

  desk_scene_set_up (&scene);
  tax = g_list_model_get_item (qw_desk_get_taxes (scene.desk), 0);
  qw_desk_remove_part (scene.desk, tax);
  g_assert_nonnull (scene.refused);
  qw_desk_add_tax (scene.desk);
  qw_desk_remove_part (scene.desk, tax);
  g_assert_nonnull (scene.done);
  g_assert_cmpuint (g_list_model_get_n_items (qw_desk_get_taxes (scene.desk)), ==, 1);
  desk_scene_tear_down (&scene);
}

static void
changes_the_currency (void)
{
  g_autoptr (QwPartItem) item = NULL;
  g_autofree char *price = NULL;
  g_autoptr (GObject) currency = NULL;
  DeskScene scene;

  desk_scene_set_up (&scene);
  item = desk_scene_item (&scene, 2);
  g_object_get (scene.desk, "currency", &currency, NULL);
  qw_selector_select (QW_SELECTOR (currency), "EUR");
  g_assert_cmpstr (qw_desk_get_quote (scene.desk)->currency, ==, "EUR");
  price = qw_part_item_get_text (item, "price");
  g_assert_cmpstr (price, ==, "20.50");
  qw_desk_undo (scene.desk);
  g_assert_cmpstr (qw_selector_get_id (QW_SELECTOR (currency)), ==, "USD");
  desk_scene_tear_down (&scene);
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *path;
    void (*test) (void);
  } tests[] = {
    { "/desk/typing is one step", types_in_one_step },
    { "/desk/keeps what does not count", keeps_what_does_not_count },
    { "/desk/forgets another quote", forgets_another_quote },
    { "/desk/leaves what was sent", leaves_what_was_sent },
    { "/desk/portions that are too much", says_portions_that_are_too_much },
    { "/desk/milestones", sums_milestones },
    { "/desk/keeps the last tax", keeps_the_last_tax },
    { "/desk/currency", changes_the_currency },
  };

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (type_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/desk/types/", type_cases[i].name, NULL);

      g_test_add_data_func (path, &type_cases[i], types);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add_func (tests[i].path, tests[i].test);
  return g_test_run ();
}
