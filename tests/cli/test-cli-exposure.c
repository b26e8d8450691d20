/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "cli-run.h"
#include "exposure-cases.h"

#define SHARES(shares)                                                                             \
  "{\"format\":1,\"role\":\"backend\",\"stack\":\"web-mainstream\",\"ownership\":\"spec\","        \
  "\"shares\":" shares "}"

static char *
quote (const char *text)
{
  char *json = g_strdup (text);

  return g_strdelimit (json, "'", '"');
}

static JsonNode *
expose (const char *answers)
{
  g_autofree char *json = quote (answers);
  g_autoptr (CliRun) run = cli_run ("exposure - --json", json);

  cli_assert_done (run);
  return cli_parse (run);
}

typedef struct
{
  const char *path;
  char kind;
} Member;

static const Member members[] = {
  { "$.format", 'n' },
  { "$.catalog", 's' },
  { "$.evidence_dates", 's' },
  { "$.score", 'r' },
  { "$.band", 's' },
  { "$.could_be", 'a' },
  { "$.lenses.rating", 'n' },
  { "$.lenses.use", 'n' },
  { "$.lenses.success", 'n' },
  { "$.contributions", 'a' },
  { "$.contributions[0].kind", 's' },
  { "$.contributions[0].share", 'n' },
  { "$.contributions[0].points", 'n' },
  { "$.contributions[0].tier", 's' },
  { "$.contributions[0].sources[0]", 's' },
  { "$.modifiers.role", 'n' },
  { "$.modifiers.stack", 'n' },
  { "$.modifiers.held", 'n' },
  { "$.modifiers.ownership_factor", 'n' },
  { "$.moves[0].from", 's' },
  { "$.moves[0].to", 's' },
  { "$.moves[0].share", 'n' },
  { "$.moves[0].skill", 's' },
  { "$.moves[0].typical", 'n' },
  { "$.moves[1].ownership", 's' },
  { "$.skills[0]", 's' },
};

static void
test_members (void)
{
  g_autoptr (JsonNode) root = expose (worked_cases[0].answers);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    cli_assert_kind (root, members[i].path, members[i].kind);
}

/* The strings of an array with single spaces. */
static char *
join_strings (JsonNode *root, const char *path)
{
  g_autoptr (JsonNode) node = cli_select (root, path);
  JsonArray *array = json_node_get_array (node);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (array); i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            json_array_get_string_element (array, i));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
test_worked (gconstpointer data)
{
  const WorkedCase *row = data;
  g_autoptr (JsonNode) root = expose (row->answers);
  g_autofree char *band = cli_select_string (root, "$.band");
  g_autofree char *could_be = join_strings (root, "$.could_be");

  g_assert_cmpfloat (cli_select_number (root, "$.score.low"), ==, row->low);
  g_assert_cmpfloat (cli_select_number (root, "$.score.typical"), ==, row->typical);
  g_assert_cmpfloat (cli_select_number (root, "$.score.high"), ==, row->high);
  g_assert_cmpstr (band, ==, row->band);
  g_assert_cmpstr (could_be, ==, row->could_be);
}

/* Developer A gives 20 % of the week from standard features to design, then takes a step up as well. */
static void
test_what_if (void)
{
  g_autoptr (JsonNode) today = expose (worked_cases[0].answers);
  g_autoptr (JsonNode)
      moved = expose ("{'format': 1, 'role': 'backend', 'stack': 'web-mainstream', 'ownership': "
                      "'spec', 'shares': {'crud': 20, 'arch': 20, 'boiler': 15, 'sql': 20, 'docs': "
                      "10, 'tests': 10, 'maint': 5}}");
  g_autoptr (JsonNode)
      stepped = expose ("{'format': 1, 'role': 'backend', 'stack': 'web-mainstream', 'ownership': "
                        "'mixed', 'shares': {'crud': 20, 'arch': 20, 'boiler': 15, 'sql': 20, "
                        "'docs': 10, 'tests': 10, 'maint': 5}}");
  g_autofree char *from = cli_select_string (today, "$.moves[0].from");
  g_autofree char *to = cli_select_string (today, "$.moves[0].to");

  g_assert_cmpfloat (cli_select_number (today, "$.score.typical"), ==, 86);
  g_assert_cmpfloat (cli_select_number (moved, "$.score.typical"), ==, 78);
  g_assert_cmpfloat (cli_select_number (stepped, "$.score.typical"), ==, 71);
  g_assert_cmpstr (from, ==, "crud");
  g_assert_cmpstr (to, ==, "arch");
  g_assert_cmpfloat (cli_select_number (today, "$.moves[0].share"), ==, 20);
  g_assert_cmpfloat (cli_select_number (today, "$.moves[0].typical"), ==, 78);
  g_assert_cmpfloat (cli_select_number (today, "$.contributions[0].points"), ==, 38.4);
}

