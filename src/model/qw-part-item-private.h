/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-part-item.h"
#include "qw-quote-totals.h"

G_BEGIN_DECLS

struct _QwPartItem
{
  GObject parent_instance;
  QwPartKind kind;
  gpointer part;
  guint digits;
  GHashTable *typed;          /* by field */
  const char *typing;         /* the field whose own edit is under way */
  const QwCurrency *currency; /* of the catalog; NULL without an amount */
  gint64 minor[QW_N_PERIODS];
  gboolean expanded;
};

/** qw_part_shapes: by kind */
extern const QwShape *const qw_part_shapes[QW_N_PART_KINDS];

gboolean qw_part_item_find (QwPartItem *self, const char *field, QwPartField *found);
/** qw_part_item_edit: the new part is handed on before it is kept: whoever holds the quote has the last word. */
void qw_part_item_edit (QwPartItem *self, const char *field, gpointer part);

G_END_DECLS
