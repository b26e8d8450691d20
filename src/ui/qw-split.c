/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-split.h"

/* Below this width two panes are cramped whatever they hold. */
#define NARROW_WIDTH 780
/* What a pane that scrolls can do with. */
#define PANE_HEIGHT   140
#define START_SHARE   0.45
#define START_MAXIMUM 560

enum
{
  START,
  END,
  BAR,
  HEAD,
  SEPARATOR,
  N_CHILDREN
};

struct _QwSplit
{
  GtkWidget parent_instance;
  GtkWidget *children[N_CHILDREN];
  int start_maximum;
  gboolean show_end;
};

enum
{
  PROP_0,
  PROP_START,
  PROP_END,
  PROP_BAR,
  PROP_HEAD,
  PROP_START_MAXIMUM,
  PROP_SHOW_END,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwSplit, qw_split, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static int
minimum_width (GtkWidget *child)
{
  int minimum = 0;

  if (child != NULL)
    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

static int
height_for (GtkWidget *child, int width)
{
  int minimum = 0;

  if (child != NULL)
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &minimum, NULL, NULL, NULL);
  return minimum;
}

static gboolean
is_narrow (QwSplit *self, int width)
{
  return qw_split_is_narrow (width, minimum_width (self->children[START]),
                             minimum_width (self->children[END]));
}

static void
place (GtkWidget *child, int x, int y, int width, int height)
{
  if (child == NULL)
    return;
  gtk_widget_set_child_visible (child, width > 0);
  if (width > 0)
    gtk_widget_size_allocate (child, &(GtkAllocation){ x, y, width, height }, -1);
}

static void
turn (QwSplit *self)
{
  GtkWidget *shown = self->children[self->show_end ? END : START];
  GtkWidget *hidden = self->children[self->show_end ? START : END];

  if (shown != NULL)
    gtk_widget_set_child_visible (shown, TRUE);
  if (hidden != NULL)
    gtk_widget_set_child_visible (hidden, FALSE);
}

static void
allocate_wide (QwSplit *self, int width, int height)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int least = minimum_width (self->children[START]);
  int start = MIN (qw_split_start_width (width, least, minimum_width (self->children[END])),
                   MAX (self->start_maximum, least));
  int line = minimum_width (self->children[SEPARATOR]);
  int end = width - start - line;

  place (self->children[START], mirrored ? end + line : 0, 0, start, height);
  place (self->children[SEPARATOR], mirrored ? end : start, 0, line, height);
  place (self->children[END], mirrored ? 0 : start + line, 0, end, height);
  place (self->children[BAR], 0, 0, 0, 0);
  place (self->children[HEAD], 0, 0, 0, 0);
}

static void
allocate_narrow (QwSplit *self, int width, int height)
{
  int bar = height_for (self->children[BAR], width);
  int head = self->show_end ? height_for (self->children[HEAD], width) : 0;
  int shown = self->show_end ? END : START;

  place (self->children[shown], 0, head, width, MAX (height - bar - head, 0));
  place (self->children[shown == END ? START : END], 0, 0, 0, 0);
  place (self->children[SEPARATOR], 0, 0, 0, 0);
  place (self->children[BAR], 0, height - bar, width, bar);
  place (self->children[HEAD], 0, 0, head > 0 ? width : 0, head);
}

static int
needed_width (QwSplit *self)
{
  int width = 0;

  for (guint i = START; i <= HEAD; i++)
    width = MAX (width, minimum_width (self->children[i]));
  return width;
}

/* The panes scroll: to ask them for a height would lay out every line of text for nothing. */
static void
qw_split_measure (GtkWidget *widget,
                  GtkOrientation orientation,
                  int for_size,
                  int *minimum,
                  int *natural,
                  int *minimum_baseline,
                  int *natural_baseline)
{
  QwSplit *self = QW_SPLIT (widget);

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = PANE_HEIGHT + height_for (self->children[BAR], -1) +
               height_for (self->children[HEAD], -1);
  else
    *minimum = needed_width (self);
  *natural = MAX (*minimum, orientation == GTK_ORIENTATION_VERTICAL ? 0 : NARROW_WIDTH);
}

