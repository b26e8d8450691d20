/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** QwOutcomeLine: a line of the quote that hours can be said of: properties title, planned ("20–60 h", ""), hours (writable double). */
#define QW_TYPE_OUTCOME_LINE (qw_outcome_line_get_type ())
G_DECLARE_FINAL_TYPE (QwOutcomeLine, qw_outcome_line, QW, OUTCOME_LINE, GObject)

QwOutcomeLine *
qw_outcome_line_new (const char *id, const char *title, const char *planned, double hours);

const char *qw_outcome_line_get_id (QwOutcomeLine *self);
double qw_outcome_line_get_hours (QwOutcomeLine *self);

G_END_DECLS
