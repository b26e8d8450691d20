/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "editor-stage.h"

#include "qw-check.h"
#include "qw-find.h"
#include "qw-row-drag.h"

#include <adwaita.h>

/* What is typed into a control, and what the desk says then. */
typedef struct
{
  const char *name;
  const char *sheet;
  int row; /* of the lines; -1: the sheet as a whole */
  const char *field;
  const char *typed;
  const char *error;
  const char *word; /* a property of the desk */
  const char *said;
} TypeCase;

static const TypeCase type_cases[] = {
  { "price", "lines", 1, "price", "1,200.50", NULL, "total", "$1,224.00" },
  { "price-of-words", "lines", 1, "price", "much", "This is not a number", "total", "$23.50" },
  { "title-as-it-is", "lines", 1, "title", "=1+1 <b>&amp;</b> %s", NULL, "total", "$123.50" },
  { "title-of-section", "lines", 0, "title", "Design", NULL, "total", "$123.50" },
  { "title-of-quote", "words", -1, "title", "Shop", NULL, "title", "Shop" },
  { "valid-days", "words", -1, "valid_days", "1.5", "Only a whole number", "total", "$123.50" },
  { "rounding", "payment", -1, "rounding", "50", NULL, "total", "$100.00" },
  { "client", "client", -1, "client.name", "Kite & Co", NULL, "total", "$123.50" },
  { "tax", "payment", -1, "percent", "10", NULL, "tax", "$12.35" },
};

static GtkWidget *
find_root (EditorStage *stage, int row)
{
  GtkWidget *sheets = qw_find_type (GTK_WIDGET (stage->editor), ADW_TYPE_VIEW_STACK);
  GtkWidget *root = row >= 0 ? GTK_WIDGET (editor_stage_row (stage, (guint) row))
                             : adw_view_stack_get_visible_child (ADW_VIEW_STACK (sheets));

  g_assert_nonnull (root);
  return root;
}

static void
type (GtkWidget *control, const char *text)
{
  if (GTK_IS_TEXT_VIEW (control))
    gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (control)), text, -1);
  else
    gtk_editable_set_text (GTK_EDITABLE (control), text);
}

static void
test_types (EditorStage *stage, gconstpointer data)
{
  const TypeCase *self = data;
  GtkWidget *root = NULL;
  GtkWidget *control = NULL;
  g_autofree char *before = NULL;
  g_autofree char *word = NULL;

  qw_quote_editor_show_sheet (stage->editor, self->sheet);
  editor_stage_settle (stage);
  root = find_root (stage, self->row);
  control = editor_stage_control (root, self->field);
  before = g_strdup (gtk_editable_get_text (GTK_EDITABLE (control)));
  type (control, self->typed);
  editor_stage_settle (stage);
  word = editor_stage_word (stage, self->word);
  g_assert_cmpstr (word, ==, self->said);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (control)), ==, self->typed);
  if (self->error != NULL)
    {
      g_autofree char *whole = g_strdup_printf ("Valid for days: %s", self->error);
      gboolean shown = qw_find_label (root, self->error) != NULL ||
                       qw_find_label (root, whole) != NULL;

      g_assert_true (shown);
      gtk_test_accessible_assert_state (control, GTK_ACCESSIBLE_STATE_INVALID,
                                        GTK_ACCESSIBLE_INVALID_TRUE);
      gtk_test_accessible_assert_property (control, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                           self->error);
      return;
    }
  qw_desk_undo (stage->desk);
  editor_stage_settle (stage);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (control)), ==, before);
}

/* What is typed on the keyboard stays where the cursor is. */
static void
test_cursor_stays (EditorStage *stage, gconstpointer data)
{
  GtkWidget *control = editor_stage_control (find_root (stage, 1), "price");
  int position = 1;

  gtk_editable_insert_text (GTK_EDITABLE (control), "5", -1, &position);
  gtk_editable_set_position (GTK_EDITABLE (control), position);
  editor_stage_settle (stage);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (control)), ==, "1500.00");
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (control)), ==, 2);
}

