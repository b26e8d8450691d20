/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-private.h"

#define LEAST_HALF_LIFE 0.1
#define MOST_HALF_LIFE  100.0

enum
{
  PROP_0,
  PROP_SWITCHED_ON,
  PROP_HALF_LIFE,
  PROP_BUSY,
  PROP_JOBS,
  PROP_TYPES,
  PROP_CLIENTS,
  PROP_REASONS,
  PROP_FACTORS,
  PROP_BATCHES,
  PROP_N_JOBS, /* from here on they follow the jobs */
  PROP_N_MISSES,
  PROP_CAN_ADJUST,
  PROP_LEARNING,
  PROP_FACTOR,
  PROP_HELD,
  PROP_SPREAD,
  PROP_BOUND,
  PROP_LEFT,
  PROP_SUMMARY,
  N_PROPS
};

enum
{
  NOTICE,
  CHANGED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwTrack, qw_track, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

void
qw_track_say (QwTrack *self, const char *detail, const char *text)
{
  g_signal_emit (self, signals[NOTICE], g_quark_from_string (detail), text);
}

void
qw_track_busy (QwTrack *self, int step)
{
  gboolean was = self->n_busy > 0;

  self->n_busy = (guint) ((int) self->n_busy + step);
  if (was != (self->n_busy > 0))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BUSY]);
}

void
qw_track_learn (QwTrack *self)
{
  qw_track_fill (self);
  for (guint i = PROP_N_JOBS; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
qw_track_take_rows (QwTrack *self, GPtrArray *rows)
{
  gboolean same = rows->len == self->rows->len;

  for (guint i = 0; i < rows->len && same; i++)
    same = qw_job_equal (rows->pdata[i], self->rows->pdata[i]);
  g_ptr_array_unref (self->rows);
  self->rows = rows;
  if (!same)
    qw_track_learn (self);
}

static void
set_switched_on (QwTrack *self, gboolean on)
{
  if (on == self->switched_on)
    return;

  self->switched_on = on;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SWITCHED_ON]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEARNING]);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
set_half_life (QwTrack *self, double years)
{
  if (years == self->half_life)
    return;

  self->half_life = years;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HALF_LIFE]);
  qw_track_learn (self);
}

static void
qw_track_dispose (GObject *object)
{
  QwTrack *self = QW_TRACK (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->jobs);
  g_clear_object (&self->types);
  g_clear_object (&self->clients);
  g_clear_object (&self->reasons);
  g_clear_object (&self->factors);
  g_clear_object (&self->batches);
  g_clear_object (&self->library);
  G_OBJECT_CLASS (qw_track_parent_class)->dispose (object);
}

static void
qw_track_finalize (GObject *object)
{
  QwTrack *self = QW_TRACK (object);

  g_clear_object (&self->cancellable);
  g_ptr_array_unref (self->rows);
  g_clear_pointer (&self->known, qw_learning_unref);
  g_clear_pointer (&self->catalog, qw_catalog_unref);
  g_free (self->texts.factor);
  g_free (self->texts.held);
  g_free (self->texts.spread);
  g_free (self->texts.bound);
  g_free (self->texts.left);
  g_free (self->texts.summary);
  g_free (self->undo_id);
  G_OBJECT_CLASS (qw_track_parent_class)->finalize (object);
}

