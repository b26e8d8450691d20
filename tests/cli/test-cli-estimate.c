/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "cli-run.h"

#define STORE                                                                                      \
  "{ \"format\": 1, \"catalog\": \"2026\", \"project\": \"small-store\","                          \
  "  \"features\": { \"one-off-payments\": 1, \"multi-language\": 2, \"project-management\": 1 }," \
  "  \"conditions\": { \"design\": \"custom\", \"deadline\": \"normal\", \"clarity\": \"usual\", " \
  "\"assistance\": \"none\" },"                                                                    \
  "  \"own\": [ { \"title\": \"Old CRM link\", \"hours\": { \"low\": 8, \"typical\": 16, "         \
  "\"high\": 40 }, \"coding\": true } ],"                                                          \
  "  \"rate\": { \"region\": \"us\", \"seniority\": \"mid\", \"seller\": \"freelancer\" },"        \
  "  \"currency\": \"USD\", \"hours_per_week\": 25, \"confidence\": 70 }"

/* Ten hours that are known, at a rate that is known. */
#define KNOWN(currency, rate)                                                                      \
  "{\"format\":1,\"project\":\"other\",\"currency\":\"" currency "\",\"rate\":{\"own\":\"" rate    \
  "\"},"                                                                                           \
  "\"own\":[{\"title\":\"Known work\",\"hours\":{\"low\":10,\"typical\":10,\"high\":10}}]}"

typedef struct
{
  const char *path;
  char kind;
} Member;

static const Member members[] = {
  { "$.format", 'n' },
  { "$.catalog", 's' },
  { "$.project", 's' },
  { "$.currency", 's' },
  { "$.correlation", 'n' },
  { "$.deadline_factor", 'n' },
  { "$.rate", 'r' },
  { "$.assistance", 'r' },
  { "$.hours", 'r' },
  { "$.price", 'p' },
  { "$.quantiles", 'a' },
  { "$.quantiles[0].p", 'n' },
  { "$.quantiles[0].hours", 'n' },
  { "$.quantiles[0].price", 'm' },
  { "$.lines[0].id", 's' },
  { "$.lines[0].kind", 's' },
  { "$.lines[0].title", 's' },
  { "$.lines[0].quantity", 'n' },
  { "$.lines[0].coding", 'b' },
  { "$.lines[0].build", 'b' },
  { "$.lines[0].hours", 'r' },
  { "$.lines[0].price", 'p' },
  { "$.lines[0].confidence", 's' },
  { "$.lines[0].sources[0]", 's' },
  { "$.fixed.confidence", 'n' },
  { "$.fixed.price", 'm' },
  { "$.fixed.covers", 'n' },
  { "$.fixed.per_hour_typical", 'm' },
  { "$.fixed.lines[0].id", 's' },
  { "$.fixed.lines[0].amount", 'm' },
  { "$.market", 'a' },
  { "$.market[0].seller", 's' },
  { "$.market[0].low", 'm' },
  { "$.market[0].high", 'm' },
  { "$.market[0].verdict", 's' },
  { "$.market[0].sources", 'a' },
  { "$.time.weeks", 'r' },
  { "$.running.once", 'o' },
  { "$.running.monthly", 'o' },
  { "$.running.yearly", 'o' },
  { "$.drivers[0].id", 's' },
  { "$.drivers[0].share_of_spread", 'n' },
  { "$.drivers[0].low", 'm' },
  { "$.drivers[0].high", 'm' },
  { "$.drivers[0].question", 's' },
  { "$.exposure.routine", 'n' },
  { "$.exposure.lines[0].id", 's' },
  { "$.exposure.lines[0].routine", 'n' },
};

typedef struct
{
  const char *name;
  const char *brief;
  const char *path;
  const char *value;
} Amount;

static const Amount amounts[] = {
  { "low", KNOWN ("USD", "85.00"), "$.price.low", "850.00" },
  { "typical", KNOWN ("USD", "85.00"), "$.price.typical", "850.00" },
  { "high", KNOWN ("USD", "85.00"), "$.price.high", "850.00" },
  { "fixed", KNOWN ("USD", "85.00"), "$.fixed.price", "850.00" },
  { "line", KNOWN ("USD", "85.00"), "$.fixed.lines[0].amount", "850.00" },
  { "no-digits", KNOWN ("JPY", "8000"), "$.price.typical", "80000" },
  { "three-digits", KNOWN ("KWD", "26.125"), "$.price.typical", "261.250" },
  { "nothing-picked", "{\"format\":1,\"project\":\"other\"}", "$.price.high", "0.00" },
  { "own-id", KNOWN ("USD", "85.00"), "$.lines[0].id", "own-1" },
  { "own-kind", KNOWN ("USD", "85.00"), "$.lines[0].kind", "own" },
  { "default-currency", "{\"format\":1,\"project\":\"blog\"}", "$.currency", "USD" },
  { "default-edition", "{\"format\":1,\"project\":\"blog\"}", "$.catalog", "2026" },
};

