/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-room.h"
#include "qw-shelf-jobs.h"
#include "qw-shelf-private.h"

#define DAY       740302 /* 2027-11-23 */
#define FILE_NAME "old.csv"

static QwJob *
make_job (const char *title, guint32 day, double planned, double actual)
{
  QwJob *job = qw_job_new ();

  g_free (job->title);
  job->title = g_strdup (title);
  job->day = day;
  job->hours.typical = planned;
  job->actual = actual;
  return job;
}

static char *
save (LibraryRoom *self, const QwJob *job)
{
  g_autoptr (GError) error = NULL;
  char *id = qw_shelf_save_job (self->shelf, job, &error);

  g_assert_no_error (error);
  return id;
}

static GPtrArray *
list (LibraryRoom *self)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *jobs = qw_shelf_list_jobs (self->shelf, &error);

  g_assert_no_error (error);
  return jobs;
}

static void
assert_titles (LibraryRoom *self, const char *titles)
{
  g_autoptr (GPtrArray) jobs = list (self);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < jobs->len; i++)
    g_string_append_printf (found, "%s%s", i > 0 ? "," : "",
                            ((const QwJob *) g_ptr_array_index (jobs, i))->title);
  g_assert_cmpstr (found->str, ==, titles);
}

/* Every member comes back as it was, hours to a millionth. */
static void
test_round_trip (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwJob) job = make_job ("A shop; “quoted”", DAY, 12.345678, 0.000001);
  g_autoptr (GPtrArray) jobs = NULL;

  library_room_set_up (&self);
  job->hours.low = 10;
  job->hours.high = 999999.5;
  job->type = g_strdup ("shop");
  job->currency = g_strdup ("EUR");
  job->digits = 2;
  job->price = 123456;
  job->spent = 99;
  job->reason = QW_REASON_CLIENT_WAITED;
  job->id = save (&self, job);

  library_room_reopen (&self);
  jobs = list (&self);
  g_assert_cmpuint (jobs->len, ==, 1);
  g_assert_true (qw_job_equal (jobs->pdata[0], job));
}

static void
test_edit (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwJob) late = make_job ("Late", DAY + 1, 10, 12);
  g_autoptr (QwJob) early = make_job ("Early", DAY, 10, 12);
  g_autofree char *other = NULL;

  library_room_set_up (&self);
  late->id = save (&self, late);
  other = save (&self, early);
  assert_titles (&self, "Early,Late");

  late->day = DAY - 1;
  g_free (save (&self, late));
  assert_titles (&self, "Late,Early");
  g_assert_true (qw_shelf_set_job_deleted (self.shelf, late->id, TRUE, NULL));
  assert_titles (&self, "Early");
  g_assert_true (qw_shelf_set_job_deleted (self.shelf, late->id, FALSE, NULL));
  assert_titles (&self, "Late,Early");
  library_room_assert_whole (&self);
}

static void
test_missing (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  g_assert_false (qw_shelf_set_job_deleted (self.shelf, "nothing", TRUE, &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_NOT_FOUND);
}

static GPtrArray *
make_file (void)
{
  GPtrArray *jobs = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_job_free);

  g_ptr_array_add (jobs, make_job ("One", DAY, 10, 12));
  g_ptr_array_add (jobs, make_job ("Two", DAY + 1, 20, 12));
  g_ptr_array_add (jobs, make_job ("Three", DAY + 2, 30, 12));
  return jobs;
}

static char *
import (LibraryRoom *self, GPtrArray *jobs, guint added, guint same)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwJobImport)
      result = qw_shelf_import_jobs (self->shelf, FILE_NAME, jobs, WHEN, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (result->added, ==, added);
  g_assert_cmpuint (result->same, ==, same);
  g_assert_true ((result->batch != NULL) == (added > 0));
  return g_strdup (result->batch);
}

