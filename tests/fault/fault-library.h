/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-library-jobs.h"

G_BEGIN_DECLS

/* A library as the application has it, with its thread, asked as if it answered at once. Each of these must go well. */

QwLibrary *fault_library_open (const char *path);
QwQuote *fault_library_load (QwLibrary *library, const char *id);
QwQuote *fault_library_send (QwLibrary *library, const char *id);
QwQuote *fault_library_revise (QwLibrary *library, const char *id);
/** fault_library_list: (element-type QwQuoteRow): all of it, oldest first. */
QwQuotePage *fault_library_list (QwLibrary *library);
/** FAULT_JOBS: past jobs of an import. */
#define FAULT_JOBS 7
/** fault_library_import: (transfer full): jobs that nobody has, by @serial; the id of the import. */
char *fault_library_import (QwLibrary *library, guint serial);
/** fault_quote: a draft that nobody has, titled @serial. */
QwQuote *fault_quote (guint serial);
/** fault_edit: (transfer full): @quote with @serial as its title and a line more, until there are many. */
QwQuote *fault_edit (QwQuote *quote, guint serial);
guint fault_serial (const char *title);

G_END_DECLS
