/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-preflight-leaks.h"

#include <string.h>

#include "qw-amount-search.h"
#include "qw-fingerprint.h"
#include "qw-money.h"
#include "qw-pdf-text.h"
#include "qw-quote-texts.h"
#include "qw-quote-totals.h"

#define LEAST_LETTERS 8
/* Choices whose totals stand on the paper. */
#define MOST_CHOICES 100
/* An amount below this many major units stands somewhere by chance. */
#define LEAST_MAJOR 10

typedef struct
{
  QwQuote *quote;
  QwQuoteTotals *totals;
  const char *text;
  char *folded;
  char *public;
  GHashTable *figures;
  GHashTable *allowed;
  GPtrArray *findings;
} Search;

/* Letters and digits alone, whatever marks and escapes a format puts between them. */
static char *
fold (const char *text)
{
  g_autofree char *cased = g_utf8_casefold (text, -1);
  GString *folded = g_string_new (NULL);

  for (const char *p = cased; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      g_string_append_len (folded, p, g_utf8_next_char (p) - p);
  return g_string_free (folded, FALSE);
}

/* The words of what is written. */
static char *
read_words (GBytes *bytes)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autoptr (QwPdfText) pdf = qw_pdf_text_new (bytes);
  GString *text;

  if (pdf == NULL)
    return g_utf8_make_valid (data, (gssize) size);
  text = g_string_new (NULL);
  for (guint i = 0; i < pdf->pieces->len; i++)
    g_string_append_printf (text, "%s\n", ((const QwPdfPiece *) pdf->pieces->pdata[i])->text);
  g_string_append_printf (text, "%s\n%s\n%s\n%s\n", pdf->title != NULL ? pdf->title : "",
                          pdf->author != NULL ? pdf->author : "",
                          pdf->subject != NULL ? pdf->subject : "",
                          pdf->keywords != NULL ? pdf->keywords : "");
  return g_string_free (text, FALSE);
}

static gboolean
holds (const char *text, const char *needle)
{
  g_autofree char *reversed = NULL;

  if (strstr (text, needle) != NULL)
    return TRUE;
  reversed = g_utf8_strreverse (needle, -1);
  return strstr (text, reversed) != NULL;
}

static void
look_for_sentence (Search *self, const char *path, const char *sentence)
{
  g_autofree char *needle = fold (sentence);

  if (g_utf8_strlen (needle, -1) < LEAST_LETTERS || strstr (self->public, needle) != NULL ||
      !holds (self->folded, needle))
    return;
  qw_findings_add (self->findings, QW_FINDING_LEAK, QW_SEVERITY_ERROR, path)->text = g_strstrip (
      g_strdup (sentence));
}

/* Signs that a format may write otherwise part a text too. */
static void
look_for_text (Search *self, const char *path, const char *text)
{
  g_auto (GStrv) sentences = g_strsplit_set (text != NULL ? text : "", "\n\r\t.;:&<>\"'\\|*_`", -1);

  for (guint i = 0; sentences[i] != NULL; i++)
    look_for_sentence (self, path, sentences[i]);
}

static void
look_for_texts (Search *self)
{
  GPtrArray *history = self->quote->history;

  look_for_text (self, "notes", self->quote->texts[QW_QUOTE_NOTES]);
  for (guint i = 0; i < history->len; i++)
    {
      g_autofree char *path = g_strdup_printf ("history[%u].reason", i);

      look_for_text (self, path, ((const QwQuoteEvent *) history->pdata[i])->reason);
    }
}

static void
allow (Search *self, gint64 amount)
{
  qw_amount_set_add (self->allowed, amount);
}

