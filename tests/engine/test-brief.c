/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "brief-cases.h"
#include "tables.h"

#include "qw-writer.h"

#include <math.h>
#include <string.h>

static QwBrief *
parse (const char *text, GError **error)
{
  g_autoptr (GBytes) json = tables_json (text);

  return qw_brief_parse (tables_mini (), "brief.json", json, error);
}

static char *
print (QwBrief *brief)
{
  g_autoptr (JsonNode) node = qw_brief_to_json (brief);

  return qw_writer_print (node, FALSE);
}

static void
test_refused (gconstpointer data)
{
  const BriefCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwBrief) brief = parse (row->json, &error);

  g_assert_null (brief);
  g_assert_error (error, QW_ERROR, (int) row->code);
  g_assert_true (g_str_has_prefix (error->message, "brief.json: "));
  if (row->message != NULL)
    g_assert_cmpstr (error->message, ==, row->message);
}

static void
test_good (gconstpointer data)
{
  const GoodCase *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwBrief) brief = parse (row->json, &error);
  g_autoptr (QwBrief) again = NULL;
  g_autoptr (GBytes) expected = tables_json (row->written);
  g_autofree char *wanted = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_assert_no_error (error);
  wanted = g_strndup (g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));
  text = print (brief);
  g_assert_cmpstr (text, ==, wanted);

  bytes = g_bytes_new (text, strlen (text));
  again = qw_brief_parse (tables_mini (), "again", bytes, &error);
  g_assert_no_error (error);
  g_assert_true (qw_brief_equal (brief, again));
}

static void
test_immutable (void)
{
  const QwOwnLine line = { (char *) "Link", { 1, 2, 3 }, TRUE };
  g_autoptr (QwBrief) brief = parse ("{'format': 1, 'project': 'page', 'features': {'auth': 1}, "
                                     "'own': [{'title': 'A', 'hours': {'low': 1, 'typical': 2, "
                                     "'high': 3}}]}",
                                     NULL);
  g_autofree char *before = print (brief);
  g_autofree char *after = NULL;
  QwBrief *edits[] = {
    qw_brief_with_project (brief, "shop"),
    qw_brief_with_feature (brief, "language", 3),
    qw_brief_with_feature (brief, "auth", 0),
    qw_brief_with_choice (brief, QW_CONDITION_DESIGN, "custom"),
    qw_brief_with_own_line (brief, 0, &line),
    qw_brief_with_own_line (brief, 9, &line),
    qw_brief_without_own_line (brief, 0),
    qw_brief_with_own_rate (brief, "85.00"),
    qw_brief_with_market_rate (brief, "global", "mid", "agency"),
    qw_brief_with_currency (brief, "EUR"),
    qw_brief_with_hours_per_week (brief, 40),
    qw_brief_with_confidence (brief, 80),
    qw_brief_with_own_price (brief, "9800.00"),
    qw_brief_with_rounding (brief, 50),
  };

  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (qw_brief_equal (brief, edits[i]));
      for (gsize j = 0; j < i; j++)
        g_assert_false (qw_brief_equal (edits[j], edits[i]));
      g_assert_true (qw_brief_check (edits[i], tables_mini (), "edit", &error));
      g_assert_no_error (error);
    }
  after = print (brief);
  g_assert_cmpstr (before, ==, after);
  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    qw_brief_unref (edits[i]);
}

static QwBrief *
pick_all (const char *const *ids)
{
  QwBrief *brief = qw_brief_new (tables_mini (), "page");

  for (; *ids != NULL; ids++)
    {
      QwBrief *next = qw_brief_with_feature (brief, *ids, 1);

      qw_brief_unref (brief);
      brief = next;
    }
  return brief;
}

static void
test_order (void)
{
  static const char *const one[] = { "auth", "social", "language", "checks", NULL };
  static const char *const other[] = { "checks", "language", "social", "auth", "auth", NULL };
  g_autoptr (QwBrief) a = pick_all (one);
  g_autoptr (QwBrief) b = pick_all (other);

  g_assert_true (qw_brief_equal (a, b));
  g_assert_cmpuint (qw_brief_get_features (a)->len, ==, 4);
  g_assert_cmpuint (qw_brief_get_quantity (a, "language"), ==, 1);
  g_assert_cmpuint (qw_brief_get_quantity (a, "cart"), ==, 0);
}

