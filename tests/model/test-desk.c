/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "qw-desk.h"
#include "qw-selector.h"

#include <locale.h>

static QwCatalog *catalog;

/* What is on the desk, and what its signals said. */
typedef struct
{
  QwDesk *desk;
  guint n_saved;
  char *done;
  char *refused;
} Scene;

static void
saved_cb (Scene *scene)
{
  scene->n_saved++;
}

static void
done_cb (Scene *scene, const char *text)
{
  g_free (scene->done);
  scene->done = g_strdup (text);
}

static void
refused_cb (Scene *scene, const char *text)
{
  g_free (scene->refused);
  scene->refused = g_strdup (text);
}

static QwQuote *
make_quote (const char *id)
{
  QwQuoteStart start = { .id = id, .today = "2026-11-23" };

  return qw_quote_new (qw_catalog_find_currency (catalog, "USD"), &start);
}

static void
add_line (Scene *scene, guint row, const char *title, const char *price)
{
  guint added = qw_desk_add_line (scene->desk, row, QW_QUOTE_LINE_FIXED);
  g_autoptr (QwPartItem) item = g_list_model_get_item (qw_desk_get_rows (scene->desk), added);

  qw_part_item_type (item, "title", title);
  qw_part_item_type (item, "price", price);
}

/* Rows: section, a, b, section, c. */
static void
set_up (Scene *scene)
{
  g_autoptr (QwQuote) quote = make_quote ("first");

  *scene = (Scene){ qw_desk_new (catalog) };
  qw_desk_open (scene->desk, quote);
  add_line (scene, 0, "a", "100.00");
  add_line (scene, 1, "b", "20.50");
  qw_desk_add_section (scene->desk, 0);
  add_line (scene, 3, "c", "3.00");
  g_signal_connect_swapped (scene->desk, "save", G_CALLBACK (saved_cb), scene);
  g_signal_connect_swapped (scene->desk, "notice::done", G_CALLBACK (done_cb), scene);
  g_signal_connect_swapped (scene->desk, "notice::refused", G_CALLBACK (refused_cb), scene);
}

static void
tear_down (Scene *scene)
{
  g_assert_finalize_object (g_steal_pointer (&scene->desk));
  g_free (scene->done);
  g_free (scene->refused);
}

/* The rows as "*abc*d": a star is a section, a line its title. */
static char *
spell_rows (QwDesk *desk)
{
  GString *spelt = g_string_new (NULL);
  GListModel *rows = qw_desk_get_rows (desk);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (QwPartItem) item = g_list_model_get_item (rows, i);
      g_autofree char *title = qw_part_item_get_text (item, "title");

      g_string_append (spelt, qw_part_item_get_kind (item) == QW_PART_SECTION ? "*" : title);
    }
  return g_string_free (spelt, FALSE);
}

static char *
get_word (QwDesk *desk, const char *property)
{
  char *text = NULL;

  g_object_get (desk, property, &text, NULL);
  return text;
}

static void
assert_word (QwDesk *desk, const char *property, const char *expected)
{
  g_autofree char *text = get_word (desk, property);

  g_assert_cmpstr (text, ==, expected);
}

/* Steps are letters: u and d move a row, x deletes it, y doubles it, r drops it before the second figure, z undoes. */
typedef struct
{
  const char *name;
  const char *steps; /* "u1": row 1 up */
  const char *rows;
} RowCase;

static const RowCase row_cases[] = {
  { "as it was made", "", "*ab*c" },
  { "down", "d1", "*ba*c" },
  { "up", "u2", "*ba*c" },
  { "down over the edge", "d2", "*a*bc" },
  { "up over the edge", "u4", "*abc*" },
  { "the first stays", "u1", "*ab*c" },
  { "the last stays", "d4", "*ab*c" },
  { "a section down, with its lines", "d0", "*c*ab" },
  { "a section up", "u3", "*c*ab" },
  { "the last section stays", "d3", "*ab*c" },
  { "delete a line", "x1", "*b*c" },
  { "delete a section", "x0", "*c" },
  { "the only section stays", "x0x0", "*c" },
  { "delete and undo", "x0z", "*ab*c" },
  { "double a line", "y1", "*aab*c" },
  { "double a section", "y0", "*ab*ab*c" },
  { "drop a line before another", "r40", "*ab*c" },
  { "drop the last line first", "r41", "*cab*" },
  { "drop a line at the end", "r15", "*b*ca" },
  { "drop a line before a section's head", "r43", "*abc*" },
  { "drop a line where it is", "r11", "*ab*c" },
  { "drop a line behind itself", "r12", "*ab*c" },
  { "drop a section at the end", "r05", "*c*ab" },
  { "drop a section first", "r30", "*c*ab" },
  { "drop a section into itself", "r02", "*ab*c" },
  { "no such row", "x9", "*ab*c" },
  { "many steps and back", "d1x4u2zzz", "*ab*c" },
};