/* Sums that stand on the paper and in no total: what is carried over, and what the client could choose. */
static void
allow_sums (Search *self)
{
  gint64 carried = 0;
  guint n_choices = 0;

  for (guint i = 0; i < self->totals->lines->len; i++)
    {
      const QwLineTotal *total = self->totals->lines->pdata[i];
      gint64 with = 0;

      if (total->counted && total->line->period == QW_PERIOD_ONCE &&
          qw_money_add (carried, total->amount, &carried, NULL))
        allow (self, carried);
      allow (self, total->amount);
      if ((total->line->optional || total->line->choice != NULL) && n_choices++ < MOST_CHOICES &&
          qw_quote_total_with (self->quote, total->line->id, TRUE, &with, NULL))
        allow (self, with);
    }
}

/* The numbers of the client's view are minor units already. */
static void
allow_view (Search *self)
{
  g_autofree char *view = qw_quote_client_view (self->quote);
  g_auto (GStrv) items = g_strsplit (view != NULL ? view : "", "\n", -1);

  for (guint i = 0; items[i] != NULL; i++)
    {
      const char *value = strrchr (items[i], ':');
      char *end = NULL;
      gint64 amount = value != NULL ? g_ascii_strtoll (value + 1, &end, 10) : 0;

      if (value != NULL && end != value + 1 && *end == '\0')
        allow (self, amount);
    }
}

static void
look_for_amount (Search *self, const char *path, gint64 amount)
{
  if (ABS (amount) < LEAST_MAJOR * qw_money_scale (self->quote->digits) ||
      !qw_amount_set_has (self->figures, amount) || qw_amount_set_has (self->allowed, amount))
    return;
  qw_findings_add (self->findings, QW_FINDING_LEAK, QW_SEVERITY_ERROR, path)
      ->text = qw_money_to_string (amount, self->quote->digits);
}

static void
look_for_costs (Search *self)
{
  guint at = 0;

  for (guint i = 0; i < self->totals->lines->len; i++)
    {
      const QwLineTotal *total = self->totals->lines->pdata[i];
      g_autofree char *path = NULL;
      gint64 all = 0;

      at = i > 0 && total->section == ((QwLineTotal *) self->totals->lines->pdata[i - 1])->section
               ? at + 1
               : 0;
      if (!total->line->has_cost)
        continue;
      path = g_strdup_printf ("sections[%u].lines[%u].cost", total->section, at);
      look_for_amount (self, path, total->line->cost);
      if (total->line->quantity != QW_DECIMAL_SCALE &&
          qw_money_multiply (total->line->cost, total->line->quantity, QW_DECIMAL_SCALE, &all,
                             NULL))
        look_for_amount (self, path, all);
    }
  if (!self->totals->has_cost)
    return;
  look_for_amount (self, "sections", self->totals->cost);
  look_for_amount (self, "sections", self->totals->margin);
}

static void
look_for_figures (Search *self)
{
  self->totals = qw_quote_totals_new (self->quote, NULL);
  if (self->totals == NULL)
    return;
  self->figures = qw_amount_set_new (self->text, self->quote->digits);
  allow_sums (self);
  allow_view (self);
  look_for_costs (self);
  g_hash_table_unref (self->figures);
  qw_quote_totals_free (self->totals);
}

void
qw_preflight_add_leaks (QwQuote *quote, GBytes *bytes, GPtrArray *findings)
{
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) places = NULL;
  GString *public = g_string_new (NULL);
  g_autofree char *shown = NULL;
  Search self = { .quote = quote, .findings = findings };

  g_return_if_fail (quote != NULL && bytes != NULL && findings != NULL);

  text = read_words (bytes);
  places = qw_quote_list_public_texts (quote);
  for (guint i = 0; i < places->len; i++)
    g_string_append_printf (public, "%s\n", ((const QwQuotePlaceText *) places->pdata[i])->text);
  shown = g_string_free (public, FALSE);
  self.text = text;
  self.folded = fold (text);
  self.public = fold (shown);
  self.allowed = qw_amount_set_new (shown, quote->digits);
  look_for_texts (&self);
  look_for_figures (&self);
  g_hash_table_unref (self.allowed);
  g_free (self.folded);
  g_free (self.public);
}
