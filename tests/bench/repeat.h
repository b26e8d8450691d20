/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * repeat_print_median: a name and the median milliseconds of a call, after one that is not counted.
 * @repeats: how many times it is timed, at most 999
 * @calls: how many calls one time is of, as the clock counts whole microseconds
 */
void repeat_print_median (const char *name, guint repeats, guint calls, void (*call) (void));

G_END_DECLS
