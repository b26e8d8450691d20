/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quotes.h"
#include "tables.h"

#include "qw-fingerprint.h"
#include "qw-writer.h"

#include <string.h>

#define PLAIN                                                                                      \
  "{'format':1,'currency':'EUR','created':'2026-11-23','title':'Shop','notes':'keep calm',"        \
  "'issuer':{'name':'Example Studio'},'client':{'name':'Example Bookshop'},"                       \
  "'taxes':[{'id':'vat','title':'VAT','percent':'19'}],"                                           \
  "'sections':[{'id':'s-1','title':'Work','lines':["                                               \
  "{'id':'line-1','kind':'fixed','title':'Design','price':'1000.00','cost':'400.00'},"             \
  "{'id':'line-2','kind':'hourly','title':'Build','quantity':'2.25','price':'64.22'},"             \
  "{'id':'line-3','kind':'fixed','title':'Extra','price':'80.00','optional':true}]}]}"

/* What is changed in PLAIN, and whether the client would see it. */
typedef struct
{
  const char *name;
  const char *find;
  const char *put;
  gboolean seen;
} Change;

static const Change changes[] = {
  { "price", "'1000.00'", "'1000.01'", TRUE },
  { "quantity", "'2.25'", "'2.26'", TRUE },
  { "title-of-line", "'Design'", "'Design '", TRUE },
  { "title", "'Shop'", "'Shop 2'", TRUE },
  { "client", "Bookshop", "Bookship", TRUE },
  { "issuer", "Studio", "Studios", TRUE },
  { "percent-of-tax", "'19'", "'20'", TRUE },
  { "name-of-tax", "'VAT'", "'GST'", TRUE },
  { "currency", "'EUR'", "'USD'", TRUE },
  { "date", "2026-11-23", "2026-11-24", TRUE },
  { "optional", ",'optional':true", "", TRUE },
  { "price-of-option", "'80.00'", "'81.00'", TRUE },
  { "display", "'title':'Shop'", "'title':'Shop','display':'total'", TRUE },
  { "valid-days", "'title':'Shop'", "'title':'Shop','valid_days':14", TRUE },
  { "deposit", "'title':'Shop'", "'title':'Shop','deposit':{'kind':'percent','percent':'40'}",
    TRUE },
  { "terms", "'title':'Shop'", "'title':'Shop','terms':'Net 14'", TRUE },
  { "included", "'title':'Shop'", "'title':'Shop','included':['Fonts']", TRUE },
  { "number", "'title':'Shop'", "'title':'Shop','number':'Q-1'", TRUE },
  { "revision", "'title':'Shop'", "'title':'Shop','number':'Q-1','revision':1", TRUE },
  { "notes", "keep calm", "carry on", FALSE },
  { "cost", "'400.00'", "'401.00'", FALSE },
  { "ids", "'line-1'", "'line-9'", FALSE },
  { "id-of-tax", "'id':'vat'", "'id':'tax-1'", FALSE },
  { "usual-valid-days", "'title':'Shop'", "'title':'Shop','valid_days':30", FALSE },
  { "unknown-member", "'title':'Shop'", "'title':'Shop','colour':'blue'", FALSE },
  { "unknown-member-of-line", "'title':'Design'", "'title':'Design','colour':{'x':[1]}", FALSE },
  { "origin", "'title':'Design'", "'title':'Design','origin':'base'", FALSE },
  { "zeros", "'2.25'", "'2.250'", FALSE },
  { "outcome", "'title':'Shop'", "'title':'Shop','outcome':{'hours':12}", FALSE },
};

static char *
replace (const char *text, const char *find, const char *put)
{
  g_auto (GStrv) parts = g_strsplit (text, find, 2);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  return g_strjoinv (put, parts);
}

static void
test_change (gconstpointer data)
{
  const Change *row = data;
  g_autofree char *json = replace (PLAIN, row->find, row->put);
  g_autoptr (QwQuote) before = quotes_parse (PLAIN);
  g_autoptr (QwQuote) after = quotes_parse (json);
  g_autofree char *was = qw_quote_fingerprint (before);
  g_autofree char *is = qw_quote_fingerprint (after);

  g_assert_true (qw_fingerprint_is_valid (was));
  g_assert_true (qw_fingerprint_is_valid (is));
  if (row->seen)
    g_assert_cmpstr (was, !=, is);
  else
    g_assert_cmpstr (was, ==, is);
}

