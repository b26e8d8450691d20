/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-report-private.h"

#include "qw-exposure-words.h"
#include "qw-pdf.h"

#include <glib/gi18n-lib.h>

#define LEAST_SCALE 0.5
#define MOST_SCALE  4.0

struct _QwExposureReport
{
  QwExposure *exposure;
  GDate date;
  QwExposureShare share;
};

G_DEFINE_BOXED_TYPE (QwExposureReport,
                     qw_exposure_report,
                     qw_exposure_report_ref,
                     qw_exposure_report_unref)

static void
clear (QwExposureReport *self)
{
  g_clear_pointer (&self->exposure, qw_exposure_unref);
}

QwExposureReport *
qw_exposure_report_new (QwExposure *exposure, const GDate *date, QwExposureShare share)
{
  QwExposureReport *self;

  g_return_val_if_fail (exposure != NULL, NULL);
  g_return_val_if_fail (g_date_valid (date), NULL);

  self = g_atomic_rc_box_new0 (QwExposureReport);
  self->exposure = qw_exposure_ref (exposure);
  self->date = *date;
  self->share = share;
  return self;
}

QwExposureReport *
qw_exposure_report_ref (QwExposureReport *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_exposure_report_unref (QwExposureReport *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear);
}

QwExposure *
qw_exposure_report_get_exposure (QwExposureReport *self)
{
  return self->exposure;
}

const GDate *
qw_exposure_report_get_date (QwExposureReport *self)
{
  return &self->date;
}

QwExposureShare
qw_exposure_report_get_share (QwExposureReport *self)
{
  return self->share;
}

QwWork
qw_exposure_report_find_work (const QwExposure *exposure)
{
  QwAnswers *answers = exposure->answers;

  return (QwWork){
    .role = qw_catalog_find_role (exposure->catalog, qw_answers_get_role (answers)),
    .stack = qw_catalog_find_stack (exposure->catalog, qw_answers_get_stack (answers)),
    .ownership = qw_catalog_find_ownership (exposure->catalog, qw_answers_get_ownership (answers)),
  };
}

gboolean
qw_exposure_report_tells_kinds (QwExposureShare share)
{
  return (share & (QW_EXPOSURE_SHARE_WEEK | QW_EXPOSURE_SHARE_CONTRIBUTIONS)) != 0;
}

const char *
qw_exposure_report_name_week (QwExposureShare share)
{
  return share & QW_EXPOSURE_SHARE_CONTRIBUTIONS ? _ ("Where it comes from") : _ ("A normal week");
}

GBytes *
qw_exposure_report_to_pdf (QwExposureReport *self, QwPaperSize size, GError **error)
{
  QwPaper paper = qw_paper_new (size);
  g_autoptr (QwPages) pages = qw_pages_new (qw_exposure_report_write (self, &paper));
  const QwDocumentInfo info = {
    .title = qw_exposure_say_title (),
    .subject = qw_exposure_say_not (),
    .created = self->date,
  };

  return qw_pages_to_pdf (pages, &info, error);
}

GBytes *
qw_exposure_report_to_png (QwExposureReport *self, double scale, GError **error)
{
  QwPaper paper = qw_paper_endless (QW_PAPER_A4);
  g_autoptr (QwPages) pages = qw_pages_new (qw_exposure_report_write (self, &paper));

  return qw_pages_to_png (pages, CLAMP (scale, LEAST_SCALE, MOST_SCALE), error);
}

char *
qw_exposure_report_name_file (QwExposureReport *self, const char *extension)
{
  return g_strdup_printf ("ai-exposure-%04u-%02u-%02u.%s", g_date_get_year (&self->date),
                          (guint) g_date_get_month (&self->date),
                          (guint) g_date_get_day (&self->date), extension);
}
