/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-session-private.h"

#include <glib/gi18n-lib.h>

enum
{
  PROP_0,
  PROP_CATALOG,
  PROP_FLOOR_RATE,
  PROP_SCHEDULE,
  PROP_LEARNING,
  PROP_BRIEF,
  PROP_ESTIMATE,
  PROP_TYPES,
  PROP_TYPE,
  PROP_FEATURES,
  PROP_LINES,
  PROP_OWN_LINES,
  PROP_N_PINS,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_HAS_OWN_RATE,
  PROP_OWN_RATE,
  PROP_CONFIDENCE,
  PROP_HAS_OWN_PRICE,
  PROP_OWN_PRICE,
  PROP_HAS_OWN_FACTOR,
  PROP_MAY_HAVE_OWN_FACTOR,
  PROP_OWN_FACTOR,
  PROP_SELECTOR, /* and the others after it */
  N_PROPS = PROP_SELECTOR + QW_N_SELECTORS
};

enum
{
  NOTICE,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwSession, qw_session, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* Another price of the same work leaves the lists as they are. */
static void
follow_work (QwSession *self)
{
  if (self->listed == self->estimate->distribution)
    return;

  g_clear_pointer (&self->listed, qw_distribution_unref);
  self->listed = qw_distribution_ref (self->estimate->distribution);
  qw_session_sync_lists (self);
  qw_session_queue_additions (self);
}

/* Everything that shows the brief follows it; nothing here may ask for another. */
void
qw_session_follow (QwSession *self)
{
  self->following = TRUE;
  follow_work (self);
  qw_session_sync_selectors (self);
  self->following = FALSE;

  for (guint i = PROP_BRIEF; i < PROP_SELECTOR; i++)
    if (i != PROP_TYPES && i != PROP_FEATURES && i != PROP_LINES && i != PROP_OWN_LINES)
      g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static void
set_floor_rate (QwSession *self, double rate)
{
  if (rate == self->floor_rate)
    return;

  self->floor_rate = rate;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FLOOR_RATE]);
}

static void
set_learning (QwSession *self, QwLearning *learning)
{
  if (learning == self->learning)
    return;

  qw_session_set_learning (self, learning);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEARNING]);
}

static void
qw_session_dispose (GObject *object)
{
  QwSession *self = QW_SESSION (object);

  g_clear_handle_id (&self->additions_id, g_source_remove);
  g_clear_pointer (&self->added_to, qw_distribution_unref);
  g_clear_object (&self->types);
  g_clear_object (&self->features);
  g_clear_object (&self->lines);
  g_clear_object (&self->own_lines);
  g_clear_object (&self->schedule);
  for (guint i = 0; i < QW_N_SELECTORS; i++)
    g_clear_object (&self->selectors[i]);
  g_clear_pointer (&self->history, qw_history_free);
  g_clear_pointer (&self->listed, qw_distribution_unref);
  g_clear_pointer (&self->learning, qw_learning_unref);
  g_clear_pointer (&self->estimate, qw_estimate_unref);
  g_clear_pointer (&self->state, qw_state_unref);
  g_clear_pointer (&self->catalog, qw_catalog_unref);
  G_OBJECT_CLASS (qw_session_parent_class)->dispose (object);
}

