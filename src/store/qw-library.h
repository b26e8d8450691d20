/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-library-types.h"

G_BEGIN_DECLS

/**
 * QwLibrary:
 *
 * The quotes of a person, their clients and texts: one SQLite file, `library.sqlite`, that is only touched by a thread of
 * its own, and read by a second one for what takes seconds, so that saving does not wait. What was saved before a call
 * is seen by it, also if it is not on the disk yet. Times that are handed in are local with their offset,
 * "2026-11-23T14:05:00+01:00"; %NULL takes the clock's.
 *
 * Properties:
 * saved: whether every change is on the disk
 * error-message (nullable): why changes are not kept now. Writing is tried again every few seconds and at the next change.
 * notice (nullable): what people should know once: what was recovered and where the rest is, that a newer version made the
 *   file, that two programs changed one quote
 * read-only: whether the library can be read but not written
 *
 * Signal changed: something that a list shows has changed, here or by another program.
 */
#define QW_TYPE_LIBRARY (qw_library_get_type ())
G_DECLARE_FINAL_TYPE (QwLibrary, qw_library, QW, LIBRARY, GObject)

/**
 * qw_library_new:
 * @folder: made at the first write if it is missing
 * @catalog: what quotes are read with
 */
QwLibrary *qw_library_new (GFile *folder, QwCatalog *catalog);

/**
 * qw_library_open_async:
 *
 * Opens the library, or makes one. Needed once, before anything else. If it fails, the other calls try again.
 */
