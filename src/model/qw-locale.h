/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-money.h"

#include <locale.h>

G_BEGIN_DECLS

/**
 * QwLocale:
 * @numbers: decimal mark and groups of digits
 * @symbol_after: a currency stands after its amount, whatever its own country does
 * @symbol_apart: a space stands between the two
 *
 * How the reader's locale writes numbers and amounts. Digits are the ones that GTK writes everywhere, 0 to 9.
 */
typedef struct
{
  QwNumberStyle numbers;
  gboolean symbol_after;
  gboolean symbol_apart;
} QwLocale;

/**
 * qw_locale_read:
 * @conventions: what the C library knows
 * @name: (nullable): the locale's name, "hi_IN.UTF-8"; of use where the C library knows less than its readers
 *
 * Numbers are in groups even where @conventions say nothing of it. Points into @conventions.
 */
QwLocale qw_locale_read (const struct lconv *conventions, const char *name);

/** qw_locale_get: of the process, until its locale changes. */
QwLocale qw_locale_get (void);

/** qw_locale_is_rtl: whether the sentences that the reader sees run from right to left. */
gboolean qw_locale_is_rtl (void);

/**
 * qw_locale_isolate:
 * @text: (nullable): an amount, a date or somebody's words
 *
 * For parts of sentences: where sentences run from right to left, @text keeps its own direction and leaves theirs alone.
 * It is for the screen; files and what is typed never come here.
 *
 * Returns: (transfer full) (nullable): @text between marks, or a copy where nothing runs from right to left
 */
char *qw_locale_isolate (const char *text) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
