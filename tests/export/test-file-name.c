/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-file-name.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *first;
  const char *second;
  const char *expected;
} NameCase;

static const NameCase cases[] = {
  { "usual", "Q-2026-014", "Example Bookshop", "Q-2026-014 Example Bookshop.pdf" },
  { "no-client", "Q-2026-014", "", "Q-2026-014.pdf" },
  { "no-second", "Draft", NULL, "Draft.pdf" },
  { "path", "../../etc/passwd", "a/b\\c:d", "etc-passwd a-b-c-d.pdf" },
  { "hidden", ".", "..", "_.pdf" },
  { "nothing", "", "", "_.pdf" },
  { "spaces", " a \t\n b ", "  c  ", "a b c.pdf" },
  { "controls",
    "a\x01"
    "b\x7f",
    "c\xc2\x85"
    "d",
    "ab cd.pdf" },
  { "override", "Q-1", "evil\u202efdp.exe", "Q-1 evilfdp.exe.pdf" },
  { "isolates", "Q-1", "\u2066a\u2069\u200f\u061c\ufeff", "Q-1 a.pdf" },
  { "joiner", "Q-1", "می\u200cخواهم", "Q-1 می\u200cخواهم.pdf" },
  { "emoji", "Q-1", "🙂", "Q-1 🙂.pdf" },
  { "composed", "Q-1", "e\u0301", "Q-1 \u00e9.pdf" },
  { "no-character", "Q-1\ue000\ufffe", "a", "Q-1 a.pdf" },
  { "not-utf-8", "Q\xff", "a", "Q\ufffd a.pdf" },
  { "line-separator", "a\u2028b", NULL, "a b.pdf" },
  { "device", "CON", "", "_CON.pdf" },
  { "device-number", "lpt1", "", "_lpt1.pdf" },
  { "no-device", "CONCORD", "", "CONCORD.pdf" },
  { "wildcards", "a*?\"<>|b", NULL, "a------b.pdf" },
  { "dots-at-the-end", "a...", "b. .", "a... b.pdf" },
};

static void
test_name (gconstpointer data)
{
  const NameCase *row = data;
  g_autofree char *name = qw_file_name_new (row->first, row->second, "pdf");

  g_assert_cmpstr (name, ==, row->expected);
}

/* However long, and whatever the bytes: short, valid, one component, with its extension. */
static void
test_any (void)
{
  static const char *const pieces[] = {
    "a", "é", "日", "𝄞", "/", ".", "\u202e", " ", "\xff", "\n", "COM1", "-", "क्षि",
  };

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      guint n = (guint) g_test_rand_int_range (0, 200);
      g_autofree char *name = NULL;

      while (n-- > 0)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
      name = qw_file_name_new (text->str, text->str, "html");
      g_assert_cmpuint (strlen (name), <=, QW_FILE_NAME_MAX);
      g_assert_true (g_utf8_validate (name, -1, NULL));
      g_assert_true (g_str_has_suffix (name, ".html"));
      g_assert_null (strpbrk (name, "/\\\n"));
      g_assert_null (strstr (name, "\u202e"));
      g_assert_cmpint (name[0], !=, '.');
      g_assert_cmpint (name[0], !=, '-');
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/file-name/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_name);
    }
  g_test_add_func ("/file-name/any", test_any);
  return g_test_run ();
}
