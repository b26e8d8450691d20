/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-error.h"
#include "qw-refusal.h"

#include <gio/gio.h>

#define DETAIL "a.quote: lines[2].price: found 1.234, allowed: an amount such as 8800.00"

/* Each kind of trouble has words of its own, and what was found stays as it is. */
static void
test_engine (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (int code = QW_ERROR_ENCODING; code <= QW_ERROR_OVERFLOW; code++)
    {
      g_autoptr (GError) error = g_error_new_literal (QW_ERROR, code, DETAIL);
      g_autofree char *said = qw_refusal_say (error);

      g_assert_true (g_str_has_suffix (said, " (" DETAIL ")"));
      g_assert_cmpuint (strlen (said), >, strlen (DETAIL) + 8);
      g_assert_true (g_hash_table_add (seen, g_steal_pointer (&said)));
    }
}

static void
test_others (void)
{
  g_autoptr (GError) file = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_NOT_FOUND, DETAIL);
  g_autoptr (GError) later = g_error_new_literal (QW_ERROR, QW_ERROR_OVERFLOW + 1, DETAIL);
  g_autofree char *of_file = qw_refusal_say (file);
  g_autofree char *of_later = qw_refusal_say (later);

  g_assert_cmpstr (of_file, ==, DETAIL);
  g_assert_cmpstr (of_later, ==, DETAIL);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/refusal/engine", test_engine);
  g_test_add_func ("/refusal/others", test_others);
  return g_test_run ();
}
