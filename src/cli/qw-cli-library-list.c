/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-library.h"

#include <glib/gi18n.h>

#include "qw-cli-grid.h"
#include "qw-cli-numbers.h"
#include "qw-cli-output.h"
#include "qw-json.h"
#include "qw-money.h"

static void
add_row (JsonBuilder *builder, const QwQuoteRow *row)
{
  json_builder_begin_object (builder);
  qw_json_add_string (builder, "id", row->id);
  qw_json_add_string (builder, "number", row->number);
  qw_json_add_int (builder, "revision", row->revision);
  qw_json_add_string (builder, "label", row->label);
  qw_json_add_string (builder, "state", qw_quote_state_to_string (row->state));
  qw_json_add_string (builder, "client", row->client);
  qw_json_add_string (builder, "title", row->title);
  qw_json_add_string (builder, "project", row->project);
  qw_json_add_string (builder, "currency", row->currency);
  if (row->has_total)
    qw_json_add_money (builder, "total", row->total, row->digits);
  else
    qw_json_add_string (builder, "total", NULL);
  qw_json_add_string (builder, "created", row->created);
  qw_json_add_string (builder, "issued", row->issued);
  qw_json_add_string (builder, "valid_until", row->valid_until);
  qw_json_add_string (builder, "updated", row->updated);
  json_builder_end_object (builder);
}

void
qw_cli_library_put_json (GPtrArray *rows)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  json_builder_begin_object (builder);
  qw_json_add_int (builder, "format", 1);
  json_builder_set_member_name (builder, "quotes");
  json_builder_begin_array (builder);
  for (guint i = 0; i < rows->len; i++)
    add_row (builder, g_ptr_array_index (rows, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);
  qw_cli_put_json (root, TRUE);
}

static const char *
name_state (QwQuoteState state)
{
  switch (state)
    {
    case QW_QUOTE_DRAFT:
      return _ ("draft");
    case QW_QUOTE_SENT:
      return _ ("sent");
    case QW_QUOTE_ACCEPTED:
      return _ ("accepted");
    case QW_QUOTE_DECLINED:
      return _ ("declined");
    case QW_QUOTE_EXPIRED:
      return _ ("expired");
    case QW_QUOTE_SUPERSEDED:
      return _ ("superseded");
    case QW_QUOTE_DONE:
      return _ ("done");
    default:
      return "";
    }
}

static char *
format_total (const QwQuoteRow *row)
{
  const QwCurrency currency = { .code = row->currency,
                                .digits = row->digits,
                                .symbol = (char *) "" };
  g_autofree char *amount = row->has_total ? qw_cli_money_exact (row->total, &currency)
                                           : g_strdup ("–");

  return g_strconcat (g_strstrip (amount), " ", row->currency, NULL);
}

/* What has no number yet is called by its id, which export takes too. */
void
qw_cli_library_put_text (GPtrArray *rows)
{
  const QwCliColumn columns[] = {
    { _ ("Number or id"), FALSE, FALSE },  { _ ("State"), FALSE, FALSE },
    { _ ("Client"), FALSE, TRUE },         { _ ("Title"), FALSE, TRUE },
    { _ ("One-time total"), TRUE, FALSE },
  };
  g_autoptr (QwCliGrid) grid = qw_cli_grid_new (columns, G_N_ELEMENTS (columns));

  for (guint i = 0; i < rows->len; i++)
    {
      const QwQuoteRow *row = g_ptr_array_index (rows, i);

      qw_cli_grid_add (grid, qw_cli_clean (row->label != NULL ? row->label : row->id),
                       g_strdup (name_state (row->state)), qw_cli_clean (row->client),
                       qw_cli_clean (row->title), format_total (row));
    }
  qw_cli_grid_put (grid);
}
