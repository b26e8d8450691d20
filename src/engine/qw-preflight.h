/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote.h"

G_BEGIN_DECLS

/* What is looked at before a quote leaves the house. */

/**
 * QwFindingCode:
 * @QW_FINDING_TOTALS: a sum does not fit, or a line's tax is none of the quote's (error); @text: why
 * @QW_FINDING_PORTIONS: the deposit and the milestones are more than the total, or pay a line twice (error); @text: why
 * @QW_FINDING_REST: deposit and milestones leave a rest; @amount: of it
 * @QW_FINDING_NO_LINES: nothing is offered (error)
 * @QW_FINDING_ZERO: a total of nothing or below; @amount: the total
 * @QW_FINDING_NO_DATE: there would be no date on it (error)
 * @QW_FINDING_PAST_DATE: it is not valid any more; @text: until when it was
 * @QW_FINDING_PAST_DUE: a milestone is due before the quote's own day; @text: when
 * @QW_FINDING_NO_CLIENT: the client has no name
 * @QW_FINDING_NO_ISSUER: whoever writes the quote has no name
 * @QW_FINDING_NO_TAX_ID: a tax is charged by somebody without a tax id
 * @QW_FINDING_NO_TERMS: there are no terms
 * @QW_FINDING_TWICE: an option that is counted stands in another counted line too, by the line of the estimate that both
 *   come from (error) or by their titles (warning); @other: the id of that line
 * @QW_FINDING_DUPLICATE: a line like another of its section; @other: its id
 * @QW_FINDING_NO_TITLE: a part that stands on the paper has no title
 * @QW_FINDING_UNDER_FLOOR: a price under the floor; @amount: the price, @allowed: the least
 * @QW_FINDING_OVERRIDE: characters that make text look other than it is, and controls (error); @text: which
 * @QW_FINDING_INVISIBLE: other characters that nobody sees; @text: which
 * @QW_FINDING_OLD_EDITION: made with tables of an older edition; @text: which
 * @QW_FINDING_PRIVATE_TEXT: a sentence of the private notes stands in a text for the client (error); @text: the sentence
 * @QW_FINDING_NO_GLYPH: no font has a character (error); @text: which
 * @QW_FINDING_LEAK: what is private stands in what would leave the house (error); @text: what
 *
 * What can be wrong. Errors stop, warnings never; only those marked are errors.
 */
typedef enum
{
  QW_FINDING_TOTALS,
  QW_FINDING_PORTIONS,
  QW_FINDING_REST,
  QW_FINDING_NO_LINES,
  QW_FINDING_ZERO,
  QW_FINDING_NO_DATE,
  QW_FINDING_PAST_DATE,
  QW_FINDING_PAST_DUE,
  QW_FINDING_NO_CLIENT,
  QW_FINDING_NO_ISSUER,
  QW_FINDING_NO_TAX_ID,
  QW_FINDING_NO_TERMS,
  QW_FINDING_TWICE,
  QW_FINDING_DUPLICATE,
  QW_FINDING_NO_TITLE,
  QW_FINDING_UNDER_FLOOR,
  QW_FINDING_OVERRIDE,
  QW_FINDING_INVISIBLE,
  QW_FINDING_OLD_EDITION,
  QW_FINDING_PRIVATE_TEXT,
  QW_FINDING_NO_GLYPH,
  QW_FINDING_LEAK,
} QwFindingCode;
#define QW_N_FINDING_CODES 22

typedef enum
{
  QW_SEVERITY_ERROR,
  QW_SEVERITY_WARNING,
} QwSeverity;

/**
 * QwFix:
 * @QW_FIX_GO_TO: somebody has to decide, at the finding's @path
 * @QW_FIX_SET_DATE: the draft gets the date of today
 * @QW_FIX_REMOVE_MARKS: all texts lose what nobody sees
 * @QW_FIX_REMOVE_LINE: the line goes
 * @QW_FIX_PAY_REST: the last milestone pays the rest
 *
 * What puts it right.
 */
typedef enum
{
  QW_FIX_GO_TO,
  QW_FIX_SET_DATE,
  QW_FIX_REMOVE_MARKS,
  QW_FIX_REMOVE_LINE,
  QW_FIX_PAY_REST,
} QwFix;
#define QW_N_FIXES 5

/**
 * QwFinding:
 * @path: the member of the file, "sections[0].lines[2].title"; "" for the whole of it
 * @part: (nullable): the id of the part
 * @title: (nullable): what the part is called
 * @text: (nullable), @other: (nullable), @amount, @allowed: see #QwFindingCode; minor units
 */
typedef struct
{
  QwFindingCode code;
  QwSeverity severity;
  QwFix fix;
  char *path;
  char *part;
  char *title;
  char *other;
  char *text;
  gint64 amount;
  gint64 allowed;
} QwFinding;

/**
 * QwPreflight:
 * @today: a date
 * @edition: (nullable): of the catalog that is used now
 * @floor: minor units of the quote's currency for an hour; 0 for none
 * @hours: in 1/10000, that the one-time work is expected to take; 0 if that is not known
 *
 * What the value itself does not know.
 */
typedef struct
{
  const char *today;
  const char *edition;
  gint64 floor;
  gint64 hours;
} QwPreflight;

/** qw_quote_preflight: (transfer full) (element-type QwFinding): errors first, each kind in the order of the document; often empty. */
GPtrArray *qw_quote_preflight (QwQuote *quote, const QwPreflight *preflight)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_quote_fixed:
 * @today: a date
 *
 * Returns: (transfer full) (nullable): the quote as the finding's fix leaves it; %NULL if somebody has to decide, if
 *   the quote is frozen or if what was found is not there any more
 */
QwQuote *qw_quote_fixed (QwQuote *quote, const QwFinding *finding, const char *today)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_findings_new: (transfer full): an empty array that frees its findings. */
GPtrArray *qw_findings_new (void) G_GNUC_WARN_UNUSED_RESULT;
/** qw_findings_add: (transfer none): one more, at @path. */
QwFinding *
qw_findings_add (GPtrArray *self, QwFindingCode code, QwSeverity severity, const char *path);
/** qw_findings_sort: errors first; keeps the order otherwise. */
void qw_findings_sort (GPtrArray *self);
/** qw_findings_stop: whether one of them is an error. */
gboolean qw_findings_stop (GPtrArray *self);

/** qw_finding_code_to_string: "no-tax-id" and so on. */
const char *qw_finding_code_to_string (QwFindingCode code);
/** qw_fix_to_string: "go-to" and so on: the name of the action. */
const char *qw_fix_to_string (QwFix fix);

G_END_DECLS
