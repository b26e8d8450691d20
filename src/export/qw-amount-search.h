/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Which amounts stand in a text, in the digits and marks of any language. */

/**
 * qw_amount_set_new:
 * @digits: of the currency: an amount has exactly as many after its last mark, or with none at least five in all
 *
 * Returns: (transfer full): the amounts in minor units, whatever their sign
 */
GHashTable *qw_amount_set_new (const char *text, guint digits) G_GNUC_WARN_UNUSED_RESULT;
void qw_amount_set_add (GHashTable *self, gint64 amount);
gboolean qw_amount_set_has (GHashTable *self, gint64 amount);

G_END_DECLS
