/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Other programs that read what is written. */

/** paper_pdf_text: (transfer full) (nullable): what can be searched in a PDF, all spaces plain; %NULL with the test skipped. */
char *paper_pdf_text (GBytes *bytes);
/** paper_pdf_open: (transfer full) (nullable): the same PDF with nothing in it packed; %NULL with the test skipped. */
GBytes *paper_pdf_open (GBytes *bytes);
/** paper_pdf_check: that qpdf finds nothing wrong with it, or the test is skipped. */
void paper_pdf_check (GBytes *bytes);
/** paper_plain_spaces: (transfer full): @text with the usual space for every other, without invisible marks. */
char *paper_plain_spaces (const char *text);

G_END_DECLS
