/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-catalog.h"

typedef void (*AddEntry) (JsonBuilder *builder, gconstpointer entry);

static void
add_string (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  if (text != NULL)
    json_builder_add_string_value (builder, text);
  else
    json_builder_add_null_value (builder);
}

static void
add_double (JsonBuilder *builder, const char *name, double value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_double_value (builder, value);
}

static void
add_int (JsonBuilder *builder, const char *name, gint64 value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_int_value (builder, value);
}

static void
add_boolean (JsonBuilder *builder, const char *name, gboolean value)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_boolean_value (builder, value);
}

static void
add_range (JsonBuilder *builder, const char *name, const QwRange *range)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  add_double (builder, "low", range->low);
  add_double (builder, "typical", range->typical);
  add_double (builder, "high", range->high);
  json_builder_end_object (builder);
}

static void
add_strings (JsonBuilder *builder, const char *name, GStrv strings)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; strings != NULL && strings[i] != NULL; i++)
    json_builder_add_string_value (builder, strings[i]);
  json_builder_end_array (builder);
}

static void
add_alternatives (JsonBuilder *builder, const char *name, GPtrArray *lists)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; lists != NULL && i < lists->len; i++)
    {
      GStrv ids = lists->pdata[i];

      json_builder_begin_array (builder);
      for (guint j = 0; ids[j] != NULL; j++)
        json_builder_add_string_value (builder, ids[j]);
      json_builder_end_array (builder);
    }
  json_builder_end_array (builder);
}

static void
add_shares (JsonBuilder *builder, const char *name, GPtrArray *shares)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_object (builder);
  for (guint i = 0; shares != NULL && i < shares->len; i++)
    {
      const QwShareOf *share = shares->pdata[i];

      add_double (builder, share->id, share->amount);
    }
  json_builder_end_object (builder);
}

static void
add_source_ids (JsonBuilder *builder, GPtrArray *sources)
{
  json_builder_set_member_name (builder, "sources");
  json_builder_begin_array (builder);
  for (guint i = 0; sources != NULL && i < sources->len; i++)
    json_builder_add_string_value (builder, ((const QwSource *) sources->pdata[i])->id);
  json_builder_end_array (builder);
}

static void
add_provenance (JsonBuilder *builder, const QwProvenance *provenance)
{
  gboolean known = provenance->sources != NULL && provenance->sources->len > 0;

  add_string (builder, "confidence",
              known ? qw_confidence_to_string (provenance->confidence) : NULL);
  add_boolean (builder, "inferred", provenance->inferred);
  add_string (builder, "basis", provenance->basis);
  add_source_ids (builder, provenance->sources);
}

static void
add_named (JsonBuilder *builder, const char *id, const char *title)
{
  add_string (builder, "id", id);
  add_string (builder, "title", title);
}

