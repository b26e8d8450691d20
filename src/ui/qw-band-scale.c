/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-band-scale.h"

#include "qw-band-painting.h"
#include "qw-chart-layout.h"
#include "qw-chart-parts.h"
#include "qw-format.h"

#include <glib/gi18n.h>

#define LEAST_WIDTH   200
#define NATURAL_WIDTH 420
#define GAP           6
#define MOST_BANDS    QW_CHART_LABELS

enum
{
  MARK_SCORE,
  MARK_TODAY,
  N_MARKS
};

struct _QwBandScale
{
  GtkWidget parent_instance;
  QwCatalog *catalog;
  QwExposure *exposure;
  QwExposure *today;
  char *name;
  char *value_text;
  QwBandPainting painting;
  GtkWidget *marks[N_MARKS];
  GtkWidget *bands[MOST_BANDS];
  guint n_bands;
};

enum
{
  PROP_0,
  PROP_CATALOG,
  PROP_EXPOSURE,
  PROP_TODAY,
  PROP_NAME,
  PROP_VALUE_TEXT,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwBandScale, qw_band_scale, GTK_TYPE_WIDGET)

static GParamSpec *properties[N_PROPS];

static const QwBand *
get_band (QwBandScale *self, guint index)
{
  return g_ptr_array_index (qw_catalog_get_bands (self->catalog), index);
}

static gboolean
is_compared (QwBandScale *self)
{
  return self->exposure != NULL && self->today != NULL &&
         qw_score_round (self->exposure->typical) != qw_score_round (self->today->typical);
}

static int
natural_size (GtkWidget *child, GtkOrientation orientation)
{
  int natural = 0;

  if (child != NULL && gtk_widget_get_visible (child))
    gtk_widget_measure (child, orientation, -1, NULL, &natural, NULL, NULL);
  return natural;
}

static int
tallest (GtkWidget *const *children, guint n)
{
  int height = 0;

  for (guint i = 0; i < n; i++)
    height = MAX (height, natural_size (children[i], GTK_ORIENTATION_VERTICAL));
  return height;
}

static guint
lay_out_bands (QwBandScale *self, QwChartLabel *labels, int width)
{
  for (guint i = 0; i < self->n_bands; i++)
    labels[i] = (QwChartLabel){
      .anchor = qw_band_painting_place ((get_band (self, i)->from + get_band (self, i)->to) / 2,
                                        width),
      .width = natural_size (self->bands[i], GTK_ORIENTATION_HORIZONTAL),
    };
  return qw_chart_place_labels (labels, self->n_bands, width, GAP);
}

static int
height_over_rail (QwBandScale *self)
{
  return tallest (self->marks, N_MARKS) + QW_BAND_STEM;
}

static GtkSizeRequestMode
qw_band_scale_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
qw_band_scale_measure (GtkWidget *widget,
                       GtkOrientation orientation,
                       int for_size,
                       int *minimum,
                       int *natural,
                       int *minimum_baseline,
                       int *natural_baseline)
{
  QwBandScale *self = QW_BAND_SCALE (widget);
  QwChartLabel labels[MOST_BANDS];
  guint rows = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  rows = lay_out_bands (self, labels, for_size < 0 ? NATURAL_WIDTH : for_size);
  *minimum = *natural = height_over_rail (self) + QW_BAND_RAIL + QW_BAND_OVER + GAP +
                        (int) rows * tallest (self->bands, self->n_bands);
}

static void
allot (QwBandScale *self, GtkWidget *child, const QwChartLabel *label, int y, int width, int height)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int x = mirrored ? width - label->x - label->given : label->x;

  gtk_widget_size_allocate (child, &(GtkAllocation){ x, y, label->given, height }, -1);
}

