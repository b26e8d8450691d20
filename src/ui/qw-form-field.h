/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "qw-part-item.h"

G_BEGIN_DECLS

/**
 * QwFormField:
 *
 * A control for one field of a part of a quote: it shows what the part says, hands on what is typed, letter by letter,
 * and says what is wrong with it. Properties: item (nullable, may become another: rows are recycled), field
 * ("price", "client.name") and title: what it asks for.
 */
#define QW_TYPE_FORM_FIELD (qw_form_field_get_type ())
G_DECLARE_INTERFACE (QwFormField, qw_form_field, QW, FORM_FIELD, GtkWidget)

/**
 * QwFormFieldInterface:
 * @show: writes what @item says into the control, if that is another
 * @explain: (nullable): says @error beside it; %NULL: nothing is wrong.
 * @named: (nullable): what the control is called was said to screen readers: "Price of Landing page"
 * @get_control: (nullable): what has the focus and the name; without it the widget itself
 */
struct _QwFormFieldInterface
{
  GTypeInterface parent_interface;

  void (*show) (QwFormField *self, QwPartItem *item, const char *field);
  void (*explain) (QwFormField *self, const char *error);
  void (*named) (QwFormField *self, const char *name);
  GtkWidget *(*get_control) (QwFormField *self);
};

QwPartItem *qw_form_field_get_item (QwFormField *self);
const char *qw_form_field_get_field (QwFormField *self);
const char *qw_form_field_get_title (QwFormField *self);

/* What is typed or chosen reaches the item, unless the field is only showing what that says. */
void qw_form_field_type (QwFormField *self, const char *text);
void qw_form_field_set_boolean (QwFormField *self, gboolean value);
void qw_form_field_set_word (QwFormField *self, guint value);

/** qw_form_field_refresh: shows again, when what there is to choose from has come or gone. */
void qw_form_field_refresh (QwFormField *self);

/**
 * qw_form_field_install: for class_init.
 * @titled: %FALSE if the parent class has a property title
 */
void qw_form_field_install (GObjectClass *klass, gboolean titled);
/** QW_FORM_FIELD_LAST_PROP: what further properties of a class count from; it hands these on to the two functions below. */
#define QW_FORM_FIELD_LAST_PROP 3
void qw_form_field_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec);
void qw_form_field_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec);
/** qw_form_field_start: for init. */
void qw_form_field_start (QwFormField *self);

/** qw_form_fill: has every field below @root show @item, but for those that belong to a row of its own: see qw_form_border(). */
void qw_form_fill (GtkWidget *root, QwPartItem *item);
/** qw_form_border: @root is filled by itself. */
void qw_form_border (GtkWidget *root);
/** qw_form_find: (nullable): the field below @root for @field. */
QwFormField *qw_form_find (GtkWidget *root, const char *field);

G_END_DECLS
