/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-parts.h"

G_BEGIN_DECLS

/*
 * What a package holds as people type it: a thing a line, "Language × 2" for two of it, and "Selling:" above those of a
 * group; a colon alone ends the groups.
 */

/** qw_part_contents_to_text: (transfer full): @contents: (element-type QwQuoteContent) */
char *qw_part_contents_to_text (GPtrArray *contents) G_GNUC_WARN_UNUSED_RESULT;

/** qw_part_contents_parse: (transfer full) (element-type QwQuoteContent): every text says something. */
GPtrArray *qw_part_contents_parse (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