static void
assert_batches (LibraryRoom *self, guint n, guint jobs)
{
  g_autoptr (GPtrArray) batches = qw_shelf_list_batches (self->shelf, NULL);

  g_assert_cmpuint (batches->len, ==, n);
  if (n == 0)
    return;
  g_assert_cmpuint (((const QwJobBatch *) batches->pdata[0])->jobs, ==, jobs);
  g_assert_cmpstr (((const QwJobBatch *) batches->pdata[0])->name, ==, FILE_NAME);
  g_assert_cmpstr (((const QwJobBatch *) batches->pdata[0])->when, ==, WHEN);
}

/* The same file twice changes nothing, also when a job of it was edited since; more of it adds what is new. */
static void
test_twice (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (GPtrArray) jobs = make_file ();
  g_autoptr (GPtrArray) found = NULL;
  g_autoptr (QwJob) edited = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  library_room_set_up (&self);
  first = import (&self, jobs, 3, 0);
  g_free (import (&self, jobs, 0, 3));
  assert_titles (&self, "One,Two,Three");
  assert_batches (&self, 1, 3);

  found = list (&self);
  edited = qw_job_copy (found->pdata[1]);
  g_assert_cmpstr (edited->batch, ==, first);
  edited->actual = 99;
  g_free (save (&self, edited));
  g_ptr_array_add (jobs, make_job ("Four", DAY + 3, 30, 12));
  second = import (&self, jobs, 1, 3);
  assert_titles (&self, "One,Two,Three,Four");
  g_clear_pointer (&found, g_ptr_array_unref);
  found = list (&self);
  g_assert_true (((const QwJob *) found->pdata[1])->actual == 99);
  assert_batches (&self, 2, 1);
}

/* An import goes as one and comes back as one, without what was deleted by itself; after it the file can come again. */
static void
test_undo (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (GPtrArray) jobs = make_file ();
  g_autoptr (QwJob) own = make_job ("Own", DAY, 5, 5);
  g_autofree char *batch = NULL;
  g_autofree char *again = NULL;

  library_room_set_up (&self);
  g_free (save (&self, own));
  batch = import (&self, jobs, 3, 0);
  g_assert_true (qw_shelf_set_batch_deleted (self.shelf, batch, TRUE, NULL));
  assert_titles (&self, "Own");
  assert_batches (&self, 0, 0);
  g_assert_true (qw_shelf_set_batch_deleted (self.shelf, batch, FALSE, NULL));
  assert_titles (&self, "Own,One,Two,Three");

  g_assert_true (qw_shelf_set_batch_deleted (self.shelf, batch, TRUE, NULL));
  ((QwJob *) jobs->pdata[0])->reason = QW_REASON_OTHER;
  again = import (&self, jobs, 3, 0);
  g_assert_cmpstr (again, !=, batch);
  assert_titles (&self, "Own,One,Two,Three");
  assert_batches (&self, 1, 3);
  library_room_assert_whole (&self);
}

/* Either all of a file is there or nothing. */
static void
test_all_or_nothing (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (GPtrArray) jobs = make_file ();
  g_autoptr (QwJobImport) result = NULL;

  library_room_set_up (&self);
  ((QwJob *) jobs->pdata[2])->actual = 0;
  result = qw_shelf_import_jobs (self.shelf, FILE_NAME, jobs, WHEN, NULL);
  g_assert_null (result);
  assert_titles (&self, "");
  assert_batches (&self, 0, 0);
}

static void
run_script (LibraryRoom *self, const char *script)
{
  g_autofree char *path = store_room_path (&self->room, LIBRARY);
  g_autoptr (QwSql) sql = qw_sql_open (path, QW_SQL_WRITE, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (qw_sql_script (sql, script, &error));
  g_assert_no_error (error);
}

/* A library of before there were jobs: a copy is kept, and what it holds goes on. */
static void
test_migration (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwJob) job = make_job ("New", DAY, 5, 5);
  g_autoptr (QwQuote) quote = NULL;
  g_autofree char *id = NULL;

  library_room_set_up (&self);
  id = library_room_add (&self, "Example Bookshop", "Shop", 100);
  g_clear_pointer (&self.shelf, qw_shelf_free);
  run_script (&self, "DROP TABLE outcome; DROP TABLE job; DROP TABLE batch;"
                     "PRAGMA user_version = 1;");
  library_room_reopen (&self);
  assert_titles (&self, "");
  g_assert_true (store_room_has (&self.room, "library-before-2.sqlite"));
  g_free (save (&self, job));
  assert_titles (&self, "New");
  quote = library_room_load (&self, id);
  library_room_assert_whole (&self);
}

