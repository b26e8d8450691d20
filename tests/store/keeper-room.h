/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-keeper.h"
#include "store-room.h"

G_BEGIN_DECLS

/**
 * KeeperKind:
 * @name: "draft": the file is draft.json
 * @new_value: (transfer full): a value that differs from those of other numbers under 100
 * @whole: a document
 *
 * What is kept. Every test of keepers is run for each of them.
 */
typedef struct
{
  const char *name;
  QwKeeper *(*create) (GFile *folder);
  gpointer (*new_value) (QwCatalog *catalog, guint number);
  const char *whole;
} KeeperKind;

extern const KeeperKind keeper_draft;
extern const KeeperKind keeper_answers;

/** KeeperRoom: a keeper in a folder of its own. */
typedef struct
{
  StoreRoom room;
  const KeeperKind *kind;
  QwCatalog *catalog;
  QwKeeper *keeper;
  char *file;   /* its name */
  char *broken; /* that of the first file that is kept aside */
} KeeperRoom;

void keeper_room_set_up (KeeperRoom *self, const KeeperKind *kind);
void keeper_room_clear (KeeperRoom *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (KeeperRoom, keeper_room_clear)

/** keeper_room_save: value number @number; keeper_room_keep: at once. */
void keeper_room_save (const KeeperRoom *self, QwKeeper *keeper, guint number);
void keeper_room_keep (const KeeperRoom *self, QwKeeper *keeper, guint number);
/** keeper_room_load: (transfer full) (nullable) */
gpointer keeper_room_load (const KeeperRoom *self, QwKeeper *keeper, GError **error);
/** keeper_room_find: (transfer full) (nullable): what a program that starts now would find. */
gpointer keeper_room_find (const KeeperRoom *self);
void keeper_room_unref (const KeeperRoom *self, gpointer value);
/** keeper_room_is: whether @value is the one of @number; takes it over. */
gboolean keeper_room_is (const KeeperRoom *self, gpointer value, guint number);
/** keeper_room_holds: whether the disk has the value of @number. */
gboolean keeper_room_holds (const KeeperRoom *self, guint number);
/** keeper_room_assert_kept_aside: that the file is out of the way as @name, and that a new one takes its place. */
void keeper_room_assert_kept_aside (KeeperRoom *self, const char *name);

/** keeper_add_tests: @test for each kind, which is its data. */
void keeper_add_tests (const char *path, GTestDataFunc test);

G_END_DECLS
