/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-page.h"
#include "qw-quote-book.h"

G_BEGIN_DECLS

/* The quote on the desk as a file, which @page asks for and tells of. */

/** qw_quote_file_export: all of it, private parts too, to be imported elsewhere. */
void qw_quote_file_export (QwPage *page, QwQuoteBook *book);

/** qw_quote_file_name: the name that is suggested: "Q-2026-014 Example Bookshop.pdf". */
char *qw_quote_file_name (QwQuote *quote, const char *extension) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
