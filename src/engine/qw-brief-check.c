/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-brief-private.h"

#include <string.h>

#include "qw-catalog-private.h"
#include "qw-message.h"
#include "qw-money.h"
#include "qw-presence.h"

/* The brief that is checked, by what it is called, and where what is wrong with it goes. */
typedef struct
{
  QwBrief *brief;
  QwCatalog *catalog;
  const char *name;
  GError **error;
} Check;

static gboolean fail (Check *check, QwError code, const char *place, const char *format, ...)
    G_GNUC_PRINTF (4, 5);

static gboolean
fail (Check *check, QwError code, const char *place, const char *format, ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  qw_message_set_error (check->error, code, check->name, place, what);
  return FALSE;
}

/* Whether @id is one of @entries. */
static gboolean
check_id (Check *check, const char *place, GPtrArray *entries, const char *id)
{
  g_autofree char *found = NULL;
  g_autofree char *allowed = NULL;

  for (guint i = 0; i < entries->len; i++)
    if (g_str_equal (*(char **) entries->pdata[i], id))
      return TRUE;

  found = qw_message_quote (id);
  allowed = qw_catalog_allowed (entries, id);
  return fail (check, QW_ERROR_UNKNOWN, place, "found %s, allowed: %s", found, allowed);
}

static gboolean
check_edition (Check *check)
{
  const char *edition = qw_catalog_get_edition (check->catalog);
  g_autofree char *found = qw_message_quote (check->brief->catalog);

  if (g_str_equal (check->brief->catalog, edition))
    return TRUE;
  return fail (check, QW_ERROR_VERSION, "catalog", "found %s, allowed: \"%s\"", found, edition);
}

static gboolean
check_feature (Check *check, const QwPicked *picked)
{
  GPtrArray *features = qw_catalog_get_features (check->catalog);
  const QwFeature *feature = qw_catalog_find_feature (check->catalog, picked->id);
  gboolean is_id = qw_reader_is_id (picked->id);
  g_autofree char *quoted = qw_message_quote (picked->id);
  g_autofree char *place = g_strconcat (is_id ? "features." : "features[",
                                        is_id ? picked->id : quoted, is_id ? NULL : "]", NULL);

  if (feature == NULL)
    return check_id (check, place, features, picked->id);
  if (picked->quantity >= 1 && picked->quantity <= feature->max)
    return TRUE;
  return fail (check, QW_ERROR_LIMIT, place, "found %u, allowed: %s%u", picked->quantity,
               feature->max > 1 ? "a whole number from 1 to " : "", feature->max);
}

static gboolean
check_company (Check *check, GHashTable *present, const QwPicked *picked)
{
  const QwFeature *feature = qw_catalog_find_feature (check->catalog, picked->id);
  g_autofree char *place = g_strconcat ("features.", picked->id, NULL);
  g_autofree char *missing = qw_presence_describe_missing (present, feature);
  const char *excluded = qw_presence_find_excluded (present, feature);

  if (missing != NULL)
    return fail (check, QW_ERROR_REQUIREMENT, place, "needs %s", missing);
  if (excluded == NULL)
    return TRUE;
  return fail (check, QW_ERROR_EXCLUSION, place, "excludes %s%s, allowed: one of the two", excluded,
               qw_brief_get_quantity (check->brief, excluded) == 0
                   ? ", which the project type includes"
                   : "");
}

static gboolean
check_features (Check *check)
{
  GPtrArray *features = check->brief->features;
  g_autoptr (GHashTable) present = qw_presence_new (
      qw_catalog_find_project_type (check->catalog, check->brief->project));

  for (guint i = 0; i < features->len; i++)
    {
      if (!check_feature (check, features->pdata[i]))
        return FALSE;
      g_hash_table_add (present, ((QwPicked *) features->pdata[i])->id);
    }
  for (guint i = 0; i < features->len; i++)
    if (!check_company (check, present, features->pdata[i]))
      return FALSE;

  return TRUE;
}

