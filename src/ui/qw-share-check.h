/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-desk.h"
#include "qw-page.h"
#include "qw-quote-format.h"

G_BEGIN_DECLS

/** QwShareGo: goes on with what was asked for. */
typedef void (*QwShareGo) (gpointer data);

/**
 * qw_share_check:
 * @format: what it is to leave as
 * @go: called with @data if nothing is wrong, or when the person goes on or has mended something
 * @again: called with @data after something was mended: the same once more
 *
 * Looks at the quote on @desk and asks if there is something to say. What was let through once is not asked again while the quote
 * says the same.
 */
void qw_share_check (QwPage *page,
                     QwDesk *desk,
                     QwQuoteFormat format,
                     QwShareGo go,
                     QwShareGo again,
                     gpointer data,
                     GDestroyNotify destroy);

G_END_DECLS
