/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog-entries.h"

G_BEGIN_DECLS

/* Which features are there, picked or included: a set of ids that somebody else keeps. */

/** qw_presence_new: (transfer full): what @type includes; @type may be %NULL. */
GHashTable *qw_presence_new (const QwProjectType *type) G_GNUC_WARN_UNUSED_RESULT;

/** qw_presence_find_missing: (nullable): the first feature that @feature requires and that is not there. */
const char *qw_presence_find_missing (GHashTable *present, const QwFeature *feature);

/** qw_presence_find_choice: (nullable): the first list of alternatives of @feature of which none is there. */
GStrv qw_presence_find_choice (GHashTable *present, const QwFeature *feature);

/** qw_presence_describe_missing: (nullable) (transfer full): "auth" or "one of auth, cart-checkout" that @feature lacks. */
char *qw_presence_describe_missing (GHashTable *present, const QwFeature *feature)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_presence_find_excluded: (nullable): the first feature there that @feature excludes. */
const char *qw_presence_find_excluded (GHashTable *present, const QwFeature *feature);

G_END_DECLS
