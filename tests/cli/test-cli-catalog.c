/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include <glib/gstdio.h>

#include "cli-run.h"

/* What a script may rely on: the first of each list has these members of these kinds. */
typedef struct
{
  const char *path;
  char kind;
} Member;

static const Member members[] = {
  { "$.format", 'n' },
  { "$.edition", 's' },
  { "$.project_types", 'a' },
  { "$.project_types[0].id", 's' },
  { "$.project_types[0].title", 's' },
  { "$.project_types[0].hours", 'r' },
  { "$.project_types[0].confidence", 's' },
  { "$.project_types[0].sources", 'a' },
  { "$.project_types[0].sources[0]", 's' },
  { "$.project_types[0].includes", 'a' },
  { "$.project_types[0].excludes", 'a' },
  { "$.project_types[0].included", 'o' },
  { "$.project_types[0].offered", 'a' },
  { "$.project_types[0].prices", 'a' },
  { "$.groups[0].id", 's' },
  { "$.features[0].id", 's' },
  { "$.features[0].title", 's' },
  { "$.features[0].group", 's' },
  { "$.features[0].max", 'n' },
  { "$.features[0].requires", 'a' },
  { "$.features[0].requires_any", 'a' },
  { "$.features[0].excludes", 'a' },
  { "$.features[0].hours", 'r' },
  { "$.features[0].coding", 'b' },
  { "$.features[0].build", 'b' },
  { "$.features[0].inferred", 'b' },
  { "$.features[0].confidence", 's' },
  { "$.features[0].sources[0]", 's' },
  { "$.conditions[0].id", 's' },
  { "$.conditions[0].default", 's' },
  { "$.conditions[0].choices[0].id", 's' },
  { "$.conditions[0].choices[0].title", 's' },
  { "$.default_rate.region", 's' },
  { "$.regions[0].id", 's' },
  { "$.regions[0].rate", 'r' },
  { "$.seniorities[0].factor", 'r' },
  { "$.sellers[0].id", 's' },
  { "$.running_costs[0].amount", 'r' },
  { "$.practice[0].amount", 'r' },
  { "$.currency_date", 's' },
  { "$.currencies[0].code", 's' },
  { "$.currencies[0].digits", 'n' },
  { "$.sources[0].id", 's' },
  { "$.sources[0].publisher", 's' },
  { "$.sources[0].title", 's' },
};

/* The ids that briefs in the world rely on, in the order of the tables. */
typedef struct
{
  const char *list;
  const char *ids;
} Ids;

static const Ids all_ids[] = {
  { "project_types", "landing-page brochure-site business-site blog redesign small-store "
                     "custom-store marketplace web-app "
                     "saas-mvp saas startup-mvp mobile-simple mobile-complex native-simple "
                     "native-complex api-backend "
                     "internal-tool ai-chatbot rag-feature browser-extension data-migration "
                     "wordpress-plugin other" },
  { "conditions", "design deadline clarity assistance" },
  { "regions", "us canada uk dach france spain western-europe eastern-europe latin-america india "
               "southeast-asia africa "
               "australia global" },
  { "seniorities", "junior mid senior expert" },
  { "sellers", "freelancer small-agency agency" },
};

static JsonNode *
read_catalog (void)
{
  g_autoptr (CliRun) run = cli_run ("catalog --json", NULL);

  cli_assert_done (run);
  return cli_parse (run);
}

static JsonArray *
get_list (JsonNode *root, const char *name)
{
  return json_object_get_array_member (json_node_get_object (root), name);
}

static gint
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* In order of the alphabet: in which order the ids stand is a matter of the screen. */
static char *
join_sorted (GStrv words)
{
  qsort (words, g_strv_length (words), sizeof *words, compare_strings);
  return g_strjoinv (" ", words);
}

static char *
join_ids (JsonArray *list)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) ids = NULL;

  for (guint i = 0; i < json_array_get_length (list); i++)
    g_strv_builder_add (
        builder, json_object_get_string_member (json_array_get_object_element (list, i), "id"));
  ids = g_strv_builder_end (builder);
  return join_sorted (ids);
}

static void
test_members (void)
{
  g_autoptr (JsonNode) root = read_catalog ();

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    cli_assert_kind (root, members[i].path, members[i].kind);
  g_assert_cmpfloat (cli_select_number (root, "$.format"), ==, 1);
}

static void
test_ids (gconstpointer data)
{
  const Ids *expected = data;
  g_autoptr (JsonNode) root = read_catalog ();
  g_auto (GStrv) words = g_strsplit (expected->ids, " ", -1);
  g_autofree char *wanted = join_sorted (words);
  g_autofree char *found = join_ids (get_list (root, expected->list));

  g_assert_cmpstr (found, ==, wanted);
}

