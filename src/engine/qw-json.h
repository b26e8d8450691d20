/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "qw-range.h"

G_BEGIN_DECLS

/* Members of the object that a builder is in. */

/** qw_json_add_string: @text may be %NULL, for null. */
void qw_json_add_string (JsonBuilder *builder, const char *member, const char *text);
void qw_json_add_int (JsonBuilder *builder, const char *member, gint64 value);
/** qw_json_add_double: a whole number is written as one. */
void qw_json_add_double (JsonBuilder *builder, const char *member, double value);
void qw_json_add_boolean (JsonBuilder *builder, const char *member, gboolean value);
/** qw_json_add_range: an object of low, typical and high. */
void qw_json_add_range (JsonBuilder *builder, const char *member, const QwRange *range);
/** qw_json_add_money: an amount in major units as a string. */
void qw_json_add_money (JsonBuilder *builder, const char *member, gint64 minor, guint digits);

G_END_DECLS
