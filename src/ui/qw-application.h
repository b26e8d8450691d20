/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** QwApplication: opens the window on the brief that was on screen last, and puts the parts together. */
#define QW_TYPE_APPLICATION (qw_application_get_type ())
G_DECLARE_FINAL_TYPE (QwApplication, qw_application, QW, APPLICATION, AdwApplication)

QwApplication *qw_application_new (void);

G_END_DECLS
