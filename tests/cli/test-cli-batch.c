/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include <gio/gio.h>

#include "cli-run.h"

#define BRIEF(hours)                                                                               \
  "{\"format\":1,\"project\":\"other\",\"rate\":{\"own\":\"1.00\"},\"own\":[{\"title\":\"Work\","  \
  "\"hours\":{\"low\":" hours ",\"typical\":" hours ",\"high\":" hours "}}]}"

/* Lines in, and of each answer what it must show: the typical price, or the number of a refused line. */
typedef struct
{
  const char *name;
  const char *input;
  const char *answers; /* with single spaces; a refused line as !N */
} Case;

static const Case cases[] = {
  { "nothing", "", "" },
  { "one", BRIEF ("7") "\n", "7.00" },
  { "no-line-end", BRIEF ("7"), "7.00" },
  { "carriage-returns", BRIEF ("7") "\r\n" BRIEF ("8") "\r\n", "7.00 8.00" },
  { "order", BRIEF ("3") "\n" BRIEF ("1") "\n" BRIEF ("2") "\n", "3.00 1.00 2.00" },
  { "blank-lines-count", "\n" BRIEF ("1") "\n  \t\r\n{}\n\n" BRIEF ("2") "\n\n", "1.00 !4 2.00" },
  { "all-refused", "{}\n[]\n1\n", "!1 !2 !3" },
  { "not-json", BRIEF ("1") "\n{\"format\":\n" BRIEF ("2") "\n", "1.00 !2 2.00" },
  { "two-on-a-line", BRIEF ("1") BRIEF ("2") "\n" BRIEF ("3") "\n", "!1 3.00" },
  { "duplicate-name", "{\"format\":1,\"format\":1}\n" BRIEF ("1"), "!1 1.00" },
  { "byte-order-mark", "\xef\xbb\xbf" BRIEF ("1") "\n", "1.00" },
  { "not-utf-8", "{\"project\":\"\xe9\"}\n" BRIEF ("1") "\n", "!1 1.00" },
};

static char *
sum_up_answer (const char *line)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = json_from_string (line, &error);
  JsonObject *object;

  g_assert_no_error (error);
  object = json_node_get_object (root);
  if (!json_object_has_member (object, "error"))
    return cli_select_string (root, "$.price.typical");

  g_assert_cmpuint (json_object_get_size (object), ==, 2);
  g_assert_cmpstr (json_object_get_string_member (object, "error"), !=, "");
  return g_strdup_printf ("!%d", (int) json_object_get_int_member (object, "line"));
}

static char *
sum_up (const char *out)
{
  g_auto (GStrv) lines = g_strsplit (out, "\n", -1);
  g_autoptr (GStrvBuilder) answers = g_strv_builder_new ();
  g_auto (GStrv) texts = NULL;

  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_autofree char *answer = sum_up_answer (lines[i]);

      g_strv_builder_add (answers, answer);
    }
  texts = g_strv_builder_end (answers);
  return g_strjoinv (" ", texts);
}

static void
assert_status (const CliRun *run, const char *answers)
{
  gboolean refused = strchr (answers, '!') != NULL;

  g_assert_cmpint (run->status, ==, refused ? 1 : 0);
  if (refused)
    g_assert_true (g_regex_match_simple ("^stdin: line [0-9]+: [^\n]+\n$", run->err, 0, 0));
  else
    g_assert_cmpstr (run->err, ==, "");
}

static void
test_case (gconstpointer data)
{
  static const char *const calls[] = { "batch", "batch --jobs 1", "batch --jobs 3", "batch -" };
  const Case *item = data;

  for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
    {
      g_autoptr (CliRun) run = cli_run (calls[i], item->input);
      g_autofree char *answers = sum_up (run->out);

      g_assert_cmpstr (answers, ==, item->answers);
      assert_status (run, item->answers);
    }
}

/* More lines than any window holds, quick and slow ones mixed, some of them wrong. */
static char *
make_mixture (guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    if (i % 7 == 3)
      g_string_append_printf (text, "{\"format\":1,\"project\":\"unknown-%u\"}\n", i);
    else if (i % 3 == 0)
      g_string_append_printf (
          text, "{\"format\":1,\"project\":\"saas\",\"features\":{\"cms-integration\":1}}\n");
    else
      g_string_append_printf (
          text, "{\"format\":1,\"project\":\"other\",\"rate\":{\"own\":\"%u\"}}\n", i + 1);
  return g_string_free (text, FALSE);
}

static void
test_jobs_are_equal (void)
{
  g_autofree char *mixture = make_mixture (200);
  g_autoptr (CliRun) one = cli_run ("batch --jobs 1", mixture);
  g_autoptr (CliRun) two = cli_run ("batch --jobs 2", mixture);
  g_autoptr (CliRun) many = cli_run ("batch --jobs 9", mixture);

  g_assert_cmpint (one->status, ==, 1);
  g_assert_cmpstr (one->out, ==, two->out);
  g_assert_cmpstr (one->out, ==, many->out);
  g_assert_cmpstr (one->err, ==, many->err);
}