static void
qw_split_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  QwSplit *self = QW_SPLIT (widget);

  if (is_narrow (self, width))
    allocate_narrow (self, width, height);
  else
    allocate_wide (self, width, height);
}

static GtkSizeRequestMode
qw_split_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

static void
set_child (QwSplit *self, guint index, GtkWidget *child)
{
  g_clear_pointer (&self->children[index], gtk_widget_unparent);
  self->children[index] = child;
  if (child == NULL)
    return;
  /* Focus goes from the first pane to the second, whatever the order they are set in. */
  gtk_widget_insert_after (child, GTK_WIDGET (self), index > START ? self->children[START] : NULL);
  if (index == END && self->children[BAR] != NULL)
    gtk_widget_insert_after (self->children[BAR], GTK_WIDGET (self), child);
  if (self->children[HEAD] != NULL && self->children[END] != NULL)
    gtk_widget_insert_before (self->children[HEAD], GTK_WIDGET (self), self->children[END]);
}

static void
qw_split_dispose (GObject *object)
{
  QwSplit *self = QW_SPLIT (object);

  for (guint i = 0; i < N_CHILDREN; i++)
    g_clear_pointer (&self->children[i], gtk_widget_unparent);
  G_OBJECT_CLASS (qw_split_parent_class)->dispose (object);
}

static void
qw_split_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwSplit *self = QW_SPLIT (object);

  switch (id)
    {
    case PROP_START:
    case PROP_END:
    case PROP_BAR:
    case PROP_HEAD:
      g_value_set_object (value, self->children[id - PROP_START]);
      break;
    case PROP_START_MAXIMUM:
      g_value_set_int (value, self->start_maximum);
      break;
    case PROP_SHOW_END:
      g_value_set_boolean (value, self->show_end);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_split_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwSplit *self = QW_SPLIT (object);

  switch (id)
    {
    case PROP_START:
    case PROP_END:
    case PROP_BAR:
    case PROP_HEAD:
      set_child (self, id - PROP_START, g_value_get_object (value));
      break;
    case PROP_START_MAXIMUM:
      self->start_maximum = g_value_get_int (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    case PROP_SHOW_END:
      qw_split_set_show_end (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_split_class_init (QwSplitClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = qw_split_dispose;
  object_class->get_property = qw_split_get_property;
  object_class->set_property = qw_split_set_property;
  widget_class->measure = qw_split_measure;
  widget_class->size_allocate = qw_split_size_allocate;
  widget_class->get_request_mode = qw_split_get_request_mode;

  properties[PROP_START] = g_param_spec_object ("start", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_END] = g_param_spec_object ("end", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_BAR] = g_param_spec_object ("bar", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_HEAD] = g_param_spec_object ("head", NULL, NULL, GTK_TYPE_WIDGET, flags);
  properties[PROP_START_MAXIMUM] = g_param_spec_int ("start-maximum", NULL, NULL, 0, G_MAXINT,
                                                     START_MAXIMUM, flags);
  properties[PROP_SHOW_END] = g_param_spec_boolean ("show-end", NULL, NULL, FALSE,
                                                    flags | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "split");
}

static void
qw_split_init (QwSplit *self)
{
  self->start_maximum = START_MAXIMUM;
  self->children[SEPARATOR] = gtk_separator_new (GTK_ORIENTATION_VERTICAL);
  gtk_widget_set_parent (self->children[SEPARATOR], GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

gboolean
qw_split_is_narrow (int width, int start, int end)
{
  return width < MAX (NARROW_WIDTH, start + end + 1);
}

int
qw_split_start_width (int width, int start, int end)
{
  int wanted = MIN ((int) (width * START_SHARE), START_MAXIMUM);

  return CLAMP (wanted, start, MAX (start, width - end - 1));
}

gboolean
qw_split_get_show_end (QwSplit *self)
{
  g_return_val_if_fail (QW_IS_SPLIT (self), FALSE);
  return self->show_end;
}

void
qw_split_set_show_end (QwSplit *self, gboolean show_end)
{
  g_return_if_fail (QW_IS_SPLIT (self));
  if (self->show_end == show_end)
    return;

  self->show_end = show_end;
  /* At once, so that the focus can go there before the next frame. */
  if (is_narrow (self, gtk_widget_get_width (GTK_WIDGET (self))))
    turn (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOW_END]);
}
