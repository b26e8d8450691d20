/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-sheet.h"

G_BEGIN_DECLS

/** QwSheetClient: who the quote is for and who it is from, to be taken from the library and kept there. */
#define QW_TYPE_SHEET_CLIENT (qw_sheet_client_get_type ())
G_DECLARE_FINAL_TYPE (QwSheetClient, qw_sheet_client, QW, SHEET_CLIENT, QwSheet)

G_END_DECLS
