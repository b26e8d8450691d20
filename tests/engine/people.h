/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-learning.h"

G_BEGIN_DECLS

/* Simulated people and their jobs. Each draws from @state, so that a test is the same each time. */

/** PEOPLE_MAX_JOBS: of one person by people_draw_jobs(). */
#define PEOPLE_MAX_JOBS 30

/** Person: ln (actual / typical) is normal around @bias, @spread times as wide as the stated ranges say. */
typedef struct
{
  double bias;
  double spread;
} Person;

/** people_draw: even, from @low to @high. */
double people_draw (guint64 *state, double low, double high);
/** people_draw_person: one whose bias and spread are as those of real people may be. */
Person people_draw_person (guint64 *state);
/** people_draw_job: the job number @index, two months after the one before. */
QwPastJob people_draw_job (const Person *person, guint index, guint64 *state);
/** people_draw_jobs: some of one person, a tenth of them wild, of @type (nullable) or none; returns how many. */
guint people_draw_jobs (QwPastJob *jobs, const char *type, guint64 *state);
/** people_draw_wild: a job of @range after the last of @jobs, and as far off as a job could be. */
QwPastJob people_draw_wild (const QwPastJob *jobs,
                            guint n,
                            const QwRange *range,
                            const char *type,
                            guint64 *state);

G_END_DECLS