/* An action of a row, the rows then, and where the focus is. */
typedef struct
{
  const char *name;
  guint row;
  const char *action;
  const char *rows;
  int focus; /* the row whose title has it */
} ActCase;

static const ActCase act_cases[] = {
  { "down", 1, "row.down", "*ba*c", 2 },
  { "down-over-the-edge", 2, "row.down", "*a*bc", 3 },
  { "up-over-the-edge", 4, "row.up", "*abc*", 3 },
  { "section-down", 0, "row.down", "*c*ab", 2 },
  { "first-up", 1, "row.up", "*ab*c", 1 },
  { "duplicate", 1, "row.duplicate", "*aab*c", 2 },
  { "add-line", 1, "row.add-line", "*ab*c", 2 },
  { "add-section", 1, "row.add-section", "*ab**c", 3 },
  { "delete", 1, "row.delete", "*b*c", 1 },
  { "delete-last", 4, "row.delete", "*ab*", 3 },
};

static guint
find_focus (EditorStage *stage)
{
  GtkWidget *focus = gtk_window_get_focus (stage->window);
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, QW_TYPE_SHEET_ROW) : NULL;

  g_assert_nonnull (row);
  g_assert_true (gtk_widget_is_ancestor (focus, editor_stage_control (row, "title")));
  return qw_sheet_row_get_position (QW_SHEET_ROW (row));
}

static void
test_acts (EditorStage *stage, gconstpointer data)
{
  const ActCase *self = data;
  g_autofree char *rows = NULL;
  g_autofree char *undone = NULL;

  gtk_widget_activate_action (find_root (stage, (int) self->row), self->action, NULL);
  editor_stage_settle (stage);
  rows = editor_stage_rows (stage);
  g_assert_cmpstr (rows, ==, self->rows);
  g_assert_cmpuint (find_focus (stage), ==, self->focus);
  if (g_str_equal (self->name, "first-up"))
    return;
  qw_desk_undo (stage->desk);
  editor_stage_settle (stage);
  undone = editor_stage_rows (stage);
  g_assert_cmpstr (undone, ==, "*ab*c");
}

/* What is typed and does not count, and what is unfolded, goes along with a row. */
static void
test_moves_along (EditorStage *stage, gconstpointer data)
{
  GtkWidget *row = find_root (stage, 1);
  gboolean expanded = FALSE;

  type (editor_stage_control (row, "price"), "much");
  g_object_set (qw_sheet_row_get_item (QW_SHEET_ROW (row)), "expanded", TRUE, NULL);
  gtk_widget_activate_action (row, "row.down", NULL);
  editor_stage_settle (stage);
  row = find_root (stage, 2);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (editor_stage_control (row, "price"))), ==,
                   "much");
  g_object_get (qw_sheet_row_get_item (QW_SHEET_ROW (row)), "expanded", &expanded, NULL);
  g_assert_true (expanded);
  g_assert_nonnull (qw_form_find (row, "cost"));
}

/* Who moves a line from its price stays at the price. */
static void
test_move_keeps_field (EditorStage *stage, gconstpointer data)
{
  GtkWidget *focus = NULL;

  gtk_widget_grab_focus (editor_stage_control (find_root (stage, 1), "price"));
  gtk_widget_activate_action (find_root (stage, 1), "row.down", NULL);
  editor_stage_settle (stage);
  focus = gtk_window_get_focus (stage->window);
  g_assert_true (
      gtk_widget_is_ancestor (focus, editor_stage_control (find_root (stage, 2), "price")));
}

/* Where Tab leads from here. On newer versions a row of a list is a stop of its own before what it holds. */
static GtkWidget *
step_focus (EditorStage *stage, GtkDirectionType direction)
{
  GtkWidget *focus;

  do
    {
      g_assert_true (gtk_widget_child_focus (GTK_WIDGET (stage->window), direction));
      focus = gtk_window_get_focus (stage->window);
    }
  while (g_str_equal (G_OBJECT_TYPE_NAME (focus), "GtkListItemWidget"));
  return focus;
}

