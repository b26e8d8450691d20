/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-estimate.h"

G_BEGIN_DECLS

/**
 * qw_cli_estimate_new:
 * @name: what messages call the brief
 *
 * Returns: (transfer full): the estimate of the brief that stands in @bytes, or %NULL with an error
 */
QwEstimate *
qw_cli_estimate_new (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_cli_estimate_warn: one line on standard error if a part of a brief was passed over, as no brief has it. */
void qw_cli_estimate_warn (const char *name, GBytes *bytes);

/** qw_cli_estimate_put_text: writes it for people, in their language and numbers. */
void qw_cli_estimate_put_text (QwEstimate *estimate);

G_END_DECLS
