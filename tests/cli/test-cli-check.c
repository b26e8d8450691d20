/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "cli-run.h"

#define SOURCED                                                                                    \
  "\"confidence\":\"low\",\"inferred\":true,\"basis\":\"An "                                       \
  "example.\",\"sources\":[\"priceengine\"]"
#define BRIEF "{\"format\":1,\"project\":\"blog\"}"
#define RATES(rate)                                                                                \
  "{\"format\":1,\"edition\":\"2026\",\"regions\":[{\"id\":\"example-valley\",\"title\":"          \
  "\"Example Valley\","                                                                            \
  "\"rate\":" rate "," SOURCED "}]}"

#define QUOTE(line) "{\"format\":1,\"currency\":\"EUR\",\"sections\":[{\"lines\":[{" line "}]}]}"

/* A document on standard input, and what check says of it: a pattern of the one line, for refused ones without "stdin: ". */
typedef struct
{
  const char *name;
  const char *text;
  gboolean right;
  const char *pattern;
} Document;

/* Ten of these at the highest rate are more than 64 bits of a currency with three digits. */
#define BEYOND                                                                                     \
  "{\"title\":\"Much\",\"hours\":{\"low\":1000000,\"typical\":1000000,\"high\":1000000}}"

#define FIVE_BEYOND BEYOND "," BEYOND "," BEYOND "," BEYOND "," BEYOND

