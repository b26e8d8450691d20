/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-library-types.h"

G_BEGIN_DECLS

/**
 * QwShelf:
 *
 * The file of a library, for whichever one thread has to touch it; all of it blocks. What the functions do is said at
 * their like in qw-library.h; times are handed in and never %NULL here.
 */
typedef struct _QwShelf QwShelf;

/**
 * qw_shelf_new:
 * @mends: whether a damaged file is kept aside and what can be read of it put into a new one; else it is only told of
 */
QwShelf *qw_shelf_new (GFile *folder, QwCatalog *catalog, gboolean mends) G_GNUC_WARN_UNUSED_RESULT;
void qw_shelf_free (QwShelf *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwShelf, qw_shelf_free)

/** qw_shelf_open: opens the file, for writing if that can be; makes it if it is not there. Every other call does so too. */
gboolean qw_shelf_open (QwShelf *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_exists: whether there is a file to open. */
gboolean qw_shelf_exists (QwShelf *self);
gboolean qw_shelf_is_read_only (QwShelf *self);
/** qw_shelf_take_notice: (transfer full) (nullable): what people should know, once. */
char *qw_shelf_take_notice (QwShelf *self) G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_mend: if the last call failed because the file is damaged: keeps it aside; %TRUE if the call is worth another try. */
gboolean qw_shelf_mend (QwShelf *self);
/** qw_shelf_was_changed: whether another program has written since the last call. */
gboolean qw_shelf_was_changed (QwShelf *self);
void qw_shelf_set_cancellable (QwShelf *self, GCancellable *cancellable);
/** qw_shelf_name: what people know the file by. */
const char *qw_shelf_name (QwShelf *self);

/* Quotes. */
QwQuote *qw_shelf_load (QwShelf *self, const char *id, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_save (QwShelf *self, QwQuote *const *quotes, gsize n, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_quote_text: (transfer full): a quote as it is kept. */
char *qw_shelf_quote_text (QwQuote *quote) G_GNUC_WARN_UNUSED_RESULT;
/**
 * qw_shelf_save_text:
 * @text: from qw_shelf_quote_text()
 *
 * Saves a quote that another thread has at hand: json-glib's values may not be shared between threads.
 */
gboolean qw_shelf_save_text (QwShelf *self, const char *text, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_read_text: of a document as it is kept; @id: what messages call it. */
QwQuote *qw_shelf_read_text (QwShelf *self, const char *id, const char *text, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
QwQuotePage *qw_shelf_list (QwShelf *self, const QwQuoteQuery *query, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *
qw_shelf_list_revisions (QwShelf *self, const char *id, const char *today, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_find: (transfer full): the id of a quote by its id or, of the newest revision, its number; or by its label. */
char *qw_shelf_find (QwShelf *self, const char *name, GError **error) G_GNUC_WARN_UNUSED_RESULT;
QwLibrarySummary *
qw_shelf_summarise (QwShelf *self, const char *today, const char *until, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
QwWonLostReport *qw_shelf_count_won_lost (QwShelf *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Their life; each gives the quote as it is now. */
QwQuote *qw_shelf_send (QwShelf *self, const char *id, const char *when, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_shelf_step (QwShelf *self,
                        const char *id,
                        QwQuoteState state,
                        const char *when,
                        const char *reason,
                        GError **error) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_shelf_step_back (QwShelf *self, const char *id, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_recall: steps back from a sending that came to nothing; a number that is the last of its series is free again. */
QwQuote *qw_shelf_recall (QwShelf *self, const char *id, GError **error) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_shelf_revise (QwShelf *self, const char *id, const char *when, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_shelf_duplicate (QwShelf *self, const char *id, const char *when, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_set_deleted: takes a quote away, or brings it back. */
gboolean qw_shelf_set_deleted (QwShelf *self, const char *id, gboolean deleted, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_purge (QwShelf *self, guint days, GError **error) G_GNUC_WARN_UNUSED_RESULT;

QwNumbering *qw_shelf_load_numbering (QwShelf *self, const char *when, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_save_numbering (QwShelf *self,
                                  const QwNumbering *numbering,
                                  const char *when,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

/* Clients and texts. */
GPtrArray *qw_shelf_list_clients (QwShelf *self, const char *search, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
char *qw_shelf_save_client (QwShelf *self, const QwClient *client, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_delete_client (QwShelf *self, const char *id, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
QwClient *qw_shelf_load_business (QwShelf *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_save_business (QwShelf *self, const QwClient *business, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *qw_shelf_list_snippets (QwShelf *self, QwSnippetKind kind, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
char *qw_shelf_save_snippet (QwShelf *self, const QwSnippet *snippet, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_delete_snippet (QwShelf *self, const char *id, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
GPtrArray *qw_shelf_list_templates (QwShelf *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;
char *qw_shelf_save_template (QwShelf *self,
                              const char *id,
                              const char *title,
                              QwQuote *quote,
                              GError **error) G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_shelf_start (QwShelf *self, const char *id, const char *when, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_delete_template (QwShelf *self, const char *id, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/* In and out. */
gboolean qw_shelf_back_up (QwShelf *self, GFile *file, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_restore (QwShelf *self, GFile *file, GError **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean qw_shelf_export (QwShelf *self, QwQuote *quote, GFile *file, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
QwQuote *qw_shelf_import (QwShelf *self, GFile *file, QwImportKind *kind, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_shelf_import_bytes: @name: what messages call the file; @today: a date */
QwQuote *qw_shelf_import_bytes (QwShelf *self,
                                const char *name,
                                GBytes *bytes,
                                QwImportKind *kind,
                                GError **error) G_GNUC_WARN_UNUSED_RESULT;
GStrv qw_shelf_verify (QwShelf *self, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/** qw_shelf_now: (transfer full): the local time with its offset; its first ten characters are the date. */
char *qw_shelf_now (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
