/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fault-library.h"
#include "fixture-tables.h"
#include "keeper-room.h"
#include "qw-shelf.h"

#include <locale.h>
#include <string.h>

/*
 * fault-step STEP FOLDER ID   does one thing that writes, once: its exit status is 0 if it says that it is done, 1 if it
 *                             says on standard output why not
 */

#define WHEN "2026-11-23T14:05:00+01:00"

static int
report (gboolean done, const char *message)
{
  if (!done)
    g_print ("%s\n", message);
  return done ? 0 : 1;
}

/* What is on screen is number 2 now. */
static int
keep (const KeeperKind *kind, const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  KeeperRoom self = { .kind = kind, .catalog = catalog, .keeper = kind->create (folder) };
  const char *message = NULL;

  keeper_room_load (&self, self.keeper, NULL);
  keeper_room_keep (&self, self.keeper, 2);
  message = qw_keeper_get_error_message (self.keeper);
  return report (message == NULL, message);
}

static gboolean
save (QwShelf *shelf, const char *id, GError **error)
{
  g_autoptr (QwQuote) old = qw_shelf_load (shelf, id, error);
  g_autoptr (QwQuote) fresh = old != NULL ? qw_quote_with_text (old, QW_QUOTE_TITLE, "2") : NULL;

  return fresh != NULL && qw_shelf_save (shelf, &fresh, 1, error);
}

static gboolean
send (QwShelf *shelf, const char *id, GError **error)
{
  g_autoptr (QwQuote) sent = qw_shelf_send (shelf, id, WHEN, error);

  return sent != NULL;
}

static gboolean export(QwShelf *shelf, const char *id, GFile *file, GError **error)
{
  g_autoptr (QwQuote) quote = qw_shelf_load (shelf, id, error);

  return quote != NULL && qw_shelf_export (shelf, quote, file, error);
}

static gboolean
do_step (const char *step, QwShelf *shelf, GFile *folder, const char *id, GError **error)
{
  g_autoptr (GFile) backup = g_file_get_child (folder, "backup.sqlite");
  g_autoptr (GFile) out = g_file_get_child (folder, "out.quote");

  if (g_str_equal (step, "save"))
    return save (shelf, id, error);
  if (g_str_equal (step, "send"))
    return send (shelf, id, error);
  if (g_str_equal (step, "back-up"))
    return qw_shelf_back_up (shelf, backup, error);
  if (g_str_equal (step, "restore"))
    return qw_shelf_restore (shelf, backup, error);
  return export(shelf, id, out, error);
}

static int
ask_shelf (const char *step, const char *path, const char *id)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwShelf) shelf = qw_shelf_new (folder, catalog, TRUE);
  g_autoptr (GError) error = NULL;
  gboolean done = do_step (step, shelf, folder, id, &error);

  return report (done, error != NULL ? error->message : "");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  if (argc != 4)
    return 2;
  if (g_str_equal (argv[1], "draft"))
    return keep (&keeper_draft, argv[2]);
  if (g_str_equal (argv[1], "answers"))
    return keep (&keeper_answers, argv[2]);
  return ask_shelf (argv[1], argv[2], argv[3]);
}
