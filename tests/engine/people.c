/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "people.h"

#include <math.h>

#include "qw-normal.h"

static guint64
draw_bits (guint64 *state)
{
  guint64 bits = *state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  bits = (bits ^ bits >> 30) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  bits = (bits ^ bits >> 27) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return bits ^ bits >> 31;
}

double
people_draw (guint64 *state, double low, double high)
{
  return low + (high - low) * ((double) (draw_bits (state) >> 12) + 0.5) * 0x1p-52;
}

static double
draw_normal (guint64 *state)
{
  return qw_normal_quantile (people_draw (state, 0, 1));
}

Person
people_draw_person (guint64 *state)
{
  return (Person){ 0.35 * draw_normal (state), people_draw (state, 0.7, 1.6) };
}

QwPastJob
people_draw_job (const Person *person, guint index, guint64 *state)
{
  double typical = people_draw (state, 20, 300);
  double below = people_draw (state, 0.2, 0.5), above = people_draw (state, 0.2, 0.5);
  double score = draw_normal (state);
  double off = person->bias + person->spread * score * (score < 0 ? below : above);

  return (QwPastJob){ 1000 + 60 * index,
                      { typical * exp (-QW_Z90 * below), typical, typical * exp (QW_Z90 * above) },
                      typical * exp (off),
                      NULL };
}

guint
people_draw_jobs (QwPastJob *jobs, const char *type, guint64 *state)
{
  Person person = people_draw_person (state);
  guint n = (guint) people_draw (state, 0, PEOPLE_MAX_JOBS);

  for (guint i = 0; i < n; i++)
    {
      jobs[i] = people_draw_job (&person, i, state);
      if (people_draw (state, 0, 1) < 0.1)
        jobs[i].actual *= exp (people_draw (state, -5, 5));
      if (people_draw (state, 0, 1) < 0.6)
        jobs[i].type = type;
    }

  return n;
}

QwPastJob
people_draw_wild (const QwPastJob *jobs,
                  guint n,
                  const QwRange *range,
                  const char *type,
                  guint64 *state)
{
  return (QwPastJob){ n > 0 ? jobs[n - 1].day : 1000, *range,
                      range->typical * exp (people_draw (state, -9, 9)), type };
}
