/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"

G_BEGIN_DECLS

/**
 * qw_cli_exposure_new:
 * @name: what messages call the answers
 *
 * Returns: (transfer full): the exposure of the answers that stand in @bytes, or %NULL with an error
 */
QwExposure *
qw_cli_exposure_new (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_exposure_put_text: writes it for people, in their language and numbers. */
void qw_cli_exposure_put_text (QwExposure *exposure);

G_END_DECLS
