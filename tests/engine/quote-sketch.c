/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-sketch.h"

static char *
number (const char *word, guint index)
{
  return g_strdup_printf ("%s-%u", word, index);
}

static QwQuoteLine *
draw_line (const LineSketch *sketch, guint index)
{
  QwQuoteLine *self = qw_quote_line_new (sketch->kind, "");

  self->id = number ("line", index);
  self->quantity = sketch->quantity;
  self->price = sketch->price;
  self->percent = sketch->percent;
  self->off = sketch->off;
  self->whole = sketch->whole;
  self->tax = sketch->tax > 0 ? number ("tax", sketch->tax) : NULL;
  self->period = sketch->period;
  self->optional = sketch->optional;
  self->chosen = sketch->chosen;
  self->choice = sketch->choice > 0 ? number ("choice", sketch->choice) : NULL;
  self->has_cost = sketch->has_cost;
  self->cost = sketch->cost;

  return self;
}

static QwQuoteSection *
draw_section (const QuoteSketch *sketch, guint index)
{
  QwQuoteSection *self = qw_quote_section_new ("");

  for (guint i = 0; i < sketch->n_lines; i++)
    if (sketch->lines[i].section == index)
      g_ptr_array_add (self->lines, draw_line (&sketch->lines[i], i));

  return self;
}

static QwPortion
draw_portion (const QuoteSketch *sketch, guint index)
{
  const PortionSketch *part = &sketch->parts[index];
  QwPortion self = { .kind = part->kind, .percent = part->percent, .amount = part->amount };
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  if (part->kind != QW_PORTION_LINES)
    return self;

  for (guint i = 0; i < sketch->n_lines; i++)
    {
      g_autofree char *id = number ("line", i);

      if (sketch->lines[i].part == index + 1)
        g_strv_builder_add (ids, id);
    }
  self.lines = g_strv_builder_end (ids);

  return self;
}

static QwMilestone *
draw_milestone (const QuoteSketch *sketch, guint index)
{
  QwMilestone *self = qw_milestone_new ("");

  self->portion = draw_portion (sketch, index);

  return self;
}

static void
change (QwQuote **self, QwQuote *changed)
{
  qw_quote_unref (*self);
  *self = changed;
}

static void
draw_taxes (QwQuote **self, const QuoteSketch *sketch)
{
  g_autoptr (GPtrArray)
      taxes = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_tax_unref);

  for (guint i = 0; i < MAX (sketch->n_taxes, 1); i++)
    {
      QwQuoteTax *tax = qw_quote_tax_new ("", sketch->taxes[i]);

      g_free (tax->id);
      tax->id = number ("tax", i);
      g_ptr_array_add (taxes, tax);
    }
  change (self, qw_quote_with_taxes (*self, taxes));
}

static void
draw_sections (QwQuote **self, const QuoteSketch *sketch)
{
  g_autoptr (GPtrArray)
      sections = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_section_unref);

  for (guint i = 0; i < MAX (sketch->n_sections, 1); i++)
    g_ptr_array_add (sections, draw_section (sketch, i));
  change (self, qw_quote_with_sections (*self, sections));
}

static void
draw_choices (QwQuote **self)
{
  g_autoptr (GPtrArray)
      choices = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_choice_unref);

  for (guint i = 1; i <= 2; i++)
    {
      QwQuoteChoice *choice = qw_quote_choice_new ("");

      choice->id = number ("choice", i);
      g_ptr_array_add (choices, choice);
    }
  change (self, qw_quote_with_choices (*self, choices));
}

static void
draw_portions (QwQuote **self, const QuoteSketch *sketch)
{
  g_autoptr (GPtrArray)
      milestones = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_milestone_unref);
  QwPortion deposit = draw_portion (sketch, 0);

  for (guint i = 1; i < sketch->n_parts; i++)
    g_ptr_array_add (milestones, draw_milestone (sketch, i));
  change (self, qw_quote_with_deposit (*self, &deposit));
  change (self, qw_quote_with_milestones (*self, milestones));
  g_strfreev (deposit.lines);
}

QwQuote *
sketch_draw (const QuoteSketch *self)
{
  static const QwCurrency euro = { .code = (char *) "EUR", .digits = 2 };
  static const QwQuoteStart start = { .id = "quote", .today = "2026-11-23" };
  QwQuote *quote = qw_quote_new (&euro, &start);

  change (&quote, qw_quote_with_inclusive (quote, self->inclusive));
  change (&quote, qw_quote_with_rounding (quote, self->rounding));
  draw_taxes (&quote, self);
  draw_choices (&quote);
  draw_sections (&quote, self);
  draw_portions (&quote, self);

  return quote;
}
