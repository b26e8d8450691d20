/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "library-room.h"

G_BEGIN_DECLS

/* Calls of a library with its thread, as if they answered at once. Each gives what the call gives. */

gboolean library_call_open (QwLibrary *library, GError **error);
QwQuote *library_call_load (QwLibrary *library, const char *id, GError **error);
QwQuote *library_call_send (QwLibrary *library, const char *id, GError **error);
gboolean library_call_delete (QwLibrary *library, const char *id, GError **error);
gboolean library_call_export (QwLibrary *library, const char *id, GFile *file, GError **error);
QwQuotePage *library_call_list (QwLibrary *library, const QwQuoteQuery *query, GError **error);
/** library_call_await_saved: runs the main loop until all is on the disk. */
void library_call_await_saved (QwLibrary *library);
/** library_call_await_failure: runs the main loop until it says that something is not. */
void library_call_await_failure (QwLibrary *library);
/** library_call_end: @library: (transfer full): fails if it is kept by anything but what its thread has not answered yet. */
void library_call_end (QwLibrary *library);

G_END_DECLS
