/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-room.h"

static void
assert_number (LibraryRoom *self, const char *when, const char *expected)
{
  g_autofree char *id = library_room_add (self, "Example Bookshop", "Shop", 100);
  g_autofree char *number = library_room_send (self, id, when);

  g_assert_cmpstr (number, ==, expected);
}

static void
set_numbering (LibraryRoom *self, const char *pattern, gboolean restart, guint64 start)
{
  g_autoptr (QwNumbering) numbering = qw_numbering_new (pattern, restart, start);
  g_autoptr (GError) error = NULL;

  g_assert_true (qw_shelf_save_numbering (self->shelf, numbering, WHEN, &error));
  g_assert_no_error (error);
}

static void
assert_next (LibraryRoom *self, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwNumbering) numbering = qw_shelf_load_numbering (self->shelf, WHEN, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (numbering->next, ==, expected);
}

static void
test_numbers (void)
{
  g_auto (LibraryRoom) self = { { NULL } };

  library_room_set_up (&self);
  assert_next (&self, "Q-2026-001");
  assert_number (&self, "2026-11-23T10:00:00+01:00", "Q-2026-001");
  assert_number (&self, "2026-12-31T23:59:59+01:00", "Q-2026-002");
  assert_number (&self, "2027-01-01T00:00:00+01:00", "Q-2027-001");
  /* The clock was wrong and has been put right. */
  assert_number (&self, "2026-11-23T10:00:00+01:00", "Q-2026-003");
  assert_next (&self, "Q-2026-004");
  library_room_assert_whole (&self);
}

static void
test_start (void)
{
  g_auto (LibraryRoom) self = { { NULL } };

  library_room_set_up (&self);
  set_numbering (&self, "A{n:4}", FALSE, 42);
  assert_next (&self, "A0042");
  assert_number (&self, WHEN, "A0042");
  set_numbering (&self, "A{n:4}", FALSE, 40);
  assert_number (&self, WHEN, "A0043");
  /* Another pattern goes on counting, and what it would repeat is passed over. */
  set_numbering (&self, "B{n}", FALSE, 1);
  assert_number (&self, WHEN, "B44");
  set_numbering (&self, "Q-{year}-{n}", TRUE, 7);
  assert_number (&self, WHEN, "Q-2026-7");
  assert_number (&self, "2027-02-01T10:00:00+01:00", "Q-2027-1");
  library_room_assert_whole (&self);
}

static const char *const wrong_patterns[] = { "", "Q", "Q-{year}", "Q-{n}", "{n}{n}", "{what}{n}" };

static void
test_wrong_pattern (gconstpointer data)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwNumbering) numbering = qw_numbering_new (data, TRUE, 1);
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  g_assert_false (qw_shelf_save_numbering (self.shelf, numbering, WHEN, &error));
  g_assert_nonnull (error);
  assert_next (&self, "Q-2026-001");
}

static void
assert_states (LibraryRoom *self, const char *id, const char *expected)
{
  g_autoptr (GPtrArray) rows = qw_shelf_list_revisions (self->shelf, id, TODAY, NULL);
  GString *states = g_string_new (NULL);
  g_autofree char *found = NULL;

  for (guint i = 0; i < rows->len; i++)
    {
      const QwQuoteRow *row = g_ptr_array_index (rows, i);

      g_string_append_printf (states, "%s%s %s", i > 0 ? ", " : "",
                              row->label != NULL ? row->label : "-",
                              qw_quote_state_to_string (row->state));
    }
  found = g_string_free (states, FALSE);
  g_assert_cmpstr (found, ==, expected);
}

static char *
revise (LibraryRoom *self, const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) revision = qw_shelf_revise (self->shelf, id, WHEN, &error);

  g_assert_no_error (error);
  return g_strdup (revision->id);
}

static void
step_back (LibraryRoom *self, const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) before = qw_shelf_step_back (self->shelf, id, &error);

  g_assert_no_error (error);
}

static void
test_revisions (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *a = NULL;
  g_autofree char *b = NULL;
  g_autofree char *again = NULL;
  g_autofree char *number = NULL;
  g_autofree char *same = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  a = library_room_add (&self, "Example Bookshop", "Shop", 100);
  number = library_room_send (&self, a, WHEN);
  b = revise (&self, a);
  g_assert_cmpstr (a, !=, b);
  assert_states (&self, a, "Q-2026-001 sent, Q-2026-001-B draft");
  /* The draft that was begun goes on, whichever revision is asked to be revised. */
  again = revise (&self, a);
  g_assert_cmpstr (again, ==, b);

  same = library_room_send (&self, b, WHEN);
  g_assert_cmpstr (same, ==, "Q-2026-001");
  assert_states (&self, b, "Q-2026-001 superseded, Q-2026-001-B sent");
  g_assert_null (qw_shelf_step_back (self.shelf, a, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_STEP);

  step_back (&self, b);
  assert_states (&self, b, "Q-2026-001 sent, Q-2026-001-B draft");
  assert_next (&self, "Q-2026-002");
  library_room_assert_whole (&self);
}

static char *
recall (LibraryRoom *self, const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) before = qw_shelf_recall (self->shelf, id, &error);

  g_assert_no_error (error);
  g_assert_cmpint (before->state, ==, QW_QUOTE_DRAFT);
  return g_strdup (before->number);
}

