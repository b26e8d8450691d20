/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "qw-gate.h"
#include "qw-tables.h"
#include "store-room.h"

#include <unistd.h>

#define MAX_FILES 3

/* What stands where a table is looked for. */
typedef enum
{
  TEXT, /* the members beside format and edition */
  RAW,  /* the whole file */
  HUGE,
  FOLDER,
  PIPE,
  LINK, /* to a file with these members */
  LOST_LINK,
} Kind;

typedef struct
{
  const char *name;
  Kind kind;
  const char *text;
} File;

typedef struct
{
  const char *name;
  File files[MAX_FILES];
  const char *feature; /* which the catalog has afterwards, or NULL */
  double typical;      /* its hours */
  const char *messages[MAX_FILES];
} Case;

#define FEATURE(id, typical)                                                                       \
  "\"features\": [ { \"id\": \"" id "\", \"group\": \"pages\", \"title\": \"T\", "                 \
  "\"summary\": \"S\", \"coding\": true, \"build\": true, \"kinds\": { \"code\": 1 }, "            \
  "\"hours\": { \"low\": 1, \"typical\": " typical ", \"high\": 9 }, " FIXTURE_PROVENANCE " } ]"

#define SOURCED(id, source)                                                                        \
  "\"features\": [ { \"id\": \"" id "\", \"group\": \"pages\", \"title\": \"T\", "                 \
  "\"summary\": \"S\", \"coding\": true, \"build\": true, \"kinds\": { \"code\": 1 }, "            \
  "\"hours\": { \"low\": 1, \"typical\": 2, \"high\": 9 }, \"confidence\": \"low\", "              \
  "\"sources\": [ \"" source "\" ] } ]"

#define SOURCE(id)                                                                                 \
  "\"sources\": [ { \"id\": \"" id "\", \"publisher\": \"Example Bookshop\", \"title\": \"Log\" "  \
  "} ]"

#define REGION(low)                                                                                \
  "\"regions\": [ { \"id\": \"moon\", \"title\": \"Moon\", "                                       \
  "\"rate\": { \"low\": " low ", \"typical\": 20, \"high\": 30 }, " FIXTURE_PROVENANCE " } ]"

static const Case cases[] = {
  { "nothing", .feature = "page", .typical = 4 },
  { "adds", { { "features.json", TEXT, FEATURE ("music", "3") } }, "music", 3 },
  { "overrides", { { "features.json", TEXT, FEATURE ("accounts", "6") } }, "accounts", 6 },
  { "link", { { "features.json", LINK, FEATURE ("music", "3") } }, "music", 3 },
  { "lost-link",
    { { "features.json", LOST_LINK } },
    "page",
    4,
    { "/features.json: not a regular" } },
  { "other-names", { { "notes.json", RAW, "[" }, { "features.json~", RAW, "[" } }, "page", 4 },
  { "one-needs-another",
    { { "features.json", TEXT, SOURCED ("music", "diary") },
      { "sources.json", TEXT, SOURCE ("diary") } },
    "music",
    2 },
  { "order-of-range",
    { { "features.json", TEXT, FEATURE ("music", "12") } },
    "page",
    4,
    { "/features.json: features[0].hours.high: 9 is below typical (12)" } },
  { "rest-goes-on",
    { { "features.json", TEXT, FEATURE ("music", "3") }, { "rates.json", TEXT, REGION ("25") } },
    "music",
    3,
    { "/rates.json: regions[0].rate.typical: 20 is below low (25)" } },
  { "wrong-one-first",
    { { "sources.json", RAW, "{" }, { "features.json", TEXT, FEATURE ("music", "3") } },
    "music",
    3,
    { "/sources.json: line 1, column 2" } },
  { "each-its-own-line",
    { { "features.json", RAW, "" },
      { "rates.json", RAW, "null" },
      { "sources.json", RAW, "{ \"format\": 2, \"edition\": \"2026\" }" } },
    "page",
    4,
    { "/sources.json: format", "/features.json: line 1", "/rates.json: " } },
  { "less-than-included",
    { { "features.json", TEXT, FEATURE ("page", "6") } },
    "page",
    4,
    { "/features.json: does not agree with project-types.json" } },
  { "unknown-source",
    { { "features.json", TEXT, SOURCED ("music", "diary") } },
    "page",
    4,
    { "/features.json: features[0].sources[0]: " } },
  { "other-edition",
    { { "features.json", RAW, "{ \"format\": 1, \"edition\": \"1999\" }" } },
    "page",
    4,
    { "/features.json: edition: " } },
  { "not-utf8", { { "features.json", RAW, "\"\xff\"" } }, "page", 4, { "/features.json: " } },
  { "huge", { { "features.json", HUGE } }, "page", 4, { "/features.json: size: 8388609 bytes" } },
  { "folder", { { "features.json", FOLDER } }, "page", 4, { "/features.json: not a regular" } },
  { "pipe", { { "features.json", PIPE } }, "page", 4, { "/features.json: not a regular" } },
};

static void
write_text (const StoreRoom *room, const char *name, const char *members)
{
  g_autofree char *json = fixture_table_json (members);

  store_room_write (room, name, json, -1);
}

