/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-past-jobs.h"

G_BEGIN_DECLS

/* What the files that read past jobs share among themselves. */

/**
 * QwJobReading:
 * @fields: of the row that is read, the @row-th under the header
 * @seen: from a row's content to its number
 */
typedef struct
{
  QwPastJobs *history;
  const char *name;
  guint32 today;
  const QwJobMapping *mapping;
  guint width;
  guint row;
  GStrv fields;
  GHashTable *seen;
} QwJobReading;

/** qw_job_reading_take_row: keeps the row as a job, or says why not. */
void qw_job_reading_take_row (QwJobReading *self);

G_END_DECLS
