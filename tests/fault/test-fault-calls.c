/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "keeper-room.h"
#include "library-room.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* A program saves one thing over an older one, and the first, second, third … call that changes a file goes wrong, until there
 * is none left: what is found after it is old or new, and whole; what was said to be done is new, and after a refusal the
 * same can be done. QW_FAULT_CALLS=all tries every fault at every call; the ordinary run leaves some out. */

#define MAX_CALLS    2000
#define NUMBER(name) G_STRINGIFY (name)

typedef struct
{
  const char *name;
  const char *value; /* of QW_INJECT_FAULT */
  gboolean on;       /* stays so */
  guint step;        /* in the ordinary run: every so many calls */
} Fault;

static const Fault faults[] = {
  { "killed", "kill", FALSE, 1 },
  { "no-room", NUMBER (ENOSPC), FALSE, 7 },
  { "full", NUMBER (ENOSPC), TRUE, 11 },
  { "input-output", NUMBER (EIO), FALSE, 3 },
  { "read-only", NUMBER (EROFS), TRUE, 13 },
  { "quota", NUMBER (EDQUOT), TRUE, 17 },
  { "short", "short", FALSE, 5 },
};

typedef struct
{
  LibraryRoom library;
  char *id;
} Desk;

typedef struct
{
  const char *name;
  void (*prepare) (Desk *desk);
  guint (*read) (Desk *desk); /* 1 for what was there before, 2 for what was saved */
  guint stride;               /* times that of the fault: for steps of hundreds of calls */
} Step;

static guint
read_keeper (Desk *desk, const KeeperKind *kind)
{
  KeeperRoom room = { .room = desk->library.room, .kind = kind, .catalog = desk->library.catalog };
  guint found = 0;

  room.keeper = kind->create (desk->library.room.folder);
  found = keeper_room_holds (&room, 1) ? 1 : keeper_room_holds (&room, 2) ? 2 : 0;
  g_object_unref (room.keeper);
  return found;
}

static void
write_keeper (Desk *desk, const KeeperKind *kind)
{
  KeeperRoom room = { .room = desk->library.room, .kind = kind, .catalog = desk->library.catalog };

  room.keeper = kind->create (desk->library.room.folder);
  keeper_room_load (&room, room.keeper, NULL);
  keeper_room_keep (&room, room.keeper, 1);
  g_object_unref (room.keeper);
}

static void
prepare_draft (Desk *desk)
{
  write_keeper (desk, &keeper_draft);
}

static guint
read_draft (Desk *desk)
{
  return read_keeper (desk, &keeper_draft);
}

static void
prepare_answers (Desk *desk)
{
  write_keeper (desk, &keeper_answers);
}

static guint
read_answers (Desk *desk)
{
  return read_keeper (desk, &keeper_answers);
}

static void
prepare_quote (Desk *desk)
{
  desk->id = library_room_add (&desk->library, "Example Bookshop", "1", 100);
}

static void
edit_quote (Desk *desk, const char *title)
{
  g_autoptr (QwQuote) quote = library_room_load (&desk->library, desk->id);
  g_autoptr (QwQuote) edited = library_room_edit (quote, title);

  library_room_save (&desk->library, edited);
}

static guint
read_title (QwQuote *quote)
{
  return (guint) atoi (quote->texts[QW_QUOTE_TITLE]);
}

/* What a program that starts now finds; damage would be told, not mended. */
static QwQuote *
find_quote (Desk *desk, GFile *folder)
{
  g_autoptr (QwShelf) shelf = qw_shelf_new (folder, desk->library.catalog, FALSE);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) problems = qw_shelf_verify (shelf, &error);
  QwQuote *quote = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (problems), ==, 0);
  quote = qw_shelf_load (shelf, desk->id, &error);
  g_assert_no_error (error);
  return quote;
}

static guint
read_saved (Desk *desk)
{
  g_autoptr (QwQuote) quote = find_quote (desk, desk->library.room.folder);

  return read_title (quote);
}

/* Sent with the first number, or a draft without one. */
static guint
read_sent (Desk *desk)
{
  g_autoptr (QwQuote) quote = find_quote (desk, desk->library.room.folder);

  g_assert_true (qw_quote_is_frozen (quote) == (quote->number != NULL));
  if (quote->number != NULL)
    g_assert_cmpstr (quote->number, ==, "Q-2026-001");
  return quote->number != NULL ? 2 : 1;
}

static void
back_up (Desk *desk)
{
  g_autoptr (GFile) file = store_room_file (&desk->library.room, "backup.sqlite");
  g_autoptr (GError) error = NULL;

  g_assert_true (qw_shelf_back_up (desk->library.shelf, file, &error));
  g_assert_no_error (error);
}

static void
prepare_back_up (Desk *desk)
{
  prepare_quote (desk);
  back_up (desk);
  edit_quote (desk, "2");
}

static guint
read_back_up (Desk *desk)
{
  g_auto (StoreRoom) other = { NULL };
  g_autoptr (GFile) from = store_room_file (&desk->library.room, "backup.sqlite");
  g_autoptr (GFile) to = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) quote = NULL;

  store_room_set_up (&other);
  to = store_room_file (&other, LIBRARY);
  g_file_copy (from, to, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  quote = find_quote (desk, other.folder);
  g_assert_cmpuint (read_saved (desk), ==, 2);
  return read_title (quote);
}

static void
prepare_restore (Desk *desk)
{
  prepare_quote (desk);
  edit_quote (desk, "2");
  back_up (desk);
  edit_quote (desk, "1");
}

static void
prepare_export (Desk *desk)
{
  g_autoptr (GFile) file = store_room_file (&desk->library.room, "out.quote");
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (GError) error = NULL;

  prepare_quote (desk);
  quote = library_room_load (&desk->library, desk->id);
  g_assert_true (qw_shelf_export (desk->library.shelf, quote, file, &error));
  g_assert_no_error (error);
  edit_quote (desk, "2");
}

