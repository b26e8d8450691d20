/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"
#include "qw-paper.h"

G_BEGIN_DECLS

/**
 * QwExposureShare:
 * @QW_EXPOSURE_SHARE_WORK: role, main technology and who decides
 * @QW_EXPOSURE_SHARE_WEEK: the share of the week of each kind of work
 * @QW_EXPOSURE_SHARE_CONTRIBUTIONS: what each kind of work adds, and what it rests on
 * @QW_EXPOSURE_SHARE_MOVES: what would lower the score most, and the skills that go with it
 *
 * What a person chooses to show of their exposure. Score, range, band, lenses, the limits, contrary
 * evidence and dates are always shown: a score without them would say more than it knows.
 */
typedef enum
{
  QW_EXPOSURE_SHARE_SCORE = 0,
  QW_EXPOSURE_SHARE_WORK = 1 << 0,
  QW_EXPOSURE_SHARE_WEEK = 1 << 1,
  QW_EXPOSURE_SHARE_CONTRIBUTIONS = 1 << 2,
  QW_EXPOSURE_SHARE_MOVES = 1 << 3,
  QW_EXPOSURE_SHARE_ALL = (1 << 4) - 1,
} QwExposureShare;

/**
 * QwExposureReport:
 *
 * A page about one's exposure that a person shares: an immutable reference-counted value of an
 * exposure, a date and what is chosen of it. The words are in the reader's language, the direction
 * is that of the words. The same report gives the same bytes.
 */
typedef struct _QwExposureReport QwExposureReport;

#define QW_TYPE_EXPOSURE_REPORT (qw_exposure_report_get_type ())
GType qw_exposure_report_get_type (void);

/**
 * qw_exposure_report_new:
 * @date: the day that the report speaks of: of the answers, not of the clock
 *
 * Returns: (transfer full): a report
 */
QwExposureReport *qw_exposure_report_new (QwExposure *exposure,
                                          const GDate *date,
                                          QwExposureShare share) G_GNUC_WARN_UNUSED_RESULT;
QwExposureReport *qw_exposure_report_ref (QwExposureReport *self);
void qw_exposure_report_unref (QwExposureReport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwExposureReport, qw_exposure_report_unref)

QwExposure *qw_exposure_report_get_exposure (QwExposureReport *self);
const GDate *qw_exposure_report_get_date (QwExposureReport *self);
QwExposureShare qw_exposure_report_get_share (QwExposureReport *self);

/** qw_exposure_report_to_text: (transfer full): plain text for the clipboard or a mail, ends in a line break. */
char *qw_exposure_report_to_text (QwExposureReport *self) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_exposure_report_to_pdf:
 *
 * Returns: (transfer full): a document in PDF, its creation date that of the report, or %NULL with a %QW_EXPORT_ERROR
 */
GBytes *qw_exposure_report_to_pdf (QwExposureReport *self, QwPaperSize size, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_exposure_report_to_png:
 * @scale: pixels per point, 0.5 to 4: 2 is fit for a screen
 *
 * Returns: (transfer full): one picture as long as its content, or %NULL with a %QW_EXPORT_ERROR
 */
GBytes *qw_exposure_report_to_png (QwExposureReport *self, double scale, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_exposure_report_name_file: (transfer full): a file name to suggest, such as "ai-exposure-2026-11-23.pdf" for "pdf". */
char *qw_exposure_report_name_file (QwExposureReport *self, const char *extension)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
