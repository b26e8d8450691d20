/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "contrast.h"
#include "qw-bar.h"
#include "qw-colour.h"
#include "quote-stage.h"

#include "qw-outlook.h"

/* WCAG 2.1, 1.4.3 and 1.4.11. */
#define LEAST       4.5
#define LEAST_LARGE 3.0
#define LEAST_MARK  3.0

/* The colours that are drawn are whole numbers. */
#define SLACK 0.05

#define TODAY "2026-11-24"

typedef struct
{
  Picture picture;
  guint n;
  GString *faint;
} Reading;

/* As large as 24 px, or bold and as large as 18.66 px. */
static gboolean
is_large (GtkWidget *label)
{
  PangoFontDescription *font = pango_context_get_font_description (
      gtk_widget_get_pango_context (label));
  double size = pango_font_description_get_size (font) / (double) PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    size *= 96.0 / 72.0;
  return size >= 24 ||
         (size >= 18.66 && pango_font_description_get_weight (font) >= PANGO_WEIGHT_BOLD);
}

static const char *
read_text (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  return GTK_IS_TEXT (widget) ? gtk_editable_get_text (GTK_EDITABLE (widget)) : NULL;
}

/* What cannot be used is not meant to stand out. */
static void
judge_text (GtkWidget *widget, gpointer data)
{
  Reading *self = data;
  const char *text = read_text (widget);
  double least = text != NULL && is_large (widget) ? LEAST_LARGE : LEAST;
  GdkRGBA ground, ink;

  if (text == NULL || text[0] == '\0' || !gtk_widget_get_mapped (widget) ||
      !gtk_widget_is_sensitive (widget) || !picture_read (&self->picture, widget, &ground, &ink))
    return;
  self->n++;
  if (contrast_of (&ink, &ground) < least - SLACK)
    g_string_append_printf (self->faint, "%.2f for “%s” in %s, it needs %.1f\n",
                            contrast_of (&ink, &ground), text,
                            G_OBJECT_TYPE_NAME (gtk_widget_get_parent (widget)), least);
}

/* Parts of charts that stand for a figure, by their names in the style sheet. */
static const char *const marks[][2] = {
  { "distribution", "mark" }, { "distribution", "curve" }, { "distribution", "marker" },
  { "rangebar", "fill" },     { "rangebar", "tick" },      { "spreadbar", "fill" },
  { "spreadbar", "tick" },    { "partbar", "fill" },       { "partbar", "tick" },
  { "bandscale", "marker" },  { "bandscale", "mark" },     { "trend", "curve" },
};

static gboolean
is_mark (GtkWidget *widget)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  for (guint i = 0; parent != NULL && i < G_N_ELEMENTS (marks); i++)
    if (g_str_equal (gtk_widget_get_css_name (parent), marks[i][0]) &&
        g_str_equal (gtk_widget_get_css_name (widget), marks[i][1]))
      return TRUE;
  return FALSE;
}

static void
judge_mark (GtkWidget *widget, gpointer data)
{
  Reading *self = data;
  GtkWidget *chart = gtk_widget_get_parent (widget);
  GdkRGBA ground, ink, colour, seen;

  if (!is_mark (widget) || !gtk_widget_get_mapped (chart) ||
      !picture_read (&self->picture, gtk_widget_get_parent (chart), &ground, &ink) ||
      !qw_colour_of_swatch (chart, widget, &colour))
    return;
  self->n++;
  seen = colour_over (&colour, &ground);
  if (contrast_of (&seen, &ground) < LEAST_MARK - SLACK)
    g_string_append_printf (self->faint, "%.2f for %s > %s\n", contrast_of (&seen, &ground),
                            gtk_widget_get_css_name (chart), gtk_widget_get_css_name (widget));
}

/* How much was read below @root; what is too faint is a line each. */
static guint
read_window (GtkWidget *root, GString *faint)
{
  Reading reading = { .faint = faint };

  picture_take (&reading.picture, root);
  qw_find_each (root, judge_text, &reading);
  qw_find_each (root, judge_mark, &reading);
  picture_clear (&reading.picture);
  return reading.n;
}

