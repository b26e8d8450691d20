/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-diary.h"
#include "qw-exposure.h"
#include "qw-figure-item.h"

G_BEGIN_DECLS

/**
 * QwEntryItem:
 *
 * The answers of one day, scored with the tables of now, so that all days compare: title ("23 Nov 2026"),
 * detail ("High exposure, could be …", or why there is no score), figure ("86") and note ("78 – 94"). More
 * properties: date ("2026-11-23"); scored; low, typical and high (double).
 */
#define QW_TYPE_ENTRY_ITEM (qw_entry_item_get_type ())
G_DECLARE_FINAL_TYPE (QwEntryItem, qw_entry_item, QW, ENTRY_ITEM, QwFigureItem)

G_END_DECLS
