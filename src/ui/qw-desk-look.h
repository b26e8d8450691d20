/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-desk.h"
#include "qw-quote-look.h"

G_BEGIN_DECLS

/**
 * qw_desk_look:
 * @accent: (out caller-allocates): what the look points to
 *
 * How the quote on the desk looks on paper and on the screen: what it says of that itself, else the usual here.
 */
QwQuoteLook qw_desk_look (QwDesk *desk, QwColour *accent);

G_END_DECLS
