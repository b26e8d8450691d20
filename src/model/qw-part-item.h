/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-part-field.h"

G_BEGIN_DECLS

/**
 * QwPartItem:
 *
 * A part of a quote while it is being edited: a line, a section, a tax, a milestone, a choice, or the quote
 * itself with all its texts. Its fields go by their paths in the file: "price", "client.name",
 * "deposit.percent". What is typed stays, valid or not; only what is valid reaches the quote.
 *
 * Properties: kind (#QwPartKind); amount (nullable): what the totals make of it, in words; label: what it is called, its
 * title and what tells it from others; expanded (writable): whether all its fields are shown.
 * Signals: `edited::field (part)`: a valid edit, with a new part in which it was made; `changed::field`:
 * what a field says, or its error, is another.
 */
#define QW_TYPE_PART_ITEM (qw_part_item_get_type ())
G_DECLARE_FINAL_TYPE (QwPartItem, qw_part_item, QW, PART_ITEM, GObject)

typedef enum
{
  QW_PART_QUOTE,
  QW_PART_SECTION,
  QW_PART_LINE,
  QW_PART_TAX,
  QW_PART_CHOICE,
  QW_PART_MILESTONE,
} QwPartKind;
#define QW_N_PART_KINDS 6

/** qw_part_id: (transfer none) (nullable): of a part of @kind. */
const char *qw_part_id (QwPartKind kind, gpointer part);

/** qw_part_item_new: @part is shared; @digits: of the quote's currency */
QwPartItem *qw_part_item_new (QwPartKind kind, gpointer part, guint digits);

QwPartKind qw_part_item_get_kind (QwPartItem *self);
/** qw_part_item_get_part: (transfer none): a QwQuote, QwQuoteSection … as the kind says. */
gpointer qw_part_item_get_part (QwPartItem *self);
/** qw_part_item_get_id: (transfer none): of the part. */
const char *qw_part_item_get_id (QwPartItem *self);

/** qw_part_item_get_text: (transfer full): what is typed in a field, else what the part says. */
char *qw_part_item_get_text (QwPartItem *self, const char *field) G_GNUC_WARN_UNUSED_RESULT;
/** qw_part_item_get_error: (nullable): what keeps what is typed from counting. */
const char *qw_part_item_get_error (QwPartItem *self, const char *field);
/** qw_part_item_type: takes what was typed in a field, letter by letter. */
void qw_part_item_type (QwPartItem *self, const char *field, const char *text);

gboolean qw_part_item_get_boolean (QwPartItem *self, const char *field);
void qw_part_item_set_boolean (QwPartItem *self, const char *field, gboolean value);
/** qw_part_item_get_word: the value of the enum. */
guint qw_part_item_get_word (QwPartItem *self, const char *field);
void qw_part_item_set_word (QwPartItem *self, const char *field, guint value);

/** qw_part_item_has_ref: whether a field that names other parts names @id. */
gboolean qw_part_item_has_ref (QwPartItem *self, const char *field, const char *id);
void qw_part_item_set_ref (QwPartItem *self, const char *field, const char *id, gboolean there);

/** qw_part_item_refuse: while `edited` is emitted: why the quote cannot have it; what is typed stays. */
void qw_part_item_refuse (QwPartItem *self, const char *field, const char *why);

/** qw_part_item_sync: takes over what the quote says now, without asking for anything; what is typed and says the same stays. */
void qw_part_item_sync (QwPartItem *self, gpointer part, guint digits);
/** qw_part_item_say: what the totals make of it: by #QwPeriod, in @currency; %NULL for nothing. */
void qw_part_item_say (QwPartItem *self, const QwCurrency *currency, const gint64 *minor);

G_END_DECLS
