/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "outlook-watch.h"

#include "model-watch.h"
#include "qw-exposure-words.h"
#include "qw-figure-item.h"

/* What a list says after some steps: title, detail, figure and note of each row; "—" for none. */
typedef struct
{
  const char *name;
  const char *steps;
  const char *list;
  const char *rows;
} ListCase;

static const ListCase cases[] = {
  { "contributions", "", "contributions",
    "Writing code / 70 % of the week / +54 / Measured · evidence of 2026\n"
    "Plans & drawings / 10 % of the week / +4 / Published estimate · evidence of 2026\n"
    "Talking to people / 20 % of the week / +2 / Judgement · evidence of 2026\n" },
  { "contributions-only-of-shares", "code 100", "contributions",
    "Writing code / 100 % of the week / +77 / Measured · evidence of 2026\n" },
  { "contributions-of-a-what-if", "try 0", "contributions",
    "Writing code / 50 % of the week / +39 / Measured · evidence of 2026\n"
    "Talking to people / 40 % of the week / +4 / Judgement · evidence of 2026\n"
    "Plans & drawings / 10 % of the week / +4 / Published estimate · evidence of 2026\n" },
  { "modifiers", "", "modifiers",
    "Role / Coder / +3 / Published estimate\n"
    "Main technology / Other / ±0 / Reference\n"
    "Who decides and answers for it / Is told / ×1.1 / Judgement\n" },
  { "modifiers-below", "role planner, stack web", "modifiers",
    "Role / Planner <lead> / −1 / Judgement\n"
    "Main technology / Web & more / +3 / Judgement\n"
    "Who decides and answers for it / Answers for it / ×0.8 / Judgement\n" },
  { "lenses", "", "lenses",
    "Rated / For tests. / 73 / —\nUsed / For tests. / 63 / —\nDone / For tests. / 53 / —\n" },
  { "moves", "", "moves",
    "20 % of the week from “Writing code” to “Talking to people” / Goes with: Asking / 63 → 50 / "
    "13 points less\n"
    "One step up: Chooses / — / 63 → 58 / 5 points less\n" },
  { "moves-none-left", "role planner, talk 100", "moves", "" },
  { "skills", "", "skills",
    "Drawing / Plans that hold. / — / —\nAsking / Questions that help. / — / —\n" },
  { "facts", "", "facts",
    "For tests, of the whole. / — / — / —\nFor tests, of code. / Writing code / — / —\n" },
  { "entries", "code 40, on 2026-12-01, talk 10", "entries",
    "1 Dec 2026 / Elevated exposure, could be High exposure / 63 / 50 – 76\n"
    "23 Nov 2026 / Mixed exposure, could be Elevated exposure / 47 / 38 – 55\n" },
};

/* Without what keeps numbers in order and in one line. */
static char *
say (const char *text)
{
  g_auto (GStrv) marks = NULL;
  g_auto (GStrv) spaces = NULL;
  g_autofree char *plain = NULL;

  if (text == NULL)
    return g_strdup ("—");
  marks = g_strsplit (text, "\u200e", -1);
  plain = g_strjoinv ("", marks);
  spaces = g_strsplit (plain, "\u00a0", -1);
  return g_strjoinv ("", spaces);
}

static void
append_row (GString *text, QwFigureItem *item)
{
  const char *const members[] = { "title", "detail", "figure", "note" };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *value = NULL;
      g_autofree char *said = NULL;

      g_object_get (item, members[i], &value, NULL);
      said = say (value);
      g_string_append_printf (text, "%s%s", i > 0 ? " / " : "", said);
    }
  g_string_append_c (text, '\n');
}

