/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "qw-error.h"
#include "qw-range.h"

G_BEGIN_DECLS

/** QW_READER_MAX_TEXT: characters of a string; a longer one is refused. */
#define QW_READER_MAX_TEXT 4000
/** QW_READER_MAX_ID: bytes of an id. */
#define QW_READER_MAX_ID 64
/** QW_READER_MAX_LENGTH: elements of an array. */
#define QW_READER_MAX_LENGTH 10000
/** QW_READER_MAX_IDS: ids of one list of ids. */
#define QW_READER_MAX_IDS 1000

/**
 * QwReader:
 *
 * A place in a JSON document that has passed the gate. Readers live on the
 * stack and need no freeing; each points to its parent, which must outlive it.
 *
 * The first thing that is wrong is kept in the error that qw_reader_root() was
 * given, as `file: path: what was found and what is allowed`, for instance
 * `features.json: features[3].hours.high: 8 is below typical (12)`. From then
 * on every read gives a harmless value (an empty string, the least number, an
 * array of no elements), so a caller reads straight on and asks once, at the end:
 *
 * |[<!-- language="C" -->
 * g_autoptr (GError) problem = NULL;
 * QwReader root = qw_reader_root ("features.json", node, &problem);
 * QwReader features = qw_reader_array (&root, "features", 1);
 *
 * qw_reader_format (&root, "format", 1);
 * for (guint i = 0; i < qw_reader_length (&features); i++)
 *   {
 *     QwReader feature = qw_reader_element (&features, i);
 *
 *     add (qw_reader_id (&feature, "id"), qw_reader_range (&feature, "hours", QW_RANGE_MAX));
 *   }
 * ]|
 *
 * Wherever a function takes @member, %NULL means the value at which the reader
 * itself stands, which is how the elements of an array are read. An optional
 * value may be absent or null. Strings that are returned belong to the caller.
 */
typedef struct _QwReader QwReader;

/** QwReader: the members are private; copy it freely. */
struct _QwReader
{
  const char *name;
  const QwReader *parent;
  const char *member;
  guint index;
  JsonNode *node;
  GError **problem;
};

/**
 * qw_reader_root:
 * @name: what messages call the file
 * @node: the document
 * @problem: where the first error is put; must point to a %NULL error, or to one that stands already
 */
QwReader qw_reader_root (const char *name, JsonNode *node, GError **problem);

/** qw_reader_has_failed: whether something was wrong, here or anywhere in the document. */
gboolean qw_reader_has_failed (const QwReader *self);

/**
 * qw_reader_fail:
 * @member: (nullable): what the message is about
 * @format: what was found and what is allowed
 *
 * Reports what a check of the caller's own found. Nothing happens if something
 * was wrong before. The message is kept to one line without control characters;
 * quote text of the file with qw_reader_quote().
 */
void
qw_reader_fail (const QwReader *self, const char *member, QwError code, const char *format, ...)
    G_GNUC_PRINTF (4, 5);

/** qw_reader_quote: @text in quotes, escaped and shortened for a message. */
char *qw_reader_quote (const char *text) G_GNUC_WARN_UNUSED_RESULT;

/** qw_reader_path: the path of @member: `features[3].hours`, or "" for the root. */
char *qw_reader_path (const QwReader *self, const char *member) G_GNUC_WARN_UNUSED_RESULT;

/* Objects */

