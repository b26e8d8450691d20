/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-model.h"

/* Random quotes against a model that works line by line with exact fractions, and against what must hold for any quote. */

#define ORDINARY 20000
#define SLOW     1000000

/** Case: a drawn quote, what it comes to and what the model says. */
typedef struct
{
  guint64 number;
  QuoteSketch sketch;
  ModelTotals model;
  QwQuote *quote;
  QwQuoteTotals *totals;
} Case;

#define check(what, a, b)                                                                          \
  G_STMT_START                                                                                     \
    {                                                                                              \
      gint64 a_ = (a), b_ = (b);                                                                   \
      if (a_ != b_)                                                                                \
        g_error ("quote %" G_GUINT64_FORMAT ": %s: %" G_GINT64_FORMAT " is not %" G_GINT64_FORMAT, \
                 self->number, what, a_, b_);                                                      \
    }                                                                                              \
  G_STMT_END

static void
check_lines (const Case *self)
{
  g_assert_cmpuint (self->totals->lines->len, ==, self->sketch.n_lines);
  for (guint i = 0; i < self->sketch.n_lines; i++)
    {
      const QwLineTotal *line = self->totals->lines->pdata[i];

      check ("counted", line->counted, self->model.counted[i]);
      check ("amount", line->amount, self->model.amounts[i]);
    }
}

/* A tax of the quote that no line stands under has no row, and the model says 0 to it. */
static void
check_taxes (const Case *self, QwPeriod index)
{
  const QwPeriodTotal *period = &self->totals->periods[index];
  guint row = 0;

  for (guint i = 0; i < self->sketch.n_taxes; i++)
    {
      const QwTaxTotal *tax = row < period->taxes->len ? period->taxes->pdata[row] : NULL;
      gboolean is_row = tax != NULL && tax->tax == self->quote->taxes->pdata[i];

      check ("net", is_row ? tax->net : 0, self->model.nets[index][i]);
      check ("tax", is_row ? tax->amount : 0, self->model.taxes[index][i]);
      row += is_row;
    }
  check ("rows", row, period->taxes->len);
}

static void
check_model (const Case *self)
{
  check_lines (self);
  for (guint i = 0; i < QW_N_PERIODS; i++)
    {
      check_taxes (self, i);
      check ("lines", self->totals->periods[i].lines, self->model.lines[i]);
      check ("total", self->totals->periods[i].total, self->model.totals[i]);
    }
  check ("rounding", self->totals->periods[0].rounding, self->model.rounding);
  check ("cost", self->totals->cost, self->model.cost);
  check ("deposit", self->totals->deposit, self->model.parts[0]);
  for (guint i = 1; i < self->sketch.n_parts; i++)
    check ("milestone", self->totals->milestones[i - 1], self->model.parts[i]);
  check ("left", self->totals->left, self->model.left);
}

/* Tax rows: net and tax make the gross, and the tax is within half a cent of the exact one. */
static void
check_rows (const Case *self, const QwPeriodTotal *period)
{
  gint64 net = 0, tax = 0;

  for (guint i = 0; i < period->taxes->len; i++)
    {
      const QwTaxTotal *row = period->taxes->pdata[i];
      __int128 base = self->quote->inclusive ? row->gross : row->net;
      __int128 whole = 1000000 + (self->quote->inclusive ? row->tax->percent : 0);
      __int128 missing = 2 * (base * row->tax->percent - row->amount * whole);

      check ("gross", row->net + row->amount, row->gross);
      g_assert_true (missing <= whole && missing >= -whole);
      net += row->net;
      tax += row->amount;
    }
  check ("nets", net, period->net);
  check ("taxes", tax, period->tax);
  check ("total of nets and taxes", net + tax + period->rounding, period->total);
}

/* What is shown line by line, by section and in one sum is the same money. */
static void
check_levels (const Case *self, QwPeriod index)
{
  const QwPeriodTotal *period = &self->totals->periods[index];
  gint64 lines = 0, sections = 0;

  for (guint i = 0; i < self->totals->lines->len; i++)
    {
      const QwLineTotal *line = self->totals->lines->pdata[i];

      lines += line->counted && line->line->period == index ? line->amount : 0;
    }
  for (guint i = 0; i < self->totals->sections->len; i++)
    sections += ((const QwSectionTotal *) self->totals->sections->pdata[i])->subtotal[index];

  check ("sum of lines", lines, period->lines);
  check ("sum of sections", sections, period->lines);
  check ("single total", period->total - period->rounding - lines,
         self->quote->inclusive ? 0 : period->tax);
  check_rows (self, period);
}

static void
check_sums (const Case *self)
{
  const QwPeriodTotal *once = &self->totals->periods[QW_PERIOD_ONCE];
  gint64 sum = self->totals->deposit + self->totals->left;

  for (guint i = 0; i < QW_N_PERIODS; i++)
    check_levels (self, i);
  for (guint i = 0; i < self->totals->n_milestones; i++)
    sum += self->totals->milestones[i];
  check ("sum of portions", sum, once->total);
  check ("margin", self->totals->margin, once->net - self->totals->cost);
  if (self->quote->rounding > 0)
    check ("rounded", once->total % self->quote->rounding, 0);
}

