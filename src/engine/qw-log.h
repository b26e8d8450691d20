/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Base-2 logarithm and power from additions, multiplications and divisions alone: the same bits wherever
 * doubles are IEEE 754, which a C library does not promise of its own. */

/** qw_log2: of a positive, normal @x, to about 2 units in the last place. */
double qw_log2 (double x);

/** qw_exp2: 2 to the power of @x; 0 below -1022, and not above 1023. */
double qw_exp2 (double x);

G_END_DECLS