/* From a title to its price, to the buttons, to what is unfolded, to the next title, and back. */
static void
test_tab_order (EditorStage *stage, gconstpointer data)
{
  GtkWidget *row = find_root (stage, 1);
  GtkWidget *stops[] = { editor_stage_control (row, "title"), editor_stage_control (row, "price"),
                         NULL, NULL, editor_stage_control (find_root (stage, 2), "title") };
  GtkWidget *focus = NULL;

  stops[2] = qw_find_type (row, GTK_TYPE_TOGGLE_BUTTON);
  stops[3] = qw_find_type (row, GTK_TYPE_MENU_BUTTON);
  gtk_widget_grab_focus (stops[0]);
  for (int i = 1; i < (int) G_N_ELEMENTS (stops); i++)
    {
      focus = step_focus (stage, GTK_DIR_TAB_FORWARD);
      g_assert_true (focus == stops[i] || gtk_widget_is_ancestor (focus, stops[i]));
    }
  for (int i = (int) G_N_ELEMENTS (stops) - 2; i >= 0; i--)
    {
      focus = step_focus (stage, GTK_DIR_TAB_BACKWARD);
      g_assert_true (focus == stops[i] || gtk_widget_is_ancestor (focus, stops[i]));
    }
}

/* No text keeps the keyboard to itself. */
static void
test_tab_leaves_text (EditorStage *stage, gconstpointer data)
{
  GtkWidget *text = NULL;

  qw_quote_editor_show_sheet (stage->editor, "words");
  editor_stage_settle (stage);
  text = editor_stage_control (find_root (stage, -1), "terms");
  g_assert_false (gtk_text_view_get_accepts_tab (GTK_TEXT_VIEW (text)));
  gtk_widget_grab_focus (text);
  g_assert_true (gtk_widget_child_focus (GTK_WIDGET (stage->window), GTK_DIR_TAB_FORWARD));
  g_assert_false (gtk_window_get_focus (stage->window) == text);
}

static const struct
{
  guint row;
  guint on;
  gboolean below;
  const char *rows;
} drops[] = {
  { 1, 2, TRUE, "*ba*c" },
  { 2, 1, FALSE, "*ba*c" },
  { 4, 0, TRUE, "*cab*" },
  { 1, 3, TRUE, "*b*ac" },
};

static void
test_drops (EditorStage *stage, gconstpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (drops); i++)
    {
      QwSheetRow *on = editor_stage_row (stage, drops[i].on);
      g_autoptr (QwPartItem)
          item = g_list_model_get_item (qw_desk_get_rows (stage->desk), drops[i].row);
      g_autofree char *rows = NULL;

      g_assert_nonnull (on);
      g_assert_true (qw_row_drag_drop (
          on, stage->desk, item, drops[i].below ? gtk_widget_get_height (GTK_WIDGET (on)) : 0));
      editor_stage_settle (stage);
      rows = editor_stage_rows (stage);
      g_assert_cmpstr (rows, ==, drops[i].rows);
      qw_desk_undo (stage->desk);
      editor_stage_settle (stage);
    }
}

static void
test_names (EditorStage *stage, gconstpointer data)
{
  static const char *const sheets[] = { "lines", "client", "payment", "words" };
  GtkWidget *price = editor_stage_control (find_root (stage, 1), "price");

  gtk_test_accessible_assert_property (price, GTK_ACCESSIBLE_PROPERTY_LABEL, "Price of a");
  type (editor_stage_control (find_root (stage, 1), "title"), "Landing page");
  gtk_test_accessible_assert_property (price, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Price of Landing page");
  qw_desk_add_milestone (stage->desk);
  qw_desk_add_choice (stage->desk);
  g_object_set (qw_sheet_row_get_item (QW_SHEET_ROW (find_root (stage, 1))), "expanded", TRUE,
                NULL);
  gtk_test_accessible_assert_property (
      gtk_widget_get_first_child (editor_stage_control (find_root (stage, 1), "period")),
      GTK_ACCESSIBLE_PROPERTY_LABEL, "Period of Landing page: Once");
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      qw_quote_editor_show_sheet (stage->editor, sheets[i]);
      editor_stage_settle (stage);
      g_assert_cmpuint (qw_check_names (GTK_WIDGET (stage->editor)), >, 5);
    }
}

