/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-form-field.h"

G_BEGIN_DECLS

/*
 * What a field offers to choose from: the words of an enum, or other parts of the quote by their titles. The control is
 * whatever has a `model` of strings and a `selected` position: a row of a boxed list or a drop-down.
 */
typedef struct
{
  QwFormField *field;
  GObject *control;
  GListModel *parts;
  GtkStringList *strings;
  gboolean filling;
} QwFieldOptions;

/** qw_field_options_start: for init; a change of `selected` is the caller's to hand on. */
void qw_field_options_start (QwFieldOptions *self, QwFormField *field, gpointer control);
/** qw_field_options_clear: for dispose. */
void qw_field_options_clear (QwFieldOptions *self);
void qw_field_options_set_parts (QwFieldOptions *self, GListModel *parts);
void qw_field_options_show (QwFieldOptions *self, QwPartItem *item, const char *name);
void qw_field_options_choose (QwFieldOptions *self);

G_END_DECLS