static void
test_counts (void)
{
  g_autoptr (JsonNode) root = read_catalog ();
  JsonArray *features = get_list (root, "features");
  guint shares = 0;

  for (guint i = 0; i < json_array_get_length (features); i++)
    {
      JsonObject *feature = json_array_get_object_element (features, i);

      shares += json_object_has_member (feature, "share");
    }
  g_assert_cmpuint (json_array_get_length (features), ==, 62);
  g_assert_cmpuint (shares, ==, 4);
}

static void
check_sources (JsonArray *list, GHashTable *known)
{
  for (guint i = 0; i < json_array_get_length (list); i++)
    {
      JsonObject *entry = json_array_get_object_element (list, i);
      JsonArray *sources = json_object_get_array_member (entry, "sources");

      for (guint j = 0; j < json_array_get_length (sources); j++)
        g_assert_true (g_hash_table_contains (known, json_array_get_string_element (sources, j)));
      if (json_array_get_length (sources) == 0)
        g_assert_cmpstr (json_object_get_string_member (entry, "id"), ==, "other");
    }
}

/* Every source that a figure names stands in the list of sources. */
static void
test_sources_resolve (void)
{
  static const char *const lists[] = { "project_types", "features", "regions", "sellers",
                                       "running_costs" };
  g_autoptr (JsonNode) root = read_catalog ();
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  JsonArray *sources = get_list (root, "sources");

  for (guint i = 0; i < json_array_get_length (sources); i++)
    g_hash_table_add (known, (gpointer) json_object_get_string_member (
                                 json_array_get_object_element (sources, i), "id"));
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    check_sources (get_list (root, lists[i]), known);
}

static guint
measure (const char *line)
{
  return (guint) g_utf8_strlen (line, -1);
}

static void
test_text (void)
{
  g_autoptr (CliRun) run = cli_run ("catalog", NULL);
  g_auto (GStrv) lines = g_strsplit (run->out, "\n", -1);

  cli_assert_done (run);
  g_assert_nonnull (strstr (run->out, "\nsmall-store "));
  g_assert_nonnull (strstr (run->out, "\none-off-payments "));
  for (guint i = 0; lines[i] != NULL; i++)
    if (strstr (lines[i], "://") == NULL)
      g_assert_cmpuint (measure (lines[i]), <=, 100);
}

/* A file where the folder should be is told of once, and the shipped tables serve. */
static void
test_own_tables_file (void)
{
  g_autofree char *file = cli_write ("data/quotewright/tables", "x");
  g_autoptr (CliRun) run = cli_run ("catalog", NULL);

  g_assert_cmpint (g_remove (file), ==, 0);
  g_assert_cmpint (run->status, ==, 0);
  g_assert_true (
      g_regex_match_simple ("^[^\n]*/tables: not a folder of tables\n$", run->err, 0, 0));
}

/* One wrong table of the user's own is told and left out; a right one beside it counts. */
static void
test_own_tables (void)
{
  g_autofree char *wrong = cli_write ("data/quotewright/tables/features.json", "{\"format\":1");
  g_autofree char *right = cli_write (
      "data/quotewright/tables/rates.json",
      "{\"format\":1,\"edition\":\"2026\",\"regions\":[{\"id\":\"example-valley\",\"title\":"
      "\"Example Valley\","
      "\"rate\":{\"low\":10,\"typical\":20,\"high\":30},\"confidence\":\"low\",\"inferred\":true,"
      "\"basis\":\"An example.\",\"sources\":[\"priceengine\"]}]}");
  g_autofree char *pattern = g_strdup_printf ("^%s: line 1, column 12: [^\n]+\n$", wrong);
  g_autoptr (CliRun) run = cli_run ("catalog --json", NULL);
  g_autoptr (JsonNode) root = cli_parse (run);
  JsonArray *regions = get_list (root, "regions");
  JsonObject *last = json_array_get_object_element (regions, json_array_get_length (regions) - 1);

  g_unlink (wrong);
  g_unlink (right);
  g_assert_cmpint (run->status, ==, 0);
  g_assert_true (g_regex_match_simple (pattern, run->err, 0, 0));
  g_assert_cmpstr (json_object_get_string_member (last, "id"), ==, "example-valley");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cli/catalog/members", test_members);
  for (guint i = 0; i < G_N_ELEMENTS (all_ids); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/catalog/ids/", all_ids[i].list, NULL);

      g_test_add_data_func (path, &all_ids[i], test_ids);
    }
  g_test_add_func ("/cli/catalog/counts", test_counts);
  g_test_add_func ("/cli/catalog/sources-resolve", test_sources_resolve);
  g_test_add_func ("/cli/catalog/text", test_text);
  g_test_add_func ("/cli/catalog/own-tables-file", test_own_tables_file);
  g_test_add_func ("/cli/catalog/own-tables", test_own_tables);

  return cli_test_run ();
}
