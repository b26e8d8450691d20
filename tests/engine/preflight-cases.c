/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "preflight-cases.h"

#include "quotes.h"

/* A quote of which nothing is to be said. */
#define DESIGN  "{'id':'line-1','kind':'fixed','title':'Design','price':'1000.00','origin':'design'}"
#define HOSTING "{'id':'line-3','kind':'fixed','title':'Hosting','price':'9.00','period':'monthly'}"
#define LINES                                                                                      \
  DESIGN ",{'id':'line-2','kind':'hourly','title':'Build','quantity':'10','price':'70.00'}"        \
         "," HOSTING
#define PLAIN                                                                                      \
  "{'format':1,'currency':'EUR','created':'2026-11-20','title':'Web shop',"                        \
  "'introduction':'Thank you for asking.','terms':'Payable within 14 days.',"                      \
  "'notes':'Wants to spend about 3000. Ask for the logo again.',"                                  \
  "'issuer':{'name':'Example Studio','tax_id':'EX 123'},'client':{'name':'Example Bookshop'},"     \
  "'taxes':[{'id':'vat','title':'VAT','percent':'19'}],"                                           \
  "'sections':[{'id':'s-1','title':'Work','lines':[" LINES "]}],"                                  \
  "'deposit':{'kind':'percent','percent':'40'},"                                                   \
  "'milestones':[{'id':'m-1','title':'Launch','due':'2026-12-20','portion':{'kind':'rest'}}],"     \
  "'brief':{'catalog':'2026'},'estimate':{'catalog':'2026'}}"

#define YEN                                                                                          \
  "{'format':1,'currency':'JPY','created':'2026-11-20','title':'書店','language':'ja','terms':'"   \
  "翌月末払い',"                                                                                \
  "'issuer':{'name':'例スタジオ','tax_id':'T1'},'client':{'name':'例書店'},"                 \
  "'taxes':[{'id':'vat','title':'消費税','percent':'10'}],'rounding':'1000',"                     \
  "'sections':[{'id':'s-1','lines':[{'id':'line-1','kind':'fixed','title':'設計','price':'350000'" \
  "}]}]}"
#define DINARS                                                                                         \
  "{'format':1,'currency':'KWD','created':'2026-11-20','title':'متجر','language':'ar','terms':'"   \
  "خلال ١٤ يوما',"                                                                           \
  "'issuer':{'name':'استوديو'},'client':{'name':'مكتبة'},'inclusive':true,"                \
  "'sections':[{'id':'s-1','lines':[{'id':'line-1','kind':'unit','title':'صفحة','quantity':'3.5'," \
  "'price':'120.125','unit':'صفحات'}]}]}"

#define TITLE      "'title':'Web shop'"
#define BUILD      "'title':'Build'"
#define LINE(rest) HOSTING ",{'id':'line-7','kind':'fixed'," rest "}"
#define CHOICES    "'choices':[{'id':'choice-1','title':'Design'}]," TITLE
#define REST       "'portion':{'kind':'rest'}"

