/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* In a made-up language, every text is between brackets and long: what is not was never translated, or is cut off. */

#include "quote-stage.h"

#include "qw-find.h"
#include "qw-origin-popover.h"
#include "qw-preferences.h"
#include "qw-question.h"
#include "risk-stage.h"

#include <libintl.h>
#include <locale.h>

#define OPEN  "⟦"
#define CLOSE "⟧"

#define MOST_OF_A_KIND 3
#define POPOVER_FRAMES 6

/* What may stand outside of brackets, with the reason. */
static const struct
{
  const char *pattern;
  const char *why;
} allowed[] = {
  { "^[A-Z]{3} · " OPEN, "a currency and its code" },
  { "^((Ctrl|Alt|Shift)(\\+|$))*(F[0-9]+|Up|Down|[A-Z]|)$", "a key" },
  { "^(Clear entry|Search…|\\(None\\)|Delete|Show All)$", "GTK translates it" },
  { "^(Shortcuts|Search Shortcuts|Search Results|No Results Found|Try a different search)$",
    "GTK translates it" },
  { "^Apply$", "libadwaita translates it" },
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

typedef enum
{
  PLACE_ESTIMATE,
  PLACE_QUOTES,
  PLACE_NEW_QUOTE,
  PLACE_QUOTE,
  PLACE_RISK,
  PLACE_PREFERENCES,
  PLACE_SHORTCUTS,
  PLACE_QUESTION,
} Place;

typedef struct
{
  const char *name;
  Place place;
  int width;
} Case;

static const Case cases[] = {
  { "estimate/wide", PLACE_ESTIMATE, 1280 },   { "estimate/narrow", PLACE_ESTIMATE, 360 },
  { "quotes/wide", PLACE_QUOTES, 1280 },       { "quotes/narrow", PLACE_QUOTES, 360 },
  { "new-quote/wide", PLACE_NEW_QUOTE, 1280 }, { "new-quote/narrow", PLACE_NEW_QUOTE, 360 },
  { "quote/wide", PLACE_QUOTE, 1280 },         { "quote/narrow", PLACE_QUOTE, 360 },
  { "risk/wide", PLACE_RISK, 1280 },           { "risk/narrow", PLACE_RISK, 360 },
  { "preferences", PLACE_PREFERENCES, 0 },     { "shortcuts", PLACE_SHORTCUTS, 0 },
  { "question", PLACE_QUESTION, 360 },
};

/* The letters outside of all brackets. */
static char *
find_bare (const char *text)
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
  g_autofree char *bare = text != NULL ? find_bare (text) : g_strdup ("");

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

  if (is_source (widget))
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

static void
look_at (GtkWidget *root)
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
        look_at (GTK_WIDGET (gtk_menu_button_get_popover (button)));
      gtk_menu_button_popdown (button);
      qw_wait_frames (window, POPOVER_FRAMES);
    }
}

static void
look_in_width (GtkWidget *window, int width)
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
  look_at (window);
  look_at_popovers (window);
}

static void
visit_estimate (const Case *self)
{
  QwStage stage = { 0 };

  qw_stage_set_up (&stage, NULL);
  look_in_width (qw_stage_root (&stage), self->width);
  qw_stage_tear_down (&stage, NULL);
}

static void
visit_quotes (const Case *self)
{
  QuoteStage stage = { 0 };

  quote_stage_set_up (&stage, NULL);
  if (self->place != PLACE_QUOTES)
    quote_stage_create (&stage, "007");
  if (self->place == PLACE_QUOTE)
    quote_stage_act (&stage, "win.send-quote");
  look_in_width (quote_stage_root (&stage), self->width);
  quote_stage_tear_down (&stage, NULL);
}

static void
visit_risk (const Case *self)
{
  RiskStage stage = { 0 };

  risk_stage_set_up (&stage, NULL);
  look_in_width (risk_stage_root (&stage), self->width);
  risk_stage_tear_down (&stage, NULL);
}

static void
visit_preferences (const Case *self)
{
  QwStage stage = { 0 };
  QwPreferences *preferences;

  qw_stage_set_up (&stage, NULL);
  preferences = qw_preferences_new (GTK_WINDOW (stage.window), NULL, stage.session);
  gtk_window_present (GTK_WINDOW (preferences));
  look_in_width (GTK_WIDGET (preferences), 0);
  gtk_window_destroy (GTK_WINDOW (preferences));
  qw_stage_tear_down (&stage, NULL);
}

