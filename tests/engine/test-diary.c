/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "tables.h"

#include "qw-diary.h"
#include "qw-writer.h"

#define CODER(crud)                                                                                \
  "{ 'format': 1, 'role': 'coder', 'stack': 'web', 'ownership': 'builder', 'shares': { 'crud': "   \
  "" crud " } }"
#define ANSWERS    CODER ("100")
#define DAYS(days) "{ 'format': 1, 'days': [ " days " ] }"

/* What is wrong with a diary, and where. */
typedef struct
{
  const char *name;
  const char *json;
  QwError code;
  const char *message; /* after "answers.json: " */
} RefusalCase;

static const RefusalCase refusals[] = {
  { "version", "{ 'format': 2 }", QW_ERROR_VERSION, NULL },
  { "no-version", "{}", QW_ERROR_MISSING, NULL },
  { "answers-of-another-type", "{ 'format': 1, 'answers': 3 }", QW_ERROR_TYPE, NULL },
  { "answers-over-100", "{ 'format': 1, 'answers': " CODER ("165") " }", QW_ERROR_LIMIT,
    "answers: shares.crud: found 165, allowed: 0 to 100.5" },
  { "no-date", DAYS ("{ 'answers': " ANSWERS " }"), QW_ERROR_MISSING, NULL },
  { "date", DAYS ("{ 'date': 'today', 'answers': " ANSWERS " }"), QW_ERROR_LIMIT,
    "days[0].date: found \"today\", allowed: a date such as \"2026-11-23\"" },
  { "no-day-of-the-calendar", DAYS ("{ 'date': '2026-02-29', 'answers': " ANSWERS " }"),
    QW_ERROR_LIMIT, "days[0].date: found \"2026-02-29\", allowed: a date such as \"2026-11-23\"" },
  { "twice",
    DAYS ("{ 'date': '2026-02-28', 'answers': " ANSWERS
          " }, { 'date': '2026-02-28', 'answers': " ANSWERS " }"),
    QW_ERROR_DUPLICATE, "days[1].date: \"2026-02-28\" stands twice" },
  { "day-without-answers", DAYS ("{ 'date': '2026-02-28' }"), QW_ERROR_MISSING, NULL },
  { "day-with-wrong-answers",
    DAYS ("{ 'date': '2026-02-27', 'answers': " ANSWERS
          " }, { 'date': '2026-02-28', 'answers': " CODER ("40") " }"),
    QW_ERROR_LIMIT, "days[1].answers: shares: they sum to 40; 99.5 to 100.5 is allowed" },
};

static QwDiary *
parse (const char *json, GError **error)
{
  g_autoptr (GBytes) bytes = tables_json (json);

  return qw_diary_parse (tables_mini (), "answers.json", bytes, error);
}

static void
test_refused (gconstpointer data)
{
  const RefusalCase *row = data;
  g_autoptr (GError) error = NULL;

  g_assert_null (parse (row->json, &error));
  g_assert_error (error, QW_ERROR, (int) row->code);
  g_assert_true (g_str_has_prefix (error->message, "answers.json: "));
  if (row->message != NULL)
    g_assert_cmpstr (error->message + strlen ("answers.json: "), ==, row->message);
}

/* A diary is written as what is done: "2 40" keeps 40 % of a day, "now 40" the answers of now, "-2" and "-" delete. */
typedef struct
{
  const char *name;
  const char *done;
  const char *kept;
} EditCase;

static const EditCase edits[] = {
  { "nothing", "", "" },
  { "now", "now 40", "now 40" },
  { "now-again", "now 40,now 30", "now 30" },
  { "no-more-now", "now 40,now none", "" },
  { "day", "2 40", "2 40" },
  { "day-again", "2 40,2 30", "2 30" },
  { "days-in-order", "3 40,1 30,2 20", "1 30,2 20,3 40" },
  { "day-beside-now", "now 10,2 40", "now 10,2 40" },
  { "without-a-day", "1 30,2 40,3 50,-2", "1 30,3 50" },
  { "without-what-is-not-there", "1 30,-2", "1 30" },
  { "without-days", "now 10,1 30,2 40,-", "now 10" },
};

static QwAnswers *
new_answers (const char *percent)
{
  g_autoptr (QwAnswers) start = qw_answers_new (tables_mini (), NULL);

  return qw_answers_balanced (start, tables_mini (), "crud", g_ascii_strtod (percent, NULL), NULL);
}

static QwDiary *
edit (QwDiary *diary, char **words)
{
  g_autofree char *date = g_strconcat ("2026-01-0", words[0] + (words[0][0] == '-' ? 1 : 0), NULL);
  g_autoptr (QwAnswers) answers = NULL;

  if (g_str_equal (words[0], "-"))
    return qw_diary_without_days (diary);
  if (words[0][0] == '-')
    return qw_diary_without_day (diary, date);
  if (!g_str_equal (words[1], "none"))
    answers = new_answers (words[1]);
  if (g_str_equal (words[0], "now"))
    return qw_diary_with_answers (diary, answers);
  return qw_diary_with_day (diary, date, answers);
}

static void
append (GString *text, const char *when, QwAnswers *answers)
{
  g_string_append_printf (text, "%s%s %g", text->len > 0 ? "," : "", when,
                          qw_answers_get_share (answers, "crud"));
}

static char *
say (QwDiary *diary)
{
  GString *text = g_string_new (NULL);
  GPtrArray *days = qw_diary_get_days (diary);

  if (qw_diary_get_answers (diary) != NULL)
    append (text, "now", qw_diary_get_answers (diary));
  for (guint i = 0; i < days->len; i++)
    {
      const QwDay *day = days->pdata[i];

      append (text, day->date + strlen ("2026-01-0"), day->answers);
    }
  return g_string_free (text, FALSE);
}

static QwDiary *
read_again (QwDiary *diary)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = qw_diary_to_json (diary);
  g_autofree char *text = qw_writer_print (node, TRUE);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  QwDiary *again = qw_diary_parse (tables_mini (), "again", bytes, &error);

  g_assert_no_error (error);
  return again;
}

/* An edit leaves the diary before it as it was, and every diary is read as it is written. */
static void
test_edits (gconstpointer data)
{
  const EditCase *row = data;
  g_auto (GStrv) each = g_strsplit (row->done, ",", -1);
  g_autoptr (QwDiary) diary = qw_diary_new ();
  g_autoptr (QwDiary) again = NULL;
  g_autofree char *kept = NULL;

  for (guint i = 0; each[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (each[i], " ", -1);
      g_autoptr (QwDiary) before = g_steal_pointer (&diary);
      g_autofree char *was = say (before);
      g_autofree char *is = NULL;

      diary = edit (before, words);
      is = say (before);
      g_assert_cmpstr (is, ==, was);
      kept = (g_free (kept), say (diary));
      g_assert_cmpint (qw_diary_equal (before, diary), ==, g_str_equal (was, kept));
    }
  if (kept == NULL)
    kept = say (diary);
  g_assert_cmpstr (kept, ==, row->kept);
  again = read_again (diary);
  g_assert_true (qw_diary_equal (diary, again));
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = g_strconcat ("/diary/refused/", refusals[i].name, NULL);

      g_test_add_data_func (path, &refusals[i], test_refused);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autofree char *path = g_strconcat ("/diary/edits/", edits[i].name, NULL);

      g_test_add_data_func (path, &edits[i], test_edits);
    }
  status = g_test_run ();
  tables_free ();
  return status;
}
