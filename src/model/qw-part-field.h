/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-shape.h"

G_BEGIN_DECLS

/* A member of a part of a quote as people read and type it. */

/**
 * QwPartField:
 * @inside: (nullable): the member that @field is a member of, for a path like "client.name"
 * @field: what is read and typed
 */
typedef struct
{
  const QwField *inside;
  const QwField *field;
} QwPartField;

/** qw_part_field_find: by its path in the file, "price" or "portion.percent"; %FALSE if there is none. */
gboolean qw_part_field_find (const QwShape *shape, const char *path, QwPartField *found)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_part_field_place: (transfer none) (nullable): where the member stands in @part, if it has what it is inside of. */
gpointer qw_part_field_place (const QwPartField *self, gpointer part);

/** qw_part_field_copy: (transfer full): a copy of @part in which the member may be written. */
gpointer qw_part_field_copy (const QwPartField *self, const QwShape *shape, gconstpointer part)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_part_field_to_text:
 * @digits: of the currency
 *
 * Returns: (transfer full): the member in the form of the reader's locale; texts of a list a line each, and what a package holds
 */
char *qw_part_field_to_text (const QwPartField *self, gconstpointer part, guint digits)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_part_field_type:
 * @part: from qw_part_field_copy()
 * @text: as it was typed; nothing is the usual value
 *
 * Returns: (transfer full) (nullable): why it cannot be taken; %NULL if the member holds it now
 */
char *qw_part_field_type (const QwPartField *self, gpointer part, const char *text, guint digits)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
