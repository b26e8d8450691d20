/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-quotes.h"
#include "paper-rules.h"
#include "paper-tools.h"
#include "qw-document-style.h"
#include "qw-mark.h"
#include "quotes.h"
#include "tables.h"

#include <string.h>

static void
assert_has (const char *text, const char *part, gboolean wanted)
{
  if ((strstr (text, part) != NULL) != wanted)
    g_error ("“%s” is%s in: %s", part, wanted ? " not" : "", text);
}

static char *
format (QwQuote *quote, const QwQuoteLook *look, gint64 minor)
{
  g_autofree char *text = NULL;

  text = qw_document_style_format_money (qw_document_style_find (quote->texts[QW_QUOTE_LANGUAGE]),
                                         look->currency, quote->currency, quote->digits, minor);
  return paper_plain_spaces (text);
}

static void
assert_amount (QwQuote *quote, const QwQuoteLook *look, const char *text, gint64 minor)
{
  g_autofree char *amount = format (quote, look, minor);

  assert_has (text, amount, TRUE);
}

/* Every amount that the client has to know of. */
static void
check_amounts (QwQuote *quote, const QwQuoteLook *look, const char *text)
{
  g_autoptr (QwQuoteTotals) totals = paper_quote_totals (quote);

  for (guint i = 0; i < QW_N_PERIODS; i++)
    if (totals->periods[i].used)
      {
        assert_amount (quote, look, text, totals->periods[i].total);
        for (guint j = 0; j < totals->periods[i].taxes->len; j++)
          assert_amount (quote, look, text,
                         ((QwTaxTotal *) totals->periods[i].taxes->pdata[j])->amount);
      }
  if (totals->deposit != 0)
    assert_amount (quote, look, text, totals->deposit);
  for (guint i = 0; i < totals->n_milestones; i++)
    assert_amount (quote, look, text, totals->milestones[i]);
  for (guint i = 0; quote->display == QW_DISPLAY_LINES && i < totals->lines->len; i++)
    if (((QwLineTotal *) totals->lines->pdata[i])->line->kind != QW_QUOTE_LINE_FREE)
      assert_amount (quote, look, text, ((QwLineTotal *) totals->lines->pdata[i])->amount);
}

static char *
read_plainly (QwPages *pages)
{
  g_autofree char *text = paper_read (pages);

  return paper_plain_spaces (text);
}

static gboolean
has_tax (QwQuote *quote)
{
  return ((QwQuoteTax *) quote->taxes->pdata[0])->percent != 0;
}

static void
test_example (gconstpointer name)
{
  g_autoptr (QwQuote) quote = paper_quote_read (name);

  for (guint size = 0; size < QW_N_PAPER_SIZES; size++)
    for (guint design = 0; design < QW_N_DESIGNS; design++)
      {
        QwQuoteLook look = paper_quote_look (quote);
        g_autoptr (QwPages) pages = NULL;
        g_autofree char *text = NULL;

        look.size = (QwPaperSize) size;
        look.design = (QwDesign) design;
        pages = paper_quote_lay_out (quote, &look);
        text = read_plainly (pages);
        paper_check_rules (pages);
        if (has_tax (quote))
          check_amounts (quote, &look, text);
      }
}

static void
test_bookshop (void)
{
  static const char *const texts[] = {
    "Q-2026-014",
    "23 November 2026",
    "23 December 2026",
    "Example Bookshop Ltd",
    "Kite & Example Web",
    "Tax ID: GB 000 0000 00",
    "Choose one: Design",
    "12.5 h",
    "6 pages",
    "Total (GBP)",
    "Regular price £540.00",
    "Free",
    "Optional: not in the total",
    "£45.00 a month",
    "VAT 20\u00a0%",
    "VAT 0\u00a0% on",
    "Training is exempt from VAT.",
    "Total each year",
    "Your choices",
    "£6,405.48",
    "Deposit (40\u00a0%)",
    "15 January 2027",
    "Not included",
    "Legal advice",
    "What the price rests on",
    "Signature",
    "Place and date",
    "Chosen options",
    "stages that are done are paid",
  };
  g_autoptr (QwQuote) quote = paper_quote_read ("bookshop");
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (QwPages) pages = paper_quote_lay_out (quote, &look);
  g_autofree char *text = paper_read (pages);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    assert_has (text, texts[i], TRUE);
  assert_has (text, "PRIVATE", FALSE);
}

