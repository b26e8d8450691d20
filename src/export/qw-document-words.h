/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * QwDocumentWords:
 *
 * The words that stand on a client's document beside what the user wrote, in the document's language:
 * a client reads theirs, whatever language the user has.
 */
typedef struct _QwDocumentWords QwDocumentWords;

/** qw_document_words_new: (transfer full): for "de-AT" those of "de"; for a language without a list, the user's words. */
QwDocumentWords *qw_document_words_new (const char *language) G_GNUC_WARN_UNUSED_RESULT;
void qw_document_words_free (QwDocumentWords *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwDocumentWords, qw_document_words_free)

/** qw_document_words_say: @text in the language, or as it is; owned by @self. */
const char *qw_document_words_say (QwDocumentWords *self, const char *text) G_GNUC_FORMAT (2);

/** qw_document_words_list: (transfer full): languages that documents can have words in, "en" among them, sorted. */
GStrv qw_document_words_list (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
