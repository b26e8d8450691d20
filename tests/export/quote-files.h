/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-format.h"

G_BEGIN_DECLS

/* What a client gets, in every format. */

/** quote_file_try: (transfer full) (nullable): the text of a format; %NULL if the quote cannot be exported. */
char *quote_file_try (QwQuote *quote, QwQuoteFormat format);
/** quote_file_write: (transfer full): the same where it must be had. */
char *quote_file_write (QwQuote *quote, QwQuoteFormat format);
/** quote_file_assert_xml: that a page is XML too, with every tag closed. */
void quote_file_assert_xml (const char *html);

G_END_DECLS
