/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "cli-run.h"

#include <string.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "qw-gate.h"

static char *folder;

static GStrv
split_args (const char *args)
{
  g_autofree char *call = g_strconcat (g_getenv ("QW_BINARY"), *args != '\0' ? " " : "", args,
                                       NULL);
  GStrv words = g_strsplit (call, " ", -1);

  for (guint i = 1; words[i] != NULL; i++)
    if (g_str_has_prefix (words[i], "%/"))
      {
        char *path = g_build_filename (cli_folder (), words[i] + 2, NULL);

        g_free (words[i]);
        words[i] = path;
      }
  return words;
}

static GSubprocess *
launch (GSubprocessLauncher *launcher, const char *args)
{
  g_autofree char *data = g_build_filename (cli_folder (), "data", NULL);
  g_auto (GStrv) words = split_args (args);
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_subprocess_launcher_setenv (launcher, "XDG_DATA_HOME", data, TRUE);
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");

  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) words, &error);
  g_assert_no_error (error);
  return process;
}

/* From a file: a program that refuses its arguments does not read its input, and a pipe would break. */
static GSubprocessLauncher *
prepare (GBytes *input)
{
  GSubprocessLauncher *launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE |
                                                             G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autofree char *path = NULL;
  gsize size;
  gconstpointer data;

  if (input == NULL)
    return launcher;

  data = g_bytes_get_data (input, &size);
  cli_write_bytes ("stdin", data != NULL ? data : "", size);
  path = g_build_filename (cli_folder (), "stdin", NULL);
  g_subprocess_launcher_set_stdin_file_path (launcher, path);
  return launcher;
}

static int
get_status (GSubprocess *process)
{
  return g_subprocess_get_if_exited (process) ? g_subprocess_get_exit_status (process)
                                              : -g_subprocess_get_term_sig (process);
}

static char *
to_text (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  g_assert_true (g_utf8_validate_len (data, size, NULL));
  return size > 0 ? g_strndup (data, size) : g_strdup ("");
}

static CliRun *
communicate (GSubprocess *process)
{
  g_autoptr (GBytes) out = NULL;
  g_autoptr (GBytes) err = NULL;
  g_autoptr (GError) error = NULL;
  CliRun *run = g_new0 (CliRun, 1);

  g_subprocess_communicate (process, NULL, NULL, &out, &err, &error);
  g_assert_no_error (error);

  run->status = get_status (process);
  run->out = to_text (out);
  run->err = to_text (err);
  return run;
}

static gboolean
is_amount (const char *text)
{
  return g_regex_match_simple ("^-?[0-9]+(\\.[0-9]+)?$", text, 0, 0);
}

static gboolean
is_range (JsonNode *node, char kind)
{
  static const char *const members[] = { "low", "typical", "high" };

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      JsonNode *member = json_object_get_member (json_node_get_object (node), members[i]);

      if (member == NULL)
        return FALSE;
      if (kind == 'p' ? !is_amount (json_node_get_string (member))
                      : json_node_get_value_type (member) == G_TYPE_STRING)
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_kind (JsonNode *node, char kind)
{
  GType type = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_value_type (node) : G_TYPE_NONE;

  switch (kind)
    {
    case 'n':
      return type == G_TYPE_DOUBLE || type == G_TYPE_INT64;
    case 's':
      return type == G_TYPE_STRING && *json_node_get_string (node) != '\0';
    case 'm':
      return type == G_TYPE_STRING && is_amount (json_node_get_string (node));
    case 'a':
      return JSON_NODE_HOLDS_ARRAY (node);
    case 'o':
      return JSON_NODE_HOLDS_OBJECT (node);
    case 'b':
      return type == G_TYPE_BOOLEAN;
    case 'r':
    case 'p':
      return is_range (node, kind);
    default:
      g_assert_not_reached ();
    }
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_file_test (path, G_FILE_TEST_IS_SYMLINK) ? NULL
                                                                    : g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

void
cli_run_free (CliRun *self)
{
  g_free (self->out);
  g_free (self->err);
  g_free (self);
}

CliRun *
cli_run_in (const char *variable, const char *value, const char *args, const char *input)
{
  g_autoptr (GBytes) bytes = input == NULL ? NULL : g_bytes_new_static (input, strlen (input));
  g_autoptr (GSubprocessLauncher) launcher = prepare (bytes);
  g_autoptr (GSubprocess) process = NULL;

  if (variable != NULL)
    g_subprocess_launcher_setenv (launcher, variable, value, TRUE);
  process = launch (launcher, args);
  return communicate (process);
}

CliRun *
cli_run (const char *args, const char *input)
{
  return cli_run_in (NULL, NULL, args, input);
}

CliRun *
cli_run_bytes (const char *args, GBytes *input)
{
  g_autoptr (GSubprocessLauncher) launcher = prepare (input);
  g_autoptr (GSubprocess) process = launch (launcher, args);

  return communicate (process);
}

GSubprocess *
cli_launch (const char *args)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE |
      G_SUBPROCESS_FLAGS_STDERR_PIPE);

  return launch (launcher, args);
}

