/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "qw-past-jobs.h"

#define TODAY 739943

/* Every row is a job or is refused with a word. */
static void
assert_explained (const QwPastJobs *jobs)
{
  g_assert_cmpuint (jobs->jobs->len, ==, jobs->notes->len);
  g_assert_cmpuint (jobs->jobs->len, ==, jobs->rows->len);
  for (guint i = 0; i < jobs->refused->len; i++)
    {
      const QwRefusedRow *row = g_ptr_array_index (jobs->refused, i);

      fuzz_refused (g_error_new_literal (QW_ERROR, QW_ERROR_LIMIT, row->message));
    }
}

/* The same table by a mapping of its own, which no header has to agree to. */
static void
read_mapped (const QwCsv *csv, guint variant)
{
  QwJobMapping mapping = { .decimal = variant % 2 ? ',' : '.',
                           .dates = (QwDateForm) (variant % 3),
                           .digits = variant % 5 };
  int width = (int) g_strv_length (g_ptr_array_index (csv->rows, 0));
  g_autoptr (QwPastJobs) jobs = NULL;

  if (width < QW_N_NEEDED_JOB_FIELDS)
    return;
  for (int i = 0; i < QW_N_JOB_FIELDS; i++)
    mapping.columns[i] = i < width ? i : -1;
  jobs = qw_past_jobs_read (FUZZ_NAME, csv, &mapping, TODAY);
  assert_explained (jobs);
}

void
fuzz_one (GBytes *bytes)
{
  GError *error = NULL;
  gsize size = g_bytes_get_size (bytes);
  char separator = qw_csv_guess_separator (bytes);
  g_autoptr (QwPastJobs) jobs = qw_past_jobs_parse (FUZZ_NAME, bytes, TODAY, &error);
  g_autoptr (QwCsv) csv = NULL;

  if (jobs == NULL)
    fuzz_refused (error);
  else
    assert_explained (jobs);
  error = NULL;
  csv = qw_csv_parse_separated (FUZZ_NAME, bytes, separator, &error);
  if (csv == NULL)
    fuzz_refused (error);
  else if (csv->rows->len > 0)
    read_mapped (csv, (guint) size);
}