static const Document documents[] = {
  { "brief", BRIEF, TRUE, "brief" },
  { "brief-whole",
    "{\"format\":1,\"catalog\":\"2026\",\"project\":\"small-store\",\"features\":{\"one-off-"
    "payments\":1,"
    "\"multi-language\":2},\"conditions\":{\"design\":\"custom\",\"deadline\":\"normal\","
    "\"clarity\":\"usual\","
    "\"assistance\":\"none\"},\"own\":[{\"title\":\"Old CRM "
    "link\",\"hours\":{\"low\":8,\"typical\":16,"
    "\"high\":40},\"coding\":true}],\"rate\":{\"region\":\"us\",\"seniority\":\"mid\",\"seller\":"
    "\"freelancer\"},"
    "\"currency\":\"USD\",\"hours_per_week\":25,\"confidence\":70}",
    TRUE, "brief" },
  { "own-rate", "{\"format\":1,\"project\":\"blog\",\"rate\":{\"own\":\"85.00\"}}", TRUE, "brief" },
  { "no-project", "{\"format\":1,\"features\":{}}", FALSE, "project: " },
  { "no-format", "{\"project\":\"blog\"}", FALSE, "format: " },
  { "later-format", "{\"format\":2,\"project\":\"blog\"}", FALSE, "format: .*2.*1" },
  { "other-edition", "{\"format\":1,\"catalog\":\"1999\",\"project\":\"blog\"}", FALSE,
    "catalog: .*1999.*2026" },
  { "unknown-project", "{\"format\":1,\"project\":\"castle\"}", FALSE, "project: .*castle" },
  { "unknown-feature", "{\"format\":1,\"project\":\"blog\",\"features\":{\"moat\":1}}", FALSE,
    "features\\.moat: " },
  { "missing-requirement",
    "{\"format\":1,\"project\":\"landing-page\",\"features\":{\"two-factor\":1}}", FALSE,
    "features\\.two-factor: .*auth" },
  { "none-of-a-feature", "{\"format\":1,\"project\":\"blog\",\"features\":{\"forms\":0}}", FALSE,
    "features\\.forms: " },
  { "half-a-feature", "{\"format\":1,\"project\":\"blog\",\"features\":{\"forms\":1.5}}", FALSE,
    "features\\.forms: " },
  { "too-many", "{\"format\":1,\"project\":\"blog\",\"features\":{\"forms\":1000000}}", FALSE,
    "features\\.forms: " },
  { "huge-quantity",
    "{\"format\":1,\"project\":\"blog\",\"features\":{\"forms\":99999999999999999999}}", FALSE,
    "." },
  { "unknown-choice", "{\"format\":1,\"project\":\"blog\",\"conditions\":{\"design\":\"gothic\"}}",
    FALSE, "conditions\\.design: .*gothic.*standard" },
  { "unknown-condition", "{\"format\":1,\"project\":\"blog\",\"conditions\":{\"mood\":\"good\"}}",
    FALSE, "conditions" },
  { "unknown-region", "{\"format\":1,\"project\":\"blog\",\"rate\":{\"region\":\"atlantis\"}}",
    FALSE, "rate\\.region: " },
  { "unknown-currency", "{\"format\":1,\"project\":\"blog\",\"currency\":\"XXX\"}", FALSE,
    "currency: .*XXX" },
  { "rate-with-more-digits", "{\"format\":1,\"project\":\"blog\",\"rate\":{\"own\":\"85.005\"}}",
    FALSE, "rate\\.own: " },
  { "rate-negative", "{\"format\":1,\"project\":\"blog\",\"rate\":{\"own\":\"-1.00\"}}", FALSE,
    "rate\\.own: " },
  { "range-falls",
    "{\"format\":1,\"project\":\"blog\",\"own\":[{\"title\":\"A\",\"hours\":{\"low\":2,\"typical\":"
    "12,\"high\":8}}]}",
    FALSE, "own\\[0\\]\\.hours\\.high: .*8.*12" },
  { "range-negative",
    "{\"format\":1,\"project\":\"blog\",\"own\":[{\"title\":\"A\",\"hours\":{\"low\":-2,"
    "\"typical\":1,\"high\":8}}]}",
    FALSE, "own\\[0\\]\\.hours\\.low: .*-2" },
  { "range-huge",
    "{\"format\":1,\"project\":\"blog\",\"own\":[{\"title\":\"A\",\"hours\":{\"low\":1,\"typical\":"
    "2,\"high\":1e300}}]}",
    FALSE, "own\\[0\\]\\.hours\\.high: " },
  { "confidence-out-of-bounds", "{\"format\":1,\"project\":\"blog\",\"confidence\":99}", FALSE,
    "confidence: .*99" },
  { "week-too-long", "{\"format\":1,\"project\":\"blog\",\"hours_per_week\":200}", FALSE,
    "hours_per_week: .*200" },
  { "price-beyond-counting",
    "{\"format\":1,\"project\":\"other\",\"rate\":{\"own\":\"1000000000\"},\"currency\":\"KWD\","
    "\"own\":[" FIVE_BEYOND "," FIVE_BEYOND "]}",
    FALSE, "price: found an amount that is too large" },
  { "text-for-a-number", "{\"format\":1,\"project\":\"blog\",\"confidence\":\"70\"}", FALSE,
    "confidence: " },
  { "table", RATES ("{\"low\":10,\"typical\":20,\"high\":30}"), TRUE, "table" },
  { "table-range-falls", RATES ("{\"low\":10,\"typical\":20,\"high\":15}"), FALSE,
    "regions\\[0\\]\\.rate\\.high: .*15.*20" },
  { "table-not-a-number", RATES ("{\"low\":NaN,\"typical\":20,\"high\":15}"), FALSE,
    "line 1, column [0-9]+: " },
  { "table-without-source",
    "{\"format\":1,\"edition\":\"2026\",\"regions\":[{\"id\":\"example-valley\",\"title\":"
    "\"Example Valley\","
    "\"rate\":{\"low\":1,\"typical\":2,\"high\":3},\"confidence\":\"low\",\"sources\":[]}]}",
    FALSE, "regions\\[0\\]\\.sources: " },
  { "table-unknown-source",
    "{\"format\":1,\"edition\":\"2026\",\"regions\":[{\"id\":\"example-valley\",\"title\":"
    "\"Example Valley\","
    "\"rate\":{\"low\":1,\"typical\":2,\"high\":3},\"confidence\":\"low\",\"sources\":[\"hearsay\"]"
    "}]}",
    FALSE, "regions\\[0\\]\\.sources\\[0\\]: .*hearsay" },
  { "table-other-edition", "{\"format\":1,\"edition\":\"1999\",\"regions\":[]}", FALSE,
    "edition: .*1999" },
  { "answers",
    "{\"format\":1,\"role\":\"backend\",\"stack\":\"other\",\"ownership\":\"spec\","
    "\"shares\":{\"crud\":100}}",
    TRUE, "answers" },
  { "answers-under",
    "{\"format\":1,\"role\":\"backend\",\"stack\":\"other\",\"ownership\":\"spec\","
    "\"shares\":{\"crud\":40,\"boiler\":15,\"docs\":10}}",
    FALSE, "shares: they sum to 65; 99\\.5 to 100\\.5 is allowed" },
  { "answers-without-shares",
    "{\"format\":1,\"role\":\"backend\",\"stack\":\"other\","
    "\"ownership\":\"spec\"}",
    FALSE, "shares: there are none, so there is no score" },
  { "answers-without-role", "{\"format\":1,\"shares\":{\"crud\":100}}", FALSE, "role: " },
  { "answers-format", "{\"format\":7,\"role\":\"backend\"}", FALSE, "format: .*7.*1" },
  { "answers-unknown-step",
    "{\"format\":1,\"role\":\"backend\",\"stack\":\"other\","
    "\"ownership\":\"boss\",\"shares\":{\"crud\":100}}",
    FALSE, "ownership: .*boss.*junior-spec, spec, mixed, owner, system-owner" },
  { "kept-answers",
    "{\"format\":1,\"days\":[{\"date\":\"2026-11-23\",\"answers\":{\"format\":1,\"role\":"
    "\"backend\","
    "\"stack\":\"other\",\"ownership\":\"spec\",\"shares\":{\"crud\":100}}}]}",
    TRUE, "kept answers" },
  { "kept-answers-under",
    "{\"format\":1,\"days\":[{\"date\":\"2026-11-23\",\"answers\":{\"format\":1,\"role\":"
    "\"backend\","
    "\"stack\":\"other\",\"ownership\":\"spec\",\"shares\":{\"crud\":70}}}]}",
    FALSE, ".*they sum to 70" },
  { "table-fact",
    "{\"format\":1,\"edition\":\"2026\",\"facts\":[{\"id\":\"mine\",\"text\":\"Mine\",\"kinds\":["
    "\"moat\"],"
    "\"sources\":[\"seed\"]}]}",
    FALSE, "facts\\[0\\]\\.kinds\\[0\\]: found \"moat\"" },
  { "table-band-gap",
    "{\"format\":1,\"edition\":\"2026\",\"bands\":[{\"id\":\"mixed\",\"title\":\"Mine\",\"from\":"
    "40,"
    "\"to\":50}]}",
    FALSE, "bands\\[0\\]\\.from: found 40, allowed: 35" },
  { "table-ownership",
    "{\"format\":1,\"edition\":\"2026\",\"ownership\":[{\"id\":\"mine\",\"title\":\"Mine\","
    "\"factor\":0.9,\"tier\":\"judgement\"," SOURCED "}]}",
    TRUE, "table" },
  { "quote", QUOTE ("\"price\":\"900.00\""), TRUE, "quote" },
  { "quote-amount", QUOTE ("\"price\":900"), FALSE,
    "sections\\[0\\]\\.lines\\[0\\]\\.price: .*900" },
  { "quote-newer", "{\"format\":2,\"sections\":[]}", FALSE, "format: .*newer version" },
  { "quote-without-sections", "{\"format\":1,\"currency\":\"EUR\",\"client\":{}}", FALSE,
    "sections: " },
  { "no-known-kind", "{\"format\":1,\"hello\":\"world\"}", FALSE,
    ".*allowed: a brief, answers, a quote, a table of costs" },
  { "empty-object", "{}", FALSE, ".*allowed: a brief, answers, a quote, a table of costs" },
  { "list", "[]", FALSE, ".*allowed: a brief, answers, a quote, a table of costs" },
  { "duplicate-name", "{\"project\":\"blog\",\"project\":\"saas\"}", FALSE,
    "line 1, column [0-9]+: .*project" },
};