static void
test_own_lines (void)
{
  const QwOwnLine first = { (char *) "First", { 1, 2, 3 }, FALSE };
  const QwOwnLine second = { (char *) "Second", { 4, 5, 6 }, TRUE };
  g_autoptr (QwBrief) brief = qw_brief_new (tables_mini (), "other");
  g_autoptr (QwBrief) one = qw_brief_with_own_line (brief, 0, &first);
  g_autoptr (QwBrief) two = qw_brief_with_own_line (one, 1, &second);
  g_autoptr (QwBrief) replaced = qw_brief_with_own_line (two, 0, &second);
  g_autoptr (QwBrief) removed = qw_brief_without_own_line (two, 0);

  g_assert_cmpuint (qw_brief_get_own_lines (two)->len, ==, 2);
  g_assert_cmpstr (((QwOwnLine *) qw_brief_get_own_lines (two)->pdata[1])->title, ==, "Second");
  g_assert_cmpuint (qw_brief_get_own_lines (replaced)->len, ==, 2);
  g_assert_cmpstr (((QwOwnLine *) qw_brief_get_own_lines (replaced)->pdata[0])->title, ==,
                   "Second");
  g_assert_cmpuint (qw_brief_get_own_lines (removed)->len, ==, 1);
  g_assert_cmpstr (((QwOwnLine *) qw_brief_get_own_lines (removed)->pdata[0])->title, ==, "Second");
}

/* The market's ids come back as they were when the own rate is given up. */
static void
test_own_rate (void)
{
  g_autoptr (QwBrief) brief = qw_brief_new (tables_mini (), "page");
  g_autoptr (QwBrief) market = qw_brief_with_market_rate (brief, "global", "junior", "agency");
  g_autoptr (QwBrief) own = qw_brief_with_own_rate (market, "85.00");
  g_autoptr (QwBrief) same = qw_brief_with_own_rate (brief, "85.00");

  g_assert_false (qw_brief_has_own_rate (market));
  g_assert_true (qw_brief_has_own_rate (own));
  g_assert_cmpstr (qw_brief_get_own_rate (own), ==, "85.00");
  g_assert_cmpstr (qw_brief_get_region (own), ==, "global");
  g_assert_true (qw_brief_equal (own, same));
}