static JsonNode *
estimate (const char *brief)
{
  g_autoptr (CliRun) run = cli_run ("estimate - --json", brief);

  cli_assert_done (run);
  return cli_parse (run);
}

static void
test_members (void)
{
  g_autoptr (JsonNode) root = estimate (STORE);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    cli_assert_kind (root, members[i].path, members[i].kind);
}

static void
test_amount (gconstpointer data)
{
  const Amount *amount = data;
  g_autoptr (JsonNode) root = estimate (amount->brief);
  g_autofree char *value = cli_select_string (root, amount->path);

  g_assert_cmpstr (value, ==, amount->value);
}

static void
test_quantiles (void)
{
  g_autoptr (JsonNode) root = estimate (STORE);
  double before = 0;

  for (guint i = 0; i < 19; i++)
    {
      g_autofree char *p = g_strdup_printf ("$.quantiles[%u].p", i);
      g_autofree char *hours = g_strdup_printf ("$.quantiles[%u].hours", i);
      double value = cli_select_number (root, hours);

      g_assert_cmpfloat (cli_select_number (root, p), ==, 5 * (i + 1));
      g_assert_cmpfloat (value, >, before);
      before = value;
    }
  g_assert_cmpfloat (cli_select_number (root, "$.quantiles[1].hours"), ==,
                     cli_select_number (root, "$.hours.low"));
  g_assert_cmpfloat (cli_select_number (root, "$.quantiles[9].hours"), ==,
                     cli_select_number (root, "$.hours.typical"));
  g_assert_cmpfloat (cli_select_number (root, "$.quantiles[17].hours"), ==,
                     cli_select_number (root, "$.hours.high"));
}

static void
test_lines (void)
{
  static const char *const kinds[] = { "base", "condition", "feature", "feature", "own", "share" };
  g_autoptr (JsonNode) root = estimate (STORE);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *path = g_strdup_printf ("$.lines[%u].kind", i);
      g_autofree char *kind = cli_select_string (root, path);

      g_assert_cmpstr (kind, ==, kinds[i]);
    }
  cli_assert_kind (root, "$.lines[5].share", 'r');
}

/* The same figures on every run, and from a file as from standard input. */
static void
test_same_bytes (void)
{
  g_autofree char *path = cli_write ("brief.json", STORE);
  g_autoptr (CliRun) from_file = cli_run ("estimate %/brief.json --json", NULL);
  g_autoptr (CliRun) from_input = cli_run ("estimate --json -", STORE);

  cli_assert_done (from_file);
  g_assert_cmpstr (from_file->out, ==, from_input->out);
}

/* What a currency or the width of a double adds behind the sixth digit is noise. */
static void
test_short_numbers (void)
{
  g_autoptr (CliRun) run = cli_run (
      "estimate - --json", "{\"format\":1,\"project\":\"small-store\",\"currency\":\"JPY\"}");

  cli_assert_done (run);
  g_assert_false (g_regex_match_simple ("\\.[0-9]{7}", run->out, 0, 0));
}

/* A price that only computing finds too large is told under the name of the file too. */
static void
test_beyond_counting (void)
{
  static const char line[] = "{\"title\":\"Much\",\"hours\":"
                             "{\"low\":1000000,\"typical\":1000000,\"high\":1000000}}";
  g_autoptr (GString) brief = g_string_new ("{\"format\":1,\"project\":\"other\",\"currency\":"
                                            "\"KWD\",\"rate\":{\"own\":\"1000000000\"},\"own\":[");
  g_autofree char *path = NULL;
  g_autoptr (CliRun) run = NULL;

  for (guint i = 0; i < 10; i++)
    g_string_append_printf (brief, "%s%s", i > 0 ? "," : "", line);
  g_string_append (brief, "]}");
  path = cli_write ("much.json", brief->str);

  run = cli_run ("estimate %/much.json", NULL);
  cli_assert_complaint (run, 1, "/much\\.json: price: found an amount that is too large");
}

typedef struct
{
  const char *name;
  const char *brief;
  const char *text;
} Text;

