/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-export-error.h"

G_DEFINE_QUARK (qw - export - error, qw_export_error)
