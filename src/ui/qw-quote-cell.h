/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-quote-item.h"

G_BEGIN_DECLS

/** QwQuoteCell: a quote in a list. Property item. It gives its name to the row of the list that it stands in. */
#define QW_TYPE_QUOTE_CELL (qw_quote_cell_get_type ())
G_DECLARE_FINAL_TYPE (QwQuoteCell, qw_quote_cell, QW, QUOTE_CELL, AdwBin)

G_END_DECLS
