/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-quote.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * QwLibraryError:
 * @QW_LIBRARY_ERROR_UNREADABLE: the library cannot be opened or read now
 * @QW_LIBRARY_ERROR_DAMAGED: what is there is no library, or a part of it is broken
 * @QW_LIBRARY_ERROR_READ_ONLY: it is open for reading only: by its folder's rights, or made by a newer version
 * @QW_LIBRARY_ERROR_FULL: no room on the disk
 * @QW_LIBRARY_ERROR_UNWRITABLE: writing failed otherwise
 * @QW_LIBRARY_ERROR_BUSY: another program held it too long
 * @QW_LIBRARY_ERROR_NOT_FOUND: no quote, client … with that id
 * @QW_LIBRARY_ERROR_FROZEN: a quote that was sent is not edited but revised
 * @QW_LIBRARY_ERROR_TAKEN: a number that stands for another quote
 * @QW_LIBRARY_ERROR_STEP: a step that does not exist, such as accepting a draft
 *
 * What can go wrong with the library. The message is for people, in their language.
 */
typedef enum
{
  QW_LIBRARY_ERROR_UNREADABLE,
  QW_LIBRARY_ERROR_DAMAGED,
  QW_LIBRARY_ERROR_READ_ONLY,
  QW_LIBRARY_ERROR_FULL,
  QW_LIBRARY_ERROR_UNWRITABLE,
  QW_LIBRARY_ERROR_BUSY,
  QW_LIBRARY_ERROR_NOT_FOUND,
  QW_LIBRARY_ERROR_FROZEN,
  QW_LIBRARY_ERROR_TAKEN,
  QW_LIBRARY_ERROR_STEP,
} QwLibraryError;

#define QW_LIBRARY_ERROR (qw_library_error_quark ())
GQuark qw_library_error_quark (void);

/**
 * QwQuoteRow:
 * @number: (nullable): without the letter of the revision
 * @label: (nullable): "Q-2026-014-B"
 * @project: (nullable): id of the project type it was made from
 * @state: as it is shown on the day of the query: sent becomes expired after its last day
 * @has_total: whether the totals can be counted; a draft may ask for more than its total at milestones
 * @total: one-time total in minor units
 * @created: (nullable): a date
 * @issued: (nullable): a date
 * @valid_until: (nullable): a date, inclusive
 * @updated: when it was changed last, UTC, "2026-11-23T13:05:00.123Z"
 *
 * A quote in a list: what is shown there and no more. Reference-counted, never written.
 */
typedef struct
{
  char *id;
  char *number;
  char *label;
  guint revision;
  char *client;
  char *title;
  char *project;
  QwQuoteState state;
  char *currency;
  guint digits;
  gboolean has_total;
  gint64 total;
  char *created;
  char *issued;
  char *valid_until;
  char *updated;
} QwQuoteRow;

#define QW_TYPE_QUOTE_ROW (qw_quote_row_get_type ())
GType qw_quote_row_get_type (void);
QwQuoteRow *qw_quote_row_new (void) G_GNUC_WARN_UNUSED_RESULT;
QwQuoteRow *qw_quote_row_ref (QwQuoteRow *self);
void qw_quote_row_unref (QwQuoteRow *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuoteRow, qw_quote_row_unref)

typedef enum
{
  QW_QUOTE_SORT_UPDATED,
  QW_QUOTE_SORT_NUMBER,
  QW_QUOTE_SORT_CLIENT,
  QW_QUOTE_SORT_TITLE,
  QW_QUOTE_SORT_TOTAL,
  QW_QUOTE_SORT_CREATED,
  QW_QUOTE_SORT_VALID_UNTIL,
} QwQuoteSort;
#define QW_N_QUOTE_SORTS 7

/** QW_QUOTE_STATE_BIT: for #QwQuoteQuery. */
#define QW_QUOTE_STATE_BIT(state) (1u << (state))

/**
 * QwQuoteQuery:
 * @search: (nullable): as it is typed: every word begins a word of client, number, title or text
 * @states: bits of #QwQuoteState, as shown on the day; 0 for all but superseded
 * @expires_by: (nullable): a date: only what is sent and has its last day until then
 * @deleted: only what was deleted, instead of what was not
 * @offset: rows to pass over
 * @limit: most rows to give; 0 for all
 * @today: (nullable): a date; %NULL takes the clock's
 *
 * What to list. All 0 is a good start: everything but superseded, the smallest key first; set @descending for the newest.
 */
typedef struct
{
  const char *search;
  guint states;
  const char *expires_by;
  gboolean deleted;
  QwQuoteSort sort;
  gboolean descending;
  guint offset;
  guint limit;
  const char *today;
} QwQuoteQuery;

/** QwQuotePage: @rows: (element-type QwQuoteRow); @n_found: how many there are without offset and limit. */
typedef struct
{
  GPtrArray *rows;
  guint n_found;
} QwQuotePage;

