/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The median times, in milliseconds, of adding up large quotes: a name and a figure a line. */

#include "qw-quote-totals.h"
#include "repeat.h"

#define N_SECTIONS 20
#define REPEATS    50

static QwQuote *quote;
static volatile gint64 sink;

static QwQuoteLine *
create_line (guint index)
{
  static const char *const taxes[] = { NULL, "tax-a", "tax-b", "tax-c" };
  gboolean is_discount = index % 50 == 49;
  QwQuoteLine *self = qw_quote_line_new (is_discount ? QW_QUOTE_LINE_DISCOUNT : QW_QUOTE_LINE_UNIT,
                                         "");

  self->id = g_strdup_printf ("line-%u", index);
  self->quantity = 10000 + 2500 * (index % 7);
  self->price = is_discount ? 0 : 6422 + index;
  self->percent = is_discount || index % 9 == 0 ? 25000 : 0;
  self->whole = index % 100 == 99;
  self->tax = g_strdup (taxes[index % G_N_ELEMENTS (taxes)]);
  self->optional = index % 11 == 0;
  self->chosen = index % 2 == 0;

  return self;
}

static void
change (QwQuote *changed)
{
  g_clear_pointer (&quote, qw_quote_unref);
  quote = changed;
}

static void
create_sections (guint n_lines)
{
  g_autoptr (GPtrArray)
      sections = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_section_unref);

  for (guint i = 0; i < N_SECTIONS; i++)
    {
      QwQuoteSection *section = qw_quote_section_new ("");

      for (guint j = 0; j < n_lines / N_SECTIONS; j++)
        g_ptr_array_add (section->lines, create_line (i * (n_lines / N_SECTIONS) + j));
      g_ptr_array_add (sections, section);
    }
  change (qw_quote_with_sections (quote, sections));
}

static void
create_taxes (void)
{
  static const char *const ids[] = { "tax-a", "tax-b", "tax-c" };
  g_autoptr (GPtrArray)
      taxes = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_tax_unref);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      QwQuoteTax *tax = qw_quote_tax_new ("", 70000 * i);

      tax->id = g_strdup (ids[i]);
      g_ptr_array_add (taxes, tax);
    }
  change (qw_quote_with_taxes (quote, taxes));
}

static void
create_quote (guint n_lines)
{
  static const QwCurrency euro = { .code = (char *) "EUR", .digits = 2 };
  static const QwQuoteStart start = { .id = "quote", .today = "2026-11-23" };
  static const char *const paid[] = { "line-1", "line-2", NULL };
  QwPortion deposit = { .kind = QW_PORTION_LINES, .lines = (GStrv) paid };

  change (qw_quote_new (&euro, &start));
  create_taxes ();
  create_sections (n_lines);
  change (qw_quote_with_deposit (quote, &deposit));
}

static void
add_up (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuoteTotals) totals = qw_quote_totals_new (quote, &error);

  if (totals == NULL)
    g_error ("%s", error->message);
  sink = totals->periods[0].total;
}

static void
ask (void)
{
  gint64 total;

  if (!qw_quote_total_with (quote, "line-0", FALSE, &total, NULL))
    g_error ("no total");
  sink = total;
}

int
main (void)
{
  create_quote (10000);
  repeat_print_median ("totals-large", REPEATS, 1, add_up);
  repeat_print_median ("total-with-large", REPEATS, 1, ask);
  create_quote (1000);
  repeat_print_median ("totals-1000", REPEATS, 1, add_up);
  create_quote (40);
  repeat_print_median ("totals-40", REPEATS, 1, add_up);
  g_clear_pointer (&quote, qw_quote_unref);
  return 0;
}
