/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** StoreRoom: a folder that is gone, with what is in it, when the test ends. */
typedef struct
{
  char *path;
  GFile *folder;
} StoreRoom;

void store_room_set_up (StoreRoom *room);
void store_room_clear (StoreRoom *room);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StoreRoom, store_room_clear)

/** store_room_path: (transfer full): of the file or folder @name in it. */
char *store_room_path (const StoreRoom *room, const char *name);
GFile *store_room_file (const StoreRoom *room, const char *name);
gboolean store_room_has (const StoreRoom *room, const char *name);
void store_room_write (const StoreRoom *room, const char *name, const char *text, gssize size);
void store_room_make_folder (const StoreRoom *room, const char *name);
void store_room_make_pipe (const StoreRoom *room, const char *name);

/** store_room_await: runs the main loop until @is_so says so. */
void store_room_await (gboolean (*is_so) (gpointer data), gpointer data);
/** store_room_keep_result: a GAsyncReadyCallback for a GAsyncResult **. */
void store_room_keep_result (GObject *source, GAsyncResult *result, gpointer user_data);
/** store_room_await_result: runs the main loop until the result is there. */
void store_room_await_result (GAsyncResult **result);

G_END_DECLS