/* The client sees as much of the prices as is wanted, and always the same total. */
static void
test_display (void)
{
  static const struct
  {
    QwDisplay display;
    gboolean lines;
    gboolean sections;
  } displays[] = {
    { QW_DISPLAY_LINES, TRUE, TRUE },
    { QW_DISPLAY_SECTIONS, FALSE, TRUE },
    { QW_DISPLAY_TOTAL, FALSE, FALSE },
  };
  g_autoptr (QwQuote) quote = paper_quote_read ("bookshop");

  for (guint i = 0; i < G_N_ELEMENTS (displays); i++)
    {
      g_autoptr (QwQuote) shown = qw_quote_with_display (quote, displays[i].display);
      QwQuoteLook look = paper_quote_look (shown);
      g_autoptr (QwPages) pages = paper_quote_lay_out (shown, &look);
      g_autofree char *text = paper_read (pages);

      assert_has (text, "£2,400.00", displays[i].lines);
      assert_has (text, "£65.00", displays[i].lines);
      assert_has (text, "£4,731.57", displays[i].sections);
      assert_has (text, "£7,613.88", TRUE);
      assert_has (text, "Gift cards", TRUE);
      assert_has (text, "£480.00", TRUE);
    }
}

/* In the order of the lines: what each has in front of it. */
static void
test_ticks (void)
{
  const QwTick wanted[] = { QW_TICK_CIRCLE_CHOSEN, QW_TICK_CIRCLE, QW_TICK_BOX, QW_TICK_BOX_CHOSEN,
                            QW_TICK_BOX };
  g_autoptr (QwQuote) quote = paper_quote_read ("bookshop");
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (QwPages) pages = paper_quote_lay_out (quote, &look);
  guint n = 0;

  for (guint i = 0; i < pages->flow->rows->len; i++)
    {
      const QwCell *cell = ((QwRow *) pages->flow->rows->pdata[i])->cells->pdata[0];

      if (cell->paint == qw_tick_paint)
        {
          g_assert_cmpuint (n, <, G_N_ELEMENTS (wanted));
          g_assert_cmpint (GPOINTER_TO_INT (cell->data), ==, wanted[n]);
          n++;
        }
    }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (wanted));
}

static const char *
get_carried (const QwPiece *piece, const char *label)
{
  const QwCell *first = piece->row->cells->pdata[0];
  const QwCell *last = piece->row->cells->pdata[piece->row->cells->len - 1];

  if (first->text == NULL || !g_str_equal (pango_layout_get_text (first->text->layout), label))
    return NULL;
  return pango_layout_get_text (last->text->layout);
}

/* The sum of the lines above it, to the penny. */
static void
test_carried (void)
{
  g_autoptr (QwQuote) quote = paper_quote_with_lines ("least", 200);
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (QwPages) pages = paper_quote_lay_out (quote, &look);
  guint found = 0;
  gint64 sum = 0;
  guint line = 0;

  paper_check_rules (pages);
  for (guint i = 0; i < pages->pages->len; i++)
    for (guint j = 0; j < ((QwSheet *) pages->pages->pdata[i])->pieces->len; j++)
      {
        const QwPiece *piece = ((QwSheet *) pages->pages->pdata[i])->pieces->pdata[j];
        const char *forward = piece->repeated ? get_carried (piece, "Carried forward") : NULL;
        g_autofree char *amount = NULL;

        if (!piece->repeated && piece->row->carried != NULL)
          sum += line++ == 0 ? 100 : 10000 + line - 2;
        amount = format (quote, &look, sum);
        if (forward != NULL)
          {
            g_autofree char *shown = paper_plain_spaces (forward);

            g_assert_cmpstr (shown, ==, amount);
            found++;
          }
      }
  g_assert_cmpuint (line, ==, 201);
  g_assert_cmpuint (found, >=, 4);
}

