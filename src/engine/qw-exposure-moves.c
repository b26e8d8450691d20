/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-private.h"

/* Where the work goes that a person moves, by what they would learn for it. */
typedef struct
{
  const QwWorkKind *to;
  const QwSkill *skill;
} Way;

static gboolean
is_in_week (const QwRole *role, const char *kind)
{
  for (guint i = 0; i < role->week->len; i++)
    if (g_str_equal (((QwShareOf *) role->week->pdata[i])->id, kind))
      return TRUE;
  return FALSE;
}

/* Where @skill leads from @from, if that is lighter than what there is; with @role only to what its week has. */
static void
consider (QwCatalog *catalog,
          const QwWorkKind *from,
          const QwSkill *skill,
          const QwRole *role,
          Way *best)
{
  for (guint i = 0; skill->kinds[i] != NULL; i++)
    {
      const QwWorkKind *to = qw_catalog_find_work_kind (catalog, skill->kinds[i]);
      const QwWorkKind *least = best->to != NULL ? best->to : from;

      if (qw_work_kind_weigh (to) >= qw_work_kind_weigh (least) ||
          (role != NULL && !is_in_week (role, to->id)))
        continue;

      best->to = to;
      best->skill = skill;
    }
}

/* From any kind the lightest one, leading people, would lower the score most, but nobody who builds standard features
 * goes there next. A next skill of the work of today leads to work that a person could take: of what their role does in
 * an ordinary week the one that lowers the score most; where it does none of it, where their likeliest skill leads. */
static gboolean
find_way (QwExposure *self, const QwWorkKind *from, Way *best)
{
  const QwRole *role = qw_catalog_find_role (self->catalog, qw_answers_get_role (self->answers));

  best->to = NULL;
  best->skill = NULL;
  for (guint i = 0; from->skills[i] != NULL; i++)
    consider (self->catalog, from, qw_catalog_find_skill (self->catalog, from->skills[i]), role,
              best);
  for (guint i = 0; from->skills[i] != NULL && best->to == NULL; i++)
    consider (self->catalog, from, qw_catalog_find_skill (self->catalog, from->skills[i]), NULL,
              best);
  return best->to != NULL;
}

static double
score (QwCatalog *catalog, QwAnswers *answers)
{
  QwProfile profile;
  double lens[QW_N_LENSES];

  qw_profile_init (&profile, catalog, answers);
  return qw_profile_score (&profile, lens);
}

/* "86 → 86" is nothing that anybody would do, so a move counts from a whole point on. Takes @answers. */
static void
add_move (QwExposure *self, const QwMove *move, QwAnswers *answers)
{
  double typical = score (self->catalog, answers);
  QwMove *added;

  if (qw_score_round (typical) >= qw_score_round (self->typical))
    {
      qw_answers_unref (answers);
      return;
    }

  added = g_memdup2 (move, sizeof *move);
  added->typical = typical;
  added->answers = answers;
  g_ptr_array_add (self->moves, added);
}

static void
add_way (QwExposure *self, const QwWorkKind *from)
{
  QwMove move = { .from = from };
  Way way;

  if (!find_way (self, from, &way))
    return;

  move.to = way.to;
  move.skill = way.skill;
  move.share = MIN (qw_answers_get_share (self->answers, from->id), QW_MOVE_SHARE);
  add_move (self, &move, qw_answers_moved (self->answers, from->id, way.to->id, move.share));
}

static void
add_step (QwExposure *self)
{
  GPtrArray *steps = qw_catalog_get_ownership (self->catalog);
  const char *today = qw_answers_get_ownership (self->answers);
  QwMove move = { NULL };
  guint i;

  if (!g_ptr_array_find (steps, qw_catalog_find_ownership (self->catalog, today), &i) ||
      i + 1 >= steps->len)
    return;

  move.ownership = steps->pdata[i + 1];
  add_move (self, &move, qw_answers_with_ownership (self->answers, move.ownership->id));
}

static int
compare_moves (gconstpointer a, gconstpointer b)
{
  double first = (*(QwMove *const *) a)->typical;
  double second = (*(QwMove *const *) b)->typical;

  return (first > second) - (first < second);
}

/* At most one move from each kind of work: five ways to leave the same work would say one thing five times. */
void
qw_exposure_fill_moves (QwExposure *self)
{
  for (guint i = 0; i < self->contributions->len; i++)
    add_way (self, ((QwContribution *) self->contributions->pdata[i])->kind);
  add_step (self);
  g_ptr_array_sort (self->moves, compare_moves);
  if (self->moves->len > QW_MAX_MOVES)
    g_ptr_array_set_size (self->moves, QW_MAX_MOVES);
}
