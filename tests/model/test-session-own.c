/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "model-watch.h"

#include "qw-reader.h"
#include "qw-writer.h"

#define LINE(title, low, typical, high)                                                            \
  "{ \"title\": \"" title "\", \"coding\": true, \"hours\": { \"low\": " #low                      \
  ", \"typical\": " #typical ", \"high\": " #high " } }"
#define A               LINE ("A", 1, 2, 3)
#define B               LINE ("B", 4, 5, 6)
#define C               LINE ("C", 7, 8, 9)
#define SITE(own, more) "\"project\": \"site\", \"own\": [ " own " ]" more
#define PICKED          ", \"features\": { \"light\": 1 }"

/* What the session holds can be read again after a restart. */
static void
assert_can_be_read (const ModelWatch *watch)
{
  g_autoptr (JsonNode) node = qw_brief_to_json (qw_session_get_brief (watch->session));
  char *text = qw_writer_print (node, FALSE);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (QwBrief) brief = qw_brief_parse (watch->catalog, "brief", bytes, &error);

  g_assert_no_error (error);
  g_assert_true (qw_brief_equal (brief, qw_session_get_brief (watch->session)));
}

static void
assert_item (const ModelWatch *watch, guint position, const char *title, double low)
{
  g_autoptr (QwOwnItem) item = model_watch_own_item (watch, position);

  g_assert_cmpstr (qw_own_item_get_line (item)->title, ==, title);
  g_assert_cmpfloat (qw_own_item_get_line (item)->hours.low, ==, low);
}

static guint
count_items (const ModelWatch *watch)
{
  return g_list_model_get_n_items (qw_session_get_own_lines (watch->session));
}

static void
test_add (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwOwnItem) item = NULL;

  model_watch_set_up (&watch, SITE (A, ""));
  qw_session_add_own_line (watch.session);
  g_assert_cmpuint (count_items (&watch), ==, 2);
  item = model_watch_own_item (&watch, 1);
  g_assert_true (qw_own_item_is_valid (item));
  assert_can_be_read (&watch);
  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, SITE (A, ""));
  g_assert_cmpuint (count_items (&watch), ==, 1);
}

/* Typing in one line is one step, however many letters. */
static void
test_typing_is_one_step (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwOwnItem) a = NULL;
  g_autoptr (QwOwnItem) b = NULL;

  model_watch_set_up (&watch, SITE (A ", " B, ""));
  a = model_watch_own_item (&watch, 0);
  b = model_watch_own_item (&watch, 1);
  g_object_set (a, "title", "C", NULL);
  g_object_set (a, "title", "CR", NULL);
  g_object_set (a, "title", "CRM", "high", 30.0, "typical", 20.0, "low", 10.0, NULL);
  model_watch_assert_shows (&watch, SITE (LINE ("CRM", 10, 20, 30) ", " B, ""));
  g_object_set (b, "coding", FALSE, NULL);

  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, SITE (LINE ("CRM", 10, 20, 30) ", " B, ""));
  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, SITE (A ", " B, ""));
  assert_item (&watch, 0, "A", 1);
  g_assert_false (model_watch_can (&watch, "can-undo"));
}

typedef struct
{
  const char *name;
  const char *property;
  double hours; /* what is typed there */
  const char *title;
  guint repeated; /* so often */
} InvalidCase;

static const InvalidCase invalid[] = {
  { "low-above-typical", "low", 7 },
  { "typical-above-high", "typical", 70 },
  { "high-below-typical", "high", 0.5 },
  { "low-zero", "low", 0 },
  { "low-tiny", "low", 1e-9 },
  { "no-title", "title", .title = "" },
  { "blank-title", "title", .title = " \t" },
  { "long-title", "title", .title = "ü", QW_READER_MAX_TEXT + 1 },
};

static void
type_in (QwOwnItem *item, const InvalidCase *row)
{
  g_autoptr (GString) text = g_string_new (row->title);

  for (guint i = 1; i < row->repeated; i++)
    g_string_append (text, row->title);
  if (row->title != NULL)
    g_object_set (item, row->property, text->str, NULL);
  else
    g_object_set (item, row->property, row->hours, NULL);
}

static void
assert_typed (QwOwnItem *item, const InvalidCase *row)
{
  g_autofree char *error = NULL;
  g_autofree char *title = NULL;
  double hours = 0;

  g_object_get (item, "error", &error, row->property,
                row->title != NULL ? (gpointer) &title : &hours, NULL);
  g_assert_nonnull (error);
  g_assert_false (qw_own_item_is_valid (item));
  if (row->title != NULL)
    g_assert_true (g_str_has_prefix (title, row->title));
  else
    g_assert_cmpfloat (hours, ==, row->hours);
}

