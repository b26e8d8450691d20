/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "draft-room.h"

#include "qw-gate.h"

static void
test_none (void)
{
  g_auto (DraftRoom) self = { { NULL } };
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) folder = NULL;
  g_autoptr (QwDraft) draft = NULL;

  draft_room_set_up (&self);
  folder = store_room_file (&self.room, "quotewright");
  draft = qw_draft_new (folder);
  g_assert_null (draft_room_load (draft, self.catalog, &error));
  g_assert_no_error (error);
  qw_keeper_flush (QW_KEEPER (draft));
  g_assert_false (store_room_has (&self.room, "quotewright"));
  g_assert_null (qw_keeper_get_error_message (QW_KEEPER (draft)));
}

/* Members of a brief that have to come back as they were. */
static const char *const documents[][2] = {
  { "plain", "\"project\": \"site\"" },
  { "other", "\"project\": \"other\", \"own\": []" },
  { "features",
    "\"project\": \"shop\", \"features\": { \"checkout\": 1, \"reviews\": 1, \"page\": 10 }" },
  { "conditions", "\"project\": \"site\", \"conditions\": { \"design\": \"custom\", "
                  "\"deadline\": \"rush\", \"clarity\": \"vague\", \"assistance\": \"some\" }" },
  { "own-lines",
    "\"project\": \"other\", \"own\": [ "
    "{ \"title\": \"<b>Kite & \\\"Co\\\"</b> %s\\n\\t\\\\ \\u202e ünïcode\", \"coding\": true, "
    "\"hours\": { \"low\": 0.1, \"typical\": 0.3, \"high\": 1000000 } }, "
    "{ \"title\": \"Second\", \"coding\": false, "
    "\"hours\": { \"low\": 0.000001, \"typical\": 1, \"high\": 3 } } ]" },
  { "own-rate", "\"project\": \"site\", \"rate\": { \"own\": \"85.50\" }, \"currency\": \"EUR\"" },
  { "market", "\"project\": \"site\", \"rate\": { \"region\": \"dach\", \"seniority\": \"senior\", "
              "\"seller\": \"agency\" }, \"currency\": \"KWD\"" },
  { "price", "\"project\": \"site\", \"price\": \"9800.50\", \"rounding\": 100" },
  { "week", "\"project\": \"site\", \"hours_per_week\": 37.7, \"confidence\": 95" },
};

static void
test_round_trip (gconstpointer data)
{
  g_auto (DraftRoom) self = { { NULL } };
  g_autofree char *json = g_strdup_printf ("{ \"format\": 1, %s }", (const char *) data);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (QwBrief) brief = NULL;

  draft_room_set_up (&self);
  brief = qw_brief_parse (self.catalog, "brief", bytes, &error);
  g_assert_no_error (error);

  qw_draft_save (self.draft, brief);
  qw_keeper_flush (QW_KEEPER (self.draft));
  g_assert_null (qw_keeper_get_error_message (QW_KEEPER (self.draft)));
  g_assert_true (draft_room_holds (&self, brief));
}

static void
test_makes_folder (void)
{
  g_auto (DraftRoom) self = { { NULL } };
  g_autoptr (GFile) folder = NULL;
  g_autoptr (QwDraft) draft = NULL;
  g_autoptr (QwBrief) brief = NULL;

  draft_room_set_up (&self);
  folder = store_room_file (&self.room, "share/quotewright");
  draft = qw_draft_new (folder);
  brief = draft_room_brief (self.catalog, 1);
  qw_draft_save (draft, brief);
  qw_keeper_flush (QW_KEEPER (draft));
  g_assert_null (qw_keeper_get_error_message (QW_KEEPER (draft)));
  g_assert_true (store_room_has (&self.room, "share/quotewright/draft.json"));
}

#define WHOLE "{ \"format\": 1, \"project\": \"site\" }"

/* What is no brief of the catalog. */
static const char *const broken[][2] = {
  { "empty", "" },
  { "cut", "{ \"format\": 1, \"project\": \"si" },
  { "zeroes", "\0\0\0\0" },
  { "not-utf8", "{ \"format\": 1, \"project\": \"\xff\" }" },
  { "array", "[ 1, 2 ]" },
  { "twice", WHOLE WHOLE },
  { "version", "{ \"format\": 2, \"project\": \"site\" }" },
  { "edition", "{ \"format\": 1, \"catalog\": \"1999\", \"project\": \"site\" }" },
  { "project", "{ \"format\": 1, \"project\": \"castle\" }" },
  { "feature", "{ \"format\": 1, \"project\": \"site\", \"features\": { \"moat\": 1 } }" },
  { "requirement", "{ \"format\": 1, \"project\": \"site\", \"features\": { \"checkout\": 1 } }" },
  { "exclusion",
    "{ \"format\": 1, \"project\": \"site\", \"features\": { \"light\": 1, \"dark\": 1 } }" },
  { "order", "{ \"format\": 1, \"project\": \"other\", \"own\": [ { \"title\": \"T\", "
             "\"hours\": { \"low\": 3, \"typical\": 2, \"high\": 1 } } ] }" },
};

