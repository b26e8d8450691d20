/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog-entries.h"
#include "qw-lettering.h"
#include "qw-paper.h"
#include "qw-quote.h"

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

/** qw_colour_from_string: "#1a5496"; %FALSE if @text is none. */
gboolean qw_colour_from_string (const char *text, QwColour *colour);

/**
 * qw_quote_look_read:
 * @accent: (out caller-allocates): what @self points to after it, if the quote names one
 *
 * Takes over what the one who writes the quote chose for all of them: the members design ("plain", "classic"), accent
 * ("#1a5496") and paper ("a4", "letter") of the issuer. What is not there, or nothing that is known, stays as it is.
 */
void qw_quote_look_read (QwQuoteLook *self, QwColour *accent, QwQuote *quote);

/** qw_party_with_design: (transfer full): a copy of an issuer with that choice; @accent: (nullable): the usual one. */
QwParty *qw_party_with_design (const QwParty *self, QwDesign design, const char *accent)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