static void
add_list (JsonBuilder *builder, const char *name, GPtrArray *entries, AddEntry add_entry)
{
  json_builder_set_member_name (builder, name);
  json_builder_begin_array (builder);
  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      json_builder_begin_object (builder);
      add_entry (builder, entries->pdata[i]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_price (JsonBuilder *builder, gconstpointer entry)
{
  const QwPublishedPrice *price = entry;

  add_string (builder, "seller", price->seller);
  add_string (builder, "currency", "USD");
  add_double (builder, "low", price->low);
  add_double (builder, "high", price->high);
  add_int (builder, "observations", price->observations);
  add_provenance (builder, &price->provenance);
}

static void
add_project_type (JsonBuilder *builder, gconstpointer entry)
{
  const QwProjectType *type = entry;

  add_named (builder, type->id, type->title);
  add_string (builder, "short_title", type->short_title);
  add_string (builder, "summary", type->summary);
  add_range (builder, "hours", &type->hours);
  add_provenance (builder, &type->provenance);
  add_string (builder, "assumption", type->assumption);
  add_string (builder, "question", type->question);
  add_strings (builder, "includes", type->includes);
  add_strings (builder, "excludes", type->excludes);
  add_shares (builder, "included", type->included);
  add_strings (builder, "offered", type->offered);
  add_shares (builder, "kinds", type->kinds);
  add_list (builder, "prices", type->prices, add_price);
}

/* A share line has no hours of its own: it takes its share of the build hours. */
static void
add_feature (JsonBuilder *builder, gconstpointer entry)
{
  const QwFeature *feature = entry;
  const QwRange none = QW_RANGE_CONSTANT (0);

  add_named (builder, feature->id, feature->title);
  add_string (builder, "kind", feature->is_share ? "share" : "feature");
  add_string (builder, "group", feature->group);
  add_string (builder, "summary", feature->summary);
  add_string (builder, "unit", feature->unit_one);
  add_int (builder, "max", feature->max);
  add_strings (builder, "requires", feature->requires);
  add_alternatives (builder, "requires_any", feature->requires_any);
  add_strings (builder, "excludes", feature->excludes);
  add_range (builder, "hours", feature->is_share ? &none : &feature->amount);
  if (feature->is_share)
    add_range (builder, "share", &feature->amount);
  add_boolean (builder, "coding", feature->coding);
  add_boolean (builder, "build", feature->build);
  add_provenance (builder, &feature->provenance);
  add_string (builder, "assumption", feature->assumption);
  add_string (builder, "question", feature->question);
  add_shares (builder, "kinds", feature->kinds);
}

static void
add_group (JsonBuilder *builder, gconstpointer entry)
{
  const QwGroup *group = entry;

  add_named (builder, group->id, group->title);
}

static void
add_condition_line (JsonBuilder *builder, const QwConditionLine *line)
{
  json_builder_set_member_name (builder, "line");
  if (line == NULL)
    {
      json_builder_add_null_value (builder);
      return;
    }

  json_builder_begin_object (builder);
  add_string (builder, "title", line->title);
  add_range (builder, "of_base", &line->of_base);
  add_boolean (builder, "coding", line->coding);
  add_boolean (builder, "build", line->build);
  json_builder_end_object (builder);
}

static void
add_effect (JsonBuilder *builder, QwConditionKind kind, const QwConditionChoice *choice)
{
  if (kind == QW_CONDITION_DEADLINE)
    add_double (builder, "factor", choice->factor);
  else if (kind == QW_CONDITION_CLARITY)
    add_double (builder, "correlation", choice->correlation);
  else if (kind == QW_CONDITION_ASSISTANCE)
    add_range (builder, "hours_factor", &choice->hours_factor);
  else
    add_condition_line (builder, choice->line);
}

static void
add_condition (JsonBuilder *builder, gconstpointer entry)
{
  const QwCondition *condition = entry;

  add_named (builder, condition->id, condition->title);
  add_string (builder, "default", condition->default_choice);
  json_builder_set_member_name (builder, "choices");
  json_builder_begin_array (builder);
  for (guint i = 0; i < condition->choices->len; i++)
    {
      const QwConditionChoice *choice = condition->choices->pdata[i];

      json_builder_begin_object (builder);
      add_named (builder, choice->id, choice->title);
      add_string (builder, "summary", choice->summary);
      add_effect (builder, condition->kind, choice);
      add_provenance (builder, &choice->provenance);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
}

static void
add_region (JsonBuilder *builder, gconstpointer entry)
{
  const QwRegion *region = entry;

  add_named (builder, region->id, region->title);
  add_range (builder, "rate", &region->rate);
  add_provenance (builder, &region->provenance);
}

static void
add_rate_factor (JsonBuilder *builder, gconstpointer entry)
{
  const QwRateFactor *factor = entry;

  add_named (builder, factor->id, factor->title);
  add_range (builder, "factor", &factor->factor);
  add_provenance (builder, &factor->provenance);
}

static void
add_running_cost (JsonBuilder *builder, gconstpointer entry)
{
  const QwRunningCost *cost = entry;

  add_named (builder, cost->id, cost->title);
  add_string (builder, "period", qw_period_to_string (cost->period));
  add_string (builder, "currency", "USD");
  add_range (builder, "amount", &cost->amount);
  add_strings (builder, "applies", cost->applies);
  add_provenance (builder, &cost->provenance);
}

static void
add_practice (JsonBuilder *builder, gconstpointer entry)
{
  const QwPractice *practice = entry;

  add_named (builder, practice->id, practice->title);
  add_string (builder, "unit", practice->unit);
  add_range (builder, "amount", &practice->amount);
  add_provenance (builder, &practice->provenance);
}

static void
add_currency (JsonBuilder *builder, gconstpointer entry)
{
  const QwCurrency *currency = entry;

  add_string (builder, "code", currency->code);
  add_string (builder, "name", currency->name);
  add_string (builder, "symbol", currency->symbol);
  add_string (builder, "position", currency->symbol_after ? "after" : "before");
  add_int (builder, "digits", currency->digits);
  add_double (builder, "per_usd", currency->per_usd);
  add_source_ids (builder, currency->sources);
}

static void
add_source (JsonBuilder *builder, gconstpointer entry)
{
  const QwSource *source = entry;

  add_string (builder, "id", source->id);
  add_string (builder, "publisher", source->publisher);
  add_string (builder, "title", source->title);
  add_string (builder, "url", source->url);
  add_string (builder, "published", source->published);
}

static void
add_default_rate (JsonBuilder *builder, QwCatalog *catalog)
{
  const char *region, *seniority, *seller;

  qw_catalog_get_default_rate (catalog, &region, &seniority, &seller);
  json_builder_set_member_name (builder, "default_rate");
  json_builder_begin_object (builder);
  add_string (builder, "region", region);
  add_string (builder, "seniority", seniority);
  add_string (builder, "seller", seller);
  json_builder_end_object (builder);
}

JsonNode *
qw_cli_catalog_to_json (QwCatalog *catalog)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  add_int (builder, "format", 1);
  add_string (builder, "edition", qw_catalog_get_edition (catalog));
  add_list (builder, "project_types", qw_catalog_get_project_types (catalog), add_project_type);
  add_list (builder, "groups", qw_catalog_get_groups (catalog), add_group);
  add_list (builder, "features", qw_catalog_get_features (catalog), add_feature);
  add_list (builder, "conditions", qw_catalog_get_conditions (catalog), add_condition);
  add_default_rate (builder, catalog);
  add_list (builder, "regions", qw_catalog_get_regions (catalog), add_region);
  add_list (builder, "seniorities", qw_catalog_get_seniorities (catalog), add_rate_factor);
  add_list (builder, "sellers", qw_catalog_get_sellers (catalog), add_rate_factor);
  add_list (builder, "running_costs", qw_catalog_get_running_costs (catalog), add_running_cost);
  add_list (builder, "practice", qw_catalog_get_practices (catalog), add_practice);
  add_string (builder, "currency_date", qw_catalog_get_currency_date (catalog));
  add_list (builder, "currencies", qw_catalog_get_currencies (catalog), add_currency);
  add_list (builder, "sources", qw_catalog_get_sources (catalog), add_source);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}
