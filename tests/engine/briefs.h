/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-estimate.h"

G_BEGIN_DECLS

/* Briefs and estimates for the tests. */

/** briefs_parse: a brief of @catalog that must be good; @json has ' for ". */
QwBrief *briefs_parse (QwCatalog *catalog, const char *json);
/** briefs_estimate: the estimate of such a brief. */
QwEstimate *briefs_estimate (QwCatalog *catalog, const char *json);
/** briefs_estimate_of: the estimate of @brief, which must be good. */
QwEstimate *briefs_estimate_of (QwCatalog *catalog, QwBrief *brief);
/** briefs_random: @project with about @n features, own lines, conditions, rate and currency by the test's seed. */
QwBrief *briefs_random (QwCatalog *catalog, const char *project, guint n);
/** briefs_random_project: the id of one of the catalog's types. */
const char *briefs_random_project (QwCatalog *catalog);
/** briefs_print: the document of @self on one line. */
char *briefs_print (QwEstimate *self);

G_END_DECLS
