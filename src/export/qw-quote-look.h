/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog-entries.h"
#include "qw-lettering.h"
#include "qw-paper.h"

G_BEGIN_DECLS

/** QwSay: @text in the language of a document, or as it is. */
typedef const char *(*QwSay) (const char *text, gpointer data);

/**
 * QwQuoteLook:
 * @paper: (nullable): another page than @size has, such as one for a narrow window
 * @accent: (nullable): the user's own colour
 * @currency: (nullable): the quote's, for its symbol; its code stands otherwise
 * @language: (nullable): of quotes that name none
 * @say: (nullable): other words than those of the quote's language
 *
 * What a quote looks like on paper, beside what it says.
 */
typedef struct
{
  QwPaperSize size;
  const QwPaper *paper;
  QwDesign design;
  const QwColour *accent;
  const QwCurrency *currency;
  const char *language;
  QwSay say;
  gpointer say_data;
} QwQuoteLook;

G_END_DECLS