static void
test_list (gconstpointer data)
{
  const ListCase *row = data;
  g_auto (OutlookWatch) watch = { NULL };
  g_autoptr (GListModel) list = NULL;
  g_autoptr (GString) text = g_string_new (NULL);

  outlook_watch_set_up (&watch, NULL, NULL);
  outlook_watch_do (&watch, row->steps);
  g_object_get (watch.outlook, row->list, &list, NULL);
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (QwFigureItem) item = g_list_model_get_item (list, i);

      append_row (text, item);
    }
  g_assert_cmpstr (text->str, ==, row->rows);
}

/* The rows stay while a slider moves: only what they say changes. */
static void
changed_cb (GListModel *list, guint position, guint removed, guint added, guint *count)
{
  *count += 1;
}

static void
test_rows_stay (void)
{
  g_auto (OutlookWatch) watch = { NULL };
  guint count = 0;

  outlook_watch_set_up (&watch, NULL, NULL);
  g_signal_connect (qw_outlook_get_contributions (watch.outlook), "items-changed",
                    G_CALLBACK (changed_cb), &count);
  g_signal_connect (qw_outlook_get_shares (watch.outlook), "items-changed", G_CALLBACK (changed_cb),
                    &count);
  g_signal_connect (qw_outlook_get_lenses (watch.outlook), "items-changed", G_CALLBACK (changed_cb),
                    &count);
  outlook_watch_do (&watch, "code 60, code 50, talk 20");
  g_assert_cmpuint (count, ==, 0);
}

/* A bar is as long as its part of the largest; what the evidence says against a figure stands with it. */
static void
test_contribution_parts (void)
{
  g_auto (OutlookWatch) watch = { NULL };
  g_autoptr (QwFigureItem) first = NULL;
  g_autoptr (QwFigureItem) last = NULL;
  g_autofree char *caveat = NULL;
  g_autofree char *none = NULL;
  double whole = 0;
  double part = 0;

  outlook_watch_set_up (&watch, NULL, NULL);
  first = g_list_model_get_item (qw_outlook_get_contributions (watch.outlook), 0);
  last = g_list_model_get_item (qw_outlook_get_contributions (watch.outlook), 2);
  g_object_get (first, "part", &whole, "caveat", &caveat, NULL);
  g_object_get (last, "part", &part, "caveat", &none, NULL);
  g_assert_cmpfloat (whole, ==, 1);
  g_assert_cmpfloat_with_epsilon (part, 2.2 / 53.9, 1e-9);
  g_assert_cmpstr (caveat, ==, "For tests, of code.");
  g_assert_null (none);
}

/* Years of publishers' dates. */
typedef struct
{
  const char *name;
  const char *dates; /* "?" for none */
  const char *text;
} EvidenceCase;

static const EvidenceCase evidence[] = {
  { "one", "2026-07-01", "evidence of 2026" },
  { "year", "2023", "evidence of 2023" },
  { "same-year", "2026-07-01 2026", "evidence of 2026" },
  { "some-years", "2026-07 2023 2025", "evidence of 2023 to 2026" },
  { "none", "?", NULL },
  { "some-without", "? 2024 ?", "evidence of 2024" },
  { "no-year", "spring", NULL },
};

static void
test_evidence (gconstpointer data)
{
  const EvidenceCase *row = data;
  g_auto (GStrv) dates = g_strsplit (row->dates, " ", -1);
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *text = NULL;

  for (guint i = 0; dates[i] != NULL; i++)
    {
      QwSource *source = g_new0 (QwSource, 1);

      source->published = g_str_equal (dates[i], "?") ? NULL : dates[i];
      g_ptr_array_add (sources, source);
    }
  text = qw_exposure_words_evidence (sources);
  g_assert_cmpstr (text, ==, row->text);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  model_add_rows ("/outlook-lists/says", cases, test_list);
  model_add_rows ("/outlook-lists/evidence", evidence, test_evidence);
  g_test_add_func ("/outlook-lists/rows-stay", test_rows_stay);
  g_test_add_func ("/outlook-lists/contribution-parts", test_contribution_parts);
  return g_test_run ();
}
