/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-totals-cases.h"

static const QwPeriodTotal *
get_once (const QwQuoteTotals *totals)
{
  return &totals->periods[QW_PERIOD_ONCE];
}

static gint64
get_subtotal (const QwQuoteTotals *totals, guint section, QwPeriod period)
{
  return ((const QwSectionTotal *) totals->sections->pdata[section])->subtotal[period];
}

static QwQuoteTotals *
add_up (const QuoteSketch *sketch)
{
  g_autoptr (QwQuote) quote = sketch_draw (sketch);
  g_autoptr (GError) error = NULL;
  QwQuoteTotals *totals = qw_quote_totals_new (quote, &error);

  g_assert_no_error (error);

  return totals;
}

static void
check_parts (const TotalCase *row, const QwQuoteTotals *totals)
{
  g_assert_cmpint (totals->deposit, ==, row->parts[0]);
  g_assert_cmpuint (totals->n_milestones, ==, row->sketch.n_parts - 1);
  for (guint i = 0; i < totals->n_milestones; i++)
    g_assert_cmpint (totals->milestones[i], ==, row->parts[i + 1]);
  g_assert_cmpint (totals->left, ==, row->left);
}

static void
test_total (gconstpointer data)
{
  const TotalCase *row = data;
  g_autoptr (QwQuoteTotals) totals = add_up (&row->sketch);

  for (guint i = 0; i < totals->lines->len; i++)
    g_assert_cmpint (((QwLineTotal *) totals->lines->pdata[i])->amount, ==, row->amounts[i]);
  g_assert_cmpint (get_once (totals)->net, ==, row->net);
  g_assert_cmpint (get_once (totals)->tax, ==, row->tax);
  g_assert_cmpint (get_once (totals)->total, ==, row->total);
  g_assert_cmpint (get_once (totals)->rounding, ==, row->total - row->net - row->tax);
  if (row->sketch.n_parts > 0)
    check_parts (row, totals);
}

static void
test_refused (gconstpointer data)
{
  const RefusedCase *row = data;
  g_autoptr (QwQuote) quote = sketch_draw (&row->sketch);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuoteTotals) totals = qw_quote_totals_new (quote, &error);

  g_assert_null (totals);
  g_assert_error (error, QW_ERROR, (int) row->code);
  if (!g_str_has_prefix (error->message, row->message))
    g_error ("“%s” does not begin with “%s”", error->message, row->message);
}

static void
test_periods (void)
{
  static const QuoteSketch sketch = {
    .rounding = 100,
    .taxes = { 190000 },
    .n_sections = 2,
    .n_lines = 4,
    .lines = { { .price = 10050 },
               { .price = 2000, .period = QW_PERIOD_MONTHLY },
               { .price = 3001, .period = QW_PERIOD_MONTHLY, .section = 1 },
               { .kind = QW_QUOTE_LINE_FREE, .period = QW_PERIOD_YEARLY, .section = 1 } },
  };
  g_autoptr (QwQuoteTotals) totals = add_up (&sketch);
  const QwPeriodTotal *periods = totals->periods;

  g_assert_cmpint (periods[QW_PERIOD_ONCE].total, ==, 12000);
  g_assert_cmpint (periods[QW_PERIOD_ONCE].rounding, ==, 40);
  g_assert_cmpint (periods[QW_PERIOD_MONTHLY].total, ==, 5951);
  g_assert_cmpint (periods[QW_PERIOD_MONTHLY].rounding, ==, 0);
  g_assert_true (periods[QW_PERIOD_YEARLY].used);
  g_assert_cmpint (periods[QW_PERIOD_YEARLY].total, ==, 0);
  g_assert_cmpuint (periods[QW_PERIOD_YEARLY].taxes->len, ==, 0);
  g_assert_cmpint (get_subtotal (totals, 0, QW_PERIOD_ONCE), ==, 10050);
  g_assert_cmpint (get_subtotal (totals, 0, QW_PERIOD_MONTHLY), ==, 2000);
  g_assert_cmpint (get_subtotal (totals, 1, QW_PERIOD_ONCE), ==, 0);
  g_assert_cmpint (get_subtotal (totals, 1, QW_PERIOD_MONTHLY), ==, 3001);
}

