/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-fingerprint.h"

#include <string.h>

#include "qw-quote-life.h"
#include "qw-quote-totals.h"

#define VIEW_VERSION 1

static const char *const displays[] = { "lines", "sections", "total" };
static const char *const periods[QW_N_PERIODS] = { "once", "monthly", "yearly" };

/* An item that is there even if it is empty. */
static void
put_part (GString *view, const char *name, const char *text)
{
  g_string_append_printf (view, "%s:%" G_GSIZE_FORMAT ":", name, strlen (text));
  g_string_append (view, text);
  g_string_append_c (view, '\n');
}

static void
put_text (GString *view, const char *name, const char *text)
{
  if (text != NULL && text[0] != '\0')
    put_part (view, name, text);
}

static void
put_figure (GString *view, const char *name, gint64 value)
{
  char text[32];

  g_snprintf (text, sizeof text, "%" G_GINT64_FORMAT, value);
  put_part (view, name, text);
}

static void
put_number (GString *view, const char *name, gint64 value)
{
  if (value != 0)
    put_figure (view, name, value);
}

static void
put_head (GString *view, QwQuote *quote)
{
  g_autofree char *label = qw_quote_label (quote);

  put_figure (view, "view", VIEW_VERSION);
  put_text (view, "number", label);
  put_text (view, "date", quote->issued != NULL ? quote->issued : quote->created);
  put_figure (view, "valid-days", quote->valid_days);
  put_text (view, "language", quote->texts[QW_QUOTE_LANGUAGE]);
  put_text (view, "currency", quote->currency);
  put_number (view, "digits", quote->digits);
  put_text (view, "display", displays[quote->display]);
  put_number (view, "inclusive", quote->inclusive ? 1 : 0);
  put_text (view, "title", quote->texts[QW_QUOTE_TITLE]);
  put_text (view, "introduction", quote->texts[QW_QUOTE_INTRODUCTION]);
  put_text (view, "terms", quote->texts[QW_QUOTE_TERMS]);
}

static void
put_party (GString *view, const char *who, const QwParty *party)
{
  const char *const members[][2] = {
    { "name", party->name },   { "contact", party->contact }, { "address", party->address },
    { "email", party->email }, { "phone", party->phone },     { "tax-id", party->tax_id },
  };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      g_autofree char *name = g_strconcat (who, "-", members[i][0], NULL);

      put_text (view, name, members[i][1]);
    }
}

static void
put_parties (GString *view, QwQuote *quote)
{
  g_autofree char *logo = NULL;

  put_party (view, "issuer", quote->issuer);
  put_party (view, "client", quote->client);
  put_text (view, "issuer-bank", quote->issuer->bank);
  if (quote->issuer->logo != NULL)
    logo = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, quote->issuer->logo);
  put_text (view, "issuer-logo", logo);
}

static void
put_lists (GString *view, QwQuote *quote)
{
  static const char *const names[QW_N_QUOTE_LISTS] = { "included", "excluded", "assumption" };

  for (guint i = 0; i < QW_N_QUOTE_LISTS; i++)
    for (guint j = 0; quote->lists[i] != NULL && quote->lists[i][j] != NULL; j++)
      put_part (view, names[i], quote->lists[i][j]);
}

static void
put_taxes_and_choices (GString *view, QwQuote *quote)
{
  for (guint i = 0; i < quote->taxes->len; i++)
    {
      const QwQuoteTax *tax = quote->taxes->pdata[i];

      put_part (view, "tax", tax->title);
      put_number (view, "tax-percent", tax->percent);
      put_text (view, "tax-note", tax->note);
    }
  for (guint i = 0; i < quote->choices->len; i++)
    put_part (view, "choice", ((const QwQuoteChoice *) quote->choices->pdata[i])->title);
}

/* Parts that are named have their ids first. */
static gint64
find_position (GPtrArray *parts, const char *id)
{
  for (guint i = 0; id != NULL && i < parts->len; i++)
    if (g_str_equal (*(char *const *) parts->pdata[i], id))
      return i + 1;
  return 0;
}

G_STATIC_ASSERT (G_STRUCT_OFFSET (QwQuoteTax, id) == 0);
G_STATIC_ASSERT (G_STRUCT_OFFSET (QwQuoteChoice, id) == 0);

static void
put_figures (GString *view, QwQuote *quote, const QwLineTotal *total)
{
  const QwQuoteLine *line = total->line;
  gint64 regular = line->kind == QW_QUOTE_LINE_FREE ? line->price : total->full;

  if (line->kind == QW_QUOTE_LINE_HOURLY || line->kind == QW_QUOTE_LINE_UNIT)
    {
      put_number (view, "line-quantity", line->quantity);
      put_text (view, "line-unit", line->unit);
      put_number (view, "line-price", line->price);
    }
  put_number (view, "line-regular", line->kind == QW_QUOTE_LINE_DISCOUNT ? 0 : regular);
  put_number (view, "line-tax", find_position (quote->taxes, line->tax));
}