static void
test_backup (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (GPtrArray) jobs = make_file ();
  g_autoptr (QwJob) later = make_job ("Later", DAY, 5, 5);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  g_free (import (&self, jobs, 3, 0));
  file = store_room_file (&self.room, "backup.sqlite");
  g_assert_true (qw_shelf_back_up (self.shelf, file, &error));
  g_free (save (&self, later));
  g_assert_true (qw_shelf_restore (self.shelf, file, &error));
  g_assert_no_error (error);
  assert_titles (&self, "One,Two,Three");
  assert_batches (&self, 1, 3);
}

/* Of a file that is not what it should be, jobs are read as everything beside quotes. */
static void
test_mend (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (GPtrArray) jobs = make_file ();
  const QwQuoteQuery all = { .today = TODAY };
  g_autoptr (GError) error = NULL;

  library_room_set_up (&self);
  g_free (library_room_add (&self, "Example Bookshop", "Shop", 100));
  g_free (import (&self, jobs, 3, 0));
  g_clear_pointer (&self.shelf, qw_shelf_free);
  run_script (&self, "PRAGMA writable_schema = ON;"
                     "UPDATE sqlite_master SET sql = replace (sql, 'label TEXT', 'lebal TEXT')"
                     " WHERE name = 'quote';");
  library_room_reopen (&self);
  g_assert_null (qw_shelf_list (self.shelf, &all, &error));
  g_assert_true (qw_shelf_mend (self.shelf));
  assert_titles (&self, "One,Two,Three");
  assert_batches (&self, 1, 3);
  library_room_assert_whole (&self);
}

static void
test_purge (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (GPtrArray) jobs = make_file ();
  g_autofree char *batch = NULL;
  gint64 left = 1;

  library_room_set_up (&self);
  batch = import (&self, jobs, 3, 0);
  g_assert_true (qw_shelf_set_batch_deleted (self.shelf, batch, TRUE, NULL));
  g_assert_true (qw_shelf_purge (self.shelf, 0, NULL));
  g_assert_true (qw_sql_get_int (self.shelf->sql, &left, 1, NULL,
                                 "SELECT (SELECT count (*) FROM job)"
                                 " + (SELECT count (*) FROM batch)",
                                 ""));
  g_assert_cmpint (left, ==, 0);
}

/* Rows that say the same have one fingerprint, and no others. */
static void
test_fingerprint (void)
{
  g_autoptr (QwJob) one = make_job ("One", DAY, 10, 12);
  g_autofree char *before = qw_job_fingerprint (one);
  g_autofree char *cents = NULL;
  g_autofree char *whole = NULL;
  g_autofree char *other = NULL;

  one->price = 120000;
  one->digits = 2;
  cents = qw_job_fingerprint (one);
  one->price = 1200;
  one->digits = 0;
  whole = qw_job_fingerprint (one);
  one->price = 12000;
  other = qw_job_fingerprint (one);
  g_assert_cmpstr (cents, ==, whole);
  g_assert_cmpstr (cents, !=, before);
  g_assert_cmpstr (cents, !=, other);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/shelf-jobs/round-trip", test_round_trip);
  g_test_add_func ("/shelf-jobs/edit", test_edit);
  g_test_add_func ("/shelf-jobs/missing", test_missing);
  g_test_add_func ("/shelf-jobs/twice", test_twice);
  g_test_add_func ("/shelf-jobs/undo", test_undo);
  g_test_add_func ("/shelf-jobs/all-or-nothing", test_all_or_nothing);
  g_test_add_func ("/shelf-jobs/migration", test_migration);
  g_test_add_func ("/shelf-jobs/backup", test_backup);
  g_test_add_func ("/shelf-jobs/mend", test_mend);
  g_test_add_func ("/shelf-jobs/purge", test_purge);
  g_test_add_func ("/shelf-jobs/fingerprint", test_fingerprint);

  return g_test_run ();
}
