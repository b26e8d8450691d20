/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "qw-catalog.h"
#include "qw-own-factor.h"

G_BEGIN_DECLS

/**
 * QwBrief:
 *
 * What the client asked for. An immutable reference-counted value: every
 * qw_brief_with_… returns a new brief and leaves the old one as it is.
 */
typedef struct _QwBrief QwBrief;

#define QW_TYPE_BRIEF (qw_brief_get_type ())
GType qw_brief_get_type (void);

/** QwOwnLine: a line of the user's own; @hours valid; @coding: AI assistance speaks to it. */
typedef struct
{
  char *title;
  QwRange hours;
  gboolean coding;
} QwOwnLine;

/** QwPicked: a feature of a brief with its quantity, at least 1. */
typedef struct
{
  char *id;
  guint quantity;
} QwPicked;

/** qw_rounding_steps: (array length=n): what a price can be rounded to, in major units; 0 is not at all. */
const guint *qw_rounding_steps (guint *n);

/** qw_brief_new: a brief of @project with nothing picked and the catalog's defaults. */
QwBrief *qw_brief_new (QwCatalog *catalog, const char *project) G_GNUC_WARN_UNUSED_RESULT;
QwBrief *qw_brief_ref (QwBrief *self);
void qw_brief_unref (QwBrief *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwBrief, qw_brief_unref)

/** qw_brief_equal: whether both ask for the same, whatever the order of picking. */
gboolean qw_brief_equal (QwBrief *a, QwBrief *b);

const char *qw_brief_get_catalog (QwBrief *self); /* the edition */
const char *qw_brief_get_project (QwBrief *self);
GPtrArray *
qw_brief_get_features (QwBrief *self); /* (transfer none) (element-type QwPicked): sorted by id */
guint qw_brief_get_quantity (QwBrief *self, const char *feature); /* 0 if it is not picked */
const char *qw_brief_get_choice (QwBrief *self, QwConditionKind kind);
GPtrArray *qw_brief_get_own_lines (QwBrief *self); /* (transfer none) (element-type QwOwnLine) */
gboolean qw_brief_has_own_rate (QwBrief *self);
const char *qw_brief_get_own_rate (QwBrief *self); /* "85.00" in the brief's currency, or NULL */
const char *qw_brief_get_region (QwBrief *self);
const char *qw_brief_get_seniority (QwBrief *self);
const char *qw_brief_get_seller (QwBrief *self);
const char *qw_brief_get_currency (QwBrief *self);
double qw_brief_get_hours_per_week (QwBrief *self); /* 1 to 168, default 25 */
guint qw_brief_get_confidence (QwBrief *self);      /* 50 to 95, default 70 */
const char *qw_brief_get_own_price (QwBrief *self); /* "9800.00" in its currency, or NULL */
guint qw_brief_get_rounding (QwBrief *self);        /* one of qw_rounding_steps(), default 0 */
const QwOwnFactor *qw_brief_get_own_factor (QwBrief *self); /* or NULL */

/* Each (transfer full). What is impossible (a quantity over the limit, an empty id) is for qw_brief_check to say. */
QwBrief *qw_brief_with_project (QwBrief *self, const char *project) G_GNUC_WARN_UNUSED_RESULT;
QwBrief *qw_brief_with_feature (QwBrief *self, const char *feature, guint quantity)
    G_GNUC_WARN_UNUSED_RESULT; /* 0 takes it out */
QwBrief *qw_brief_with_choice (QwBrief *self, QwConditionKind kind, const char *choice)
    G_GNUC_WARN_UNUSED_RESULT;
QwBrief *qw_brief_with_own_line (QwBrief *self, guint position, const QwOwnLine *line)
    G_GNUC_WARN_UNUSED_RESULT; /* replaces, or appends at the end */
QwBrief *qw_brief_without_own_line (QwBrief *self, guint position) G_GNUC_WARN_UNUSED_RESULT;
QwBrief *qw_brief_with_own_rate (QwBrief *self, const char *amount) G_GNUC_WARN_UNUSED_RESULT;
QwBrief *qw_brief_with_market_rate (QwBrief *self,
                                    const char *region,
                                    const char *seniority,
                                    const char *seller) G_GNUC_WARN_UNUSED_RESULT;
QwBrief *qw_brief_with_currency (QwBrief *self, const char *code) G_GNUC_WARN_UNUSED_RESULT;
QwBrief *qw_brief_with_hours_per_week (QwBrief *self, double hours) G_GNUC_WARN_UNUSED_RESULT;
QwBrief *qw_brief_with_confidence (QwBrief *self, guint percent) G_GNUC_WARN_UNUSED_RESULT;
QwBrief *qw_brief_with_own_price (QwBrief *self, const char *amount)
    G_GNUC_WARN_UNUSED_RESULT; /* NULL goes back to the price at the confidence */
QwBrief *qw_brief_with_rounding (QwBrief *self, guint step) G_GNUC_WARN_UNUSED_RESULT;
QwBrief *qw_brief_with_own_factor (QwBrief *self, const QwOwnFactor *own)
    G_GNUC_WARN_UNUSED_RESULT; /* NULL takes it out */

/**
 * qw_brief_check:
 * @name: what messages call the brief
 *
 * Whether @self can be estimated with @catalog: ids, quantities, requirements
 * (a type's included features count as there), exclusions, amounts.
 */
gboolean qw_brief_check (QwBrief *self, QwCatalog *catalog, const char *name, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_brief_parse: reads and checks a brief (`format` 1); (transfer full). */
QwBrief *qw_brief_parse (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_brief_find_unknown:
 * @bytes: a brief
 *
 * What is not known is passed over by qw_brief_parse(), so a member that is misspelt would be missed in silence.
 *
 * Returns: (transfer full) (nullable): the path of a member that no brief has, as it stands there; %NULL if there is none
 */
char *qw_brief_find_unknown (GBytes *bytes) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_brief_to_json:
 *
 * Returns: (transfer full): the brief as qw_brief_parse() reads it, defaults written out but for the
 *   `price`, the `rounding` and the `own_factor`, which are there only if they are set
 */
JsonNode *qw_brief_to_json (QwBrief *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
