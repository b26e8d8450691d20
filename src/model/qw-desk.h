/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-part-item.h"
#include "qw-quote-life.h"
#include "qw-quote-totals.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * QwDesk:
 *
 * The quote that lies on the desk, to be read and edited: the one object that the editor and the paper bind
 * to. Typing, a shortcut, undo and dropping a row are the same operation, qw_desk_set_quote().
 *
 * Properties: quote (nullable), form (a QwPartItem of the quote itself, for its texts, parties, dates and
 * portions; %NULL without a quote), editable (there is a quote and it is not frozen), can-undo, can-redo;
 * problem (nullable): why there are no totals, such as a sum that does not fit; today: a date, for what has expired; floor-rate
 * (writable): what an hour should earn at least, a setting of the person's, 0 for none.
 * In words: label ("Q-2026-014-B", or "Draft"), state, title, total, tax, monthly, yearly, deposit,
 * left (of the one-time total by deposit and milestones), cost and margin (each nullable where there is none).
 * Lists of QwPartItem: rows (each section, then its lines), taxes, choices, milestones.
 * A QwSelector under currency.
 *
 * Signals: `notice::done (text)`: what followed from an edit, for a message with an undo; `notice::refused (text)`: why
 * an edit was not made; `save (quote)`: the quote was edited, undone or redone: it is to be kept.
 */
#define QW_TYPE_DESK (qw_desk_get_type ())
G_DECLARE_FINAL_TYPE (QwDesk, qw_desk, QW, DESK, GObject)

QwDesk *qw_desk_new (QwCatalog *catalog);

QwCatalog *qw_desk_get_catalog (QwDesk *self);
QwQuote *qw_desk_get_quote (QwDesk *self);
/** qw_desk_get_totals: (transfer none) (nullable): see the property problem. */
QwQuoteTotals *qw_desk_get_totals (QwDesk *self);
QwPartItem *qw_desk_get_form (QwDesk *self);
GListModel *qw_desk_get_rows (QwDesk *self);
GListModel *qw_desk_get_taxes (QwDesk *self);
GListModel *qw_desk_get_choices (QwDesk *self);
GListModel *qw_desk_get_milestones (QwDesk *self);

/**
 * qw_desk_open:
 * @quote: (nullable)
 *
 * Puts another quote on the desk, or what the library made of the same one. Undo begins anew, unless
 * it is the same draft.
 */
void qw_desk_open (QwDesk *self, QwQuote *quote);

/**
 * qw_desk_set_quote:
 * @field: (nullable): what is being edited; edits of one field in a row are one step of undo
 *
 * An edit of a draft. Sums that do not fit change nothing and are said in a notice; portions of more than there
 * is are let through and said in problem, as the next edit may put them right.
 */
void qw_desk_set_quote (QwDesk *self, QwQuote *quote, const char *field);

void qw_desk_undo (QwDesk *self);
void qw_desk_redo (QwDesk *self);

/** qw_desk_set_today: after midnight. */
void qw_desk_set_today (QwDesk *self, const char *today);

/* Rows: @row is a position in the list. What has no meaning there (a line above the first section) does nothing. */
/** qw_desk_add_section: below the section that @row is in; returns the position of the new row. */
guint qw_desk_add_section (QwDesk *self, guint row);
/** qw_desk_add_line: below @row; G_MAXUINT is the end. Returns the position of the new row. */
guint qw_desk_add_line (QwDesk *self, guint row, QwQuoteLineKind kind);
/** qw_desk_remove_row: with a notice that can be undone; the last section stays. */
void qw_desk_remove_row (QwDesk *self, guint row);
/** qw_desk_duplicate_row: returns the position of the copy. */
guint qw_desk_duplicate_row (QwDesk *self, guint row);
/** qw_desk_move_row: one place up (-1) or down (1), over the edge of a section too; a section goes with its lines. Returns where it is then. */
guint qw_desk_move_row (QwDesk *self, guint row, int step);
/** qw_desk_drop_row: to before the row at @before, which may be one past the end. */
void qw_desk_drop_row (QwDesk *self, guint row, guint before);

void qw_desk_add_tax (QwDesk *self);
void qw_desk_add_choice (QwDesk *self);
void qw_desk_add_milestone (QwDesk *self);
/** qw_desk_remove_part: a tax, choice or milestone, with a notice that can be undone; the last tax stays. */
void qw_desk_remove_part (QwDesk *self, QwPartItem *item);

/** qw_desk_set_issuer: and qw_desk_set_client(): takes over somebody from the library; a step of undo. */
void qw_desk_set_issuer (QwDesk *self, QwParty *party);
void qw_desk_set_client (QwDesk *self, QwParty *party);

G_END_DECLS
