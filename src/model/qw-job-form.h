/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"
#include "qw-job.h"
#include "qw-selector.h"

G_BEGIN_DECLS

/**
 * QwJobForm:
 *
 * A past job as it is typed in. Properties, all writable: title, client, type (any text; a title of a project type is taken as
 * that type), date ("2026-11-23"), note; planned, low, high and actual (hours, as doubles, 0 for what is not said), price and
 * spent (in major units, 0 for none). QwSelectors: reason, currency. Readable: types (a GListModel of QwOption: project
 * types to choose from), problem (nullable: what is missing or wrong, as a sentence), valid.
 */
#define QW_TYPE_JOB_FORM (qw_job_form_get_type ())
G_DECLARE_FINAL_TYPE (QwJobForm, qw_job_form, QW, JOB_FORM, GObject)

/**
 * qw_job_form_new:
 * @job: (nullable): the one to edit
 * @today: as g_date_get_julian() counts; a later day is a problem
 * @currency: code of what a price is in at first
 */
QwJobForm *
qw_job_form_new (QwCatalog *catalog, const QwJob *job, guint32 today, const char *currency);

/** qw_job_form_get_job: (transfer full) (nullable): %NULL while there is a problem. */
QwJob *qw_job_form_get_job (QwJobForm *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
