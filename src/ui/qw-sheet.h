/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-desk.h"
#include "qw-library.h"

G_BEGIN_DECLS

/**
 * QwSheet:
 *
 * A part of the editor of a quote that has a template of its own: its fields show the quote on the desk.
 * Properties desk and library (nullable); both may come late.
 */
#define QW_TYPE_SHEET (qw_sheet_get_type ())
G_DECLARE_DERIVABLE_TYPE (QwSheet, qw_sheet, QW, SHEET, AdwBin)

/**
 * QwSheetClass:
 * @bind: (nullable): a desk has come, and stays: connects what the template cannot
 * @set_editable: what cannot be edited is insensitive and can still be scrolled and read
 */
struct _QwSheetClass
{
  AdwBinClass parent_class;

  void (*bind) (QwSheet *self, QwDesk *desk);
  void (*set_editable) (QwSheet *self, gboolean editable);
};

/** qw_sheet_get_desk: (transfer none) (nullable) */
QwDesk *qw_sheet_get_desk (QwSheet *self);
/** qw_sheet_get_library: (transfer none) (nullable) */
QwLibrary *qw_sheet_get_library (QwSheet *self);
/** qw_sheet_say: a sentence that passes. */
void qw_sheet_say (QwSheet *self, const char *text);

G_END_DECLS