static void
put_package (GString *view, const QwQuotePackage *package)
{
  put_number (view, "package-weeks-low", package->weeks_low);
  put_number (view, "package-weeks-high", package->weeks_high);
  for (guint i = 0; i < package->contents->len; i++)
    {
      const QwQuoteContent *content = package->contents->pdata[i];

      put_part (view, "content", content->title);
      put_text (view, "content-group", content->group);
      put_number (view, "content-quantity", content->quantity);
    }
}

static void
put_line (GString *view, QwQuote *quote, const QwLineTotal *total)
{
  const QwQuoteLine *line = total->line;
  gboolean every = quote->display == QW_DISPLAY_LINES;

  put_part (view, "line", line->title);
  put_text (view, "line-kind", qw_quote_line_kind_to_string (line->kind));
  put_text (view, "line-detail", line->detail);
  put_number (view, "line-optional", line->optional ? 1 : 0);
  put_number (view, "line-choice", find_position (quote->choices, line->choice));
  put_number (view, "line-counted", total->counted ? 1 : 0);
  put_text (view, "line-period", line->period != QW_PERIOD_ONCE ? periods[line->period] : "");
  if (every)
    put_figures (view, quote, total);
  if (every || line->optional || line->choice != NULL)
    put_number (view, "line-amount", total->amount);
  if (line->package != NULL)
    put_package (view, line->package);
}

static void
put_sections (GString *view, QwQuoteTotals *totals)
{
  static const char *const names[QW_N_PERIODS] = { "section-once", "section-monthly",
                                                   "section-yearly" };
  QwQuote *quote = totals->quote;
  guint at = 0;

  for (guint i = 0; i < totals->sections->len; i++)
    {
      const QwSectionTotal *section = totals->sections->pdata[i];

      put_part (view, "section", section->section->title);
      put_text (view, "section-detail", section->section->detail);
      for (guint j = 0; j < QW_N_PERIODS && quote->display != QW_DISPLAY_TOTAL; j++)
        put_number (view, names[j], section->subtotal[j]);
      for (; at < totals->lines->len; at++)
        {
          const QwLineTotal *line = totals->lines->pdata[at];

          if (line->section != i)
            break;
          put_line (view, quote, line);
        }
    }
}

static void
put_total (GString *view, QwQuoteTotals *totals, QwPeriod period)
{
  const QwPeriodTotal *total = &totals->periods[period];

  put_part (view, "total", periods[period]);
  put_number (view, "total-lines", total->lines);
  put_number (view, "total-net", total->net);
  put_number (view, "total-rounding", total->rounding);
  put_number (view, "total-amount", total->total);
  for (guint i = 0; i < total->taxes->len; i++)
    {
      const QwTaxTotal *tax = total->taxes->pdata[i];

      put_figure (view, "total-tax", find_position (totals->quote->taxes, tax->tax->id));
      put_number (view, "total-tax-net", tax->net);
      put_number (view, "total-tax-amount", tax->amount);
    }
}

static void
put_totals (GString *view, QwQuoteTotals *totals)
{
  gboolean any = FALSE;

  for (guint i = 0; i < QW_N_PERIODS; i++)
    if (totals->periods[i].used)
      {
        put_total (view, totals, (QwPeriod) i);
        any = TRUE;
      }
  if (!any)
    put_total (view, totals, QW_PERIOD_ONCE);
}

static void
put_percent (GString *view, const char *name, const QwPortion *portion)
{
  if (portion->kind == QW_PORTION_PERCENT)
    put_number (view, name, portion->percent);
}

static void
put_payment (GString *view, QwQuoteTotals *totals)
{
  QwQuote *quote = totals->quote;

  put_number (view, "deposit", totals->deposit);
  put_percent (view, "deposit-percent", &quote->deposit);
  for (guint i = 0; i < totals->n_milestones; i++)
    {
      const QwMilestone *milestone = quote->milestones->pdata[i];

      put_part (view, "milestone", milestone->title);
      put_text (view, "milestone-due", milestone->due);
      put_percent (view, "milestone-percent", &milestone->portion);
      put_number (view, "milestone-amount", totals->milestones[i]);
    }
  put_number (view, "left", totals->left);
}

char *
qw_quote_client_view (QwQuote *quote)
{
  g_autoptr (QwQuoteTotals) totals = NULL;
  GString *view;

  g_return_val_if_fail (quote != NULL, NULL);

  totals = qw_quote_totals_new (quote, NULL);
  if (totals == NULL)
    return NULL;
  view = g_string_new (NULL);
  put_head (view, quote);
  put_parties (view, quote);
  put_lists (view, quote);
  put_taxes_and_choices (view, quote);
  put_sections (view, totals);
  put_totals (view, totals);
  put_payment (view, totals);
  return g_string_free (view, FALSE);
}
