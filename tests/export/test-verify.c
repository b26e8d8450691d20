/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-quotes.h"
#include "quotes.h"
#include "tables.h"

#include "qw-fingerprint.h"
#include "qw-pdf-text.h"
#include "qw-quote-life.h"
#include "qw-verify.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

/* Digits of a PDF that are changed, one at a time. */
#define MOST_DIGITS 120

static GBytes *
draw (QwQuote *quote, QwPaperSize size)
{
  g_autoptr (GError) error = NULL;
  QwQuoteLook look = paper_quote_look (quote);
  GBytes *bytes;

  look.size = size;
  bytes = qw_quote_paper_to_pdf (quote, &look, &error);
  g_assert_no_error (error);
  return bytes;
}

static QwVerification *
verify (QwQuote *archived, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  QwQuoteLook look = paper_quote_look (archived);
  QwVerification *result = qw_verify_bytes ("file", bytes, tables_shipped (), archived, &look,
                                            &error);

  g_assert_no_error (error);
  g_assert_nonnull (result);
  g_assert_cmpint (result->result == QW_VERIFY_SAME, ==,
                   result->result != QW_VERIFY_CHANGED && result->differences->len == 0 &&
                       result->result != QW_VERIFY_SAME_TO_READ);
  return result;
}

/* The difference on a line of its own: path or page, title, what it was and what it is. */
static char *
describe (const QwVerification *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->differences->len; i++)
    {
      const QwDifference *difference = self->differences->pdata[i];

      g_string_append_printf (text, "%s%s|%s|%s|%s", i > 0 ? "\n" : "",
                              difference->path != NULL ? difference->path : "",
                              difference->title != NULL ? difference->title : "-",
                              difference->archived != NULL ? difference->archived : "-",
                              difference->found != NULL ? difference->found : "-");
    }
  return g_string_free (text, FALSE);
}

/* On whatever paper, an unchanged file is the same. */
static void
test_same (gconstpointer data)
{
  g_autoptr (QwQuote) quote = paper_quote_read (data);
  g_autoptr (GBytes) file = qw_quote_to_bytes (quote);
  g_autoptr (QwVerification) document = verify (quote, file);

  g_assert_cmpint (document->result, ==, QW_VERIFY_SAME);
  for (guint i = 0; i < QW_N_PAPER_SIZES; i++)
    {
      g_autoptr (GBytes) pdf = draw (quote, (QwPaperSize) i);
      g_autoptr (QwVerification) paper = verify (quote, pdf);

      g_assert_cmpint (paper->result, ==, QW_VERIFY_SAME);
      g_assert_cmpuint (paper->differences->len, ==, 0);
    }
}

/* What is printed at the foot, and said of the file, is the fingerprint. */
static void
test_fingerprint (gconstpointer name)
{
  g_autoptr (QwQuote) quote = paper_quote_read (name);
  g_autofree char *fingerprint = qw_quote_fingerprint (quote);
  g_autoptr (GBytes) pdf = draw (quote, QW_PAPER_A4);
  g_autoptr (QwPdfText) text = qw_pdf_text_new (pdf);
  guint n = 0;

  g_assert_cmpstr (text->keywords, ==, fingerprint);
  for (guint i = 0; i < text->pieces->len; i++)
    n += strstr (((QwPdfPiece *) text->pieces->pdata[i])->text, fingerprint) != NULL ? 1 : 0;
  g_assert_cmpuint (n, ==, text->n_pages);
}

/* Nor does the design matter to what is read. */
static void
test_other_look (gconstpointer data)
{
  g_autoptr (QwQuote) quote = paper_quote_read (data);
  const QwColour accent = { 0.6, 0.1, 0.1 };
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (QwVerification) paper = NULL;

  look.accent = &accent;
  pdf = qw_quote_paper_to_pdf (quote, &look, NULL);
  paper = verify (quote, pdf);
  g_assert_cmpint (paper->result, ==, QW_VERIFY_SAME_TO_READ);
  g_assert_cmpuint (paper->differences->len, ==, 0);
}

#define QUOTE                                                                                      \
  "{'format':1,'id':'q','number':'Q-1','currency':'EUR','created':'2026-11-23',"                   \
  "'title':'Shop','notes':'calm','language':'en','client':{'name':'Example Bookshop'},"            \
  "'sections':[{'id':'s-1','lines':["                                                              \
  "{'id':'line-1','kind':'fixed','title':'Design','price':'1180.00','cost':'400.00'},"             \
  "{'id':'line-2','kind':'hourly','title':'Build','quantity':'2.25','price':'64.22'}]}]}"

