/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-library-private.h"

static QwQuoteQuery *
copy_query (const QwQuoteQuery *query)
{
  QwQuoteQuery *copy = g_memdup2 (query, sizeof *query);

  copy->search = g_strdup (query->search);
  copy->expires_by = g_strdup (query->expires_by);
  copy->today = g_strdup (query->today);
  return copy;
}

static void
free_query (gpointer data)
{
  QwQuoteQuery *query = data;

  g_free ((char *) query->search);
  g_free ((char *) query->expires_by);
  g_free ((char *) query->today);
  g_free (query);
}

static gpointer
run_list (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_list (shelf, call->value, error);
}

static gpointer
run_list_revisions (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  g_autofree char *today = g_strndup (call->when, 10);

  return qw_shelf_list_revisions (shelf, call->text, today, error);
}

static char *
add_days (const char *day, guint days)
{
  GDate date;
  char text[16];

  g_date_clear (&date, 1);
  g_date_set_parse (&date, day);
  if (!g_date_valid (&date))
    return g_strdup (day);
  g_date_add_days (&date, days);
  g_date_strftime (text, sizeof text, "%Y-%m-%d", &date);
  return g_strdup (text);
}

static gpointer
run_summary (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  g_autofree char *today = g_strndup (call->when, 10);
  g_autofree char *until = add_days (today, call->number);

  return qw_shelf_summarise (shelf, today, until, error);
}

static gpointer
run_won_lost (QwShelf *shelf, QwLibraryCall *call, GError **error)
{
  return qw_shelf_count_won_lost (shelf, error);
}

void
qw_library_list_async (QwLibrary *self,
                       const QwQuoteQuery *query,
                       GCancellable *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (query != NULL && query->sort < QW_N_QUOTE_SORTS);

  call = qw_library_call_new (run_list, (GDestroyNotify) qw_quote_page_free, NULL, NULL);
  call->value = copy_query (query);
  call->free_value = free_query;
  qw_library_start (self, call, qw_library_list_async, cancellable, callback, user_data);
}

QwQuotePage *
qw_library_list_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}

void
qw_library_list_revisions_async (QwLibrary *self,
                                 const char *id,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));
  g_return_if_fail (id != NULL);

  call = qw_library_call_new (run_list_revisions, (GDestroyNotify) g_ptr_array_unref, NULL, NULL);
  call->text = g_strdup (id);
  qw_library_start (self, call, qw_library_list_revisions_async, cancellable, callback, user_data);
}

GPtrArray *
qw_library_list_revisions_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}

void
qw_library_summary_async (QwLibrary *self,
                          const char *today,
                          guint days,
                          GCancellable *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer user_data)
{
  QwLibraryCall *call = NULL;

  g_return_if_fail (QW_IS_LIBRARY (self));

  call = qw_library_call_new (run_summary, (GDestroyNotify) qw_library_summary_free, NULL, today);
  call->number = MAX (days, 1) - 1;
  qw_library_start (self, call, qw_library_summary_async, cancellable, callback, user_data);
}

QwLibrarySummary *
qw_library_summary_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}

void
qw_library_won_lost_async (QwLibrary *self,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer user_data)
{
  g_return_if_fail (QW_IS_LIBRARY (self));

  qw_library_start (
      self,
      qw_library_call_new (run_won_lost, (GDestroyNotify) qw_won_lost_report_free, NULL, NULL),
      qw_library_won_lost_async, cancellable, callback, user_data);
}

QwWonLostReport *
qw_library_won_lost_finish (QwLibrary *self, GAsyncResult *result, GError **error)
{
  return qw_library_take (self, result, error);
}