static void
visit_question (const Case *self)
{
  const char *text = OPEN "What there is to know before it goes on, in a sentence that wraps" CLOSE;
  QwQuestion *question = qw_question_new (NULL, text, text, OPEN "Mark as Sent·····" CLOSE);

  qw_question_add_row (question, "dialog-warning-symbolic", text, OPEN "Remove Them····" CLOSE);
  gtk_window_present (GTK_WINDOW (question));
  look_in_width (GTK_WIDGET (question), self->width);
  gtk_window_destroy (GTK_WINDOW (question));
}

static void
visit_shortcuts (void)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource (
      "/io/github/quotewright/Quotewright/gtk/help-overlay.ui");
  GtkWidget *window = GTK_WIDGET (gtk_builder_get_object (builder, "help_overlay"));

  /* Its room is GTK's affair. */
  look_at (window);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_place (gconstpointer data)
{
  const Case *self = data;

  switch (self->place)
    {
    case PLACE_ESTIMATE:
      visit_estimate (self);
      break;
    case PLACE_RISK:
      visit_risk (self);
      break;
    case PLACE_PREFERENCES:
      visit_preferences (self);
      break;
    case PLACE_SHORTCUTS:
      visit_shortcuts ();
      break;
    case PLACE_QUESTION:
      visit_question (self);
      break;
    default:
      visit_quotes (self);
    }
}

typedef struct
{
  const char *name;
  const char *text;
  const char *bare;
} BareCase;

static const BareCase bare_cases[] = {
  { "bracketed", OPEN "Únpíñ" CLOSE, "" },
  { "nested", OPEN OPEN "a" CLOSE " b" CLOSE " · 12", "" },
  { "number", "$1,200 – 35 %", "" },
  { "second line", "a" CLOSE, "" },
  { "bare", "Unpin", "Unpin" },
  { "built from pieces", OPEN "a" CLOSE " per " OPEN "b" CLOSE, "per" },
};

/* The net has no holes. */
static void
test_bare (gconstpointer data)
{
  const BareCase *self = data;
  g_autofree char *bare = find_bare (self->text);

  g_assert_cmpstr (bare, ==, self->bare);
}

static gboolean
translate (const char *folder)
{
  g_autofree char *script = g_test_build_filename (G_TEST_DIST, "ui", "pseudo.py", NULL);
  g_autofree char *pot = g_test_build_filename (G_TEST_DIST, "..", "po", "quotewright.pot", NULL);
  const char *argv[] = { "/usr/bin/python3", script, pot, folder, NULL };
  int status = -1;

  return g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status,
                       NULL) &&
         g_spawn_check_wait_status (status, NULL);
}

static void
remove_folder (const char *folder)
{
  const char *argv[] = { "rm", "-r", folder, NULL };

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
}

int
main (int argc, char **argv)
{
  /* Every place is looked at, whatever was found in another. */
  char *arguments[] = { argv[0], (char *) "-k", NULL };
  int n_arguments = 2;
  char **rest = arguments;
  g_autofree char *folder = g_dir_make_tmp ("quotewright-pseudo-XXXXXX", NULL);
  int result = 0;

  g_setenv ("LANGUAGE", "qps", TRUE);
  gtk_test_init (&n_arguments, &rest, NULL);
  /* Which enters a locale of its own, in which nothing is translated. */
  setlocale (LC_ALL, "");
  /* Nor is anything in C.UTF-8 with newer libraries of C; where there is none but that, it stays. */
  setlocale (LC_MESSAGES, "en_US.UTF-8");
  adw_init ();
  if (translate (folder))
    {
      bindtextdomain (GETTEXT_PACKAGE, folder);
      bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
      textdomain (GETTEXT_PACKAGE);
      for (guint i = 0; i < G_N_ELEMENTS (bare_cases); i++)
        {
          g_autofree char *path = g_strconcat ("/pseudo/net/", bare_cases[i].name, NULL);

          g_test_add_data_func (path, &bare_cases[i], test_bare);
        }
      for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
        {
          g_autofree char *path = g_strconcat ("/pseudo/", cases[i].name, NULL);

          g_test_add_data_func (path, &cases[i], test_place);
        }
      result = g_test_run ();
    }
  else
    g_print ("1..0 # SKIP no translation can be made here\n");
  remove_folder (folder);
  return result;
}
