/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-section.h"

G_BEGIN_DECLS

/** QwDriverList: what moves the price most, first the largest; hidden where nothing moves it. */
#define QW_TYPE_DRIVER_LIST (qw_driver_list_get_type ())
G_DECLARE_FINAL_TYPE (QwDriverList, qw_driver_list, QW, DRIVER_LIST, QwSection)

G_END_DECLS
