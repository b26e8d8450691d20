/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote.h"
#include "qw-reader.h"

G_BEGIN_DECLS

/* What the members of the parts of a quote are, told once for copying, comparing, reading, writing and checking them. */

/**
 * QwFieldKind:
 * @QW_FIELD_ID: the id of the part itself
 * @QW_FIELD_REF: (nullable): the id of another part
 * @QW_FIELD_TEXT: a text, "" without one
 * @QW_FIELD_MAYBE: (nullable): a text
 * @QW_FIELD_DATE: (nullable): "2026-11-23"
 * @QW_FIELD_TIME: "2026-11-23T14:05:00+01:00"
 * @QW_FIELD_AMOUNT: gint64 minor units
 * @QW_FIELD_DECIMAL: gint64 of 1/%QW_DECIMAL_SCALE
 * @QW_FIELD_COUNT: guint
 * @QW_FIELD_LAST: guint64, the highest number given to a part
 * @QW_FIELD_BOOLEAN: gboolean
 * @QW_FIELD_WORD: an enum
 * @QW_FIELD_TEXTS: GStrv of texts
 * @QW_FIELD_REFS: GStrv of ids
 * @QW_FIELD_LOGO: (nullable): GBytes
 * @QW_FIELD_NODE: (nullable): JsonNode, an object that is kept as it is
 * @QW_FIELD_INSIDE: a part that stands in this one
 * @QW_FIELD_PART: a part of its own
 * @QW_FIELD_MAYBE_PART: (nullable): a part of its own
 * @QW_FIELD_PARTS: GPtrArray of parts
 */
typedef enum
{
  QW_FIELD_ID,
  QW_FIELD_REF,
  QW_FIELD_TEXT,
  QW_FIELD_MAYBE,
  QW_FIELD_DATE,
  QW_FIELD_TIME,
  QW_FIELD_AMOUNT,
  QW_FIELD_DECIMAL,
  QW_FIELD_COUNT,
  QW_FIELD_LAST,
  QW_FIELD_BOOLEAN,
  QW_FIELD_WORD,
  QW_FIELD_TEXTS,
  QW_FIELD_REFS,
  QW_FIELD_LOGO,
  QW_FIELD_NODE,
  QW_FIELD_INSIDE,
  QW_FIELD_PART,
  QW_FIELD_MAYBE_PART,
  QW_FIELD_PARTS,
} QwFieldKind;

typedef struct _QwShape QwShape;

/**
 * QwField:
 * @name: the member of the file
 * @offset: where it stands in the struct
 * @flag: where a gboolean stands that says whether it is there; 0 if it always is
 * @always: written even if it has its @usual value
 * @min: of a number; of an array its least length
 * @max: of a number; of a text its characters; of an array its length
 * @usual: of a number or a word that the file leaves out
 * @words: (nullable) (array zero-terminated=1)
 * @shape: (nullable): of a part
 */
typedef struct
{
  const char *name;
  QwFieldKind kind;
  gsize offset;
  gsize flag;
  gboolean always;
  gint64 min;
  gint64 max;
  gint64 usual;
  const char *const *words;
  const QwShape *shape;
} QwField;

/**
 * QwShape:
 * @prefix: of the ids that a quote gives; %NULL if it gives none
 * @extra: where the members stand that are not known
 * @unref: lets go of a part that is not inside another
 */
struct _QwShape
{
  const char *prefix;
  gsize size;
  gsize extra;
  guint n_fields;
  const QwField *fields;
  GDestroyNotify unref;
};

extern const QwShape qw_quote_shape;
extern const QwShape qw_party_shape;
extern const QwShape qw_quote_tax_shape;
extern const QwShape qw_quote_choice_shape;
extern const QwShape qw_quote_section_shape;
extern const QwShape qw_quote_line_shape;
extern const QwShape qw_quote_package_shape;
extern const QwShape qw_quote_content_shape;
extern const QwShape qw_portion_shape;
extern const QwShape qw_milestone_shape;
extern const QwShape qw_quote_event_shape;

/** qw_shape_at: the member itself, as a place of @type. */
#define qw_shape_at(type, part, offset) (*(type *) G_STRUCT_MEMBER_P ((part), (offset)))

/** qw_shape_new: a part whose members are the usual ones. */
gpointer qw_shape_new (const QwShape *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_shape_copy: a part of its own; parts and arrays of parts under it are shared. */
gpointer qw_shape_copy (const QwShape *self, gconstpointer part) G_GNUC_WARN_UNUSED_RESULT;
/** qw_shape_clear: frees what the members hold. */
void qw_shape_clear (const QwShape *self, gpointer part);
/** qw_shape_own: after a copy of the bytes: takes copies of, or references to, what they point to. */
void qw_shape_own (const QwShape *self, gpointer part);
gboolean qw_shape_equal (const QwShape *self, gconstpointer a, gconstpointer b);

/** qw_shape_equal_member: whether both parts have the same @name. */
gboolean
qw_shape_equal_member (const QwShape *self, const char *name, gconstpointer a, gconstpointer b);
/** qw_shape_read: fills a fresh @part from the object at @at; @digits are the currency's. */
void qw_shape_read (const QwShape *self, const QwReader *at, gpointer part, guint digits);
/** qw_field_is_written: whether a file says what the member of @part is, as it is not the usual. */
gboolean qw_field_is_written (const QwField *self, gconstpointer part);

/** qw_parts_new: an array that lets go of its parts. */
GPtrArray *qw_parts_new (const QwShape *shape) G_GNUC_WARN_UNUSED_RESULT;
/** qw_parts_copy: another array of the same parts. */
GPtrArray *qw_parts_copy (const QwShape *shape, GPtrArray *parts) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