typedef struct
{
  const char *name;
  const char *text;
  gsize size;
  gboolean right;
} Syntax;

static const Syntax syntaxes[] = {
  { "object", "{\"a\":[1,-0.5e+3,true,null,\"\\u00e9\"]}", 0, TRUE },
  { "number-alone", " 12 ", 0, TRUE },
  { "duplicate-name", "{\"a\":1,\"a\":2}", 0, TRUE },
  { "escaped-zero", "[\"\\u0000\"]", 0, TRUE },
  { "empty", "", 0, FALSE },
  { "comment", "[1] // one", 0, FALSE },
  { "trailing-comma", "[1,]", 0, FALSE },
  { "leading-zero", "[01]", 0, FALSE },
  { "two-documents", "[] []", 0, FALSE },
  { "raw-zero", "[\"\0\"]", 5, FALSE },
  { "not-utf-8", "[\"\xff\"]", 0, FALSE },
};

static void
test_document (gconstpointer data)
{
  const Document *document = data;
  g_autoptr (CliRun) run = cli_run ("check -", document->text);
  g_autofree char *pattern = g_strdup_printf (
      document->right ? "^stdin: accepted as .*%s\n$" : "^stdin: %s", document->pattern);

  if (!document->right)
    {
      cli_assert_complaint (run, 1, pattern);
      return;
    }

  cli_assert_done (run);
  g_assert_true (g_regex_match_simple (pattern, run->out, 0, 0));
}

static void
test_syntax (gconstpointer data)
{
  const Syntax *syntax = data;
  g_autoptr (GBytes) input = g_bytes_new_static (
      syntax->text, syntax->size > 0 ? syntax->size : strlen (syntax->text));
  g_autoptr (CliRun) run = cli_run_bytes ("check --syntax -", input);

  if (syntax->right)
    cli_assert_done (run);
  else
    cli_assert_complaint (run, 1, "^stdin: line [0-9]+, column [0-9]+: ");
}