static gboolean
check_conditions (Check *check)
{
  for (int i = 0; i < QW_N_CONDITIONS; i++)
    {
      QwConditionKind kind = (QwConditionKind) i;
      const QwCondition *condition = qw_catalog_find_condition (check->catalog, kind);
      g_autofree char *place = g_strconcat ("conditions.", condition->id, NULL);

      if (!check_id (check, place, condition->choices, check->brief->choices[i]))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_own_line (Check *check, guint i)
{
  const QwOwnLine *line = check->brief->own_lines->pdata[i];
  g_autofree char *title = g_strdup_printf ("own[%u].title", i);
  g_autofree char *hours = g_strdup_printf ("own[%u].hours", i);
  glong length = g_utf8_strlen (line->title, -1);

  if (length > QW_READER_MAX_TEXT)
    return fail (check, QW_ERROR_LIMIT, title, "found %ld characters, allowed: up to %d", length,
                 QW_READER_MAX_TEXT);
  if (!qw_reader_is_text (line->title))
    return fail (check, QW_ERROR_LIMIT, title, "found no text, allowed: one character or more");
  if (!qw_range_is_valid (&line->hours))
    return fail (check, QW_ERROR_ORDER, hours,
                 "found no range, allowed: low, typical and high that rise, more than 0");
  if (line->hours.high > QW_RANGE_MAX)
    return fail (check, QW_ERROR_LIMIT, hours, "found more than %d hours, allowed: up to %d",
                 (int) QW_RANGE_MAX, (int) QW_RANGE_MAX);
  if (line->hours.low > 0 && line->hours.low < QW_RANGE_MIN)
    return fail (check, QW_ERROR_LIMIT, hours,
                 "found less than a millionth of an hour, allowed: 0 or a millionth");
  return TRUE;
}

static gboolean
check_own_lines (Check *check)
{
  guint n = check->brief->own_lines->len;

  if (n > QW_MAX_OWN_LINES)
    return fail (check, QW_ERROR_LIMIT, "own", "found %u lines, allowed: up to %d", n,
                 QW_MAX_OWN_LINES);
  for (guint i = 0; i < n; i++)
    if (!check_own_line (check, i))
      return FALSE;

  return TRUE;
}

/* An amount that somebody typed, in the brief's currency. */
static gboolean
check_amount (Check *check, const char *place, const char *amount, gint64 max)
{
  const QwCurrency *currency = qw_catalog_find_currency (check->catalog, check->brief->currency);
  g_autoptr (GError) problem = NULL;
  g_autofree char *found = qw_message_quote (amount);
  gint64 minor;

  if (!qw_money_parse (amount, currency->digits, &minor, &problem))
    return fail (check, (QwError) problem->code, place, "%s", problem->message);
  if (minor <= 0 || qw_money_to_double (minor, currency->digits) > (double) max)
    return fail (check, QW_ERROR_LIMIT, place,
                 "found %s, allowed: more than 0, up to %" G_GINT64_FORMAT, found, max);
  return TRUE;
}

static gboolean
check_rate (Check *check)
{
  QwBrief *brief = check->brief;

  if (brief->own_rate != NULL)
    return check_amount (check, "rate.own", brief->own_rate, QW_MAX_OWN_RATE);

  return check_id (check, "rate.region", qw_catalog_get_regions (check->catalog), brief->region) &&
         check_id (check, "rate.seniority", qw_catalog_get_seniorities (check->catalog),
                   brief->seniority) &&
         check_id (check, "rate.seller", qw_catalog_get_sellers (check->catalog), brief->seller);
}

static gboolean
check_figures (Check *check)
{
  QwBrief *brief = check->brief;
  g_autofree char *hours = qw_message_number (brief->hours_per_week);

  if (!(brief->hours_per_week >= QW_MIN_WEEK_HOURS && brief->hours_per_week <= QW_MAX_WEEK_HOURS))
    return fail (check, QW_ERROR_LIMIT, "hours_per_week", "found %s, allowed: %d to %d", hours,
                 QW_MIN_WEEK_HOURS, QW_MAX_WEEK_HOURS);
  if (brief->confidence < QW_MIN_CONFIDENCE || brief->confidence > QW_MAX_CONFIDENCE)
    return fail (check, QW_ERROR_LIMIT, "confidence",
                 "found %u, allowed: a whole number from %d to %d", brief->confidence,
                 QW_MIN_CONFIDENCE, QW_MAX_CONFIDENCE);
  return TRUE;
}

static gboolean
check_rounding (Check *check)
{
  g_autoptr (GString) allowed = g_string_new (NULL);
  guint n;
  const guint *steps = qw_rounding_steps (&n);

  for (guint i = 0; i < n; i++)
    {
      if (check->brief->rounding == steps[i])
        return TRUE;
      g_string_append_printf (allowed, "%s%u", i > 0 ? ", " : "", steps[i]);
    }
  return fail (check, QW_ERROR_LIMIT, "rounding", "found %u, allowed: %s", check->brief->rounding,
               allowed->str);
}

static gboolean
check_within (Check *check, const char *place, double value, double min, double max)
{
  g_autofree char *found = qw_message_number (value);
  g_autofree char *least = qw_message_number (min);
  g_autofree char *most = qw_message_number (max);

  if (value >= min && value <= max)
    return TRUE;
  return fail (check, QW_ERROR_LIMIT, place, "found %s, allowed: %s to %s", found, least, most);
}

static gboolean
check_own_factor (Check *check)
{
  const QwOwnFactor *own = qw_brief_get_own_factor (check->brief);

  return own == NULL || (check_within (check, "own_factor.factor", own->factor, QW_OWN_FACTOR_MIN,
                                       QW_OWN_FACTOR_MAX) &&
                         check_within (check, "own_factor.spread", own->spread, QW_OWN_SPREAD_MIN,
                                       QW_OWN_SPREAD_MAX));
}

static gboolean
check_price (Check *check)
{
  const char *price = check->brief->own_price;

  return (price == NULL || check_amount (check, "price", price, QW_MAX_OWN_PRICE)) &&
         check_rounding (check);
}

gboolean
qw_brief_check (QwBrief *self, QwCatalog *catalog, const char *name, GError **error)
{
  Check check = { self, catalog, name, error };

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (catalog != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  return check_edition (&check) &&
         check_id (&check, "project", qw_catalog_get_project_types (catalog), self->project) &&
         check_features (&check) && check_conditions (&check) && check_own_lines (&check) &&
         check_id (&check, "currency", qw_catalog_get_currencies (catalog), self->currency) &&
         check_rate (&check) && check_figures (&check) && check_price (&check) &&
         check_own_factor (&check);
}
