/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-paper-column.h"

#include "qw-paper-sheet.h"

#include <math.h>

/* Pixels around the sheets and between them, for their shadow. */
#define MARGIN 18
/* Pixels per point at a zoom of 1. */
#define FULL_SIZE (96.0 / 72.0)
/* Pixels: below this, a page that fits the width is scrolled instead. */
#define LEAST_WIDTH 240
/* A page that fits a wide window is not blown up to a poster. */
#define MOST_FITTING 1.75

struct _QwPaperColumn
{
  GtkWidget parent_instance;
  QwPages *pages;
  GPtrArray *sheets; /* children, of QwPaperSheet */
  double zoom;       /* 0 fits the width */
  double scale;      /* pixels per point, as allocated */
  double from;
  double to;
};

G_DEFINE_FINAL_TYPE (QwPaperColumn, qw_paper_column, GTK_TYPE_WIDGET)

static double
find_scale (QwPaperColumn *self, int width)
{
  double fitting;

  if (self->zoom > 0)
    return self->zoom * FULL_SIZE;
  fitting = (MAX (width, LEAST_WIDTH) - 2 * MARGIN) / qw_pages_get_width (self->pages);
  return MIN (fitting, MOST_FITTING * FULL_SIZE);
}

static int
measure_height (QwPaperColumn *self, double scale)
{
  double height = MARGIN;

  for (guint i = 0; i < self->sheets->len; i++)
    height += ceil (qw_pages_get_height (self->pages, i) * scale) + MARGIN;
  return (int) height;
}

static int
measure_width (QwPaperColumn *self, double scale)
{
  return (int) ceil (qw_pages_get_width (self->pages) * scale) + 2 * MARGIN;
}

static void
qw_paper_column_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  QwPaperColumn *self = QW_PAPER_COLUMN (widget);

  *minimum = *natural = LEAST_WIDTH;
  if (self->pages == NULL)
    return;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = measure_height (self, find_scale (self, for_size));
  else
    {
      *natural = measure_width (self, self->zoom > 0 ? self->zoom * FULL_SIZE : FULL_SIZE);
      *minimum = self->zoom > 0 ? *natural : LEAST_WIDTH;
    }
}

static GtkSizeRequestMode
qw_paper_column_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* What is out of sight is not drawn, but stays where it is. */
static void
show_sight (QwPaperColumn *self)
{
  double top = MARGIN;

  for (guint i = 0; i < self->sheets->len; i++)
    {
      GtkWidget *sheet = self->sheets->pdata[i];
      double height = ceil (qw_pages_get_height (self->pages, i) * self->scale);

      gtk_widget_set_child_visible (sheet, top <= self->to && top + height >= self->from);
      qw_paper_sheet_set_sight (QW_PAPER_SHEET (sheet), self->from - top, self->to - top);
      top += height + MARGIN;
    }
}

static void
qw_paper_column_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  QwPaperColumn *self = QW_PAPER_COLUMN (widget);
  int top = MARGIN;

  if (self->pages == NULL)
    return;
  self->scale = find_scale (self, width);
  for (guint i = 0; i < self->sheets->len; i++)
    {
      QwPaperSheet *sheet = self->sheets->pdata[i];
      int side = measure_width (self, self->scale) - 2 * MARGIN;
      int length = (int) ceil (qw_pages_get_height (self->pages, i) * self->scale);

      qw_paper_sheet_set_scale (sheet, self->scale);
      gtk_widget_measure (GTK_WIDGET (sheet), GTK_ORIENTATION_VERTICAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_size_allocate (GTK_WIDGET (sheet),
                                &(GtkAllocation){ (width - side) / 2, top, side, length }, -1);
      top += length + MARGIN;
    }
  show_sight (self);
}

static void
fit_sheets (QwPaperColumn *self, guint n)
{
  while (self->sheets->len > n)
    g_ptr_array_set_size (self->sheets, (int) self->sheets->len - 1);
  while (self->sheets->len < n)
    {
      GtkWidget *sheet = qw_paper_sheet_new ();

      gtk_widget_set_parent (sheet, GTK_WIDGET (self));
      g_ptr_array_add (self->sheets, sheet);
    }
}

static void
qw_paper_column_dispose (GObject *object)
{
  QwPaperColumn *self = QW_PAPER_COLUMN (object);

  g_ptr_array_set_size (self->sheets, 0);
  g_clear_pointer (&self->pages, qw_pages_free);
  G_OBJECT_CLASS (qw_paper_column_parent_class)->dispose (object);
}

static void
qw_paper_column_finalize (GObject *object)
{
  g_ptr_array_unref (QW_PAPER_COLUMN (object)->sheets);
  G_OBJECT_CLASS (qw_paper_column_parent_class)->finalize (object);
}

static void
qw_paper_column_class_init (QwPaperColumnClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_paper_column_dispose;
  object_class->finalize = qw_paper_column_finalize;
  widget_class->measure = qw_paper_column_measure;
  widget_class->size_allocate = qw_paper_column_size_allocate;
  widget_class->get_request_mode = qw_paper_column_get_request_mode;
  gtk_widget_class_set_css_name (widget_class, "papercolumn");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
qw_paper_column_init (QwPaperColumn *self)
{
  self->scale = FULL_SIZE;
  self->sheets = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

void
qw_paper_column_set_pages (QwPaperColumn *self, QwPages *pages)
{
  g_autoptr (QwPages) old = NULL;

  g_return_if_fail (QW_IS_PAPER_COLUMN (self));

  old = g_steal_pointer (&self->pages);
  self->pages = pages;
  fit_sheets (self, pages != NULL ? qw_pages_get_count (pages) : 0);
  for (guint i = 0; i < self->sheets->len; i++)
    qw_paper_sheet_set_page (self->sheets->pdata[i], pages, i);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

void
qw_paper_column_set_zoom (QwPaperColumn *self, double zoom)
{
  g_return_if_fail (QW_IS_PAPER_COLUMN (self));

  self->zoom = zoom > 0 ? CLAMP (zoom, QW_PAPER_LEAST_ZOOM, QW_PAPER_MOST_ZOOM) : 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

double
qw_paper_column_get_zoom (QwPaperColumn *self)
{
  g_return_val_if_fail (QW_IS_PAPER_COLUMN (self), 1);
  return self->zoom > 0 ? self->zoom : self->scale / FULL_SIZE;
}

gboolean
qw_paper_column_get_fits (QwPaperColumn *self)
{
  g_return_val_if_fail (QW_IS_PAPER_COLUMN (self), TRUE);
  return self->zoom == 0;
}

void
qw_paper_column_set_sight (QwPaperColumn *self, double from, double to)
{
  g_return_if_fail (QW_IS_PAPER_COLUMN (self));

  self->from = from;
  self->to = to;
  show_sight (self);
}

guint
qw_paper_column_find_page (QwPaperColumn *self)
{
  double middle = (self->from + self->to) / 2;
  double bottom = MARGIN;

  g_return_val_if_fail (QW_IS_PAPER_COLUMN (self), 0);

  for (guint i = 0; i < self->sheets->len; i++)
    {
      bottom += ceil (qw_pages_get_height (self->pages, i) * self->scale) + MARGIN;
      if (middle < bottom)
        return i;
    }
  return self->sheets->len > 0 ? self->sheets->len - 1 : 0;
}

guint
qw_paper_column_count_pages (QwPaperColumn *self)
{
  g_return_val_if_fail (QW_IS_PAPER_COLUMN (self), 0);
  return self->sheets->len;
}