static void
take_step (QwDesk *desk, const char **step)
{
  char what = *(*step)++;
  guint row = what == 'z' ? 0 : (guint) (*(*step)++ - '0');

  switch (what)
    {
    case 'u':
      qw_desk_move_row (desk, row, -1);
      break;
    case 'd':
      qw_desk_move_row (desk, row, 1);
      break;
    case 'x':
      qw_desk_remove_row (desk, row);
      break;
    case 'y':
      qw_desk_duplicate_row (desk, row);
      break;
    case 'r':
      qw_desk_drop_row (desk, row, (guint) (*(*step)++ - '0'));
      break;
    default:
      qw_desk_undo (desk);
      break;
    }
}

static void
moves_rows (gconstpointer data)
{
  const RowCase *self = data;
  g_autofree char *rows = NULL;
  Scene scene;

  set_up (&scene);
  for (const char *step = self->steps; *step != '\0';)
    take_step (scene.desk, &step);
  rows = spell_rows (scene.desk);
  g_assert_cmpstr (rows, ==, self->rows);
  assert_word (scene.desk, "problem", NULL);
  tear_down (&scene);
}

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

static QwPartItem *
get_item (QwDesk *desk, int row)
{
  return row < 0 ? g_object_ref (qw_desk_get_form (desk))
                 : g_list_model_get_item (qw_desk_get_rows (desk), (guint) row);
}

static void
types (gconstpointer data)
{
  const TypeCase *self = data;
  g_autoptr (QwPartItem) item = NULL;
  g_autofree char *before = NULL;
  g_autofree char *text = NULL;
  g_autofree char *after = NULL;
  Scene scene;

  set_up (&scene);
  item = get_item (scene.desk, self->row);
  before = qw_part_item_get_text (item, self->field);
  qw_part_item_type (item, self->field, self->typed);
  text = qw_part_item_get_text (item, self->field);
  g_assert_cmpstr (text, ==, self->typed);
  g_assert_cmpstr (qw_part_item_get_error (item, self->field), ==, self->error);
  assert_word (scene.desk, "total", self->total);
  g_assert_cmpuint (scene.n_saved, ==, self->error == NULL ? 1 : 0);

  if (self->error == NULL)
    {
      qw_desk_undo (scene.desk);
      after = qw_part_item_get_text (item, self->field);
      g_assert_cmpstr (after, ==, before);
      assert_word (scene.desk, "total", "$123.50");
    }
  tear_down (&scene);
}

static void
types_in_one_step (void)
{
  g_autoptr (QwPartItem) item = NULL;
  gboolean can_redo;
  Scene scene;

  set_up (&scene);
  item = get_item (scene.desk, 1);
  qw_part_item_type (item, "price", "2");
  qw_part_item_type (item, "price", "25");
  qw_part_item_type (item, "price", "250");
  assert_word (scene.desk, "total", "$273.50");
  qw_desk_undo (scene.desk);
  assert_word (scene.desk, "total", "$123.50");
  qw_desk_redo (scene.desk);
  assert_word (scene.desk, "total", "$273.50");
  g_object_get (scene.desk, "can-redo", &can_redo, NULL);
  g_assert_false (can_redo);
  tear_down (&scene);
}

/* What is typed and does not count stays when another row changes. */
static void
keeps_what_does_not_count (void)
{
  g_autoptr (QwPartItem) item = NULL;
  g_autofree char *text = NULL;
  Scene scene;

  set_up (&scene);
  item = get_item (scene.desk, 2);
  qw_part_item_type (item, "price", "20.5x");
  qw_desk_remove_row (scene.desk, 1);
  text = qw_part_item_get_text (item, "price");
  g_assert_cmpstr (text, ==, "20.5x");
  g_assert_true (item == get_item (scene.desk, 1));
  g_object_unref (item);
  tear_down (&scene);
}

