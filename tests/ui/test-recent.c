/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-recent.h"

#include "store-room.h"

/* Names of files, from the oldest; what starts with - is gone, with ? of another kind. */
static const struct
{
  const char *name;
  const char *files;
  const char *menu;
} rows[] = {
  { "/recent/none", "", "import back-up" },
  { "/recent/one", "a.quote", "import [a.quote] back-up" },
  { "/recent/newest-first", "a.quote b.quote c.quote", "import [c.quote b.quote a.quote] back-up" },
  { "/recent/used-again", "a.quote b.quote a.quote", "import [a.quote b.quote] back-up" },
  { "/recent/gone", "a.quote -b.quote", "import [a.quote] back-up" },
  { "/recent/all-gone", "-a.quote", "import back-up" },
  { "/recent/another-kind", "?a.png b.quote", "import [b.quote] back-up" },
  { "/recent/underscore", "a_b.quote", "import [a__b.quote] back-up" },
  { "/recent/limit", "1.quote 2.quote 3.quote 4.quote 5.quote 6.quote 7.quote 8.quote 9.quote",
    "import [9.quote 8.quote 7.quote 6.quote 5.quote 4.quote 3.quote 2.quote] back-up" },
};

/* As the desktop lists what another program showed. */
static void
add_other (GtkRecentManager *manager, const char *uri)
{
  const GtkRecentData data = { .mime_type = (char *) "image/png",
                               .app_name = (char *) "Example",
                               .app_exec = (char *) "example %u" };

  gtk_recent_manager_add_full (manager, uri, &data);
}

static void
use (StoreRoom *room, GtkRecentManager *manager, const char *name)
{
  gboolean gone = *name == '-', other = *name == '?';
  g_autoptr (GFile) file = store_room_file (room, gone || other ? name + 1 : name);
  g_autofree char *uri = g_file_get_uri (file);

  if (!gone)
    store_room_write (room, other ? name + 1 : name, "{}", 2);
  if (other)
    add_other (manager, uri);
  else
    qw_recent_add (manager, file);
}

/* Last words of actions, submenus in brackets with their labels. */
static void
describe (GMenuModel *menu, GString *text)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autoptr (GMenuModel) submenu = g_menu_model_get_item_link (menu, i, G_MENU_LINK_SUBMENU);
      g_autofree char *label = NULL;

      if (i > 0)
        g_string_append_c (text, ' ');
      if (submenu != NULL)
        {
          g_string_append_c (text, '[');
          describe (submenu, text);
          g_string_append_c (text, ']');
          continue;
        }
      g_assert_true (g_menu_model_get_item_attribute (menu, i, "label", "s", &label));
      g_string_append (text, label);
    }
}

static void
test_menu (gconstpointer data)
{
  const guint row = GPOINTER_TO_UINT (data);
  g_auto (GStrv) names = g_strsplit (rows[row].files, " ", -1);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GtkRecentManager) manager = NULL;
  g_autofree char *list = NULL;
  StoreRoom room;

  store_room_set_up (&room);
  list = g_build_filename (g_file_peek_path (room.folder), "recently-used.xbel", NULL);
  manager = g_object_new (GTK_TYPE_RECENT_MANAGER, "filename", list, NULL);
  for (guint i = 0; names[i] != NULL && *names[i] != '\0'; i++)
    use (&room, manager, names[i]);
  g_menu_append (menu, "import", "win.import-quote");
  g_menu_append (menu, "back-up", "win.back-up");
  /* Opened twice, the list is there once. */
  for (guint i = 0; i < 2; i++)
    qw_recent_put (manager, menu, "win.import-quote", "win.open-recent");
  describe (G_MENU_MODEL (menu), text);
  g_assert_cmpstr (text->str, ==, rows[row].menu);
  g_clear_object (&manager);
  store_room_clear (&room);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_test_add_data_func (rows[i].name, GUINT_TO_POINTER (i), test_menu);
  return g_test_run ();
}
