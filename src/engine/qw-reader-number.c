/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-message.h"
#include "qw-money.h"
#include "qw-reader-private.h"

#include <math.h>

/* Whole numbers up to here are exact in a double. */
#define MAX_EXACT 9007199254740992.0

static void
fail_limits (const QwReader *self, const char *member, double found, double min, double max)
{
  g_autofree char *found_text = qw_message_number (found);
  g_autofree char *min_text = qw_message_number (min);
  g_autofree char *max_text = qw_message_number (max);

  qw_reader_fail (self, member, QW_ERROR_LIMIT, "found %s, allowed: %s to %s", found_text, min_text,
                  max_text);
}

double
qw_reader_double (const QwReader *self, const char *member, double min, double max)
{
  JsonNode *node = qw_reader_require (self, member, QW_READER_NUMBER, "a number");
  /* Adding 0 turns -0 into 0. */
  double value = node != NULL ? json_node_get_double (node) + 0.0 : min;

  if (isfinite (value) && value >= min && value <= max)
    return value;

  fail_limits (self, member, value, min, max);

  return min;
}

double
qw_reader_optional_double (const QwReader *self,
                           const char *member,
                           double min,
                           double max,
                           double fallback)
{
  return qw_reader_has (self, member) ? qw_reader_double (self, member, min, max) : fallback;
}

static gboolean
get_whole (JsonNode *node, gint64 *value)
{
  double number = json_node_get_double (node);

  if (json_node_get_value_type (node) == G_TYPE_INT64)
    {
      *value = json_node_get_int (node);
      return TRUE;
    }
  if (!(fabs (number) <= MAX_EXACT) || number != floor (number))
    return FALSE;

  *value = (gint64) number;

  return TRUE;
}

gint64
qw_reader_int (const QwReader *self, const char *member, gint64 min, gint64 max)
{
  JsonNode *node = qw_reader_require (self, member, QW_READER_NUMBER, "a whole number");
  g_autofree char *found = NULL;
  gint64 value;

  if (node == NULL || (get_whole (node, &value) && value >= min && value <= max))
    return node == NULL ? min : value;

  found = qw_message_number (json_node_get_double (node));
  if (min == max)
    qw_reader_fail (self, member, QW_ERROR_LIMIT, "found %s, allowed: %" G_GINT64_FORMAT, found,
                    min);
  else
    qw_reader_fail (self, member, QW_ERROR_LIMIT,
                    "found %s, allowed: a whole number from %" G_GINT64_FORMAT
                    " to %" G_GINT64_FORMAT,
                    found, min, max);

  return min;
}

gint64
qw_reader_optional_int (const QwReader *self,
                        const char *member,
                        gint64 min,
                        gint64 max,
                        gint64 fallback)
{
  return qw_reader_has (self, member) ? qw_reader_int (self, member, min, max) : fallback;
}

gint64
qw_reader_decimal (const QwReader *self, const char *member, guint digits)
{
  JsonNode *node = qw_reader_require (self, member, QW_READER_STRING, "a number in quotes");
  g_autoptr (GError) problem = NULL;
  gint64 value = 0;

  if (node != NULL && !qw_money_parse (json_node_get_string (node), digits, &value, &problem))
    qw_reader_fail (self, member, (QwError) problem->code, "%s", problem->message);

  return problem == NULL ? value : 0;
}

gboolean
qw_reader_boolean (const QwReader *self, const char *member)
{
  JsonNode *node = qw_reader_require (self, member, QW_READER_BOOLEAN, "true or false");

  return node != NULL && json_node_get_boolean (node);
}

gboolean
qw_reader_optional_boolean (const QwReader *self, const char *member, gboolean fallback)
{
  return qw_reader_has (self, member) ? qw_reader_boolean (self, member) : fallback;
}

void
qw_reader_format (const QwReader *self, const char *member, gint64 version)
{
  gint64 found = qw_reader_int (self, member, G_MININT64, G_MAXINT64);

  if (found != version)
    qw_reader_fail (self, member, QW_ERROR_VERSION,
                    "found %" G_GINT64_FORMAT ", allowed: %" G_GINT64_FORMAT, found, version);
}

static double
read_figure (const QwReader *self, const char *member, double max)
{
  double value = qw_reader_double (self, member, 0, max);
  g_autofree char *found = NULL;

  if (value > 0 && value < QW_RANGE_MIN)
    {
      found = qw_message_number (value);
      qw_reader_fail (self, member, QW_ERROR_LIMIT, "found %s, allowed: 0, or 0.000001 and more",
                      found);
    }

  return value;
}

static void
check_rise (const QwReader *self, const char *member, double value, const char *below, double lower)
{
  g_autofree char *value_text = NULL;
  g_autofree char *lower_text = NULL;

  if (value >= lower)
    return;

  value_text = qw_message_number (value);
  lower_text = qw_message_number (lower);
  qw_reader_fail (self, member, QW_ERROR_ORDER, "%s is below %s (%s)", value_text, below,
                  lower_text);
}

QwRange
qw_reader_range (const QwReader *self, const char *member, double max)
{
  QwReader object = qw_reader_object (self, member);
  QwRange range = { .low = read_figure (&object, "low", max),
                    .typical = read_figure (&object, "typical", max),
                    .high = read_figure (&object, "high", max) };

  check_rise (&object, "typical", range.typical, "low", range.low);
  check_rise (&object, "high", range.high, "typical", range.typical);
  if (range.low == 0 && range.high > 0)
    qw_reader_fail (&object, "low", QW_ERROR_LIMIT,
                    "found 0, allowed: more than 0 unless typical and high are 0 too");

  return qw_reader_has_failed (self) ? QW_RANGE_CONSTANT (0) : range;
}

QwRange
qw_reader_optional_range (const QwReader *self, const char *member, double max, QwRange fallback)
{
  return qw_reader_has (self, member) ? qw_reader_range (self, member, max) : fallback;
}
