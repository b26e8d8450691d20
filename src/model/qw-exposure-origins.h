/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"
#include "qw-origin.h"

G_BEGIN_DECLS

/* Where each number of an exposure comes from; each (transfer full). Entries are of the catalog. */

/** qw_origin_new_for_score: low, typical and high, and how they follow. */
QwOrigin *qw_origin_new_for_score (QwExposure *exposure);
QwOrigin *qw_origin_new_for_lens (QwExposure *exposure, QwLensKind lens);
/** qw_origin_new_for_held: what holding the lenses to 0 to 100 takes or gives. */
QwOrigin *qw_origin_new_for_held (QwExposure *exposure);
/** qw_origin_new_for_move: @move is of @exposure. */
QwOrigin *qw_origin_new_for_move (QwExposure *exposure, const QwMove *move);

QwOrigin *qw_origin_new_for_work_kind (QwCatalog *catalog, const QwWorkKind *kind);
QwOrigin *qw_origin_new_for_role (QwCatalog *catalog, const QwRole *role);
QwOrigin *qw_origin_new_for_stack (QwCatalog *catalog, const QwStack *stack);
QwOrigin *qw_origin_new_for_ownership (QwCatalog *catalog, const QwOwnership *step);
QwOrigin *qw_origin_new_for_skill (QwCatalog *catalog, const QwSkill *skill);
QwOrigin *qw_origin_new_for_fact (QwCatalog *catalog, const QwFact *fact);
/** qw_origin_new_for_start: the week that a role begins with. */
QwOrigin *qw_origin_new_for_start (QwCatalog *catalog, const QwRole *role);

G_END_DECLS
