/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-spin.h"

#include "fixture-locale.h"

#include <locale.h>

static char *folder;

typedef struct
{
  const char *name;
  const char *locale;
  const char *typed;
  double value; /* 7 is what it was before */
  const char *shown;
} Case;

static const Case cases[] = {
  { "German", "de_DE", "1.234,5", 1234.5, "1234,50" },
  { "German decimals", "de_DE", "0,75", 0.75, "0,75" },
  { "English in Germany", "de_DE", "1,234.5", 1234.5, "1234,50" },
  { "French", "fr_FR", "1\u202f234,5", 1234.5, "1234,50" },
  { "Hindi", "hi_IN", "12,34,567.50", 1234567.5, "1234567.50" },
  { "Devanagari digits", "hi_IN", "१२.५", 12.5, "12.50" },
  { "Arabic digits", "ar_EG", "١٬٢٣٤٫٥", 1234.5, "1234.50" },
  { "Japanese", "ja_JP", "1,234", 1234, "1234.00" },
  { "too fine is rounded", "de_DE", "1,239", 1.24, "1,24" },
  { "nothing", "de_DE", "", 0, "0,00" },
  { "no number", "de_DE", "viel", 7, "7,00" },
  { "an amount of a sentence", "ar_EG", "\u200f\u2068\u200e1,234.50\u2069", 1234.5, "1234.50" },
};

static void
test_typed (gconstpointer data)
{
  const Case *self = data;
  GtkWidget *spin;

  if (!fixture_locale_set (folder, self->locale))
    return;
  spin = g_object_ref_sink (gtk_spin_button_new_with_range (0, 1e7, 0.01));
  qw_spin_set_up (GTK_SPIN_BUTTON (spin));
  gtk_spin_button_set_value (GTK_SPIN_BUTTON (spin), 7);
  gtk_editable_set_text (GTK_EDITABLE (spin), self->typed);
  gtk_spin_button_update (GTK_SPIN_BUTTON (spin));
  g_assert_cmpfloat_with_epsilon (gtk_spin_button_get_value (GTK_SPIN_BUTTON (spin)), self->value,
                                  0.001);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (spin)), ==, self->shown);
  g_object_unref (spin);
}

int
main (int argc, char **argv)
{
  const char *remove[] = { "rm", "-r", NULL, NULL };
  int result;

  gtk_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("quotewright-spin-XXXXXX", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/spin/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_typed);
    }
  result = g_test_run ();
  remove[2] = folder;
  g_spawn_sync (NULL, (char **) remove, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
  g_free (folder);
  return result;
}
