/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** QwOption: one thing to choose from a list: properties id, title and summary. */
#define QW_TYPE_OPTION (qw_option_get_type ())
G_DECLARE_FINAL_TYPE (QwOption, qw_option, QW, OPTION, GObject)

QwOption *qw_option_new (const char *id, const char *title, const char *summary);

const char *qw_option_get_id (QwOption *self);
const char *qw_option_get_summary (QwOption *self);

G_END_DECLS
