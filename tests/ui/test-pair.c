/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pair.h"

typedef struct
{
  const char *name;
  int width;
  int minimum;
  int natural;
  int end;
} WidthCase;

static const WidthCase widths[] = {
  { "room-for-both", 400, 40, 120, 120 }, { "all-but-a-third-of-the-words", 300, 40, 250, 188 },
  { "just-fits", 300, 40, 188, 188 },     { "never-under-its-minimum", 120, 100, 150, 100 },
  { "no-room-at-all", 12, 40, 120, 40 },
};

static void
test_width (gconstpointer data)
{
  const WidthCase *row = data;

  g_assert_cmpint (qw_pair_end_width (row->width, row->minimum, row->natural), ==, row->end);
}

static GtkWidget *
create_pair (GtkTextDirection direction)
{
  GtkWidget *words = gtk_label_new ("Words that wrap where there is little room for them");
  GtkWidget *amount = gtk_label_new ("$12,000");
  GtkWidget *pair = g_object_new (QW_TYPE_PAIR, "start", words, "end", amount, NULL);

  gtk_label_set_wrap (GTK_LABEL (words), TRUE);
  gtk_widget_set_direction (pair, direction);
  return g_object_ref_sink (pair);
}

/* The amount is as wide as its text, and the words stand at the side where reading starts. */
static void
test_sides (gconstpointer data)
{
  GtkTextDirection direction = GPOINTER_TO_INT (data);
  g_autoptr (GtkWidget) pair = create_pair (direction);
  GtkWidget *words = gtk_widget_get_first_child (pair);
  GtkWidget *amount = gtk_widget_get_last_child (pair);
  GtkRequisition natural;
  int height = 0;
  graphene_point_t words_at;
  graphene_point_t amount_at;

  gtk_widget_measure (pair, GTK_ORIENTATION_VERTICAL, 200, &height, NULL, NULL, NULL);
  gtk_widget_allocate (pair, 200, height, -1, NULL);
  gtk_widget_get_preferred_size (amount, NULL, &natural);
  g_assert_cmpint (gtk_widget_get_width (amount), ==, natural.width);
  g_assert_cmpint (height, >, natural.height);

  g_assert_true (gtk_widget_compute_point (words, pair, &GRAPHENE_POINT_INIT (0, 0), &words_at));
  g_assert_true (gtk_widget_compute_point (amount, pair, &GRAPHENE_POINT_INIT (0, 0), &amount_at));
  if (direction == GTK_TEXT_DIR_RTL)
    g_assert_cmpfloat (amount_at.x, <, words_at.x);
  else
    g_assert_cmpfloat (words_at.x, <, amount_at.x);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  gtk_init ();
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      g_autofree char *path = g_strconcat ("/pair/width/", widths[i].name, NULL);

      g_test_add_data_func (path, &widths[i], test_width);
    }
  g_test_add_data_func ("/pair/left-to-right", GINT_TO_POINTER (GTK_TEXT_DIR_LTR), test_sides);
  g_test_add_data_func ("/pair/right-to-left", GINT_TO_POINTER (GTK_TEXT_DIR_RTL), test_sides);
  return g_test_run ();
}