/* The file is out of the way, whole, and a new draft takes its place. */
static void
assert_kept_aside (DraftRoom *self, const char *name)
{
  g_autofree char *path = store_room_path (&self->room, name);
  g_autoptr (QwBrief) brief = draft_room_brief (self->catalog, 1);
  g_autoptr (QwBrief) found = NULL;
  g_autoptr (GError) error = NULL;

  found = draft_room_load (self->draft, self->catalog, &error);
  g_assert_nonnull (error);
  g_assert_null (found);
  g_assert_nonnull (strstr (error->message, path));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_true (store_room_has (&self->room, name));
  g_assert_false (store_room_has (&self->room, DRAFT));

  qw_draft_save (self->draft, brief);
  qw_keeper_flush (QW_KEEPER (self->draft));
  g_assert_null (qw_keeper_get_error_message (QW_KEEPER (self->draft)));
  g_assert_true (draft_room_holds (self, brief));
}

static void
test_broken (gconstpointer data)
{
  g_auto (DraftRoom) self = { { NULL } };
  const char *text = data;
  gssize size = text == broken[2][1] ? 4 : (gssize) strlen (text);
  g_autofree char *path = NULL;
  g_autofree char *kept = NULL;
  gsize kept_size = 0;

  draft_room_set_up (&self);
  store_room_write (&self.room, DRAFT, text, size);
  assert_kept_aside (&self, "draft-broken.json");
  path = store_room_path (&self.room, "draft-broken.json");
  g_assert_true (g_file_get_contents (path, &kept, &kept_size, NULL));
  g_assert_cmpmem (kept, kept_size, text, size);
}

static void
test_broken_again (void)
{
  g_auto (DraftRoom) self = { { NULL } };

  draft_room_set_up (&self);
  store_room_write (&self.room, DRAFT, "1", -1);
  assert_kept_aside (&self, "draft-broken.json");
  store_room_write (&self.room, DRAFT, "2", -1);
  assert_kept_aside (&self, "draft-broken-2.json");
  store_room_make_folder (&self.room, "draft-broken-3.json");
  store_room_write (&self.room, DRAFT, "3", -1);
  assert_kept_aside (&self, "draft-broken-4.json");
}

static void
test_huge (void)
{
  g_auto (DraftRoom) self = { { NULL } };
  g_autofree char *text = g_malloc0 (QW_GATE_MAX_SIZE + 1);

  draft_room_set_up (&self);
  store_room_write (&self.room, DRAFT, text, QW_GATE_MAX_SIZE + 1);
  assert_kept_aside (&self, "draft-broken.json");
}

static void
test_no_file (gconstpointer data)
{
  g_auto (DraftRoom) self = { { NULL } };
  void (*make) (const StoreRoom *, const char *) = data;

  draft_room_set_up (&self);
  make (&self.room, DRAFT);
  assert_kept_aside (&self, "draft-broken.json");
}

/* What is saved before the old draft has been read must not destroy it. */
static void
test_waits_for_loading (void)
{
  g_auto (DraftRoom) self = { { NULL } };
  g_autoptr (QwBrief) old = NULL;
  g_autoptr (QwBrief) new = NULL;
  g_autoptr (QwBrief) found = NULL;
  g_autoptr (QwDraft) draft = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  draft_room_set_up (&self);
  old = draft_room_brief (self.catalog, 1);
  new = draft_room_brief (self.catalog, 2);
  qw_draft_save (self.draft, old);
  qw_keeper_flush (QW_KEEPER (self.draft));

  draft = qw_draft_new (self.room.folder);
  qw_keeper_load_async (QW_KEEPER (draft), self.catalog, NULL, store_room_keep_result, &result);
  qw_draft_save (draft, new);
  qw_keeper_flush (QW_KEEPER (draft));
  store_room_await_result (&result);
  found = qw_draft_load_finish (draft, result, NULL);
  g_assert_true (qw_brief_equal (found, old));
  g_assert_true (draft_room_holds (&self, old));

  qw_keeper_flush (QW_KEEPER (draft));
  g_assert_true (draft_room_holds (&self, new));
}

static void
test_cancelled (void)
{
  g_auto (DraftRoom) self = { { NULL } };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  draft_room_set_up (&self);
  store_room_write (&self.room, DRAFT, "broken", -1);
  g_cancellable_cancel (cancellable);
  qw_keeper_load_async (QW_KEEPER (self.draft), self.catalog, cancellable, store_room_keep_result,
                        &result);
  store_room_await_result (&result);
  g_assert_null (qw_draft_load_finish (self.draft, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (store_room_has (&self.room, DRAFT));
}

static void
add_rows (const char *folder, const char *const (*rows)[2], gsize n, GTestDataFunc test)
{
  for (gsize i = 0; i < n; i++)
    {
      g_autofree char *path = g_strconcat ("/draft/", folder, "/", rows[i][0], NULL);

      g_test_add_data_func (path, rows[i][1], test);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/draft/none", test_none);
  g_test_add_func ("/draft/makes-folder", test_makes_folder);
  add_rows ("round-trip", documents, G_N_ELEMENTS (documents), test_round_trip);
  add_rows ("broken", broken, G_N_ELEMENTS (broken), test_broken);
  g_test_add_func ("/draft/broken-again", test_broken_again);
  g_test_add_func ("/draft/broken/huge", test_huge);
  g_test_add_data_func ("/draft/broken/folder", store_room_make_folder, test_no_file);
  g_test_add_data_func ("/draft/broken/pipe", store_room_make_pipe, test_no_file);
  g_test_add_func ("/draft/waits-for-loading", test_waits_for_loading);
  g_test_add_func ("/draft/cancelled", test_cancelled);
  return g_test_run ();
}