static guint
read_export (Desk *desk)
{
  g_autofree char *path = store_room_path (&desk->library.room, "out.quote");
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (QwQuote) quote = NULL;
  char *text = NULL;
  gsize size = 0;

  g_file_get_contents (path, &text, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (text, size);
  quote = qw_quote_parse (desk->library.catalog, "out.quote", bytes, &error);
  g_assert_no_error (error);
  return read_title (quote);
}

static const Step steps[] = {
  { "draft", prepare_draft, read_draft, 1 },       { "answers", prepare_answers, read_answers, 1 },
  { "save", prepare_quote, read_saved, 1 },        { "send", prepare_quote, read_sent, 1 },
  { "back-up", prepare_back_up, read_back_up, 1 }, { "restore", prepare_restore, read_saved, 7 },
  { "export", prepare_export, read_export, 1 },
};

typedef struct
{
  const Step *step;
  const Fault *fault;
} Case;

static void
inject (GSubprocessLauncher *launcher,
        const Case *test,
        guint nth,
        const char *below,
        const char *reached)
{
  g_autofree char *library = g_test_build_filename (G_TEST_BUILT, "fault", "qw-fault-inject.so",
                                                    NULL);
  g_autofree char *number = g_strdup_printf ("%u", nth);

  g_subprocess_launcher_setenv (launcher, "LD_PRELOAD", library, TRUE);
  g_subprocess_launcher_setenv (launcher, "QW_INJECT_BELOW", below, TRUE);
  g_subprocess_launcher_setenv (launcher, "QW_INJECT_NTH", number, TRUE);
  g_subprocess_launcher_setenv (launcher, "QW_INJECT_FAULT", test->fault->value, TRUE);
  g_subprocess_launcher_setenv (launcher, "QW_INJECT_REACHED", reached, TRUE);
  if (test->fault->on)
    g_subprocess_launcher_setenv (launcher, "QW_INJECT_ON", "1", TRUE);
}

/* The exit status; -1 if it was killed. @nth 0: nothing goes wrong. */
static int
run (const Case *test, Desk *desk, guint nth, const char *reached)
{
  const char *path = desk->library.room.path;
  g_autofree char *program = g_test_build_filename (G_TEST_BUILT, "fault", "fault-step", NULL);
  g_autoptr (GSubprocessLauncher)
      launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;

  if (nth > 0)
    inject (launcher, test, nth, path, reached);
  child = g_subprocess_launcher_spawn (launcher, &error, program, test->step->name, path,
                                       desk->id != NULL ? desk->id : "-", NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (child, NULL, NULL, &said, NULL, &error);
  g_assert_no_error (error);
  if (!g_subprocess_get_if_exited (child))
    {
      g_assert_cmpint (g_subprocess_get_term_sig (child), ==, 9);
      return -1;
    }
  if (g_subprocess_get_exit_status (child) == 1)
    g_assert_cmpuint (strlen (g_strstrip (said)), >, 10);
  return g_subprocess_get_exit_status (child);
}

/* What is found, and that going on is possible. */
static void
judge (const Case *test, Desk *desk, int status)
{
  guint found = test->step->read (desk);

  g_assert_cmpuint (found, >=, 1);
  g_assert_cmpuint (found, <=, 2);
  if (status == 0)
    g_assert_cmpuint (found, ==, 2);
  else
    g_assert_cmpint (status, ==, g_str_equal (test->fault->value, "kill") ? -1 : 1);
  if (found == 2)
    return;
  g_assert_cmpint (run (test, desk, 0, NULL), ==, 0);
  g_assert_cmpuint (test->step->read (desk), ==, 2);
}

/* %FALSE if there was no such call any more. */
static gboolean
try_call (const Case *test, guint nth)
{
  g_auto (StoreRoom) elsewhere = { NULL };
  Desk desk = { { { NULL } } };
  g_autofree char *reached = NULL;
  gboolean was_reached = FALSE;
  int status = 0;

  store_room_set_up (&elsewhere);
  reached = store_room_path (&elsewhere, "reached");
  library_room_set_up (&desk.library);
  test->step->prepare (&desk);
  g_clear_pointer (&desk.library.shelf, qw_shelf_free);
  g_test_message ("%s, %s at call %u", test->step->name, test->fault->name, nth);

  status = run (test, &desk, nth, reached);
  was_reached = store_room_has (&elsewhere, "reached");
  if (was_reached)
    judge (test, &desk, status);
  else
    g_assert_cmpint (status, ==, 0);

  desk.library.shelf = qw_shelf_new (desk.library.room.folder, desk.library.catalog, TRUE);
  g_free (desk.id);
  library_room_clear (&desk.library);
  return was_reached;
}

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  gboolean all = g_strcmp0 (g_getenv ("QW_FAULT_CALLS"), "all") == 0;
  guint nth = 1;
  guint n = 0;

  for (; nth < MAX_CALLS && try_call (test, nth); n++)
    nth += all ? 1 : test->fault->step * test->step->stride;
  g_assert_cmpuint (nth, <, MAX_CALLS);
  g_assert_cmpuint (n, >, 0);
  g_test_message ("%u faults", n);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    for (guint j = 0; j < G_N_ELEMENTS (faults); j++)
      {
        g_autofree char *path = g_strdup_printf ("/fault/calls/%s/%s", steps[i].name,
                                                 faults[j].name);
        Case *test = g_new (Case, 1);

        *test = (Case){ &steps[i], &faults[j] };
        g_test_add_data_func_full (path, test, test_case, g_free);
      }
  return g_test_run ();
}
