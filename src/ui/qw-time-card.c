/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-time-card.h"

#include "qw-beside.h"
#include "qw-spin.h"
#include "qw-calendar.h"
#include "qw-format.h"

#include <adwaita.h>
#include <glib/gi18n.h>
#include <math.h>

struct _QwTimeCard
{
  QwSection parent_instance;
  GtkLabel *span;
  GtkLabel *low;
  GtkLabel *typical;
  GtkLabel *high;
  GtkSpinButton *hours;
  GtkSpinButton *days;
  AdwActionRow *start_row;
  GtkEditable *start;
  gboolean following;
};

G_DEFINE_FINAL_TYPE (QwTimeCard, qw_time_card, QW_TYPE_SECTION)

static QwSchedule *
get_schedule (QwTimeCard *self)
{
  return qw_session_get_schedule (qw_section_get_session (QW_SECTION (self)));
}

/* As many decimals as there are, up to two: what is typed is what is shown. */
static char *
format_plain (double value)
{
  double hundredths = round (value * 100);
  int digits = 2;

  if (fmod (hundredths, 100) == 0)
    digits = 0;
  else if (fmod (hundredths, 10) == 0)
    digits = 1;
  return g_strdup_printf ("%.*f", digits, value);
}

static char *
format_pace (double hours_per_week)
{
  g_autofree char *hours = format_plain (hours_per_week);

  /* Translators: %s is a number such as "25" or "37.5". */
  return g_strdup_printf (
      ngettext ("%s hour a week", "%s hours a week", (gulong) ceil (hours_per_week)), hours);
}

/* Under two weeks days say more, above them they would claim too much. */
static char *
format_span (const QwRange *days, guint days_per_week, const char *pace)
{
  gboolean in_days = days->high < 2 * days_per_week;
  double unit = in_days ? 1 : days_per_week;
  double most = MAX (round (days->high / unit), 1);
  g_autofree char *low = qw_format_number (MAX (round (days->low / unit), 1));
  g_autofree char *typical = qw_format_number (MAX (round (days->typical / unit), 1));
  g_autofree char *high = qw_format_number (most);
  gulong count = (gulong) MIN (most, 1e9);

  if (in_days)
    /* Translators: low, high, typical, and "25 hours a week". */
    return g_strdup_printf (ngettext ("%s to %s working day, typically %s, at %s",
                                      "%s to %s working days, typically %s, at %s", count),
                            low, high, typical, pace);
  /* Translators: low, high, typical, and "25 hours a week". */
  return g_strdup_printf (
      ngettext ("%s to %s week, typically %s, at %s", "%s to %s weeks, typically %s, at %s", count),
      low, high, typical, pace);
}

static void
show_span (QwTimeCard *self, const QwRange *days, double hours_per_week)
{
  g_autofree char *pace = format_pace (hours_per_week);
  g_autofree char *text = NULL;

  if (days->high > 0)
    text = format_span (days, qw_schedule_get_days_per_week (get_schedule (self)), pace);
  gtk_label_set_text (self->span, text != NULL ? text : _ ("There is nothing to do yet"));
}

static void
show_finish (QwTimeCard *self, GtkLabel *label, double days)
{
  QwSchedule *schedule = get_schedule (self);
  g_autofree char *text = NULL;
  GDate finish;

  if (qw_calendar_finish (qw_schedule_get_start (schedule), days,
                          qw_schedule_get_days_per_week (schedule), &finish))
    text = qw_format_date (&finish);
  gtk_label_set_text (label, text != NULL ? text : _ ("after the year 9999"));
}

static void
show (QwTimeCard *self)
{
  QwEstimate *estimate = qw_session_get_estimate (qw_section_get_session (QW_SECTION (self)));
  double pace = qw_brief_get_hours_per_week (estimate->brief);
  guint week = qw_schedule_get_days_per_week (get_schedule (self));
  QwRange days = { qw_calendar_count_days (estimate->hours.low, pace, week),
                   qw_calendar_count_days (estimate->hours.typical, pace, week),
                   qw_calendar_count_days (estimate->hours.high, pace, week) };

  self->following = TRUE;
  gtk_spin_button_set_value (self->hours, pace);
  self->following = FALSE;
  show_span (self, &days, pace);
  show_finish (self, self->low, days.low);
  show_finish (self, self->typical, days.typical);
  show_finish (self, self->high, days.high);
}