static void
write_huge (const StoreRoom *room, const char *name)
{
  gsize size = QW_GATE_MAX_SIZE + 1;
  g_autofree char *text = g_malloc (size);

  memset (text, ' ', size);
  store_room_write (room, name, text, (gssize) size);
}

static void
make_link (const StoreRoom *room, const char *target, const char *name)
{
  g_autofree char *path = store_room_path (room, name);

  g_assert_cmpint (symlink (target, path), ==, 0);
}

static void
lay_out (const StoreRoom *room, const File *file)
{
  switch (file->kind)
    {
    case TEXT:
      write_text (room, file->name, file->text);
      break;
    case RAW:
      store_room_write (room, file->name, file->text, -1);
      break;
    case HUGE:
      write_huge (room, file->name);
      break;
    case FOLDER:
      store_room_make_folder (room, file->name);
      break;
    case PIPE:
      store_room_make_pipe (room, file->name);
      break;
    case LINK:
      write_text (room, "elsewhere", file->text);
      make_link (room, "elsewhere", file->name);
      break;
    case LOST_LINK:
      make_link (room, "nowhere", file->name);
      break;
    default:
      g_assert_not_reached ();
    }
}

static QwCatalog *
read_own (GFile *folder, QwCatalog *base, GStrv *messages)
{
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  QwCatalog *catalog = NULL;

  qw_tables_read_own_async (folder, base, NULL, store_room_keep_result, &result);
  store_room_await_result (&result);
  catalog = qw_tables_read_own_finish (result, messages, &error);
  g_assert_no_error (error);
  return catalog;
}

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  g_auto (StoreRoom) room = { NULL };
  g_autoptr (QwCatalog) base = fixture_catalog_new ();
  g_autoptr (QwCatalog) catalog = NULL;
  g_auto (GStrv) messages = NULL;
  const QwFeature *feature = NULL;
  guint n = 0;

  store_room_set_up (&room);
  for (guint i = 0; i < MAX_FILES && row->files[i].name != NULL; i++)
    lay_out (&room, &row->files[i]);
  catalog = read_own (room.folder, base, &messages);

  feature = qw_catalog_find_feature (catalog, row->feature);
  g_assert_nonnull (feature);
  g_assert_cmpfloat (feature->amount.typical, ==, row->typical);
  for (; n < MAX_FILES && row->messages[n] != NULL; n++)
    {
      g_assert_nonnull (messages[n]);
      g_test_message ("%s", messages[n]);
      g_assert_nonnull (strstr (messages[n], row->messages[n]));
      g_assert_true (g_str_has_prefix (messages[n], room.path));
    }
  g_assert_cmpuint (g_strv_length (messages), ==, n);
}

static void
test_no_folder (void)
{
  g_auto (StoreRoom) room = { NULL };
  g_autoptr (QwCatalog) base = fixture_catalog_new ();
  g_autoptr (QwCatalog) catalog = NULL;
  g_autoptr (GFile) folder = NULL;
  g_auto (GStrv) messages = NULL;

  store_room_set_up (&room);
  folder = store_room_file (&room, "tables");
  catalog = read_own (folder, base, &messages);
  g_assert_true (catalog == base);
  g_assert_cmpuint (g_strv_length (messages), ==, 0);
  g_assert_false (store_room_has (&room, "tables"));
}

static void
test_folder_is_file (void)
{
  g_auto (StoreRoom) room = { NULL };
  g_autoptr (QwCatalog) base = fixture_catalog_new ();
  g_autoptr (QwCatalog) catalog = NULL;
  g_autoptr (GFile) folder = NULL;
  g_auto (GStrv) messages = NULL;

  store_room_set_up (&room);
  store_room_write (&room, "tables", "", 0);
  folder = store_room_file (&room, "tables");
  catalog = read_own (folder, base, &messages);
  g_assert_true (catalog == base);
  g_assert_cmpuint (g_strv_length (messages), ==, 1);
  g_assert_true (g_str_has_prefix (messages[0], room.path));
}

static void
test_cancelled (void)
{
  g_auto (StoreRoom) room = { NULL };
  g_autoptr (QwCatalog) base = fixture_catalog_new ();
  g_autoptr (QwCatalog) catalog = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  GStrv messages = NULL;

  store_room_set_up (&room);
  store_room_write (&room, "features.json", "[", -1);
  qw_tables_read_own_async (room.folder, base, cancellable, store_room_keep_result, &result);
  g_cancellable_cancel (cancellable);
  store_room_await_result (&result);
  catalog = qw_tables_read_own_finish (result, &messages, &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (catalog);
  g_assert_null (messages);
}

static void
test_shipped (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCatalog) catalog = qw_tables_shipped_new (&error);

  g_assert_no_error (error);
  g_assert_cmpstr (qw_catalog_get_edition (catalog), ==, "2026");
  g_assert_nonnull (qw_catalog_find_project_type (catalog, "small-store"));
  g_assert_nonnull (qw_catalog_find_project_type (catalog, "other"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/tables/own/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/tables/no-folder", test_no_folder);
  g_test_add_func ("/tables/folder-is-file", test_folder_is_file);
  g_test_add_func ("/tables/cancelled", test_cancelled);
  g_test_add_func ("/tables/shipped", test_shipped);
  return g_test_run ();
}
