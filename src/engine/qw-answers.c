/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-answers-private.h"

#include <math.h>

#include "qw-catalog-private.h"

/* The reference among the stacks: it adds nothing. */
#define NEUTRAL_STACK "other"
/* Steps in a percent: finer ones are what sums leave behind, and would be written as 99.99999999999999. */
#define FINEST 1e9

G_DEFINE_BOXED_TYPE (QwAnswers, qw_answers, qw_answers_ref, qw_answers_unref)

static QwShareOf *
new_share (const char *kind, double percent)
{
  QwShareOf *share = g_new (QwShareOf, 1);

  share->id = g_strdup (kind);
  share->amount = percent;
  return share;
}

static gpointer
copy_share (gconstpointer share, gpointer unused)
{
  return new_share (((const QwShareOf *) share)->id, ((const QwShareOf *) share)->amount);
}

static void
clear (QwAnswers *self)
{
  g_free (self->role);
  g_free (self->stack);
  g_free (self->ownership);
  g_ptr_array_unref (self->shares);
}

/* The place of @kind among the shares, or their number. */
static guint
find_share (QwAnswers *self, const char *kind)
{
  guint i = 0;

  while (i < self->shares->len && !g_str_equal (((QwShareOf *) self->shares->pdata[i])->id, kind))
    i++;
  return i;
}

static void
replace (char **member, const char *value)
{
  g_free (*member);
  *member = g_strdup (value);
}

static const char *
choose_stack (QwCatalog *catalog)
{
  const QwStack *stack = qw_catalog_find_stack (catalog, NEUTRAL_STACK);

  if (stack == NULL)
    stack = g_ptr_array_index (qw_catalog_get_stacks (catalog), 0);
  return stack->id;
}

QwAnswers *
qw_answers_create (const char *role, const char *stack, const char *ownership)
{
  QwAnswers *self = g_atomic_rc_box_new0 (QwAnswers);

  self->role = g_strdup (role);
  self->stack = g_strdup (stack);
  self->ownership = g_strdup (ownership);
  self->shares = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_share_of_free);
  return self;
}

QwAnswers *
qw_answers_copy (QwAnswers *self)
{
  QwAnswers *copy = qw_answers_create (self->role, self->stack, self->ownership);

  g_ptr_array_unref (copy->shares);
  copy->shares = g_ptr_array_copy (self->shares, copy_share, NULL);
  g_ptr_array_set_free_func (copy->shares, (GDestroyNotify) qw_share_of_free);
  return copy;
}

/* A share that is no number stays, for qw_answers_check() to speak of. */
void
qw_answers_put_share (QwAnswers *self, const char *kind, double exact)
{
  guint place = find_share (self, kind);
  double percent = round (exact * FINEST) / FINEST;
  gboolean none = percent >= 0 && percent <= 0;

  if (none && place < self->shares->len)
    g_ptr_array_remove_index (self->shares, place);
  else if (place < self->shares->len)
    ((QwShareOf *) self->shares->pdata[place])->amount = percent;
  else if (!none)
    g_ptr_array_add (self->shares, new_share (kind, percent));
}

QwAnswers *
qw_answers_ref (QwAnswers *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_answers_unref (QwAnswers *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear);
}

/* A role that the catalog does not have is for qw_answers_check() to speak of. */
QwAnswers *
qw_answers_new (QwCatalog *catalog, const char *role)
{
  const QwRole *start;
  const QwOwnership *reference;
  QwAnswers *self;

  g_return_val_if_fail (catalog != NULL, NULL);

  start = role != NULL ? qw_catalog_find_role (catalog, role)
                       : g_ptr_array_index (qw_catalog_get_roles (catalog), 0);
  reference = g_ptr_array_index (qw_catalog_get_ownership (catalog), 0);
  self = qw_answers_create (start != NULL ? start->id : role, choose_stack (catalog),
                            start != NULL ? start->ownership : reference->id);
  for (guint i = 0; start != NULL && i < start->week->len; i++)
    {
      const QwShareOf *share = start->week->pdata[i];

      qw_answers_put_share (self, share->id, share->amount);
    }
  return self;
}

gboolean
qw_answers_equal (QwAnswers *a, QwAnswers *b)
{
  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  if (!g_str_equal (a->role, b->role) || !g_str_equal (a->stack, b->stack) ||
      !g_str_equal (a->ownership, b->ownership) || a->shares->len != b->shares->len)
    return FALSE;

  for (guint i = 0; i < a->shares->len; i++)
    {
      const QwShareOf *share = a->shares->pdata[i];
      double other = qw_answers_get_share (b, share->id);

      if (share->amount < other || share->amount > other)
        return FALSE;
    }
  return TRUE;
}

const char *
qw_answers_get_role (QwAnswers *self)
{
  return self->role;
}

const char *
qw_answers_get_stack (QwAnswers *self)
{
  return self->stack;
}

const char *
qw_answers_get_ownership (QwAnswers *self)
{
  return self->ownership;
}

double
qw_answers_get_share (QwAnswers *self, const char *kind)
{
  guint place;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (kind != NULL, 0);

  place = find_share (self, kind);
  return place < self->shares->len ? ((QwShareOf *) self->shares->pdata[place])->amount : 0;
}

double
qw_answers_get_total (QwAnswers *self)
{
  double total = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->shares->len; i++)
    total += ((QwShareOf *) self->shares->pdata[i])->amount;
  return total;
}

QwAnswers *
qw_answers_with_role (QwAnswers *self, const char *role)
{
  QwAnswers *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (role != NULL, NULL);

  copy = qw_answers_copy (self);
  replace (&copy->role, role);
  return copy;
}

QwAnswers *
qw_answers_with_stack (QwAnswers *self, const char *stack)
{
  QwAnswers *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (stack != NULL, NULL);

  copy = qw_answers_copy (self);
  replace (&copy->stack, stack);
  return copy;
}

QwAnswers *
qw_answers_with_ownership (QwAnswers *self, const char *step)
{
  QwAnswers *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (step != NULL, NULL);

  copy = qw_answers_copy (self);
  replace (&copy->ownership, step);
  return copy;
}

QwAnswers *
qw_answers_with_share (QwAnswers *self, const char *kind, double percent)
{
  QwAnswers *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (kind != NULL, NULL);

  copy = qw_answers_copy (self);
  qw_answers_put_share (copy, kind, percent);
  return copy;
}

QwAnswers *
qw_answers_moved (QwAnswers *self, const char *from, const char *to, double percent)
{
  QwAnswers *copy;
  double there, moved;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (from != NULL, NULL);
  g_return_val_if_fail (to != NULL, NULL);

  copy = qw_answers_copy (self);
  there = qw_answers_get_share (self, from);
  moved = CLAMP (percent, 0, MAX (there, 0));
  qw_answers_put_share (copy, from, there - moved);
  qw_answers_put_share (copy, to, qw_answers_get_share (copy, to) + moved);
  return copy;
}
