/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "qw-catalog-entries.h"
#include "qw-error.h"

G_BEGIN_DECLS

/*
 * What a quote is made of. Each part is reference-counted and shared between the versions of a quote: once it stands
 * in a quote it is never written again, and has an id of its own there ("line-7"): the quote gives the next one to a part
 * whose @id is %NULL. To edit, take a copy with qw_…_copy(), write its members and hand it to a
 * qw_quote_with_… function. Amounts are minor units of the quote's currency; @extra of any part holds the members
 * of the file that this version does not know, so that they are written back.
 */

/** QW_DECIMAL_SCALE: quantities and percents are whole numbers of 1/10000: 2.25 is 22500, 8.875 % is 88750. */
#define QW_DECIMAL_SCALE 10000
/** QW_QUOTE_MAX_TEXT: characters of a text of a quote. */
#define QW_QUOTE_MAX_TEXT 100000
/** QW_QUOTE_MAX_LINES: lines of a quote. */
#define QW_QUOTE_MAX_LINES 10000
/** QW_QUOTE_MAX_TAXES: taxes of a quote. */
#define QW_QUOTE_MAX_TAXES 20
/** QW_QUOTE_MAX_MILESTONES: milestones of a quote. */
#define QW_QUOTE_MAX_MILESTONES 100
/** QW_QUOTE_MAX_TAX: the largest percent of a tax, in 1/10000. */
#define QW_QUOTE_MAX_TAX (1000 * QW_DECIMAL_SCALE)
/** QW_QUOTE_MAX_NUMBER: characters of a quote's number. */
#define QW_QUOTE_MAX_NUMBER 64
/** QW_QUOTE_MAX_LOGO: bytes of a logo. */
#define QW_QUOTE_MAX_LOGO (1024 * 1024)
/** QW_QUOTE_MAX_VALID_DAYS: days that a quote can be valid. */
#define QW_QUOTE_MAX_VALID_DAYS 3650

/**
 * QwParty:
 * @id: (nullable): of the client or the business that it was taken from, if anybody keeps them; a quote gives it none
 * @logo: (nullable): a PNG or JPEG file
 * @bank: how to pay; of the issuer
 *
 * Who the quote is from or for. Every text may be "".
 */
typedef struct
{
  char *id;
  char *name;
  char *contact;
  char *address;
  char *email;
  char *phone;
  char *tax_id;
  char *bank;
  GBytes *logo;
  JsonObject *extra;
} QwParty;

typedef enum
{
  QW_QUOTE_LINE_FIXED,
  QW_QUOTE_LINE_HOURLY,
  QW_QUOTE_LINE_UNIT,
  QW_QUOTE_LINE_FREE,
  QW_QUOTE_LINE_DISCOUNT,
} QwQuoteLineKind;

/** QwQuoteContent: one thing that a package holds, @quantity times: 1 or more. @group may be "". */
typedef struct
{
  char *group;
  char *title;
  guint quantity;
  JsonObject *extra;
} QwQuoteContent;

/**
 * QwQuotePackage:
 * @weeks_low: in 1/10000, what it is expected to take at least; 0 if that is not known
 * @weeks_high: in 1/10000, and at most
 * @contents: (element-type QwQuoteContent): those of a group stand together
 * @brief: (nullable): what it was made from, as its file holds it; private
 * @estimate: (nullable): what the estimate said then; private
 *
 * What a line is that stands for a whole job. Several in one choose-one group are an offer in columns.
 */
typedef struct
{
  gint64 weeks_low;
  gint64 weeks_high;
  GPtrArray *contents;
  JsonNode *brief;
  JsonNode *estimate;
  JsonObject *extra;
} QwQuotePackage;

/**
 * QwQuoteLine:
 * @quantity: in 1/10000, of @unit; hours if it is hourly; counted for those two kinds alone, the others are one
 * @price: of one; a discount line takes it off; below 0 for what is given back, but not of a discount
 *   line. A free line may name what it would have cost
 * @percent: in 1/10000: taken off this line; a discount line takes it off what discounts before it have left of all
 *   counted lines of the same period that stand before it in its section, or in the quote if @whole
 * @off: an amount taken off this line, after @percent
 * @tax: (nullable): id of one of the quote's taxes; %NULL takes the first. A discount line lowers the taxes of the lines
 *   that it is taken off, whatever it names here
 * @optional: the client may take it or leave it; counted only if @chosen
 * @choice: (nullable): id of a group of which one line is taken: the one that is @chosen, else the first
 * @has_cost: whether @cost, the user's own of one, as @price, is known; private
 * @origin: (nullable): id of the line of the estimate it was made from
 * @package: (nullable): what is in it, if it is a whole job for itself
 */
typedef struct
{
  char *id;
  QwQuoteLineKind kind;
  char *title;
  char *detail;
  gint64 quantity;
  char *unit;
  gint64 price;
  gint64 percent;
  gint64 off;
  gboolean whole;
  char *tax;
  QwPeriod period;
  gboolean optional;
  gboolean chosen;
  char *choice;
  gboolean has_cost;
  gint64 cost;
  char *origin;
  QwQuotePackage *package;
  JsonObject *extra;
} QwQuoteLine;

/** QwQuoteSection: @lines: (element-type QwQuoteLine); @title may be "". */
typedef struct
{
  char *id;
  char *title;
  char *detail;
  GPtrArray *lines;
  JsonObject *extra;
} QwQuoteSection;

