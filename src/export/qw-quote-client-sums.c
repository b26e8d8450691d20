/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-client-private.h"

#include "qw-json.h"

static const char *const periods[] = { "once", "monthly", "yearly" };

static guint
find_tax (const QwQuote *quote, const char *id)
{
  for (guint i = 1; i < quote->taxes->len && id != NULL; i++)
    if (g_str_equal (((const QwQuoteTax *) quote->taxes->pdata[i])->id, id))
      return i;
  return 0;
}

static guint
find_choice (const QwQuote *quote, const char *id)
{
  guint i = 0;

  while (i < quote->choices->len &&
         !g_str_equal (((const QwQuoteChoice *) quote->choices->pdata[i])->id, id))
    i++;
  return i;
}

static void
add_figures (const QwClientWriter *self, const QwLineTotal *total)
{
  const QwQuoteLine *line = total->line;

  if (qw_quote_is_counted_out (line))
    {
      qw_client_writer_add_decimal (self, "quantity", line->quantity);
      qw_client_writer_add_text (self, "unit", line->unit);
    }
  if (line->kind != QW_QUOTE_LINE_DISCOUNT)
    {
      qw_client_writer_add_money (self, "price", line->price);
      qw_json_add_int (self->builder, "tax", find_tax (self->voice->quote, line->tax));
    }
  if (line->percent != 0)
    qw_client_writer_add_decimal (self, "percent", line->percent);
  if (line->off != 0)
    qw_client_writer_add_money (self, "off", line->off);
  qw_client_writer_add_money (self, "amount", total->amount);
}

static void
add_option (const QwClientWriter *self, const QwLineTotal *total)
{
  const QwQuoteLine *line = total->line;
  gint64 with;

  if (!qw_quote_is_choice (line))
    return;
  qw_json_add_boolean (self->builder, "optional", line->optional);
  if (line->choice != NULL)
    qw_json_add_int (self->builder, "choice", find_choice (self->voice->quote, line->choice));
  if (self->n_choices > QW_QUOTE_MOST_TOTALS)
    return;
  json_builder_set_member_name (self->builder, "if_taken");
  json_builder_begin_object (self->builder);
  qw_client_writer_add_money (self, "amount", total->amount);
  if (line->period == QW_PERIOD_ONCE &&
      qw_quote_total_with (self->voice->quote, line->id, TRUE, &with, NULL))
    qw_client_writer_add_money (self, "total", with);
  json_builder_end_object (self->builder);
}

static void
add_content (const QwClientWriter *self, const QwQuoteContent *content)
{
  json_builder_begin_object (self->builder);
  qw_client_writer_add_text (self, "group", content->group);
  qw_json_add_string (self->builder, "title", content->title);
  qw_json_add_int (self->builder, "quantity", content->quantity);
  json_builder_end_object (self->builder);
}

static void
add_package (const QwClientWriter *self, const QwQuotePackage *package)
{
  if (package == NULL)
    return;
  json_builder_set_member_name (self->builder, "package");
  json_builder_begin_object (self->builder);
  if (package->weeks_high > 0)
    {
      qw_client_writer_add_decimal (self, "weeks_low", package->weeks_low);
      qw_client_writer_add_decimal (self, "weeks_high", package->weeks_high);
    }
  json_builder_set_member_name (self->builder, "contents");
  json_builder_begin_array (self->builder);
  for (guint i = 0; i < package->contents->len; i++)
    add_content (self, package->contents->pdata[i]);
  json_builder_end_array (self->builder);
  json_builder_end_object (self->builder);
}

static void
add_line (const QwClientWriter *self, const QwLineTotal *total)
{
  const QwQuoteLine *line = total->line;

  json_builder_begin_object (self->builder);
  qw_json_add_string (self->builder, "kind", qw_quote_line_kind_to_string (line->kind));
  qw_json_add_string (self->builder, "title", line->title);
  qw_client_writer_add_text (self, "detail", line->detail);
  qw_json_add_string (self->builder, "period", periods[line->period]);
  qw_json_add_boolean (self->builder, "counted", total->counted);
  if (self->voice->quote->display == QW_DISPLAY_LINES)
    add_figures (self, total);
  add_option (self, total);
  add_package (self, line->package);
  json_builder_end_object (self->builder);
}