/* A label of this colour on white is too faint or not. */
typedef struct
{
  const char *name;
  const char *colour;
  gboolean faint;
} Sample;

static const Sample samples[] = {
  { "just-enough", "#767676", FALSE },
  { "black", "#000000", FALSE },
  { "a-little-less", "#7d7d7d", TRUE },
  { "pale", "#c0c0c0", TRUE },
};

static void
test_sample (gconstpointer data)
{
  const Sample *sample = data;
  g_autoptr (GString) faint = g_string_new (NULL);
  g_autofree char *markup = g_strdup_printf (
      "<span foreground=\"%s\" alpha=\"100%%\" background=\"white\">Hamburg</span>",
      sample->colour);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_widget_set_halign (label, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  gtk_window_set_child (GTK_WINDOW (window), label);
  gtk_window_present (GTK_WINDOW (window));
  qw_wait_frames (window, 4);
  g_assert_cmpuint (read_window (window, faint), ==, 1);
  g_assert_cmpint (faint->len > 0, ==, sample->faint);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A page, how to come there from a quote that was just created, and how much there is to read at least. */
typedef struct
{
  const char *name;
  const char *page;
  const char *action;
  guint least;
} Place;

static const Place places[] = {
  { "estimate", "estimate", NULL, 100 },
  { "risk", "risk", NULL, 100 },
  { "quote", "quotes", NULL, 30 },
  { "history", "quotes", "win.show-history", 15 },
};

static void
add_outlook (QuoteStage *stage)
{
  g_autoptr (QwOutlook) outlook = qw_outlook_new (stage->stage.catalog, NULL, TODAY);

  g_object_set (stage->stage.window, "outlook", outlook, NULL);
}

static void
test_place (QuoteStage *stage, gconstpointer data)
{
  const Place *place = data;
  GtkWidget *root = quote_stage_root (stage);
  g_autoptr (GString) faint = g_string_new (NULL);

  gtk_window_set_default_size (GTK_WINDOW (root), 1300, 3900);
  add_outlook (stage);
  quote_stage_create (stage, "Example Bookshop");
  gtk_widget_activate_action (root, "win.show-page", "s", place->page);
  if (place->action != NULL)
    quote_stage_act (stage, place->action);
  qw_wait_frames (root, QW_STAGE_FRAMES);
  g_assert_cmpuint (read_window (root, faint), >=, place->least);
  if (faint->len > 0)
    {
      g_test_message ("%s", faint->str);
      g_test_fail ();
    }
}

static const struct
{
  const char *name;
  AdwColorScheme scheme;
} schemes[] = {
  { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
  { "dark", ADW_COLOR_SCHEME_FORCE_DARK },
};

typedef struct
{
  const Place *place;
  AdwColorScheme scheme;
} Row;

static void
set_up (QuoteStage *stage, gconstpointer data)
{
  const Row *row = data;

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), row->scheme);
  quote_stage_set_up (stage, NULL);
}

static void
test_row (QuoteStage *stage, gconstpointer data)
{
  test_place (stage, ((const Row *) data)->place);
}

static void
add_tests (const char *contrast)
{
  static Row rows[G_N_ELEMENTS (schemes) * G_N_ELEMENTS (places)];
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_autofree char *path = g_strdup_printf ("/contrast/sample/%s", samples[i].name);

      g_test_add_data_func (path, &samples[i], test_sample);
    }
  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    for (guint k = 0; k < G_N_ELEMENTS (places); k++)
      {
        g_autofree char *path = g_strdup_printf ("/contrast/%s%s/%s", contrast, schemes[i].name,
                                                 places[k].name);

        rows[n] = (Row){ &places[k], schemes[i].scheme };
        g_test_add (path, QuoteStage, &rows[n], set_up, test_row, quote_stage_tear_down);
        n++;
      }
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
  add_tests (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()) ? "high-" : "");
  return g_test_run ();
}
