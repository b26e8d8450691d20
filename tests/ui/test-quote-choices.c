/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "editor-stage.h"

#include "qw-field-lines.h"
#include "qw-find.h"

#include <adwaita.h>

/* What is chosen in a control, and the member of the file that says so. */
typedef struct
{
  const char *name;
  const char *sheet;
  int row; /* of the lines, unfolded; -1: the sheet as a whole */
  const char *field;
  guint selected;
  const char *written;
} ChoiceCase;

static const ChoiceCase choice_cases[] = {
  { "kind", "lines", 1, "kind", 2, "unit" },
  { "period", "lines", 1, "period", 1, "monthly" },
  { "tax", "lines", 1, "tax", 1, NULL },
  { "first-tax", "lines", 1, "tax", 0, NULL },
  { "group", "lines", 1, "choice", 1, NULL },
  { "display", "payment", -1, "display", 2, "total" },
  { "deposit", "payment", -1, "deposit.kind", 3, "lines" },
  { "milestone", "payment", -1, "portion.kind", 2, "amount" },
};

static QwPartItem *
get_line (EditorStage *stage)
{
  g_autoptr (QwPartItem) item = g_list_model_get_item (qw_desk_get_rows (stage->desk), 1);

  return item; /* the list has it */
}

static GtkWidget *
show (EditorStage *stage, const char *sheet, int row)
{
  GtkWidget *sheets = qw_find_type (GTK_WIDGET (stage->editor), ADW_TYPE_VIEW_STACK);

  qw_desk_add_tax (stage->desk);
  qw_desk_add_choice (stage->desk);
  qw_desk_add_milestone (stage->desk);
  g_object_set (get_line (stage), "expanded", TRUE, NULL);
  qw_quote_editor_show_sheet (stage->editor, sheet);
  editor_stage_settle (stage);
  return row >= 0 ? GTK_WIDGET (editor_stage_row (stage, (guint) row))
                  : adw_view_stack_get_visible_child (ADW_VIEW_STACK (sheets));
}

static const char *
find_id (GListModel *parts, guint position)
{
  g_autoptr (QwPartItem) item = g_list_model_get_item (parts, position);

  return item != NULL ? qw_part_item_get_id (item) : NULL;
}

/* The words of the file, which differ from those on the screen. */
static void
assert_written (EditorStage *stage, const ChoiceCase *self)
{
  QwQuote *quote = qw_desk_get_quote (stage->desk);
  const QwQuoteLine *line = qw_part_item_get_part (get_line (stage));

  if (g_str_equal (self->field, "kind"))
    g_assert_cmpstr (qw_quote_line_kind_to_string (line->kind), ==, self->written);
  else if (g_str_equal (self->field, "period"))
    g_assert_cmpint (line->period, ==, QW_PERIOD_MONTHLY);
  else if (g_str_equal (self->field, "tax"))
    g_assert_cmpstr (line->tax, ==, find_id (qw_desk_get_taxes (stage->desk), self->selected));
  else if (g_str_equal (self->field, "choice"))
    g_assert_cmpstr (line->choice, ==, find_id (qw_desk_get_choices (stage->desk), 0));
  else if (g_str_equal (self->field, "display"))
    g_assert_cmpint (quote->display, ==, QW_DISPLAY_TOTAL);
  else if (g_str_equal (self->field, "deposit.kind"))
    g_assert_cmpstr (qw_portion_kind_to_string (quote->deposit.kind), ==, self->written);
  else
    g_assert_cmpstr (
        qw_portion_kind_to_string (((QwMilestone *) quote->milestones->pdata[0])->portion.kind), ==,
        self->written);
}

static void
test_chooses (EditorStage *stage, gconstpointer data)
{
  const ChoiceCase *self = data;
  GtkWidget *control = editor_stage_control (show (stage, self->sheet, self->row), self->field);
  guint before, after;

  g_object_get (control, "selected", &before, NULL);
  if (before == self->selected) /* what is first is chosen from another */
    g_object_set (control, "selected", 1, NULL);
  g_object_set (control, "selected", self->selected, NULL);
  editor_stage_settle (stage);
  assert_written (stage, self);
  g_object_get (control, "selected", &after, NULL);
  g_assert_cmpuint (after, ==, self->selected);
  while (before != after)
    {
      qw_desk_undo (stage->desk);
      editor_stage_settle (stage);
      g_object_get (control, "selected", &after, NULL);
    }
}