QwQuotePage *qw_quote_page_new (void) G_GNUC_WARN_UNUSED_RESULT;
void qw_quote_page_free (QwQuotePage *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwQuotePage, qw_quote_page_free)

/** QwStateTotal: one-time totals of all quotes in a state (as shown on the day) and currency; @fits is %FALSE if they are beyond 64 bits. */
typedef struct
{
  QwQuoteState state;
  char *currency;
  guint digits;
  guint count;
  gboolean fits;
  gint64 total;
} QwStateTotal;

/**
 * QwLibrarySummary:
 * @n_states: (array fixed-size=7): by #QwQuoteState
 * @totals: (element-type QwStateTotal): by state, then currency
 * @n_expiring: sent quotes whose last day is among the days asked for
 * @n_deleted: what can be brought back
 */
typedef struct
{
  guint n_states[QW_N_QUOTE_STATES];
  GPtrArray *totals;
  guint n_expiring;
  guint n_deleted;
} QwLibrarySummary;

QwLibrarySummary *qw_library_summary_new (void) G_GNUC_WARN_UNUSED_RESULT;
void qw_library_summary_free (QwLibrarySummary *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwLibrarySummary, qw_library_summary_free)

/** QwWonLost: @name: (nullable): id of a project type, or a reason; %NULL for those without. Done counts as won. */
typedef struct
{
  char *name;
  guint won;
  guint lost;
} QwWonLost;

/** QwWonLostReport: @types: (element-type QwWonLost), most first; @reasons: (element-type QwWonLost): of what was lost. Each quote counts once, by its newest revision. */
typedef struct
{
  guint won;
  guint lost;
  GPtrArray *types;
  GPtrArray *reasons;
} QwWonLostReport;

QwWonLostReport *qw_won_lost_report_new (void) G_GNUC_WARN_UNUSED_RESULT;
void qw_won_lost_report_free (QwWonLostReport *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwWonLostReport, qw_won_lost_report_free)

/**
 * QwClient:
 * @party: who; its id is the client's, made at the first save if it is %NULL
 * @currency: (nullable): ISO 4217
 * @language: (nullable): of documents
 * @tax: (nullable): title, percent and note
 * @valid_days: 0 for the usual
 * @terms: (nullable)
 *
 * A client with what a new quote for them starts with, or the user's own business with what every quote starts with.
 */
typedef struct
{
  QwParty *party;
  char *currency;
  char *language;
  QwQuoteTax *tax;
  guint valid_days;
  char *terms;
} QwClient;

QwClient *qw_client_new (QwParty *party) G_GNUC_WARN_UNUSED_RESULT;
QwClient *qw_client_copy (const QwClient *self) G_GNUC_WARN_UNUSED_RESULT;
void qw_client_free (QwClient *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwClient, qw_client_free)

/** QwSnippetKind: what a text is kept for. */
typedef enum
{
  QW_SNIPPET_TERMS,
  QW_SNIPPET_SCOPE,
  QW_SNIPPET_INTRODUCTION,
  QW_SNIPPET_REASON,
} QwSnippetKind;

/** QwSnippet: @id: (nullable): made at the first save. A text to put into quotes. */
typedef struct
{
  char *id;
  QwSnippetKind kind;
  char *title;
  char *text;
} QwSnippet;

QwSnippet *qw_snippet_new (QwSnippetKind kind, const char *title, const char *text)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_snippet_free (QwSnippet *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwSnippet, qw_snippet_free)

/** QwTemplate: a quote to begin others from; its content comes with qw_library_load_template_async(). */
typedef struct
{
  char *id;
  char *title;
} QwTemplate;

void qw_template_free (QwTemplate *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwTemplate, qw_template_free)

/**
 * QwNumbering:
 * @pattern: see qw_number_pattern_format(); `Q-{year}-{n:3}` at first
 * @restart: begins anew every year; the pattern must name the year then
 * @start: the least number of this year's (or, without @restart, of all); what was given before is never given again
 * @next: what the next quote that is sent will be called; not written by a save
 */
typedef struct
{
  char *pattern;
  gboolean restart;
  guint64 start;
  char *next;
} QwNumbering;

QwNumbering *qw_numbering_new (const char *pattern, gboolean restart, guint64 start)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_numbering_free (QwNumbering *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwNumbering, qw_numbering_free)

/**
 * QwImportKind:
 * @QW_IMPORT_NEW: a quote more
 * @QW_IMPORT_SAME: it was there already, with the same content
 * @QW_IMPORT_COPY: its id or number stands for another content here: now a draft beside it
 */
typedef enum
{
  QW_IMPORT_NEW,
  QW_IMPORT_SAME,
  QW_IMPORT_COPY,
} QwImportKind;

G_END_DECLS