/* One label over the rail, or two that keep apart. */
static void
allot_marks (QwBandScale *self, int width)
{
  QwExposure *scores[N_MARKS] = { self->exposure, self->today };
  QwChartLabel labels[N_MARKS];
  GtkWidget *children[N_MARKS];
  guint n = 0;

  for (guint i = 0; i < N_MARKS; i++)
    if (gtk_widget_get_visible (self->marks[i]))
      {
        children[n] = self->marks[i];
        labels[n++] = (QwChartLabel){
          .anchor = qw_band_painting_place (scores[i]->typical, width),
          .width = natural_size (self->marks[i], GTK_ORIENTATION_HORIZONTAL),
        };
      }
  if (n == N_MARKS && labels[0].anchor > labels[1].anchor)
    {
      QwChartLabel label = labels[0];
      GtkWidget *child = children[0];

      labels[0] = labels[1];
      labels[1] = label;
      children[0] = children[1];
      children[1] = child;
    }
  qw_chart_place_labels (labels, n, width, 2 * GAP);
  for (guint i = 0; i < n; i++)
    allot (self, children[i], &labels[i], 0, width, self->painting.top - QW_BAND_STEM);
}

static void
qw_band_scale_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  QwBandScale *self = QW_BAND_SCALE (widget);
  QwChartLabel labels[MOST_BANDS];
  int tall = tallest (self->bands, self->n_bands);

  qw_band_painting_allot (&self->painting);
  self->painting.top = height_over_rail (self);
  allot_marks (self, width);
  lay_out_bands (self, labels, width);
  for (guint i = 0; i < self->n_bands; i++)
    allot (self, self->bands[i], &labels[i],
           self->painting.top + QW_BAND_RAIL + QW_BAND_OVER + GAP + (int) labels[i].row * tall,
           width, tall);
}

static void
qw_band_scale_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  QwBandScale *self = QW_BAND_SCALE (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  cairo_t *cr = gtk_snapshot_append_cairo (
      snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

  if (gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL)
    {
      cairo_translate (cr, width, 0);
      cairo_scale (cr, -1, 1);
    }
  if (self->catalog != NULL)
    qw_band_painting_bands (&self->painting, qw_catalog_get_bands (self->catalog), width, cr);
  if (self->exposure != NULL)
    qw_band_painting_score (&self->painting, self->exposure,
                            is_compared (self) ? self->today : NULL, width, cr);
  cairo_destroy (cr);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (GTK_IS_BOX (child))
      gtk_widget_snapshot_child (widget, child, snapshot);
}

static void
label_bands (QwBandScale *self)
{
  GPtrArray *bands = self->catalog != NULL ? qw_catalog_get_bands (self->catalog) : NULL;

  self->n_bands = bands != NULL ? MIN (bands->len, MOST_BANDS) : 0;
  for (guint i = 0; i < MOST_BANDS; i++)
    {
      g_autofree char *text = NULL;

      if (i >= self->n_bands)
        {
          if (self->bands[i] != NULL)
            gtk_widget_set_visible (self->bands[i], FALSE);
          continue;
        }
      if (self->bands[i] == NULL)
        self->bands[i] = qw_chart_add_label (GTK_WIDGET (self), "band");
      /* Translators: a band of a scale: its name, and the first and the last point of it. */
      text = g_strdup_printf (_ ("%s\n%d – %d"), qw_format_table_text (get_band (self, i)->title),
                              (int) get_band (self, i)->from,
                              (int) get_band (self, i)->to - (i + 1 < self->n_bands ? 1 : 0));
      qw_chart_label_set_text (self->bands[i], text);
      gtk_widget_set_visible (self->bands[i], TRUE);
    }
}

static void
label_marks (QwBandScale *self)
{
  gboolean compared = is_compared (self);
  g_autofree char *score = NULL;
  g_autofree char *today = NULL;

  if (self->exposure != NULL)
    score = g_strdup_printf ("%d", qw_score_round (self->exposure->typical));
  if (compared)
    /* Translators: over the mark of the score of today, beside that of another. */
    today = g_strdup_printf (_ ("today %d"), qw_score_round (self->today->typical));
  qw_chart_label_set_text (self->marks[MARK_SCORE], score);
  qw_chart_label_set_text (self->marks[MARK_TODAY], today);
  gtk_widget_set_visible (self->marks[MARK_SCORE], score != NULL);
  gtk_widget_set_visible (self->marks[MARK_TODAY], compared);
}

static void
emphasise_band (QwBandScale *self)
{
  for (guint i = 0; i < self->n_bands; i++)
    if (self->exposure != NULL && self->exposure->band != NULL &&
        g_str_equal (self->exposure->band->id, get_band (self, i)->id))
      gtk_widget_add_css_class (self->bands[i], "current");
    else
      gtk_widget_remove_css_class (self->bands[i], "current");
}

static void
tell (QwBandScale *self)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);
  const char *text = self->value_text != NULL ? self->value_text : "";

  /* The oldest GTK tells nobody the value of a meter of ours: it is in the description too. */
  gtk_accessible_update_property (
      accessible, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 100.0,
      GTK_ACCESSIBLE_PROPERTY_LABEL, self->name ? self->name : "",
      GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
  if (self->exposure != NULL)
    gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                    (double) qw_score_round (self->exposure->typical), -1);
  else
    gtk_accessible_reset_property (accessible, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW);
}

