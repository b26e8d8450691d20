/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-quotes.h"
#include "paper-rules.h"
#include "quotes.h"
#include "tables.h"

#include "qw-quote-format.h"
#include "qw-quote-offer.h"

#include <string.h>

#define N_OFFERS 200
/* Kinds of things that the packages draw from. */
#define N_THINGS 40
#define N_GROUPS 4

static const char *const languages[] = { "en", "de", "ar", "ja" };

static int
pick (int from, int to)
{
  return g_test_rand_int_range (from, to);
}

static QwQuotePackage *
make_package (void)
{
  QwQuotePackage *package = qw_quote_package_new ();

  package->weeks_low = pick (0, 100000);
  package->weeks_high = package->weeks_low + pick (0, 100000);
  for (guint i = 0; i < N_THINGS; i++)
    if (pick (0, 2) == 0)
      {
        g_autofree char *group = g_strdup_printf ("Group %u", i % N_GROUPS);
        g_autofree char *title = g_strdup_printf ("Thing no. %u of it.", i);

        g_ptr_array_add (package->contents,
                         qw_quote_content_new (group, title, (guint) pick (1, 4)));
      }
  return package;
}

/* @n packages in a choose-one group; one is a line of its own. */
static QwQuote *
make_offer (guint n)
{
  g_autoptr (QwQuote) quote = quotes_new ();
  g_autoptr (GPtrArray)
      choices = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_choice_unref);

  g_ptr_array_add (choices, qw_quote_choice_new ("Package"));
  if (n > 1)
    {
      QwQuote *choosing = qw_quote_with_choices (quote, choices);

      qw_quote_unref (quote);
      quote = choosing;
    }
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = g_strdup_printf ("Column %u", i);
      g_autoptr (QwQuoteLine) line = qw_quote_line_new (QW_QUOTE_LINE_FIXED, title);
      QwQuote *longer;

      line->price = pick (10000, 10000000);
      line->package = make_package ();
      if (n > 1)
        line->choice = g_strdup (((QwQuoteChoice *) quote->choices->pdata[0])->id);
      longer = qw_quote_with_line_inserted (quote, 0, i, line);
      qw_quote_unref (quote);
      quote = longer;
    }
  return g_steal_pointer (&quote);
}

static const char *
read_cell (const QwRow *row, guint column)
{
  for (guint i = 0; i < row->cells->len; i++)
    {
      const QwCell *cell = row->cells->pdata[i];

      if (cell->column == column && cell->text != NULL)
        return pango_layout_get_text (cell->text->layout);
    }
  return "";
}

static guint
find_quantity (const QwQuoteLine *line, const char *title)
{
  guint quantity = 0;

  for (guint i = 0; i < line->package->contents->len; i++)
    {
      const QwQuoteContent *content = line->package->contents->pdata[i];

      if (g_str_equal (content->title, title))
        quantity += content->quantity;
    }
  return quantity;
}

static void
check_marks (QwQuote *quote, guint n, const QwRow *row, const char *title)
{
  for (guint i = 0; i < n; i++)
    {
      guint quantity = find_quantity (quotes_line (quote, 0, i), title);
      const char *mark = read_cell (row, i + 1);
      g_autofree char *times = g_strdup_printf ("× %u", quantity);

      g_assert_cmpstr (mark, !=, "");
      g_assert_cmpint (g_str_equal (mark, "–"), ==, quantity == 0);
      g_assert_cmpint (g_str_has_suffix (mark, times), ==, quantity > 1);
    }
}

/* Everything that any package holds is named in one row, with one mark for each package. */
static void
check_contents (QwQuote *quote, guint n, QwPages *pages)
{
  GPtrArray *rows = pages->flow->rows;

  for (guint i = 0; i < N_THINGS; i++)
    {
      g_autofree char *title = g_strdup_printf ("Thing no. %u of it.", i);
      guint held = 0;
      guint named = 0;

      for (guint j = 0; j < n; j++)
        held += find_quantity (quotes_line (quote, 0, j), title);
      for (guint j = 0; j < rows->len; j++)
        if (g_str_equal (read_cell (rows->pdata[j], 0), title))
          {
            check_marks (quote, n, rows->pdata[j], title);
            named++;
          }
      g_assert_cmpuint (named, ==, held > 0);
    }
}

/* Each column has the amount of its line, to the cent. */
static void
check_prices (QwQuote *quote, guint n, const QwQuoteLook *look, QwPages *pages)
{
  g_auto (QwQuoteVoice) voice = { 0 };
  const char *name = NULL;
  guint found = 0;

  g_assert_true (qw_quote_voice_init (&voice, quote, look, NULL));
  name = qw_quote_say (&voice, "Price");
  for (guint i = 0; i < pages->flow->rows->len; i++)
    {
      const QwRow *row = pages->flow->rows->pdata[i];

      if (!g_str_equal (read_cell (row, 0), name))
        continue;
      found++;
      for (guint j = 0; j < n; j++)
        {
          const QwLineTotal *total = voice.totals->lines->pdata[j];
          g_autofree char *amount = qw_quote_say_money (&voice, total->amount);

          g_assert_cmpint (total->amount, ==, quotes_line (quote, 0, j)->price);
          g_assert_cmpstr (read_cell (row, j + 1), ==, amount);
        }
    }
  g_assert_cmpuint (found, ==, 1);
}