/* What a tax is called is what a line offers. */
static void
test_names_follow (EditorStage *stage, gconstpointer data)
{
  GtkWidget *row = show (stage, "lines", 1);
  GListModel *model = NULL;
  g_autoptr (QwPartItem) tax = g_list_model_get_item (qw_desk_get_taxes (stage->desk), 1);
  g_autoptr (GtkStringObject) text = NULL;

  qw_part_item_type (tax, "title", "VAT");
  qw_part_item_type (tax, "percent", "7");
  g_object_get (editor_stage_control (row, "tax"), "model", &model, NULL);
  text = g_list_model_get_item (model, 1);
  g_assert_cmpstr (gtk_string_object_get_string (text), ==, "VAT 7 %");
  qw_desk_remove_part (stage->desk, tax);
  g_assert_cmpuint (g_list_model_get_n_items (model), ==, 1);
  g_object_unref (model);
}

static gboolean
is_group_button (GtkWidget *widget, gpointer data)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), "Begin a Choose-One Group") == 0;
}

static void
test_new_group (EditorStage *stage, gconstpointer data)
{
  GtkWidget *row = show (stage, "lines", 1);
  GListModel *choices = qw_desk_get_choices (stage->desk);
  const QwQuoteLine *line = NULL;

  g_signal_emit_by_name (qw_find (row, is_group_button, NULL), "clicked");
  line = qw_part_item_get_part (get_line (stage));
  g_assert_cmpuint (g_list_model_get_n_items (choices), ==, 2);
  g_assert_cmpstr (line->choice, ==, find_id (choices, 1));
}

static void
test_language (EditorStage *stage, gconstpointer data)
{
  GtkWidget *row = editor_stage_control (show (stage, "words", -1), "language");
  QwPartItem *form = qw_desk_get_form (stage->desk);
  g_autofree char *text = NULL;

  /* One that is not in the list is not lost. */
  qw_part_item_type (form, "language", "gsw-CH");
  g_assert_cmpuint (adw_combo_row_get_selected (ADW_COMBO_ROW (row)), >, 1);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 0);
  text = qw_part_item_get_text (form, "language");
  g_assert_cmpstr (text, ==, "");
}

static void
test_lines_of_deposit (EditorStage *stage, gconstpointer data)
{
  GtkWidget *sheet = show (stage, "payment", -1);
  GtkWidget *button = editor_stage_control (sheet, "deposit.lines");
  GtkWidget *check = NULL;
  g_autofree char *deposit = NULL;

  qw_part_item_set_word (qw_desk_get_form (stage->desk), "deposit.kind", QW_PORTION_LINES);
  editor_stage_settle (stage);
  /* Into sight: a popover of what is off the screen has no monitor. */
  gtk_widget_grab_focus (button);
  editor_stage_settle (stage);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  editor_stage_settle (stage);
  check = qw_find_type (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))),
                        GTK_TYPE_CHECK_BUTTON);
  g_assert_nonnull (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  editor_stage_settle (stage);
  deposit = editor_stage_word (stage, "deposit");
  g_assert_cmpstr (deposit, ==, "$100.00");
  g_assert_cmpstr (gtk_menu_button_get_label (GTK_MENU_BUTTON (button)), ==, "1 line");
  gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (choice_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/quote-choices/%s", choice_cases[i].name);

      g_test_add (path, EditorStage, &choice_cases[i], editor_stage_set_up, test_chooses,
                  editor_stage_tear_down);
    }
  g_test_add ("/quote-choices/names-follow", EditorStage, NULL, editor_stage_set_up,
              test_names_follow, editor_stage_tear_down);
  g_test_add ("/quote-choices/new-group", EditorStage, NULL, editor_stage_set_up, test_new_group,
              editor_stage_tear_down);
  g_test_add ("/quote-choices/language", EditorStage, NULL, editor_stage_set_up, test_language,
              editor_stage_tear_down);
  g_test_add ("/quote-choices/lines-of-deposit", EditorStage, NULL, editor_stage_set_up,
              test_lines_of_deposit, editor_stage_tear_down);
  return g_test_run ();
}