/* What a page can put together but a file cannot say. */
static void
test_check (void)
{
  const QwOwnLine blank = { (char *) " ", { 1, 2, 3 }, FALSE };
  const QwOwnLine nbsp = { (char *) "\u00a0", { 1, 2, 3 }, FALSE };
  g_autofree char *endless = g_strnfill (4001, 'x');
  const QwOwnLine verbose = { endless, { 1, 2, 3 }, FALSE };
  const QwOwnLine instant = { (char *) "A", { 1e-9, 2, 3 }, FALSE };
  const QwOwnLine falling = { (char *) "A", { 3, 2, 1 }, FALSE };
  const QwOwnLine nan = { (char *) "A", { 1, 2, NAN }, FALSE };
  const QwOwnLine tiny = { (char *) "A", { 1e-9, 2, 3 }, FALSE };
  const QwOwnLine huge = { (char *) "A", { 1, 2, 2e6 }, FALSE };
  g_autoptr (QwBrief) brief = qw_brief_new (tables_mini (), "page");
  const struct
  {
    QwBrief *brief;
    QwError code;
    const char *message;
  } rows[] = {
    { qw_brief_with_own_line (brief, 0, &blank), QW_ERROR_LIMIT,
      "x: own[0].title: found no text, allowed: one character or more" },
    { qw_brief_with_own_line (brief, 0, &nbsp), QW_ERROR_LIMIT,
      "x: own[0].title: found no text, allowed: one character or more" },
    { qw_brief_with_own_line (brief, 0, &verbose), QW_ERROR_LIMIT,
      "x: own[0].title: found 4001 characters, allowed: up to 4000" },
    { qw_brief_with_own_line (brief, 0, &instant), QW_ERROR_LIMIT,
      "x: own[0].hours: found less than a millionth of an hour, allowed: 0 or a millionth" },
    { qw_brief_with_own_line (brief, 0, &falling), QW_ERROR_ORDER,
      "x: own[0].hours: found no range, allowed: low, typical and high that rise, more than 0" },
    { qw_brief_with_own_line (brief, 0, &nan), QW_ERROR_ORDER,
      "x: own[0].hours: found no range, allowed: low, typical and high that rise, more than 0" },
    { qw_brief_with_own_line (brief, 0, &tiny), QW_ERROR_LIMIT,
      "x: own[0].hours: found less than a millionth of an hour, allowed: 0 or a millionth" },
    { qw_brief_with_own_line (brief, 0, &huge), QW_ERROR_LIMIT,
      "x: own[0].hours: found more than 1000000 hours, allowed: up to 1000000" },
    { qw_brief_with_feature (brief, "auth", 2), QW_ERROR_LIMIT,
      "x: features.auth: found 2, allowed: 1" },
    { qw_brief_with_feature (brief, "", 1), QW_ERROR_UNKNOWN, NULL },
    { qw_brief_with_project (brief, "stall"), QW_ERROR_UNKNOWN,
      "x: project: found \"stall\", allowed: page, shop, quick-page, other" },
    { qw_brief_with_hours_per_week (brief, NAN), QW_ERROR_LIMIT,
      "x: hours_per_week: found nan, allowed: 1 to 168" },
    { qw_brief_with_confidence (brief, 100), QW_ERROR_LIMIT,
      "x: confidence: found 100, allowed: a whole number from 50 to 95" },
    { qw_brief_with_own_rate (brief, ""), QW_ERROR_NUMBER,
      "x: rate.own: found \"\", allowed: an amount such as 8800.00" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (qw_brief_check (rows[i].brief, tables_mini (), "x", &error));
      g_assert_error (error, QW_ERROR, (int) rows[i].code);
      if (rows[i].message != NULL)
        g_assert_cmpstr (error->message, ==, rows[i].message);
      qw_brief_unref (rows[i].brief);
    }
}

static void
test_own_lines_limit (void)
{
  g_autoptr (GString) text = g_string_new ("{'format': 1, 'project': 'other', 'own': [");
  g_autoptr (GError) error = NULL;
  g_autoptr (QwBrief) brief = NULL;

  for (int i = 0; i < 1001; i++)
    g_string_append_printf (text, "%s{'title': 'A', 'hours': {'low': 1, 'typical': 2, 'high': 3}}",
                            i > 0 ? "," : "");
  g_string_append (text, "]}");
  brief = parse (text->str, &error);
  g_assert_null (brief);
  g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
  g_assert_cmpstr (error->message, ==, "brief.json: own: found 1001 lines, allowed: up to 1000");
}

/* A long list of ids helps nobody: the closest one does. */
static void
test_closest (void)
{
  g_autoptr (GBytes)
      json = tables_json ("{'format': 1, 'project': 'web-app', 'features': {'multi-langage': 1}}");
  g_autoptr (GError) error = NULL;
  g_autoptr (QwBrief) brief = qw_brief_parse (tables_shipped (), "b", json, &error);

  g_assert_null (brief);
  g_assert_cmpstr (error->message, ==,
                   "b: features.multi-langage: found \"multi-langage\", allowed: one of 62 ids, "
                   "multi-language the closest of them");
}

typedef struct
{
  const char *name;
  const char *json;
  const char *unknown;
} UnknownCase;

static const UnknownCase unknown_cases[] = {
  { "none", "{'format': 1, 'project': 'page'}", NULL },
  { "misspelt", "{'format': 1, 'project': 'page', 'featurs': {}}", "featurs" },
  { "in-a-line", "{'own': [{'title': 'Mine'}, {'title': 'Mine', 'codng': true}]}", "own[1].codng" },
  { "lines-that-are-none", "{'own': [1, []]}", NULL },
  { "own-that-is-none", "{'own': 1}", NULL },
  { "array", "[]", NULL },
  { "no-json", "{", NULL },
};

static void
test_unknown (gconstpointer data)
{
  const UnknownCase *row = data;
  g_autoptr (GBytes) json = tables_json (row->json);
  g_autofree char *unknown = qw_brief_find_unknown (json);

  g_assert_cmpstr (unknown, ==, row->unknown);
}

/* What is written is known when it is read. */
static void
test_written (void)
{
  for (guint i = 0; i < n_good_cases; i++)
    {
      g_autoptr (GBytes) json = tables_json (good_cases[i].written);
      g_autofree char *unknown = qw_brief_find_unknown (json);

      g_assert_null (unknown);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < n_brief_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/brief/refused/", brief_cases[i].name, NULL);

      g_test_add_data_func (path, &brief_cases[i], test_refused);
    }
  for (gsize i = 0; i < n_good_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/brief/read/", good_cases[i].name, NULL);

      g_test_add_data_func (path, &good_cases[i], test_good);
    }
  for (guint i = 0; i < G_N_ELEMENTS (unknown_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/brief/unknown/", unknown_cases[i].name, NULL);

      g_test_add_data_func (path, &unknown_cases[i], test_unknown);
    }
  g_test_add_func ("/brief/unknown/written", test_written);
  g_test_add_func ("/brief/immutable", test_immutable);
  g_test_add_func ("/brief/order", test_order);
  g_test_add_func ("/brief/own-lines", test_own_lines);
  g_test_add_func ("/brief/own-lines-limit", test_own_lines_limit);
  g_test_add_func ("/brief/own-rate", test_own_rate);
  g_test_add_func ("/brief/check", test_check);
  g_test_add_func ("/brief/closest", test_closest);
  status = g_test_run ();
  tables_free ();
  return status;
}
