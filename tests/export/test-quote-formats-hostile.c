/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "paper-quotes.h"
#include "qw-csv.h"
#include "qw-gate.h"
#include "qw-plain-text.h"
#include "qw-quote-csv.h"
#include "quote-files.h"
#include "quotes.h"

#define COLUMNS 13

typedef struct
{
  const char *name;
  const char *text;
  const char *expected;
} Case;

static const Case plain_cases[] = {
  { "usual", "Kite & Co <b>", "Kite & Co <b>" },
  { "line-ends", "a\r\nb\rc\nd\u2028e\u2029f", "a\nb\nc\nd\ne\nf" },
  { "tab", "a\tb", "a b" },
  { "controls", "a\x01\x1b[31m\x7f\xc2\x85z", "a[31m\nz" },
  { "no-characters", "a\ufffe\uffff\ufdd0\U0001fffez", "az" },
  { "mark-of-order", "\ufeffa", "a" },
  { "overrides", "\u202etxet\u202c \u202d!", "txet !" },
  { "embeddings", "\u202aa\u202bb", "ab" },
  { "isolate", "\u2067שלום\u2069 a", "\u2067שלום\u2069 a" },
  { "isolate-left-open", "\u2067שלום", "\u2067שלום\u2069" },
  { "isolate-over-lines", "\u2067a\nb\u2069", "\u2067a\u2069\nb" },
  { "isolate-never-opened", "a\u2069b", "ab" },
  { "joiners", "क्\u200dष \u200f", "क्\u200dष \u200f" },
};

static const Case cell_cases[] = {
  { "usual", "Landing page", "\"Landing page\"" },
  { "comma", "a, b", "\"a, b\"" },
  { "quote", "27\" screen", "\"27\"\" screen\"" },
  { "equals", "=1+1", "\"'=1+1\"" },
  { "plus", "+49 30", "\"'+49 30\"" },
  { "minus", "-1", "\"'-1\"" },
  { "at", "@SUM(A1)", "\"'@SUM(A1)\"" },
  { "tab", "\t=1", "\"' =1\"" },
  { "carriage-return", "\r=1", "\"' / =1\"" },
  { "space", "  =1", "\"'  =1\"" },
  { "no-break-space", "\u00a0=1", "\"'\u00a0=1\"" },
  { "invisible", "\u200b\u200e=1", "\"'\u200b\u200e=1\"" },
  { "full-width", "＝1+1", "\"'＝1+1\"" },
  { "quoted", "\"=1\"", "\"'\"\"=1\"\"\"" },
  { "command", "=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\"" },
  { "after-semicolon", "a;=1", "\"a;'=1\"" },
  { "lines", "a\n=b", "\"a / =b\"" },
  { "inside", "2 = 1 + 1", "\"2 = 1 + 1\"" },
  { "nothing", "", "\"\"" },
};

static void
test_plain (gconstpointer data)
{
  const Case *row = data;
  g_autofree char *plain = qw_plain_text (row->text);
  g_autofree char *again = qw_plain_text (plain);

  g_assert_cmpstr (plain, ==, row->expected);
  g_assert_cmpstr (again, ==, row->expected);
}

static void
test_cell (gconstpointer data)
{
  const Case *row = data;
  g_autofree char *cell = qw_quote_csv_cell (row->text);

  g_assert_cmpstr (cell, ==, row->expected);
}

static const char *const hostile[] = {
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  "\" onmouseover=\"alert(1)",
  "]]>",
  "-->",
  "&amp;&#0;&lt;",
  "\ufffe\uffff",
  "\u202eevil\u2066",
  "\u2069\u2069",
  "\x01\x08\x0b\x1b[2J",
  "=cmd|' /C calc'!A0",
  "a\r\nb\n\n\nc",
  "# h\n> q\n- i\n1. n\n```\ncode\n```\n---\n===",
  "[a](http://evil.example) ![b](x) <http://evil.example>",
  "*a* _b_ ~~c~~ `d` | e | \\ ",
  "%s%n%n",
  "שלום עולם",
  "",
};

static void
replace (QwQuote **quote, QwQuote *next)
{
  qw_quote_unref (*quote);
  *quote = next;
}

static QwParty *
make_party (const char *text)
{
  QwParty *party = qw_party_new ();
  char **members[] = { &party->name,  &party->contact, &party->address, &party->email,
                       &party->phone, &party->tax_id,  &party->bank };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_free (*members[i]);
      *members[i] = g_strdup (text);
    }
  return party;
}

static QwQuoteLine *
make_line (const char *text)
{
  QwQuoteLine *line = qw_quote_line_new (QW_QUOTE_LINE_UNIT, text);

  g_free (line->detail);
  line->detail = g_strdup (text);
  g_free (line->unit);
  line->unit = g_strdup (text);
  line->quantity = 2 * QW_DECIMAL_SCALE;
  line->price = 1234;
  line->optional = TRUE;
  line->chosen = TRUE;
  return line;
}

