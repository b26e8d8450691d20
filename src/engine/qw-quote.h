/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-estimate.h"
#include "qw-quote-parts.h"

G_BEGIN_DECLS

/** QwDisplay: how much of the prices the client sees. */
typedef enum
{
  QW_DISPLAY_LINES,
  QW_DISPLAY_SECTIONS,
  QW_DISPLAY_TOTAL,
} QwDisplay;

/** QwQuoteText: a text of a quote; each may be "". Notes are private. */
typedef enum
{
  QW_QUOTE_TITLE,
  QW_QUOTE_INTRODUCTION,
  QW_QUOTE_TERMS,
  QW_QUOTE_NOTES,
  QW_QUOTE_LANGUAGE,
} QwQuoteText;
#define QW_N_QUOTE_TEXTS 5

/** QwQuoteList: a list of plain texts of a quote. */
typedef enum
{
  QW_QUOTE_INCLUDED,
  QW_QUOTE_EXCLUDED,
  QW_QUOTE_ASSUMPTIONS,
} QwQuoteList;
#define QW_N_QUOTE_LISTS 3

/**
 * QwQuote:
 * @id: one for all revisions' lifetime of this document: a random id, never shown
 * @number: (nullable): "Q-2026-014", given when it is sent
 * @revision: 0 for the first, 1 for revision B …
 * @previous: (nullable): id of the revision before
 * @texts: by #QwQuoteText
 * @lists: (array zero-terminated=1): by #QwQuoteList
 * @currency: ISO 4217, with its @digits
 * @created: (nullable): a date, "2026-11-23", as all of them; %NULL only if a file does not say
 * @issued: (nullable): when it was sent last
 * @valid_days: days it is valid from the day it is issued
 * @inclusive: prices hold the taxes
 * @taxes: (element-type QwQuoteTax): at least one, the first stands where a line names none
 * @sections: (element-type QwQuoteSection): at least one
 * @choices: (element-type QwQuoteChoice)
 * @rounding: a step in minor units to which the one-time total is rounded, as a visible line; 0 for none
 * @milestones: (element-type QwMilestone)
 * @brief: (nullable): the brief it was made from, as its file holds it
 * @estimate: (nullable): what the estimate said then, with its catalog's edition
 * @history: (element-type QwQuoteEvent): oldest first; the last one's state is the quote's
 * @outcome: (nullable): what the job really took
 * @last_part: the highest number that was given to a part, so that no id comes back
 *
 * An immutable reference-counted value: members are read, never written.
 */
typedef struct
{
  char *id;
  char *number;
  guint revision;
  char *previous;
  QwQuoteState state;
  char *texts[QW_N_QUOTE_TEXTS];
  GStrv lists[QW_N_QUOTE_LISTS];
  char *currency;
  guint digits;
  char *created;
  char *issued;
  guint valid_days;
  QwDisplay display;
  gboolean inclusive;
  QwParty *issuer;
  QwParty *client;
  GPtrArray *taxes;
  GPtrArray *sections;
  GPtrArray *choices;
  gint64 rounding;
  QwPortion deposit;
  GPtrArray *milestones;
  JsonNode *brief;
  JsonNode *estimate;
  GPtrArray *history;
  JsonNode *outcome;
  guint64 last_part;
  JsonObject *extra;
} QwQuote;

#define QW_TYPE_QUOTE (qw_quote_get_type ())
GType qw_quote_get_type (void);

/**
 * QwQuoteTranslate:
 * @text: a text of the tables, %QW_QUOTE_OWN_WORK, %QW_QUOTE_ROUNDING or %QW_QUOTE_PACKAGE
 *
 * Returns: (transfer none): @text in the language of the quote
 */
typedef const char *(*QwQuoteTranslate) (const char *text, gpointer data);

/** QW_QUOTE_OWN_WORK: title of the section that holds the user's own lines beside others. */
#define QW_QUOTE_OWN_WORK "Further work"
/** QW_QUOTE_ROUNDING: title of the line by which a rounded price differs from the sum of its lines. */
#define QW_QUOTE_ROUNDING "Rounding"

/**
 * QwQuoteStart:
 * @id: a random id, as the engine draws none
 * @today: a date
 * @translate: (nullable): for a quote from an estimate; without it texts are as the tables have them
 *
 * What a new quote takes from outside; each but the first two may be %NULL or 0 for the usual, which of a duplicate or a
 * revision is what stood there before.
 */
typedef struct
{
  const char *id;
  const char *today;
  const char *language;
  QwParty *issuer;
  QwParty *client;
  guint valid_days;
  const char *terms;
  QwQuoteTranslate translate;
  gpointer translate_data;
} QwQuoteStart;

/** qw_quote_new: an empty quote in @currency with one section and one tax of 0 %. */
QwQuote *qw_quote_new (const QwCurrency *currency, const QwQuoteStart *start)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_quote_new_from_estimate:
 *
 * The fixed price of @estimate as lines that sum to it to the last minor unit: one for each of its own with hours, in a
 * section for the base work, one for each group of features and one for the user's own; what rounding made of the price is
 * a line of its own at the end. With what the project type includes and excludes, the assumptions of the at most three lines
 * that move the price most, and the brief and the estimate inside.
 */
