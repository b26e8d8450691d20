/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-paper-view.h"

#include "qw-desk-look.h"
#include "qw-paper-column.h"
#include "qw-quote-paper.h"
#include "qw-refusal.h"

#include <glib/gi18n.h>
#include <math.h>

/* Rows from which on a quote is laid out after a pause in the typing, and how long that is, in milliseconds. */
#define MANY_ROWS 150
#define PAUSE     200
/* Pixels of width below which a page of paper cannot be read: there it is set on a page of that width, with this
 * margin, so that a point of it is this many pixels. */
#define NARROW_WIDTH  520
#define NARROW_MARGIN 16
#define NARROW_SCALE  1.25
/* A step of the zoom; so that four of them double it. */
#define ZOOM_STEP 1.189207

struct _QwPaperView
{
  AdwBin parent_instance;
  QwDesk *desk;
  QwPaperColumn *column;
  GtkScrolledWindow *scroller;
  GtkLabel *problem;
  GtkLabel *place;
  GtkWidget *bar;
  char *shown;  /* the id of the quote that is on the pages */
  int narrow;   /* the width that a narrow page is laid out for, else 0 */
  double stays; /* which part of the height stays in sight while it changes; below 0: none */
  gboolean stale;
  guint tick;
  guint pause;
};

enum
{
  PROP_0,
  PROP_DESK,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwPaperView, qw_paper_view, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

static GtkAdjustment *
get_height (QwPaperView *self)
{
  return gtk_scrolled_window_get_vadjustment (self->scroller);
}

static void
show_place (QwPaperView *self)
{
  guint n = qw_paper_column_count_pages (self->column);
  /* Translators: the number of a page and how many there are. */
  g_autofree char *text = g_strdup_printf (_ ("%u of %u"),
                                           qw_paper_column_find_page (self->column) + 1, n);

  gtk_label_set_text (self->place, text);
  gtk_widget_set_visible (self->bar, n > 0);
}

static void
scrolled_cb (QwPaperView *self)
{
  GtkAdjustment *height = get_height (self);
  double from = gtk_adjustment_get_value (height);

  qw_paper_column_set_sight (self->column, from, from + gtk_adjustment_get_page_size (height));
  show_place (self);
}

/* What was in the middle stays there when the zoom is another. */
static void
height_changed_cb (QwPaperView *self)
{
  GtkAdjustment *height = get_height (self);

  if (self->stays >= 0)
    gtk_adjustment_set_value (height, self->stays * gtk_adjustment_get_upper (height) -
                                          gtk_adjustment_get_page_size (height) / 2);
  self->stays = -1;
  scrolled_cb (self);
}

static void
set_zoom (QwPaperView *self, double zoom)
{
  GtkAdjustment *height = get_height (self);
  double middle = gtk_adjustment_get_value (height) + gtk_adjustment_get_page_size (height) / 2;

  self->stays = middle / MAX (gtk_adjustment_get_upper (height), 1);
  qw_paper_column_set_zoom (self->column, zoom);
}

static void
zoom_by (QwPaperView *self, double steps)
{
  set_zoom (self, qw_paper_column_get_zoom (self->column) * pow (ZOOM_STEP, steps));
}

static void
zoom_in_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  zoom_by (QW_PAPER_VIEW (widget), 1);
}

static void
zoom_out_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  zoom_by (QW_PAPER_VIEW (widget), -1);
}

static void
fit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  set_zoom (QW_PAPER_VIEW (widget), 0);
}

static void
scroll_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gboolean done = FALSE;

  g_signal_emit_by_name (QW_PAPER_VIEW (widget)->scroller, "scroll-child",
                         (GtkScrollType) g_variant_get_int32 (parameter), FALSE, &done);
}

static gboolean
wheel_cb (QwPaperView *self, double dx, double dy, GtkEventController *controller)
{
  if ((gtk_event_controller_get_current_event_state (controller) & GDK_CONTROL_MASK) == 0)
    return GDK_EVENT_PROPAGATE;
  zoom_by (self, -dy);
  return GDK_EVENT_STOP;
}

static void
show_problem (QwPaperView *self, const char *text)
{
  gtk_label_set_text (self->problem, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->problem), text != NULL);
  gtk_widget_set_opacity (GTK_WIDGET (self->column), text != NULL ? 0.4 : 1);
}

