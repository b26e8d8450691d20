/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-library.h"
#include "qw-part-item.h"

G_BEGIN_DECLS

/**
 * QwSnippetBar:
 *
 * Puts kept texts of the library at the end of a field, and keeps what stands there. Properties: library and item
 * (nullable both: then it is gone), field, and kind (a #QwSnippetKind).
 */
#define QW_TYPE_SNIPPET_BAR (qw_snippet_bar_get_type ())
G_DECLARE_FINAL_TYPE (QwSnippetBar, qw_snippet_bar, QW, SNIPPET_BAR, AdwBin)

/** qw_snippet_bar_insert: at the end of what is there, in a line of its own. */
void qw_snippet_bar_insert (QwSnippetBar *self, const char *text);

G_END_DECLS