/* What a pipe cuts at line ends and joins again is the same, but for the numbers of refused lines. */
static void
test_pieces_are_equal (void)
{
  g_autoptr (CliRun) whole = cli_run ("batch", BRIEF ("1") "\n" BRIEF ("2") "\n" BRIEF ("3") "\n");
  g_autoptr (CliRun) head = cli_run ("batch", BRIEF ("1") "\n");
  g_autoptr (CliRun) tail = cli_run ("batch", BRIEF ("2") "\n" BRIEF ("3") "\n");
  g_autofree char *joined = g_strconcat (head->out, tail->out, NULL);

  g_assert_cmpstr (joined, ==, whole->out);
}

static void
test_same_as_estimate (void)
{
  g_autoptr (CliRun) batch = cli_run ("batch", "{\"format\":1,\"project\":\"blog\"}");
  g_autoptr (CliRun)
      estimate = cli_run ("estimate - --json", "{\"format\":1,\"project\":\"blog\"}");
  g_autoptr (JsonNode) a = json_from_string (batch->out, NULL);
  g_autoptr (JsonNode) b = json_from_string (estimate->out, NULL);

  g_assert_true (json_node_equal (a, b));
}

/* A line of 3 MiB, one of just over 1 MiB, and one that is filled up to the limit. */
static void
test_long_lines (void)
{
  g_autofree char *longest = g_strnfill (3 * 1024 * 1024, ' ');
  g_autofree char *longer = g_strnfill (1024 * 1024 + 1, 'x');
  g_autofree char *filling = g_strnfill (1024 * 1024 - strlen (BRIEF ("2")), ' ');
  g_autofree char *input = g_strconcat (longest, BRIEF ("1"), "\n", BRIEF ("1"), "\n", longer, "\n",
                                        filling, BRIEF ("2"), "\n", longest, NULL);
  g_autoptr (CliRun) run = cli_run ("batch --jobs 2", input);
  g_autofree char *answers = sum_up (run->out);

  g_assert_cmpstr (answers, ==, "!1 1.00 !3 2.00 !5");
  g_assert_true (g_str_has_prefix (run->err, "stdin: line 1: "));
}

static void
test_zeros (void)
{
  static const char text[] = "{\"format\":1\0}\n" BRIEF ("5") "\n";
  g_autoptr (GBytes) input = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (CliRun) run = cli_run_bytes ("batch", input);
  g_autofree char *answers = sum_up (run->out);

  g_assert_cmpstr (answers, ==, "!1 5.00");
}

/* A program that asks so many at a time, and asks on when it has the answers. */
typedef struct
{
  const char *name;
  const char *call;
  guint questions;
} Conversation;

static const Conversation conversations[] = {
  { "alone", "batch", 1 },
  { "alone-by-three", "batch", 3 },
  { "together", "batch --jobs 2", 1 },
  { "together-by-three", "batch --jobs 2", 3 },
  { "together-by-more-than-wait", "batch --jobs 2", 60 },
};

static void
ask (GOutputStream *stream, guint questions)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < questions; i++)
    g_string_append (text, BRIEF ("4") "\n");
  g_output_stream_write_all (stream, text->str, text->len, NULL, NULL, &error);
  g_assert_no_error (error);
  g_string_free (text, TRUE);
}

static void
assert_answered (GDataInputStream *stream, guint questions)
{
  for (guint i = 0; i < questions; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *line = g_data_input_stream_read_line (stream, NULL, NULL, &error);
      g_autofree char *answer = NULL;

      g_assert_no_error (error);
      g_assert_nonnull (line);
      answer = sum_up_answer (line);
      g_assert_cmpstr (answer, ==, "4.00");
    }
}

static void
test_conversation (gconstpointer data)
{
  const Conversation *item = data;
  g_autoptr (GSubprocess) process = cli_launch (item->call);
  GOutputStream *questions = g_subprocess_get_stdin_pipe (process);
  g_autoptr (GDataInputStream)
      answers = g_data_input_stream_new (g_subprocess_get_stdout_pipe (process));
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 3; i++)
    {
      ask (questions, item->questions);
      assert_answered (answers, item->questions);
    }

  g_output_stream_close (questions, NULL, &error);
  g_assert_no_error (error);
  g_subprocess_wait_check (process, NULL, &error);
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/batch/lines/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/cli/batch/jobs-are-equal", test_jobs_are_equal);
  g_test_add_func ("/cli/batch/pieces-are-equal", test_pieces_are_equal);
  g_test_add_func ("/cli/batch/same-as-estimate", test_same_as_estimate);
  g_test_add_func ("/cli/batch/long-lines", test_long_lines);
  g_test_add_func ("/cli/batch/zeros", test_zeros);
  for (guint i = 0; i < G_N_ELEMENTS (conversations); i++)
    {
      g_autofree char *path = g_strconcat ("/cli/batch/conversation/", conversations[i].name, NULL);

      g_test_add_data_func (path, &conversations[i], test_conversation);
    }

  return cli_test_run ();
}
