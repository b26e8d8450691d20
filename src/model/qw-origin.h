/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-estimate.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * QwOrigin:
 *
 * The answer to "where does this come from": properties title, figures,
 * assumption, question, basis, confidence, inferred and sources (a GListModel of QwSourceItem).
 */
#define QW_TYPE_ORIGIN (qw_origin_get_type ())
G_DECLARE_FINAL_TYPE (QwOrigin, qw_origin, QW, ORIGIN, GObject)

/** QwOriginText: what the properties of those names say; all but @title are nullable. */
typedef struct
{
  const char *title;
  const char *figures;
  const char *assumption;
  const char *question;
  const char *basis;
  const char *confidence;
  gboolean inferred;
} QwOriginText;

/** qw_origin_new: @text is for people already; @sources: (element-type QwSource): of @catalog */
QwOrigin *qw_origin_new (QwCatalog *catalog, const QwOriginText *text, GPtrArray *sources);

QwOrigin *qw_origin_new_for_type (QwCatalog *catalog, const QwProjectType *type);
QwOrigin *qw_origin_new_for_feature (QwCatalog *catalog, const QwFeature *feature);
/** qw_origin_new_for_line: @line belongs to @estimate. */
QwOrigin *qw_origin_new_for_line (QwEstimate *estimate, const QwLine *line);
QwOrigin *qw_origin_new_for_rate (QwEstimate *estimate);
/** qw_origin_new_for_published: @published belongs to the catalog of @estimate. */
QwOrigin *qw_origin_new_for_published (QwEstimate *estimate, const QwPublishedPrice *published);
/** qw_origin_new_for_running_cost: @cost belongs to the catalog of @estimate. */
QwOrigin *qw_origin_new_for_running_cost (QwEstimate *estimate, const QwRunningCost *cost);
/**
 * qw_origin_new_for_exposure:
 * @line: a line of @estimate
 * @kinds: its kinds of work with what of them counts, for people
 * @sources: (element-type QwSource): who says so; of the catalog of @estimate
 */
QwOrigin *qw_origin_new_for_exposure (QwEstimate *estimate,
                                      const QwLine *line,
                                      const char *kinds,
                                      GPtrArray *sources);

G_END_DECLS
