/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-quotes.h"
#include "quotes.h"
#include "tables.h"

#include "qw-amount-search.h"
#include "qw-preflight-glyphs.h"
#include "qw-preflight-leaks.h"
#include "qw-quote-format.h"

#include <string.h>

/* A character that no font has: the last one for private use. */
#define NOWHERE "\U0010FFFD"
#define NAMED   NOWHERE " (U+10FFFD)"

#define QUOTE                                                                                      \
  "{'format':1,'id':'q','currency':'EUR','created':'2026-11-23','title':'Shop','language':'en',"   \
  "'notes':'Never tell them about \\\"Madrid & sons\\\". לא לספר ללקוח',"               \
  "'terms':'Net 14','client':{'name':'Example Bookshop'},'issuer':{'name':'Example Studio'},"      \
  "'included':['Fonts'],'milestones':[{'id':'m-1','title':'End','portion':{'kind':'rest'}}],"      \
  "'sections':[{'id':'s-1','title':'Work','lines':["                                               \
  "{'id':'line-1','kind':'fixed','title':'Design','price':'1180.00','cost':'1432.10'},"            \
  "{'id':'line-2','kind':'hourly','title':'Build','detail':'All','quantity':'2','unit':'h',"       \
  "'price':'64.22','cost':'31.07'}]}]}"

typedef struct
{
  const char *name;
  const char *find;
  const char *put;
  const char *found;
} Case;

static const Case glyphs[] = {
  { "none", "Shop", "Shop", "" },
  { "latin", "Shop", "Žluťoučký kůň – “€5” ™ − Đặng…", "" },
  { "controls", "Shop", "Sh\u200Bop\u202E\uFEFF", "" },
  { "title", "Shop", "Shop" NOWHERE, "title " NAMED },
  { "once-for-each", "Shop", NOWHERE "x" NOWHERE, "title " NAMED },
  { "client", "Example Bookshop", NOWHERE, "client.name " NAMED },
  { "line", "Design", "De" NOWHERE, "sections[0].lines[0].title " NAMED },
  { "detail", "'All'", "'" NOWHERE "'", "sections[0].lines[1].detail " NAMED },
  { "unit", "'h'", "'" NOWHERE "'", "sections[0].lines[1].unit " NAMED },
  { "list", "Fonts", NOWHERE, "included[0] " NAMED },
  { "milestone", "'End'", "'" NOWHERE "'", "milestones[0].title " NAMED },
  { "two-characters", "Net 14", NOWHERE "\U0010FFFC", "terms " NAMED ", \U0010FFFC (U+10FFFC)" },
  { "notes-are-not-drawn", "Never", NOWHERE, "" },
};

/* What is let out by mistake, in the terms of another quote. */
static const Case leaks[] = {
  { "nothing", "Net 14", "Net 15", "" },
  { "notes", "Net 14", "never tell them about", "notes Never tell them about" },
  { "notes-in-a-sentence", "Net 14", "So: Never  TELL them about it",
    "notes Never tell them about" },
  { "notes-after-an-escape", "Net 14", "as Madrid & sons", "" },
  { "hebrew-notes", "Net 14", "לא לספר ללקוח", "notes לא לספר ללקוח" },
  { "cost", "Net 14", "It costs 1432.10", "sections[0].lines[0].cost 1432.10" },
  { "cost-in-german", "Net 14", "Kosten 1.432,10 €", "sections[0].lines[0].cost 1432.10" },
  { "cost-in-french", "Net 14", "Coûts 1\u202F432,10 €", "sections[0].lines[0].cost 1432.10" },
  { "cost-with-spaces", "Net 14", "Costs 1 432,10", "sections[0].lines[0].cost 1432.10" },
  { "cost-in-arabic", "Net 14", "١٬٤٣٢٫١٠", "sections[0].lines[0].cost 1432.10" },
  { "cost-of-one", "Net 14", "31.07 an hour", "sections[0].lines[1].cost 31.07" },
  { "cost-of-all", "Net 14", "62.14 in all", "sections[0].lines[1].cost 62.14" },
  { "costs-together", "Net 14", "1,494.24", "sections 1494.24" },
  { "margin", "Net 14", "-185.80", "sections -185.80" },
  { "part-of-a-number", "Net 14", "91432.10 1432.105 1432.1", "" },
  { "price", "Net 14", "1180.00", "" },
};

static QwQuote *
read_quote (const Case *row)
{
  g_auto (GStrv) parts = g_strsplit (QUOTE, row->find, 2);
  g_autofree char *json = g_strjoinv (row->put, parts);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  return quotes_parse (json);
}

static char *
describe (GPtrArray *findings)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const QwFinding *finding = findings->pdata[i];

      g_assert_cmpint (finding->severity, ==, QW_SEVERITY_ERROR);
      g_string_append_printf (text, "%s%s %s", i > 0 ? "\n" : "", finding->path, finding->text);
    }
  return g_string_free (text, FALSE);
}

