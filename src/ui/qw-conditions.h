/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-session.h"

G_BEGIN_DECLS

/** QwConditions: design, deadline, clarity, assistance; whose rate; which currency. Property session. */
#define QW_TYPE_CONDITIONS (qw_conditions_get_type ())
G_DECLARE_FINAL_TYPE (QwConditions, qw_conditions, QW, CONDITIONS, AdwBin)

G_END_DECLS
