/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-paper-sheet.h"

#include <glib/gi18n.h>
#include <math.h>

/* Pixels: a page is kept as strips of about this height, so that a large one costs no more than what is seen of it. */
#define STRIP 1200

struct _QwPaperSheet
{
  GtkWidget parent_instance;
  QwPages *pages;
  guint page;
  double scale;
  guint first; /* of the strips in sight */
  guint last;
  GPtrArray *strips; /* of GskRenderNode, NULL where none is drawn yet */
};

G_DEFINE_FINAL_TYPE (QwPaperSheet, qw_paper_sheet, GTK_TYPE_WIDGET)

static void
clear_node (gpointer node)
{
  g_clear_pointer ((GskRenderNode **) &node, gsk_render_node_unref);
}

static int
measure_side (QwPaperSheet *self, GtkOrientation orientation)
{
  double points = 0;

  if (self->pages == NULL)
    return 0;
  points = orientation == GTK_ORIENTATION_HORIZONTAL
               ? qw_pages_get_width (self->pages)
               : qw_pages_get_height (self->pages, self->page);
  return (int) ceil (points * self->scale);
}

static void
forget_strips (QwPaperSheet *self)
{
  int height = measure_side (self, GTK_ORIENTATION_VERTICAL);

  g_ptr_array_set_size (self->strips, 0);
  g_ptr_array_set_size (self->strips, (height + STRIP - 1) / STRIP);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static GskRenderNode *
draw_strip (QwPaperSheet *self, guint strip)
{
  graphene_rect_t box = GRAPHENE_RECT_INIT (
      0, (float) strip * STRIP, (float) gtk_widget_get_width (GTK_WIDGET (self)), STRIP);
  GskRenderNode *node = gsk_cairo_node_new (&box);
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  cairo_scale (cr, self->scale, self->scale);
  qw_pages_draw (self->pages, self->page, cr);
  cairo_destroy (cr);
  return node;
}

static void
qw_paper_sheet_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  static const GdkRGBA white = { 1, 1, 1, 1 };
  QwPaperSheet *self = QW_PAPER_SHEET (widget);
  graphene_rect_t box = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                            (float) gtk_widget_get_height (widget));

  gtk_snapshot_append_color (snapshot, &white, &box);
  gtk_snapshot_push_clip (snapshot, &box);
  for (guint i = self->first; self->pages != NULL && i <= self->last && i < self->strips->len; i++)
    {
      if (self->strips->pdata[i] == NULL)
        self->strips->pdata[i] = draw_strip (self, i);
      gtk_snapshot_append_node (snapshot, self->strips->pdata[i]);
    }
  gtk_snapshot_pop (snapshot);
}

static void
qw_paper_sheet_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  *minimum = *natural = measure_side (QW_PAPER_SHEET (widget), orientation);
}

static void
qw_paper_sheet_finalize (GObject *object)
{
  g_ptr_array_unref (QW_PAPER_SHEET (object)->strips);
  G_OBJECT_CLASS (qw_paper_sheet_parent_class)->finalize (object);
}

static void
qw_paper_sheet_class_init (QwPaperSheetClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = qw_paper_sheet_finalize;
  widget_class->snapshot = qw_paper_sheet_snapshot;
  widget_class->measure = qw_paper_sheet_measure;
  gtk_widget_class_set_css_name (widget_class, "sheet");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_DOCUMENT);
}

static void
qw_paper_sheet_init (QwPaperSheet *self)
{
  self->scale = 1;
  self->strips = g_ptr_array_new_with_free_func (clear_node);
}

GtkWidget *
qw_paper_sheet_new (void)
{
  return g_object_new (QW_TYPE_PAPER_SHEET, NULL);
}

/* Who does not see it reads it: which page it is, and what stands there. */
static void
tell (QwPaperSheet *self)
{
  /* Translators: the number of a page and how many there are. */
  g_autofree char *label = g_strdup_printf (_ ("Page %u of %u"), self->page + 1,
                                            qw_pages_get_count (self->pages));
  g_autofree char *text = qw_pages_read (self->pages, self->page);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

void
qw_paper_sheet_set_page (QwPaperSheet *self, QwPages *pages, guint page)
{
  g_return_if_fail (QW_IS_PAPER_SHEET (self));
  g_return_if_fail (pages == NULL || page < qw_pages_get_count (pages));

  self->pages = pages;
  self->page = page;
  forget_strips (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  if (pages != NULL)
    tell (self);
}

void
qw_paper_sheet_set_scale (QwPaperSheet *self, double scale)
{
  g_return_if_fail (QW_IS_PAPER_SHEET (self) && scale > 0);

  if (self->scale == scale)
    return;
  self->scale = scale;
  forget_strips (self);
}

void
qw_paper_sheet_set_sight (QwPaperSheet *self, double from, double to)
{
  guint first = (guint) (MAX (from, 0) / STRIP);
  guint last = (guint) (MAX (to, 0) / STRIP);

  g_return_if_fail (QW_IS_PAPER_SHEET (self));

  if (first == self->first && last == self->last)
    return;
  self->first = first;
  self->last = last;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