static void
forgets_another_quote (void)
{
  g_autoptr (QwQuote) other = make_quote ("second");
  g_autoptr (QwPartItem) item = NULL;
  g_autofree char *rows = NULL;
  gboolean can_undo;
  Scene scene;

  set_up (&scene);
  item = get_item (scene.desk, 0);
  qw_part_item_type (item, "title", "Design");
  qw_desk_open (scene.desk, other);
  rows = spell_rows (scene.desk);
  g_assert_cmpstr (rows, ==, "*");
  g_object_get (scene.desk, "can-undo", &can_undo, NULL);
  g_assert_false (can_undo);
  g_clear_object (&item);
  item = get_item (scene.desk, 0);
  g_free (rows);
  rows = qw_part_item_get_text (item, "title");
  g_assert_cmpstr (rows, ==, "");
  tear_down (&scene);
}

static void
leaves_what_was_sent (void)
{
  g_autoptr (QwQuote) sent = NULL;
  g_autoptr (QwPartItem) item = NULL;
  g_autoptr (GError) error = NULL;
  Scene scene;

  set_up (&scene);
  sent = qw_quote_sent (qw_desk_get_quote (scene.desk), "Q-2026-001", "2026-11-23T10:00:00+01:00",
                        &error);
  g_assert_no_error (error);
  qw_desk_open (scene.desk, sent);
  qw_desk_set_today (scene.desk, "2026-11-24");
  assert_word (scene.desk, "state", "Sent");
  assert_word (scene.desk, "label", "Q-2026-001");
  item = get_item (scene.desk, 1);
  qw_part_item_type (item, "price", "1");
  g_assert_cmpstr (qw_part_item_get_error (item, "price"), ==,
                   "A quote that was sent stays as it is");
  assert_word (scene.desk, "total", "$123.50");
  qw_desk_set_today (scene.desk, "2027-02-01");
  assert_word (scene.desk, "state", "Expired");
  tear_down (&scene);
}

static void
says_portions_that_are_too_much (void)
{
  g_autoptr (QwPartItem) form = NULL;
  Scene scene;

  set_up (&scene);
  form = get_item (scene.desk, -1);
  qw_part_item_set_word (form, "deposit.kind", QW_PORTION_AMOUNT);
  qw_part_item_type (form, "deposit.amount", "50");
  assert_word (scene.desk, "deposit", "$50.00");
  qw_part_item_type (form, "deposit.amount", "500");
  assert_word (scene.desk, "problem", "The deposit and milestones are more than there is to pay");
  qw_part_item_type (form, "deposit.amount", "5");
  assert_word (scene.desk, "problem", NULL);
  assert_word (scene.desk, "deposit", "$5.00");
  tear_down (&scene);
}

static void
sums_milestones (void)
{
  g_autoptr (QwPartItem) first = NULL;
  g_autoptr (QwPartItem) second = NULL;
  g_autofree char *amount = NULL;
  Scene scene;

  set_up (&scene);
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
  tear_down (&scene);
}

static void
keeps_the_last_tax (void)
{
  g_autoptr (QwPartItem) tax = NULL;
  Scene scene;

  set_up (&scene);
  tax = g_list_model_get_item (qw_desk_get_taxes (scene.desk), 0);
  qw_desk_remove_part (scene.desk, tax);
  g_assert_nonnull (scene.refused);
  qw_desk_add_tax (scene.desk);
  qw_desk_remove_part (scene.desk, tax);
  g_assert_nonnull (scene.done);
  g_assert_cmpuint (g_list_model_get_n_items (qw_desk_get_taxes (scene.desk)), ==, 1);
  tear_down (&scene);
}

static void
changes_the_currency (void)
{
  g_autoptr (QwPartItem) item = NULL;
  g_autofree char *price = NULL;
  g_autoptr (GObject) currency = NULL;
  Scene scene;

  set_up (&scene);
  item = get_item (scene.desk, 2);
  g_object_get (scene.desk, "currency", &currency, NULL);
  qw_selector_select (QW_SELECTOR (currency), "EUR");
  g_assert_cmpstr (qw_desk_get_quote (scene.desk)->currency, ==, "EUR");
  price = qw_part_item_get_text (item, "price");
  g_assert_cmpstr (price, ==, "20.50");
  qw_desk_undo (scene.desk);
  g_assert_cmpstr (qw_selector_get_id (QW_SELECTOR (currency)), ==, "USD");
  tear_down (&scene);
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
  int status;

  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  catalog = fixture_catalog_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (row_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/desk/rows/", row_cases[i].name, NULL);

      g_test_add_data_func (path, &row_cases[i], moves_rows);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (type_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/desk/types/", type_cases[i].name, NULL);

      g_test_add_data_func (path, &type_cases[i], types);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add_func (tests[i].path, tests[i].test);
  status = g_test_run ();
  qw_catalog_unref (catalog);
  return status;
}