/* What is changed in a `.quote`, and what is to be said then. */
typedef struct
{
  const char *name;
  const char *find;
  const char *put;
  QwVerifyResult result;
  const char *said;
  const char *said_of_pdf;
} Change;

static const Change changes[] = {
  { "price", "'1180.00'", "'1181.00'", QW_VERIFY_CHANGED,
    "sections[0].lines[0].price|Design|1180.00|1181.00",
    "|Design|€1,180.00|€1,181.00\n|Total (EUR)|€1,324.50|€1,325.50" },
  { "quantity", "'2.25'", "'2.35'", QW_VERIFY_CHANGED,
    "sections[0].lines[1].quantity|Build|2.25|2.35",
    "|Build|2.25 h|2.35 h\n|Build|€144.50|€150.92\n|Total (EUR)|€1,324.50|€1,330.92" },
  { "words", "Bookshop", "Bookship", QW_VERIFY_CHANGED,
    "client.name|-|Example Bookshop|Example Bookship",
    "|Number|Example Bookshop|Example Bookship" },
  { "cost", "'400.00'", "'401.00'", QW_VERIFY_SAME_TO_READ,
    "sections[0].lines[0].cost|Design|400.00|401.00", "" },
  { "notes", "calm", "calmer", QW_VERIFY_SAME_TO_READ, "notes|-|calm|calmer", "" },
  { "previous", "'notes':'calm'", "'notes':'calm','previous':'p'", QW_VERIFY_SAME_TO_READ,
    "previous|-|-|p", "" },
  { "new-member", "'notes':'calm'", "'notes':'calm','colour':7", QW_VERIFY_SAME_TO_READ,
    "colour|-|-|7", "" },
  { "number", "'Q-1'", "'Q-2'", QW_VERIFY_CHANGED, "number|-|Q-1|Q-2", NULL },
  { "id-of-a-line", "'line-2'", "'line-3'", QW_VERIFY_SAME_TO_READ, NULL, "" },
};

static char *
replace (const char *text, const char *find, const char *put)
{
  g_auto (GStrv) parts = g_strsplit (text, find, 2);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);
  return g_strjoinv (put, parts);
}

/* In the file that was changed, and on its paper. */
static void
test_change (gconstpointer data)
{
  const Change *row = data;
  g_autofree char *json = replace (QUOTE, row->find, row->put);
  g_autoptr (QwQuote) archived = quotes_parse (QUOTE);
  g_autoptr (QwQuote) changed = quotes_parse (json);
  g_autoptr (GBytes) file = qw_quote_to_bytes (changed);
  g_autoptr (GBytes) pdf = draw (changed, QW_PAPER_A4);
  g_autoptr (QwVerification) document = verify (archived, file);
  g_autoptr (QwVerification) paper = verify (archived, pdf);
  g_autofree char *said = describe (document);
  g_autofree char *said_of_pdf = describe (paper);

  g_assert_cmpint (document->result, ==, row->result);
  g_assert_cmpint (paper->result == QW_VERIFY_CHANGED, ==, row->result == QW_VERIFY_CHANGED);
  if (row->said != NULL)
    g_assert_cmpstr (said, ==, row->said);
  if (row->said_of_pdf != NULL)
    g_assert_cmpstr (said_of_pdf, ==, row->said_of_pdf);
}

/* Any digit of the file: refused by name, or named. */
static void
test_digits_of_file (void)
{
  g_autoptr (QwQuote) quote = paper_quote_read ("bookshop");
  g_autoptr (GBytes) file = qw_quote_to_bytes (quote);
  gsize size = 0;
  const char *data = g_bytes_get_data (file, &size);
  guint n = 0;

  for (gsize i = 0; i < size; i++)
    {
      g_autofree char *copy = g_memdup2 (data, size);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (QwVerification) result = NULL;
      QwQuoteLook look = paper_quote_look (quote);

      if (!g_ascii_isdigit (data[i]))
        continue;
      copy[i] = (char) ('0' + (data[i] - '0' + 1) % 10);
      bytes = g_bytes_new (copy, size);
      result = qw_verify_bytes ("file", bytes, tables_shipped (), quote, &look, &error);
      if (result == NULL)
        g_assert_true (g_str_has_prefix (error->message, "file: "));
      else if (result->result == QW_VERIFY_SAME || result->differences->len == 0)
        g_error ("nothing is said of byte %" G_GSIZE_FORMAT ": %.40s", i, data + i);
      n++;
    }
  g_test_message ("%u digits", n);
  g_assert_cmpuint (n, >, 100);
}

