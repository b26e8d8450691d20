/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fault-library.h"
#include "fixture-tables.h"
#include "qw-shelf-jobs.h"
#include "store-room.h"

#include <gio/gio.h>
#include <stdlib.h>

/* A program that edits is killed at random moments, again and again on the same library. QW_FAULT_KILLS says how
 * often: a few times in the ordinary run, 1,000 times when the whole is asked for. */

#define KILLS 40
/* Kills after which the library begins anew, so that each is small enough to be read whole. */
#define KEPT 50
/* The longest that a program lives after it has opened the library, in microseconds. */
#define LIFE 60000

typedef struct
{
  StoreRoom room;
  QwCatalog *catalog;
  GHashTable *serials; /* id to what was promised last */
  GHashTable *numbers; /* id to the number that was promised */
  GHashTable *batches; /* ids of imports that were promised */
  guint serial;        /* above all that any program has used */
  guint n_promises;
} Ledger;

static char *
writer_path (void)
{
  return g_test_build_filename (G_TEST_BUILT, "fault", "fault-writer", NULL);
}

static void
note_line (Ledger *self, const char *line)
{
  g_auto (GStrv) words = g_strsplit (line, " ", -1);

  /* Of the test library, which in newer versions indents it, as this is a test within a test. */
  if (*(line + strspn (line, " ")) == '#' || g_str_has_suffix (line, "TAP version 14"))
    return;
  if (g_strv_length (words) != 3)
    g_error ("Not a promise: %s", line);
  if (g_str_equal (words[0], "saved"))
    g_hash_table_replace (self->serials, g_strdup (words[1]),
                          GUINT_TO_POINTER (fault_serial (words[2])));
  else if (g_str_equal (words[0], "sent"))
    g_hash_table_replace (self->numbers, g_strdup (words[1]), g_strdup (words[2]));
  else if (g_str_equal (words[0], "imported"))
    g_hash_table_add (self->batches, g_strdup (words[1]));
  if (!g_str_equal (words[0], "open"))
    self->n_promises++;
}

/* Until the library is open; most kills come after that, where there is something to lose. */
static void
await_open (GInputStream *stream, GString *heard)
{
  char byte;

  while (strstr (heard->str, "open - -\n") == NULL &&
         g_input_stream_read (stream, &byte, 1, NULL, NULL) == 1)
    g_string_append_c (heard, byte);
}

/* A line that the kill has cut was never heard. */
static void
note_all (Ledger *self, GInputStream *stream, GString *heard)
{
  char bytes[4096];
  gssize n = 0;
  g_auto (GStrv) lines = NULL;

  while ((n = g_input_stream_read (stream, bytes, sizeof bytes, NULL, NULL)) > 0)
    g_string_append_len (heard, bytes, n);
  lines = g_strsplit (heard->str, "\n", -1);
  for (guint i = 0; lines[i] != NULL && lines[i + 1] != NULL; i++)
    note_line (self, lines[i]);
}

static void
run_and_kill (Ledger *self)
{
  g_autofree char *path = writer_path ();
  g_autofree char *seed = g_strdup_printf ("%d", g_test_rand_int_range (0, G_MAXINT32));
  g_autofree char *serial = g_strdup_printf ("%u", self->serial);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) child = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, path,
                                                    "edit", self->room.path, seed, serial, NULL);
  g_autoptr (GString) heard = g_string_new (NULL);

  g_assert_no_error (error);
  if (g_test_rand_int_range (0, 5) > 0)
    await_open (g_subprocess_get_stdout_pipe (child), heard);
  g_usleep ((gulong) g_test_rand_int_range (0, LIFE));
  g_subprocess_force_exit (child);
  note_all (self, g_subprocess_get_stdout_pipe (child), heard);
  g_subprocess_wait (child, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_signaled (child));
  self->serial += 100000;
}

static void
assert_serials (Ledger *self, QwShelf *shelf)
{
  GHashTableIter iter;
  gpointer id, serial;

  g_hash_table_iter_init (&iter, self->serials);
  while (g_hash_table_iter_next (&iter, &id, &serial))
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (QwQuote) quote = qw_shelf_load (shelf, id, &error);

      g_assert_no_error (error);
      g_assert_cmpuint (fault_serial (quote->texts[QW_QUOTE_TITLE]), >=, GPOINTER_TO_UINT (serial));
    }
}

static void
assert_numbers (Ledger *self, QwShelf *shelf)
{
  GHashTableIter iter;
  gpointer id, number;

  g_hash_table_iter_init (&iter, self->numbers);
  while (g_hash_table_iter_next (&iter, &id, &number))
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (QwQuote) quote = qw_shelf_load (shelf, id, &error);

      g_assert_no_error (error);
      g_assert_cmpstr (quote->number, ==, number);
      g_assert_true (qw_quote_is_frozen (quote));
    }
}

