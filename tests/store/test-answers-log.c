/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "documents.h"

#include "qw-answers-log.h"

#define WEEK "\"shares\": { \"code\": 70, \"talk\": 20, \"plan\": 10 }"
#define ANSWERS                                                                                    \
  "{ \"format\": 1, \"role\": \"coder\", \"stack\": \"web\", \"ownership\": \"told\", " WEEK " }"
#define DAY(date) "{ \"date\": \"" date "\", \"answers\": " ANSWERS " }"

/* What has to come back as it was. */
static const DocumentCase documents[] = {
  { "nothing", "{ \"format\": 1 }" },
  { "no-days", "{ \"format\": 1, \"answers\": " ANSWERS ", \"days\": [] }" },
  { "no-answers", "{ \"format\": 1, \"days\": [ " DAY ("2026-11-23") " ] }" },
  { "days", "{ \"format\": 1, \"answers\": " ANSWERS ", \"days\": [ " DAY ("2026-01-01") ", " DAY (
                "2026-02-28") ", " DAY ("2028-02-29") " ] }" },
  { "out-of-order",
    "{ \"format\": 1, \"days\": [ " DAY ("2027-01-01") ", " DAY ("2026-12-31") " ] }" },
  { "thirds", "{ \"format\": 1, \"answers\": { \"format\": 1, \"role\": \"planner\", \"stack\": "
              "\"other\", \"ownership\": \"answers\", \"shares\": { \"code\": 33.3, \"talk\": "
              "33.333333333333336, \"plan\": 33.4 } } }" },
};

static void
test_round_trip (gconstpointer data)
{
  const DocumentCase *row = data;

  document_assert_round_trip (&keeper_answers, row->text);
}

/* What is no diary of the catalog. */
static const DocumentCase broken[] = {
  { "empty", "" },
  { "cut", "{ \"format\": 1, \"answers\": { \"ro" },
  { "zeroes", "\0\0\0\0", 4 },
  { "array", "[ 1, 2 ]" },
  { "version", "{ \"format\": 2, \"days\": [] }" },
  { "answers-are-text", "{ \"format\": 1, \"answers\": \"none\" }" },
  { "role", "{ \"format\": 1, \"answers\": { \"format\": 1, \"role\": \"king\", \"stack\": "
            "\"web\", \"ownership\": \"told\", " WEEK " } }" },
  { "over-100", "{ \"format\": 1, \"answers\": { \"format\": 1, \"role\": \"coder\", \"stack\": "
                "\"web\", \"ownership\": \"told\", \"shares\": { \"code\": 101 } } }" },
  { "negative",
    "{ \"format\": 1, \"answers\": { \"format\": 1, \"role\": \"coder\", \"stack\": "
    "\"web\", \"ownership\": \"told\", \"shares\": { \"code\": 110, \"talk\": -10 } } }" },
  { "no-date", "{ \"format\": 1, \"days\": [ { \"answers\": " ANSWERS " } ] }" },
  { "no-day", "{ \"format\": 1, \"days\": [ " DAY ("2026-02-30") " ] }" },
  { "long-date", "{ \"format\": 1, \"days\": [ " DAY ("2026-02-03T10:00") " ] }" },
  { "same-day", "{ \"format\": 1, \"days\": [ " DAY ("2026-02-03") ", " DAY ("2026-02-03") " ] }" },
  { "day-without-answers", "{ \"format\": 1, \"days\": [ { \"date\": \"2026-02-03\" } ] }" },
};

static void
test_broken (gconstpointer data)
{
  document_assert_broken (&keeper_answers, data);
}

/* What a person deletes is in no file of the folder any more. */
static void
test_deleted (void)
{
  g_auto (KeeperRoom) self = { { NULL } };
  g_autoptr (QwDiary) empty = qw_diary_new ();
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  keeper_room_set_up (&self, &keeper_answers);
  path = store_room_path (&self.room, self.file);
  keeper_room_keep (&self, self.keeper, 1);
  qw_answers_log_save (QW_ANSWERS_LOG (self.keeper), empty);
  qw_keeper_flush (self.keeper);
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_null (strstr (text, "coder"));
  g_assert_null (strstr (text, "2026"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  document_add_tests ("/answers-log/round-trip", documents, G_N_ELEMENTS (documents),
                      test_round_trip);
  document_add_tests ("/answers-log/broken", broken, G_N_ELEMENTS (broken), test_broken);
  g_test_add_func ("/answers-log/deleted", test_deleted);
  return g_test_run ();
}