QwQuote *qw_quote_new_from_estimate (QwEstimate *estimate, const QwQuoteStart *start)
    G_GNUC_WARN_UNUSED_RESULT;

/** QW_QUOTE_PACKAGE: title of the group of which the client takes one column. */
#define QW_QUOTE_PACKAGE "Package"

/**
 * qw_quote_new_offer:
 * @estimates: (array length=n): of one currency, the smallest job first
 * @names: (array length=n): of the columns
 *
 * The jobs beside each other, each a line at its fixed price with what is in it, of which the client takes one; a
 * single one is plainly a line. What is included and excluded in all of them, and the assumptions of each, are the quote's.
 */
QwQuote *qw_quote_new_offer (QwEstimate *const *estimates,
                             const char *const *names,
                             guint n,
                             const QwQuoteStart *start) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_find_brief: (transfer none) (nullable): that of the package in the totals, else the quote's. */
JsonNode *qw_quote_find_brief (QwQuote *self);
/** qw_quote_find_estimate: (transfer none) (nullable): the same of the estimate. */
JsonNode *qw_quote_find_estimate (QwQuote *self);

/** qw_quote_expected_hours: in 1/10000, the typical hours of that estimate; 0 without one, or if it is in another currency. */
gint64 qw_quote_expected_hours (QwQuote *self);

QwQuote *qw_quote_ref (QwQuote *self);
void qw_quote_unref (QwQuote *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuote, qw_quote_unref)
gboolean qw_quote_equal (QwQuote *a, QwQuote *b);

/** qw_quote_is_frozen: whether it was sent, so that only its state may change. */
gboolean qw_quote_is_frozen (QwQuote *self);

/*
 * Each (transfer full); @part is shared, not copied, arrays are copied. A part in a place takes that place; positions
 * past the end append. What points to a part that goes (a line's tax, a portion's line) goes with it. Whoever calls
 * keeps a frozen quote as it is.
 */
QwQuote *qw_quote_with_text (QwQuote *self, QwQuoteText field, const char *text)
    G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_list (QwQuote *self, QwQuoteList field, const char *const *texts)
    G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_currency (QwQuote *self, const QwCurrency *currency)
    G_GNUC_WARN_UNUSED_RESULT; /* keeps the figures: 100.00 EUR become 100 JPY */
QwQuote *qw_quote_with_valid_days (QwQuote *self, guint days) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_display (QwQuote *self, QwDisplay display) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_inclusive (QwQuote *self, gboolean inclusive) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_rounding (QwQuote *self, gint64 step) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_issuer (QwQuote *self, QwParty *issuer) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_client (QwQuote *self, QwParty *client) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_deposit (QwQuote *self, const QwPortion *deposit) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_outcome (QwQuote *self, JsonNode *outcome)
    G_GNUC_WARN_UNUSED_RESULT; /* an object, or NULL; of a frozen quote too */
QwQuote *qw_quote_with_taxes (QwQuote *self, GPtrArray *taxes) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_choices (QwQuote *self, GPtrArray *choices) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_milestones (QwQuote *self, GPtrArray *milestones) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_sections (QwQuote *self, GPtrArray *sections) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_section (QwQuote *self, guint position, QwQuoteSection *section)
    G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_line (QwQuote *self, guint section, guint position, QwQuoteLine *line)
    G_GNUC_WARN_UNUSED_RESULT;
QwQuote *
qw_quote_with_line_inserted (QwQuote *self, guint section, guint position, QwQuoteLine *line)
    G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_line_moved (QwQuote *self,
                                   guint section,
                                   guint position,
                                   guint to_section,
                                   guint to_position) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_with_section_moved (QwQuote *self, guint position, guint to_position)
    G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_without_line (QwQuote *self, guint section, guint position)
    G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_quote_without_section (QwQuote *self, guint position) G_GNUC_WARN_UNUSED_RESULT;

/** qw_quote_duplicated: a draft of the same content, with no number, dates or history of its own. */
QwQuote *qw_quote_duplicated (QwQuote *self, const QwQuoteStart *start) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_quote_parse:
 * @catalog: for the digits of the currency; one that it does not know needs its `digits` in the file
 * @name: what messages call the file
 *
 * Reads and checks a quote (`format` 1): hostile, absurd and damaged ones are refused with
 * `file: path: what was found and what is allowed`; unknown members are kept. A file without an id always gets the same one.
 */
QwQuote *qw_quote_parse (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_read: the same from a document that has passed the gate. */
QwQuote *qw_quote_read (QwCatalog *catalog, const char *name, JsonNode *node, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/**
 * qw_quote_check:
 *
 * What qw_quote_parse() would refuse: ids twice, unknown taxes, figures out of their limits, totals that overflow, a file
 * that would not pass the gate. Portions that are more than the total are a matter of sending it, not of keeping it.
 */
gboolean qw_quote_check (QwQuote *self, const char *name, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_to_json: (transfer full): all of it, private parts too; what is as usual is left out. */
JsonNode *qw_quote_to_json (QwQuote *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_to_bytes: (transfer full): the same as a file: a member a line, or one line where that would be too large. */
GBytes *qw_quote_to_bytes (QwQuote *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
