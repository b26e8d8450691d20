/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"
#include "qw-reader.h"

G_BEGIN_DECLS

/* What the files of the catalog share among themselves. */

/** QwEntryList: entries in the order of the tables, and by their ids (the first member of each). */
typedef struct
{
  GPtrArray *items;
  GHashTable *by_id;
} QwEntryList;

typedef enum
{
  QW_LIST_SOURCES,
  QW_LIST_WORK_KINDS,
  QW_LIST_GROUPS,
  QW_LIST_FEATURES,
  QW_LIST_CONDITIONS,
  QW_LIST_SENIORITIES,
  QW_LIST_PRACTICES,
  QW_LIST_REGIONS,
  QW_LIST_SELLERS,
  QW_LIST_PROJECT_TYPES,
  QW_LIST_RUNNING_COSTS,
  QW_LIST_CURRENCIES,
  QW_LIST_LENSES,
  QW_LIST_BANDS,
  QW_LIST_ROLES,
  QW_LIST_STACKS,
  QW_LIST_OWNERSHIP,
  QW_LIST_SKILLS,
  QW_LIST_FACTS,
} QwListKind;
#define QW_N_LISTS 19

/** QW_MAX_QUANTITY: the largest `max` that a feature may have. */
#define QW_MAX_QUANTITY 1000
/** QW_NO_STREAM: of a feature that has no stream yet; the common factor's number is nobody else's. */
#define QW_NO_STREAM 0

/**
 * QwCatalog:
 * @files: (element-type QwTableFile): all that it was read from, the edition's own first
 * @n_edition_files: how many of @files are the edition's own
 */
struct _QwCatalog
{
  char *edition;
  char *currency_date;
  char *default_region;
  char *default_seniority;
  char *default_seller;
  char *evidence_dates;
  double least_half_width;
  QwEntryList lists[QW_N_LISTS];
  GPtrArray *files;
  gsize n_edition_files;
};

/** QwOrigin: where an entry stands, for messages about what it refers to. */
typedef struct
{
  char *file;
  char *path;
  guint layer;
} QwOrigin;

void qw_origin_free (QwOrigin *self);

/**
 * QwCatalogBuild:
 * @layer: 0 while the edition is read, then one for each table of the user's own
 * @n_streams: how many features have their stream
 * @origins: (element-type gpointer QwOrigin): by entry
 */
typedef struct
{
  QwCatalog *catalog;
  guint layer;
  guint n_streams;
  GHashTable *origins;
} QwCatalogBuild;

gpointer qw_catalog_find (QwCatalog *self, QwListKind list, const char *id);
gsize qw_catalog_entry_size (QwListKind list);
void qw_catalog_entry_free (QwListKind list, gpointer entry);

/** qw_catalog_put: adds @entry, which stands at @at, or puts it in the place of the one with its id; takes it. */
void qw_catalog_put (QwCatalogBuild *build, QwListKind list, gpointer entry, const QwReader *at);

/** qw_catalog_refuse_unknown: fails at @member of @at, as @id is none of @entries. */
void qw_catalog_refuse_unknown (GPtrArray *entries,
                                const char *id,
                                const QwReader *at,
                                const char *member);

typedef void (*QwReadEntry) (QwCatalogBuild *build, const QwReader *at);

/** qw_catalog_read_entries: an array that the edition must have and that a user's own table may leave out. */
void qw_catalog_read_entries (QwCatalogBuild *build,
                              const QwReader *root,
                              const char *member,
                              QwReadEntry read_entry);

/** qw_catalog_refer: the entry @id of @list; fails at @member of @at if it is not there. */
gpointer qw_catalog_refer (QwCatalogBuild *build,
                           QwListKind list,
                           const char *id,
                           const QwReader *at,
                           const char *member);