static void
test_sent (EditorStage *stage, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) sent = qw_quote_sent (qw_desk_get_quote (stage->desk), "Q-2026-001",
                                            "2026-11-23T10:00:00+01:00", &error);
  guint n_revise = 0;
  GtkWidget *revise = NULL;

  g_assert_no_error (error);
  qw_desk_open (stage->desk, sent);
  editor_stage_settle (stage);
  g_assert_false (gtk_widget_is_sensitive (editor_stage_control (find_root (stage, 1), "price")));
  revise = qw_find_type (GTK_WIDGET (stage->editor), GTK_TYPE_BUTTON);
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (revise)), ==, "_Revise");
  g_assert_true (gtk_widget_is_sensitive (revise) && gtk_widget_get_mapped (revise));
  g_signal_connect_swapped (stage->editor, "revise", G_CALLBACK (g_atomic_int_inc), &n_revise);
  g_signal_emit_by_name (revise, "clicked");
  g_assert_cmpuint (n_revise, ==, 1);
}

static void
test_fits_360_pixels (EditorStage *stage, gconstpointer data)
{
  static const char *const sheets[] = { "lines", "client", "payment", "words" };

  qw_desk_add_milestone (stage->desk);
  for (guint i = 0; i < G_N_ELEMENTS (sheets); i++)
    {
      int width = 0;

      qw_quote_editor_show_sheet (stage->editor, sheets[i]);
      editor_stage_settle (stage);
      gtk_widget_measure (GTK_WIDGET (stage->editor), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL,
                          NULL, NULL);
      g_test_message ("%s needs %d pixels", sheets[i], width);
      g_assert_cmpint (width, <=, 360);
    }
}

static void
test_another_quote (EditorStage *stage, gconstpointer data)
{
  editor_stage_fill (stage->desk, 10000);
  editor_stage_settle (stage);
  qw_quote_editor_show_line (stage->editor, 9999);
  for (guint i = 0; i < 10; i++)
    editor_stage_settle (stage);
  g_assert_cmpuint (find_focus (stage), ==, 9999);
  qw_desk_open (stage->desk, NULL);
  editor_stage_settle (stage);
  g_assert_null (editor_stage_row (stage, 0));
}

typedef void (*Test) (EditorStage *stage, gconstpointer data);

static const struct
{
  const char *name;
  Test test;
} tests[] = {
  { "/quote-editor/cursor-stays", test_cursor_stays },
  { "/quote-editor/moves-along", test_moves_along },
  { "/quote-editor/move-keeps-field", test_move_keeps_field },
  { "/quote-editor/tab-order", test_tab_order },
  { "/quote-editor/tab-leaves-text", test_tab_leaves_text },
  { "/quote-editor/drops", test_drops },
  { "/quote-editor/names", test_names },
  { "/quote-editor/sent", test_sent },
  { "/quote-editor/fits-360-pixels", test_fits_360_pixels },
  { "/quote-editor/another-quote", test_another_quote },
};

static void
add (const char *group, const char *name, gconstpointer data, Test test)
{
  g_autofree char *path = g_strdup_printf ("/quote-editor/%s/%s", group, name);

  g_test_add (path, EditorStage, data, editor_stage_set_up, test, editor_stage_tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (type_cases); i++)
    add ("type", type_cases[i].name, &type_cases[i], test_types);
  for (guint i = 0; i < G_N_ELEMENTS (act_cases); i++)
    add ("act", act_cases[i].name, &act_cases[i], test_acts);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].name, EditorStage, NULL, editor_stage_set_up, tests[i].test,
                editor_stage_tear_down);
  return g_test_run ();
}
