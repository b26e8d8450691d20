/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-preflight.h"
#include "qw-quote-look.h"

G_BEGIN_DECLS

/**
 * qw_preflight_add_glyphs:
 * @look: how it goes on paper
 * @findings: (element-type QwFinding)
 *
 * Adds a %QW_FINDING_NO_GLYPH for each text with characters that no font here can draw, with them, and one at "language" if
 * words that the paper itself adds have some. Texts of Latin letters and the usual signs are not looked at: without those
 * no paper could be read.
 */
void qw_preflight_add_glyphs (QwQuote *quote, const QwQuoteLook *look, GPtrArray *findings);

G_END_DECLS
