/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-json.h"

#include <math.h>

#include "qw-money.h"

/* Whole numbers up to here are exact in a double. */
#define MAX_EXACT 9007199254740992.0

void
qw_json_add_string (JsonBuilder *builder, const char *member, const char *text)
{
  json_builder_set_member_name (builder, member);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

void
qw_json_add_int (JsonBuilder *builder, const char *member, gint64 value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_int_value (builder, value);
}

void
qw_json_add_double (JsonBuilder *builder, const char *member, double value)
{
  json_builder_set_member_name (builder, member);
  if (fabs (value) <= MAX_EXACT && value == floor (value))
    json_builder_add_int_value (builder, (gint64) value);
  else
    json_builder_add_double_value (builder, value);
}

void
qw_json_add_boolean (JsonBuilder *builder, const char *member, gboolean value)
{
  json_builder_set_member_name (builder, member);
  json_builder_add_boolean_value (builder, value);
}

void
qw_json_add_range (JsonBuilder *builder, const char *member, const QwRange *range)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_object (builder);
  qw_json_add_double (builder, "low", range->low);
  qw_json_add_double (builder, "typical", range->typical);
  qw_json_add_double (builder, "high", range->high);
  json_builder_end_object (builder);
}

void
qw_json_add_money (JsonBuilder *builder, const char *member, gint64 minor, guint digits)
{
  g_autofree char *text = qw_money_to_string (minor, digits);

  qw_json_add_string (builder, member, text);
}
