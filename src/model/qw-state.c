/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-state.h"

static gpointer
ref_pin (gconstpointer brief, gpointer data)
{
  return qw_brief_ref ((QwBrief *) brief);
}

static GPtrArray *
copy_pins (QwState *self)
{
  return g_ptr_array_copy (self->pins, ref_pin, NULL);
}

QwState *
qw_state_new (QwBrief *brief, GPtrArray *pins)
{
  QwState *self = g_new0 (QwState, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->brief = qw_brief_ref (brief);
  self->pins = pins != NULL ? g_ptr_array_ref (pins)
                            : g_ptr_array_new_with_free_func ((GDestroyNotify) qw_brief_unref);
  return self;
}

QwState *
qw_state_ref (QwState *self)
{
  g_atomic_ref_count_inc (&self->ref_count);
  return self;
}

void
qw_state_unref (QwState *self)
{
  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;
  qw_brief_unref (self->brief);
  g_ptr_array_unref (self->pins);
  g_free (self);
}

gboolean
qw_state_equal (QwState *a, QwState *b)
{
  if (!qw_brief_equal (a->brief, b->brief) || a->pins->len != b->pins->len)
    return FALSE;
  for (guint i = 0; i < a->pins->len; i++)
    if (!qw_brief_equal (a->pins->pdata[i], b->pins->pdata[i]))
      return FALSE;
  return TRUE;
}

QwState *
qw_state_with_brief (QwState *self, QwBrief *brief)
{
  return qw_state_new (brief, self->pins);
}

QwState *
qw_state_with_pin (QwState *self)
{
  g_autoptr (GPtrArray) pins = copy_pins (self);

  g_ptr_array_add (pins, qw_brief_ref (self->brief));
  return qw_state_new (self->brief, pins);
}

QwState *
qw_state_without_pin (QwState *self, guint position)
{
  g_autoptr (GPtrArray) pins = copy_pins (self);

  g_return_val_if_fail (position < pins->len, qw_state_ref (self));
  g_ptr_array_remove_index (pins, position);
  return qw_state_new (self->brief, pins);
}