static void
clear_waiting (QwPaperView *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  g_clear_handle_id (&self->pause, g_source_remove);
}

static int
find_narrow (int width)
{
  return width > 0 && width < NARROW_WIDTH ? width : 0;
}

static void
show_quote (QwPaperView *self, QwQuote *quote)
{
  QwColour accent;
  QwQuoteLook look = qw_desk_look (self->desk, &accent);
  QwPaper narrow = { .width = self->narrow / NARROW_SCALE,
                     .height = QW_PAPER_ENDLESS,
                     .top = NARROW_MARGIN,
                     .bottom = NARROW_MARGIN,
                     .side = NARROW_MARGIN };
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;
  QwPages *pages;

  look.paper = self->narrow > 0 ? &narrow : NULL;
  pages = qw_quote_paper_new (quote, &look, &error);
  said = error != NULL ? qw_refusal_say (error) : NULL;
  show_problem (self, said);
  if (pages != NULL)
    qw_paper_column_set_pages (self->column, pages);
}

static gboolean
is_another (QwPaperView *self, QwQuote *quote)
{
  return quote == NULL || g_strcmp0 (quote->id, self->shown) != 0;
}

static void
lay_out (QwPaperView *self)
{
  QwQuote *quote = self->desk != NULL ? qw_desk_get_quote (self->desk) : NULL;

  clear_waiting (self);
  self->stale = FALSE;
  if (is_another (self, quote))
    {
      qw_paper_column_set_pages (self->column, NULL);
      gtk_adjustment_set_value (get_height (self), 0);
    }
  g_free (self->shown);
  self->shown = quote != NULL ? g_strdup (quote->id) : NULL;
  if (quote != NULL)
    show_quote (self, quote);
  else
    show_problem (self, NULL);
  show_place (self);
}

static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  QW_PAPER_VIEW (widget)->tick = 0;
  lay_out (QW_PAPER_VIEW (widget));
  return G_SOURCE_REMOVE;
}

static gboolean
pause_cb (gpointer user_data)
{
  QwPaperView *self = user_data;

  self->pause = 0;
  lay_out (self);
  return G_SOURCE_REMOVE;
}