/* What nobody saw leaves no gap, and takes no number from what was sent meanwhile. */
static void
test_recall (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *a = NULL;
  g_autofree char *b = NULL;
  g_autofree char *revision = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *again = NULL;
  g_autofree char *freed = NULL;
  g_autofree char *kept = NULL;
  g_autofree char *of_revision = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  a = library_room_add (&self, "Example Bookshop", "Shop", 100);
  b = library_room_add (&self, "Example Bakery", "Site", 100);
  first = library_room_send (&self, a, WHEN);
  freed = recall (&self, a);
  g_assert_null (freed);
  assert_next (&self, "Q-2026-001");
  g_assert_null (qw_shelf_recall (self.shelf, a, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_STEP);

  again = library_room_send (&self, a, WHEN);
  g_assert_cmpstr (again, ==, first);
  second = library_room_send (&self, b, WHEN);
  g_assert_cmpstr (second, ==, "Q-2026-002");
  kept = recall (&self, a);
  g_assert_cmpstr (kept, ==, first);
  assert_next (&self, "Q-2026-003");

  revision = revise (&self, b);
  g_free (library_room_send (&self, revision, WHEN));
  of_revision = recall (&self, revision);
  g_assert_cmpstr (of_revision, ==, second);
  assert_states (&self, b, "Q-2026-002 sent, Q-2026-002-B draft");
  library_room_assert_whole (&self);
}

static void
test_steps (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *id = NULL;
  g_autofree char *number = NULL;
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) quote = NULL;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  g_assert_null (qw_shelf_step (self.shelf, id, QW_QUOTE_ACCEPTED, WHEN, NULL, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_STEP);
  g_clear_error (&error);
  g_assert_null (qw_shelf_step_back (self.shelf, id, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_STEP);

  number = library_room_send (&self, id, WHEN);
  library_room_step (&self, id, QW_QUOTE_DECLINED, "Too expensive");
  step_back (&self, id);
  library_room_step (&self, id, QW_QUOTE_ACCEPTED, NULL);
  library_room_step (&self, id, QW_QUOTE_DONE, NULL);
  for (guint i = 0; i < 3; i++)
    step_back (&self, id);
  quote = library_room_load (&self, id);
  g_assert_cmpint (quote->state, ==, QW_QUOTE_DRAFT);
  /* The number was told to a client: it stays. */
  again = library_room_send (&self, id, WHEN);
  g_assert_cmpstr (again, ==, number);
  library_room_assert_whole (&self);
}

static void
test_delete (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  const QwQuoteQuery all = { .today = TODAY };
  const QwQuoteQuery deleted = { .deleted = TRUE, .today = TODAY };
  g_autofree char *id = NULL;
  g_autofree char *found = NULL;
  g_autofree char *gone = NULL;
  g_autofree char *back = NULL;
  g_autofree char *purged = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  g_assert_true (qw_shelf_set_deleted (self.shelf, id, TRUE, NULL));
  found = library_room_list (&self, &all);
  gone = library_room_list (&self, &deleted);
  g_assert_cmpstr (found, ==, "");
  g_assert_cmpstr (gone, ==, "Shop");

  library_room_reopen (&self);
  g_assert_true (qw_shelf_set_deleted (self.shelf, id, FALSE, NULL));
  back = library_room_list (&self, &all);
  g_assert_cmpstr (back, ==, "Shop");

  g_assert_true (qw_shelf_purge (self.shelf, 0, NULL));
  g_assert_true (qw_shelf_set_deleted (self.shelf, id, TRUE, NULL));
  g_assert_true (qw_shelf_purge (self.shelf, 30, NULL));
  g_assert_true (qw_shelf_set_deleted (self.shelf, id, TRUE, NULL));
  g_assert_true (qw_shelf_purge (self.shelf, 0, NULL));
  purged = library_room_list (&self, &deleted);
  g_assert_cmpstr (purged, ==, "");
  g_assert_false (qw_shelf_set_deleted (self.shelf, id, FALSE, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_NOT_FOUND);
  library_room_assert_whole (&self);
}

/* A number that was given is not given again, though its quote is gone for good. */
static void
test_number_of_purged (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *id = NULL;
  g_autofree char *number = NULL;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  number = library_room_send (&self, id, WHEN);
  g_assert_true (qw_shelf_set_deleted (self.shelf, id, TRUE, NULL));
  g_assert_true (qw_shelf_purge (self.shelf, 0, NULL));
  assert_number (&self, WHEN, "Q-2026-002");
  library_room_assert_whole (&self);
}

static void
test_duplicate (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *id = NULL;
  g_autofree char *number = NULL;
  g_autoptr (QwQuote) copy = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  number = library_room_send (&self, id, WHEN);
  copy = qw_shelf_duplicate (self.shelf, id, WHEN, &error);
  g_assert_no_error (error);
  g_assert_cmpint (copy->state, ==, QW_QUOTE_DRAFT);
  g_assert_null (copy->number);
  g_assert_cmpstr (copy->texts[QW_QUOTE_TITLE], ==, "Shop");
  assert_states (&self, copy->id, "- draft");
  library_room_assert_whole (&self);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shelf/numbers", test_numbers);
  g_test_add_func ("/shelf/numbers/start", test_start);
  for (guint i = 0; i < G_N_ELEMENTS (wrong_patterns); i++)
    {
      g_autofree char *path = g_strdup_printf ("/shelf/numbers/wrong/%u", i);

      g_test_add_data_func (path, wrong_patterns[i], test_wrong_pattern);
    }
  g_test_add_func ("/shelf/revisions", test_revisions);
  g_test_add_func ("/shelf/recall", test_recall);
  g_test_add_func ("/shelf/steps", test_steps);
  g_test_add_func ("/shelf/delete", test_delete);
  g_test_add_func ("/shelf/number-of-purged", test_number_of_purged);
  g_test_add_func ("/shelf/duplicate", test_duplicate);
  return g_test_run ();
}
