/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WorkedCase: answers whose score is known; ' stands for ".
 * @could_be: ids of bands, with single spaces
 * @lens: rating, use and success, to a tenth
 */
typedef struct
{
  const char *name;
  const char *answers;
  int low;
  int typical;
  int high;
  const char *band;
  const char *could_be;
  double lens[3];
} WorkedCase;

/* The profiles that the model was published with, as the shipped tables must score them. */
extern const WorkedCase worked_cases[];
extern const gsize n_worked_cases;

/** SkillCase: answers and the skills that go with them, ids with single spaces. */
typedef struct
{
  const char *name;
  const char *answers;
  const char *skills;
} SkillCase;

extern const SkillCase skill_cases[];
extern const gsize n_skill_cases;

/** MoveCase: answers and their moves, best first: "crud>arch:20=78 ^mixed=79". */
typedef struct
{
  const char *name;
  const char *answers;
  const char *moves;
} MoveCase;

extern const MoveCase move_cases[];
extern const gsize n_move_cases;

G_END_DECLS