static const char *
say_marked (const char *text, gpointer said)
{
  char *marked = g_strdup_printf ("¤%s", text);

  g_ptr_array_add (said, marked);
  return marked;
}

/* No word of ours stands on the paper that did not go through the document's language. */
static void
test_language (void)
{
  static const char *const words[] = { "Quote",       "Prepared for", "Number",   "Date",
                                       "Valid until", "Amount",       "Quantity", "Total",
                                       "Payment",     "Deposit",      "Included", "Terms",
                                       "Free",        "Signature" };
  g_autoptr (QwQuote) quote = paper_quote_read ("bookshop");
  g_autoptr (GPtrArray) said = g_ptr_array_new_with_free_func (g_free);
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (QwPages) pages = NULL;
  g_autofree char *text = NULL;

  look.say = say_marked;
  look.say_data = said;
  pages = paper_quote_lay_out (quote, &look);
  text = paper_read (pages);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *marked = g_strdup_printf ("¤%s", words[i]);
      g_autofree char *bare = g_strdup_printf ("\n%s\n", words[i]);

      assert_has (text, marked, TRUE);
      assert_has (text, bare, FALSE);
    }
}

static const char *
say_slyly (const char *text, gpointer unused)
{
  return "%n%d%s%s%";
}

/* A translation is never a format. */
static void
test_sly_words (void)
{
  g_autoptr (QwQuote) quote = paper_quote_read ("bookshop");
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (QwPages) pages = NULL;

  look.say = say_slyly;
  pages = paper_quote_lay_out (quote, &look);
  paper_check_rules (pages);
}

static void
test_same_bytes (gconstpointer name)
{
  g_autoptr (QwQuote) first = paper_quote_read (name);
  g_autoptr (QwQuote) second = paper_quote_read (name);
  QwQuoteLook look = paper_quote_look (first);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = qw_quote_paper_to_pdf (first, &look, &error);
  g_autoptr (GBytes) again = qw_quote_paper_to_pdf (second, &look, &error);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (bytes, again));
}

/* Every amount can be searched for and copied from the file, which is whole. */
static void
test_file (gconstpointer name)
{
  g_autoptr (QwQuote) quote = paper_quote_read (name);
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (GBytes) bytes = qw_quote_paper_to_pdf (quote, &look, NULL);
  g_autofree char *text = paper_pdf_text (bytes);

  if (text != NULL && has_tax (quote))
    check_amounts (quote, &look, text);
  paper_pdf_check (bytes);
}

/* Totals that cannot be had are an error, not a paper. */
static void
test_overflow (void)
{
  g_autoptr (QwQuote)
      quote = quotes_add (quotes_add (quotes_new (), "a", G_MAXINT64), "b", G_MAXINT64);
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (GError) error = NULL;

  g_assert_null (qw_quote_paper_to_pdf (quote, &look, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_OVERFLOW);
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; paper_quote_names[i] != NULL; i++)
    {
      g_autofree char *path = g_strconcat ("/export/quote-paper/example/", paper_quote_names[i],
                                           NULL);
      g_autofree char *bytes = g_strconcat ("/export/quote-paper/same-bytes/", paper_quote_names[i],
                                            NULL);

      g_test_add_data_func (path, paper_quote_names[i], test_example);
      g_autofree char *file = g_strconcat ("/export/quote-paper/file/", paper_quote_names[i], NULL);

      g_test_add_data_func (file, paper_quote_names[i], test_file);
      g_test_add_data_func (bytes, paper_quote_names[i], test_same_bytes);
    }
  g_test_add_func ("/export/quote-paper/bookshop", test_bookshop);
  g_test_add_func ("/export/quote-paper/display", test_display);
  g_test_add_func ("/export/quote-paper/ticks", test_ticks);
  g_test_add_func ("/export/quote-paper/carried", test_carried);
  g_test_add_func ("/export/quote-paper/language", test_language);
  g_test_add_func ("/export/quote-paper/sly-words", test_sly_words);
  g_test_add_func ("/export/quote-paper/overflow", test_overflow);
  result = g_test_run ();
  tables_free ();
  return result;
}
