/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote-voice.h"

G_BEGIN_DECLS

/** QW_OFFER_COLUMNS: packages that stand beside each other; further ones stand below. */
#define QW_OFFER_COLUMNS 3

/** QwOfferRow: @quantities: of a thing in each package, 0 where it is not. */
typedef struct
{
  const char *group;
  const char *title;
  guint quantities[QW_OFFER_COLUMNS];
} QwOfferRow;

/**
 * QwOffer:
 * @section: (nullable): of the first package, if nothing else of it is told elsewhere
 * @choice: (nullable): of which the client takes one
 * @packages: (array length=n): at least one
 * @rows: (element-type QwOfferRow): everything that any of them holds, once; those of a group stand together
 *
 * Whole jobs beside each other, as the client compares them.
 */
typedef struct
{
  const QwQuoteSection *section;
  const QwQuoteChoice *choice;
  const QwLineTotal *packages[QW_OFFER_COLUMNS];
  guint n;
  GPtrArray *rows;
} QwOffer;

/** qw_quote_list_offers: (transfer full) (element-type QwOffer): what the quote offers, in its order; valid as long as @self is. */
GPtrArray *qw_quote_list_offers (const QwQuoteVoice *self) G_GNUC_WARN_UNUSED_RESULT;

/** qw_offer_begins_group: whether the row is the first of its group and the group has a name. */
gboolean qw_offer_begins_group (const QwOffer *self, guint row);

/* What is said of it, besides what is said of any line. */

/** qw_offer_say_price: (transfer full) (nullable): of a package, unless the client is to see none. */
char *qw_offer_say_price (const QwOffer *self, const QwQuoteVoice *voice, guint column);
/** qw_offer_say_notes: (transfer full): lines of whatever else stands below its name. */
char *qw_offer_say_notes (const QwOffer *self, const QwQuoteVoice *voice, guint column);
/** qw_offer_say_weeks: (transfer full) (nullable): "3–6". */
char *qw_offer_say_weeks (const QwOffer *self, const QwQuoteVoice *voice, guint column);
/** qw_offer_say_more: (transfer full) (nullable): what a package costs and holds more than the one before, a line each. */
char *qw_offer_say_more (const QwOffer *self, const QwQuoteVoice *voice, guint column);
/** qw_offer_say_then: (transfer full) (nullable): the total of the quote with a package, where that is not its price. */
char *qw_offer_say_then (const QwOffer *self, const QwQuoteVoice *voice, guint column);
/** qw_offer_say_mark: (transfer full): of a thing in a package: @tick, "✓ × 2" or a dash. */
char *qw_offer_say_mark (const QwOfferRow *row, guint column, const char *tick);
/** qw_quote_say_details: (transfer full): the detail of a line, and on a line everything that its package holds. */
char *qw_quote_say_details (const QwQuoteLine *line);
/** qw_offer_say_content: (transfer full): "Languages × 2". */
char *qw_offer_say_content (const QwOfferRow *row, guint column);

G_END_DECLS