/* A period, and a tax, that no counted line has are not shown. */
static void
test_unused (void)
{
  static const QuoteSketch sketch = {
    .n_taxes = 3,
    .taxes = { 190000, 70000, 0 },
    .n_lines = 3,
    .lines = { { .price = 100, .tax = 2 },
               { .price = 100, .tax = 1, .optional = TRUE },
               { .price = 100, .period = QW_PERIOD_YEARLY, .optional = TRUE } },
  };
  g_autoptr (QwQuoteTotals) totals = add_up (&sketch);
  const QwTaxTotal *tax;

  g_assert_true (get_once (totals)->used);
  g_assert_false (totals->periods[QW_PERIOD_MONTHLY].used);
  g_assert_false (totals->periods[QW_PERIOD_YEARLY].used);
  g_assert_cmpuint (get_once (totals)->taxes->len, ==, 1);
  tax = get_once (totals)->taxes->pdata[0];
  g_assert_true (tax->tax == totals->quote->taxes->pdata[2]);
}

static void
test_before_discount (void)
{
  static const QuoteSketch sketch = {
    .n_lines = 2,
    .lines = { { QW_QUOTE_LINE_UNIT, .quantity = 160000, .price = 34835, .percent = 40000 },
               { QW_QUOTE_LINE_FREE, .price = 100 } },
  };
  g_autoptr (QwQuoteTotals) totals = add_up (&sketch);

  g_assert_cmpint (((QwLineTotal *) totals->lines->pdata[0])->full, ==, 557360);
  g_assert_cmpint (((QwLineTotal *) totals->lines->pdata[1])->full, ==, 0);
}

/* Of hours it is the cost of one; what is not counted, monthly or a discount costs nothing here. */
static void
test_margin (void)
{
  static const QuoteSketch sketch = {
    .inclusive = TRUE,
    .taxes = { 200000 },
    .n_lines = 5,
    .lines = { { QW_QUOTE_LINE_HOURLY, 25000, 12000, .has_cost = TRUE, .cost = 4001 },
               { .price = 6000 },
               { QW_QUOTE_LINE_FREE, .has_cost = TRUE, .cost = 500 },
               { .price = 100, .optional = TRUE, .has_cost = TRUE, .cost = 7 },
               { .period = QW_PERIOD_MONTHLY, .has_cost = TRUE, .cost = 7 } },
  };
  g_autoptr (QwQuoteTotals) totals = add_up (&sketch);

  g_assert_true (totals->has_cost);
  g_assert_cmpint (totals->cost, ==, 10003 + 500);
  g_assert_cmpint (totals->margin, ==, 30000 - 10503);
}

static void
test_no_cost (void)
{
  static const QuoteSketch sketch = { .n_lines = 1, .lines = { { .price = 100, .cost = 7 } } };
  g_autoptr (QwQuoteTotals) totals = add_up (&sketch);

  g_assert_false (totals->has_cost);
  g_assert_cmpint (totals->cost, ==, 0);
}

static const QuoteSketch menu = {
  .taxes = { 100000 },
  .n_lines = 6,
  .lines = { { .price = 10000 },
             { .price = 500, .optional = TRUE },
             { .price = 70, .optional = TRUE, .chosen = TRUE },
             { .price = 1000, .choice = 1 },
             { .price = 2000, .choice = 1, .chosen = TRUE },
             { .price = 3000, .choice = 1 } },
};

typedef struct
{
  const char *name;
  guint line;
  gboolean taken;
  gint64 total;
} ChoiceCase;

static const ChoiceCase choice_cases[] = {
  { "an option taken", 1, TRUE, 13827 },
  { "an option left", 1, FALSE, 13277 },
  { "a chosen option taken", 2, TRUE, 13277 },
  { "a chosen option left", 2, FALSE, 13200 },
  { "the first of a group", 3, TRUE, 12177 },
  { "the chosen one of a group", 4, TRUE, 13277 },
  { "the last of a group", 5, TRUE, 14377 },
  { "the chosen one of a group left: the first stands for it", 4, FALSE, 12177 },
  { "what is no choice stays", 0, FALSE, 13277 },
};

