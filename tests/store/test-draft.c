/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "documents.h"

/* Members of a brief that have to come back as they were. */
static const DocumentCase documents[] = {
  { "plain", "\"project\": \"site\"" },
  { "other", "\"project\": \"other\", \"own\": []" },
  { "features",
    "\"project\": \"shop\", \"features\": { \"checkout\": 1, \"reviews\": 1, \"page\": 10 }" },
  { "conditions", "\"project\": \"site\", \"conditions\": { \"design\": \"custom\", "
                  "\"deadline\": \"rush\", \"clarity\": \"vague\", \"assistance\": \"some\" }" },
  { "own-lines",
    "\"project\": \"other\", \"own\": [ "
    "{ \"title\": \"<b>Kite & \\\"Co\\\"</b> %s\\n\\t\\\\ \\u202e ünïcode\", \"coding\": true, "
    "\"hours\": { \"low\": 0.1, \"typical\": 0.3, \"high\": 1000000 } }, "
    "{ \"title\": \"Second\", \"coding\": false, "
    "\"hours\": { \"low\": 0.000001, \"typical\": 1, \"high\": 3 } } ]" },
  { "own-rate", "\"project\": \"site\", \"rate\": { \"own\": \"85.50\" }, \"currency\": \"EUR\"" },
  { "market", "\"project\": \"site\", \"rate\": { \"region\": \"dach\", \"seniority\": \"senior\", "
              "\"seller\": \"agency\" }, \"currency\": \"KWD\"" },
  { "price", "\"project\": \"site\", \"price\": \"9800.50\", \"rounding\": 100" },
  { "week", "\"project\": \"site\", \"hours_per_week\": 37.7, \"confidence\": 95" },
};

static void
test_round_trip (gconstpointer data)
{
  const DocumentCase *row = data;
  g_autofree char *text = g_strdup_printf ("{ \"format\": 1, %s }", row->text);

  document_assert_round_trip (&keeper_draft, text);
}

/* What is no brief of the catalog. */
static const DocumentCase broken[] = {
  { "empty", "" },
  { "cut", "{ \"format\": 1, \"project\": \"si" },
  { "zeroes", "\0\0\0\0", 4 },
  { "not-utf8", "{ \"format\": 1, \"project\": \"\xff\" }" },
  { "array", "[ 1, 2 ]" },
  { "version", "{ \"format\": 2, \"project\": \"site\" }" },
  { "edition", "{ \"format\": 1, \"catalog\": \"1999\", \"project\": \"site\" }" },
  { "project", "{ \"format\": 1, \"project\": \"castle\" }" },
  { "feature", "{ \"format\": 1, \"project\": \"site\", \"features\": { \"moat\": 1 } }" },
  { "requirement", "{ \"format\": 1, \"project\": \"site\", \"features\": { \"checkout\": 1 } }" },
  { "exclusion",
    "{ \"format\": 1, \"project\": \"site\", \"features\": { \"light\": 1, \"dark\": 1 } }" },
  { "order", "{ \"format\": 1, \"project\": \"other\", \"own\": [ { \"title\": \"T\", "
             "\"hours\": { \"low\": 3, \"typical\": 2, \"high\": 1 } } ] }" },
};

static void
test_broken (gconstpointer data)
{
  document_assert_broken (&keeper_draft, data);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  document_add_tests ("/draft/round-trip", documents, G_N_ELEMENTS (documents), test_round_trip);
  document_add_tests ("/draft/broken", broken, G_N_ELEMENTS (broken), test_broken);
  return g_test_run ();
}
