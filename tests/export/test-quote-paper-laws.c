/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-quotes.h"
#include "paper-rules.h"
#include "quotes.h"
#include "tables.h"

#include <string.h>

#define N_QUOTES 400

static const char *const languages[] = { "en", "de", "ar", "hi", "ja", "" };

/* Letters that no random text has; what nobody but the user may read. */
#define SECRET "ẄẌẂ"

static QwQuotePackage *
keep_secret_brief (void)
{
  QwQuotePackage *package = qw_quote_package_new ();

  package->brief = json_node_init_string (json_node_alloc (), SECRET);
  json_node_seal (package->brief);
  return package;
}

/* @quote, which it takes, with secrets wherever there is a private place. */
static QwQuote *
keep_secrets (QwQuote *taken)
{
  g_autoptr (QwQuote) quote = taken;
  g_autoptr (QwQuote) noted = qw_quote_with_text (quote, QW_QUOTE_NOTES, SECRET);
  g_autoptr (QwQuoteLine) line = qw_quote_line_new (QW_QUOTE_LINE_FIXED, "A line with a cost");

  line->price = 5000;
  line->has_cost = TRUE;
  line->cost = G_GINT64_CONSTANT (77777777777);
  line->origin = g_strdup (SECRET);
  line->package = keep_secret_brief ();
  return qw_quote_with_line_inserted (noted, 0, 0, line);
}

static gboolean
adds_up (QwQuote *quote)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuoteTotals) totals = qw_quote_totals_new (quote, &error);

  if (totals == NULL)
    g_test_message ("%s", error->message);
  return totals != NULL;
}

/* Digits alone, whatever marks a language puts between them. */
static char *
keep_digits (const char *text)
{
  GString *digits = g_string_new (NULL);

  for (; *text != '\0'; text++)
    if (g_ascii_isdigit (*text))
      g_string_append_c (digits, *text);
  return g_string_free (digits, FALSE);
}

static void
check_quote (QwQuote *quote)
{
  QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (QwPages) pages = NULL;
  g_autofree char *text = NULL;
  g_autofree char *digits = NULL;

  look.size = (QwPaperSize) g_test_rand_int_range (0, QW_N_PAPER_SIZES);
  look.design = (QwDesign) g_test_rand_int_range (0, QW_N_DESIGNS);
  pages = paper_quote_lay_out (quote, &look);
  text = paper_read (pages);
  paper_check_whole (pages);
  paper_check_places (pages);
  paper_check_ink (pages);
  g_assert_null (strstr (text, SECRET));
  digits = keep_digits (text);
  g_assert_null (strstr (digits, "7777777777"));
}

/* Any quote that adds up stands on paper, and nothing private with it. */
static void
test_random (void)
{
  guint checked = 0;

  for (guint i = 0; i < N_QUOTES; i++)
    {
      g_autoptr (QwQuote) random = keep_secrets (quotes_random (1 + i % 30));
      g_autoptr (QwQuote) quote = qw_quote_with_text (random, QW_QUOTE_LANGUAGE,
                                                      languages[i % G_N_ELEMENTS (languages)]);

      if (!adds_up (quote))
        continue;
      check_quote (quote);
      checked++;
    }
  g_assert_cmpuint (checked, >, N_QUOTES / 2);
}

/* The same total whatever the client sees of it, and wherever the pages break. */
static void
test_displays (void)
{
  for (guint i = 0; i < QW_DISPLAY_TOTAL + 1; i++)
    {
      g_autoptr (QwQuote) quote = paper_quote_with_lines ("bookshop", 150);
      g_autoptr (QwQuote) shown = qw_quote_with_display (quote, (QwDisplay) i);

      check_quote (shown);
    }
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/quote-paper-laws/random", test_random);
  g_test_add_func ("/export/quote-paper-laws/displays", test_displays);
  result = g_test_run ();
  tables_free ();
  return result;
}
