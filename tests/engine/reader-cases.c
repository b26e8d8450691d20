/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "reader-cases.h"

const char *const reader_levels[] = { "low", "medium", "high", NULL };

/* Each reads the member "x" of the document in one way. */

void
reader_read_string (const QwReader *root)
{
  g_autofree char *text = qw_reader_string (root, "x");

  g_assert_nonnull (text);
}

static void
read_optional_string (const QwReader *root)
{
  g_autofree char *text = qw_reader_optional_string (root, "x");
}

static void
read_id (const QwReader *root)
{
  g_autofree char *id = qw_reader_id (root, "x");

  g_assert_nonnull (id);
}

static void
read_choice (const QwReader *root)
{
  g_assert_cmpint (qw_reader_choice (root, "x", reader_levels), >=, 0);
}

static void
read_double (const QwReader *root)
{
  double value = qw_reader_double (root, "x", 0, 100);

  g_assert_true (value >= 0 && value <= 100);
}

static void
read_int (const QwReader *root)
{
  gint64 value = qw_reader_int (root, "x", 1, 5);

  g_assert_true (value >= 1 && value <= 5);
}

static void
read_boolean (const QwReader *root)
{
  (void) qw_reader_boolean (root, "x");
}

static void
read_range (const QwReader *root)
{
  QwRange range = qw_reader_range (root, "x", QW_RANGE_MAX);

  g_assert_true (qw_range_is_valid (&range));
}

static void
read_optional_range (const QwReader *root)
{
  QwRange range = qw_reader_optional_range (root, "x", 1, QW_RANGE_CONSTANT (0.5));

  g_assert_true (qw_range_is_valid (&range));
}

void
reader_read_strings (const QwReader *root)
{
  g_auto (GStrv) strings = qw_reader_strings (root, "x", 1);

  g_assert_nonnull (strings);
}

void
reader_read_ids (const QwReader *root)
{
  g_auto (GStrv) ids = qw_reader_ids (root, "x", 1);

  g_assert_nonnull (ids);
}

static void
read_optional_ids (const QwReader *root)
{
  g_auto (GStrv) ids = qw_reader_optional_ids (root, "x");

  g_assert_nonnull (ids);
}

static void
read_lists (const QwReader *root)
{
  QwReader lists = qw_reader_array (root, "x", 0);

  for (guint i = 0; i < qw_reader_length (&lists); i++)
    {
      QwReader list = qw_reader_element (&lists, i);
      g_auto (GStrv) ids = qw_reader_ids (&list, NULL, 1);

      g_assert_nonnull (ids);
    }
}

static void
read_hours (const QwReader *root)
{
  QwReader features = qw_reader_array (root, "x", 1);

  for (guint i = 0; i < qw_reader_length (&features); i++)
    {
      QwReader feature = qw_reader_element (&features, i);

      (void) qw_reader_range (&feature, "hours", QW_RANGE_MAX);
    }
}

static void
read_shares (const QwReader *root)
{
  QwReader shares = qw_reader_object (root, "x");
  g_autoptr (GPtrArray) names = qw_reader_get_names (&shares);

  for (guint i = 0; i < names->len; i++)
    (void) qw_reader_double (&shares, g_ptr_array_index (names, i), 0, 1);
}

static void
read_optional_object (const QwReader *root)
{
  QwReader object = qw_reader_optional_object (root, "x");
  g_autofree char *text = qw_reader_optional_string (&object, "y");
}

static void
read_known (const QwReader *root)
{
  static const char *const names[] = { "design", "clarity", NULL };
  QwReader object = qw_reader_object (root, "x");

  qw_reader_allow (&object, names);
}

static void
read_format (const QwReader *root)
{
  qw_reader_format (root, "x", 1);
}

static void
read_own_check (const QwReader *root)
{
  g_autofree char *text = qw_reader_string (root, "x");
  g_autofree char *quoted = qw_reader_quote (text);

  qw_reader_fail (root, "x", QW_ERROR_CYCLE, "found %s, allowed: %s", quoted, "another");
  qw_reader_fail (root, "y", QW_ERROR_UNKNOWN, "a second error, which is dropped");
}

static void
read_raw_check (const QwReader *root)
{
  g_autofree char *text = qw_reader_string (root, "x");

  qw_reader_fail (root, "x", QW_ERROR_UNKNOWN, "found %s", text);
}