static QwQuote *
make_in_language (guint n, guint language)
{
  g_autoptr (QwQuote) offer = make_offer (n);

  return qw_quote_with_text (offer, QW_QUOTE_LANGUAGE, languages[language]);
}

static void
test_columns (void)
{
  for (guint i = 0; i < N_OFFERS; i++)
    {
      guint n = 2 + i % 2;
      g_autoptr (QwQuote) quote = make_in_language (n, i % G_N_ELEMENTS (languages));
      QwQuoteLook look = paper_quote_look (quote);
      g_autoptr (QwPages) pages = NULL;

      look.size = (QwPaperSize) (i / 2 % QW_N_PAPER_SIZES);
      look.design = (QwDesign) (i / 4 % QW_N_DESIGNS);
      pages = paper_quote_lay_out (quote, &look);
      paper_check_rules (pages);
      check_contents (quote, n, pages);
      check_prices (quote, n, &look, pages);
    }
}

static guint
count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + 1, part))
    n++;
  return n;
}

/* A single package, and packages on a page that is too narrow for columns, stand below each other. */
static void
test_below (void)
{
  for (guint i = 0; i < N_OFFERS; i++)
    {
      guint n = 1 + i % 3;
      g_autoptr (QwQuote) quote = make_in_language (n, i % G_N_ELEMENTS (languages));
      QwQuoteLook look = paper_quote_look (quote);
      QwPaper narrow = { 300, 700, 20, 20, 16 };
      g_autoptr (QwPages) pages = NULL;
      g_autofree char *text = NULL;

      look.paper = n > 1 ? &narrow : NULL;
      pages = paper_quote_lay_out (quote, &look);
      paper_check_rules (pages);
      text = paper_read (pages);
      for (guint j = 0; j < N_THINGS; j++)
        {
          g_autofree char *title = g_strdup_printf ("Thing no. %u of it.", j);
          guint held = 0;

          for (guint k = 0; k < n; k++)
            held += find_quantity (quotes_line (quote, 0, k), title) > 0;
          g_assert_cmpuint (count (text, title), ==, held);
        }
    }
}

/* The names of the columns stand again on every page that they go on to. */
static void
test_heads (void)
{
  g_autoptr (QwQuote) quote = make_offer (3);
  QwQuoteLook look = paper_quote_look (quote);
  QwPaper low = { 595, 300, 30, 30, 40 };
  g_autoptr (QwPages) pages = NULL;
  guint with_marks = 0;

  look.paper = &low;
  pages = paper_quote_lay_out (quote, &look);
  paper_check_rules (pages);
  for (guint i = 0; i < qw_pages_get_count (pages); i++)
    {
      g_autofree char *text = qw_pages_read (pages, i);

      if (strstr (text, "Thing no.") == NULL || strstr (text, "✓") == NULL)
        continue;
      g_assert_nonnull (strstr (text, "Column 0"));
      g_assert_nonnull (strstr (text, "Column 2"));
      with_marks++;
    }
  g_assert_cmpuint (with_marks, >, 1);
}

/* Nobody reads what it was made from; everybody reads what is in it. */
static void
test_formats (gconstpointer data)
{
  QwQuoteFormat format = (QwQuoteFormat) GPOINTER_TO_UINT (data);
  g_autoptr (QwQuote) offer = make_offer (3);
  g_autoptr (QwQuoteLine) line = qw_quote_line_copy (quotes_line (offer, 0, 0));
  QwQuotePackage *package = qw_quote_package_copy (line->package);
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  QwQuoteLook look;

  package->brief = json_node_init_string (json_node_alloc (), "SECRETBRIEF");
  package->estimate = json_node_init_string (json_node_alloc (), "SECRETFIGURES");
  json_node_seal (package->brief);
  json_node_seal (package->estimate);
  g_ptr_array_add (package->contents, qw_quote_content_new ("", "Thing of the first", 1));
  qw_quote_package_unref (line->package);
  line->package = package;
  quote = qw_quote_with_line (offer, 0, 0, line);
  look = paper_quote_look (quote);
  bytes = qw_quote_format_export (format, quote, &look, NULL);
  g_assert_nonnull (bytes);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_null (strstr (text, "SECRET"));
  g_assert_nonnull (strstr (text, "Thing of the first"));
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/quote-offer/columns", test_columns);
  g_test_add_func ("/export/quote-offer/below", test_below);
  g_test_add_func ("/export/quote-offer/heads", test_heads);
  for (guint i = QW_QUOTE_FORMAT_HTML; i < QW_N_QUOTE_FORMATS; i++)
    {
      g_autofree char *path = g_strconcat ("/export/quote-offer/formats/",
                                           qw_quote_format_to_string ((QwQuoteFormat) i), NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_formats);
    }
  result = g_test_run ();
  tables_free ();
  return result;
}