static void
follow (QwBandScale *self)
{
  label_marks (self);
  emphasise_band (self);
  tell (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_boxed (gpointer *place, const GValue *value)
{
  GType type = G_VALUE_TYPE (value);

  if (*place != NULL)
    g_boxed_free (type, *place);
  *place = g_value_dup_boxed (value);
}

static void
qw_band_scale_dispose (GObject *object)
{
  QwBandScale *self = QW_BAND_SCALE (object);
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  self->n_bands = 0;
  g_clear_pointer (&self->catalog, qw_catalog_unref);
  g_clear_pointer (&self->exposure, qw_exposure_unref);
  g_clear_pointer (&self->today, qw_exposure_unref);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->value_text, g_free);
  G_OBJECT_CLASS (qw_band_scale_parent_class)->dispose (object);
}

static void
qw_band_scale_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwBandScale *self = QW_BAND_SCALE (object);

  switch (id)
    {
    case PROP_CATALOG:
      set_boxed ((gpointer *) &self->catalog, value);
      label_bands (self);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    case PROP_EXPOSURE:
      set_boxed ((gpointer *) &self->exposure, value);
      break;
    case PROP_TODAY:
      set_boxed ((gpointer *) &self->today, value);
      break;
    case PROP_NAME:
      g_free (self->name);
      self->name = g_value_dup_string (value);
      break;
    case PROP_VALUE_TEXT:
      g_free (self->value_text);
      self->value_text = g_value_dup_string (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  follow (self);
}

static void
qw_band_scale_class_init (QwBandScaleClass *klass)
{
  const GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = qw_band_scale_dispose;
  object_class->set_property = qw_band_scale_set_property;
  widget_class->get_request_mode = qw_band_scale_get_request_mode;
  widget_class->measure = qw_band_scale_measure;
  widget_class->size_allocate = qw_band_scale_size_allocate;
  widget_class->snapshot = qw_band_scale_snapshot;
  properties[PROP_CATALOG] = g_param_spec_boxed ("catalog", NULL, NULL, QW_TYPE_CATALOG, flags);
  properties[PROP_EXPOSURE] = g_param_spec_boxed ("exposure", NULL, NULL, QW_TYPE_EXPOSURE, flags);
  properties[PROP_TODAY] = g_param_spec_boxed ("today", NULL, NULL, QW_TYPE_EXPOSURE, flags);
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_VALUE_TEXT] = g_param_spec_string ("value-text", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "bandscale");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
qw_band_scale_init (QwBandScale *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  qw_band_painting_init (&self->painting, widget);
  self->marks[MARK_SCORE] = qw_chart_add_label (widget, "score");
  self->marks[MARK_TODAY] = qw_chart_add_label (widget, "today");
}
