/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "pseudo-look.h"

#include "qw-find.h"
#include "qw-origin-popover.h"
#include "qw-stage.h"

#define MOST_OF_A_KIND 3
#define POPOVER_FRAMES 6

/* What may stand outside of brackets, with the reason. */
static const struct
{
  const char *pattern;
  const char *why;
} allowed[] = {
  { "^[A-Z]{3}( · " OPEN "|$)", "a currency and its code" },
  { "^((Ctrl|Alt|Shift)(\\+|$))*(F[0-9]+|Up|Down|Return|[A-Z]|)$", "a key" },
  { "^(Clear [Ee]ntry|Search…?|\\(None\\)|Delete|Show All)$", "GTK translates it" },
  { "^(Shortcuts|Search Shortcuts|Search Results|No Results Found|Try a different search)$",
    "GTK translates it" },
  { "^(Apply|Dismiss)$", "libadwaita translates it" },
};

/* What may be shortened. */
static const struct
{
  const char *pattern;
  const char *why;
} shortenable[] = {
  { "Éstímáté·", "the switch of the pages shortens what does not fit" },
  { "Stáñdárd désígñ·", "a drop-down list shows the whole of it when it is open" },
};

typedef struct
{
  GHashTable *problems;
} Look;

/* The letters outside of all brackets. */
char *
pseudo_find_bare (const char *text)
{
  GString *bare = g_string_new (NULL);
  int depth = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if (g_str_has_prefix (at, OPEN))
        depth++;
      else if (g_str_has_prefix (at, CLOSE) && depth > 0)
        depth--;
      else if (g_str_has_prefix (at, CLOSE))
        /* The second of two lines that are drawn apart. */
        g_string_truncate (bare, 0);
      else if (depth == 0 && g_unichar_isalpha (g_utf8_get_char (at)))
        g_string_append_unichar (bare, g_utf8_get_char (at));
    }
  return g_string_free (bare, FALSE);
}

static gboolean
is_allowed (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (allowed); i++)
    if (g_regex_match_simple (allowed[i].pattern, text, 0, 0))
      return TRUE;
  return FALSE;
}

static gboolean
is_shortenable (const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (shortenable); i++)
    if (strstr (text, shortenable[i].pattern) != NULL)
      return TRUE;
  return FALSE;
}

static void
add_problem (Look *look, const char *what, const char *text)
{
  g_hash_table_add (look->problems, g_strdup_printf ("%s: %s", what, text));
}

static void
check_text (Look *look, const char *text)
{
  g_autofree char *bare = text != NULL ? pseudo_find_bare (text) : g_strdup ("");

  if (bare[0] != '\0' && !is_allowed (text))
    add_problem (look, "untranslated", text);
}

/* One that may be short has a tooltip with the whole text. */
static void
check_room (Look *look, GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  int width = gtk_widget_get_width (GTK_WIDGET (label));
  int needed;

  if (!gtk_widget_get_mapped (GTK_WIDGET (label)) || width == 0)
    return;
  pango_layout_get_pixel_size (layout, &needed, NULL);
  if (pango_layout_is_ellipsized (layout))
    {
      if (!gtk_widget_get_has_tooltip (GTK_WIDGET (label)) &&
          !is_shortenable (gtk_label_get_text (label)))
        add_problem (look, "shortened", gtk_label_get_text (label));
    }
  else if (needed > width)
    add_problem (look, "cut off", gtk_label_get_text (label));
}

/* Sources are cited as they were published. */
static gboolean
is_source (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, QW_TYPE_ORIGIN_POPOVER) != NULL &&
         gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_VIEW) != NULL;
}

static void
visit_cb (GtkWidget *widget, gpointer user_data)
{
  Look *look = user_data;

  /* The names in a calendar are of the C library. */
  if (is_source (widget) || gtk_widget_get_ancestor (widget, GTK_TYPE_CALENDAR) != NULL)
    return;
  check_text (look, gtk_widget_get_tooltip_text (widget));
  if (!GTK_IS_LABEL (widget))
    return;
  check_text (look, gtk_label_get_text (GTK_LABEL (widget)));
  check_room (look, GTK_LABEL (widget));
}

static int
compare (gconstpointer a, gconstpointer b)
{
  return strcmp (a, b);
}

void
pseudo_look_at (GtkWidget *root)
{
  Look look = { g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };
  GList *problems;

  qw_find_each (root, visit_cb, &look);
  problems = g_list_sort (g_hash_table_get_keys (look.problems), compare);
  for (GList *at = problems; at != NULL; at = at->next)
    g_test_message ("%s", (char *) at->data);
  if (problems != NULL)
    g_test_fail ();
  g_list_free (problems);
  g_hash_table_unref (look.problems);
}

static void
collect_cb (GtkWidget *widget, gpointer user_data)
{
  if (GTK_IS_MENU_BUTTON (widget) && gtk_widget_get_mapped (widget) &&
      gtk_widget_is_sensitive (widget))
    g_ptr_array_add (user_data, g_object_ref (widget));
}

/* Some of each kind: there are dozens that tell where a figure comes from. */
static void
look_at_popovers (GtkWidget *window)
{
  g_autoptr (GPtrArray) buttons = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GHashTable) kinds = g_hash_table_new (NULL, NULL);

  qw_find_each (window, collect_cb, buttons);
  for (guint i = 0; i < buttons->len; i++)
    {
      GtkMenuButton *button = buttons->pdata[i];
      gpointer kind = GSIZE_TO_POINTER (
          G_OBJECT_TYPE (gtk_widget_get_parent (GTK_WIDGET (button))));
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (kinds, kind));

      g_hash_table_insert (kinds, kind, GUINT_TO_POINTER (n + 1));
      if (n >= MOST_OF_A_KIND)
        continue;
      gtk_menu_button_popup (button);
      qw_wait_frames (window, POPOVER_FRAMES);
      if (gtk_menu_button_get_popover (button) != NULL)
        pseudo_look_at (GTK_WIDGET (gtk_menu_button_get_popover (button)));
      gtk_menu_button_popdown (button);
      qw_wait_frames (window, POPOVER_FRAMES);
    }
}

void
pseudo_look_in_width (GtkWidget *window, int width)
{
  int least;

  if (width > 0)
    gtk_window_set_default_size (GTK_WINDOW (window), width, 720);
  qw_wait_frames (window, QW_STAGE_FRAMES);
  gtk_widget_measure (window, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  if (width > 0 && least > width)
    {
      g_test_message ("the window needs a width of %d", least);
      g_test_fail ();
    }
  pseudo_look_at (window);
  look_at_popovers (window);
}
