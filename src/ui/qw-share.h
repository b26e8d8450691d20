/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-page.h"
#include "qw-quote-book.h"
#include "qw-quote-format.h"

G_BEGIN_DECLS

/*
 * The quote on the desk leaves the house: as a file, by the clipboard, on a printer or by mail. Each looks at it first: errors
 * stop, what else is found is listed once and let through. @page tells how it went.
 */

/** qw_share_save: asks for a file and writes it. */
void qw_share_save (QwPage *page, QwQuoteBook *book, QwQuoteFormat format);
/** qw_share_write: writes @bytes to @file without waiting for it; @page says how that went. */
void qw_share_write (QwPage *page, GFile *file, GBytes *bytes);
/** qw_share_copy: as plain text and as HTML. */
void qw_share_copy (QwPage *page, QwQuoteBook *book);
void qw_share_print (QwPage *page, QwQuoteBook *book);
/** qw_share_mail: a letter with the PDF, in the program for mail; then asks whether the quote is sent. */
void qw_share_mail (QwPage *page, QwQuoteBook *book);

/**
 * qw_share_install:
 *
 * Gives widgets that are a #QwPage and have a property book the actions `share.save` (what a #QwQuoteFormat is called),
 * `share.copy`, `share.print`, `share.mail` and `share.design` ("classic #1a5496", or the design alone), and their keys.
 * The signal `show-path (path)` of such a widget says that somebody wants to see a field of the quote.
 */
void qw_share_install (GtkWidgetClass *widget_class);

/** qw_share_update: greys out what cannot be done with what lies on the desk. */
void qw_share_update (GtkWidget *widget, QwDesk *desk);

G_END_DECLS
