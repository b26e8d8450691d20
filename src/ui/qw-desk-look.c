/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-desk-look.h"

#include <gtk/gtk.h>

QwQuoteLook
qw_desk_look (QwDesk *desk, QwColour *accent)
{
  gboolean letter = g_str_equal (gtk_paper_size_get_default (), GTK_PAPER_NAME_LETTER);
  QwQuoteLook look = { .size = letter ? QW_PAPER_LETTER : QW_PAPER_A4 };
  QwQuote *quote = qw_desk_get_quote (desk);

  if (quote == NULL)
    return look;
  look.currency = qw_catalog_find_currency (qw_desk_get_catalog (desk), quote->currency);
  qw_quote_look_read (&look, accent, quote);
  return look;
}
