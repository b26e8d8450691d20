/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure-report.h"
#include "qw-flow.h"

G_BEGIN_DECLS

/** QwWork: what the first three questions were answered with. */
typedef struct
{
  const QwRole *role;
  const QwStack *stack;
  const QwOwnership *ownership;
} QwWork;

QwWork qw_exposure_report_find_work (const QwExposure *exposure);
/** qw_exposure_report_tells_kinds: whether it tells which kinds of work the week has. */
gboolean qw_exposure_report_tells_kinds (QwExposureShare share);
/** qw_exposure_report_name_week: the heading of the kinds of work. */
const char *qw_exposure_report_name_week (QwExposureShare share);

/** qw_exposure_report_write: (transfer full): the report as it stands on paper, not yet on pages. */
QwFlow *qw_exposure_report_write (QwExposureReport *self, const QwPaper *paper)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
