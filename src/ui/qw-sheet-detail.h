/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-desk.h"

G_BEGIN_DECLS

/** QwSheetDetail: all fields of a line that its row has no room for, or of a section. */
#define QW_TYPE_SHEET_DETAIL (qw_sheet_detail_get_type ())
G_DECLARE_FINAL_TYPE (QwSheetDetail, qw_sheet_detail, QW, SHEET_DETAIL, AdwBin)

GtkWidget *qw_sheet_detail_new (QwDesk *desk);
/** qw_sheet_detail_show: (nullable) */
void qw_sheet_detail_show (QwSheetDetail *self, QwPartItem *item);

G_END_DECLS
