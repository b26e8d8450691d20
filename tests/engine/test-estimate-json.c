/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "briefs.h"
#include "tables.h"

#include "qw-writer.h"

#include <string.h>

/* Known rate and known hours: every figure of the document can be worked out by hand. */
#define CONSTANT                                                                                   \
  "{'format': 1, 'project': 'other', 'rate': {'own': '100.00'}, 'confidence': 80, 'own': "         \
  "[{'title': 'Kite & Co', 'hours': {'low': 2.5, 'typical': 2.5, 'high': 2.5}}], "                 \
  "'hours_per_week': 10}"

static const char constant[] =
    "{'format':1,'catalog':'2026','project':'other','currency':'USD','correlation':0.2,"
    "'deadline_factor':1,'rate':{'low':100,'typical':100,'high':100},"
    "'assistance':{'low':1,'typical':1,'high':1},"
    "'hours':{'low':2.5,'typical':2.5,'high':2.5},"
    "'price':{'low':'250.00','typical':'250.00','high':'250.00'},"
    "'quantiles':[%s],"
    "'lines':[{'id':'own-1','kind':'own','title':'Kite & Co','quantity':1,'coding':false,"
    "'build':true,'hours':{'low':2.5,'typical':2.5,'high':2.5},"
    "'price':{'low':'250.00','typical':'250.00','high':'250.00'},'confidence':null,'sources':[]}],"
    "'fixed':{'confidence':80,'price':'250.00','covers':95,'per_hour_typical':'100.00',"
    "'per_hour_high':'100.00','contingency':'0.00','rounding':'0.00','own':false,'lines':[{'id':'"
    "own-1','amount':'250.00'}]},"
    "'market':[],'time':{'weeks':{'low':0.25,'typical':0.25,'high':0.25}},"
    "'running':{'once':{},'monthly':{},'yearly':{}},'drivers':[],"
    "'exposure':{'routine':0,'lines':[{'id':'own-1','routine':0,'counted':false}]}}";

static char *
expand_constant (void)
{
  g_autoptr (GString) quantiles = g_string_new (NULL);
  g_auto (GStrv) halves = g_strsplit (constant, "%s", 2);
  g_autofree char *text = NULL;

  for (int p = 5; p <= 95; p += 5)
    g_string_append_printf (quantiles, "%s{'p':%d,'hours':2.5,'price':'250.00'}", p > 5 ? "," : "",
                            p);
  text = g_strconcat (halves[0], quantiles->str, halves[1], NULL);
  return g_strdelimit (g_steal_pointer (&text), "'", '"');
}

static void
test_constant (void)
{
  g_autoptr (QwEstimate) estimate = briefs_estimate (tables_mini (), CONSTANT);
  g_autofree char *text = briefs_print (estimate);
  g_autofree char *expected = expand_constant ();

  g_assert_cmpstr (text, ==, expected);
}

static JsonNode *
print_shop (void)
{
  g_autoptr (QwEstimate) estimate = briefs_estimate (
      tables_mini (),
      "{'format': 1, 'project': 'page', 'features': {'language': 2, 'checks': 1}, 'currency': "
      "'KWD', 'conditions': {'design': 'custom', 'assistance': 'some'}}");

  return qw_estimate_to_json (estimate);
}

/* The value at a path such as "lines/0/hours". */
static JsonNode *
follow (JsonNode *node, const char *path)
{
  g_auto (GStrv) steps = g_strsplit (path, "/", -1);

  for (guint i = 0; steps[i] != NULL && steps[i][0] != '\0'; i++)
    {
      if (JSON_NODE_HOLDS_ARRAY (node))
        node = json_array_get_element (json_node_get_array (node),
                                       (guint) g_ascii_strtoull (steps[i], NULL, 10));
      else
        node = json_object_get_member (json_node_get_object (node), steps[i]);
      g_assert_nonnull (node);
    }
  return node;
}

/** MemberCase: the members of the object at @path, in their order. */
typedef struct
{
  const char *path;
  const char *members;
} MemberCase;

/* clang-format off */
static const MemberCase member_cases[] = {
  { "", "format catalog project currency correlation deadline_factor rate assistance hours price quantiles lines fixed market time running drivers exposure" },
  { "rate", "low typical high" },
  { "quantiles/18", "p hours price" },
  { "lines/0", "id kind title quantity coding build hours price confidence sources" },
  { "lines/3", "id kind title quantity coding build share hours price confidence sources" },
  { "fixed", "confidence price covers per_hour_typical per_hour_high contingency rounding own lines" },
  { "fixed/lines/0", "id amount" },
  { "market/0", "seller low high verdict observations confidence sources" },
  { "time/weeks", "low typical high" },
  { "running", "once monthly yearly" },
  { "running/once", "" },
  { "running/monthly", "low typical high" },
  { "drivers/0", "id share_of_spread low high question" },
  { "exposure", "routine lines" },
  { "exposure/lines/0", "id routine counted" },
};
/* clang-format on */

static void
test_members (gconstpointer data)
{
  const MemberCase *row = data;
  g_autoptr (JsonNode) root = print_shop ();
  g_autoptr (GList)
      names = json_object_get_members (json_node_get_object (follow (root, row->path)));
  g_autoptr (GString) text = g_string_new (NULL);

  for (GList *l = names; l != NULL; l = l->next)
    g_string_append_printf (text, "%s%s", l == names ? "" : " ", (char *) l->data);
  g_assert_cmpstr (text->str, ==, row->members);
}

/* Amounts are strings with the currency's digits, hours are numbers. */
static void
test_types (void)
{
  g_autoptr (JsonNode) root = print_shop ();
  static const char *const amounts[] = { "price/low",           "quantiles/0/price",
                                         "lines/0/price/high",  "fixed/price",
                                         "market/0/low",        "drivers/0/high",
                                         "fixed/lines/0/amount" };

  for (gsize i = 0; i < G_N_ELEMENTS (amounts); i++)
    {
      const char *text = json_node_get_string (follow (root, amounts[i]));

      g_assert_nonnull (text);
      g_assert_nonnull (strchr (text, '.'));
      g_assert_cmpuint (strlen (strchr (text, '.')), ==, 4);
    }
  g_assert_cmpfloat (json_node_get_double (follow (root, "lines/1/hours/typical")), ==, 4);
  g_assert_cmpfloat (json_node_get_double (follow (root, "lines/2/hours/high")), ==, 48);
  g_assert_cmpfloat (json_node_get_double (follow (root, "lines/3/share/low")), ==, 0.05);
  g_assert_cmpint (json_node_get_int (follow (root, "lines/2/quantity")), ==, 2);
  g_assert_cmpstr (json_node_get_string (follow (root, "lines/3/kind")), ==, "share");
}

static void
test_same_every_time (void)
{
  g_autoptr (JsonNode) one = print_shop ();
  g_autoptr (JsonNode) two = print_shop ();
  g_autofree char *first = qw_writer_print (one, TRUE);
  g_autofree char *second = qw_writer_print (two, TRUE);

  g_assert_cmpstr (first, ==, second);
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/estimate-json/constant", test_constant);
  for (gsize i = 0; i < G_N_ELEMENTS (member_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/estimate-json/members/",
                                           i == 0 ? "document" : member_cases[i].path, NULL);

      g_test_add_data_func (path, &member_cases[i], test_members);
    }
  g_test_add_func ("/estimate-json/types", test_types);
  g_test_add_func ("/estimate-json/same-every-time", test_same_every_time);
  status = g_test_run ();
  tables_free ();
  return status;
}
