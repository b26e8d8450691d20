/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "qw-quote-totals.h"

static void
sum (QwQuote *quote)
{
  GError *error = NULL;
  QwQuoteTotals *totals = qw_quote_totals_new (quote, &error);

  if (totals == NULL)
    fuzz_refused (error);
  else
    qw_quote_totals_free (totals);
}

/* What is accepted can be summed, or says why not, and is written and read to the same. */
void
fuzz_one (GBytes *bytes)
{
  GError *error = NULL;
  g_autoptr (QwQuote) quote = qw_quote_parse (fuzz_catalog (), FUZZ_NAME, bytes, &error);
  g_autoptr (QwQuote) again = NULL;
  g_autoptr (GBytes) written = NULL;

  if (quote == NULL)
    {
      fuzz_refused (error);
      return;
    }
  sum (quote);
  written = qw_quote_to_bytes (quote);
  again = qw_quote_parse (fuzz_catalog (), FUZZ_NAME, written, &error);
  g_assert_no_error (error);
  g_assert_true (qw_quote_equal (quote, again));
}