/* The same PDF in the open, as an editor would have it; NULL with the test skipped. */
static char *
open_up (GBytes *pdf, gsize *length)
{
  g_autofree char *qpdf = g_find_program_in_path ("qpdf");
  g_autofree char *folder = g_dir_make_tmp ("verify-XXXXXX", NULL);
  g_autofree char *in = g_build_filename (folder, "in.pdf", NULL);
  g_autofree char *out = g_build_filename (folder, "out.pdf", NULL);
  const char *argv[] = { "qpdf", "--qdf", "--no-original-object-ids", in, out, NULL };
  char *data = NULL;
  int status = -1;

  if (qpdf == NULL)
    {
      g_test_skip ("no qpdf here");
      return NULL;
    }
  g_assert_true (g_file_set_contents (in, g_bytes_get_data (pdf, NULL),
                                      (gssize) g_bytes_get_size (pdf), NULL));
  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL,
                               NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  g_assert_true (g_file_get_contents (out, &data, length, NULL));
  g_unlink (in);
  g_unlink (out);
  g_rmdir (folder);
  return data;
}

/* Digits that are drawn: inside brackets on a line that shows text. */
static GArray *
list_digits (const char *data, gsize length)
{
  GArray *places = g_array_new (FALSE, FALSE, sizeof (gsize));
  gsize start = 0;

  for (gsize i = 0; i < length; i++)
    if (data[i] == '\n')
      {
        gboolean shows = i >= 2 && data[i - 2] == 'T' && g_ascii_toupper (data[i - 1]) == 'J';
        gboolean inside = FALSE;

        for (gsize j = start; shows && j < i; j++)
          {
            inside = data[j] == '(' || (inside && data[j] != ')');
            if (inside && g_ascii_isdigit (data[j]))
              g_array_append_val (places, j);
          }
        start = i + 1;
      }
  return places;
}

/* One digit of what is drawn, in a copy that another program has written: named, with what the archive has. */
static void
test_digits_of_pdf (gconstpointer name)
{
  g_autoptr (QwQuote) quote = paper_quote_read (name);
  g_autoptr (GBytes) pdf = draw (quote, QW_PAPER_A4);
  gsize length = 0;
  g_autofree char *open = open_up (pdf, &length);
  g_autoptr (GBytes) whole = open != NULL ? g_bytes_new (open, length) : NULL;
  g_autoptr (QwVerification) same = whole != NULL ? verify (quote, whole) : NULL;
  g_autoptr (GArray) places = NULL;
  guint step;

  if (open == NULL || !paper_quote_has_letters (quote))
    return;
  g_assert_cmpint (same->result, ==, QW_VERIFY_SAME_TO_READ);
  places = list_digits (open, length);
  g_assert_cmpuint (places->len, >, 5);
  step = places->len / MOST_DIGITS + 1;
  for (guint i = 0; i < places->len; i += step)
    {
      gsize at = g_array_index (places, gsize, i);
      char was = open[at];
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (QwVerification) result = NULL;
      const QwDifference *difference;

      /* A digit that the font has, or nothing would be drawn. */
      open[at] = open[g_array_index (places, gsize, (i + 1) % places->len)];
      if (open[at] == was)
        continue;
      bytes = g_bytes_new (open, length);
      open[at] = was;
      result = verify (quote, bytes);
      g_assert_cmpint (result->result, ==, QW_VERIFY_CHANGED);
      g_assert_cmpuint (result->differences->len, ==, 1);
      difference = result->differences->pdata[0];
      g_assert_nonnull (difference->archived);
      g_assert_nonnull (difference->found);
      g_assert_cmpuint (difference->page, >=, 1);
      g_assert_cmpstr (difference->archived, !=, difference->found);
    }
}

/* Bytes of any kind are refused or compared, and never more. */
static void
test_damage (void)
{
  g_autoptr (QwQuote) quote = paper_quote_read ("bookshop");
  g_autoptr (GBytes) pdf = draw (quote, QW_PAPER_A4);
  gsize size = 0;
  const char *data = g_bytes_get_data (pdf, &size);

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *copy = g_memdup2 (data, size);
      gsize length = i % 3 == 0 ? (gsize) g_test_rand_int_range (5, (gint32) size) : size;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (QwPdfText) text = NULL;

      for (guint j = 0; j < i % 40; j++)
        copy[g_test_rand_int_range (5, (gint32) size)] = (char) g_test_rand_int_range (0, 256);
      bytes = g_bytes_new (copy, length);
      text = qw_pdf_text_new (bytes);
      g_assert_true (text == NULL || text->n_pages > 0);
    }
}

