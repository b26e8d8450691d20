/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-desk.h"
#include "qw-library-types.h"

G_BEGIN_DECLS

/* People between the quote on the desk and the library that keeps them. */

/**
 * qw_desk_take_client:
 *
 * Has the quote be for @client: their usual language, tax and validity come along, in one step of undo; their currency
 * only as long as no line has a price, as it would change what the figures mean.
 */
void qw_desk_take_client (QwDesk *self, const QwClient *client);

/** qw_desk_make_client: (transfer full): who the quote is for, with what it has of its own, to be kept. */
QwClient *qw_desk_make_client (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_desk_make_business: (transfer full): who the quote is from, with what a next one begins with, to be kept. */
QwClient *qw_desk_make_business (QwDesk *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
