/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-type-item.h"

G_BEGIN_DECLS

/** QwTypeCard: a project type to choose, with its icon and its hours. Property item. */
#define QW_TYPE_TYPE_CARD (qw_type_card_get_type ())
G_DECLARE_FINAL_TYPE (QwTypeCard, qw_type_card, QW, TYPE_CARD, GtkFlowBoxChild)

G_END_DECLS
