/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "preflight-cases.h"
#include "quotes.h"
#include "tables.h"

#include "qw-marks.h"
#include "qw-quote-life.h"

#include <string.h>

static GPtrArray *
look_at (QwQuote *quote, const PreflightCase *row)
{
  const QwPreflight preflight = { PREFLIGHT_TODAY, "2026", row->floor,
                                  row->hours * QW_DECIMAL_SCALE };

  return qw_quote_preflight (quote, &preflight);
}

static void
test_case (gconstpointer data)
{
  const PreflightCase *row = data;
  g_autoptr (QwQuote) quote = preflight_quote (row);
  g_autoptr (GPtrArray) findings = look_at (quote, row);
  g_autofree char *found = preflight_describe (findings);

  g_assert_cmpstr (found, ==, row->found);
  g_assert_cmpint (qw_findings_stop (findings), ==, strchr (row->found, '!') != NULL);
}

static gboolean
is_there (GPtrArray *findings, const QwFinding *wanted)
{
  for (guint i = 0; i < findings->len; i++)
    {
      const QwFinding *finding = findings->pdata[i];

      if (finding->code == wanted->code && g_str_equal (finding->path, wanted->path))
        return TRUE;
    }
  return FALSE;
}

/* What is offered as a fix is one, and leaves a quote that can be kept. */
static void
test_fix (gconstpointer data)
{
  const PreflightCase *row = data;
  g_autoptr (QwQuote) quote = preflight_quote (row);
  g_autoptr (GPtrArray) findings = look_at (quote, row);

  for (guint i = 0; i < findings->len; i++)
    {
      const QwFinding *finding = findings->pdata[i];
      g_autoptr (QwQuote) fixed = qw_quote_fixed (quote, finding, PREFLIGHT_TODAY);
      g_autoptr (GPtrArray) left = NULL;
      g_autoptr (GError) error = NULL;

      g_assert_cmpint (fixed == NULL, ==, finding->fix == QW_FIX_GO_TO);
      if (fixed == NULL)
        continue;
      left = look_at (fixed, row);
      g_assert_false (is_there (left, finding));
      g_assert_cmpuint (left->len, <, findings->len);
      g_assert_true (qw_quote_check (fixed, "quote", &error));
      g_assert_no_error (error);
    }
}

/* Every kind that the value alone can tell is among the defects. */
static void
test_complete (void)
{
  gboolean seen[QW_N_FINDING_CODES] = { FALSE };

  for (guint i = 0; i < preflight_n_defects; i++)
    {
      g_autoptr (QwQuote) quote = preflight_quote (&preflight_defects[i]);
      g_autoptr (GPtrArray) findings = look_at (quote, &preflight_defects[i]);

      for (guint j = 0; j < findings->len; j++)
        seen[((const QwFinding *) findings->pdata[j])->code] = TRUE;
    }
  /* No file says this, see test_sums(). */
  seen[QW_FINDING_TOTALS] = TRUE;
  for (guint i = 0; i < QW_FINDING_NO_GLYPH; i++)
    if (!seen[i])
      g_test_message ("no defect for %s", qw_finding_code_to_string ((QwFindingCode) i));
  for (guint i = 0; i < QW_FINDING_NO_GLYPH; i++)
    g_assert_true (seen[i]);
}

/* Whatever a quote holds, looking at it neither stops nor changes it. */
static void
test_random (void)
{
  static const PreflightCase row = { .floor = 5000, .hours = 10 };

  for (guint i = 0; i < 400; i++)
    {
      g_autoptr (QwQuote) quote = quotes_random (i % 25);
      g_autofree char *before = quotes_print (quote);
      g_autoptr (GPtrArray) findings = look_at (quote, &row);
      g_autofree char *after = quotes_print (quote);
      g_autoptr (QwQuote) clean = NULL;

      g_assert_cmpstr (before, ==, after);
      for (guint j = 0; j < findings->len; j++)
        {
          const QwFinding *finding = findings->pdata[j];
          g_autoptr (QwQuote) fixed = qw_quote_fixed (quote, finding, PREFLIGHT_TODAY);

          g_assert_true (fixed == NULL || !qw_quote_is_frozen (quote));
          if (fixed != NULL && clean == NULL && finding->fix == QW_FIX_REMOVE_MARKS)
            clean = g_steal_pointer (&fixed);
        }
      if (clean != NULL)
        {
          g_autoptr (GPtrArray) left = look_at (clean, &row);

          for (guint j = 0; j < left->len; j++)
            g_assert_cmpint (((const QwFinding *) left->pdata[j])->fix, !=, QW_FIX_REMOVE_MARKS);
        }
    }
}

