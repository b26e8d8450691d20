/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-history.h"

struct _QwHistory
{
  GPtrArray *steps[2]; /* by way, the nearest last */
  GBoxedCopyFunc ref;
  GEqualFunc equal;
  char *field; /* of the last step, while the next edit may still join it */
};

QwHistory *
qw_history_new (GBoxedCopyFunc ref, GDestroyNotify unref, GEqualFunc equal)
{
  QwHistory *self = g_new0 (QwHistory, 1);

  self->steps[QW_HISTORY_UNDO] = g_ptr_array_new_with_free_func (unref);
  self->steps[QW_HISTORY_REDO] = g_ptr_array_new_with_free_func (unref);
  self->ref = ref;
  self->equal = equal;
  return self;
}

void
qw_history_free (QwHistory *self)
{
  g_ptr_array_unref (self->steps[QW_HISTORY_UNDO]);
  g_ptr_array_unref (self->steps[QW_HISTORY_REDO]);
  g_free (self->field);
  g_free (self);
}

void
qw_history_push (QwHistory *self, gpointer before, gpointer after, const char *field)
{
  gboolean joins = qw_history_continues (self, field);

  g_ptr_array_set_size (self->steps[QW_HISTORY_REDO], 0);
  if (!joins)
    {
      g_ptr_array_add (self->steps[QW_HISTORY_UNDO], self->ref (before));
      g_free (self->field);
      self->field = g_strdup (field);
    }
  else if (self->equal (qw_history_peek (self, QW_HISTORY_UNDO), after))
    {
      qw_history_drop (self, QW_HISTORY_UNDO);
    }
}

gboolean
qw_history_continues (QwHistory *self, const char *field)
{
  return field != NULL && g_strcmp0 (field, self->field) == 0;
}

void
qw_history_seal (QwHistory *self)
{
  g_clear_pointer (&self->field, g_free);
}

gpointer
qw_history_peek (QwHistory *self, QwHistoryWay way)
{
  GPtrArray *steps = self->steps[way];

  return steps->len > 0 ? g_ptr_array_index (steps, steps->len - 1) : NULL;
}

void
qw_history_step (QwHistory *self, QwHistoryWay way, gpointer current)
{
  QwHistoryWay back = way == QW_HISTORY_UNDO ? QW_HISTORY_REDO : QW_HISTORY_UNDO;

  qw_history_drop (self, way);
  g_ptr_array_add (self->steps[back], self->ref (current));
}

void
qw_history_drop (QwHistory *self, QwHistoryWay way)
{
  g_return_if_fail (self->steps[way]->len > 0);

  qw_history_seal (self);
  g_ptr_array_set_size (self->steps[way], (int) self->steps[way]->len - 1);
}

gboolean
qw_history_can_undo (QwHistory *self)
{
  return qw_history_peek (self, QW_HISTORY_UNDO) != NULL;
}

gboolean
qw_history_can_redo (QwHistory *self)
{
  return qw_history_peek (self, QW_HISTORY_REDO) != NULL;
}
