/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * QwSchedule:
 *
 * When there is time for the work: properties start (a GDate) and
 * days-per-week (1 to 7). It is no part of a brief, which says what is asked
 * for, so undo leaves it as it is.
 */
#define QW_TYPE_SCHEDULE (qw_schedule_get_type ())
G_DECLARE_FINAL_TYPE (QwSchedule, qw_schedule, QW, SCHEDULE, GObject)

/** qw_schedule_new: from today on, Monday to Friday. */
QwSchedule *qw_schedule_new (void);

const GDate *qw_schedule_get_start (QwSchedule *self);
void qw_schedule_set_start (QwSchedule *self, const GDate *start);
guint qw_schedule_get_days_per_week (QwSchedule *self);
void qw_schedule_set_days_per_week (QwSchedule *self, guint days);

G_END_DECLS