static const Text texts[] = {
  { "title", STORE, "Small online store" },
  { "own-line", STORE, "\nOld CRM link " },
  { "own-line-has-no-sources", STORE, "your own" },
  { "meaning", STORE,
    "One job in ten comes in below low, half below typical, nine in ten below high" },
  { "sum", STORE, "The lines do not add up to the total" },
  { "confidence", STORE, "Fixed price: $" },
  { "rate", STORE, "an hour (United States, Mid-level, Freelancer)." },
  { "own-rate", KNOWN ("USD", "85.00"), "Rate: your own, $85 an hour." },
  { "weeks", STORE, "weeks at 25 hours a week." },
  { "known-total", KNOWN ("USD", "85.00"), "$850" },
  { "symbol-after", KNOWN ("SEK", "850.00"), "8500\u00a0kr" },
  { "drivers", STORE, "What moves the price" },
  { "question", STORE, "Is there a written list of what it" },
  { "market", STORE, "Published prices of" },
  { "symbol-word", KNOWN ("CHF", "85.00"), "CHF\u00a0850" },
};

static void
test_text (gconstpointer data)
{
  const Text *text = data;
  g_autoptr (CliRun) run = cli_run ("estimate -", text->brief);

  cli_assert_done (run);
  if (strstr (run->out, text->text) == NULL)
    g_test_message ("“%s” is not in:\n%s", text->text, run->out);
  g_assert_nonnull (strstr (run->out, text->text));
}

static void
assert_narrow (const char *brief)
{
  g_autoptr (CliRun) run = cli_run ("estimate -", brief);
  g_auto (GStrv) lines = g_strsplit (run->out, "\n", -1);

  cli_assert_done (run);
  for (guint i = 0; lines[i] != NULL; i++)
    g_assert_cmpint (g_utf8_strlen (lines[i], -1), <=, 100);
}

static void
test_width (void)
{
  g_autofree char *word = g_strnfill (300, 'w');
  g_autofree char *long_title = g_strdup_printf (
      "{\"format\":1,\"project\":\"blog\",\"own\":[{\"title\":\"%s\",\"hours\":{\"low\":1,"
      "\"typical\":9,"
      "\"high\":90}}]}",
      word);

  assert_narrow (STORE);
  assert_narrow (long_title);
}

/* A title that people typed stands as it is, but can neither break the table nor steer the terminal. */
static void
test_typed_title (void)
{
  g_autoptr (CliRun)
      run = cli_run ("estimate -", "{\"format\":1,\"project\":\"other\",\"own\":[{\"title\":\"%s "
                                   "<b>Kite & Co</b> \\u001b[2J\\u202e\","
                                   "\"hours\":{\"low\":1,\"typical\":2,\"high\":3}}]}");

  g_assert_cmpint (run->status, ==, 0);
  g_assert_nonnull (strstr (run->out, "%s <b>Kite & Co</b>"));
  g_assert_null (strchr (run->out, '\033'));
  g_assert_null (strstr (run->out, "\u202e"));
}

/* A part that is misspelt would otherwise be missed in silence. */
static void
test_passed_over (gconstpointer data)
{
  g_autofree char *command = g_strconcat (data, " -", NULL);
  g_autoptr (CliRun)
      run = cli_run (command, "{\"format\":1,\"project\":\"blog\",\"featurs\":{\"forms\":1}}");

  g_assert_cmpint (run->status, ==, 0);
  g_assert_cmpstr (run->out, !=, "");
  g_assert_cmpstr (run->err, ==, "stdin: featurs: no brief has this; it is passed over\n");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/estimate/members", test_members);
  for (guint i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/estimate/value/", amounts[i].name, NULL);

      g_test_add_data_func (path, &amounts[i], test_amount);
    }
  g_test_add_func ("/cli/estimate/quantiles", test_quantiles);
  g_test_add_func ("/cli/estimate/lines", test_lines);
  g_test_add_func ("/cli/estimate/same-bytes", test_same_bytes);
  g_test_add_func ("/cli/estimate/short-numbers", test_short_numbers);
  g_test_add_func ("/cli/estimate/beyond-counting", test_beyond_counting);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/estimate/text/", texts[i].name, NULL);

      g_test_add_data_func (path, &texts[i], test_text);
    }
  g_test_add_func ("/cli/estimate/width", test_width);
  g_test_add_func ("/cli/estimate/typed-title", test_typed_title);

  g_test_add_data_func ("/cli/estimate/passed-over", "estimate --json", test_passed_over);
  g_test_add_data_func ("/cli/estimate/passed-over-by-check", "check", test_passed_over);

  return cli_test_run ();
}