const PreflightCase preflight_defects[] = {
  /* Sums. */
  { "deposit-over", "{'kind':'percent','percent':'40'}", "{'kind':'amount','amount':'9000.00'}", 0,
    0, "portions! deposit" },
  { "portion-twice", REST,
    "'portion':{'kind':'lines','lines':['line-1']}},{'id':'m-2','title':'End',"
    "'portion':{'kind':'lines','lines':['line-1']}",
    0, 0, "portions! milestones[1].portion.lines" },
  { "rest", REST, "'portion':{'kind':'percent','percent':'30'}", 0, 0, "rest milestones" },
  { "no-lines", LINES, "", 0, 0, "no-lines! sections" },
  { "zero", LINES, "{'id':'line-1','kind':'free','title':'Advice'}", 0, 0, "zero sections" },
  { "below-zero", "'9.00'", "'-9.00'", 0, 0, "zero sections" },
  /* Dates. */
  { "no-date", "'created':'2026-11-20',", "", 0, 0, "no-date! created" },
  { "past-date", "2026-11-20", "2026-10-23", 0, 0, "past-date created" },
  { "past-date-of-a-short-one", TITLE, TITLE ",'valid_days':2", 0, 0, "past-date created" },
  { "past-due", "2026-12-20", "2026-11-22", 0, 0, "past-due milestones[0].due" },
  /* Names. */
  { "no-client", "'Example Bookshop'", "''", 0, 0, "no-client client.name" },
  { "blank-client", "'Example Bookshop'", "' '", 0, 0, "no-client client.name" },
  { "no-issuer", "'name':'Example Studio',", "", 0, 0, "no-issuer issuer.name" },
  { "no-tax-id", ",'tax_id':'EX 123'", "", 0, 0, "no-tax-id issuer.tax_id" },
  { "no-terms", "'terms':'Payable within 14 days.',", "", 0, 0, "no-terms terms" },
  { "no-title", TITLE, "'title':''", 0, 0, "no-title title" },
  { "no-title-of-line", BUILD, "'title':''", 0, 0, "no-title sections[0].lines[1].title" },
  { "no-title-of-tax", "'title':'VAT',", "", 0, 0, "no-title taxes[0].title" },
  { "no-title-of-milestone", "'title':'Launch',", "", 0, 0, "no-title milestones[0].title" },
  { "no-title-of-choice", TITLE, "'choices':[{'id':'choice-1'}]," TITLE, 0, 0,
    "no-title choices[0].title" },
  { "no-title-of-section", "'sections':[",
    "'sections':[{'id':'s-2','lines':[{'id':'line-9',"
    "'kind':'fixed','title':'Move','price':'10.00'}]},",
    0, 0, "no-title sections[0].title" },
  /* Lines. */
  { "twice-by-origin", HOSTING,
    LINE ("'title':'Look','price':'500.00','optional':true,'chosen':true,'origin':'design'"), 0, 0,
    "twice! sections[0].lines[3]" },
  { "twice-by-title", HOSTING,
    LINE ("'title':' DESIGN ','price':'5.00','optional':true,'chosen':true"), 0, 0,
    "twice sections[0].lines[3]" },
  { "twice-before-the-other", DESIGN,
    "{'id':'line-7','kind':'fixed','title':'design','price':'5.00','optional':true,'chosen':true}"
    "," DESIGN,
    0, 0, "twice sections[0].lines[1]" },
  { "duplicate", HOSTING, LINE ("'title':'Design','price':'1000.00'"), 0, 0,
    "duplicate sections[0].lines[3]" },
  { "duplicate-but-for-spaces", HOSTING, LINE ("'title':'design ','price':'1000.00'"), 0, 0,
    "duplicate sections[0].lines[3]" },
  { "under-floor", TITLE, TITLE, 6000, 40, "under-floor sections" },
  { "under-floor-of-an-hour", TITLE, TITLE, 7001, 0, "under-floor sections[0].lines[1].price" },
  /* What nobody sees. */
  { "override", "Bookshop", "Book\u202Epohs", 0, 0, "override! client.name" },
  { "override-in-a-line", BUILD, "'title':'Bu\u202Dild'", 0, 0,
    "override! sections[0].lines[1].title" },
  { "isolate-not-closed", BUILD, "'title':'\u2067Build'", 0, 0,
    "override! sections[0].lines[1].title" },
  { "closed-what-was-not-open", BUILD, "'title':'Build\u2069'", 0, 0,
    "override! sections[0].lines[1].title" },
  { "control", "Payable", "Pay\\u0007able", 0, 0, "override! terms" },
  { "tag-letters", "Payable", "Payable\U000E0041", 0, 0, "override! terms" },
  { "delete", "Payable", "Pay\\u007fable", 0, 0, "override! terms" },
  { "zero-width-space", BUILD, "'title':'Bu\u200Bild'", 0, 0,
    "invisible sections[0].lines[1].title" },
  { "joiner-in-latin", BUILD, "'title':'Bu\u200Dild'", 0, 0,
    "invisible sections[0].lines[1].title" },
  { "byte-order-mark", "Thank", "\uFEFFThank", 0, 0, "invisible introduction" },
  { "mark-of-direction", "Thank", "\u200FThank", 0, 0, "invisible introduction" },
  { "isolate-for-nothing", "Thank", "\u2068Thank\u2069", 0, 0, "invisible introduction" },
  { "line-separator", "Thank you", "Thank\u2028you", 0, 0, "invisible introduction" },
  { "in-a-list", TITLE, TITLE ",'included':['Fonts','Ho\u2060sting']", 0, 0,
    "invisible included[1]" },
  /* The rest. */
  { "old-estimate", "'estimate':{'catalog':'2026'}", "'estimate':{'catalog':'2025'}", 0, 0,
    "old-edition estimate" },
  { "old-brief", "'brief':{'catalog':'2026'}", "'brief':{'catalog':'2025'}", 0, 0,
    "old-edition brief" },
  { "notes-in-introduction", "Thank you for asking.", "Thank you. ask  for the LOGO again!", 0, 0,
    "private-text! introduction" },
  { "notes-in-a-line", BUILD, BUILD ",'detail':'- wants to spend about 3000'", 0, 0,
    "private-text! sections[0].lines[1].detail" },
  { "three-at-once", "'client':{'name':'Example Bookshop'}",
    "'client':{},'assumptions':['a\u202Eb']", 0, 0,
    "override! assumptions[0], no-client client.name" },
};
const guint preflight_n_defects = G_N_ELEMENTS (preflight_defects);

