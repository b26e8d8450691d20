/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-origin.h"

G_BEGIN_DECLS

/**
 * QwFigureItem:
 *
 * One entry of a boxed value, as of an estimate, as a row says it. Properties, all text and all
 * nullable: title, detail, figure (the amount) and note (what stands under the
 * amount); and sourced: whether it can say where it comes from.
 */
#define QW_TYPE_FIGURE_ITEM (qw_figure_item_get_type ())
G_DECLARE_DERIVABLE_TYPE (QwFigureItem, qw_figure_item, QW, FIGURE_ITEM, GObject)

/** QwFigureText: (transfer full) of each. */
typedef struct
{
  char *title;
  char *detail;
  char *figure;
  char *note;
} QwFigureText;

/**
 * QwFigureItemClass:
 * @value_type: the boxed type of the value, %QW_TYPE_ESTIMATE unless a subclass says otherwise
 * @write: says entry @index of @value
 * @get_origin: (nullable): (transfer full): where the entry comes from
 */
struct _QwFigureItemClass
{
  GObjectClass parent_class;

  GType value_type;
  void (*write) (QwFigureItem *self, gpointer value, guint index, QwFigureText *text);
  QwOrigin *(*get_origin) (QwFigureItem *self, gpointer value, guint index);
};

/** qw_figure_item_get_origin: (transfer full) (nullable): made when asked for. */
QwOrigin *qw_figure_item_get_origin (QwFigureItem *self);

/**
 * qw_figure_items_update:
 * @store: a GListStore of a subclass of QwFigureItem
 * @order: (array length=n) (nullable): the entries to say, %NULL for the first @n
 *
 * Makes @store say entries of @value. Items stay in their places and change
 * what they say, so that rows are not built anew with every edit.
 */
void qw_figure_items_update (GListStore *store, gpointer value, const guint *order, guint n);

G_END_DECLS