const char *
cli_folder (void)
{
  g_autoptr (GError) error = NULL;

  if (folder == NULL)
    folder = g_dir_make_tmp ("quotewright-XXXXXX", &error);
  g_assert_no_error (error);
  return folder;
}

char *
cli_write (const char *name, const char *text)
{
  cli_write_bytes (name, text, strlen (text));
  return g_build_filename (cli_folder (), name, NULL);
}

void
cli_write_bytes (const char *name, gconstpointer data, gsize size)
{
  g_autofree char *path = g_build_filename (cli_folder (), name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (parent, 0700);
  g_file_set_contents (path, data, (gssize) size, &error);
  g_assert_no_error (error);
}

void
cli_assert_done (const CliRun *run)
{
  g_assert_cmpstr (run->err, ==, "");
  g_assert_cmpint (run->status, ==, 0);
}

void
cli_assert_complaint (const CliRun *run, int status, const char *pattern)
{
  const char *end = strchr (run->err, '\n');

  if (!g_regex_match_simple (pattern, run->err, 0, 0))
    g_test_message ("“%s” does not match “%s”", run->err, pattern);
  g_assert_true (g_regex_match_simple (pattern, run->err, 0, 0));
  g_assert_nonnull (end);
  g_assert_cmpstr (end, ==, "\n");
  g_assert_cmpstr (run->out, ==, "");
  g_assert_cmpint (run->status, ==, status);
}

JsonNode *
cli_parse (const CliRun *run)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (run->out, strlen (run->out));
  g_autoptr (GError) error = NULL;
  JsonNode *root = qw_gate_parse ("output", bytes, &error);

  g_assert_no_error (error);
  g_assert_true (g_str_has_suffix (run->out, "}\n"));
  return root;
}

JsonNode *
cli_select (JsonNode *root, const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) found = json_path_query (path, root, &error);
  JsonArray *matches;

  g_assert_no_error (error);
  matches = json_node_get_array (found);
  if (json_array_get_length (matches) != 1)
    g_test_message ("%s: found %u values", path, json_array_get_length (matches));
  g_assert_cmpuint (json_array_get_length (matches), ==, 1);
  return json_node_copy (json_array_get_element (matches, 0));
}

double
cli_select_number (JsonNode *root, const char *path)
{
  g_autoptr (JsonNode) node = cli_select (root, path);

  g_assert_true (is_kind (node, 'n'));
  return json_node_get_double (node);
}

char *
cli_select_string (JsonNode *root, const char *path)
{
  g_autoptr (JsonNode) node = cli_select (root, path);

  g_assert_true (JSON_NODE_HOLDS_VALUE (node));
  return g_strdup (json_node_get_string (node));
}

void
cli_assert_kind (JsonNode *root, const char *path, char kind)
{
  g_autoptr (JsonNode) node = cli_select (root, path);

  if (!is_kind (node, kind))
    g_test_message ("%s is not of kind %c", path, kind);
  g_assert_true (is_kind (node, kind));
}

int
cli_test_run (void)
{
  int status = g_test_run ();

  if (folder != NULL)
    remove_tree (folder);
  g_clear_pointer (&folder, g_free);
  return status;
}
