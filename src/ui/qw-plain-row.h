/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * qw_plain_row_new:
 * @title: what the row is called, of people too
 * @subtitle: (nullable): what there is to say below it, of people too
 *
 * Creates a row whose texts are never markup, not even on their way into it.
 *
 * Returns: (transfer floating): a row
 */
AdwActionRow *qw_plain_row_new (const char *title, const char *subtitle);

G_END_DECLS
