/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-catalog-private.h"

#include "qw-message.h"

#define MAX_PRICE        1e9
#define MAX_OBSERVATIONS 1000000

static void
read_price_figures (const QwReader *at, QwPublishedPrice *price)
{
  static const char *const currencies[] = { "USD", NULL };

  price->low = qw_reader_double (at, "low", 0, MAX_PRICE);
  price->high = qw_reader_double (at, "high", 0, MAX_PRICE);
  if (price->high < price->low)
    {
      g_autofree char *high = qw_message_number (price->high);
      g_autofree char *low = qw_message_number (price->low);

      qw_reader_fail (at, "high", QW_ERROR_ORDER, "%s is below low (%s)", high, low);
    }
  qw_reader_choice (at, "currency", currencies);
  price->observations = (guint) qw_reader_optional_int (at, "observations", 0, MAX_OBSERVATIONS, 0);
}

static QwPublishedPrice *
read_price (QwCatalogBuild *build, const QwReader *at)
{
  QwPublishedPrice *price = g_new0 (QwPublishedPrice, 1);

  price->seller = qw_reader_id (at, "seller");
  qw_catalog_refer (build, QW_LIST_SELLERS, price->seller, at, "seller");
  read_price_figures (at, price);
  qw_catalog_read_provenance (build, at, &price->provenance);
  return price;
}

static GPtrArray *
read_prices (QwCatalogBuild *build, const QwReader *at)
{
  QwReader list = qw_reader_optional_array (at, "prices");
  GPtrArray *prices = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_published_price_free);

  for (guint i = 0; i < qw_reader_length (&list); i++)
    {
      QwReader element = qw_reader_element (&list, i);

      g_ptr_array_add (prices, read_price (build, &element));
    }
  return prices;
}

static void
read_included_feature (QwCatalogBuild *build,
                       const QwReader *included,
                       const char *id,
                       GPtrArray *shares)
{
  const QwFeature *feature = qw_catalog_refer (build, QW_LIST_FEATURES, id, included, id);
  QwShareOf *share = g_new0 (QwShareOf, 1);

  share->id = g_strdup (id);
  g_ptr_array_add (shares, share);
  if (feature == NULL)
    return;
  if (feature->is_share)
    qw_reader_fail (included, id, QW_ERROR_LIMIT,
                    "found a share line, allowed: a feature that has hours of its own");
  share->amount = (double) qw_reader_int (included, id, 1, feature->max);
}

static GPtrArray *
read_included (QwCatalogBuild *build, const QwReader *at)
{
  QwReader included = qw_reader_optional_object (at, "included");
  GPtrArray *shares = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_share_of_free);
  g_autoptr (GPtrArray) names = NULL;

  if (!qw_reader_is_present (&included))
    return shares;

  names = qw_reader_get_names (&included);
  for (guint i = 0; i < names->len; i++)
    read_included_feature (build, &included, names->pdata[i], shares);
  return shares;
}

static GStrv
read_offered (QwCatalogBuild *build, const QwReader *at)
{
  GStrv offered = qw_reader_optional_ids (at, "offered");
  QwReader list = qw_reader_optional_array (at, "offered");

  for (guint i = 0; i < qw_reader_length (&list); i++)
    {
      QwReader element = qw_reader_element (&list, i);

      qw_catalog_refer (build, QW_LIST_FEATURES, offered[i], &element, NULL);
    }
  return offered;
}

/* A type without hours ("other") has no base work, and so nothing to include or to prove: where
 * there is something to prove, hours were forgotten. */
static void
read_base (QwCatalogBuild *build, const QwReader *at, QwProjectType *type)
{
  type->has_base = qw_reader_has (at, "hours") || qw_reader_has (at, "sources");
  if (type->has_base)
    {
      type->hours = qw_catalog_read_positive (at, "hours", QW_RANGE_MAX);
      type->kinds = qw_catalog_read_kinds (build, at);
      type->included = read_included (build, at);
      qw_catalog_read_provenance (build, at, &type->provenance);
    }
  else
    {
      type->kinds = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_share_of_free);
      type->included = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_share_of_free);
      type->provenance.sources = g_ptr_array_new ();
    }
}

static void
read_type (QwCatalogBuild *build, const QwReader *at)
{
  QwProjectType *type = g_new0 (QwProjectType, 1);

  type->id = qw_reader_id (at, "id");
  type->title = qw_reader_string (at, "title");
  type->short_title = qw_reader_optional_string (at, "short");
  if (type->short_title == NULL)
    type->short_title = g_strdup (type->title);
  type->summary = qw_reader_string (at, "summary");
  type->icon = qw_reader_optional_string (at, "icon");
  type->common = qw_reader_optional_boolean (at, "common", FALSE);
  type->assumption = qw_reader_optional_string (at, "assumption");
  type->question = qw_reader_optional_string (at, "question");
  type->includes = qw_reader_optional_strings (at, "includes");
  type->excludes = qw_reader_optional_strings (at, "excludes");
  type->offered = read_offered (build, at);
  type->prices = read_prices (build, at);
  read_base (build, at, type);
  qw_catalog_put (build, QW_LIST_PROJECT_TYPES, type, at);
}

void
qw_catalog_read_types_table (QwCatalogBuild *build, const QwReader *root)
{
  qw_catalog_read_entries (build, root, "project_types", read_type);
}
