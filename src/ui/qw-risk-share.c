/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-risk-share.h"

#include "qw-calendar.h"
#include "qw-exposure-report.h"
#include "qw-locale.h"
#include "qw-page.h"
#include "qw-save-dialog.h"
#include "qw-share.h"

#include <glib/gi18n.h>

struct _QwRiskShare
{
  QwRiskSection parent_instance;
  GtkCheckButton *work;
  GtkCheckButton *week;
  GtkCheckButton *contributions;
  GtkCheckButton *moves;
};

G_DEFINE_FINAL_TYPE (QwRiskShare, qw_risk_share, QW_TYPE_RISK_SECTION)

typedef enum
{
  FORMAT_PDF,
  FORMAT_PNG,
} Format;

static const char *const extensions[] = { "pdf", "png" };

/* Pixels per point: sharp on a screen of twice the usual density. */
#define PICTURE_SCALE 2

static QwExposureShare
read_choice (QwRiskShare *self)
{
  const struct
  {
    GtkCheckButton *check;
    QwExposureShare part;
  } parts[] = {
    { self->work, QW_EXPOSURE_SHARE_WORK },
    { self->week, QW_EXPOSURE_SHARE_WEEK },
    { self->contributions, QW_EXPOSURE_SHARE_CONTRIBUTIONS },
    { self->moves, QW_EXPOSURE_SHARE_MOVES },
  };
  QwExposureShare share = QW_EXPOSURE_SHARE_SCORE;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (gtk_check_button_get_active (parts[i].check))
      share |= parts[i].part;
  return share;
}

/* Of the answers of today: a what-if is nobody's week. */
static QwExposureReport *
make_report (QwRiskShare *self)
{
  QwOutlook *outlook = qw_risk_section_get_outlook (QW_RISK_SECTION (self));
  QwExposure *exposure = qw_outlook_get_today_exposure (outlook);
  GDate date;

  if (exposure == NULL || !qw_calendar_parse (qw_outlook_get_today (outlook), &date))
    return NULL;
  return qw_exposure_report_new (exposure, &date, read_choice (self));
}

static void
say (QwRiskShare *self, const char *text)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), QW_TYPE_PAGE);

  if (page != NULL)
    qw_page_say (QW_PAGE (page), text, FALSE);
}

static void
say_failed (QwRiskShare *self, const GError *error)
{
  /* Translators: %s says why. */
  g_autofree char *why = qw_locale_isolate (error->message);
  g_autofree char *text = g_strdup_printf (_ ("Not saved: %s"), why);

  say (self, text);
}

typedef struct
{
  QwRiskShare *self;
  GBytes *bytes;
} Saving;

static void
chosen_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Saving *saving = user_data;
  g_autoptr (QwRiskShare) self = saving->self;
  g_autoptr (GBytes) bytes = saving->bytes;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = qw_save_dialog_choose_finish (result, &error);

  if (error != NULL)
    say_failed (self, error);
  else if (file != NULL)
    qw_risk_share_write (self, file, bytes);
}

static GBytes *
make_bytes (QwExposureReport *report, Format format, GError **error)
{
  gboolean letter = g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER);

  if (format == FORMAT_PNG)
    return qw_exposure_report_to_png (report, PICTURE_SCALE, error);
  return qw_exposure_report_to_pdf (report, letter ? QW_PAPER_LETTER : QW_PAPER_A4, error);
}

static void
save (QwRiskShare *self, Format format)
{
  g_autoptr (QwExposureReport) report = make_report (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = NULL;
  Saving *saving = NULL;

  if (report == NULL)
    return;
  bytes = make_bytes (report, format, &error);
  if (bytes == NULL)
    {
      say_failed (self, error);
      return;
    }
  name = qw_exposure_report_name_file (report, extensions[format]);
  saving = g_new (Saving, 1);
  *saving = (Saving){ g_object_ref (self), g_steal_pointer (&bytes) };
  qw_save_dialog_choose_async (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                               format == FORMAT_PDF ? _ ("Save as PDF") : _ ("Save as a Picture"),
                               name, NULL, chosen_cb, saving);
}

/* Not in the template: what binds a property of the widget itself outlives it. */
static void
update_visible (QwRiskShare *self)
{
  QwOutlook *outlook = qw_risk_section_get_outlook (QW_RISK_SECTION (self));

  if (outlook != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self), qw_outlook_get_today_exposure (outlook) != NULL);
}

static void
qw_risk_share_bind (QwRiskSection *section, QwOutlook *outlook)
{
  g_signal_connect_object (outlook, "notify::today-exposure", G_CALLBACK (update_visible), section,
                           G_CONNECT_SWAPPED);
  update_visible (QW_RISK_SHARE (section));
}

static void
qw_risk_share_class_init (QwRiskShareClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  QW_RISK_SECTION_CLASS (klass)->bind = qw_risk_share_bind;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/io/github/quotewright/Quotewright/qw-risk-share.ui");
  gtk_widget_class_bind_template_child (widget_class, QwRiskShare, work);
  gtk_widget_class_bind_template_child (widget_class, QwRiskShare, week);
  gtk_widget_class_bind_template_child (widget_class, QwRiskShare, contributions);
  gtk_widget_class_bind_template_child (widget_class, QwRiskShare, moves);
  gtk_widget_class_bind_template_callback (widget_class, qw_risk_share_copy);
  gtk_widget_class_bind_template_callback (widget_class, qw_risk_share_save_pdf);
  gtk_widget_class_bind_template_callback (widget_class, qw_risk_share_save_picture);
}

static void
qw_risk_share_init (QwRiskShare *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
qw_risk_share_copy (QwRiskShare *self)
{
  g_autoptr (QwExposureReport) report = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (QW_IS_RISK_SHARE (self));
  report = make_report (self);
  if (report == NULL)
    return;
  text = qw_exposure_report_to_text (report);
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  say (self, _ ("Copied"));
}

void
qw_risk_share_save_pdf (QwRiskShare *self)
{
  g_return_if_fail (QW_IS_RISK_SHARE (self));
  save (self, FORMAT_PDF);
}

void
qw_risk_share_save_picture (QwRiskShare *self)
{
  g_return_if_fail (QW_IS_RISK_SHARE (self));
  save (self, FORMAT_PNG);
}

void
qw_risk_share_write (QwRiskShare *self, GFile *file, GBytes *bytes)
{
  GtkWidget *page;

  g_return_if_fail (QW_IS_RISK_SHARE (self));
  page = gtk_widget_get_ancestor (GTK_WIDGET (self), QW_TYPE_PAGE);
  if (page != NULL)
    qw_share_write (QW_PAGE (page), file, bytes);
}
