/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A digital net in base 2: points that fill the unit cube evenly. */

#ifndef QW_SOBOL_BITS
#define QW_SOBOL_BITS 15
#endif
#define QW_SOBOL_SIZE       (1 << QW_SOBOL_BITS)
#define QW_SOBOL_DIMENSIONS 256

/**
 * qw_sobol_ranks:
 * @dimension: below %QW_SOBOL_DIMENSIONS
 * @ranks: (out) (array fixed-size=32768): every number below %QW_SOBOL_SIZE once
 *
 * One coordinate of the net of I. M. Sobol', "On the distribution of points in a cube and the
 * approximate evaluation of integrals", USSR Comput. Math. Math. Phys. 7 (1967) 86-112, with the linear
 * scrambling and the digital shift of J. Matoušek, "On the L2-discrepancy for anchored boxes", Journal
 * of Complexity 14 (1998) 527-556, by fixed keys. The first direction numbers of each coordinate are
 * ours: a search took those that stand best with the coordinates before, by the mean square of the
 * error over digital shifts (J. Dick and F. Pillichshammer, "Digital Nets and Sequences", 2010, chapter 12).
 */
void qw_sobol_ranks (guint dimension, guint16 *ranks);

/** qw_shuffle_ranks: a permutation by @key of the numbers below %QW_SOBOL_SIZE. */
void qw_shuffle_ranks (guint key, guint16 *ranks);

G_END_DECLS