static gboolean
hours_output_cb (QwTimeCard *self)
{
  g_autofree char *text = format_plain (gtk_spin_button_get_value (self->hours));

  if (g_strcmp0 (text, gtk_editable_get_text (GTK_EDITABLE (self->hours))) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->hours), text);
  return TRUE;
}

static void
hours_changed_cb (QwTimeCard *self)
{
  QwSession *session = qw_section_get_session (QW_SECTION (self));
  g_autoptr (QwBrief) brief = NULL;

  if (self->following || session == NULL)
    return;
  brief = qw_brief_with_hours_per_week (qw_session_get_brief (session),
                                        gtk_spin_button_get_value (self->hours));
  qw_session_set_brief (session, brief, "hours-per-week");
}

static void
mark_start (QwTimeCard *self, gboolean valid)
{
  g_autofree char *date = valid ? qw_format_date (qw_schedule_get_start (get_schedule (self)))
                                : NULL;

  adw_action_row_set_subtitle (self->start_row, valid ? date : _ ("Type a date like 2026-12-31"));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->start), GTK_ACCESSIBLE_STATE_INVALID,
                               valid ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
  if (valid)
    gtk_widget_remove_css_class (GTK_WIDGET (self->start), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self->start), "error");
}

static void
start_changed_cb (QwTimeCard *self)
{
  GDate date;
  gboolean valid = qw_calendar_parse (gtk_editable_get_text (self->start), &date);

  if (qw_section_get_session (QW_SECTION (self)) == NULL)
    return;
  if (valid)
    qw_schedule_set_start (get_schedule (self), &date);
  mark_start (self, valid);
}

static void
schedule_changed_cb (QwTimeCard *self)
{
  const GDate *start = qw_schedule_get_start (get_schedule (self));
  GDate shown;

  if (!qw_calendar_parse (gtk_editable_get_text (self->start), &shown) ||
      g_date_compare (&shown, start) != 0)
    {
      g_autofree char *text = qw_calendar_to_string (start);

      gtk_editable_set_text (self->start, text);
    }
  show (self);
}

static void
session_set_cb (QwTimeCard *self)
{
  QwSchedule *schedule = NULL;

  if (qw_section_get_session (QW_SECTION (self)) == NULL)
    return;
  schedule = get_schedule (self);
  g_object_bind_property (schedule, "days-per-week", self->days, "value",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  g_signal_connect_object (schedule, "notify", G_CALLBACK (schedule_changed_cb), self,
                           G_CONNECT_SWAPPED);
  schedule_changed_cb (self);
}

static void
qw_time_card_update (QwSection *section, QwEstimate *estimate)
{
  show (QW_TIME_CARD (section));
}

static void
qw_time_card_class_init (QwTimeCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_SECTION_CLASS (klass)->update = qw_time_card_update;

  g_type_ensure (QW_TYPE_BESIDE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-time-card.ui");
  gtk_widget_class_bind_template_child (widget_class, QwTimeCard, span);
  gtk_widget_class_bind_template_child (widget_class, QwTimeCard, low);
  gtk_widget_class_bind_template_child (widget_class, QwTimeCard, typical);
  gtk_widget_class_bind_template_child (widget_class, QwTimeCard, high);
  gtk_widget_class_bind_template_child (widget_class, QwTimeCard, hours);
  gtk_widget_class_bind_template_child (widget_class, QwTimeCard, days);
  gtk_widget_class_bind_template_child (widget_class, QwTimeCard, start_row);
  gtk_widget_class_bind_template_child (widget_class, QwTimeCard, start);
  gtk_widget_class_bind_template_callback (widget_class, hours_output_cb);
  gtk_widget_class_bind_template_callback (widget_class, hours_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_changed_cb);
}

static void
qw_time_card_init (QwTimeCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  qw_spin_set_up (self->hours);
  qw_spin_set_up (self->days);
  g_signal_connect (self, "notify::session", G_CALLBACK (session_set_cb), NULL);
}
