/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-desk.h"
#include "qw-page.h"
#include "qw-preflight.h"

G_BEGIN_DECLS

/**
 * QwShareGo:
 *
 * Goes on with what was asked for.
 */
typedef void (*QwShareGo) (gpointer data);

/**
 * qw_share_check:
 * @drawn: whether it is to be drawn, for which there have to be fonts
 * @go: called with @data if nothing is wrong, or when the person goes on or has mended something
 * @again: called with @data after something was mended: the same once more
 *
 * Looks at the quote on @desk and asks if there is something to say. What was let through once is not asked again while the quote
 * says the same.
 */
void qw_share_check (QwPage *page,
                     QwDesk *desk,
                     gboolean drawn,
                     QwShareGo go,
                     QwShareGo again,
                     gpointer data,
                     GDestroyNotify destroy);

G_END_DECLS
