/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "documents.h"

void
document_assert_round_trip (const KeeperKind *kind, const char *text)
{
  g_auto (KeeperRoom) self = { { NULL } };
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  QwKeeperClass *klass = NULL;
  gpointer value = NULL;
  gpointer found = NULL;

  keeper_room_set_up (&self, kind);
  klass = QW_KEEPER_GET_CLASS (self.keeper);
  value = klass->parse (self.catalog, "document", bytes, &error);
  g_assert_no_error (error);

  qw_keeper_save (self.keeper, value);
  qw_keeper_flush (self.keeper);
  g_assert_null (qw_keeper_get_error_message (self.keeper));
  found = keeper_room_find (&self);
  g_assert_nonnull (found);
  g_assert_true (klass->equal (found, value));
  keeper_room_unref (&self, found);
  keeper_room_unref (&self, value);
}

void
document_assert_broken (const KeeperKind *kind, const DocumentCase *row)
{
  g_auto (KeeperRoom) self = { { NULL } };
  gsize size = row->size > 0 ? row->size : strlen (row->text);
  g_autofree char *path = NULL;
  g_autofree char *kept = NULL;
  gsize kept_size = 0;

  keeper_room_set_up (&self, kind);
  store_room_write (&self.room, self.file, row->text, (gssize) size);
  keeper_room_assert_kept_aside (&self, self.broken);
  path = store_room_path (&self.room, self.broken);
  g_assert_true (g_file_get_contents (path, &kept, &kept_size, NULL));
  g_assert_cmpmem (kept, kept_size, row->text, size);
}

void
document_add_tests (const char *folder, const DocumentCase *rows, gsize n_rows, GTestDataFunc test)
{
  for (gsize i = 0; i < n_rows; i++)
    {
      g_autofree char *path = g_strconcat (folder, "/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test);
    }
}