/* The level of display changes no figure. */
static void
check_displays (Case *self)
{
  for (QwDisplay display = QW_DISPLAY_LINES; display <= QW_DISPLAY_TOTAL; display++)
    {
      g_autoptr (QwQuote) quote = NULL;
      g_autoptr (QwQuoteTotals) totals = NULL;

      quote = qw_quote_with_display (self->quote, display);
      totals = qw_quote_totals_new (quote, NULL);
      for (guint i = 0; i < QW_N_PERIODS; i++)
        check ("total as displayed", totals->periods[i].total, self->totals->periods[i].total);
      check ("deposit as displayed", totals->deposit, self->totals->deposit);
    }
}

static gint64
total_of (const QuoteSketch *sketch)
{
  QuoteSketch plain = *sketch;
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuoteTotals) totals = NULL;

  plain.n_parts = 0;
  plain.parts[0].kind = QW_PORTION_NONE;
  quote = sketch_draw (&plain);
  totals = qw_quote_totals_new (quote, NULL);

  return totals->periods[QW_PERIOD_ONCE].total;
}

/* Asking what a choice would make is the same as making it. */
static void
check_choice (const Case *self, guint index)
{
  QuoteSketch sketch = self->sketch;
  g_autofree char *id = g_strdup_printf ("line-%u", index);
  gint64 total;

  sketch.lines[index].chosen = TRUE;
  for (guint i = 0; i < sketch.n_lines; i++)
    if (i != index && sketch.lines[index].choice > 0 &&
        sketch.lines[i].choice == sketch.lines[index].choice)
      sketch.lines[i].chosen = FALSE;
  if (!qw_quote_total_with (self->quote, id, TRUE, &total, NULL))
    g_error ("quote %" G_GUINT64_FORMAT ": no total with %s", self->number, id);
  check ("total with a choice", total, total_of (&sketch));
}

/* Where prices are without taxes, largest remainders move each rate's part of a discount by less than a cent. */
static gint64
get_tolerance (const QuoteSketch *sketch)
{
  gint64 rates = 0, discounts = 0;

  if (sketch->inclusive || sketch->n_taxes == 1)
    return 0;
  for (guint i = 0; i < sketch->n_taxes; i++)
    rates += sketch->taxes[i];
  for (guint i = 0; i < sketch->n_lines; i++)
    discounts += sketch->lines[i].kind == QW_QUOTE_LINE_DISCOUNT;

  return discounts == 0 ? 0 : sketch->n_taxes + 2 * discounts * rates / 1000000;
}

/* Discounts of more than there is and credits aside, a higher price makes no lower total. */
static void
check_raised (const Case *self, guint index, guint64 *state)
{
  QuoteSketch sketch = self->sketch;
  gint64 before, after, tolerance;

  if (self->model.is_odd || sketch.lines[index].kind == QW_QUOTE_LINE_DISCOUNT)
    return;
  before = total_of (&sketch);
  sketch.lines[index].price += 1 + random_below (state, 3);
  after = total_of (&sketch);
  tolerance = get_tolerance (&sketch);
  if (tolerance > 0)
    tolerance += sketch.rounding;
  if (after < before - tolerance)
    g_error ("quote %" G_GUINT64_FORMAT ": a higher price lowers the total by %" G_GINT64_FORMAT,
             self->number, before - after);
}

static void
check_figures (Case *self, guint64 *state)
{
  check_model (self);
  check_sums (self);
  check_displays (self);
  if (self->sketch.n_lines > 0)
    {
      check_choice (self, random_below (state, self->sketch.n_lines));
      check_raised (self, random_below (state, self->sketch.n_lines), state);
    }
}

static void
drop_portions (QuoteSketch *sketch)
{
  for (guint i = 0; i < sketch->n_parts; i++)
    sketch->parts[i].kind = QW_PORTION_NONE;
}

/* Portions above the total are refused; the rest of such a quote is then looked at without them. */
static gboolean
check_case (Case *self, guint64 *state)
{
  g_autoptr (QwQuote) quote = sketch_draw (&self->sketch);
  g_autoptr (QwQuoteTotals) totals = NULL;
  g_autoptr (GError) error = NULL;

  model_add_up (&self->model, &self->sketch);
  totals = qw_quote_totals_new (quote, &error);
  check ("refused", totals == NULL, self->model.is_over);
  if (totals == NULL)
    {
      g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
      drop_portions (&self->sketch);
      check_case (self, state);
      return FALSE;
    }

  self->quote = quote;
  self->totals = totals;
  check_figures (self, state);

  return TRUE;
}

static void
test_random (void)
{
  guint64 n = g_test_slow () ? SLOW : ORDINARY;
  guint refused = 0;

  for (guint64 i = 0; i < n; i++)
    {
      guint64 state = i * G_GUINT64_CONSTANT (0x2545f4914f6cdd1d);
      Case random = { .number = i };

      sketch_random (&random.sketch, &state);
      refused += !check_case (&random, &state);
    }
  g_test_message ("%" G_GUINT64_FORMAT " quotes, %u refused for portions above the total", n,
                  refused);
  g_assert_cmpuint (refused, <, n / 3);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quote-totals/random", test_random);

  return g_test_run ();
}