/* Every number from 1 upwards stands for a quote, once. */
static void
assert_no_gap (QwShelf *shelf)
{
  const QwQuoteQuery all = { .states = (1u << QW_N_QUOTE_STATES) - 1,
                             .sort = QW_QUOTE_SORT_NUMBER,
                             .today = "2026-11-23" };
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuotePage) page = qw_shelf_list (shelf, &all, &error);
  guint n = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < page->rows->len; i++)
    {
      const QwQuoteRow *row = g_ptr_array_index (page->rows, i);
      g_autofree char *expected = NULL;

      if (row->number == NULL || row->revision > 0)
        continue;
      expected = g_strdup_printf ("Q-2026-%03u", ++n);
      g_assert_cmpstr (row->number, ==, expected);
    }
}

/* What was promised of imports is there, and none of them in part. */
static void
assert_imports (Ledger *self, QwShelf *shelf)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) batches = qw_shelf_list_batches (shelf, &error);
  g_autoptr (GPtrArray) jobs = qw_shelf_list_jobs (shelf, NULL);
  guint n_promised = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < batches->len; i++)
    {
      const QwJobBatch *batch = g_ptr_array_index (batches, i);

      g_assert_cmpuint (batch->jobs, ==, FAULT_JOBS);
      n_promised += g_hash_table_contains (self->batches, batch->id);
    }
  g_assert_cmpuint (n_promised, ==, g_hash_table_size (self->batches));
  g_assert_cmpuint (jobs->len, ==, FAULT_JOBS * batches->len);
}

static void
assert_kept (Ledger *self)
{
  g_autoptr (QwShelf) shelf = qw_shelf_new (self->room.folder, self->catalog, FALSE);
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) faults = qw_shelf_verify (shelf, &error);

  g_assert_no_error (error);
  for (guint i = 0; faults[i] != NULL; i++)
    g_test_message ("%s", faults[i]);
  g_assert_cmpuint (g_strv_length (faults), ==, 0);
  assert_serials (self, shelf);
  assert_numbers (self, shelf);
  assert_no_gap (shelf);
  assert_imports (self, shelf);
}

static void
begin (Ledger *self)
{
  store_room_set_up (&self->room);
  g_hash_table_remove_all (self->serials);
  g_hash_table_remove_all (self->numbers);
  g_hash_table_remove_all (self->batches);
}

static void
test_kill (void)
{
  const char *wanted = g_getenv ("QW_FAULT_KILLS");
  int kills = wanted != NULL ? atoi (wanted) : KILLS;
  Ledger self = { .serial = 1, .catalog = fixture_catalog_new () };

  self.serials = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self.batches = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (int i = 0; i < kills; i++)
    {
      if (i % KEPT == 0)
        begin (&self);
      run_and_kill (&self);
      assert_kept (&self);
      if (i % KEPT == KEPT - 1 || i == kills - 1)
        store_room_clear (&self.room);
    }
  g_test_message ("%d kills, %u promises, all kept", kills, self.n_promises);
  g_hash_table_unref (self.serials);
  g_hash_table_unref (self.numbers);
  g_hash_table_unref (self.batches);
  qw_catalog_unref (self.catalog);
}

#define WRITERS 2
#define EACH    40

static void
test_numbers (void)
{
  g_auto (StoreRoom) room = { NULL };
  g_autofree char *path = writer_path ();
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwShelf) shelf = NULL;
  g_autoptr (QwQuotePage) page = NULL;
  const QwQuoteQuery all = { .today = "2026-11-23" };
  GSubprocess *writers[WRITERS] = { NULL };

  store_room_set_up (&room);
  for (guint i = 0; i < WRITERS; i++)
    {
      g_autofree char *count = g_strdup_printf ("%d", EACH);

      writers[i] = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE, NULL, path, "number",
                                     room.path, count, NULL);
    }
  for (guint i = 0; i < WRITERS; i++)
    {
      g_assert_true (g_subprocess_wait_check (writers[i], NULL, NULL));
      g_clear_object (&writers[i]);
    }

  shelf = qw_shelf_new (room.folder, catalog, FALSE);
  page = qw_shelf_list (shelf, &all, NULL);
  g_assert_cmpuint (page->n_found, ==, WRITERS * EACH);
  assert_no_gap (shelf);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fault/kill", test_kill);
  g_test_add_func ("/fault/two-programs-number", test_numbers);
  return g_test_run ();
}
