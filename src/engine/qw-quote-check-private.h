/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-private.h"

G_BEGIN_DECLS

/** QwQuotePath: a part that is being checked: a member of the one above it, and which of its elements; on the stack. */
typedef struct _QwQuotePath QwQuotePath;
struct _QwQuotePath
{
  const QwQuotePath *above;
  const char *member;
  int index; /* -1 if it is no element */
};

/**
 * QwQuoteCheck:
 * @size: at least the bytes of the file
 * @values: at least the JSON values of the file
 *
 * The quote that is checked, by what it is called, and where what is wrong with it goes.
 */
typedef struct
{
  QwQuote *quote;
  const char *name;
  GError **error;
  GHashTable *taxes;
  GHashTable *choices;
  GHashTable *sections;
  GHashTable *lines;
  GHashTable *milestones;
  guint64 size;
  guint64 values;
} QwQuoteCheck;

/** qw_quote_check_fail: sets the error about @member (nullable) of the part at @path (nullable). */
gboolean qw_quote_check_fail (QwQuoteCheck *self,
                              const QwQuotePath *path,
                              const char *member,
                              QwError code,
                              const char *format,
                              ...) G_GNUC_PRINTF (5, 6);

/** qw_quote_check_part: the members of a part and of all parts under it, each for itself; notes the ids. */
gboolean qw_quote_check_part (QwQuoteCheck *self,
                              const QwQuotePath *path,
                              const QwShape *shape,
                              gconstpointer part) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_check_field: a member that is no part: its form and limits. */
gboolean qw_quote_check_field (QwQuoteCheck *self,
                               const QwQuotePath *path,
                               const QwField *field,
                               gconstpointer part) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_check_references: once all ids are known: taxes, choices and lines that are named. */
gboolean qw_quote_check_references (QwQuoteCheck *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