/* A quote that says @text wherever it says anything. */
static QwQuote *
make_quote (const char *text)
{
  const char *const list[] = { text, text, NULL };
  g_autoptr (QwParty) party = make_party (text);
  g_autoptr (QwQuoteLine) line = make_line (text);
  g_autoptr (QwQuoteSection) section = qw_quote_section_new (text);
  QwQuote *quote = quotes_new ();

  g_free (section->detail);
  section->detail = g_strdup (text);
  replace (&quote, qw_quote_with_section (quote, 0, section));
  replace (&quote, qw_quote_with_line (quote, 0, 0, line));
  replace (&quote, qw_quote_with_issuer (quote, party));
  replace (&quote, qw_quote_with_client (quote, party));
  for (guint i = 0; i < QW_QUOTE_NOTES; i++)
    replace (&quote, qw_quote_with_text (quote, (QwQuoteText) i, text));
  for (guint i = 0; i < QW_N_QUOTE_LISTS; i++)
    replace (&quote, qw_quote_with_list (quote, (QwQuoteList) i, list));
  return quote;
}

static void
assert_html (const char *html)
{
  quote_file_assert_xml (html);
  g_assert_null (strstr (html, "<script"));
  g_assert_null (strstr (html, "<img"));
  g_assert_null (strstr (html, "\" onmouse"));
  g_assert_null (strstr (strstr (html, "</style>") + 1, "</style>"));
}

/* No markup but ours: every other mark stands after an odd number of backslashes. */
static void
assert_markdown (const char *markdown)
{
  g_assert_false (g_regex_match_simple ("(?<!\\\\)(\\\\\\\\)*[<>\\[\\]`~&]", markdown, 0, 0));
  g_assert_false (
      g_regex_match_simple ("^(# h|> |===|---$|1\\. n)", markdown, G_REGEX_MULTILINE, 0));
  g_assert_null (strstr (markdown, " | e | "));
}

static void
assert_csv (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCsv) csv = qw_csv_parse ("csv", bytes, &error);

  g_assert_no_error (error);
  for (guint i = 0; i < csv->rows->len; i++)
    {
      GStrv row = csv->rows->pdata[i];

      g_assert_cmpuint (g_strv_length (row), ==, COLUMNS);
      for (guint j = 0; j < COLUMNS; j++)
        if (strchr ("=+@\t\r", row[j][0]) != NULL)
          g_assert_cmpstr (row[j], ==, "");
    }
}

static void
assert_json (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) node = qw_gate_parse ("json", bytes, &error);

  g_assert_no_error (error);
  g_assert_nonnull (node);
}

/* No control but line ends, nothing that turns what stands around it. */
static void
assert_calm (const char *text)
{
  int open = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar letter = g_utf8_get_char (text);

      g_assert_true (letter == '\n' || letter == '\r' || !g_unichar_iscntrl (letter));
      g_assert_false (letter >= 0x202a && letter <= 0x202e);
      g_assert_false ((letter & 0xfffe) == 0xfffe);
      open += letter >= 0x2066 && letter <= 0x2068 ? 1 : letter == 0x2069 ? -1 : 0;
      g_assert_cmpint (open, >=, 0);
      g_assert_true (letter != '\n' || open == 0);
    }
  g_assert_cmpint (open, ==, 0);
}

static void
assert_all (QwQuote *quote)
{
  g_autofree char *html = quote_file_write (quote, QW_QUOTE_FORMAT_HTML);
  g_autofree char *markdown = quote_file_write (quote, QW_QUOTE_FORMAT_MARKDOWN);
  g_autofree char *text = quote_file_write (quote, QW_QUOTE_FORMAT_TEXT);
  g_autofree char *csv = quote_file_write (quote, QW_QUOTE_FORMAT_CSV);
  g_autofree char *json = quote_file_write (quote, QW_QUOTE_FORMAT_JSON);
  g_autofree char *ubl = quote_file_write (quote, QW_QUOTE_FORMAT_UBL);

  assert_html (html);
  assert_markdown (markdown);
  assert_csv (csv);
  assert_json (json);
  assert_calm (html);
  assert_calm (markdown);
  assert_calm (text);
  assert_calm (csv);
  assert_calm (ubl);
  quote_file_assert_xml (ubl);
}

static void
test_hostile (gconstpointer data)
{
  g_autoptr (QwQuote) quote = make_quote (data);

  for (guint display = QW_DISPLAY_LINES; display <= QW_DISPLAY_TOTAL; display++)
    {
      replace (&quote, qw_quote_with_display (quote, (QwDisplay) display));
      assert_all (quote);
    }
}

static void
add_cases (const char *folder, const Case *cases, guint n, GTestDataFunc test)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strconcat (folder, cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  add_cases ("/export/plain-text/", plain_cases, G_N_ELEMENTS (plain_cases), test_plain);
  add_cases ("/export/csv-cell/", cell_cases, G_N_ELEMENTS (cell_cases), test_cell);
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *path = g_strdup_printf ("/export/quote-formats/hostile/%u", i);

      g_test_add_data_func (path, hostile[i], test_hostile);
    }
  return g_test_run ();
}
