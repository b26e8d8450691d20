/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-sheet.h"

G_BEGIN_DECLS

/** QwSheetWords: the texts of a quote: title, introduction, scope, assumptions, terms and private notes, with kept ones to put in. */
#define QW_TYPE_SHEET_WORDS (qw_sheet_words_get_type ())
G_DECLARE_FINAL_TYPE (QwSheetWords, qw_sheet_words, QW, SHEET_WORDS, QwSheet)

G_END_DECLS
