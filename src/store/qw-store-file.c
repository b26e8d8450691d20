/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-store-file.h"

#include "qw-error.h"

#include <glib/gi18n-lib.h>

#define ATTRIBUTES G_FILE_ATTRIBUTE_STANDARD_TYPE "," G_FILE_ATTRIBUTE_STANDARD_SIZE

static void
set_too_large (GError **error, goffset found, gsize max)
{
  g_set_error (error, QW_ERROR, QW_ERROR_SIZE,
               "size: %" G_GOFFSET_FORMAT " bytes, at most %" G_GSIZE_FORMAT " are allowed", found,
               max);
}

static gboolean
check_info (GFile *file, gsize max, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInfo)
      info = g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, cancellable, error);

  if (info == NULL)
    return FALSE;
  if (g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE,
                           _ ("not a regular file"));
      return FALSE;
    }
  if (g_file_info_get_size (info) > (goffset) max)
    {
      set_too_large (error, g_file_info_get_size (info), max);
      return FALSE;
    }
  return TRUE;
}

/* The file may have grown since its size was asked for: one byte over the limit is enough to know. */
static GBytes *
read_stream (GInputStream *stream, gsize max, GCancellable *cancellable, GError **error)
{
  g_autofree guint8 *data = g_try_malloc (max + 1);
  gsize n = 0;

  if (data == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("not enough memory"));
      return NULL;
    }
  if (!g_input_stream_read_all (stream, data, max + 1, &n, cancellable, error))
    return NULL;
  if (n > max)
    {
      set_too_large (error, (goffset) n, max);
      return NULL;
    }
  return g_bytes_new (data, n);
}

static GBytes *
read_file (GFile *file, gsize max, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileInputStream) stream = NULL;

  if (!check_info (file, max, cancellable, error))
    return NULL;

  stream = g_file_read (file, cancellable, error);
  return stream != NULL ? read_stream (G_INPUT_STREAM (stream), max, cancellable, error) : NULL;
}

GBytes *
qw_store_file_read (GFile *file, gsize max, GCancellable *cancellable, GError **error)
{
  GBytes *bytes = read_file (file, max, cancellable, error);

  if (bytes == NULL)
    {
      g_autofree char *name = qw_store_file_name (file);

      g_prefix_error (error, "%s: ", name);
    }
  return bytes;
}

/* To close with a cancelled cancellable is how GIO is told to leave what was there. */
static void
give_up (GOutputStream *stream)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  g_cancellable_cancel (cancelled);
  g_output_stream_close (stream, cancelled, NULL);
}

static gboolean
replace (GFile *file, GInputStream *source, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFileOutputStream)
      stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, cancellable, error);

  if (stream == NULL)
    return FALSE;
  if (g_output_stream_splice (G_OUTPUT_STREAM (stream), source, G_OUTPUT_STREAM_SPLICE_NONE,
                              cancellable, error) < 0)
    {
      give_up (G_OUTPUT_STREAM (stream));
      return FALSE;
    }
  return g_output_stream_close (G_OUTPUT_STREAM (stream), cancellable, error);
}

gboolean
qw_store_file_replace (GFile *file, GInputStream *source, GCancellable *cancellable, GError **error)
{
  gboolean was_there = g_file_query_exists (file, cancellable);

  if (replace (file, source, cancellable, error))
    return TRUE;
  /* A new file is written in its place: what there is of it goes again. */
  if (!was_there)
    g_file_delete (file, NULL, NULL);
  return FALSE;
}

char *
qw_store_file_name (GFile *file)
{
  return g_file_get_parse_name (file);
}
