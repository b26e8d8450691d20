/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-brief-private.h"

#include "qw-catalog-private.h"
#include "qw-gate.h"

static void
read_text (const QwReader *at, const char *member, char **value)
{
  char *text = qw_reader_optional_string (at, member);

  if (text != NULL)
    qw_brief_take_string (value, text);
}

/* Names of features that nobody has heard of are for qw_brief_check() to speak of. */
static void
read_features (QwCatalog *catalog, const QwReader *root, QwBrief *brief)
{
  QwReader features = qw_reader_optional_object (root, "features");
  g_autoptr (GPtrArray) names = NULL;

  if (!qw_reader_is_present (&features))
    return;

  names = qw_reader_get_names (&features);
  for (guint i = 0; i < names->len && !qw_reader_has_failed (root); i++)
    {
      const char *id = names->pdata[i];
      const QwFeature *feature = qw_catalog_find_feature (catalog, id);
      guint max = feature != NULL ? feature->max : QW_MAX_QUANTITY;

      if (feature == NULL)
        qw_catalog_refuse_unknown (qw_catalog_get_features (catalog), id, &features, id);
      qw_brief_put_feature (brief, id, (guint) qw_reader_int (&features, id, 1, max));
    }
}

static void
read_conditions (const QwReader *root, QwBrief *brief)
{
  static const char *const names[] = { "design", "deadline", "clarity", "assistance", NULL };
  QwReader conditions = qw_reader_optional_object (root, "conditions");

  if (!qw_reader_is_present (&conditions))
    return;

  qw_reader_allow (&conditions, names);
  for (guint i = 0; i < QW_N_CONDITIONS; i++)
    read_text (&conditions, names[i], &brief->choices[i]);
}

static void
read_own_line (const QwReader *at, QwBrief *brief)
{
  g_autofree char *title = qw_reader_string (at, "title");
  QwOwnLine line = { title };

  line.hours = qw_reader_range (at, "hours", QW_RANGE_MAX);
  line.coding = qw_reader_optional_boolean (at, "coding", FALSE);
  if (!qw_reader_has_failed (at))
    g_ptr_array_add (brief->own_lines, qw_own_line_copy (&line));
}

static void
read_own_lines (const QwReader *root, QwBrief *brief)
{
  QwReader own = qw_reader_optional_array (root, "own");

  if (qw_reader_length (&own) > QW_MAX_OWN_LINES)
    qw_reader_fail (&own, NULL, QW_ERROR_LIMIT, "found %u lines, allowed: up to %d",
                    qw_reader_length (&own), QW_MAX_OWN_LINES);
  for (guint i = 0; i < qw_reader_length (&own); i++)
    {
      QwReader line = qw_reader_element (&own, i);

      read_own_line (&line, brief);
    }
}

/* One's own rate or the market's, never a mixture of the two. */
static void
read_rate (const QwReader *root, QwBrief *brief)
{
  static const char *const own[] = { "own", NULL };
  static const char *const market[] = { "region", "seniority", "seller", NULL };
  QwReader rate = qw_reader_optional_object (root, "rate");

  if (!qw_reader_is_present (&rate))
    return;

  if (qw_reader_has (&rate, "own"))
    {
      qw_reader_allow (&rate, own);
      brief->own_rate = qw_reader_string (&rate, "own");
    }
  else
    {
      qw_reader_allow (&rate, market);
      read_text (&rate, "region", &brief->region);
      read_text (&rate, "seniority", &brief->seniority);
      read_text (&rate, "seller", &brief->seller);
    }
}

static void
read_own_factor (const QwReader *root, QwBrief *brief)
{
  static const char *const names[] = { "factor", "spread", "jobs", NULL };
  QwReader own = qw_reader_optional_object (root, "own_factor");

  if (!qw_reader_is_present (&own))
    return;

  qw_reader_allow (&own, names);
  brief->has_own_factor = TRUE;
  brief->own_factor.factor = qw_reader_double (&own, "factor", QW_OWN_FACTOR_MIN,
                                               QW_OWN_FACTOR_MAX);
  brief->own_factor.spread = qw_reader_optional_double (&own, "spread", QW_OWN_SPREAD_MIN,
                                                        QW_OWN_SPREAD_MAX, 1);
  brief->own_factor.jobs = (guint) qw_reader_optional_int (&own, "jobs", 0, QW_MAX_OWN_JOBS, 0);
}

static void
read_brief (QwCatalog *catalog, const QwReader *root, QwBrief *brief)
{
  qw_reader_format (root, "format", QW_BRIEF_FORMAT);
  read_text (root, "catalog", &brief->catalog);
  qw_brief_take_string (&brief->project, qw_reader_string (root, "project"));
  read_features (catalog, root, brief);
  read_conditions (root, brief);
  read_own_lines (root, brief);
  read_rate (root, brief);
  read_text (root, "currency", &brief->currency);
  brief->hours_per_week = qw_reader_optional_double (root, "hours_per_week", QW_MIN_WEEK_HOURS,
                                                     QW_MAX_WEEK_HOURS, brief->hours_per_week);
  brief->confidence = (guint) qw_reader_optional_int (root, "confidence", QW_MIN_CONFIDENCE,
                                                      QW_MAX_CONFIDENCE, brief->confidence);
  read_text (root, "price", &brief->own_price);
  brief->rounding = (guint) qw_reader_optional_int (root, "rounding", 0, QW_MAX_ROUNDING, 0);
  read_own_factor (root, brief);
}

QwBrief *
qw_brief_parse (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (JsonNode) node = NULL;
  g_autoptr (QwBrief) brief = NULL;
  QwReader root;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  node = qw_gate_parse (name, bytes, error);
  if (node == NULL)
    return NULL;

  brief = qw_brief_new (catalog, "");
  root = qw_reader_root (name, node, &problem);
  read_brief (catalog, &root, brief);
  if (problem != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return NULL;
    }
  return qw_brief_check (brief, catalog, name, error) ? g_steal_pointer (&brief) : NULL;
}