static void
test_glyphs (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (QwQuote) quote = read_quote (row);
  g_autoptr (GPtrArray) findings = qw_findings_new ();
  QwQuoteLook look = paper_quote_look (quote);
  g_autofree char *found = NULL;

  qw_preflight_add_glyphs (quote, &look, findings);
  found = describe (findings);
  g_assert_cmpstr (found, ==, row->found);
}

static GBytes *export(QwQuote *quote, QwQuoteFormat format)
{
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = qw_quote_format_export (format, quote, &look, &error);

  g_assert_no_error (error);
  return bytes;
}

/* The private parts are those of the first quote; the terms of the second have come to hold some. */
static void
test_leak (gconstpointer data)
{
  static const Case none = { "none", "Shop", "Shop" };
  const Case *row = data;
  g_autoptr (QwQuote) quote = read_quote (&none);
  g_autoptr (QwQuote) leaky = read_quote (row);

  for (guint i = 0; i < QW_N_QUOTE_FORMATS; i++)
    {
      g_autoptr (GBytes) bytes = export(leaky, (QwQuoteFormat) i);
      g_autoptr (GPtrArray) findings = qw_findings_new ();
      g_autofree char *found = NULL;

      if (i == QW_QUOTE_FORMAT_CSV)
        continue; /* has no terms */
      qw_preflight_add_leaks (quote, bytes, findings);
      found = describe (findings);
      g_test_message ("%s", qw_quote_format_to_string ((QwQuoteFormat) i));
      g_assert_cmpstr (found, ==, row->found);
    }
}

/* Nothing is said of what is exported as it should be, whatever it costs. */
static void
look_for_leaks (QwQuote *quote)
{
  for (guint i = 0; i < QW_N_QUOTE_FORMATS; i++)
    {
      QwQuoteLook look = paper_quote_look (quote);
      g_autoptr (GBytes) bytes = qw_quote_format_export ((QwQuoteFormat) i, quote, &look, NULL);
      g_autoptr (GPtrArray) findings = qw_findings_new ();
      g_autofree char *found = NULL;

      if (bytes == NULL)
        continue;
      qw_preflight_add_leaks (quote, bytes, findings);
      found = describe (findings);
      if (findings->len > 0)
        g_test_message ("%s: %s", qw_quote_format_to_string ((QwQuoteFormat) i), found);
      g_assert_cmpuint (findings->len, ==, 0);
    }
}

static void
test_no_leak (gconstpointer name)
{
  g_autoptr (QwQuote) plain = paper_quote_read (name);
  g_autoptr (QwQuote) quote = qw_quote_with_text (
      plain, QW_QUOTE_NOTES, "Never tell them about \"Madrid & sons\".\nThey would pay more.");

  look_for_leaks (quote);
}

static void
test_random (void)
{
  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (QwQuote) quote = quotes_random (1 + i % 20);

      look_for_leaks (quote);
    }
}

static void
test_amounts (void)
{
  static const struct
  {
    const char *text;
    guint digits;
    gint64 amount;
    gboolean there;
  } rows[] = {
    { "1234.50", 2, 123450, TRUE },
    { "€1,234.50!", 2, 123450, TRUE },
    { "1'234.50", 2, 123450, TRUE },
    { "x1 234,50", 2, 123450, TRUE },
    { "12 34,50", 2, 123450, FALSE },
    { "1234.5", 2, 123450, FALSE },
    { "1234.500", 2, 123450, FALSE },
    { "1234", 2, 123400, FALSE },
    { "12345", 0, 12345, TRUE },
    { "12,345", 0, 12345, TRUE },
    { "2026", 0, 2026, FALSE },
    { "1.234567", 3, 1234567, FALSE },
    { "1,234.567", 3, 1234567, TRUE },
    { "१,२३४.५०", 2, 123450, TRUE },
    { "12,34,567.00", 2, 123456700, TRUE },
    { "", 2, 0, FALSE },
    { "99999999999999999999999.00", 2, 0, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GHashTable) amounts = qw_amount_set_new (rows[i].text, rows[i].digits);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpint (qw_amount_set_has (amounts, rows[i].amount), ==, rows[i].there);
      g_assert_cmpint (qw_amount_set_has (amounts, -rows[i].amount), ==, rows[i].there);
    }
}

static void
add_cases (const char *prefix, const Case *rows, guint n, GTestDataFunc test)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/preflight-output/%s/%s", prefix, rows[i].name);

      g_test_add_data_func (path, &rows[i], test);
    }
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  add_cases ("glyphs", glyphs, G_N_ELEMENTS (glyphs), test_glyphs);
  add_cases ("leak", leaks, G_N_ELEMENTS (leaks), test_leak);
  for (guint i = 0; paper_quote_names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/preflight-output/no-leak/", paper_quote_names[i],
                                           NULL);

      g_test_add_data_func (path, paper_quote_names[i], test_no_leak);
    }
  g_test_add_func ("/preflight-output/random", test_random);
  g_test_add_func ("/preflight-output/amounts", test_amounts);
  status = g_test_run ();
  tables_free ();
  return status;
}