static void
test_sums (void)
{
  static const PreflightCase row = { .name = "plain" };
  g_autoptr (QwQuote) plain = preflight_quote (&row);
  g_autoptr (QwQuoteLine) line = qw_quote_line_new (QW_QUOTE_LINE_FIXED, "Palace");
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (GPtrArray) findings = NULL;
  g_autofree char *found = NULL;

  line->price = G_MAXINT64;
  quote = qw_quote_with_line_inserted (plain, 0, 1, line);
  findings = look_at (quote, &row);
  found = preflight_describe (findings);
  g_assert_cmpstr (found, ==, "totals! sections[0].lines[1]");
}

/* A quote that waits is told of when it expires, one that is decided never. */
static void
test_sent (void)
{
  static const PreflightCase row = { .name = "plain" };
  static const QwPreflight later = { "2027-01-01", "2026", 0, 0 };
  g_autoptr (QwQuote) sent = quotes_send (preflight_quote (&row), "Q-2026-014");
  g_autoptr (QwQuote) accepted = NULL;
  g_autoptr (GPtrArray) now = look_at (sent, &row);
  g_autoptr (GPtrArray) then = qw_quote_preflight (sent, &later);
  g_autoptr (GPtrArray) done = NULL;
  g_autofree char *found = preflight_describe (now);
  g_autofree char *expired = preflight_describe (then);
  g_autofree char *decided = NULL;

  accepted = qw_quote_stepped (sent, QW_QUOTE_ACCEPTED, "2026-11-30T09:00:00+01:00", NULL, NULL);
  done = qw_quote_preflight (accepted, &later);
  decided = preflight_describe (done);
  g_assert_cmpstr (found, ==, "");
  g_assert_cmpstr (expired, ==, "past-date valid_days");
  g_assert_cmpstr (decided, ==, "");
}

static void
test_marks (void)
{
  static const struct
  {
    const char *text;
    QwMark mark;
    const char *names;
    const char *clean;
  } rows[] = {
    { "", QW_MARK_NONE, NULL, "" },
    { "plain\ntext\t", QW_MARK_NONE, NULL, "plain\ntext\t" },
    { "a\u202Eb\u202Ec\u200Bd", QW_MARK_OVERRIDE, "U+202E, U+200B", "abcd" },
    { "one\atwo", QW_MARK_OVERRIDE, "U+0007", "one two" },
    { "one \atwo", QW_MARK_OVERRIDE, "U+0007", "one two" },
    { "\uFEFFone", QW_MARK_INVISIBLE, "U+FEFF", "one" },
    { "שלום \u2066a\u2069", QW_MARK_NONE, NULL, "שלום \u2066a\u2069" },
    { "שלום \u2066a", QW_MARK_OVERRIDE, "U+2066", "שלום a" },
    { "שלום \u2066a\nb\u2069", QW_MARK_OVERRIDE, "U+2066, U+2069", "שלום a\nb" },
    { "שלום \u202Ea\u202C", QW_MARK_OVERRIDE, "U+202E, U+202C", "שלום a" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *names = NULL;
      g_autofree char *clean = qw_marks_remove (rows[i].text);

      g_assert_cmpint (qw_marks_find (rows[i].text, &names), ==, rows[i].mark);
      g_assert_cmpstr (names, ==, rows[i].names);
      g_assert_cmpstr (clean, ==, rows[i].clean);
      g_assert_cmpint (qw_marks_find (clean, NULL), ==, QW_MARK_NONE);
    }
}

static void
add_cases (const char *prefix, const PreflightCase *rows, guint n, GTestDataFunc test)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/preflight/%s/%s", prefix, rows[i].name);

      g_test_add_data_func (path, &rows[i], test);
    }
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  add_cases ("defect", preflight_defects, preflight_n_defects, test_case);
  add_cases ("clean", preflight_clean, preflight_n_clean, test_case);
  add_cases ("fix", preflight_defects, preflight_n_defects, test_fix);
  g_test_add_func ("/preflight/complete", test_complete);
  g_test_add_func ("/preflight/random", test_random);
  g_test_add_func ("/preflight/sums", test_sums);
  g_test_add_func ("/preflight/sent", test_sent);
  g_test_add_func ("/preflight/marks", test_marks);
  status = g_test_run ();
  tables_free ();
  return status;
}
