/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-pages.h"

G_BEGIN_DECLS

/* What holds of every document, whatever is in it. */

/** paper_check_whole: each line of each row stands on exactly one page, in order. */
void paper_check_whole (QwPages *pages);
/** paper_check_places: nothing stands on anything else or outside its column and the margins. */
void paper_check_places (QwPages *pages);
/** paper_check_ink: nothing is drawn outside the page. */
void paper_check_ink (QwPages *pages);
/** paper_check_kept: rows that are kept with the next stand on its page, where a page has room for them. */
void paper_check_kept (QwPages *pages);
/** paper_check_rules: all of them. */
void paper_check_rules (QwPages *pages);

/** paper_read: (transfer full): every text of the content, one a line. */
char *paper_read (QwPages *pages);

G_END_DECLS
