/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-pdf-scan.h"

G_BEGIN_DECLS

/** QwPdfFont: what the codes of a font stand for, as its ToUnicode map tells. */
typedef struct _QwPdfFont QwPdfFont;

/** qw_pdf_font_new: @map: (nullable): the bytes of the map; without one each byte is a character of Latin 1. */
QwPdfFont *qw_pdf_font_new (const GByteArray *map) G_GNUC_WARN_UNUSED_RESULT;
void qw_pdf_font_free (QwPdfFont *self);

/** qw_pdf_font_append: the characters that @codes stand for. */
void qw_pdf_font_append (QwPdfFont *self, const GByteArray *codes, GString *text);

G_END_DECLS
