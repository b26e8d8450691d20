/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-book-private.h"

#include "qw-format.h"
#include "qw-quote-words.h"

#include <glib/gi18n-lib.h>

#define WEEK 7

static char *
say_amount (QwQuoteBook *self, const QwStateTotal *total)
{
  const QwCurrency *currency = qw_catalog_find_currency (self->catalog, total->currency);

  if (!total->fits || currency == NULL)
    return g_strdup (total->currency);
  return qw_format_price (currency, total->total);
}

/* What is under way and what was won; drafts and what came to nothing are no money. */
static gboolean
is_money (QwQuoteState state)
{
  return state == QW_QUOTE_SENT || state == QW_QUOTE_ACCEPTED || state == QW_QUOTE_DONE;
}

/* The amounts of one state, each in its currency. */
static char *
say_state (QwQuoteBook *self, GPtrArray *totals, QwQuoteState state)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < totals->len; i++)
    {
      const QwStateTotal *total = totals->pdata[i];
      g_autofree char *amount = NULL;

      if (total->state != state)
        continue;
      amount = say_amount (self, total);
      if (text->len > 0)
        g_string_append (text, " · ");
      g_string_append (text, amount);
    }
  return g_string_free (text, text->len == 0);
}

static char *
say_totals (QwQuoteBook *self, GPtrArray *totals)
{
  GString *text = g_string_new (NULL);

  for (QwQuoteState state = 0; state < QW_N_QUOTE_STATES; state++)
    {
      g_autofree char *amounts = is_money (state) ? say_state (self, totals, state) : NULL;

      if (amounts == NULL)
        continue;
      if (text->len > 0)
        g_string_append_c (text, '\n');
      /* Translators: the state of quotes and the sums of their totals: "Accepted: €12,400 · $800" */
      g_string_append_printf (text, _ ("%s: %s"), qw_quote_words_state (state), amounts);
    }
  return g_string_free (text, text->len == 0);
}

static void
take (char **place, char *text)
{
  g_free (*place);
  *place = text;
}

static void
summed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwQuoteBook) self = user_data;
  g_autoptr (QwLibrarySummary)
      summary = qw_library_summary_finish (QW_LIBRARY (source), result, NULL);

  /* Why nothing can be read is said where the list is asked for. */
  if (summary == NULL || self->library == NULL)
    return;
  take (&self->totals, say_totals (self, summary->totals));
  take (&self->expiring,
        summary->n_expiring > 0
            ? g_strdup_printf (
                  ngettext ("%u expires this week", "%u expire this week", summary->n_expiring),
                  summary->n_expiring)
            : NULL);
  qw_quote_book_notify_list (self);
}

static void
won_lost_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (QwQuoteBook) self = user_data;
  g_autoptr (QwWonLostReport)
      report = qw_library_won_lost_finish (QW_LIBRARY (source), result, NULL);
  guint n;

  if (report == NULL || self->library == NULL)
    return;
  n = report->won + report->lost;
  take (&self->won_lost,
        n > 0 ? g_strdup_printf (ngettext ("%u of %u won", "%u of %u won", n), report->won, n)
              : NULL);
  qw_quote_book_notify_list (self);
}

void
qw_quote_book_sum (QwQuoteBook *self)
{
  qw_library_summary_async (self->library, NULL, WEEK, NULL, summed_cb, g_object_ref (self));
  qw_library_won_lost_async (self->library, NULL, won_lost_cb, g_object_ref (self));
}