static void
test_choice (gconstpointer data)
{
  const ChoiceCase *row = data;
  g_autoptr (QwQuote) quote = sketch_draw (&menu);
  g_autofree char *id = g_strdup_printf ("line-%u", row->line);
  gint64 total;

  g_assert_true (qw_quote_total_with (quote, id, row->taken, &total, NULL));
  g_assert_cmpint (total, ==, row->total);
}

static void
test_no_such_line (void)
{
  g_autoptr (QwQuote) quote = sketch_draw (&menu);
  g_autoptr (GError) error = NULL;
  gint64 total;

  g_assert_false (qw_quote_total_with (quote, "line-9", TRUE, &total, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_UNKNOWN);
}

/* A choice that would be less than the deposit still has a total. */
static void
test_choice_below_deposit (void)
{
  QuoteSketch sketch = menu;
  g_autoptr (QwQuote) quote = NULL;
  gint64 total;

  sketch.n_parts = 1;
  sketch.parts[0] = (PortionSketch){ QW_PORTION_AMOUNT, .amount = 13250 };
  quote = sketch_draw (&sketch);
  g_assert_true (qw_quote_total_with (quote, "line-2", FALSE, &total, NULL));
  g_assert_cmpint (total, ==, 13200);
}

static void
test_line_twice (void)
{
  static const char *const lines[] = { "line-0", "line-0", NULL };
  QwPortion deposit = { .kind = QW_PORTION_LINES, .lines = (GStrv) lines };
  g_autoptr (QwQuote) quote = sketch_draw (&menu);
  g_autoptr (QwQuote) changed = qw_quote_with_deposit (quote, &deposit);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuoteTotals) totals = qw_quote_totals_new (changed, &error);

  g_assert_null (totals);
  g_assert_error (error, QW_ERROR, QW_ERROR_DUPLICATE);
  g_assert_cmpstr (error->message, ==,
                   "deposit.lines: found the line \"line-0\" a second time, allowed: once in all "
                   "portions");
}

static void
test_too_many_taxes (void)
{
  g_autoptr (GPtrArray)
      taxes = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_tax_unref);
  g_autoptr (QwQuote) quote = sketch_draw (&menu);
  g_autoptr (QwQuote) changed = NULL;
  g_autoptr (QwQuoteTotals) totals = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i <= QW_QUOTE_MAX_TAXES; i++)
    g_ptr_array_add (taxes, qw_quote_tax_new ("", 0));
  changed = qw_quote_with_taxes (quote, taxes);
  totals = qw_quote_totals_new (changed, &error);
  g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
  g_assert_cmpstr (error->message, ==, "taxes: found 21, allowed: 1 to 20");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (gsize i = 0; i < n_total_cases; i++)
    {
      g_autofree char *path = g_strdup_printf ("/quote-totals/sums/%s", total_cases[i].name);

      g_test_add_data_func (path, &total_cases[i], test_total);
    }
  for (gsize i = 0; i < n_refused_cases; i++)
    {
      g_autofree char *path = g_strdup_printf ("/quote-totals/refused/%s", refused_cases[i].name);

      g_test_add_data_func (path, &refused_cases[i], test_refused);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (choice_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/quote-totals/choice/%s", choice_cases[i].name);

      g_test_add_data_func (path, &choice_cases[i], test_choice);
    }
  g_test_add_func ("/quote-totals/choice/no such line", test_no_such_line);
  g_test_add_func ("/quote-totals/choice/below the deposit", test_choice_below_deposit);
  g_test_add_func ("/quote-totals/refused/a line in a portion twice", test_line_twice);
  g_test_add_func ("/quote-totals/refused/too many taxes", test_too_many_taxes);
  g_test_add_func ("/quote-totals/periods", test_periods);
  g_test_add_func ("/quote-totals/unused", test_unused);
  g_test_add_func ("/quote-totals/before discount", test_before_discount);
  g_test_add_func ("/quote-totals/margin", test_margin);
  g_test_add_func ("/quote-totals/no cost", test_no_cost);

  return g_test_run ();
}
