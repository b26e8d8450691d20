/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"

G_BEGIN_DECLS

/** many_features_new: (transfer full): the shipped tables with @n features more, "Scale 0" and so on. */
QwCatalog *many_features_new (QwCatalog *shipped, guint n);

G_END_DECLS
