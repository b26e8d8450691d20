/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-quote-book.h"

G_BEGIN_DECLS

/** QwBookSection: a part of the page of quotes that has a template of its own. Property book. */
#define QW_TYPE_BOOK_SECTION (qw_book_section_get_type ())
G_DECLARE_DERIVABLE_TYPE (QwBookSection, qw_book_section, QW, BOOK_SECTION, AdwBin)

/** QwBookSectionClass: @bind: (nullable): a book has come, and stays: connects what the template cannot. */
struct _QwBookSectionClass
{
  AdwBinClass parent_class;

  void (*bind) (QwBookSection *self, QwQuoteBook *book);
};

/** qw_book_section_get_book: (transfer none) (nullable) */
QwQuoteBook *qw_book_section_get_book (QwBookSection *self);
/** qw_book_section_get_quote: (transfer none) (nullable): what lies on its desk. */
QwQuote *qw_book_section_get_quote (QwBookSection *self);

G_END_DECLS