static void
add_subtotal (const QwClientWriter *self, const QwSectionTotal *total)
{
  json_builder_set_member_name (self->builder, "subtotal");
  json_builder_begin_object (self->builder);
  for (guint i = 0; i < QW_N_PERIODS; i++)
    if (total->subtotal[i] != 0)
      qw_client_writer_add_money (self, periods[i], total->subtotal[i]);
  json_builder_end_object (self->builder);
}

static void
add_section (const QwClientWriter *self, guint section, guint *at)
{
  GPtrArray *lines = self->voice->totals->lines;
  const QwSectionTotal *total = self->voice->totals->sections->pdata[section];

  json_builder_begin_object (self->builder);
  qw_client_writer_add_text (self, "title", total->section->title);
  qw_client_writer_add_text (self, "detail", total->section->detail);
  if (self->voice->quote->display != QW_DISPLAY_TOTAL)
    add_subtotal (self, total);
  json_builder_set_member_name (self->builder, "lines");
  json_builder_begin_array (self->builder);
  for (; *at < lines->len && ((const QwLineTotal *) lines->pdata[*at])->section == section; (*at)++)
    add_line (self, lines->pdata[*at]);
  json_builder_end_array (self->builder);
  json_builder_end_object (self->builder);
}

void
qw_client_writer_add_sections (const QwClientWriter *self)
{
  guint at = 0;

  json_builder_set_member_name (self->builder, "sections");
  json_builder_begin_array (self->builder);
  for (guint i = 0; i < self->voice->totals->sections->len; i++)
    add_section (self, i, &at);
  json_builder_end_array (self->builder);
}

static void
add_taxes (const QwClientWriter *self, const QwPeriodTotal *total)
{
  json_builder_set_member_name (self->builder, "taxes");
  json_builder_begin_array (self->builder);
  for (guint i = 0; i < total->taxes->len; i++)
    {
      const QwTaxTotal *tax = total->taxes->pdata[i];

      json_builder_begin_object (self->builder);
      qw_json_add_int (self->builder, "tax", find_tax (self->voice->quote, tax->tax->id));
      qw_client_writer_add_money (self, "net", tax->net);
      qw_client_writer_add_money (self, "amount", tax->amount);
      json_builder_end_object (self->builder);
    }
  json_builder_end_array (self->builder);
}

void
qw_client_writer_add_totals (const QwClientWriter *self)
{
  json_builder_set_member_name (self->builder, "totals");
  json_builder_begin_object (self->builder);
  for (guint i = 0; i < QW_N_PERIODS; i++)
    {
      const QwPeriodTotal *total = &self->voice->totals->periods[i];

      if (!total->used && i != QW_PERIOD_ONCE)
        continue;
      json_builder_set_member_name (self->builder, periods[i]);
      json_builder_begin_object (self->builder);
      qw_client_writer_add_money (self, "lines", total->lines);
      qw_client_writer_add_money (self, "net", total->net);
      add_taxes (self, total);
      qw_client_writer_add_money (self, "rounding", total->rounding);
      qw_client_writer_add_money (self, "total", total->total);
      json_builder_end_object (self->builder);
    }
  json_builder_end_object (self->builder);
}

static void
add_milestone (const QwClientWriter *self, guint i)
{
  const QwMilestone *milestone = self->voice->quote->milestones->pdata[i];

  json_builder_begin_object (self->builder);
  qw_json_add_string (self->builder, "title", milestone->title);
  qw_client_writer_add_text (self, "due", milestone->due);
  if (milestone->portion.kind == QW_PORTION_PERCENT)
    qw_client_writer_add_decimal (self, "percent", milestone->portion.percent);
  qw_client_writer_add_money (self, "amount", self->voice->totals->milestones[i]);
  json_builder_end_object (self->builder);
}

void
qw_client_writer_add_portions (const QwClientWriter *self)
{
  const QwQuoteTotals *totals = self->voice->totals;

  if (totals->deposit == 0 && totals->n_milestones == 0)
    return;
  qw_client_writer_add_money (self, "deposit", totals->deposit);
  json_builder_set_member_name (self->builder, "milestones");
  json_builder_begin_array (self->builder);
  for (guint i = 0; i < totals->n_milestones; i++)
    add_milestone (self, i);
  json_builder_end_array (self->builder);
  qw_client_writer_add_money (self, "remainder", totals->left);
}