/* Many edits between two frames are laid out once; what nobody sees is not. */
static void
queue_layout (QwPaperView *self)
{
  QwQuote *quote = self->desk != NULL ? qw_desk_get_quote (self->desk) : NULL;
  gboolean much = quote != NULL &&
                  g_list_model_get_n_items (qw_desk_get_rows (self->desk)) > MANY_ROWS;

  self->stale = TRUE;
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  clear_waiting (self);
  if (much && !is_another (self, quote))
    self->pause = g_timeout_add_full (G_PRIORITY_LOW, PAUSE, pause_cb, self, NULL);
  else
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

static void
width_changed_cb (QwPaperView *self)
{
  GtkAdjustment *width = gtk_scrolled_window_get_hadjustment (self->scroller);
  int narrow = find_narrow ((int) gtk_adjustment_get_page_size (width));

  if (narrow == self->narrow)
    return;
  self->narrow = narrow;
  queue_layout (self);
}

static void
qw_paper_view_map (GtkWidget *widget)
{
  QwPaperView *self = QW_PAPER_VIEW (widget);

  GTK_WIDGET_CLASS (qw_paper_view_parent_class)->map (widget);
  if (self->stale)
    queue_layout (self);
}

static void
qw_paper_view_unmap (GtkWidget *widget)
{
  QwPaperView *self = QW_PAPER_VIEW (widget);

  self->stale = self->stale || self->tick != 0 || self->pause != 0;
  clear_waiting (self);
  GTK_WIDGET_CLASS (qw_paper_view_parent_class)->unmap (widget);
}

static void
set_desk (QwPaperView *self, QwDesk *desk)
{
  if (self->desk != NULL)
    g_signal_handlers_disconnect_by_data (self->desk, self);
  if (!g_set_object (&self->desk, desk))
    return;
  if (desk != NULL)
    g_signal_connect_object (desk, "notify::quote", G_CALLBACK (queue_layout), self,
                             G_CONNECT_SWAPPED);
  queue_layout (self);
}

static void
qw_paper_view_dispose (GObject *object)
{
  QwPaperView *self = QW_PAPER_VIEW (object);

  clear_waiting (self);
  g_clear_object (&self->desk);
  g_clear_pointer (&self->shown, g_free);
  G_OBJECT_CLASS (qw_paper_view_parent_class)->dispose (object);
}

static void
qw_paper_view_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_DESK:
      g_value_set_object (value, QW_PAPER_VIEW (object)->desk);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_paper_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_DESK:
      set_desk (QW_PAPER_VIEW (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
bind_keys (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    GdkModifierType with;
    const char *action;
    int scroll;
  } keys[] = {
    { GDK_KEY_plus, GDK_CONTROL_MASK, "paper.zoom-in" },
    { GDK_KEY_equal, GDK_CONTROL_MASK, "paper.zoom-in" },
    { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "paper.zoom-in" },
    { GDK_KEY_minus, GDK_CONTROL_MASK, "paper.zoom-out" },
    { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "paper.zoom-out" },
    { GDK_KEY_0, GDK_CONTROL_MASK, "paper.fit" },
    { GDK_KEY_KP_0, GDK_CONTROL_MASK, "paper.fit" },
    { GDK_KEY_Up, 0, "paper.scroll", GTK_SCROLL_STEP_UP },
    { GDK_KEY_Down, 0, "paper.scroll", GTK_SCROLL_STEP_DOWN },
    { GDK_KEY_space, 0, "paper.scroll", GTK_SCROLL_PAGE_DOWN },
    { GDK_KEY_space, GDK_SHIFT_MASK, "paper.scroll", GTK_SCROLL_PAGE_UP },
    { GDK_KEY_Page_Up, 0, "paper.scroll", GTK_SCROLL_PAGE_UP },
    { GDK_KEY_Page_Down, 0, "paper.scroll", GTK_SCROLL_PAGE_DOWN },
    { GDK_KEY_Home, 0, "paper.scroll", GTK_SCROLL_START },
    { GDK_KEY_End, 0, "paper.scroll", GTK_SCROLL_END },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].scroll != GTK_SCROLL_NONE)
      gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].with, keys[i].action,
                                           "i", keys[i].scroll);
    else
      gtk_widget_class_add_binding_action (widget_class, keys[i].key, keys[i].with, keys[i].action,
                                           NULL);
}

static void
qw_paper_view_class_init (QwPaperViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_paper_view_dispose;
  object_class->get_property = qw_paper_view_get_property;
  object_class->set_property = qw_paper_view_set_property;
  widget_class->map = qw_paper_view_map;
  widget_class->unmap = qw_paper_view_unmap;

  properties[PROP_DESK] = g_param_spec_object ("desk", NULL, NULL, QW_TYPE_DESK,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (QW_TYPE_PAPER_COLUMN);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-paper-view.ui");
  gtk_widget_class_bind_template_child (widget_class, QwPaperView, column);
  gtk_widget_class_bind_template_child (widget_class, QwPaperView, scroller);
  gtk_widget_class_bind_template_child (widget_class, QwPaperView, problem);
  gtk_widget_class_bind_template_child (widget_class, QwPaperView, place);
  gtk_widget_class_bind_template_child (widget_class, QwPaperView, bar);
  gtk_widget_class_bind_template_callback (widget_class, wheel_cb);
  gtk_widget_class_install_action (widget_class, "paper.zoom-in", NULL, zoom_in_action);
  gtk_widget_class_install_action (widget_class, "paper.zoom-out", NULL, zoom_out_action);
  gtk_widget_class_install_action (widget_class, "paper.fit", NULL, fit_action);
  gtk_widget_class_install_action (widget_class, "paper.scroll", "i", scroll_action);
  bind_keys (widget_class);
}

static void
qw_paper_view_init (QwPaperView *self)
{
  self->stays = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (get_height (self), "value-changed", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_height (self), "changed", G_CALLBACK (height_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_scrolled_window_get_hadjustment (self->scroller),
                           "notify::page-size", G_CALLBACK (width_changed_cb), self,
                           G_CONNECT_SWAPPED);
  show_problem (self, NULL);
  show_place (self);
}