#define SAME(name, find, put)                                                                      \
  {                                                                                                \
    name, find, put, 0, 0, ""                                                                      \
  }

const PreflightCase preflight_clean[] = {
  SAME ("plain", NULL, NULL),
  SAME ("german", TITLE, "'title':'Büchershop „Groß & Söhne“ – Übersicht','language':'de'"),
  SAME ("french", TITLE, "'title':'Boutique : l’été « en ligne »','language':'fr'"),
  SAME ("arabic", TITLE, "'title':'متجر الكتب','language':'ar'"),
  SAME ("arabic-with-marks",
        TITLE,
        "'title':'متجر \u200FHTML\u200E الكتب \u2066API v2\u2069','language':'ar'"),
  SAME ("hebrew", TITLE, "'title':'חנות ספרים \u202AWeb\u202C','language':'he'"),
  SAME ("persian-with-joiners", TITLE, "'title':'می\u200Cخواهم','language':'fa'"),
  SAME ("hindi", TITLE, "'title':'पुस्तक की दुकान','language':'hi'"),
  SAME ("hindi-with-joiners", TITLE, "'title':'क्\u200Dष शब्द\u200C','language':'hi'"),
  SAME ("japanese", TITLE, "'title':'書店のウェブサイト','language':'ja'"),
  SAME ("thai-with-spaces", TITLE, "'title':'ร้าน\u200Bหนังสือ','language':'th'"),
  SAME ("emoji", TITLE, "'title':'Team 👩\u200D💻 ❤\uFE0F\u200D🔥'"),
  SAME ("vietnamese", TITLE, "'title':'Hiệu sách Việt Nam','language':'vi'"),
  SAME ("markup", TITLE, "'title':'<b>Kite & Co</b> %s %n =1+1'"),
  SAME ("dollars", "'currency':'EUR'", "'currency':'USD'"),
  SAME ("yen", NULL, YEN),
  SAME ("dinars", NULL, DINARS),
  SAME ("sections-display", TITLE, TITLE ",'display':'sections'"),
  SAME ("total-display", TITLE, TITLE ",'display':'total'"),
  SAME ("inclusive", TITLE, TITLE ",'inclusive':true"),
  SAME ("no-tax-no-id", "'percent':'19'}],", "'percent':'0'}],"),
  SAME ("rounding", TITLE, TITLE ",'rounding':'50.00'"),
  SAME ("option-left", HOSTING, LINE ("'title':'Logo','price':'300.00','optional':true")),
  SAME ("option-taken",
        HOSTING,
        LINE ("'title':'Logo','price':'300.00','optional':true,'chosen':true")),
  SAME ("option-like-a-line-but-left",
        HOSTING,
        LINE ("'title':'Design','price':'300.00','optional':true")),
  SAME ("option-paid-monthly",
        HOSTING,
        LINE ("'title':'Design','price':'30.00','optional':true,'chosen':true,'period':'monthly'")),
  SAME ("same-title-other-price", HOSTING, LINE ("'title':'Design','price':'300.00'")),
  SAME ("same-line-other-section",
        HOSTING "]}",
        HOSTING
        "]},{'id':'s-2','title':'Later','lines':[{'id':'line-8','kind':'fixed','title':'Design',"
        "'price':'1000.00'}]}"),
  SAME ("discount",
        HOSTING,
        HOSTING ",{'id':'line-7','kind':'discount','title':'Friends','percent':'10'}"),
  SAME ("free", HOSTING, HOSTING ",{'id':'line-7','kind':'free','title':'Advice','price':'80.00'}"),
  SAME ("several-lines-of-text",
        "Thank you for asking.",
        "Thank you.\\nAs said:\\r\\n\\t- two pages"),
  SAME ("short-notes", "Wants to spend about 3000. Ask for the logo again.", "Hosting. Design"),
  SAME ("no-notes", "'notes':'Wants to spend about 3000. Ask for the logo again.',", ""),
  SAME ("no-snapshot", ",'brief':{'catalog':'2026'},'estimate':{'catalog':'2026'}", ""),
  SAME ("newer-snapshot", "'estimate':{'catalog':'2026'}", "'estimate':{'catalog':'2027'}"),
  SAME ("odd-snapshot", "'estimate':{'catalog':'2026'}", "'estimate':{'catalog':[2]}"),
  SAME ("no-deposit", "'deposit':{'kind':'percent','percent':'40'},", ""),
  SAME (
      "deposit-alone",
      ",'milestones':[{'id':'m-1','title':'Launch','due':'2026-12-20','portion':{'kind':'rest'}}]",
      ""),
  SAME ("due-today", "2026-12-20", "2026-11-23"),
  SAME ("last-day", "2026-11-20", "2026-10-24"),
  SAME ("one-untitled-section", "'id':'s-1','title':'Work'", "'id':'s-1'"),
  SAME ("empty-untitled-section", "'sections':[", "'sections':[{'id':'s-2','lines':[]},"),
  SAME ("soft-hyphen", BUILD, "'title':'Donau\u00ADdampf\u00ADschiff'"),
  { "at-the-floor", TITLE, TITLE, 7000, 0, "" },
  { "at-the-floor-of-hours", TITLE, TITLE, 5000, 34, "" },
};
const guint preflight_n_clean = G_N_ELEMENTS (preflight_clean);

QwQuote *
preflight_quote (const PreflightCase *row)
{
  g_auto (GStrv) parts = row->find != NULL ? g_strsplit (PLAIN, row->find, 2) : NULL;
  g_autofree char *json = NULL;

  if (parts == NULL)
    return quotes_parse (row->put != NULL ? row->put : PLAIN);
  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  json = g_strjoinv (row->put, parts);
  return quotes_parse (json);
}

char *
preflight_describe (GPtrArray *findings)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < findings->len; i++)
    {
      const QwFinding *finding = findings->pdata[i];

      g_string_append_printf (text, "%s%s%s %s", i > 0 ? ", " : "",
                              qw_finding_code_to_string (finding->code),
                              finding->severity == QW_SEVERITY_ERROR ? "!" : "", finding->path);
    }
  return g_string_free (text, FALSE);
}
