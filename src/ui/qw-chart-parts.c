/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-chart-parts.h"

#include "qw-colour.h"

#include <adwaita.h>
#include <string.h>

static GtkWidget *
line_new (const char *class)
{
  return g_object_new (GTK_TYPE_LABEL, "css-classes", (const char *[]){ class, NULL }, "ellipsize",
                       PANGO_ELLIPSIZE_END, "visible", FALSE, NULL);
}

static void
set_line (GtkWidget *line, const char *text)
{
  gtk_label_set_text (GTK_LABEL (line), text);
  gtk_widget_set_visible (line, text[0] != '\0');
}

GtkWidget *
qw_chart_add_swatch (GtkWidget *chart, const char *name)
{
  GtkWidget *swatch = g_object_new (ADW_TYPE_BIN, "css-name", name, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_NONE, "can-target", FALSE, NULL);

  gtk_widget_set_parent (swatch, chart);
  return swatch;
}

void
qw_chart_allot_swatch (GtkWidget *swatch)
{
  gtk_widget_measure (swatch, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (swatch, &(GtkAllocation){ 0, 0, 1, 1 }, -1);
}

void
qw_chart_ink (GtkWidget *chart, GtkWidget *swatch, cairo_t *cr)
{
  GdkRGBA ink;

  if (!qw_colour_of_swatch (chart, swatch, &ink))
    ink = (GdkRGBA){ 0 };
  gdk_cairo_set_source_rgba (cr, &ink);
}

GtkWidget *
qw_chart_add_label (GtkWidget *chart, const char *name)
{
  GtkWidget *label = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL,
                                   "css-classes", (const char *[]){ name, NULL }, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_NONE, "can-target", FALSE, "visible", FALSE,
                                   NULL);

  gtk_box_append (GTK_BOX (label), line_new ("value"));
  gtk_box_append (GTK_BOX (label), line_new ("name"));
  gtk_widget_set_parent (label, chart);
  return label;
}

void
qw_chart_label_set_text (GtkWidget *label, const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text != NULL ? text : "", "\n", 2);
  const char *first = lines[0] != NULL ? lines[0] : "";

  set_line (gtk_widget_get_first_child (label), first);
  set_line (gtk_widget_get_last_child (label),
            lines[0] != NULL && lines[1] != NULL ? lines[1] : "");
}

void
qw_chart_name (GtkWidget *chart, const char *summary)
{
  g_auto (GStrv) parts = g_strsplit (summary != NULL ? summary : "", "\n", 2);
  gboolean named = parts[0] != NULL;

  gtk_accessible_update_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  named ? parts[0] : "", -1);
  if (named && parts[1] != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    parts[1], -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}
