/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-pdf-scan.h"

G_BEGIN_DECLS

/**
 * QwPdfFile:
 *
 * The objects of a PDF, found by reading it from its beginning to its end: what stands later replaces what stood
 * before, and no table of contents is believed. Streams may be as they are or deflated; others have no bytes.
 */
typedef struct _QwPdfFile QwPdfFile;

/** qw_pdf_file_new: (transfer full) (nullable): %NULL if @bytes do not begin like a PDF, are too many, or hold no object. */
QwPdfFile *qw_pdf_file_new (GBytes *bytes) G_GNUC_WARN_UNUSED_RESULT;
void qw_pdf_file_free (QwPdfFile *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwPdfFile, qw_pdf_file_free)

/** qw_pdf_file_find: the value of @key in a dictionary; what it refers to if it is a reference. */
gboolean qw_pdf_file_find (QwPdfFile *self, QwPdfScan dict, const char *key, QwPdfScan *value);
/** qw_pdf_file_resolve: what @value refers to, if it is a reference, else itself. */
gboolean qw_pdf_file_resolve (QwPdfFile *self, QwPdfScan value, QwPdfScan *resolved);
/** qw_pdf_file_read_stream: (transfer full) (nullable): the bytes of the stream that @object, as it was found, is. */
GByteArray *qw_pdf_file_read_stream (QwPdfFile *self, QwPdfScan object) G_GNUC_WARN_UNUSED_RESULT;
/** qw_pdf_file_find_trailer: the value of @key in the last trailer that has one. */
gboolean qw_pdf_file_find_trailer (QwPdfFile *self, const char *key, QwPdfScan *value);

G_END_DECLS
