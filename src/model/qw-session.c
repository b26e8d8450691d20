/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-session-private.h"

#include <glib/gi18n-lib.h>

enum
{
  PROP_0,
  PROP_CATALOG,
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
  PROP_SELECTOR, /* and the seven after it */
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

/* Everything that shows the brief follows it; nothing here may ask for another. */
static void
follow_brief (QwSession *self)
{
  self->following = TRUE;
  qw_session_sync_lists (self);
  for (guint i = 0; i < QW_N_SELECTORS; i++)
    qw_selector_select (self->selectors[i], qw_selector_role_read (i, self->state->brief));
  self->following = FALSE;

  for (guint i = PROP_BRIEF; i < PROP_SELECTOR; i++)
    if (i != PROP_TYPES && i != PROP_FEATURES && i != PROP_LINES && i != PROP_OWN_LINES)
      g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  qw_session_queue_additions (self);
}

static gboolean
take_state (QwSession *self, QwState *state)
{
  g_autoptr (GError) error = NULL;
  QwEstimate *estimate = qw_estimate_new (self->catalog, state->brief, &error);

  if (estimate == NULL)
    {
      qw_session_say (self, error->message);
      return FALSE;
    }
  qw_state_ref (state);
  g_clear_pointer (&self->state, qw_state_unref);
  g_clear_pointer (&self->estimate, qw_estimate_unref);
  self->state = state;
  self->estimate = estimate;
  return TRUE;
}

static void
change_state (QwSession *self, QwState *state, const char *field)
{
  g_autoptr (QwState) before = qw_state_ref (self->state);

  if (take_state (self, state))
    qw_history_push (self->history, before, field);
  follow_brief (self);
}

static void
step (QwSession *self, QwState *(*move) (QwHistory *, QwState *) )
{
  g_autoptr (QwState) state = move (self->history, self->state);

  if (state != NULL && take_state (self, state))
    follow_brief (self);
}

static void
selected_cb (QwSelector *selector, GParamSpec *pspec, QwSession *self)
{
  g_autoptr (QwBrief) brief = NULL;
  guint role = 0;

  if (self->following)
    return;
  while (self->selectors[role] != selector)
    role++;
  brief = qw_selector_role_write (role, self->catalog, self->state->brief,
                                  qw_selector_get_id (selector));
  qw_session_set_brief (self, brief, NULL);
}

static void
fill_selectors (QwSession *self)
{
  for (guint i = 0; i < QW_N_SELECTORS; i++)
    {
      g_clear_object (&self->selectors[i]);
      self->selectors[i] = qw_selector_role_new (i, self->catalog);
      qw_selector_select (self->selectors[i], qw_selector_role_read (i, self->state->brief));
      g_signal_connect_object (self->selectors[i], "notify::selected", G_CALLBACK (selected_cb),
                               self, 0);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTOR + i]);
    }
}

static void
set_has_own_rate (QwSession *self, gboolean own)
{
  g_autoptr (QwBrief) brief = NULL;

  if (own == qw_brief_has_own_rate (self->state->brief))
    return;
  if (own)
    {
      g_autofree char *rate = qw_session_suggest_rate (self);

      brief = qw_brief_with_own_rate (self->state->brief, rate);
    }
  else
    brief = qw_brief_with_market_rate (self->state->brief, qw_brief_get_region (self->state->brief),
                                       qw_brief_get_seniority (self->state->brief),
                                       qw_brief_get_seller (self->state->brief));
  qw_session_set_brief (self, brief, NULL);
}

static void
qw_session_dispose (GObject *object)
{
  QwSession *self = QW_SESSION (object);

  g_clear_handle_id (&self->additions_id, g_source_remove);
  g_clear_object (&self->types);
  g_clear_object (&self->features);
  g_clear_object (&self->lines);
  g_clear_object (&self->own_lines);
  for (guint i = 0; i < QW_N_SELECTORS; i++)
    g_clear_object (&self->selectors[i]);
  g_clear_pointer (&self->history, qw_history_free);
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
      set_has_own_rate (self, g_value_get_boolean (value));
      break;
    case PROP_OWN_RATE:
      qw_session_write_rate (self, g_value_get_double (value));
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
  for (guint i = 0; i < QW_N_SELECTORS; i++)
    properties[PROP_SELECTOR + i] = g_param_spec_object (qw_selector_role_name (i), NULL, NULL,
                                                         QW_TYPE_SELECTOR, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[NOTICE] = g_signal_new ("notice", QW_TYPE_SESSION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
qw_session_init (QwSession *self)
{
  self->history = qw_history_new ();
  self->types = g_list_store_new (QW_TYPE_TYPE_ITEM);
  self->features = g_list_store_new (QW_TYPE_CHOICE);
  self->lines = g_list_store_new (QW_TYPE_LINE_ITEM);
  self->own_lines = g_list_store_new (QW_TYPE_OWN_ITEM);
}

void
qw_session_say (QwSession *self, const char *text)
{
  g_signal_emit (self, signals[NOTICE], 0, text);
}

QwSession *
qw_session_new (QwCatalog *catalog, QwBrief *brief)
{
  g_autoptr (QwSession) self = g_object_new (QW_TYPE_SESSION, NULL);
  g_autoptr (QwState) state = qw_state_new (brief, NULL);

  self->catalog = qw_catalog_ref (catalog);
  g_return_val_if_fail (take_state (self, state), NULL);
  fill_selectors (self);
  qw_session_fill_lists (self);
  follow_brief (self);
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

void
qw_session_set_brief (QwSession *self, QwBrief *brief, const char *field)
{
  g_autoptr (QwState) state = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  if (qw_brief_equal (brief, self->state->brief))
    return;

  state = qw_state_with_brief (self->state, brief);
  change_state (self, state, field);
}

void
qw_session_pin (QwSession *self)
{
  g_autoptr (QwState) state = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  if (self->state->pins->len >= QW_MAX_PINS)
    return;
  state = qw_state_with_pin (self->state);
  change_state (self, state, NULL);
}

void
qw_session_unpin (QwSession *self, guint position)
{
  g_autoptr (QwState) state = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  state = qw_state_without_pin (self->state, position);
  change_state (self, state, NULL);
}

GPtrArray *
qw_session_get_pins (QwSession *self)
{
  g_return_val_if_fail (QW_IS_SESSION (self), NULL);
  return self->state->pins;
}

void
qw_session_set_catalog (QwSession *self, QwCatalog *catalog)
{
  g_autoptr (QwCatalog) before = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  before = g_steal_pointer (&self->catalog);
  self->catalog = qw_catalog_ref (catalog);
  if (!take_state (self, self->state))
    {
      qw_catalog_unref (self->catalog);
      self->catalog = g_steal_pointer (&before);
      return;
    }
  fill_selectors (self);
  qw_session_fill_lists (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
  follow_brief (self);
}

void
qw_session_undo (QwSession *self)
{
  g_return_if_fail (QW_IS_SESSION (self));
  step (self, qw_history_undo);
}

void
qw_session_redo (QwSession *self)
{
  g_return_if_fail (QW_IS_SESSION (self));
  step (self, qw_history_redo);
}
