/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-flow.h"

static const QwColumn line_columns[] = {
  { QW_COLUMN_REST, QW_ALIGN_START },
  { QW_COLUMN_FIT, QW_ALIGN_END },
  { QW_COLUMN_FIT, QW_ALIGN_END },
};

static const QwColumn foot_columns[] = {
  { QW_COLUMN_REST, QW_ALIGN_START },
  { QW_COLUMN_FIT, QW_ALIGN_END },
};

static QwRow *
write_foot (QwFlow *flow, guint page, guint n_pages, gpointer unused)
{
  QwRow *row = qw_flow_new_furniture (flow, foot_columns, G_N_ELEMENTS (foot_columns));
  g_autofree char *number = g_strdup_printf ("Page %u of %u", page, n_pages);

  qw_row_put (row, 0, 1, QW_LETTER_NOTE, "Example Bookshop");
  qw_row_put (row, 1, 1, QW_LETTER_NOTE, number);
  return row;
}

static void
write_head (QwFlow *flow)
{
  QwRow *row = qw_flow_add_row (flow);

  row->style.head = TRUE;
  row->style.rule_below = QW_RULE_STRONG;
  qw_row_put (row, 0, 1, QW_LETTER_LABEL, "Description");
  qw_row_put (row, 1, 1, QW_LETTER_LABEL, "Hours");
  qw_row_put (row, 2, 1, QW_LETTER_LABEL, "Amount");
}

static void
write_line (QwFlow *flow, const PaperCase *wanted, guint i)
{
  g_autofree char *amount = g_strdup_printf ("%u.00", 100 + i);
  g_autofree char *sum = g_strdup_printf ("sum %u", i);
  QwRow *row = qw_flow_add_row (flow);

  row->style.pad = 3;
  row->style.whole = TRUE;
  qw_row_put (row, 0, 1, QW_LETTER_STRONG, wanted->title != NULL ? wanted->title : "Product page");
  qw_row_put (row, 1, 1, QW_LETTER_NUMBER, "8");
  qw_row_put (row, 2, 1, QW_LETTER_NUMBER, amount);
  if (wanted->carries)
    qw_row_set_carried (row, sum);
  if (wanted->detail == NULL)
    return;
  row->style.keep = TRUE;
  row = qw_flow_add_row (flow);
  qw_row_put (row, 0, 1, QW_LETTER_NOTE, wanted->detail);
}

static void
write_prose (QwFlow *flow, const char *prose)
{
  g_auto (GStrv) texts = g_strsplit (prose, "|", -1);

  qw_flow_add_text (flow, QW_LETTER_HEADING, 14, "Terms")->style.keep = TRUE;
  for (guint i = 0; texts[i] != NULL; i++)
    qw_flow_add_text (flow, QW_LETTER_BODY, 6, texts[i]);
}

QwFlow *
paper_flow_new (const PaperCase *wanted)
{
  g_autoptr (QwLettering)
      lettering = qw_lettering_new (QW_DESIGN_PLAIN, wanted->rtl ? "he" : "en", wanted->rtl, NULL);
  QwPaper paper = qw_paper_new (QW_PAPER_A4);
  QwFlow *flow;
  QwTable *table;

  if (wanted->height > 0)
    paper.height = wanted->height;
  flow = qw_flow_new (lettering, &paper);
  qw_flow_set_furniture (flow, NULL, write_foot, NULL);
  qw_flow_add_text (flow, QW_LETTER_TITLE, 0, "Quote")->style.keep = TRUE;
  table = qw_flow_begin_table (flow, line_columns, G_N_ELEMENTS (line_columns));
  if (wanted->carries)
    qw_table_set_carry (table, 2, "Carried forward", "Brought forward");
  write_head (flow);
  for (guint i = 0; i < wanted->n_lines; i++)
    write_line (flow, wanted, i);
  qw_flow_end_table (flow);
  if (wanted->prose != NULL)
    write_prose (flow, wanted->prose);
  return flow;
}

QwPages *
paper_pages_new (const PaperCase *wanted)
{
  return qw_pages_new (paper_flow_new (wanted));
}

char *
paper_repeat (const char *text, guint n)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (all, text);
  return g_string_free (all, FALSE);
}

const char *
paper_text (const QwPiece *piece, guint cell)
{
  const QwCell *found;

  if (cell >= piece->row->cells->len)
    return "";
  found = piece->row->cells->pdata[cell];
  return found->text != NULL ? pango_layout_get_text (found->text->layout) : "";
}
