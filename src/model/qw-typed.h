/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-money.h"

G_BEGIN_DECLS

/* Numbers as people type them: "1.200,50" and "1,200.50" alike, spaces between groups, digits of any script. */

/** QwTypedFault: why something typed is no number that can be taken. */
typedef enum
{
  QW_TYPED_GOOD,
  QW_TYPED_EMPTY,
  QW_TYPED_NO_NUMBER,
  QW_TYPED_TOO_FINE,
  QW_TYPED_TOO_LARGE,
} QwTypedFault;

/**
 * qw_typed_parse:
 * @text: as it was typed
 * @style: the reader's numbers, which decide what a single mark before three digits means
 * @digits: how many digits after the decimal mark count
 * @value: (out): the number times 10 to the power of @digits
 *
 * The last of two different marks is the decimal one; a mark that stands twice separates groups.
 */
QwTypedFault
qw_typed_parse (const char *text, const QwNumberStyle *style, guint digits, gint64 *value)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_typed_explain: (transfer full): the fault in words, for beside the entry. */
char *qw_typed_explain (QwTypedFault fault, guint digits) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
