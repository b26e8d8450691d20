/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-book-section.h"

G_BEGIN_DECLS

/** QwQuotesPage: the quotes that there are, and the one that was chosen beside them, a #QwPage. Property book. */
#define QW_TYPE_QUOTES_PAGE (qw_quotes_page_get_type ())
G_DECLARE_FINAL_TYPE (QwQuotesPage, qw_quotes_page, QW, QUOTES_PAGE, QwBookSection)

G_END_DECLS
