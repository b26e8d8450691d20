/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Exact fractions of amounts, written to be read and not to be fast. */

typedef __int128 Wide;

/** nearest: the whole number nearest to the fraction, the one further from 0 if there are two. */
Wide nearest (Wide numerator, Wide denominator);

/** hand_out: @amount in proportion to the weights, by largest remainder. */
void hand_out (Wide amount, const Wide *weights, guint n, Wide *parts);

/** hand_out_positive: in proportion to those of @sums that are above 0; %FALSE if none is. */
gboolean hand_out_positive (Wide amount, const Wide *sums, guint n, Wide *parts);

G_END_DECLS
