/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-export-error.h"
#include "qw-pages.h"

G_BEGIN_DECLS

/**
 * QwDocumentInfo:
 * @author: (nullable)
 * @subject: (nullable)
 * @keywords: (nullable)
 * @created: the document's own date, so that the same content gives the same bytes
 *
 * What a file says of itself.
 */
typedef struct
{
  const char *title;
  const char *author;
  const char *subject;
  const char *keywords;
  GDate created;
} QwDocumentInfo;

/**
 * qw_pages_to_pdf:
 *
 * Draws to memory, as cairo reports no error of a full disk. What comes back is known to be whole.
 *
 * Returns: (transfer full): a PDF 1.4, or %NULL with a %QW_EXPORT_ERROR
 */
GBytes *qw_pages_to_pdf (QwPages *self, const QwDocumentInfo *info, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_pdf_check:
 * @n_pages: how many it has to have
 *
 * Returns: %FALSE with %QW_EXPORT_ERROR_DOCUMENT if @bytes are not a whole document of our own making
 */
gboolean qw_pdf_check (GBytes *bytes, guint n_pages, GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * qw_pages_to_png:
 * @scale: pixels per point
 *
 * Returns: (transfer full): the first page as a picture on white, or %NULL with a %QW_EXPORT_ERROR
 */
GBytes *qw_pages_to_png (QwPages *self, double scale, GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