/* A case is a line. */
/* clang-format off */
const ReaderCase reader_cases[] = {
  { "string", reader_read_string, "{\"x\":\"a\"}", 0, NULL },
  { "string-missing", reader_read_string, "{}", QW_ERROR_MISSING, "f.json: x: found nothing, allowed: a string" },
  { "string-null", reader_read_string, "{\"x\":null}", QW_ERROR_TYPE, "f.json: x: found null, allowed: a string" },
  { "string-number", reader_read_string, "{\"x\":12}", QW_ERROR_TYPE, "f.json: x: found 12, allowed: a string" },
  { "string-boolean", reader_read_string, "{\"x\":true}", QW_ERROR_TYPE, "f.json: x: found true, allowed: a string" },
  { "string-object", reader_read_string, "{\"x\":{}}", QW_ERROR_TYPE, "f.json: x: found an object, allowed: a string" },
  { "string-array", reader_read_string, "{\"x\":[]}", QW_ERROR_TYPE, "f.json: x: found an array, allowed: a string" },
  { "string-empty", reader_read_string, "{\"x\":\"\"}", QW_ERROR_LIMIT, "f.json: x: found no text, allowed: one character or more" },
  { "string-blank", reader_read_string, "{\"x\":\" \\n\\u00a0\"}", QW_ERROR_LIMIT, "f.json: x: found no text, allowed: one character or more" },
  { "string-in-no-object", reader_read_string, "[1]", QW_ERROR_TYPE, "f.json: found an array, allowed: an object" },
  { "string-in-a-string", reader_read_string, "\"a\"", QW_ERROR_TYPE, "f.json: found \"a\", allowed: an object" },
  { "optional-string-missing", read_optional_string, "{}", 0, NULL },
  { "optional-string-null", read_optional_string, "{\"x\":null}", 0, NULL },
  { "optional-string-number", read_optional_string, "{\"x\":0.1}", QW_ERROR_TYPE, "f.json: x: found 0.1, allowed: a string" },
  { "id", read_id, "{\"x\":\"one-off-payments-2\"}", 0, NULL },
  { "id-capital", read_id, "{\"x\":\"Blog\"}", QW_ERROR_LIMIT, "f.json: x: found \"Blog\", allowed: an id of a-z, 0-9 and single hyphens, up to 64 long" },
  { "id-hostile", read_id, "{\"x\":\"../\\u202e\\n%s\"}", QW_ERROR_LIMIT, "f.json: x: found \"../\\u202e\\u000a%s\", allowed: an id of a-z, 0-9 and single hyphens, up to 64 long" },
  { "choice", read_choice, "{\"x\":\"medium\"}", 0, NULL },
  { "choice-unknown", read_choice, "{\"x\":\"Medium\"}", QW_ERROR_UNKNOWN, "f.json: x: found \"Medium\", allowed: low, medium, high" },
  { "choice-empty", read_choice, "{\"x\":\"\"}", QW_ERROR_UNKNOWN, "f.json: x: found \"\", allowed: low, medium, high" },
  { "double", read_double, "{\"x\":0.5}", 0, NULL },
  { "double-whole", read_double, "{\"x\":100}", 0, NULL },
  { "double-below", read_double, "{\"x\":-0.5}", QW_ERROR_LIMIT, "f.json: x: found -0.5, allowed: 0 to 100" },
  { "double-above", read_double, "{\"x\":100.5}", QW_ERROR_LIMIT, "f.json: x: found 100.5, allowed: 0 to 100" },
  { "double-huge", read_double, "{\"x\":1e300}", QW_ERROR_LIMIT, "f.json: x: found 1e+300, allowed: 0 to 100" },
  { "double-string", read_double, "{\"x\":\"12\"}", QW_ERROR_TYPE, "f.json: x: found \"12\", allowed: a number" },
  { "double-nan-as-text", read_double, "{\"x\":\"NaN\"}", QW_ERROR_TYPE, "f.json: x: found \"NaN\", allowed: a number" },
  { "double-boolean", read_double, "{\"x\":false}", QW_ERROR_TYPE, "f.json: x: found false, allowed: a number" },
  { "int", read_int, "{\"x\":5}", 0, NULL },
  { "int-with-point", read_int, "{\"x\":5.0}", 0, NULL },
  { "int-with-exponent", read_int, "{\"x\":5e0}", 0, NULL },
  { "int-fraction", read_int, "{\"x\":2.5}", QW_ERROR_LIMIT, "f.json: x: found 2.5, allowed: a whole number from 1 to 5" },
  { "int-below", read_int, "{\"x\":0}", QW_ERROR_LIMIT, "f.json: x: found 0, allowed: a whole number from 1 to 5" },
  { "int-above", read_int, "{\"x\":6}", QW_ERROR_LIMIT, "f.json: x: found 6, allowed: a whole number from 1 to 5" },
  { "int-huge", read_int, "{\"x\":1e19}", QW_ERROR_LIMIT, "f.json: x: found 1e+19, allowed: a whole number from 1 to 5" },
  { "int-missing", read_int, "{}", QW_ERROR_MISSING, "f.json: x: found nothing, allowed: a whole number" },
  { "boolean", read_boolean, "{\"x\":true}", 0, NULL },
  { "boolean-number", read_boolean, "{\"x\":1}", QW_ERROR_TYPE, "f.json: x: found 1, allowed: true or false" },
  { "range", read_range, "{\"x\":{\"low\":1,\"typical\":2,\"high\":3}}", 0, NULL },
  { "range-constant", read_range, "{\"x\":{\"low\":2,\"typical\":2,\"high\":2}}", 0, NULL },
  { "range-zero", read_range, "{\"x\":{\"low\":0,\"typical\":0,\"high\":-0.0}}", 0, NULL },
  { "range-high-below", read_range, "{\"x\":{\"low\":1,\"typical\":12,\"high\":8}}", QW_ERROR_ORDER, "f.json: x.high: 8 is below typical (12)" },
  { "range-typical-below", read_range, "{\"x\":{\"low\":5,\"typical\":3,\"high\":8}}", QW_ERROR_ORDER, "f.json: x.typical: 3 is below low (5)" },
  { "range-low-zero", read_range, "{\"x\":{\"low\":0,\"typical\":3,\"high\":8}}", QW_ERROR_LIMIT, "f.json: x.low: found 0, allowed: more than 0 unless typical and high are 0 too" },
  { "range-only-high", read_range, "{\"x\":{\"low\":0,\"typical\":0,\"high\":8}}", QW_ERROR_LIMIT, "f.json: x.low: found 0, allowed: more than 0 unless typical and high are 0 too" },
  { "range-negative", read_range, "{\"x\":{\"low\":-1,\"typical\":3,\"high\":8}}", QW_ERROR_LIMIT, "f.json: x.low: found -1, allowed: 0 to 1000000" },
  { "range-huge", read_range, "{\"x\":{\"low\":1,\"typical\":3,\"high\":1000000.5}}", QW_ERROR_LIMIT, "f.json: x.high: found 1000000.5, allowed: 0 to 1000000" },
  { "range-tiny", read_range, "{\"x\":{\"low\":1e-300,\"typical\":3,\"high\":8}}", QW_ERROR_LIMIT, "f.json: x.low: found 1e-300, allowed: 0, or 0.000001 and more" },
  { "range-no-typical", read_range, "{\"x\":{\"low\":1,\"high\":8}}", QW_ERROR_MISSING, "f.json: x.typical: found nothing, allowed: a number" },
  { "range-string", read_range, "{\"x\":{\"low\":\"1000\",\"typical\":3,\"high\":8}}", QW_ERROR_TYPE, "f.json: x.low: found \"1000\", allowed: a number" },
  { "range-array", read_range, "{\"x\":[1,2,3]}", QW_ERROR_TYPE, "f.json: x: found an array, allowed: an object" },
  { "optional-range-missing", read_optional_range, "{}", 0, NULL },
  { "optional-range-above", read_optional_range, "{\"x\":{\"low\":1,\"typical\":1,\"high\":2}}", QW_ERROR_LIMIT, "f.json: x.high: found 2, allowed: 0 to 1" },
  { "strings", reader_read_strings, "{\"x\":[\"a\",\"b\",\"a\"]}", 0, NULL },
  { "strings-none", reader_read_strings, "{\"x\":[]}", QW_ERROR_LIMIT, "f.json: x: found an array of 0, allowed: 1 to 10000 elements" },
  { "strings-empty", reader_read_strings, "{\"x\":[\"a\",\"\"]}", QW_ERROR_LIMIT, "f.json: x[1]: found no text, allowed: one character or more" },
  { "strings-number", reader_read_strings, "{\"x\":[\"a\",\"b\",3]}", QW_ERROR_TYPE, "f.json: x[2]: found 3, allowed: a string" },
  { "strings-object", reader_read_strings, "{\"x\":{}}", QW_ERROR_TYPE, "f.json: x: found an object, allowed: an array" },
  { "ids", reader_read_ids, "{\"x\":[\"a\",\"b-c\"]}", 0, NULL },
  { "ids-twice", reader_read_ids, "{\"x\":[\"a\",\"b\",\"a\"]}", QW_ERROR_DUPLICATE, "f.json: x[2]: found \"a\" a second time, allowed: each id once" },
  { "ids-space", reader_read_ids, "{\"x\":[\"a b\"]}", QW_ERROR_LIMIT, "f.json: x[0]: found \"a b\", allowed: an id of a-z, 0-9 and single hyphens, up to 64 long" },
  { "optional-ids-missing", read_optional_ids, "{}", 0, NULL },
  { "optional-ids-none", read_optional_ids, "{\"x\":[]}", 0, NULL },
  { "optional-ids-string", read_optional_ids, "{\"x\":\"a\"}", QW_ERROR_TYPE, "f.json: x: found \"a\", allowed: an array" },
  { "lists", read_lists, "{\"x\":[[\"a\"],[\"a\",\"b\"]]}", 0, NULL },
  { "lists-empty", read_lists, "{\"x\":[[\"a\"],[]]}", QW_ERROR_LIMIT, "f.json: x[1]: found an array of 0, allowed: 1 to 10000 elements" },
  { "lists-inner", read_lists, "{\"x\":[[\"a\"],[\"b\",1]]}", QW_ERROR_TYPE, "f.json: x[1][1]: found 1, allowed: a string" },
  { "hours", read_hours, "{\"x\":[{\"hours\":{\"low\":1,\"typical\":2,\"high\":3}}]}", 0, NULL },
  { "hours-below", read_hours, "{\"x\":[{\"hours\":{\"low\":1,\"typical\":2,\"high\":3}},{\"hours\":{\"low\":8,\"typical\":12,\"high\":8}}]}", QW_ERROR_ORDER, "f.json: x[1].hours.high: 8 is below typical (12)" },
  { "hours-first-of-two-errors", read_hours, "{\"x\":[{\"hours\":1},{\"hours\":2}]}", QW_ERROR_TYPE, "f.json: x[0].hours: found 1, allowed: an object" },
  { "hours-of-a-number", read_hours, "{\"x\":[5]}", QW_ERROR_TYPE, "f.json: x[0]: found 5, allowed: an object" },
  { "shares", read_shares, "{\"x\":{\"crud\":0.25,\"docs\":0.75}}", 0, NULL },
  { "shares-above", read_shares, "{\"x\":{\"crud\":0.25,\"docs\":75}}", QW_ERROR_LIMIT, "f.json: x.docs: found 75, allowed: 0 to 1" },
  { "shares-odd-name", read_shares, "{\"x\":{\"a b\\n\":2}}", QW_ERROR_LIMIT, "f.json: x[\"a b\\u000a\"]: found 2, allowed: 0 to 1" },
  { "shares-number-as-name", read_shares, "{\"x\":{\"7\":2}}", QW_ERROR_LIMIT, "f.json: x[\"7\"]: found 2, allowed: 0 to 1" },
  { "optional-object-missing", read_optional_object, "{}", 0, NULL },
  { "optional-object-inner", read_optional_object, "{\"x\":{\"y\":1}}", QW_ERROR_TYPE, "f.json: x.y: found 1, allowed: a string" },
  { "known", read_known, "{\"x\":{\"clarity\":1}}", 0, NULL },
  { "known-misspelt", read_known, "{\"x\":{\"clarity\":1,\"clarty\":1}}", QW_ERROR_UNKNOWN, "f.json: x.clarty: found a member that is not known here, allowed: design, clarity" },
  { "format", read_format, "{\"x\":1}", 0, NULL },
  { "format-newer", read_format, "{\"x\":99}", QW_ERROR_VERSION, "f.json: x: found 99, allowed: 1" },
  { "format-string", read_format, "{\"x\":\"1\"}", QW_ERROR_TYPE, "f.json: x: found \"1\", allowed: a whole number" },
  { "format-missing", read_format, "{}", QW_ERROR_MISSING, "f.json: x: found nothing, allowed: a whole number" },
  { "own-check", read_own_check, "{\"x\":\"a \\\"b\\\"\"}", QW_ERROR_CYCLE, "f.json: x: found \"a \\\"b\\\"\", allowed: another" },
  { "own-check-is-one-line", read_raw_check, "{\"x\":\"a\\nb\\u202e%n\"}", QW_ERROR_UNKNOWN, "f.json: x: found a?b?%n" },
};
/* clang-format on */

const gsize n_reader_cases = G_N_ELEMENTS (reader_cases);
