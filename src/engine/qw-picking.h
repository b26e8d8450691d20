/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"

G_BEGIN_DECLS

/**
 * QwPicking:
 * @brief: (transfer full) (nullable): the brief after the pick; %NULL if it cannot be picked
 * @added: (array zero-terminated=1): features that had to be ticked with it
 * @removed: (array zero-terminated=1): features that had to go with it
 * @blocked_by: (nullable): the picked feature that excludes it, where @brief is %NULL
 *
 * What follows from one tick, for the page to explain.
 */
typedef struct
{
  QwBrief *brief;
  GStrv added;
  GStrv removed;
  char *blocked_by;
} QwPicking;

/**
 * qw_picking_new:
 * @quantity: 0 takes the feature out, and with it the features that need it
 *
 * Ticking adds what @feature requires (of a list of alternatives the first that
 * is not excluded, unless one is there already). The result always passes
 * qw_brief_check() if @brief does.
 */
QwPicking *qw_picking_new (QwCatalog *catalog, QwBrief *brief, const char *feature, guint quantity)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_picking_change_project: features that the new type makes impossible go, included ones stay as picked. */
QwPicking *qw_picking_change_project (QwCatalog *catalog, QwBrief *brief, const char *project)
    G_GNUC_WARN_UNUSED_RESULT;

void qw_picking_free (QwPicking *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwPicking, qw_picking_free)

G_END_DECLS