/* All files are told of, whatever comes before them. */
static void
test_several (void)
{
  g_autofree char *right = cli_write ("right.json", BRIEF);
  g_autofree char *wrong = cli_write ("wrong.json", "{");
  g_autoptr (CliRun) run = cli_run ("check %/wrong.json %/right.json %/none.json", NULL);
  g_auto (GStrv) lines = g_strsplit (run->err, "\n", -1);

  g_assert_cmpint (run->status, ==, 1);
  g_assert_true (g_str_has_prefix (run->out, right));
  g_assert_cmpuint (g_strv_length (lines), ==, 3);
  g_assert_true (g_str_has_prefix (lines[0], wrong));
  g_assert_true (g_regex_match_simple ("/none\\.json: cannot be read: ", lines[1], 0, 0));
}

/* Whatever is in it, a quote by its name is told what a quote lacks. */
static void
test_quote_by_name (void)
{
  g_autofree char *list = cli_write ("list.quote", "[]");
  g_autoptr (CliRun) run = cli_run ("check %/list.quote", NULL);

  cli_assert_complaint (run, 1, "/list\\.quote: found an array, allowed: an object");
}

static void
copy_table (const char *folder, const char *name, const char *from, const char *to)
{
  g_autofree char *path = g_build_filename (g_getenv ("QW_TABLES"), name, NULL);
  g_autofree char *target = g_build_filename (folder, name, NULL);
  g_autofree char *text = NULL;
  g_autofree char *written = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GString) edited = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  edited = g_string_new (text);
  if (from != NULL)
    g_assert_cmpuint (g_string_replace (edited, from, to, 1), ==, 1);
  written = cli_write (target, edited->str);
}

static const char *const tables[] = {
  "conditions.json",    "currencies.json", "exposure.json",      "features.json",
  "project-types.json", "rates.json",      "running-costs.json", "sources.json",
};

static void
copy_edition (const char *folder, const char *changed, const char *from, const char *to)
{
  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      gboolean edit = g_strcmp0 (tables[i], changed) == 0;

      copy_table (folder, tables[i], edit ? from : NULL, to);
    }
}

static void
test_edition (void)
{
  g_autoptr (CliRun) run = NULL;

  copy_edition ("edition", NULL, NULL, NULL);
  run = cli_run ("check %/edition", NULL);
  cli_assert_done (run);
  g_assert_true (g_regex_match_simple ("/edition: accepted as tables\n$", run->out, 0, 0));
}

/* An edition of its own is not helped by the shipped one: what it refers to must be in it. */
static void
test_edition_wrong (void)
{
  g_autoptr (CliRun) run = NULL;

  copy_edition ("broken", "sources.json", "\"currency-api\"", "\"another-api\"");
  run = cli_run ("check %/broken", NULL);
  cli_assert_complaint (
      run, 1, "/broken/currencies\\.json: currencies\\[0\\]\\.sources\\[0\\]: .*currency-api");
}

static void
test_extension (void)
{
  g_autofree char *rates = cli_write ("own/rates.json",
                                      RATES ("{\"low\":10,\"typical\":20,\"high\":30}"));
  g_autoptr (CliRun) right = cli_run ("check %/own %/own/rates.json", NULL);
  g_autofree char *wrong = cli_write ("own/sources.json",
                                      "{\"format\":1,\"edition\":\"2026\",\"sources\":[{}]}");
  g_autoptr (CliRun) refused = cli_run ("check %/own", NULL);

  cli_assert_done (right);
  g_assert_true (g_regex_match_simple (
      "/own: accepted as tables\n.*/own/rates\\.json: accepted as a table\n$", right->out, 0, 0));
  cli_assert_complaint (refused, 1, "/own/sources\\.json: sources\\[0\\]\\.id: ");
}

static void
test_no_tables (void)
{
  g_autofree char *other = cli_write ("none/readme.txt", "Nothing here.");
  g_autoptr (CliRun) run = cli_run ("check %/none", NULL);

  cli_assert_complaint (run, 1, "/none: tables: found none, allowed are .*features\\.json");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/check/document/", documents[i].name, NULL);

      g_test_add_data_func (path, &documents[i], test_document);
    }
  for (guint i = 0; i < G_N_ELEMENTS (syntaxes); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/check/syntax/", syntaxes[i].name, NULL);

      g_test_add_data_func (path, &syntaxes[i], test_syntax);
    }
  g_test_add_func ("/cli/check/several", test_several);
  g_test_add_func ("/cli/check/quote-by-name", test_quote_by_name);
  g_test_add_func ("/cli/check/edition", test_edition);
  g_test_add_func ("/cli/check/edition-wrong", test_edition_wrong);
  g_test_add_func ("/cli/check/extension", test_extension);
  g_test_add_func ("/cli/check/no-tables", test_no_tables);

  return cli_test_run ();
}
