/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "contrast.h"
#include "quote-stage.h"

#include "qw-outlook.h"

/* What has the focus looks other than without it, at every stop of Tab; each kind of control is looked at once. */

#define TODAY      "2026-11-24"
#define MOST_STOPS 200
#define TRIES      4

typedef struct
{
  const char *name;
  const char *page;
  guint least; /* kinds of controls */
} Place;

static const Place places[] = {
  { "/focus/risk", "risk", 5 },
  { "/focus/quote", "quotes", 5 },
};

/* What is drawn alike. */
static char *
find_kind (GtkWidget *widget)
{
  g_auto (GStrv) classes = gtk_widget_get_css_classes (widget);
  g_autofree char *style = g_strjoinv (".", classes);

  return g_strdup_printf ("%s.%s", G_OBJECT_TYPE_NAME (widget), style);
}

static gboolean
is_in_sight (GtkWidget *root, GtkWidget *widget)
{
  graphene_rect_t bounds;

  return gtk_widget_compute_bounds (widget, root, &bounds) && bounds.origin.y >= 0 &&
         bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (root);
}

/* Once: a row that is just being filled may be drawn late. */
static gboolean
looks_focused_now (GtkWidget *root, GtkWidget *widget)
{
  Picture with = { NULL };
  Picture without = { NULL };
  gboolean differs;

  qw_wait_frames (root, 8); /* it may be scrolled to */
  picture_take (&with, root);
  gtk_window_set_focus (GTK_WINDOW (root), NULL);
  qw_wait_frames (root, 2);
  picture_take (&without, root);
  differs = picture_differs (&with, &without, widget);
  picture_clear (&with);
  picture_clear (&without);
  gtk_widget_grab_focus (widget);
  gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
  return differs;
}

static gboolean
looks_focused (GtkWidget *root, GtkWidget *widget)
{
  for (guint i = 0; i < TRIES; i++)
    if (looks_focused_now (root, widget))
      return TRUE;
  return FALSE;
}

static void
assert_stops_look_focused (GtkWidget *root, guint least)
{
  g_autoptr (GHashTable) kinds = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
  for (guint i = 0; i < MOST_STOPS && gtk_widget_child_focus (root, GTK_DIR_TAB_FORWARD); i++)
    {
      GtkWidget *widget = gtk_window_get_focus (GTK_WINDOW (root));
      g_autofree char *kind = widget != NULL ? find_kind (widget) : NULL;

      /* What is scrolled to has to be laid out before the next is. */
      qw_wait_frames (root, 3);
      if (kind == NULL || !is_in_sight (root, widget) || !g_hash_table_add (kinds, g_strdup (kind)))
        continue;
      if (!looks_focused (root, widget))
        {
          g_test_message ("%s looks the same with and without the focus", kind);
          g_test_fail ();
        }
    }
  g_assert_cmpuint (g_hash_table_size (kinds), >=, least);
}

static void
test_place (QuoteStage *stage, gconstpointer data)
{
  const Place *place = data;
  GtkWidget *root = quote_stage_root (stage);
  g_autoptr (QwOutlook) outlook = qw_outlook_new (stage->stage.catalog, NULL, TODAY);

  gtk_window_set_default_size (GTK_WINDOW (root), 1000, 700);
  g_object_set (stage->stage.window, "outlook", outlook, NULL);
  quote_stage_create (stage, "Example Bookshop");
  gtk_widget_activate_action (root, "win.show-page", "s", place->page);
  qw_wait_frames (root, 3 * QW_STAGE_FRAMES);
  assert_stops_look_focused (root, place->least);
}

/* What draws no focus is found. */
static void
test_none_drawn (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *blank = g_object_new (ADW_TYPE_BIN, "focusable", TRUE, "css-name", "blank", NULL);
  GtkWidget *button = gtk_button_new_with_label ("Button");
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 30);

  gtk_box_append (GTK_BOX (box), blank);
  gtk_box_append (GTK_BOX (box), button);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  qw_wait_frames (window, 4);
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  gtk_widget_grab_focus (button);
  qw_wait_frames (window, 3 * QW_STAGE_FRAMES);
  g_assert_true (looks_focused (window, button));
  gtk_widget_grab_focus (blank);
  qw_wait_frames (window, 3);
  g_assert_false (looks_focused (window, blank));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP no display\n");
      return 0;
    }
  adw_init ();
  picture_add_style ();
  g_test_add_func ("/focus/none-drawn-is-found", test_none_drawn);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    g_test_add (places[i].name, QuoteStage, &places[i], quote_stage_set_up, test_place,
                quote_stage_tear_down);
  return g_test_run ();
}
