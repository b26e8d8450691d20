/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-schedule.h"

#include "qw-calendar.h"

#define USUAL_DAYS 5

struct _QwSchedule
{
  GObject parent_instance;
  GDate start;
  guint days_per_week;
};

enum
{
  PROP_0,
  PROP_START,
  PROP_DAYS_PER_WEEK,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwSchedule, qw_schedule, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static void
qw_schedule_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwSchedule *self = QW_SCHEDULE (object);

  switch (id)
    {
    case PROP_START:
      g_value_set_boxed (value, &self->start);
      break;
    case PROP_DAYS_PER_WEEK:
      g_value_set_uint (value, self->days_per_week);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_schedule_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwSchedule *self = QW_SCHEDULE (object);

  switch (id)
    {
    case PROP_START:
      qw_schedule_set_start (self, g_value_get_boxed (value));
      break;
    case PROP_DAYS_PER_WEEK:
      qw_schedule_set_days_per_week (self, g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_schedule_class_init (QwScheduleClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = qw_schedule_get_property;
  object_class->set_property = qw_schedule_set_property;

  properties[PROP_START] = g_param_spec_boxed ("start", NULL, NULL, G_TYPE_DATE, flags);
  properties[PROP_DAYS_PER_WEEK] = g_param_spec_uint ("days-per-week", NULL, NULL, 1,
                                                      QW_DAYS_IN_WEEK, USUAL_DAYS, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_schedule_init (QwSchedule *self)
{
  g_date_clear (&self->start, 1);
  g_date_set_time_t (&self->start, (time_t) (g_get_real_time () / G_USEC_PER_SEC));
  self->days_per_week = USUAL_DAYS;
}

QwSchedule *
qw_schedule_new (void)
{
  return g_object_new (QW_TYPE_SCHEDULE, NULL);
}

const GDate *
qw_schedule_get_start (QwSchedule *self)
{
  g_return_val_if_fail (QW_IS_SCHEDULE (self), NULL);
  return &self->start;
}

void
qw_schedule_set_start (QwSchedule *self, const GDate *start)
{
  g_return_if_fail (QW_IS_SCHEDULE (self));
  g_return_if_fail (start != NULL && g_date_valid (start));
  if (g_date_compare (&self->start, start) == 0)
    return;

  self->start = *start;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_START]);
}

guint
qw_schedule_get_days_per_week (QwSchedule *self)
{
  g_return_val_if_fail (QW_IS_SCHEDULE (self), USUAL_DAYS);
  return self->days_per_week;
}

void
qw_schedule_set_days_per_week (QwSchedule *self, guint days)
{
  g_return_if_fail (QW_IS_SCHEDULE (self));
  g_return_if_fail (days >= 1 && days <= QW_DAYS_IN_WEEK);
  if (self->days_per_week == days)
    return;

  self->days_per_week = days;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DAYS_PER_WEEK]);
}
