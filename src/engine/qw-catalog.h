/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog-entries.h"
#include "qw-error.h"

G_BEGIN_DECLS

/**
 * QwCatalog:
 *
 * An edition of the tables: what things cost, and who says so. An immutable
 * reference-counted value; another table makes another catalog.
 */
typedef struct _QwCatalog QwCatalog;

#define QW_TYPE_CATALOG (qw_catalog_get_type ())
GType qw_catalog_get_type (void);

/** QwTableFile: one table by its file name ("features.json") and its bytes. */
typedef struct
{
  const char *name;
  GBytes *bytes;
} QwTableFile;

/** qw_catalog_table_names: (array zero-terminated=1): the files of an edition, in the order they are read. */
const char *const *qw_catalog_table_names (void);

/**
 * qw_catalog_new:
 * @files: (array length=n_files): every file of qw_catalog_table_names(), in any order
 *
 * Returns: (transfer full): the catalog, or %NULL with a %QW_ERROR
 */
QwCatalog *qw_catalog_new (const QwTableFile *files, gsize n_files, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_catalog_extend:
 * @self: the catalog that stays as it is
 * @file: a user's own table: any part of one of the files, whose entries override or add
 *
 * Returns: (transfer full): a new catalog, or %NULL with a %QW_ERROR if anything in @file is wrong
 */
QwCatalog *qw_catalog_extend (QwCatalog *self, const QwTableFile *file, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

QwCatalog *qw_catalog_ref (QwCatalog *self);
void qw_catalog_unref (QwCatalog *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwCatalog, qw_catalog_unref)

const char *qw_catalog_get_edition (QwCatalog *self);
const char *qw_catalog_get_currency_date (QwCatalog *self);

/* (transfer none): arrays of entries in the order of the tables, but for share lines, which stand after the other
 * features, lenses (rating, use, success), bands (lowest first) and steps of ownership (largest factor first). */
GPtrArray *qw_catalog_get_project_types (QwCatalog *self);
GPtrArray *qw_catalog_get_groups (QwCatalog *self);
GPtrArray *qw_catalog_get_features (QwCatalog *self);
GPtrArray *qw_catalog_get_conditions (QwCatalog *self);
GPtrArray *qw_catalog_get_regions (QwCatalog *self);
GPtrArray *qw_catalog_get_seniorities (QwCatalog *self);
GPtrArray *qw_catalog_get_sellers (QwCatalog *self);
GPtrArray *qw_catalog_get_practices (QwCatalog *self);
GPtrArray *qw_catalog_get_running_costs (QwCatalog *self);
GPtrArray *qw_catalog_get_currencies (QwCatalog *self);
GPtrArray *qw_catalog_get_work_kinds (QwCatalog *self);
GPtrArray *qw_catalog_get_lenses (QwCatalog *self);
GPtrArray *qw_catalog_get_bands (QwCatalog *self);
GPtrArray *qw_catalog_get_roles (QwCatalog *self);
GPtrArray *qw_catalog_get_stacks (QwCatalog *self);
GPtrArray *qw_catalog_get_ownership (QwCatalog *self);
GPtrArray *qw_catalog_get_skills (QwCatalog *self);
GPtrArray *qw_catalog_get_facts (QwCatalog *self);
GPtrArray *qw_catalog_get_sources (QwCatalog *self);

/* (transfer none) (nullable): one entry by its id. */
const QwProjectType *qw_catalog_find_project_type (QwCatalog *self, const char *id);
const QwFeature *qw_catalog_find_feature (QwCatalog *self, const char *id);
const QwCondition *qw_catalog_find_condition (QwCatalog *self, QwConditionKind kind);
const QwConditionChoice *
qw_catalog_find_choice (QwCatalog *self, QwConditionKind kind, const char *id);
const QwRegion *qw_catalog_find_region (QwCatalog *self, const char *id);
const QwRateFactor *qw_catalog_find_seniority (QwCatalog *self, const char *id);
const QwRateFactor *qw_catalog_find_seller (QwCatalog *self, const char *id);
const QwCurrency *qw_catalog_find_currency (QwCatalog *self, const char *code);
const QwWorkKind *qw_catalog_find_work_kind (QwCatalog *self, const char *id);
const QwRole *qw_catalog_find_role (QwCatalog *self, const char *id);
const QwStack *qw_catalog_find_stack (QwCatalog *self, const char *id);
const QwOwnership *qw_catalog_find_ownership (QwCatalog *self, const char *id);
const QwSkill *qw_catalog_find_skill (QwCatalog *self, const char *id);

/** qw_catalog_get_evidence_dates: when what stands behind the exposure model was measured, as one sentence. */
const char *qw_catalog_get_evidence_dates (QwCatalog *self);
/** qw_catalog_get_least_half_width: points that low and high are at least away from typical. */
double qw_catalog_get_least_half_width (QwCatalog *self);

/** qw_catalog_get_default_rate: (out) (transfer none): ids of the region, seniority and seller of a new brief. */
void qw_catalog_get_default_rate (QwCatalog *self,
                                  const char **region,
                                  const char **seniority,
                                  const char **seller);

/**
 * qw_catalog_market_rate:
 * @rate: (out): the rate in @currency an hour: region × seniority × seller
 *
 * Returns: %FALSE if one of the ids is not in the catalog
 */
gboolean qw_catalog_market_rate (QwCatalog *self,
                                 const char *region,
                                 const char *seniority,
                                 const char *seller,
                                 const QwCurrency *currency,
                                 QwRange *rate);

/** qw_catalog_included_quantity: how many of @feature the base work of @type holds. */
guint qw_catalog_included_quantity (QwCatalog *self, const char *type, const char *feature);

G_END_DECLS
