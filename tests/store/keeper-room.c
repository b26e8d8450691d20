/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "keeper-room.h"

#include "fixture-tables.h"
#include "qw-answers-log.h"
#include "qw-draft.h"

static QwKeeper *
create_draft (GFile *folder)
{
  return QW_KEEPER (qw_draft_new (folder));
}

static gpointer
new_brief (QwCatalog *catalog, guint number)
{
  g_autoptr (QwBrief) brief = qw_brief_new (catalog, "site");

  return qw_brief_with_hours_per_week (brief, 1 + number);
}

static QwKeeper *
create_log (GFile *folder)
{
  return QW_KEEPER (qw_answers_log_new (folder));
}

/* The answers of now and those of one day. */
static gpointer
new_diary (QwCatalog *catalog, guint number)
{
  g_autoptr (QwDiary) empty = qw_diary_new ();
  g_autoptr (QwAnswers) start = qw_answers_new (catalog, NULL);
  g_autoptr (QwAnswers) answers = qw_answers_balanced (start, catalog, "talk", number, NULL);
  g_autoptr (QwDiary) diary = qw_diary_with_answers (empty, answers);

  return qw_diary_with_day (diary, "2026-11-23", answers);
}

const KeeperKind keeper_draft = {
  .name = "draft",
  .create = create_draft,
  .new_value = new_brief,
  .whole = "{ \"format\": 1, \"project\": \"site\" }",
};

const KeeperKind keeper_answers = {
  .name = "answers",
  .create = create_log,
  .new_value = new_diary,
  .whole = "{ \"format\": 1, \"days\": [] }",
};

void
keeper_room_set_up (KeeperRoom *self, const KeeperKind *kind)
{
  store_room_set_up (&self->room);
  self->kind = kind;
  self->catalog = fixture_catalog_new ();
  self->keeper = kind->create (self->room.folder);
  self->file = g_strconcat (kind->name, ".json", NULL);
  self->broken = g_strconcat (kind->name, "-broken.json", NULL);
}

static gboolean
is_finalized (gpointer self)
{
  return ((KeeperRoom *) self)->keeper == NULL;
}

/* A write that is under way keeps the keeper until it has ended. */
void
keeper_room_clear (KeeperRoom *self)
{
  g_object_add_weak_pointer (G_OBJECT (self->keeper), (gpointer *) &self->keeper);
  g_object_unref (self->keeper);
  store_room_await (is_finalized, self);
  qw_catalog_unref (self->catalog);
  g_free (self->file);
  g_free (self->broken);
  store_room_clear (&self->room);
}

void
keeper_room_unref (const KeeperRoom *self, gpointer value)
{
  if (value != NULL)
    QW_KEEPER_GET_CLASS (self->keeper)->unref (value);
}

void
keeper_room_save (const KeeperRoom *self, QwKeeper *keeper, guint number)
{
  gpointer value = self->kind->new_value (self->catalog, number);

  qw_keeper_save (keeper, value);
  keeper_room_unref (self, value);
}

void
keeper_room_keep (const KeeperRoom *self, QwKeeper *keeper, guint number)
{
  keeper_room_save (self, keeper, number);
  qw_keeper_flush (keeper);
}

gpointer
keeper_room_load (const KeeperRoom *self, QwKeeper *keeper, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  qw_keeper_load_async (keeper, self->catalog, NULL, store_room_keep_result, &result);
  store_room_await_result (&result);
  return qw_keeper_load_finish (keeper, result, error);
}

gpointer
keeper_room_find (const KeeperRoom *self)
{
  g_autoptr (QwKeeper) keeper = self->kind->create (self->room.folder);
  g_autoptr (GError) error = NULL;
  gpointer value = keeper_room_load (self, keeper, &error);

  g_assert_no_error (error);
  return value;
}

gboolean
keeper_room_is (const KeeperRoom *self, gpointer value, guint number)
{
  gpointer wanted = self->kind->new_value (self->catalog, number);
  gboolean is = value != NULL && QW_KEEPER_GET_CLASS (self->keeper)->equal (value, wanted);

  keeper_room_unref (self, wanted);
  keeper_room_unref (self, value);
  return is;
}

gboolean
keeper_room_holds (const KeeperRoom *self, guint number)
{
  return keeper_room_is (self, keeper_room_find (self), number);
}

void
keeper_room_assert_kept_aside (KeeperRoom *self, const char *name)
{
  g_autofree char *path = store_room_path (&self->room, name);
  g_autoptr (GError) error = NULL;

  g_assert_null (keeper_room_load (self, self->keeper, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (store_room_has (&self->room, name));
  g_assert_false (store_room_has (&self->room, self->file));

  keeper_room_keep (self, self->keeper, 1);
  g_assert_null (qw_keeper_get_error_message (self->keeper));
  g_assert_true (keeper_room_holds (self, 1));
}

void
keeper_add_tests (const char *path, GTestDataFunc test)
{
  const KeeperKind *const kinds[] = { &keeper_draft, &keeper_answers };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *name = g_strconcat (path, "/", kinds[i]->name, NULL);

      g_test_add_data_func (name, kinds[i], test);
    }
}