/** qw_reader_object: a member that must be an object. */
QwReader qw_reader_object (const QwReader *self, const char *member);
/** qw_reader_optional_object: a member that may be absent or null; ask qw_reader_is_present(). */
QwReader qw_reader_optional_object (const QwReader *self, const char *member);
/** qw_reader_is_present: %FALSE for an optional object or array that is not there, and after an error. */
gboolean qw_reader_is_present (const QwReader *self);
/** qw_reader_has: whether the object has a @member that is not null. */
gboolean qw_reader_has (const QwReader *self, const char *member);
/** qw_reader_get_names: (transfer container) (element-type utf8): names of the object's members, in order of the file. */
GPtrArray *qw_reader_get_names (const QwReader *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_reader_allow: refuses any member that is not among @names (%NULL-terminated), with %QW_ERROR_UNKNOWN. */
void qw_reader_allow (const QwReader *self, const char *const *names);
/** qw_reader_format: a member that must be the integer @version, else %QW_ERROR_VERSION. */
void qw_reader_format (const QwReader *self, const char *member, gint64 version);

/* Arrays */

/** qw_reader_array: a member that must be an array of at least @min elements. */
QwReader qw_reader_array (const QwReader *self, const char *member, guint min);
/** qw_reader_optional_array: of no elements if it is absent or null. */
QwReader qw_reader_optional_array (const QwReader *self, const char *member);
/** qw_reader_length: the elements of an array; 0 after an error, so that loops end. */
guint qw_reader_length (const QwReader *self);
QwReader qw_reader_element (const QwReader *self, guint index);
/** qw_reader_strings: an array of at least @min strings, none of them empty. */
GStrv qw_reader_strings (const QwReader *self, const char *member, guint min)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_reader_optional_strings: of length 0 if it is absent or null; never %NULL. */
GStrv qw_reader_optional_strings (const QwReader *self, const char *member)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_reader_ids: an array of at least @min ids, none of them twice. */
GStrv qw_reader_ids (const QwReader *self, const char *member, guint min) G_GNUC_WARN_UNUSED_RESULT;
/** qw_reader_optional_ids: of length 0 if it is absent or null; never %NULL. */
GStrv qw_reader_optional_ids (const QwReader *self, const char *member) G_GNUC_WARN_UNUSED_RESULT;

/* Text */

/** qw_reader_string: a string of 1 to %QW_READER_MAX_TEXT characters that are not all spaces; never %NULL. */
char *qw_reader_string (const QwReader *self, const char *member) G_GNUC_WARN_UNUSED_RESULT;
/** qw_reader_is_text: whether qw_reader_string() would take @text. */
gboolean qw_reader_is_text (const char *text);
/** qw_reader_optional_string: (nullable) */
char *qw_reader_optional_string (const QwReader *self, const char *member)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_reader_any_string: a string of any length, "" too; never %NULL. */
char *qw_reader_any_string (const QwReader *self, const char *member) G_GNUC_WARN_UNUSED_RESULT;
/** qw_reader_id: lower-case letters, digits and single hyphens between them; never %NULL. */
char *qw_reader_id (const QwReader *self, const char *member) G_GNUC_WARN_UNUSED_RESULT;
/** qw_reader_optional_id: a copy of @fallback (nullable) if it is absent or null. */
char *qw_reader_optional_id (const QwReader *self, const char *member, const char *fallback)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_reader_is_id: whether @text has the form of an id. */
gboolean qw_reader_is_id (const char *text);
/** qw_reader_choice: the index among @names (%NULL-terminated) of a string that must be one of them. */
int qw_reader_choice (const QwReader *self, const char *member, const char *const *names);
int qw_reader_optional_choice (const QwReader *self,
                               const char *member,
                               const char *const *names,
                               int fallback);

/* Numbers and the rest */

/** qw_reader_double: a number within @min and @max; -0 is read as 0. */
double qw_reader_double (const QwReader *self, const char *member, double min, double max);
double qw_reader_optional_double (const QwReader *self,
                                  const char *member,
                                  double min,
                                  double max,
                                  double fallback);
/** qw_reader_int: a whole number within @min and @max; 3.0 is one. */
gint64 qw_reader_int (const QwReader *self, const char *member, gint64 min, gint64 max);
gint64 qw_reader_optional_int (const QwReader *self,
                               const char *member,
                               gint64 min,
                               gint64 max,
                               gint64 fallback);
/** qw_reader_decimal: a string such as "2.25", with at most @digits (0 to 4) after the point, in units of the last of them. */
gint64 qw_reader_decimal (const QwReader *self, const char *member, guint digits);
gboolean qw_reader_boolean (const QwReader *self, const char *member);
gboolean qw_reader_optional_boolean (const QwReader *self, const char *member, gboolean fallback);

/**
 * qw_reader_range:
 * @max: the largest figure allowed
 *
 * An object of low, typical and high: each 0 or %QW_RANGE_MIN to @max, rising,
 * and low and typical more than 0 unless all three are 0.
 */
QwRange qw_reader_range (const QwReader *self, const char *member, double max);
QwRange
qw_reader_optional_range (const QwReader *self, const char *member, double max, QwRange fallback);

G_END_DECLS
