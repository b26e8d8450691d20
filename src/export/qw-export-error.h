/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * QwExportError:
 * @QW_EXPORT_ERROR_DRAWING: what draws ran out of memory or failed otherwise
 * @QW_EXPORT_ERROR_DOCUMENT: the finished document is not whole: cut off, or with other pages than were drawn
 * @QW_EXPORT_ERROR_SIZE: larger than a document or a picture may be
 *
 * What can go wrong between a value and the bytes that a client gets.
 */
typedef enum
{
  QW_EXPORT_ERROR_DRAWING,
  QW_EXPORT_ERROR_DOCUMENT,
  QW_EXPORT_ERROR_SIZE,
} QwExportError;

#define QW_EXPORT_ERROR (qw_export_error_quark ())
GQuark qw_export_error_quark (void);

G_END_DECLS
