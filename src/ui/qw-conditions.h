/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwConditions: design, deadline, clarity, assistance; whose rate; which currency. Property session. */
#define QW_TYPE_CONDITIONS (qw_conditions_get_type ())
G_DECLARE_FINAL_TYPE (QwConditions, qw_conditions, QW, CONDITIONS, QwSection)
/**
 * qw_conditions_get_control:
 * @name: "design", "deadline", "clarity", "assistance" or "rate"
 *
 * Returns: (transfer none) (nullable): what changes it now
 */
GtkWidget *qw_conditions_get_control (QwConditions *self, const char *name);

G_END_DECLS
