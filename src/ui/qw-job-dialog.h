/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-track.h"

#include <adwaita.h>

G_BEGIN_DECLS

/** QwJobDialog: a past job as it is typed in, or one that is changed. */
#define QW_TYPE_JOB_DIALOG (qw_job_dialog_get_type ())
G_DECLARE_FINAL_TYPE (QwJobDialog, qw_job_dialog, QW, JOB_DIALOG, AdwWindow)

/**
 * qw_job_dialog_new:
 * @job: (nullable): the one to change
 * @currency: code of what a price is in at first
 */
GtkWindow *
qw_job_dialog_new (GtkWindow *parent, QwTrack *track, const QwJob *job, const char *currency);

G_END_DECLS