static void
assert_refused (const char *text, const char *message)
{
  g_autoptr (QwQuote) quote = paper_quote_read ("least");
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  QwQuoteLook look = paper_quote_look (quote);

  g_assert_null (qw_verify_bytes ("file", bytes, tables_shipped (), quote, &look, &error));
  g_assert_nonnull (error);
  if (message != NULL)
    g_assert_cmpstr (error->message, ==, message);
}

static void
test_refused (void)
{
  assert_refused ("", NULL);
  assert_refused ("nothing", NULL);
  assert_refused ("%PDF-1.4\n%%EOF\n", "file: no page of it can be read");
  assert_refused (
      "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R 1 0 R] >>\nendobj\n"
      "trailer << /Root 1 0 R >>\n",
      "file: no page of it can be read");
}

/* Without a language of its own, it may have been written by somebody with another one. */
static void
test_other_language (void)
{
  g_autoptr (QwQuote) quote = quotes_add (quotes_new (), "Design", 118000);
  g_autoptr (QwQuote) other = quotes_add (quotes_new (), "Design", 118100);
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (QwVerification) same = NULL;
  g_autoptr (QwVerification) changed = NULL;
  const QwDifference *difference;

  g_assert_cmpstr (quote->texts[QW_QUOTE_LANGUAGE], ==, "");
  look.language = "de";
  pdf = qw_quote_paper_to_pdf (quote, &look, NULL);
  same = verify (quote, pdf);
  changed = verify (other, pdf);
  g_assert_cmpint (same->result, ==, QW_VERIFY_SAME);
  g_assert_cmpint (changed->result, ==, QW_VERIFY_CHANGED);
  g_assert_cmpuint (changed->differences->len, ==, 2);
  difference = changed->differences->pdata[0];
  g_assert_cmpstr (difference->title, ==, "Design");
  g_assert_nonnull (strstr (difference->archived, "1.181,00"));
  g_assert_nonnull (strstr (difference->found, "1.180,00"));
}

static void
test_find_name (void)
{
  g_autoptr (QwQuote) quote = quotes_parse (QUOTE);
  g_autoptr (QwQuote) plain = quotes_add (quotes_new (), "Design", 100);
  g_autoptr (GBytes) file = qw_quote_to_bytes (quote);
  g_autoptr (GBytes) pdf = draw (quote, QW_PAPER_A4);
  g_autoptr (GBytes) draft = draw (plain, QW_PAPER_A4);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = qw_verify_find_name ("file", file, tables_shipped (), NULL);
  g_autofree char *number = qw_verify_find_name ("file", pdf, tables_shipped (), NULL);

  g_assert_cmpstr (id, ==, "q");
  g_assert_cmpstr (number, ==, "Q-1");
  g_assert_null (qw_verify_find_name ("file", draft, tables_shipped (), &error));
  g_assert_error (error, QW_EXPORT_ERROR, QW_EXPORT_ERROR_DOCUMENT);
}

static void
add_names (const char *prefix, GTestDataFunc test)
{
  for (guint i = 0; paper_quote_names[i] != NULL; i++)
    {
      g_autofree char *path = g_strdup_printf ("/verify/%s/%s", prefix, paper_quote_names[i]);

      g_test_add_data_func (path, paper_quote_names[i], test);
    }
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  add_names ("same", test_same);
  add_names ("fingerprint", test_fingerprint);
  add_names ("other-look", test_other_look);
  add_names ("digits-of-pdf", test_digits_of_pdf);
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = g_strconcat ("/verify/change/", changes[i].name, NULL);

      g_test_add_data_func (path, &changes[i], test_change);
    }
  g_test_add_func ("/verify/digits-of-file", test_digits_of_file);
  g_test_add_func ("/verify/damage", test_damage);
  g_test_add_func ("/verify/other-language", test_other_language);
  g_test_add_func ("/verify/refused", test_refused);
  g_test_add_func ("/verify/find-name", test_find_name);
  status = g_test_run ();
  tables_free ();
  return status;
}
