/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-library-save.h"

static void
free_error (gpointer error)
{
  if (error != NULL)
    g_error_free (error);
}

QwLibraryWrite *
qw_library_write_new (QwShelf *shelf, GHashTable *quotes)
{
  QwLibraryWrite *self = g_new0 (QwLibraryWrite, 1);
  GHashTableIter iter;
  gpointer quote;

  self->shelf = shelf;
  self->quotes = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_unref);
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->errors = g_ptr_array_new_with_free_func (free_error);
  g_hash_table_iter_init (&iter, quotes);
  while (g_hash_table_iter_next (&iter, NULL, &quote))
    {
      g_ptr_array_add (self->quotes, qw_quote_ref (quote));
      g_ptr_array_add (self->texts, qw_shelf_quote_text (quote));
    }
  return self;
}

void
qw_library_write_free (QwLibraryWrite *self)
{
  g_ptr_array_unref (self->quotes);
  g_ptr_array_unref (self->texts);
  g_ptr_array_unref (self->errors);
  g_free (self);
}

static void
save_one (QwLibraryWrite *self, const char *text)
{
  GError *error = NULL;

  if (!qw_shelf_save_text (self->shelf, text, &error) && qw_shelf_mend (self->shelf))
    {
      g_clear_error (&error);
      if (!qw_shelf_save_text (self->shelf, text, &error))
        g_debug ("Not even in a new library: %s", error->message);
    }
  g_ptr_array_add (self->errors, error);
}

/* One by one: what is wrong with one quote must not keep the others from the disk. */
gpointer
qw_library_write_run (gpointer data, GCancellable *cancellable, GError **error)
{
  QwLibraryWrite *self = data;

  for (guint i = 0; i < self->texts->len; i++)
    save_one (self, g_ptr_array_index (self->texts, i));
  return GINT_TO_POINTER (TRUE);
}

gboolean
qw_library_write_has_changed (const QwLibraryWrite *self)
{
  for (guint i = 0; i < self->errors->len; i++)
    if (g_ptr_array_index (self->errors, i) == NULL)
      return TRUE;
  return FALSE;
}

gboolean
qw_library_write_is_refused (const GError *error)
{
  return g_error_matches (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_FROZEN) ||
         g_error_matches (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_STEP) ||
         g_error_matches (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_TAKEN);
}
