/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-history.h"

struct _QwHistory
{
  GPtrArray *past;
  GPtrArray *future;
  char *field; /* of the last step, while the next edit may still join it */
};

static GPtrArray *
state_stack_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) qw_state_unref);
}

/* Takes the last state off @from and puts @current on @to in its place. */
static QwState *
exchange (QwHistory *self, GPtrArray *from, GPtrArray *to, QwState *current)
{
  if (from->len == 0)
    return NULL;

  g_clear_pointer (&self->field, g_free);
  g_ptr_array_add (to, qw_state_ref (current));
  return g_ptr_array_steal_index (from, from->len - 1);
}

QwHistory *
qw_history_new (void)
{
  QwHistory *self = g_new0 (QwHistory, 1);

  self->past = state_stack_new ();
  self->future = state_stack_new ();
  return self;
}

void
qw_history_free (QwHistory *self)
{
  g_ptr_array_unref (self->past);
  g_ptr_array_unref (self->future);
  g_free (self->field);
  g_free (self);
}

void
qw_history_push (QwHistory *self, QwState *state, const char *field)
{
  gboolean joins = field != NULL && g_strcmp0 (field, self->field) == 0;

  g_ptr_array_set_size (self->future, 0);
  if (joins)
    return;

  g_ptr_array_add (self->past, qw_state_ref (state));
  g_free (self->field);
  self->field = g_strdup (field);
}

QwState *
qw_history_undo (QwHistory *self, QwState *current)
{
  return exchange (self, self->past, self->future, current);
}

QwState *
qw_history_redo (QwHistory *self, QwState *current)
{
  return exchange (self, self->future, self->past, current);
}

gboolean
qw_history_can_undo (QwHistory *self)
{
  return self->past->len > 0;
}

gboolean
qw_history_can_redo (QwHistory *self)
{
  return self->future->len > 0;
}