typedef struct
{
  const char *name;
  const char *answers;
  const char *pattern;
} Refusal;

static const Refusal refusals[] = {
  { "no-shares", SHARES ("{}"), "^stdin: shares: there are none, so there is no score" },
  { "all-zero", SHARES ("{\"crud\":0}"), "^stdin: shares: there are none, so there is no score" },
  { "under", SHARES ("{\"crud\":40,\"boiler\":15,\"docs\":10}"),
    "^stdin: shares: they sum to 65; 99\\.5 to 100\\.5 is allowed\n$" },
  { "over", SHARES ("{\"crud\":90,\"boiler\":15}"), "^stdin: shares: they sum to 105; " },
  { "negative", SHARES ("{\"crud\":-1,\"boiler\":101}"), "^stdin: shares\\.crud: found -1, " },
  { "unknown-kind", SHARES ("{\"cruds\":100}"),
    "^stdin: shares\\.cruds: found \"cruds\", allowed: crud, " },
  { "text", SHARES ("{\"crud\":\"100\"}"),
    "^stdin: shares\\.crud: found \"100\", allowed: a number" },
  { "unknown-role",
    "{\"format\":1,\"role\":\"wizard\",\"stack\":\"other\",\"ownership\":\"spec\",\"shares\":{"
    "\"crud\":100}}",
    "^stdin: role: found \"wizard\", allowed: backend, " },
  { "later-format", "{\"format\":2}", "^stdin: format: found 2, allowed: 1" },
  { "brief", "{\"format\":1,\"project\":\"blog\"}", "^stdin: role: found nothing" },
};

static void
test_refused (gconstpointer data)
{
  const Refusal *row = data;
  g_autoptr (CliRun) run = cli_run ("exposure -", row->answers);

  cli_assert_complaint (run, 1, row->pattern);
}

static const char *const phrases[] = {
  "86 of 100, from 78 to 94: High exposure",
  "not a chance of losing it",
  "Standard features and data screens",
  "\\+38\\.4",
  "−2.3",
  "Published estimate",
  "86 → 78",
  "Systems design",
  "offer such a page",
  "10\u00a0% from 2025|10 % from 2025",
  "The article calls design at scale the clearest safe zone",
  "Dates of the evidence: Ratings 2023",
};

/* What a person reads holds the figures, the limits and the contrary evidence; no line is too wide. */
static void
test_text (void)
{
  g_autofree char *json = quote (worked_cases[0].answers);
  g_autoptr (CliRun) run = cli_run ("exposure -", json);
  g_auto (GStrv) lines = NULL;

  cli_assert_done (run);
  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    if (!g_regex_match_simple (phrases[i], run->out, 0, 0))
      g_error ("not said: %s", phrases[i]);
  lines = g_strsplit (run->out, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    g_assert_cmpint (g_utf8_strlen (lines[i], -1), <=, 100);
}

static void
test_could_be (void)
{
  g_autofree char *json = quote (worked_cases[2].answers);
  g_autoptr (CliRun) run = cli_run ("exposure -", json);

  cli_assert_done (run);
  g_assert_nonnull (strstr (run->out, "39 of 100, from 23 to 52: Mixed exposure"));
  g_assert_nonnull (strstr (run->out, "Could be: Lower exposure, Elevated exposure"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < n_worked_cases; i++)
    {
      g_autofree char *path = g_strconcat ("/cli/exposure/worked/", worked_cases[i].name, NULL);

      g_test_add_data_func (path, &worked_cases[i], test_worked);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (refusals); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/exposure/refused/", refusals[i].name, NULL);

      g_test_add_data_func (path, &refusals[i], test_refused);
    }
  g_test_add_func ("/cli/exposure/members", test_members);
  g_test_add_func ("/cli/exposure/what-if", test_what_if);
  g_test_add_func ("/cli/exposure/text", test_text);
  g_test_add_func ("/cli/exposure/could-be", test_could_be);
  return cli_test_run ();
}