void qw_library_open_async (QwLibrary *self,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
gboolean qw_library_open_finish (QwLibrary *self, GAsyncResult *result, GError **error);

gboolean qw_library_get_saved (QwLibrary *self);
gboolean qw_library_get_read_only (QwLibrary *self);
const char *qw_library_get_error_message (QwLibrary *self);
const char *qw_library_get_notice (QwLibrary *self);
/** qw_library_dismiss_notice: it was read. */
void qw_library_dismiss_notice (QwLibrary *self);

/**
 * qw_library_save:
 * @quote: what is on screen now: a draft, new or old; of a sent quote only notes and outcome may differ
 *
 * Has @quote written soon, together with what follows right behind it: it is on the disk within two seconds.
 * See the properties saved and error-message.
 */
void qw_library_save (QwLibrary *self, QwQuote *quote);

/** qw_library_flush: writes what is not on the disk yet before it returns; for the end of the program. %FALSE if it could not. */
gboolean qw_library_flush (QwLibrary *self);

/** qw_library_retry: tries at once to write what could not be written, instead of in some seconds. */
void qw_library_retry (QwLibrary *self);

void qw_library_load_async (QwLibrary *self,
                            const char *id,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
QwQuote *qw_library_load_finish (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_library_list_async: @query is copied. Cancel the one before when the next letter is typed. */
void qw_library_list_async (QwLibrary *self,
                            const QwQuoteQuery *query,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);
QwQuotePage *qw_library_list_finish (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_library_list_revisions_async: all revisions of the quote @id is one of, oldest first. */
void qw_library_list_revisions_async (QwLibrary *self,
                                      const char *id,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
/** qw_library_list_revisions_finish: (element-type QwQuoteRow). */
GPtrArray *qw_library_list_revisions_finish (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_library_summary_async:
 * @today: (nullable): a date
 * @days: how many days ahead count as expiring, today among them: 7 for "this week"
 */
void qw_library_summary_async (QwLibrary *self,
                               const char *today,
                               guint days,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
QwLibrarySummary *qw_library_summary_finish (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

void qw_library_won_lost_async (QwLibrary *self,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
QwWonLostReport *qw_library_won_lost_finish (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_library_send_async:
 *
 * Sends a draft: in one transaction it gets the next number, if it has none, and the revision before it is superseded.
 */
void qw_library_send_async (QwLibrary *self,
                            const char *id,
                            const char *when,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);

/** qw_library_step_async: accepts, declines …; @reason: (nullable). */
void qw_library_step_async (QwLibrary *self,
                            const char *id,
                            QwQuoteState state,
                            const char *when,
                            const char *reason,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer user_data);

/** qw_library_step_back_async: undoes the last step, sending too; the number stays with the quote. */
void qw_library_step_back_async (QwLibrary *self,
                                 const char *id,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);

/**
 * qw_library_recall_async:
 *
 * Undoes a sending that nobody saw, such as a mail that was cancelled. The number that the quote got with it is free again,
 * so that no gap is left, unless it had it before or another was given since.
 */
void qw_library_recall_async (QwLibrary *self,
                              const char *id,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);

/** qw_library_revise_async: gives the draft of the next revision; the one that is there already, if there is. */
void qw_library_revise_async (QwLibrary *self,
                              const char *id,
                              const char *when,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);

/** qw_library_duplicate_async: gives a new draft with the content of @id. */
void qw_library_duplicate_async (QwLibrary *self,
                                 const char *id,
                                 const char *when,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data);

/** qw_library_quote_finish: (transfer full): the quote as it is now; of send, step, step_back, recall, revise, duplicate and start. */
QwQuote *qw_library_quote_finish (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_library_delete_async: takes @id out of the lists; it can be brought back for 30 days. */
void qw_library_delete_async (QwLibrary *self,
                              const char *id,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
void qw_library_undelete_async (QwLibrary *self,
                                const char *id,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer user_data);
/** qw_library_purge_async: gives up all that was deleted more than @days ago; opening does so with 30. */
void qw_library_purge_async (QwLibrary *self,
                             guint days,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);

/** qw_library_list_templates_async: (element-type QwTemplate) by title. */
void qw_library_list_templates_async (QwLibrary *self,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
/** qw_library_save_template_async: @id: (nullable): of the template to replace. Client, number and dates are left out. */
void qw_library_save_template_async (QwLibrary *self,
                                     const char *id,
                                     const char *title,
                                     QwQuote *quote,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
/** qw_library_start_async: gives a new draft from the template @id, saved. */
void qw_library_start_async (QwLibrary *self,
                             const char *id,
                             const char *when,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer user_data);
void qw_library_delete_template_async (QwLibrary *self,
                                       const char *id,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer user_data);

/** qw_library_list_snippets_async: (element-type QwSnippet) of @kind, by title. */
void qw_library_list_snippets_async (QwLibrary *self,
                                     QwSnippetKind kind,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
void qw_library_save_snippet_async (QwLibrary *self,
                                    const QwSnippet *snippet,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
void qw_library_delete_snippet_async (QwLibrary *self,
                                      const char *id,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);

/** qw_library_list_clients_async: (element-type QwClient) by name; @search: (nullable): what a word of the name begins with. */
void qw_library_list_clients_async (QwLibrary *self,
                                    const char *search,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer user_data);
void qw_library_save_client_async (QwLibrary *self,
                                   const QwClient *client,
                                   GCancellable *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer user_data);
/** qw_library_delete_client_async: quotes keep what they say of the client; saving it again brings it back. */
void qw_library_delete_client_async (QwLibrary *self,
                                     const char *id,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);

/** qw_library_load_business_async: the user's own; empty if nothing was saved. */
void qw_library_load_business_async (QwLibrary *self,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);
QwClient *qw_library_load_business_finish (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
void qw_library_save_business_async (QwLibrary *self,
                                     const QwClient *business,
                                     GCancellable *cancellable,
                                     GAsyncReadyCallback callback,
                                     gpointer user_data);

/** qw_library_load_numbering_async: @when: (nullable): for the year of the next number. */
void qw_library_load_numbering_async (QwLibrary *self,
                                      const char *when,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
QwNumbering *qw_library_load_numbering_finish (QwLibrary *self,
                                               GAsyncResult *result,
                                               GError **error) G_GNUC_WARN_UNUSED_RESULT;
/** qw_library_save_numbering_async: refuses a pattern that could give a number twice. */
void qw_library_save_numbering_async (QwLibrary *self,
                                      const QwNumbering *numbering,
                                      const char *when,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);

/** qw_library_array_finish: (transfer full): of list_templates, list_snippets and list_clients. */
GPtrArray *qw_library_array_finish (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_library_id_finish: (transfer full): of save_template, save_snippet and save_client: the id of what was saved. */
char *qw_library_id_finish (QwLibrary *self, GAsyncResult *result, GError **error);

/** qw_library_done_finish: of what has no result of its own: delete, undelete, purge, save_business, save_numbering, backup, restore, export. */
gboolean qw_library_done_finish (QwLibrary *self, GAsyncResult *result, GError **error);

/** qw_library_backup_async: all of it as one file, readable by itself; an older @file is replaced when the new one is whole. */
void qw_library_backup_async (QwLibrary *self,
                              GFile *file,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
/** qw_library_restore_async: puts a backup in the place of the library, which is kept under another name that the notice tells. */
void qw_library_restore_async (QwLibrary *self,
                               GFile *file,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);

/** qw_library_export_async: one quote as a `.quote` file, private parts too. */
void qw_library_export_async (QwLibrary *self,
                              const char *id,
                              GFile *file,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);

/** qw_library_import_async: one `.quote` file; the same twice does not make two quotes. */
void qw_library_import_async (QwLibrary *self,
                              GFile *file,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
/** qw_library_import_finish: @kind: (out) (optional). Returns: (transfer full): the quote in the library. */
QwQuote *
qw_library_import_finish (QwLibrary *self, GAsyncResult *result, QwImportKind *kind, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_library_verify_async: reads everything: the file's structure, every document, whether columns and documents agree. */
void qw_library_verify_async (QwLibrary *self,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer user_data);
/** qw_library_verify_finish: (array zero-terminated=1): one line for each fault; of length 0 if all is well. */
GStrv qw_library_verify_finish (QwLibrary *self, GAsyncResult *result, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
