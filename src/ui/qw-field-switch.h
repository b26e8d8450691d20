/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-form-field.h"

G_BEGIN_DECLS

/** QwFieldSwitch: a #QwFormField that is on or off, as a row of a boxed list. */
#define QW_TYPE_FIELD_SWITCH (qw_field_switch_get_type ())
G_DECLARE_FINAL_TYPE (QwFieldSwitch, qw_field_switch, QW, FIELD_SWITCH, AdwActionRow)

G_END_DECLS