/* What many tables have in common. */
void
qw_catalog_read_provenance (QwCatalogBuild *build, const QwReader *at, QwProvenance *provenance);
GPtrArray *qw_catalog_read_sources (QwCatalogBuild *build, const QwReader *at);
GPtrArray *qw_catalog_read_kinds (QwCatalogBuild *build, const QwReader *at);
/** qw_catalog_read_shares_of_kinds: shares of the kinds of work, each 0 to @sum, which they sum to. */
GPtrArray *qw_catalog_read_shares_of_kinds (QwCatalogBuild *build,
                                            const QwReader *at,
                                            const char *member,
                                            double sum);
/** qw_catalog_refer_all: an array of ids that must all be in @list; empty if it is absent. */
GStrv qw_catalog_refer_all (QwCatalogBuild *build,
                            QwListKind list,
                            const QwReader *at,
                            const char *member) G_GNUC_WARN_UNUSED_RESULT;
QwRange qw_catalog_read_positive (const QwReader *at, const char *member, double max);

/* One for each table. */
void qw_catalog_read_sources_table (QwCatalogBuild *build, const QwReader *root);
void qw_catalog_read_exposure_table (QwCatalogBuild *build, const QwReader *root);
void qw_catalog_read_features_table (QwCatalogBuild *build, const QwReader *root);
void qw_catalog_read_shares (QwCatalogBuild *build, const QwReader *root);
void qw_catalog_read_conditions_table (QwCatalogBuild *build, const QwReader *root);
void qw_catalog_read_rates_table (QwCatalogBuild *build, const QwReader *root);
void qw_catalog_read_types_table (QwCatalogBuild *build, const QwReader *root);
void qw_catalog_read_costs_table (QwCatalogBuild *build, const QwReader *root);
void qw_catalog_read_currencies_table (QwCatalogBuild *build, const QwReader *root);

/** qw_catalog_check_table_name: whether the last part of @name is the name of a table. */
gboolean qw_catalog_check_table_name (const char *name, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_catalog_build: fills a catalog from its files. */
gboolean qw_catalog_build (QwCatalog *catalog, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_catalog_check: what entries say of each other: requirements, exclusions, what types include. */
gboolean qw_catalog_check (QwCatalogBuild *build, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_catalog_check_exposure: puts lenses, bands and steps of ownership in order; all lenses must be there and the bands cover 0 to 100. */
gboolean qw_catalog_check_exposure (QwCatalogBuild *build, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_catalog_check_cycles: requirements that lead back to where they began. */
gboolean qw_catalog_check_cycles (QwCatalogBuild *build, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_catalog_set_entry_error: an error about @path of @entry; @path may be "". */
void qw_catalog_set_entry_error (QwCatalogBuild *build,
                                 gconstpointer entry,
                                 GError **error,
                                 QwError code,
                                 const char *path,
                                 const char *format,
                                 ...) G_GNUC_PRINTF (6, 7);

/** qw_catalog_allowed: "one of a, b, c", or of many the one that is most like @wrong. */
char *qw_catalog_allowed (GPtrArray *entries, const char *wrong) G_GNUC_WARN_UNUSED_RESULT;

/** qw_provenance_clear: frees what it holds. */
void qw_provenance_clear (QwProvenance *provenance);

/* Each frees an entry with all that it holds. */
void qw_source_free (QwSource *self);
void qw_share_of_free (QwShareOf *self);
void qw_published_price_free (QwPublishedPrice *self);
void qw_project_type_free (QwProjectType *self);
void qw_group_free (QwGroup *self);
void qw_feature_free (QwFeature *self);
void qw_condition_choice_free (QwConditionChoice *self);
void qw_condition_free (QwCondition *self);
void qw_region_free (QwRegion *self);
void qw_rate_factor_free (QwRateFactor *self);
void qw_practice_free (QwPractice *self);
void qw_running_cost_free (QwRunningCost *self);
void qw_currency_free (QwCurrency *self);
void qw_work_kind_free (QwWorkKind *self);
void qw_lens_free (QwLens *self);
void qw_band_free (QwBand *self);
void qw_role_free (QwRole *self);
void qw_stack_free (QwStack *self);
void qw_ownership_free (QwOwnership *self);
void qw_skill_free (QwSkill *self);
void qw_fact_free (QwFact *self);

G_END_DECLS