static void
qw_session_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwSession *self = QW_SESSION (object);

  switch (id)
    {
    case PROP_CATALOG:
      g_value_set_boxed (value, self->catalog);
      break;
    case PROP_BRIEF:
      g_value_set_boxed (value, self->state->brief);
      break;
    case PROP_ESTIMATE:
      g_value_set_boxed (value, self->estimate);
      break;
    case PROP_TYPES:
      g_value_set_object (value, self->types);
      break;
    case PROP_TYPE:
      g_value_take_object (value, qw_session_find_type (self));
      break;
    case PROP_FEATURES:
      g_value_set_object (value, self->features);
      break;
    case PROP_LINES:
      g_value_set_object (value, self->lines);
      break;
    case PROP_OWN_LINES:
      g_value_set_object (value, self->own_lines);
      break;
    case PROP_N_PINS:
      g_value_set_uint (value, self->state->pins->len);
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, qw_history_can_undo (self->history));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, qw_history_can_redo (self->history));
      break;
    case PROP_HAS_OWN_RATE:
      g_value_set_boolean (value, qw_brief_has_own_rate (self->state->brief));
      break;
    case PROP_OWN_RATE:
      g_value_set_double (value, qw_session_read_rate (self));
      break;
    case PROP_SCHEDULE:
      g_value_set_object (value, self->schedule);
      break;
    case PROP_FLOOR_RATE:
      g_value_set_double (value, self->floor_rate);
      break;
    case PROP_CONFIDENCE:
      g_value_set_uint (value, qw_brief_get_confidence (self->state->brief));
      break;
    case PROP_HAS_OWN_PRICE:
      g_value_set_boolean (value, qw_brief_get_own_price (self->state->brief) != NULL);
      break;
    case PROP_OWN_PRICE:
      g_value_set_double (value, qw_session_read_price (self));
      break;
    case PROP_LEARNING:
      g_value_set_boxed (value, self->learning);
      break;
    case PROP_HAS_OWN_FACTOR:
      g_value_set_boolean (value, qw_session_has_own_factor (self));
      break;
    case PROP_MAY_HAVE_OWN_FACTOR:
      g_value_set_boolean (value, qw_session_may_have_own_factor (self));
      break;
    case PROP_OWN_FACTOR:
      g_value_take_string (value, qw_session_say_own_factor (self));
      break;
    default:
      if (id >= PROP_SELECTOR && id < N_PROPS)
        g_value_set_object (value, self->selectors[id - PROP_SELECTOR]);
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_session_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwSession *self = QW_SESSION (object);

  switch (id)
    {
    case PROP_HAS_OWN_RATE:
      qw_session_set_has_own_rate (self, g_value_get_boolean (value));
      break;
    case PROP_OWN_RATE:
      qw_session_write_rate (self, g_value_get_double (value));
      break;
    case PROP_FLOOR_RATE:
      set_floor_rate (self, g_value_get_double (value));
      break;
    case PROP_CONFIDENCE:
      qw_session_write_confidence (self, g_value_get_uint (value));
      break;
    case PROP_HAS_OWN_PRICE:
      qw_session_set_has_own_price (self, g_value_get_boolean (value));
      break;
    case PROP_OWN_PRICE:
      qw_session_write_price (self, g_value_get_double (value));
      break;
    case PROP_LEARNING:
      set_learning (self, g_value_get_boxed (value));
      break;
    case PROP_HAS_OWN_FACTOR:
      qw_session_set_has_own_factor (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_session_class_init (QwSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = qw_session_dispose;
  object_class->get_property = qw_session_get_property;
  object_class->set_property = qw_session_set_property;

  properties[PROP_CATALOG] = g_param_spec_boxed ("catalog", NULL, NULL, QW_TYPE_CATALOG, readable);
  properties[PROP_BRIEF] = g_param_spec_boxed ("brief", NULL, NULL, QW_TYPE_BRIEF, readable);
  properties[PROP_ESTIMATE] = g_param_spec_boxed ("estimate", NULL, NULL, QW_TYPE_ESTIMATE,
                                                  readable);
  properties[PROP_TYPES] = g_param_spec_object ("types", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  properties[PROP_TYPE] = g_param_spec_object ("type", NULL, NULL, QW_TYPE_TYPE_ITEM, readable);
  properties[PROP_FEATURES] = g_param_spec_object ("features", NULL, NULL, G_TYPE_LIST_MODEL,
                                                   readable);
  properties[PROP_LINES] = g_param_spec_object ("lines", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  properties[PROP_OWN_LINES] = g_param_spec_object ("own-lines", NULL, NULL, G_TYPE_LIST_MODEL,
                                                    readable);
  properties[PROP_N_PINS] = g_param_spec_uint ("n-pins", NULL, NULL, 0, QW_MAX_PINS, 0, readable);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, readable);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, readable);
  properties[PROP_HAS_OWN_RATE] = g_param_spec_boolean ("has-own-rate", NULL, NULL, FALSE,
                                                        writable);
  properties[PROP_OWN_RATE] = g_param_spec_double ("own-rate", NULL, NULL, 0, G_MAXDOUBLE, 0,
                                                   writable);
  properties[PROP_SCHEDULE] = g_param_spec_object ("schedule", NULL, NULL, QW_TYPE_SCHEDULE,
                                                   readable);
  properties[PROP_FLOOR_RATE] = g_param_spec_double ("floor-rate", NULL, NULL, 0, G_MAXDOUBLE, 0,
                                                     writable);
  properties[PROP_CONFIDENCE] = g_param_spec_uint ("confidence", NULL, NULL, 50, 95, 70, writable);
  properties[PROP_HAS_OWN_PRICE] = g_param_spec_boolean ("has-own-price", NULL, NULL, FALSE,
                                                         writable);
  properties[PROP_OWN_PRICE] = g_param_spec_double ("own-price", NULL, NULL, 0, G_MAXDOUBLE, 0,
                                                    writable);
  properties[PROP_LEARNING] = g_param_spec_boxed ("learning", NULL, NULL, QW_TYPE_LEARNING,
                                                  writable);
  properties[PROP_HAS_OWN_FACTOR] = g_param_spec_boolean ("has-own-factor", NULL, NULL, FALSE,
                                                          writable);
  properties[PROP_MAY_HAVE_OWN_FACTOR] = g_param_spec_boolean ("may-have-own-factor", NULL, NULL,
                                                               FALSE, readable);
  properties[PROP_OWN_FACTOR] = g_param_spec_string ("own-factor", NULL, NULL, "", readable);
  for (guint i = 0; i < QW_N_SELECTORS; i++)
    properties[PROP_SELECTOR + i] = g_param_spec_object (qw_selector_role_name (i), NULL, NULL,
                                                         QW_TYPE_SELECTOR, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[NOTICE] = g_signal_new ("notice", QW_TYPE_SESSION, G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
qw_session_init (QwSession *self)
{
  self->history = qw_history_new ((GBoxedCopyFunc) qw_state_ref, (GDestroyNotify) qw_state_unref,
                                  (GEqualFunc) qw_state_equal);
  self->types = g_list_store_new (QW_TYPE_TYPE_ITEM);
  self->features = g_list_store_new (QW_TYPE_CHOICE);
  self->lines = g_list_store_new (QW_TYPE_LINE_ITEM);
  self->own_lines = g_list_store_new (QW_TYPE_OWN_ITEM);
  self->schedule = qw_schedule_new ();
}

void
qw_session_say (QwSession *self, const char *text)
{
  g_signal_emit (self, signals[NOTICE], g_quark_from_static_string ("done"), text);
}

void
qw_session_refuse (QwSession *self, const char *text)
{
  g_signal_emit (self, signals[NOTICE], g_quark_from_static_string ("refused"), text);
}

QwSession *
qw_session_new (QwCatalog *catalog, QwBrief *brief)
{
  g_autoptr (QwSession) self = g_object_new (QW_TYPE_SESSION, NULL);
  g_autoptr (QwState) state = qw_state_new (brief, NULL);

  self->catalog = qw_catalog_ref (catalog);
  g_return_val_if_fail (qw_session_take_state (self, state), NULL);
  qw_session_fill_selectors (self);
  qw_session_fill_lists (self);
  qw_session_follow (self);
  return g_steal_pointer (&self);
}

QwCatalog *
qw_session_get_catalog (QwSession *self)
{
  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  return self->catalog;
}

QwBrief *
qw_session_get_brief (QwSession *self)
{
  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  return self->state->brief;
}

QwEstimate *
qw_session_get_estimate (QwSession *self)
{
  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  return self->estimate;
}

QwSchedule *
qw_session_get_schedule (QwSession *self)
{
  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  return self->schedule;
}

void
qw_session_set_catalog (QwSession *self, QwCatalog *catalog)
{
  g_autoptr (QwCatalog) before = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  before = g_steal_pointer (&self->catalog);
  self->catalog = qw_catalog_ref (catalog);
  if (!qw_session_take_state (self, self->state))
    {
      qw_catalog_unref (self->catalog);
      self->catalog = g_steal_pointer (&before);
      return;
    }
  qw_session_fill_selectors (self);
  qw_session_fill_lists (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
  qw_session_follow (self);
}
