/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-error.h"

G_DEFINE_QUARK (qw - error, qw_error)