/* Byte for byte as it is documented: another version that says otherwise breaks printed papers. */
static void
test_view (void)
{
  g_autoptr (QwQuote) quote = quotes_parse (PLAIN);
  g_autofree char *view = qw_quote_client_view (quote);
  g_autofree char *print = qw_quote_fingerprint (quote);

  g_assert_cmpstr (
      view, ==,
      "view:1:1\ndate:10:2026-11-23\nvalid-days:2:30\ncurrency:3:EUR\ndigits:1:2\n"
      "display:5:lines\ntitle:4:Shop\nissuer-name:14:Example Studio\n"
      "client-name:16:Example Bookshop\ntax:3:VAT\ntax-percent:6:190000\nsection:4:Work\n"
      "section-once:6:114450\nline:6:Design\nline-kind:5:fixed\nline-counted:1:1\n"
      "line-regular:6:100000\nline-amount:6:100000\nline:5:Build\nline-kind:6:hourly\n"
      "line-counted:1:1\nline-quantity:5:22500\nline-price:4:6422\nline-regular:5:14450\n"
      "line-amount:5:14450\nline:5:Extra\nline-kind:5:fixed\nline-optional:1:1\n"
      "line-regular:4:8000\nline-amount:4:8000\ntotal:4:once\ntotal-lines:6:114450\n"
      "total-net:6:114450\ntotal-amount:6:136196\ntotal-tax:1:1\ntotal-tax-net:6:114450\n"
      "total-tax-amount:5:21746\nleft:6:136196\n");
  /* By hand: the first 80 bits of the SHA-256 of these bytes. */
  g_assert_cmpstr (print, ==, "WKC8-V9Q5-F90N-3NG9");
}

/* Two ways to the same sums: whoever sees sums alone cannot tell one from the other, not even by the fingerprint. */
static void
test_hidden (void)
{
  static const char *const displays[] = { "'sections'", "'total'" };

  for (guint i = 0; i < G_N_ELEMENTS (displays); i++)
    {
      g_autofree char *display = g_strdup_printf ("'display':%s,'title':'Shop'", displays[i]);
      g_autofree char *json = replace (PLAIN, "'title':'Shop'", display);
      g_autofree char *raised = replace (json, "'1000.00'", "'1064.22'");
      g_autofree char *lowered = replace (raised, "'2.25'", "'1.25'");
      g_autoptr (QwQuote) before = quotes_parse (json);
      g_autoptr (QwQuote) after = quotes_parse (lowered);
      g_autofree char *was = qw_quote_fingerprint (before);
      g_autofree char *is = qw_quote_fingerprint (after);

      g_assert_cmpstr (was, ==, is);
    }
}

static void
test_no_totals (void)
{
  g_autofree char *json = replace (PLAIN, "'title':'Shop'",
                                   "'deposit':{'kind':'amount','amount':'9999.00'},'title':'Shop'");
  g_autoptr (QwQuote) quote = quotes_parse (json);

  g_assert_null (qw_quote_client_view (quote));
  g_assert_null (qw_quote_fingerprint (quote));
}

static void
test_form (void)
{
  g_assert_true (qw_fingerprint_is_valid ("0123-4567-89AB-CDEF"));
  g_assert_false (qw_fingerprint_is_valid ("0123-4567-89AB-CDEI"));
  g_assert_false (qw_fingerprint_is_valid ("0123-4567-89AB-CDE"));
  g_assert_false (qw_fingerprint_is_valid ("0123-4567-89AB-CDEFG"));
  g_assert_false (qw_fingerprint_is_valid ("012304567-89AB-CDEF"));
  g_assert_false (qw_fingerprint_is_valid (""));
}

/* A round trip through a file leaves it alone, and so do private edits. */
static void
test_random (void)
{
  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (QwQuote) quote = quotes_random (1 + i % 20);
      g_autoptr (GBytes) bytes = qw_quote_to_bytes (quote);
      g_autoptr (GError) error = NULL;
      g_autoptr (QwQuote) again = qw_quote_parse (tables_shipped (), "again", bytes, &error);
      g_autoptr (QwQuote) noted = NULL;
      g_autofree char *was = qw_quote_fingerprint (quote);
      g_autofree char *is = NULL;
      g_autofree char *private = NULL;

      g_assert_no_error (error);
      noted = qw_quote_with_text (again, QW_QUOTE_NOTES, "other notes");
      is = qw_quote_fingerprint (again);
      private = qw_quote_fingerprint (noted);
      g_assert_cmpstr (was, ==, is);
      g_assert_cmpstr (was, ==, private);
    }
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = g_strconcat ("/fingerprint/change/", changes[i].name, NULL);

      g_test_add_data_func (path, &changes[i], test_change);
    }
  g_test_add_func ("/fingerprint/view", test_view);
  g_test_add_func ("/fingerprint/hidden", test_hidden);
  g_test_add_func ("/fingerprint/no-totals", test_no_totals);
  g_test_add_func ("/fingerprint/form", test_form);
  g_test_add_func ("/fingerprint/random", test_random);
  status = g_test_run ();
  tables_free ();
  return status;
}