static void
qw_track_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwTrack *self = QW_TRACK (object);
  GListStore *const lists[] = { self->jobs,    self->types,   self->clients,
                                self->reasons, self->factors, self->batches };
  const char *const texts[] = { self->texts.factor, self->texts.held, self->texts.spread,
                                self->texts.bound,  self->texts.left, self->texts.summary };

  switch (id)
    {
    case PROP_SWITCHED_ON:
      g_value_set_boolean (value, self->switched_on);
      break;
    case PROP_HALF_LIFE:
      g_value_set_double (value, self->half_life);
      break;
    case PROP_BUSY:
      g_value_set_boolean (value, self->n_busy > 0);
      break;
    case PROP_N_JOBS:
      g_value_set_uint (value, self->rows->len);
      break;
    case PROP_N_MISSES:
      g_value_set_uint (value, self->known->of - self->known->held);
      break;
    case PROP_CAN_ADJUST:
      g_value_set_boolean (value, self->known->jobs >= QW_LEARNING_ENOUGH);
      break;
    case PROP_LEARNING:
      g_value_set_boxed (value, qw_track_get_learning (self));
      break;
    default:
      if (id >= PROP_JOBS && id <= PROP_BATCHES)
        g_value_set_object (value, lists[id - PROP_JOBS]);
      else if (id >= PROP_FACTOR && id < N_PROPS)
        g_value_set_string (value, texts[id - PROP_FACTOR]);
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_track_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwTrack *self = QW_TRACK (object);

  switch (id)
    {
    case PROP_SWITCHED_ON:
      set_switched_on (self, g_value_get_boolean (value));
      break;
    case PROP_HALF_LIFE:
      set_half_life (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_track_class_init (QwTrackClass *klass)
{
  static const char *const lists[] = {
    "jobs", "types", "clients", "reasons", "factors", "batches"
  };
  static const char *const texts[] = { "factor", "held", "spread", "bound", "left", "summary" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = qw_track_dispose;
  object_class->finalize = qw_track_finalize;
  object_class->get_property = qw_track_get_property;
  object_class->set_property = qw_track_set_property;

  properties[PROP_SWITCHED_ON] = g_param_spec_boolean ("switched-on", NULL, NULL, FALSE, writable);
  properties[PROP_HALF_LIFE] = g_param_spec_double (
      "half-life", NULL, NULL, LEAST_HALF_LIFE, MOST_HALF_LIFE, QW_LEARNING_HALF_LIFE, writable);
  properties[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, readable);
  properties[PROP_N_JOBS] = g_param_spec_uint ("n-jobs", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_N_MISSES] = g_param_spec_uint ("n-misses", NULL, NULL, 0, G_MAXUINT, 0, readable);
  properties[PROP_CAN_ADJUST] = g_param_spec_boolean ("can-adjust", NULL, NULL, FALSE, readable);
  properties[PROP_LEARNING] = g_param_spec_boxed ("learning", NULL, NULL, QW_TYPE_LEARNING,
                                                  readable);
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    properties[PROP_JOBS + i] = g_param_spec_object (lists[i], NULL, NULL, G_TYPE_LIST_MODEL,
                                                     readable);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    properties[PROP_FACTOR + i] = g_param_spec_string (texts[i], NULL, NULL, NULL, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[NOTICE] = g_signal_new ("notice", QW_TYPE_TRACK, G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED, 0,
                                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[CHANGED] = g_signal_new ("changed", QW_TYPE_TRACK, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
qw_track_init (QwTrack *self)
{
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_job_free);
  self->jobs = g_list_store_new (QW_TYPE_TRACK_ITEM);
  self->types = g_list_store_new (QW_TYPE_TRACK_ENTRY);
  self->clients = g_list_store_new (QW_TYPE_TRACK_ENTRY);
  self->reasons = g_list_store_new (QW_TYPE_TRACK_ENTRY);
  self->factors = g_list_store_new (QW_TYPE_TRACK_ENTRY);
  self->batches = g_list_store_new (QW_TYPE_TRACK_ENTRY);
  self->cancellable = g_cancellable_new ();
  self->half_life = QW_LEARNING_HALF_LIFE;
}

QwTrack *
qw_track_new (QwCatalog *catalog, QwLibrary *library)
{
  QwTrack *self;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (QW_IS_LIBRARY (library), NULL);

  self = g_object_new (QW_TYPE_TRACK, NULL);
  self->catalog = qw_catalog_ref (catalog);
  self->library = g_object_ref (library);
  g_signal_connect_object (library, "changed", G_CALLBACK (qw_track_load), self, G_CONNECT_SWAPPED);
  qw_track_learn (self);
  qw_track_load (self);
  return self;
}

QwCatalog *
qw_track_get_catalog (QwTrack *self)
{
  g_return_val_if_fail (QW_IS_TRACK (self), NULL);
  return self->catalog;
}

GListModel *
qw_track_get_jobs (QwTrack *self)
{
  g_return_val_if_fail (QW_IS_TRACK (self), NULL);
  return G_LIST_MODEL (self->jobs);
}

QwLearning *
qw_track_get_known_learning (QwTrack *self)
{
  g_return_val_if_fail (QW_IS_TRACK (self), NULL);
  return self->known;
}

QwLearning *
qw_track_get_learning (QwTrack *self)
{
  g_return_val_if_fail (QW_IS_TRACK (self), NULL);
  return self->switched_on && self->known->jobs >= QW_LEARNING_ENOUGH ? self->known : NULL;
}

const QwCalibration *
qw_track_get_calibration (QwTrack *self)
{
  g_return_val_if_fail (QW_IS_TRACK (self), NULL);
  return &self->calibration;
}