/** QwQuoteChoice: a choose-one group. */
typedef struct
{
  char *id;
  char *title;
  JsonObject *extra;
} QwQuoteChoice;

/** QwQuoteTax: @percent in 1/10000; @note: (nullable): why it is 0, such as the text of a reverse charge. */
typedef struct
{
  char *id;
  char *title;
  gint64 percent;
  char *note;
  JsonObject *extra;
} QwQuoteTax;

typedef enum
{
  QW_PORTION_NONE,
  QW_PORTION_PERCENT,
  QW_PORTION_AMOUNT,
  QW_PORTION_LINES,
  QW_PORTION_REST,
} QwPortionKind;

/**
 * QwPortion:
 * @percent: in 1/10000, of the one-time total
 * @lines: (array zero-terminated=1) (nullable): ids of lines that it pays, with their taxes
 *
 * A part of the one-time total: the deposit, or what is due at a milestone. The rest is what the others leave.
 */
typedef struct
{
  QwPortionKind kind;
  gint64 percent;
  gint64 amount;
  GStrv lines;
  JsonObject *extra;
} QwPortion;

/** QwMilestone: @due: (nullable): a date, "2026-12-24". */
typedef struct
{
  char *id;
  char *title;
  char *due;
  QwPortion portion;
  JsonObject *extra;
} QwMilestone;

typedef enum
{
  QW_QUOTE_DRAFT,
  QW_QUOTE_SENT,
  QW_QUOTE_ACCEPTED,
  QW_QUOTE_DECLINED,
  QW_QUOTE_EXPIRED,
  QW_QUOTE_SUPERSEDED,
  QW_QUOTE_DONE,
} QwQuoteState;
#define QW_N_QUOTE_STATES 7

/** QwQuoteEvent: a step of the quote's life: @when as "2026-11-23T14:05:00+01:00"; @reason of a decline, or a note. */
typedef struct
{
  QwQuoteState state;
  char *when;
  char *reason;
  JsonObject *extra;
} QwQuoteEvent;

QwParty *qw_party_new (void) G_GNUC_WARN_UNUSED_RESULT;
QwParty *qw_party_copy (const QwParty *self) G_GNUC_WARN_UNUSED_RESULT;
QwParty *qw_party_ref (QwParty *self);
void qw_party_unref (QwParty *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwParty, qw_party_unref)

QwQuoteContent *qw_quote_content_new (const char *group, const char *title, guint quantity)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_quote_content_unref (QwQuoteContent *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuoteContent, qw_quote_content_unref)

QwQuotePackage *qw_quote_package_new (void) G_GNUC_WARN_UNUSED_RESULT;
/** qw_quote_package_copy: its array may be written. */
QwQuotePackage *qw_quote_package_copy (const QwQuotePackage *self) G_GNUC_WARN_UNUSED_RESULT;
void qw_quote_package_unref (QwQuotePackage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuotePackage, qw_quote_package_unref)

QwQuoteLine *qw_quote_line_new (QwQuoteLineKind kind, const char *title) G_GNUC_WARN_UNUSED_RESULT;
QwQuoteLine *qw_quote_line_copy (const QwQuoteLine *self) G_GNUC_WARN_UNUSED_RESULT;
QwQuoteLine *qw_quote_line_ref (QwQuoteLine *self);
void qw_quote_line_unref (QwQuoteLine *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuoteLine, qw_quote_line_unref)

QwQuoteSection *qw_quote_section_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;
QwQuoteSection *qw_quote_section_copy (const QwQuoteSection *self) G_GNUC_WARN_UNUSED_RESULT;
QwQuoteSection *qw_quote_section_ref (QwQuoteSection *self);
void qw_quote_section_unref (QwQuoteSection *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuoteSection, qw_quote_section_unref)

QwQuoteChoice *qw_quote_choice_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;
QwQuoteChoice *qw_quote_choice_copy (const QwQuoteChoice *self) G_GNUC_WARN_UNUSED_RESULT;
QwQuoteChoice *qw_quote_choice_ref (QwQuoteChoice *self);
void qw_quote_choice_unref (QwQuoteChoice *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuoteChoice, qw_quote_choice_unref)

QwQuoteTax *qw_quote_tax_new (const char *title, gint64 percent) G_GNUC_WARN_UNUSED_RESULT;
QwQuoteTax *qw_quote_tax_copy (const QwQuoteTax *self) G_GNUC_WARN_UNUSED_RESULT;
QwQuoteTax *qw_quote_tax_ref (QwQuoteTax *self);
void qw_quote_tax_unref (QwQuoteTax *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuoteTax, qw_quote_tax_unref)

QwMilestone *qw_milestone_new (const char *title) G_GNUC_WARN_UNUSED_RESULT;
QwMilestone *qw_milestone_copy (const QwMilestone *self) G_GNUC_WARN_UNUSED_RESULT;
QwMilestone *qw_milestone_ref (QwMilestone *self);
void qw_milestone_unref (QwMilestone *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwMilestone, qw_milestone_unref)

/* Words of the file format. */
const char *qw_quote_line_kind_to_string (QwQuoteLineKind kind);
const char *qw_portion_kind_to_string (QwPortionKind kind);
const char *qw_quote_state_to_string (QwQuoteState state);

G_END_DECLS