/* Something else is edited, undone, and the line before it goes. */
static void
edit_elsewhere (const ModelWatch *watch)
{
  g_autoptr (QwOwnItem) first = model_watch_own_item (watch, 0);

  qw_session_pick (watch->session, "light", 1);
  g_object_set (first, "title", "Z", NULL);
  qw_session_undo (watch->session);
  qw_session_undo (watch->session);
  qw_session_redo (watch->session);
  qw_session_remove_own_line (watch->session, 0);
}

/* What is typed and does not count yet stays in its line, and never reaches the brief. */
static void
test_invalid (gconstpointer data)
{
  const InvalidCase *row = data;
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwOwnItem) item = NULL;

  model_watch_set_up (&watch, SITE (A ", " B ", " C, ""));
  item = model_watch_own_item (&watch, 1);
  type_in (item, row);
  assert_typed (item, row);
  model_watch_assert_shows (&watch, SITE (A ", " B ", " C, ""));
  g_assert_false (model_watch_can (&watch, "can-undo"));
  g_assert_cmpuint (model_watch_count (&watch, "estimate"), ==, 0);

  edit_elsewhere (&watch);
  model_watch_assert_shows (&watch, SITE (B ", " C, PICKED));
  g_assert_true (item == g_list_model_get_item (qw_session_get_own_lines (watch.session), 0));
  g_object_unref (item);
  assert_typed (item, row);
  model_watch_assert_said (&watch, "“A”");

  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, SITE (A ", " B ", " C, PICKED));
  assert_typed (item, row);
  assert_item (&watch, 0, "A", 1);
  assert_item (&watch, 2, "C", 7);
}

/* Once it is right, all of it counts. */
static void
test_mended (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwOwnItem) item = NULL;

  model_watch_set_up (&watch, SITE (A, ""));
  item = model_watch_own_item (&watch, 0);
  g_object_set (item, "low", 5.0, "title", "Mended", NULL);
  model_watch_assert_shows (&watch, SITE (A, ""));
  g_object_set (item, "high", 9.0, "typical", 7.0, NULL);
  model_watch_assert_shows (&watch, SITE (LINE ("Mended", 5, 7, 9), ""));
  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, SITE (A, ""));
  assert_item (&watch, 0, "A", 1);
}

/* Each of the lines in turn goes; the items of the others stay. */
static void
test_remove (gconstpointer data)
{
  guint position = GPOINTER_TO_UINT (data);
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  model_watch_set_up (&watch, SITE (A ", " B ", " C, ""));
  for (guint i = 0; i < 3; i++)
    g_ptr_array_add (items, model_watch_own_item (&watch, i));
  qw_session_remove_own_line (watch.session, position);
  g_ptr_array_remove_index (items, position);

  g_assert_cmpuint (count_items (&watch), ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (QwOwnItem) item = model_watch_own_item (&watch, i);

      g_assert_true (item == g_ptr_array_index (items, i));
    }
  qw_session_undo (watch.session);
  model_watch_assert_shows (&watch, SITE (A ", " B ", " C, ""));
  assert_item (&watch, 0, "A", 1);
  assert_item (&watch, 1, "B", 4);
  assert_item (&watch, 2, "C", 7);
}

/* Another brief takes the place of everything. */
static void
test_other_brief (void)
{
  g_auto (ModelWatch) watch = { NULL };
  g_autoptr (QwBrief) other = NULL;
  g_autoptr (QwOwnItem) item = NULL;

  model_watch_set_up (&watch, SITE (A, ""));
  item = model_watch_own_item (&watch, 0);
  other = model_brief (watch.catalog, SITE (C ", " B, ""));
  qw_session_set_brief (watch.session, other, NULL);
  g_assert_cmpuint (count_items (&watch), ==, 2);
  assert_item (&watch, 0, "C", 7);
  assert_item (&watch, 1, "B", 4);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session-own/add", test_add);
  g_test_add_func ("/session-own/typing-is-one-step", test_typing_is_one_step);
  model_add_rows ("/session-own/invalid", invalid, test_invalid);
  g_test_add_func ("/session-own/mended", test_mended);
  g_test_add_data_func ("/session-own/remove/first", GUINT_TO_POINTER (0), test_remove);
  g_test_add_data_func ("/session-own/remove/middle", GUINT_TO_POINTER (1), test_remove);
  g_test_add_data_func ("/session-own/remove/last", GUINT_TO_POINTER (2), test_remove);
  g_test_add_func ("/session-own/other-brief", test_other_brief);
  return g_test_run ();
}
