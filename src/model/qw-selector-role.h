/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-brief.h"
#include "qw-selector.h"

G_BEGIN_DECLS

/** QwSelectorRole: what a selector of the page decides in the brief. The first ones are the conditions. */
typedef enum
{
  QW_SELECTOR_DESIGN = QW_CONDITION_DESIGN,
  QW_SELECTOR_DEADLINE = QW_CONDITION_DEADLINE,
  QW_SELECTOR_CLARITY = QW_CONDITION_CLARITY,
  QW_SELECTOR_ASSISTANCE = QW_CONDITION_ASSISTANCE,
  QW_SELECTOR_REGION,
  QW_SELECTOR_SENIORITY,
  QW_SELECTOR_SELLER,
  QW_SELECTOR_CURRENCY,
  QW_SELECTOR_ROUNDING,
} QwSelectorRole;
#define QW_N_SELECTORS 9

/** qw_selector_role_name: "design", "region"; the session's property of that name. */
const char *qw_selector_role_name (QwSelectorRole role);

/** qw_selector_role_fill: (transfer full): a selector with what @catalog offers. */
QwSelector *qw_selector_role_new (QwSelectorRole role, QwCatalog *catalog)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_selector_role_read: the id that @brief holds. */
const char *qw_selector_role_read (QwSelectorRole role, QwBrief *brief);

/** qw_selector_role_write: (transfer full): @brief with that choice made. */
QwBrief *
qw_selector_role_write (QwSelectorRole role, QwCatalog *catalog, QwBrief *brief, const char *id)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
