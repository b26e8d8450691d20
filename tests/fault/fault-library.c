/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fault-library.h"

#include "fixture-tables.h"

#define MANY_LINES 60

static QwCatalog *catalog;

static void
keep_result (GObject *source, GAsyncResult *result, gpointer user_data)
{
  *(GAsyncResult **) user_data = g_object_ref (result);
}

static void
await (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
}

static QwCatalog *
get_catalog (void)
{
  if (catalog == NULL)
    catalog = fixture_catalog_new ();
  return catalog;
}

QwLibrary *
fault_library_open (const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  QwLibrary *library = qw_library_new (folder, get_catalog ());
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  qw_library_open_async (library, NULL, keep_result, &result);
  await (&result);
  qw_library_open_finish (library, result, &error);
  g_assert_no_error (error);
  return library;
}

QwQuote *
fault_library_load (QwLibrary *library, const char *id)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  QwQuote *quote = NULL;

  qw_library_load_async (library, id, NULL, keep_result, &result);
  await (&result);
  quote = qw_library_load_finish (library, result, &error);
  g_assert_no_error (error);
  return quote;
}

QwQuote *
fault_library_send (QwLibrary *library, const char *id)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  QwQuote *quote = NULL;

  qw_library_send_async (library, id, "2026-11-23T14:05:00+01:00", NULL, keep_result, &result);
  await (&result);
  quote = qw_library_quote_finish (library, result, &error);
  g_assert_no_error (error);
  return quote;
}

QwQuote *
fault_library_revise (QwLibrary *library, const char *id)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  QwQuote *quote = NULL;

  qw_library_revise_async (library, id, "2026-11-23T14:05:00+01:00", NULL, keep_result, &result);
  await (&result);
  quote = qw_library_quote_finish (library, result, &error);
  g_assert_no_error (error);
  return quote;
}

QwQuotePage *
fault_library_list (QwLibrary *library)
{
  const QwQuoteQuery all = { .states = (1u << QW_N_QUOTE_STATES) - 1, .today = "2026-11-23" };
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  QwQuotePage *page = NULL;

  qw_library_list_async (library, &all, NULL, keep_result, &result);
  await (&result);
  page = qw_library_list_finish (library, result, &error);
  g_assert_no_error (error);
  return page;
}

static GPtrArray *
make_jobs (guint serial)
{
  GPtrArray *jobs = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_job_free);

  for (guint i = 0; i < FAULT_JOBS; i++)
    {
      QwJob *job = qw_job_new ();

      g_free (job->title);
      job->title = g_strdup_printf ("Job %u of %u", i, serial);
      job->day = 739000 + i;
      job->hours.typical = 10;
      job->actual = 12;
      g_ptr_array_add (jobs, job);
    }
  return jobs;
}

char *
fault_library_import (QwLibrary *library, guint serial)
{
  g_autoptr (GPtrArray) jobs = make_jobs (serial);
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwJobImport) import = NULL;

  qw_library_import_jobs_async (library, "old.csv", jobs, NULL, keep_result, &result);
  await (&result);
  import = qw_library_import_jobs_finish (library, result, &error);
  g_assert_no_error (error);
  return g_strdup (import->batch);
}

QwQuote *
fault_quote (guint serial)
{
  g_autofree char *id = g_uuid_string_random ();
  const QwQuoteStart start = { .id = id, .today = "2026-11-23" };
  g_autoptr (QwQuote)
      quote = qw_quote_new (qw_catalog_find_currency (get_catalog (), "EUR"), &start);

  return fault_edit (quote, serial);
}

QwQuote *
fault_edit (QwQuote *quote, guint serial)
{
  g_autofree char *title = g_strdup_printf ("%u", serial);
  g_autoptr (QwQuote) titled = qw_quote_with_text (quote, QW_QUOTE_TITLE, title);
  const QwQuoteSection *section = g_ptr_array_index (titled->sections, 0);
  g_autoptr (QwQuoteLine) line = qw_quote_line_new (QW_QUOTE_LINE_FIXED, title);

  line->price = serial;
  return qw_quote_with_line (titled, 0, section->lines->len < MANY_LINES ? G_MAXUINT : serial % 60,
                             line);
}

guint
fault_serial (const char *title)
{
  return (guint) g_ascii_strtoull (title, NULL, 10);
}
