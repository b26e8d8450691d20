/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-quotes.h"
#include "qw-quote-letter.h"
#include "quotes.h"

#include <string.h>

static void
test_letter (void)
{
  g_autoptr (QwQuote) quote = paper_quote_read ("studio-de");
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuoteLetter) letter = qw_quote_letter_new (quote, &look, &error);
  const char *sender = quote->issuer->name;

  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (letter->subject, "Angebot "));
  g_assert_nonnull (strstr (letter->subject, quote->number));
  g_assert_true (g_str_has_prefix (letter->body, "Guten Tag,\n\n"));
  g_assert_nonnull (strstr (letter->body, quote->number));
  g_assert_nonnull (strstr (letter->body, "Es gilt bis "));
  g_assert_nonnull (strstr (letter->body, sender));
}

typedef struct
{
  const char *name;
  const char *email;
  const char *expected;
} AddressCase;

static const AddressCase addresses[] = {
  { "usual", "orders@bookshop.example", "orders@bookshop.example" },
  { "spaces", " orders@bookshop.example\n", "orders@bookshop.example" },
  { "none", "", NULL },
  { "no-address", "Example Bookshop", NULL },
  { "option", "--attach=/etc/passwd@x", NULL },
  { "header", "a@b.example\nBcc: c@d.example", NULL },
  { "list", "a@b.example,c@d.example", NULL },
  { "query", "a@b.example?cc=c@d.example", NULL },
  { "no-name", "@b.example", NULL },
  { "no-host", "a@", NULL },
};

static QwQuote *
quote_to (const char *email, const char *title)
{
  g_autoptr (QwQuote) quote = quotes_add (quotes_new (), "Work", 10000);
  g_autoptr (QwParty) client = qw_party_copy (quote->client);
  g_autoptr (QwQuote) titled = qw_quote_with_text (quote, QW_QUOTE_TITLE, title);

  g_free (client->email);
  client->email = g_strdup (email);
  return qw_quote_with_client (titled, client);
}

static void
test_address (gconstpointer data)
{
  const AddressCase *row = data;
  g_autoptr (QwQuote) quote = quote_to (row->email, "A title\nBcc: c@d.example\u202e");
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuoteLetter) letter = qw_quote_letter_new (quote, &look, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (letter->address, ==, row->expected);
  g_assert_cmpstr (letter->subject, ==, "Quote: A title Bcc: c@d.example");
}

typedef struct
{
  const char *name;
  const char *json; /* ' for " */
  QwDesign design;
  const char *accent;
  QwPaperSize size;
} LookCase;

#define QUOTE(issuer)                                                                              \
  "{'format':1,'currency':'EUR','issuer':{" issuer "},'sections':[{'title':'','lines':[]}]}"

static const LookCase looks[] = {
  { "nothing", QUOTE (""), QW_DESIGN_PLAIN, NULL, QW_PAPER_A4 },
  { "classic", QUOTE ("'design':'classic'"), QW_DESIGN_CLASSIC, NULL, QW_PAPER_A4 },
  { "accent", QUOTE ("'accent':'#1a5496'"), QW_DESIGN_PLAIN, "#1a5496", QW_PAPER_A4 },
  { "letter", QUOTE ("'paper':'letter'"), QW_DESIGN_PLAIN, NULL, QW_PAPER_LETTER },
  { "unknown", QUOTE ("'design':'loud','accent':'red','paper':'a3'"), QW_DESIGN_PLAIN, NULL,
    QW_PAPER_A4 },
  { "no-texts", QUOTE ("'design':1,'accent':['#1a5496'],'paper':null"), QW_DESIGN_PLAIN, NULL,
    QW_PAPER_A4 },
  { "short", QUOTE ("'accent':'#1a549'"), QW_DESIGN_PLAIN, NULL, QW_PAPER_A4 },
  { "no-digits", QUOTE ("'accent':'#1a54zz'"), QW_DESIGN_PLAIN, NULL, QW_PAPER_A4 },
};

static void
test_look (gconstpointer data)
{
  const LookCase *row = data;
  g_autoptr (QwQuote) quote = quotes_parse (row->json);
  QwQuoteLook look = paper_quote_look (quote);
  QwColour accent;
  QwColour expected;

  qw_quote_look_read (&look, &accent, quote);
  g_assert_cmpint (look.design, ==, row->design);
  g_assert_cmpint (look.size, ==, row->size);
  if (row->accent == NULL)
    {
      g_assert_null (look.accent);
      return;
    }
  g_assert_true (qw_colour_from_string (row->accent, &expected));
  g_assert_true (look.accent == &accent);
  g_assert_cmpmem (&accent, sizeof accent, &expected, sizeof expected);
}

/* What is chosen is read again, and nothing else of the issuer is another. */
static void
test_choose_look (void)
{
  g_autoptr (QwQuote)
      quote = quotes_parse (QUOTE ("'name':'Example Studio','accent':'#123456','colour':'kept'"));
  g_autoptr (QwParty) issuer = qw_party_with_design (quote->issuer, QW_DESIGN_CLASSIC, NULL);
  g_autoptr (QwQuote) chosen = qw_quote_with_issuer (quote, issuer);
  QwQuoteLook look = paper_quote_look (chosen);
  QwColour accent;

  qw_quote_look_read (&look, &accent, chosen);
  g_assert_cmpint (look.design, ==, QW_DESIGN_CLASSIC);
  g_assert_null (look.accent);
  g_assert_cmpstr (chosen->issuer->name, ==, "Example Studio");
  g_assert_cmpstr (json_object_get_string_member (chosen->issuer->extra, "colour"), ==, "kept");
  g_assert_cmpstr (json_object_get_string_member (quote->issuer->extra, "accent"), ==, "#123456");
}

#define ADD_ROWS(path, rows, test)                                                                 \
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)                                                  \
    {                                                                                              \
      g_autofree char *name = g_strconcat (path, rows[i].name, NULL);                              \
                                                                                                   \
      g_test_add_data_func (name, &rows[i], test);                                                 \
    }

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quote-letter/letter", test_letter);
  ADD_ROWS ("/quote-letter/address/", addresses, test_address);
  ADD_ROWS ("/quote-look/", looks, test_look);
  g_test_add_func ("/quote-look/choose", test_choose_look);
  return g_test_run ();
}
