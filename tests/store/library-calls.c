/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-calls.h"

gboolean
library_call_open (QwLibrary *library, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  qw_library_open_async (library, NULL, store_room_keep_result, &result);
  store_room_await_result (&result);
  return qw_library_open_finish (library, result, error);
}

QwQuote *
library_call_load (QwLibrary *library, const char *id, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  qw_library_load_async (library, id, NULL, store_room_keep_result, &result);
  store_room_await_result (&result);
  return qw_library_load_finish (library, result, error);
}

QwQuote *
library_call_send (QwLibrary *library, const char *id, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  qw_library_send_async (library, id, WHEN, NULL, store_room_keep_result, &result);
  store_room_await_result (&result);
  return qw_library_quote_finish (library, result, error);
}

gboolean
library_call_delete (QwLibrary *library, const char *id, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  qw_library_delete_async (library, id, NULL, store_room_keep_result, &result);
  store_room_await_result (&result);
  return qw_library_done_finish (library, result, error);
}

gboolean
library_call_export (QwLibrary *library, const char *id, GFile *file, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  qw_library_export_async (library, id, file, NULL, store_room_keep_result, &result);
  store_room_await_result (&result);
  return qw_library_done_finish (library, result, error);
}

QwQuotePage *
library_call_list (QwLibrary *library, const QwQuoteQuery *query, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  qw_library_list_async (library, query, NULL, store_room_keep_result, &result);
  store_room_await_result (&result);
  return qw_library_list_finish (library, result, error);
}

void
library_call_await_saved (QwLibrary *library)
{
  while (!qw_library_get_saved (library))
    g_main_context_iteration (NULL, TRUE);
}

void
library_call_await_failure (QwLibrary *library)
{
  while (qw_library_get_error_message (library) == NULL)
    g_main_context_iteration (NULL, TRUE);
}

void
library_call_end (QwLibrary *library)
{
  const gint64 latest = g_get_monotonic_time () + 30 * G_USEC_PER_SEC;

  g_object_add_weak_pointer (G_OBJECT (library), (gpointer *) &library);
  g_object_unref (library);
  while (library != NULL && g_get_monotonic_time () < latest)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  g_assert_null (library);
}
